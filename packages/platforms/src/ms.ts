// Generated from translations/ms.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every platform to Malay, by its id. */
export const ms: Translations<never> = {
  language: "ms",
  texts: {
  },
};
