import type { Statement } from "../types.js";

/** Malaysia is a key country in Southeast Asia. */
export const malaysiaAsKeyCountry: Statement<"malaysia-as-key-country"> = {
  id: "malaysia-as-key-country",
  kind: "statement",
  text: { en: "Malaysia is a key country in Southeast Asia." },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "assessment",
  modality: "claimed",
  printed: "directly",
  subjects: ["malaysia", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "a key country in Southeast Asia",
    },
    {
      supports: "speaker",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "He further outlined",
      inferred: { speaker: "“He”: Seok Jong-gun, named in the paragraph before" },
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
