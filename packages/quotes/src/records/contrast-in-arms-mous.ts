import type { Statement } from "../types.js";

/**
 * Malaysia differs from South Korea in this: with the pact it has signed no more than its second
 * MoU on arms cooperation.
 */
export const contrastInArmsMous: Statement<"contrast-in-arms-mous"> = {
  id: "contrast-in-arms-mous",
  kind: "statement",
  text: {
    en: "Malaysia differs from South Korea in this: with the pact it has signed no more than its second MoU on arms cooperation.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: [
    "malaysia",
    "south-korea",
    "malaysia-arms-cooperation-mous",
    "malaysia-second-arms-mou",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "Malaysia, by contrast",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "only its second arms-cooperation MoU",
    },
  ],
};
