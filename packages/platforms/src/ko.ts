// Generated from translations/ko.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every platform to Korean, by its id. */
export const ko: Translations<never> = {
  language: "ko",
  texts: {
  },
};
