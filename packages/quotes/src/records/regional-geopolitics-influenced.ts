import type { Statement } from "../types.js";

/** The memorandum will also have a significant influence on the geopolitics of the region. */
export const regionalGeopoliticsInfluenced: Statement<"regional-geopolitics-influenced"> = {
  id: "regional-geopolitics-influenced",
  kind: "statement",
  text: {
    en: "The memorandum will also have a significant influence on the geopolitics of the region.",
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
