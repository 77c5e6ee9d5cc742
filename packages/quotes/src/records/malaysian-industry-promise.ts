import type { Statement } from "../types.js";

/** South Korea will contribute to the advancement of Malaysia's defence industry. */
export const malaysianIndustryPromise: Statement<"malaysian-industry-promise"> = {
  id: "malaysian-industry-promise",
  kind: "statement",
  text: { en: "South Korea will contribute to the advancement of Malaysia's defence industry." },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "aim",
  modality: "planned",
  printed: "directly",
  subjects: [
    "south-korea",
    "malaysia",
    "malaysian-defence-industry",
    "contribute-to-malaysian-defence-industry",
  ],
  evidence: [
    {
      supports: ["text", "modality"],
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "to Malaysia’s defence-industrial advancement",
    },
    {
      contradicts: "speaker",
      reported: "south-korea",
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "South Korea’s declaration that it",
    },
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "advancing its arms industry",
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
