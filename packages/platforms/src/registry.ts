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
  /** Advanced jet trainers, the one end of the bridge as which the FA-50 is positioned. */
  readonly "advanced-jet-trainers": typeof advancedJetTrainers;
  /**
   * Systems delivered from the air, a conceivable subject of co-production once certification is
   * aligned.
   */
  readonly "air-deliverable-systems": typeof airDeliverableSystems;
  /** Systems launched from the air against ships, to which Malaysia could come to have access. */
  readonly "air-launched-anti-ship-systems": typeof airLaunchedAntiShipSystems;
  /** Helicopters able to hunt submarines, four of which were in Malaysia's plans in 2024. */
  readonly "anti-submarine-warfare-helicopters": typeof antiSubmarineWarfareHelicopters;
  /**
   * Systems for command and control that use artificial intelligence, an emerging domain in which a
   * deeper partnership may bring joint ventures.
   */
  readonly "artificial-intelligence-command-and-control": typeof artificialIntelligenceCommandAndControl;
  /**
   * Brazilian rocket artillery of the Malaysian Army, for which a successor is sought; when it is
   * to leave service is disputed.
   */
  readonly "astros-ii": typeof astrosIi;
  /** Guided rocket that LIG Nex1 wished to sell to Malaysia. */
  readonly bigung: typeof bigung;
  /** Ship-borne guided rocket that LIG Nex1 wished to sell to Malaysia. */
  readonly biryong: typeof biryong;
  /**
   * South Korean wheeled armoured vehicle that South Korea, by an undated report, said it would
   * sell to the Malaysian Army.
   */
  readonly "black-fox": typeof blackFox;
  /** South Korean medium-range air-defence missile, named in 2023 as a candidate for Malaysia. */
  readonly cheongung: typeof cheongung;
  /** Improved Cheongung, a medium-range air-defence missile that LIG Nex1 promotes in Malaysia. */
  readonly "cheongung-ii": typeof cheongungIi;
  /**
   * Architectures for cyber warfare, an emerging domain in which a deeper partnership may bring
   * joint ventures.
   */
  readonly "cyber-warfare-architectures": typeof cyberWarfareArchitectures;
  /**
   * South Korean corvette design of some 1,800 tonnes, of which the yard announced an order from
   * Malaysia in 2014.
   */
  readonly "dsme-missile-corvette": typeof dsmeMissileCorvette;
  /**
   * Advanced systems for electronic warfare, an emerging domain in which a deeper partnership may
   * bring joint ventures.
   */
  readonly "electronic-warfare-systems": typeof electronicWarfareSystems;
  /**
   * A multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has
   * ordered it; accounts differ on whether it has been delivered.
   */
  readonly "fa-50": typeof fa50;
  /**
   * The family of the T-50 trainer and the FA-50, one of the platforms in which South Korea has
   * expertise.
   */
  readonly "fa-50-family": typeof fa50Family;
  /**
   * The Block 20 version of the FA-50 that Malaysia has ordered, with AESA radar, refuelling probe
   * and Sniper pod.
   */
  readonly "fa-50m": typeof fa50m;
  /**
   * Training devices for pilots of the FA-50M that Korea Aerospace Industries and Ikramatic Systems
   * are to develop together.
   */
  readonly "fa-50m-training-devices": typeof fa50mTrainingDevices;
  /**
   * The later version of the FA-50 ordered by the Philippines in June 2025; the Philippine ministry
   * calls it Block 70.
   */
  readonly "fa-50ph-block-20": typeof fa50phBlock20;
  /**
   * Fighter aircraft, one of the domains at which the defence pact of South Korea and Malaysia
   * aims.
   */
  readonly "fighter-aircraft": typeof fighterAircraft;
  /**
   * Malaysia's programme for one aircraft that is both trainer and light fighter, for which the
   * FA-50M was bought.
   */
  readonly "flit-lca-programme": typeof flitLcaProgramme;
  /**
   * Multi-role fighters of the full spectrum, the other end of the bridge as which the FA-50 is
   * positioned.
   */
  readonly "full-spectrum-multi-role-fighters": typeof fullSpectrumMultiRoleFighters;
  /**
   * South Korean ship-borne air-defence missile, reported in 2024 as favoured for Malaysia's
   * Turkish-built ships.
   */
  readonly haegung: typeof haegung;
  /** Anti-ship missile that LIG Nex1 shows in Malaysia. */
  readonly haeseong: typeof haeseong;
  /** Trainer and light attack aircraft of the Royal Malaysian Air Force, to be replaced. */
  readonly "hawk-108-208": typeof hawk108208;
  /**
   * Hyundai corvette design derived from the HDF-2600 frigate, promoted in 2023 for Malaysia's
   * littoral mission ships.
   */
  readonly "hdc-2000": typeof hdc2000;
  /** Hyundai design of a support ship, shown in 2023 with Malaysia's requirement in view. */
  readonly "hdl-10000": typeof hdl10000;
  /**
   * Hyundai design of a support ship, 160 metres long, with which the yard said in 2022 it would
   * bid in Malaysia.
   */
  readonly "hdl-13000": typeof hdl13000;
  /** Naval ship design that Hyundai said in September 2025 it was ready to offer Malaysia. */
  readonly "hdp-10000": typeof hdp10000;
  /** Naval ship design that Hyundai said in September 2025 it was ready to offer Malaysia. */
  readonly "hdp-1500": typeof hdp1500;
  /** Naval ship design that Hyundai said in September 2025 it was ready to offer Malaysia. */
  readonly "hdp-2200": typeof hdp2200;
  /**
   * Corvettes with heavy armament, one of three sorts of ship that co-production could come to
   * include.
   */
  readonly "heavily-armed-corvettes": typeof heavilyArmedCorvettes;
  /** Turkish jet offered in the Malaysian tender of 2021. */
  readonly hurjet: typeof hurjet;
  /** Landing ship of the South Korean navy, named in 2010 as the one to be lent to Malaysia. */
  readonly "hyangro-bong": typeof hyangroBong;
  /** Anti-tank missile that LIG Nex1 shows in Malaysia. */
  readonly hyungung: typeof hyungung;
  /**
   * Two command and support ships of Malaysia's navy, which the multi-role support ships are to
   * replace.
   */
  readonly "indera-sakti-class": typeof inderaSaktiClass;
  /**
   * Fighter offered in the Malaysian tender of 2021 by the account of most; one source has it not
   * taking part.
   */
  readonly "jf-17": typeof jf17;
  /** Tank that Hyundai Rotem showed at Defence Services Asia in Kuala Lumpur in 2014. */
  readonly k2: typeof k2;
  /**
   * South Korean tracked armoured vehicle which Malaysia, its first export customer, has used since
   * the 1990s. Some call it an infantry fighting vehicle, others a troop carrier.
   */
  readonly k200: typeof k200;
  /**
   * Improved K200. Two accounts give it to Malaysia in different ways: as all the vehicles of
   * 1993–95, or as a later batch.
   */
  readonly k200a1: typeof k200a1;
  /**
   * South Korean infantry fighting vehicle that South Korea said, about 2009, it would sell to the
   * Malaysian Army.
   */
  readonly k21: typeof k21;
  /**
   * South Korean rocket artillery which Hanwha Aerospace and a Malaysian partner offer to the
   * Malaysian Army. Its reach is given as 290 or 80 kilometres.
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
  /** Corvette of Malaysia's navy that called at Incheon in 1990. */
  readonly "kd-lekir": typeof kdLekir;
  /**
   * Support ship of Malaysia's navy, in commission since 1983 and, according to one blog, built in
   * South Korea.
   */
  readonly "kd-mahawangsa": typeof kdMahawangsa;
  /** Landing ship of Malaysia's navy, badly damaged by fire in October 2009. */
  readonly "kd-sri-inderapura": typeof kdSriInderapura;
  /**
   * A South Korean fighter of the 4.5 generation with two F414 engines, built by Korea Aerospace
   * Industries. Malaysian work on its subsystems is spoken of as possible.
   */
  readonly "kf-21-boramae": typeof kf21Boramae;
  /**
   * South Korea's own programme for the KF-21 Boramae fighter, with Indonesia as a partner.
   * Malaysia might in future take part in its subsystems.
   */
  readonly "kf-21-programme": typeof kf21Programme;
  /** Satellite-guided bomb that LIG Nex1 wished to sell to Malaysia. */
  readonly kggb: typeof kggb;
  /** Class of landing ships of the South Korean navy, one of which was to be lent to Malaysia. */
  readonly "kojoon-bong-class": typeof kojoonBongClass;
  /** South Korean utility helicopter which, in January 2024, Malaysia was reported to consider. */
  readonly "kuh-1-surion": typeof kuh1Surion;
  /** Chinese aircraft that one source lists in the Malaysian tender of 2021. */
  readonly "l-15": typeof l15;
  /**
   * Capabilities to strike targets on land precisely, to which Malaysia could come to have access.
   */
  readonly "land-attack-precision-strike": typeof landAttackPrecisionStrike;
  /**
   * Malaysia's programme for warships that need an anti-ship missile in place of a Norwegian one.
   */
  readonly "littoral-combat-ship": typeof littoralCombatShip;
  /**
   * Malaysia's purchase of three littoral mission ships, for which Hyundai promoted a design and
   * Türkiye got the order.
   */
  readonly "littoral-mission-ship-batch-2": typeof littoralMissionShipBatch2;
  /** Three further littoral mission ships in Malaysia's plans. */
  readonly "littoral-mission-ship-batch-3": typeof littoralMissionShipBatch3;
  /** Long-range and precision-strike capabilities, whose development South Korea has sped up. */
  readonly "long-range-precision-strike": typeof longRangePrecisionStrike;
  /** Italian jet offered in the Malaysian tender of 2021. */
  readonly "m-346": typeof m346;
  /**
   * Malaysia's plan for new multi-role fighters, for which the KF-21 is talked of as a candidate.
   */
  readonly "malaysian-multi-role-combat-aircraft-programme": typeof malaysianMultiRoleCombatAircraftProgramme;
  /**
   * Vessels for patrol at sea, one of three sorts of ship that co-production could come to include.
   */
  readonly "maritime-patrol-vessels": typeof maritimePatrolVessels;
  /** Jet trainer of the Royal Malaysian Air Force, grounded and to be replaced. */
  readonly "mb-339cm": typeof mb339cm;
  /**
   * Medium-range air-defence missiles that Malaysia plans to buy for its air force; one newspaper
   * counts LIG Nex1 among the bidders.
   */
  readonly "medium-range-air-defence-programme": typeof mediumRangeAirDefenceProgramme;
  /** Fighter of the Royal Malaysian Air Force that one source counts among those to be replaced. */
  readonly "mig-29n": typeof mig29n;
  /** Russian fighter offered in the Malaysian tender of 2021. */
  readonly "mig-35": typeof mig35;
  /**
   * Military aircraft, the airworthiness certifications of which South Korea and Malaysia have
   * agreed to recognise mutually.
   */
  readonly "military-aircraft": typeof militaryAircraft;
  /** Enhanced missile defence, to which Malaysia could come to have access. */
  readonly "missile-defence": typeof missileDefence;
  /**
   * Missile systems, one of the domains at which the pact aims and a main axis of cooperation that
   * may come.
   */
  readonly "missile-systems": typeof missileSystems;
  /**
   * Surface ships of modular design, one of three sorts of ship that co-production could come to
   * include.
   */
  readonly "modular-surface-ships": typeof modularSurfaceShips;
  /**
   * Malaysia's programme for ships to move forces by sea, support landings and bring relief in
   * disasters.
   */
  readonly mrss: typeof mrss;
  /**
   * Norwegian anti-ship missile chosen for Malaysia's littoral combat ships until Norway withdrew
   * the licence.
   */
  readonly "naval-strike-missile": typeof navalStrikeMissile;
  /**
   * Naval vessels, one of the domains at which the defence pact of South Korea and Malaysia aims.
   */
  readonly "naval-vessels": typeof navalVessels;
  /**
   * Combat aircraft of the next generation, the development of which South Korea is determined to
   * master.
   */
  readonly "next-generation-combat-aircraft": typeof nextGenerationCombatAircraft;
  /** Landing ship of South Korea's navy, shown at the Langkawi exhibition in May 2023. */
  readonly "roks-nojeokbong": typeof roksNojeokbong;
  /**
   * Two training ships of Malaysia's navy, Gagah Samudera and Teguh Samudera, of South Korean
   * design.
   */
  readonly "samudera-class": typeof samuderaClass;
  /** Portable air-defence missile that LIG Nex1 shows in Malaysia. */
  readonly shingung: typeof shingung;
  /**
   * Supersonic jet trainer developed by Korea Aerospace Industries with Lockheed Martin, from which
   * the FA-50 derives.
   */
  readonly "t-50": typeof t50;
  /** Indian light fighter offered in the Malaysian tender of 2021. */
  readonly tejas: typeof tejas;
  /**
   * South Korean six-wheeled armoured vehicle, shown in Kuala Lumpur in 2018 and offered to
   * Malaysia.
   */
  readonly tigon: typeof tigon;
  /** Aircraft without a crew on board, six of which were in Malaysia's naval plans in 2024. */
  readonly "unmanned-aircraft": typeof unmannedAircraft;
  /**
   * Unmanned systems, an emerging domain in which a deeper partnership may bring joint ventures.
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
