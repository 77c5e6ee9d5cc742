// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import type { PlatformId } from "./ids.js";
import { advancedJetTrainers } from "./records/advanced-jet-trainers.js";
import { airDeliverableSystems } from "./records/air-deliverable-systems.js";
import { airLaunchedAntiShipSystems } from "./records/air-launched-anti-ship-systems.js";
import { artificialIntelligenceCommandAndControl } from "./records/artificial-intelligence-command-and-control.js";
import { cyberWarfareArchitectures } from "./records/cyber-warfare-architectures.js";
import { electronicWarfareSystems } from "./records/electronic-warfare-systems.js";
import { fa50 } from "./records/fa-50.js";
import { fa50Family } from "./records/fa-50-family.js";
import { fighterAircraft } from "./records/fighter-aircraft.js";
import { fullSpectrumMultiRoleFighters } from "./records/full-spectrum-multi-role-fighters.js";
import { heavilyArmedCorvettes } from "./records/heavily-armed-corvettes.js";
import { k200 } from "./records/k200.js";
import { k239Chunmoo } from "./records/k239-chunmoo.js";
import { kf21Boramae } from "./records/kf-21-boramae.js";
import { kf21Programme } from "./records/kf-21-programme.js";
import { landAttackPrecisionStrike } from "./records/land-attack-precision-strike.js";
import { longRangePrecisionStrike } from "./records/long-range-precision-strike.js";
import { maritimePatrolVessels } from "./records/maritime-patrol-vessels.js";
import { militaryAircraft } from "./records/military-aircraft.js";
import { missileDefence } from "./records/missile-defence.js";
import { missileSystems } from "./records/missile-systems.js";
import { modularSurfaceShips } from "./records/modular-surface-ships.js";
import { mrss } from "./records/mrss.js";
import { navalVessels } from "./records/naval-vessels.js";
import { nextGenerationCombatAircraft } from "./records/next-generation-combat-aircraft.js";
import { unmannedSystems } from "./records/unmanned-systems.js";
import type { Platform } from "./types.js";

/** Every platform by its id, each with the exact type of its record. */
export interface Platforms extends Readonly<Record<PlatformId, Platform>> {
  /** Advanced jet trainers, the one end of the bridge as which the FA-50 is positioned. */
  readonly "advanced-jet-trainers": typeof advancedJetTrainers;
  /**
   * Systems delivered from the air, a conceivable subject of co-production once certification is
   * aligned.
   */
  readonly "air-deliverable-systems": typeof airDeliverableSystems;
  /** Systems launched from the air against ships, to which Malaysia could come to have access. */
  readonly "air-launched-anti-ship-systems": typeof airLaunchedAntiShipSystems;
  /**
   * Systems for command and control that use artificial intelligence, an emerging domain in which a
   * deeper partnership may bring joint ventures.
   */
  readonly "artificial-intelligence-command-and-control":
    typeof artificialIntelligenceCommandAndControl;
  /**
   * Architectures for cyber warfare, an emerging domain in which a deeper partnership may bring
   * joint ventures.
   */
  readonly "cyber-warfare-architectures": typeof cyberWarfareArchitectures;
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
  /** The FA-50 family, one of the platforms in which South Korea has expertise. */
  readonly "fa-50-family": typeof fa50Family;
  /**
   * Fighter aircraft, one of the domains at which the defence pact of South Korea and Malaysia
   * aims.
   */
  readonly "fighter-aircraft": typeof fighterAircraft;
  /**
   * Multi-role fighters of the full spectrum, the other end of the bridge as which the FA-50 is
   * positioned.
   */
  readonly "full-spectrum-multi-role-fighters": typeof fullSpectrumMultiRoleFighters;
  /**
   * Corvettes with heavy armament, one of three sorts of ship that co-production could come to
   * include.
   */
  readonly "heavily-armed-corvettes": typeof heavilyArmedCorvettes;
  /** A South Korean infantry fighting vehicle with which South Korea supplied Malaysia. */
  readonly k200: typeof k200;
  /** Known here only from the caption of a picture, which names the K239 Chunmoo MLRS. */
  readonly "k239-chunmoo": typeof k239Chunmoo;
  /**
   * A South Korean fighter designed with stealth shaping, sensor fusion and combat reach beyond
   * visual range. Malaysian work on its subsystems is spoken of as possible.
   */
  readonly "kf-21-boramae": typeof kf21Boramae;
  /**
   * South Korea's own programme for the KF-21 Boramae fighter. Malaysia might in future take part
   * in its subsystems.
   */
  readonly "kf-21-programme": typeof kf21Programme;
  /**
   * Capabilities to strike targets on land precisely, to which Malaysia could come to have access.
   */
  readonly "land-attack-precision-strike": typeof landAttackPrecisionStrike;
  /** Long-range and precision-strike capabilities, whose development South Korea has sped up. */
  readonly "long-range-precision-strike": typeof longRangePrecisionStrike;
  /**
   * Vessels for patrol at sea, one of three sorts of ship that co-production could come to include.
   */
  readonly "maritime-patrol-vessels": typeof maritimePatrolVessels;
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
  /** Known here only from the caption of a picture, which prints these four letters and no more. */
  readonly mrss: typeof mrss;
  /**
   * Naval vessels, one of the domains at which the defence pact of South Korea and Malaysia aims.
   */
  readonly "naval-vessels": typeof navalVessels;
  /**
   * Combat aircraft of the next generation, the development of which South Korea is determined to
   * master.
   */
  readonly "next-generation-combat-aircraft": typeof nextGenerationCombatAircraft;
  /**
   * Unmanned systems, an emerging domain in which a deeper partnership may bring joint ventures.
   */
  readonly "unmanned-systems": typeof unmannedSystems;
}

/** Every platform of this dataset, by its id. */
export const platforms: Platforms = {
  "advanced-jet-trainers": advancedJetTrainers,
  "air-deliverable-systems": airDeliverableSystems,
  "air-launched-anti-ship-systems": airLaunchedAntiShipSystems,
  "artificial-intelligence-command-and-control": artificialIntelligenceCommandAndControl,
  "cyber-warfare-architectures": cyberWarfareArchitectures,
  "electronic-warfare-systems": electronicWarfareSystems,
  "fa-50": fa50,
  "fa-50-family": fa50Family,
  "fighter-aircraft": fighterAircraft,
  "full-spectrum-multi-role-fighters": fullSpectrumMultiRoleFighters,
  "heavily-armed-corvettes": heavilyArmedCorvettes,
  k200,
  "k239-chunmoo": k239Chunmoo,
  "kf-21-boramae": kf21Boramae,
  "kf-21-programme": kf21Programme,
  "land-attack-precision-strike": landAttackPrecisionStrike,
  "long-range-precision-strike": longRangePrecisionStrike,
  "maritime-patrol-vessels": maritimePatrolVessels,
  "military-aircraft": militaryAircraft,
  "missile-defence": missileDefence,
  "missile-systems": missileSystems,
  "modular-surface-ships": modularSurfaceShips,
  mrss,
  "naval-vessels": navalVessels,
  "next-generation-combat-aircraft": nextGenerationCombatAircraft,
  "unmanned-systems": unmannedSystems,
};
