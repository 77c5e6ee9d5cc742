// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import type { SourceId } from "./ids.js";
import { dsaPact2025 } from "./records/dsa-pact-2025.js";
import type { Source } from "./types.js";

/** Every source by its id, each with the exact type of its record. */
export interface Sources extends Readonly<Record<SourceId, Source>> {
  /** Defence Security Asia's article on the pact of 27 October 2025. */
  readonly "dsa-pact-2025": typeof dsaPact2025;
}

/** Every source of this dataset, by its id. */
export const sources: Sources = {
  "dsa-pact-2025": dsaPact2025,
};
