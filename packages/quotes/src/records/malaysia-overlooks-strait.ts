import type { Statement } from "../types.js";

/** Malaysia's strategic geography oversees the Strait of Malacca. */
export const malaysiaOverlooksStrait: Statement<"malaysia-overlooks-strait"> = {
  id: "malaysia-overlooks-strait",
  kind: "statement",
  text: { en: "Malaysia's strategic geography oversees the Strait of Malacca." },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["malaysia", "strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 34,
      exact: "geography overseeing the Strait of Malacca",
    },
  ],
};
