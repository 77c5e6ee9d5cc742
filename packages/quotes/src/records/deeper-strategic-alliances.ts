import type { Statement } from "../types.js";

/** The defence-industry memorandum deepens South Korea's strategic alliances. */
export const deeperStrategicAlliances: Statement<"deeper-strategic-alliances"> = {
  id: "deeper-strategic-alliances",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum deepens South Korea's strategic alliances.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 101,
      exact: "deepens strategic alliances",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 101,
      exact: "For South Korea",
    },
  ],
};
