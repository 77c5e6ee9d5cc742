import type { Statement } from "../types.js";

/** The defence-industry memorandum could lead to production facilities in Malaysia. */
export const productionFacilitiesInMalaysia: Statement<"production-facilities-in-malaysia"> = {
  id: "production-facilities-in-malaysia",
  kind: "statement",
  text: { en: "The defence-industry memorandum could lead to production facilities in Malaysia." },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 14,
      exact: "establishment of production facilities",
    },
  ],
};
