// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

export { about } from "./about.js";
export * from "./ids.js";
export { advancedJetTrainers } from "./records/advanced-jet-trainers.js";
export { airDeliverableSystems } from "./records/air-deliverable-systems.js";
export { airLaunchedAntiShipSystems } from "./records/air-launched-anti-ship-systems.js";
export { artificialIntelligenceCommandAndControl } from "./records/artificial-intelligence-command-and-control.js";
export { cyberWarfareArchitectures } from "./records/cyber-warfare-architectures.js";
export { electronicWarfareSystems } from "./records/electronic-warfare-systems.js";
export { fa50 } from "./records/fa-50.js";
export { fa50Family } from "./records/fa-50-family.js";
export { fighterAircraft } from "./records/fighter-aircraft.js";
export { fullSpectrumMultiRoleFighters } from "./records/full-spectrum-multi-role-fighters.js";
export { heavilyArmedCorvettes } from "./records/heavily-armed-corvettes.js";
export { k200 } from "./records/k200.js";
export { k239Chunmoo } from "./records/k239-chunmoo.js";
export { kf21Boramae } from "./records/kf-21-boramae.js";
export { kf21Programme } from "./records/kf-21-programme.js";
export { landAttackPrecisionStrike } from "./records/land-attack-precision-strike.js";
export { longRangePrecisionStrike } from "./records/long-range-precision-strike.js";
export { maritimePatrolVessels } from "./records/maritime-patrol-vessels.js";
export { militaryAircraft } from "./records/military-aircraft.js";
export { missileDefence } from "./records/missile-defence.js";
export { missileSystems } from "./records/missile-systems.js";
export { modularSurfaceShips } from "./records/modular-surface-ships.js";
export { mrss } from "./records/mrss.js";
export { navalVessels } from "./records/naval-vessels.js";
export { nextGenerationCombatAircraft } from "./records/next-generation-combat-aircraft.js";
export { unmannedSystems } from "./records/unmanned-systems.js";
export { redirects } from "./redirects.js";
export { type Platforms, platforms } from "./registry.js";
export type * from "./types.js";
