import type { Statement } from "../types.js";

/** The defence-industry memorandum comes amid tensions in the Indo-Pacific. */
export const pactAmidIndoPacificTensions: Statement<"pact-amid-indo-pacific-tensions"> = {
  id: "pact-amid-indo-pacific-tensions",
  kind: "statement",
  text: { en: "The defence-industry memorandum comes amid tensions in the Indo-Pacific." },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["defence-industry-mou", "indo-pacific", "indo-pacific-tensions"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "Amid Indo-Pacific Tensions",
    },
  ],
};
