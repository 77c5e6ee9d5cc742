import type { Statement } from "../types.js";

/** Neither South Korea nor Malaysia is fully aligned with the United States or China. */
export const neitherFullyAligned: Statement<"neither-fully-aligned"> = {
  id: "neither-fully-aligned",
  kind: "statement",
  text: {
    en: "Neither South Korea nor Malaysia is fully aligned with the United States or China.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia", "south-korea", "middle-powers", "united-states", "china"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "neither aligned fully with the U.S.",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "nor China",
    },
  ],
};
