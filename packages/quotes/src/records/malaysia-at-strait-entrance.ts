import type { Statement } from "../types.js";

/** Malaysia lies at the entrance to the Strait of Malacca. */
export const malaysiaAtStraitEntrance: Statement<"malaysia-at-strait-entrance"> = {
  id: "malaysia-at-strait-entrance",
  kind: "statement",
  text: {
    en: "Malaysia lies at the entrance to the Strait of Malacca.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["malaysia", "strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 78,
      exact: "at the entrance to the Malacca",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 78,
      exact: "entrance to the Malacca Strait",
    },
  ],
};
