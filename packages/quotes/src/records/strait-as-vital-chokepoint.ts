import type { Statement } from "../types.js";

/** The Strait of Malacca is one of the most vital maritime chokepoints in the world. */
export const straitAsVitalChokepoint: Statement<"strait-as-vital-chokepoint"> = {
  id: "strait-as-vital-chokepoint",
  kind: "statement",
  text: { en: "The Strait of Malacca is one of the most vital maritime chokepoints in the world." },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "claimed",
  subjects: ["strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "world’s most vital maritime chokepoints",
    },
  ],
};
