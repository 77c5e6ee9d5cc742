// Generated from the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import { advancedJetTrainers } from "./records/advanced-jet-trainers.js";
import { airDeliverableSystems } from "./records/air-deliverable-systems.js";
import { airLaunchedAntiShipSystems } from "./records/air-launched-anti-ship-systems.js";
import { antiSubmarineWarfareHelicopters } from "./records/anti-submarine-warfare-helicopters.js";
import { artificialIntelligenceCommandAndControl } from "./records/artificial-intelligence-command-and-control.js";
import { astrosIi } from "./records/astros-ii.js";
import { bigung } from "./records/bigung.js";
import { biryong } from "./records/biryong.js";
import { blackFox } from "./records/black-fox.js";
import { cheongung } from "./records/cheongung.js";
import { cheongungIi } from "./records/cheongung-ii.js";
import { cyberWarfareArchitectures } from "./records/cyber-warfare-architectures.js";
import { dsmeMissileCorvette } from "./records/dsme-missile-corvette.js";
import { electronicWarfareSystems } from "./records/electronic-warfare-systems.js";
import { fa50 } from "./records/fa-50.js";
import { fa50Family } from "./records/fa-50-family.js";
import { fa50m } from "./records/fa-50m.js";
import { fa50mTrainingDevices } from "./records/fa-50m-training-devices.js";
import { fa50phBlock20 } from "./records/fa-50ph-block-20.js";
import { fighterAircraft } from "./records/fighter-aircraft.js";
import { flitLcaProgramme } from "./records/flit-lca-programme.js";
import { fullSpectrumMultiRoleFighters } from "./records/full-spectrum-multi-role-fighters.js";
import { haegung } from "./records/haegung.js";
import { haeseong } from "./records/haeseong.js";
import { hawk108208 } from "./records/hawk-108-208.js";
import { hdc2000 } from "./records/hdc-2000.js";
import { hdl10000 } from "./records/hdl-10000.js";
import { hdl13000 } from "./records/hdl-13000.js";
import { hdp10000 } from "./records/hdp-10000.js";
import { hdp1500 } from "./records/hdp-1500.js";
import { hdp2200 } from "./records/hdp-2200.js";
import { heavilyArmedCorvettes } from "./records/heavily-armed-corvettes.js";
import { hurjet } from "./records/hurjet.js";
import { hyangroBong } from "./records/hyangro-bong.js";
import { hyungung } from "./records/hyungung.js";
import { inderaSaktiClass } from "./records/indera-sakti-class.js";
import { jf17 } from "./records/jf-17.js";
import { k2 } from "./records/k2.js";
import { k200 } from "./records/k200.js";
import { k200a1 } from "./records/k200a1.js";
import { k21 } from "./records/k21.js";
import { k239Chunmoo } from "./records/k239-chunmoo.js";
import { k806 } from "./records/k806.js";
import { k9Howitzer } from "./records/k9-howitzer.js";
import { kdJebat } from "./records/kd-jebat.js";
import { kdLekir } from "./records/kd-lekir.js";
import { kdMahawangsa } from "./records/kd-mahawangsa.js";
import { kdSriInderapura } from "./records/kd-sri-inderapura.js";
import { kf21Boramae } from "./records/kf-21-boramae.js";
import { kf21Programme } from "./records/kf-21-programme.js";
import { kggb } from "./records/kggb.js";
import { kojoonBongClass } from "./records/kojoon-bong-class.js";
import { kuh1Surion } from "./records/kuh-1-surion.js";
import { l15 } from "./records/l-15.js";
import { landAttackPrecisionStrike } from "./records/land-attack-precision-strike.js";
import { littoralCombatShip } from "./records/littoral-combat-ship.js";
import { littoralMissionShipBatch2 } from "./records/littoral-mission-ship-batch-2.js";
import { littoralMissionShipBatch3 } from "./records/littoral-mission-ship-batch-3.js";
import { longRangePrecisionStrike } from "./records/long-range-precision-strike.js";
import { m346 } from "./records/m-346.js";
import { malaysianMultiRoleCombatAircraftProgramme } from "./records/malaysian-multi-role-combat-aircraft-programme.js";
import { maritimePatrolVessels } from "./records/maritime-patrol-vessels.js";
import { mb339cm } from "./records/mb-339cm.js";
import { mediumRangeAirDefenceProgramme } from "./records/medium-range-air-defence-programme.js";
import { mig29n } from "./records/mig-29n.js";
import { mig35 } from "./records/mig-35.js";
import { militaryAircraft } from "./records/military-aircraft.js";
import { missileDefence } from "./records/missile-defence.js";
import { missileSystems } from "./records/missile-systems.js";
import { modularSurfaceShips } from "./records/modular-surface-ships.js";
import { mrss } from "./records/mrss.js";
import { navalStrikeMissile } from "./records/naval-strike-missile.js";
import { navalVessels } from "./records/naval-vessels.js";
import { nextGenerationCombatAircraft } from "./records/next-generation-combat-aircraft.js";
import { roksNojeokbong } from "./records/roks-nojeokbong.js";
import { samuderaClass } from "./records/samudera-class.js";
import { shingung } from "./records/shingung.js";
import { t50 } from "./records/t-50.js";
import { tejas } from "./records/tejas.js";
import { tigon } from "./records/tigon.js";
import { unmannedAircraft } from "./records/unmanned-aircraft.js";
import { unmannedSystems } from "./records/unmanned-systems.js";

/** Every platform by its id, each with the exact type of its record. */
export type Platforms = {
  /**
   * Jets that train combat pilots. The FA-50 is positioned as a bridge between them and
   * full-spectrum multi-role fighters.
   */
  readonly "advanced-jet-trainers": typeof advancedJetTrainers;
  /**
   * Systems that aircraft can deliver. Aligned certification is a prerequisite for co-producing
   * them, according to Defence Security Asia.
   */
  readonly "air-deliverable-systems": typeof airDeliverableSystems;
  /**
   * Weapons that aircraft launch against ships. Malaysia could gain access to them through the
   * partnership, according to Defence Security Asia.
   */
  readonly "air-launched-anti-ship-systems": typeof airLaunchedAntiShipSystems;
  /**
   * Helicopters that can fight submarines. Malaysia planned in 2024 to buy four of them for its
   * navy.
   */
  readonly "anti-submarine-warfare-helicopters": typeof antiSubmarineWarfareHelicopters;
  /**
   * Command-and-control systems that use artificial intelligence: an emerging domain in which a
   * deeper partnership may open up joint ventures.
   */
  readonly "artificial-intelligence-command-and-control": typeof artificialIntelligenceCommandAndControl;
  /**
   * Brazilian rocket artillery of the Malaysian Army, which plans to replace it. Sources differ on
   * when it is to leave service.
   */
  readonly "astros-ii": typeof astrosIi;
  /** South Korean 2.75-inch guided rocket that LIG Nex1 wanted to sell to Malaysia in 2023. */
  readonly bigung: typeof bigung;
  /** 130 mm guided rocket for ships that LIG Nex1 wanted to sell to Malaysia in 2023. */
  readonly biryong: typeof biryong;
  /**
   * South Korean wheeled armoured vehicle. An undated report says South Korea planned to sell it to
   * the Malaysian Army.
   */
  readonly "black-fox": typeof blackFox;
  /**
   * South Korean medium-range air-defence missile by LIG Nex1, named in 2023 as a candidate for
   * Malaysia.
   */
  readonly cheongung: typeof cheongung;
  /**
   * Improved version of the Cheongung medium-range air-defence missile, which LIG Nex1 promotes in
   * Malaysia.
   */
  readonly "cheongung-ii": typeof cheongungIi;
  /**
   * Systems for cyber warfare: an emerging domain in which a deeper partnership may open up joint
   * ventures.
   */
  readonly "cyber-warfare-architectures": typeof cyberWarfareArchitectures;
  /**
   * South Korean missile corvette design of about 1,800 tonnes. In 2014 its yard, DSME, announced
   * an order from Malaysia.
   */
  readonly "dsme-missile-corvette": typeof dsmeMissileCorvette;
  /**
   * Advanced electronic-warfare systems: an emerging domain in which a deeper partnership may open
   * up joint ventures.
   */
  readonly "electronic-warfare-systems": typeof electronicWarfareSystems;
  /**
   * Multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered
   * it; sources differ on whether any has been delivered.
   */
  readonly "fa-50": typeof fa50;
  /**
   * South Korean aircraft family of the T-50 trainer and the FA-50 light combat aircraft, made by
   * Korea Aerospace Industries.
   */
  readonly "fa-50-family": typeof fa50Family;
  /**
   * Block 20 version of the FA-50 that Malaysia has ordered, with AESA radar, a refuelling probe
   * and a Sniper targeting pod.
   */
  readonly "fa-50m": typeof fa50m;
  /**
   * Simulators for pilots of the FA-50M, which Korea Aerospace Industries and Ikramatic Systems are
   * to develop together.
   */
  readonly "fa-50m-training-devices": typeof fa50mTrainingDevices;
  /**
   * Later version of the FA-50 that the Philippines ordered in June 2025. The Philippine defence
   * ministry calls it Block 70.
   */
  readonly "fa-50ph-block-20": typeof fa50phBlock20;
  /**
   * One of three domains that the defence-industry memorandum targets, beside naval vessels and
   * missile systems.
   */
  readonly "fighter-aircraft": typeof fighterAircraft;
  /**
   * Malaysian programme to buy one aircraft as both trainer and light combat aircraft. It led to
   * the order for the FA-50M.
   */
  readonly "flit-lca-programme": typeof flitLcaProgramme;
  /**
   * Fighters for the full spectrum of missions. The FA-50 is positioned as a bridge between
   * advanced jet trainers and them.
   */
  readonly "full-spectrum-multi-role-fighters": typeof fullSpectrumMultiRoleFighters;
  /**
   * South Korean ship-borne air-defence missile by LIG Nex1, reported in 2024 as favoured for
   * Malaysia's Turkish-built ships.
   */
  readonly haegung: typeof haegung;
  /** South Korean ship-launched anti-ship missile that LIG Nex1 promotes in Malaysia. */
  readonly haeseong: typeof haeseong;
  /**
   * Trainer and light attack aircraft of the Royal Malaysian Air Force, which plans to replace it.
   */
  readonly "hawk-108-208": typeof hawk108208;
  /**
   * Corvette design by Hyundai Heavy Industries, derived from its HDF-2600 frigate and promoted in
   * 2023 for Malaysia's littoral mission ships.
   */
  readonly "hdc-2000": typeof hdc2000;
  /**
   * Multi-role support ship design by Hyundai Heavy Industries, shown in 2023 with Malaysia's
   * requirement in view.
   */
  readonly "hdl-10000": typeof hdl10000;
  /**
   * Multi-role support ship design by Hyundai Heavy Industries, 160 metres long. The yard said in
   * 2022 that it would offer it to Malaysia.
   */
  readonly "hdl-13000": typeof hdl13000;
  /**
   * The HDP-10000 is a naval ship design that Hyundai Heavy Industries said in September 2025 it
   * was ready to offer Malaysia.
   */
  readonly "hdp-10000": typeof hdp10000;
  /**
   * The HDP-1500 is a naval ship design that Hyundai Heavy Industries said in September 2025 it was
   * ready to offer Malaysia.
   */
  readonly "hdp-1500": typeof hdp1500;
  /**
   * The HDP-2200 is a naval ship design that Hyundai Heavy Industries said in September 2025 it was
   * ready to offer Malaysia.
   */
  readonly "hdp-2200": typeof hdp2200;
  /**
   * Corvettes with heavy armament. Co-production could extend to them, according to Defence
   * Security Asia.
   */
  readonly "heavily-armed-corvettes": typeof heavilyArmedCorvettes;
  /** Turkish jet by Turkish Aerospace, offered in Malaysia's tender for light combat aircraft. */
  readonly hurjet: typeof hurjet;
  /**
   * Landing ship of the South Korean navy. In 2010 it was named as the ship to be lent to Malaysia.
   */
  readonly "hyangro-bong": typeof hyangroBong;
  /** South Korean anti-tank missile that LIG Nex1 promotes in Malaysia. */
  readonly hyungung: typeof hyungung;
  /**
   * Two command and support ships of the Royal Malaysian Navy, which the multi-role support ships
   * are to replace.
   */
  readonly "indera-sakti-class": typeof inderaSaktiClass;
  /**
   * Fighter offered in Malaysia's tender for light combat aircraft, according to most sources. One
   * says it was not.
   */
  readonly "jf-17": typeof jf17;
  /** Tank that Hyundai Rotem showed at Defence Services Asia in Kuala Lumpur in 2014. */
  readonly k2: typeof k2;
  /**
   * South Korean tracked armoured vehicle that Malaysia has used since the 1990s. Some sources call
   * it an infantry fighting vehicle, others a troop carrier.
   */
  readonly k200: typeof k200;
  /**
   * Improved version of the K200. Sources differ on whether Malaysia received only this version or
   * received it in a later batch.
   */
  readonly k200a1: typeof k200a1;
  /**
   * South Korean infantry fighting vehicle. An undated report of about 2009 says South Korea
   * planned to sell it to the Malaysian Army.
   */
  readonly k21: typeof k21;
  /**
   * South Korean rocket artillery that Hanwha Aerospace and a Malaysian partner offer to the
   * Malaysian Army. Sources give its range as 290 or 80 kilometres.
   */
  readonly "k239-chunmoo": typeof k239Chunmoo;
  /**
   * Six-wheeled armoured vehicle with which Hyundai Rotem sought to replace old vehicles of
   * Malaysia's army in 2021.
   */
  readonly k806: typeof k806;
  /**
   * South Korean self-propelled howitzer, shown as a model at Defence Services Asia in Kuala Lumpur
   * in 2008.
   */
  readonly "k9-howitzer": typeof k9Howitzer;
  /**
   * Frigate of Malaysia's navy, for which the purchase of anti-ship missiles was approved in 2025;
   * no supplier was named.
   */
  readonly "kd-jebat": typeof kdJebat;
  /**
   * German-built corvette of the Royal Malaysian Navy that visited Incheon in 1990 and exercised
   * with South Korean ships in 2020.
   */
  readonly "kd-lekir": typeof kdLekir;
  /**
   * Support ship of the Royal Malaysian Navy, in commission since 1983. One blog says it was built
   * in South Korea.
   */
  readonly "kd-mahawangsa": typeof kdMahawangsa;
  /** Landing ship of the Royal Malaysian Navy, badly damaged by fire in October 2009. */
  readonly "kd-sri-inderapura": typeof kdSriInderapura;
  /**
   * South Korean 4.5-generation fighter with two F414 engines, built by Korea Aerospace Industries.
   * Malaysian participation in its subsystems is described as possible.
   */
  readonly "kf-21-boramae": typeof kf21Boramae;
  /**
   * South Korean programme to develop the KF-21 Boramae fighter, with Indonesia as a partner.
   * Malaysia might take part in subsystems in future.
   */
  readonly "kf-21-programme": typeof kf21Programme;
  /** South Korean satellite-guided bomb that LIG Nex1 wanted to sell to Malaysia in 2023. */
  readonly kggb: typeof kggb;
  /** Class of landing ships of the South Korean navy. One of them was to be lent to Malaysia. */
  readonly "kojoon-bong-class": typeof kojoonBongClass;
  /**
   * South Korean utility helicopter by Korea Aerospace Industries. Malaysia was reported in January
   * 2024 to be considering it.
   */
  readonly "kuh-1-surion": typeof kuh1Surion;
  /** Chinese jet that one source lists in Malaysia's tender for light combat aircraft. */
  readonly "l-15": typeof l15;
  /**
   * Precision strike against targets on land: a capability to which Malaysia could gain access,
   * according to Defence Security Asia.
   */
  readonly "land-attack-precision-strike": typeof landAttackPrecisionStrike;
  /**
   * Malaysian warship programme that needs a new anti-ship missile after Norway withdrew the
   * licence for the Naval Strike Missile.
   */
  readonly "littoral-combat-ship": typeof littoralCombatShip;
  /**
   * Malaysia's purchase of three littoral mission ships. Hyundai Heavy Industries promoted a design
   * for it; Türkiye won the order.
   */
  readonly "littoral-mission-ship-batch-2": typeof littoralMissionShipBatch2;
  /** Three further littoral mission ships that Malaysia plans. */
  readonly "littoral-mission-ship-batch-3": typeof littoralMissionShipBatch3;
  /**
   * Long-range and precision-strike weapons, whose development South Korea has accelerated in
   * response to North Korean threats.
   */
  readonly "long-range-precision-strike": typeof longRangePrecisionStrike;
  /** Italian jet by Leonardo, offered in Malaysia's tender for light combat aircraft. */
  readonly "m-346": typeof m346;
  /**
   * Malaysian plan for new multi-role combat aircraft, for which the KF-21 is discussed as a
   * candidate.
   */
  readonly "malaysian-multi-role-combat-aircraft-programme": typeof malaysianMultiRoleCombatAircraftProgramme;
  /**
   * Vessels for patrol at sea. Co-production could extend to them, according to Defence Security
   * Asia.
   */
  readonly "maritime-patrol-vessels": typeof maritimePatrolVessels;
  /** Jet trainer of the Royal Malaysian Air Force. It has been grounded and is to be replaced. */
  readonly "mb-339cm": typeof mb339cm;
  /**
   * Malaysian programme to buy medium-range air-defence missiles for the air force. One newspaper
   * names LIG Nex1 among the bidders.
   */
  readonly "medium-range-air-defence-programme": typeof mediumRangeAirDefenceProgramme;
  /**
   * Russian-built fighter of the Royal Malaysian Air Force. One source counts it among the aircraft
   * to be replaced.
   */
  readonly "mig-29n": typeof mig29n;
  /** Russian fighter offered in Malaysia's tender for light combat aircraft. */
  readonly "mig-35": typeof mig35;
  /**
   * Aircraft whose airworthiness certifications South Korea and Malaysia have agreed to recognise
   * mutually.
   */
  readonly "military-aircraft": typeof militaryAircraft;
  /**
   * Enhanced missile defence: a capability to which Malaysia could gain access, according to
   * Defence Security Asia.
   */
  readonly "missile-defence": typeof missileDefence;
  /**
   * One of three domains that the defence-industry memorandum targets, and a major axis of
   * potential cooperation.
   */
  readonly "missile-systems": typeof missileSystems;
  /**
   * Surface ships of modular design. Co-production could extend to them, according to Defence
   * Security Asia.
   */
  readonly "modular-surface-ships": typeof modularSurfaceShips;
  /**
   * Malaysian programme for ships that carry forces by sea, support amphibious operations and bring
   * disaster relief.
   */
  readonly mrss: typeof mrss;
  /**
   * Norwegian anti-ship missile chosen for Malaysia's littoral combat ships until Norway withdrew
   * the export licence.
   */
  readonly "naval-strike-missile": typeof navalStrikeMissile;
  /**
   * One of three domains that the defence-industry memorandum targets, beside fighter aircraft and
   * missile systems.
   */
  readonly "naval-vessels": typeof navalVessels;
  /**
   * Combat aircraft of the kind whose development South Korea is determined to master through the
   * KF-21 programme.
   */
  readonly "next-generation-combat-aircraft": typeof nextGenerationCombatAircraft;
  /** Landing ship of South Korea's navy, shown at the Langkawi exhibition in May 2023. */
  readonly "roks-nojeokbong": typeof roksNojeokbong;
  /**
   * Two training ships of the Royal Malaysian Navy, Gagah Samudera and Teguh Samudera, of South
   * Korean design.
   */
  readonly "samudera-class": typeof samuderaClass;
  /** South Korean portable surface-to-air missile that LIG Nex1 promotes in Malaysia. */
  readonly shingung: typeof shingung;
  /**
   * Supersonic jet trainer developed by Korea Aerospace Industries with Lockheed Martin. The FA-50
   * is derived from it.
   */
  readonly "t-50": typeof t50;
  /**
   * Indian light fighter by Hindustan Aeronautics, offered in Malaysia's tender for light combat
   * aircraft.
   */
  readonly tejas: typeof tejas;
  /**
   * South Korean six-wheeled armoured vehicle, shown in Kuala Lumpur in 2018 and offered to
   * Malaysia.
   */
  readonly tigon: typeof tigon;
  /** Aircraft without a crew on board. Malaysia planned in 2024 to buy six of them for its navy. */
  readonly "unmanned-aircraft": typeof unmannedAircraft;
  /**
   * Systems that work without a crew: an emerging domain in which a deeper partnership may open up
   * joint ventures.
   */
  readonly "unmanned-systems": typeof unmannedSystems;
};

/** Every platform of this dataset, by its id. */
export const platforms: Platforms = {
  "advanced-jet-trainers": advancedJetTrainers,
  "air-deliverable-systems": airDeliverableSystems,
  "air-launched-anti-ship-systems": airLaunchedAntiShipSystems,
  "anti-submarine-warfare-helicopters": antiSubmarineWarfareHelicopters,
  "artificial-intelligence-command-and-control": artificialIntelligenceCommandAndControl,
  "astros-ii": astrosIi,
  bigung,
  biryong,
  "black-fox": blackFox,
  cheongung,
  "cheongung-ii": cheongungIi,
  "cyber-warfare-architectures": cyberWarfareArchitectures,
  "dsme-missile-corvette": dsmeMissileCorvette,
  "electronic-warfare-systems": electronicWarfareSystems,
  "fa-50": fa50,
  "fa-50-family": fa50Family,
  "fa-50m": fa50m,
  "fa-50m-training-devices": fa50mTrainingDevices,
  "fa-50ph-block-20": fa50phBlock20,
  "fighter-aircraft": fighterAircraft,
  "flit-lca-programme": flitLcaProgramme,
  "full-spectrum-multi-role-fighters": fullSpectrumMultiRoleFighters,
  haegung,
  haeseong,
  "hawk-108-208": hawk108208,
  "hdc-2000": hdc2000,
  "hdl-10000": hdl10000,
  "hdl-13000": hdl13000,
  "hdp-10000": hdp10000,
  "hdp-1500": hdp1500,
  "hdp-2200": hdp2200,
  "heavily-armed-corvettes": heavilyArmedCorvettes,
  hurjet,
  "hyangro-bong": hyangroBong,
  hyungung,
  "indera-sakti-class": inderaSaktiClass,
  "jf-17": jf17,
  k2,
  k200,
  k200a1,
  k21,
  "k239-chunmoo": k239Chunmoo,
  k806,
  "k9-howitzer": k9Howitzer,
  "kd-jebat": kdJebat,
  "kd-lekir": kdLekir,
  "kd-mahawangsa": kdMahawangsa,
  "kd-sri-inderapura": kdSriInderapura,
  "kf-21-boramae": kf21Boramae,
  "kf-21-programme": kf21Programme,
  kggb,
  "kojoon-bong-class": kojoonBongClass,
  "kuh-1-surion": kuh1Surion,
  "l-15": l15,
  "land-attack-precision-strike": landAttackPrecisionStrike,
  "littoral-combat-ship": littoralCombatShip,
  "littoral-mission-ship-batch-2": littoralMissionShipBatch2,
  "littoral-mission-ship-batch-3": littoralMissionShipBatch3,
  "long-range-precision-strike": longRangePrecisionStrike,
  "m-346": m346,
  "malaysian-multi-role-combat-aircraft-programme": malaysianMultiRoleCombatAircraftProgramme,
  "maritime-patrol-vessels": maritimePatrolVessels,
  "mb-339cm": mb339cm,
  "medium-range-air-defence-programme": mediumRangeAirDefenceProgramme,
  "mig-29n": mig29n,
  "mig-35": mig35,
  "military-aircraft": militaryAircraft,
  "missile-defence": missileDefence,
  "missile-systems": missileSystems,
  "modular-surface-ships": modularSurfaceShips,
  mrss,
  "naval-strike-missile": navalStrikeMissile,
  "naval-vessels": navalVessels,
  "next-generation-combat-aircraft": nextGenerationCombatAircraft,
  "roks-nojeokbong": roksNojeokbong,
  "samudera-class": samuderaClass,
  shingung,
  "t-50": t50,
  tejas,
  tigon,
  "unmanned-aircraft": unmannedAircraft,
  "unmanned-systems": unmannedSystems,
};
