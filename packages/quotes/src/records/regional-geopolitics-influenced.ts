import type { Statement } from "../types.js";

/** The geopolitical dynamics of the region will be influenced to a significant degree as well. */
export const regionalGeopoliticsInfluenced: Statement<"regional-geopolitics-influenced"> = {
  id: "regional-geopolitics-influenced",
  kind: "statement",
  text: {
    en: "The geopolitical dynamics of the region will be influenced to a significant degree as well.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "expected",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 48,
      exact: "dynamics will be significantly influenced",
    },
  ],
};
