import type { ArmedService } from "../types.js";

/** Land force of Malaysia, which has the K200 in service. */
export const malaysianArmy: ArmedService<"malaysian-army"> = {
  id: "malaysian-army",
  kind: "armed-service",
  name: { en: "Malaysian Army", ms: "Tentera Darat" },
  aliases: [{ text: "TDM", language: "ms", sort: "abbreviation" }],
  summary: { en: "Land force of Malaysia, which has the K200 in service." },
  state: "malaysia",
  branch: "army",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asian-military-review-2024-08",
      exact: "in Malaysian Army service",
      inferred: { state: "the adjective in its name" },
    },
    {
      supports: ["name.en", "state"],
      source: "sun-2024-05-09",
      exact: "the Malaysian Army",
      inferred: { state: "by the first word of its name" },
    },
    {
      supports: ["name.en", "state"],
      source: "army-technology-2009",
      exact: "vehicle to the Malaysian Army",
      inferred: { state: '"Malaysian"' },
    },
    {
      supports: "name.ms",
      source: "defence-security-asia-condor",
      exact: "kedua-dua KJA dalam Tentera Darat",
    },
    {
      supports: "aliases",
      source: "my-military-times-2021-01-22",
      exact: "Officers of the Malaysian Army (TDM)",
    },
  ],
};
