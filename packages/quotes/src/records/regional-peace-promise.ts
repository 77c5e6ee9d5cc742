import type { Statement } from "../types.js";

/** South Korea will work for peace and stability in Southeast Asia. */
export const regionalPeacePromise: Statement<"regional-peace-promise"> = {
  id: "regional-peace-promise",
  kind: "statement",
  text: { en: "South Korea will work for peace and stability in Southeast Asia." },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "aim",
  modality: "planned",
  printed: "directly",
  subjects: ["south-korea", "southeast-asia", "southeast-asian-stability-target"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "work for regional peace and stability",
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
