import type { Statement } from "../types.js";

/**
 * Malaysia, unlike South Korea, has so far signed only two memorandums on arms cooperation, this
 * one included.
 */
export const contrastInArmsMous: Statement<"contrast-in-arms-mous"> = {
  id: "contrast-in-arms-mous",
  kind: "statement",
  text: {
    en: "Malaysia, unlike South Korea, has so far signed only two memorandums on arms cooperation, this one included.",
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
