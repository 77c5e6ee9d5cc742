import type { ArmedService } from "../types.js";

/** Malaysia's army, which has the K200 in service. */
export const malaysianArmy: ArmedService<"malaysian-army"> = {
  id: "malaysian-army",
  kind: "armed-service",
  name: { en: "Malaysian Army", ms: "Tentera Darat" },
  aliases: [{ text: "TDM", language: "ms", sort: "abbreviation" }],
  summary: { en: "Malaysia's army, which has the K200 in service." },
  state: "malaysia",
  branch: "army",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asian-military-review-2024-08",
      topic: "user of the K200",
    },
    {
      supports: ["name.en", "state"],
      source: "sun-2024-05-09",
      topic: "upgrade of the K200 fleet",
    },
    {
      supports: ["name.en", "state"],
      source: "army-technology-2009",
      topic: "intended buyer of the K21",
    },
    {
      supports: "name.ms",
      source: "defence-security-asia-condor",
      topic: "vehicles withdrawn from service",
    },
    { supports: "aliases", source: "my-military-times-2021-01-22", topic: "vehicles for the army" },
  ],
};
