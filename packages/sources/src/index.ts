// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

export { about } from "./about.js";
export * from "./ids.js";
export { dsaPact2025 } from "./records/dsa-pact-2025.js";
export { redirects } from "./redirects.js";
export { type Sources, sources } from "./registry.js";
export type * from "./types.js";
