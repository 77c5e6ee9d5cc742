import type { Statement } from "../types.js";

/** Malaysia, with the Strait of Malacca, is a key location for maritime logistics. */
export const malaysiaAsLogisticsLocation: Statement<"malaysia-as-logistics-location"> = {
  id: "malaysia-as-logistics-location",
  kind: "statement",
  text: {
    en: "Malaysia, with the Strait of Malacca, is a key location for maritime logistics.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "assessment",
  modality: "claimed",
  printed: "directly",
  subjects: ["malaysia", "strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "a key location for maritime logistics",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "including the Strait of Malacca",
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
