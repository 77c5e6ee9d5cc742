import type { Statement } from "../types.js";

/** Malaysia has high growth potential. */
export const malaysiaGrowthPotential: Statement<"malaysia-growth-potential"> = {
  id: "malaysia-growth-potential",
  kind: "statement",
  text: { en: "Malaysia has high growth potential." },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "assessment",
  modality: "claimed",
  printed: "directly",
  subjects: ["malaysia"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "has high growth potential",
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
