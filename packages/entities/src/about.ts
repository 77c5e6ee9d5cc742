// Generated from package.json and the records. Do not edit: run "npm run generate".

import type { About } from "@defence-pact/schema";

/** What this package holds, as of when. */
export const about: About = {
  name: "@defence-pact/entities",
  version: "1.0.0",
  records: 306,
  asOf: "2026-11-28",
  licence: "CC-BY-4.0",
};
