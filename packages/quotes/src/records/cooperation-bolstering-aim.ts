import type { Statement } from "../types.js";

/**
 * The signing is meant to bolster defence-industrial cooperation between South Korea and Malaysia.
 */
export const cooperationBolsteringAim: Statement<"cooperation-bolstering-aim"> = {
  id: "cooperation-bolstering-aim",
  kind: "statement",
  text: {
    en: "The signing is meant to bolster defence-industrial cooperation between South Korea and Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "claimed",
  subjects: [
    "defence-industry-mou-signing",
    "south-korean-defence-industry",
    "malaysian-defence-industry",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "to bolster their defence-industrial cooperation",
    },
  ],
};
