import type { Statement } from "../types.js";

/** The partnership brings a more diverse defence-industrial axis into focus. */
export const moreDiverseIndustrialAxis: Statement<"more-diverse-industrial-axis"> = {
  id: "more-diverse-industrial-axis",
  kind: "statement",
  text: {
    en: "The partnership brings a more diverse defence-industrial axis into focus.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "a more diverse defence-industrial axis",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "into sharper focus",
    },
  ],
};
