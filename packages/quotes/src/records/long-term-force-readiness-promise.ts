import type { Statement } from "../types.js";

/** South Korea will help to strengthen Malaysia's long-term force readiness. */
export const longTermForceReadinessPromise: Statement<"long-term-force-readiness-promise"> = {
  id: "long-term-force-readiness-promise",
  kind: "statement",
  text: {
    en: "South Korea will help to strengthen Malaysia's long-term force readiness.",
  },
  speaker: "south-korea",
  purpose: "aim",
  modality: "planned",
  printed: "indirectly",
  subjects: ["south-korea", "malaysia", "malaysian-armed-forces"],
  evidence: [
    {
      supports: ["text", "modality"],
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "strengthen Malaysia’s long-term force readiness",
    },
    {
      supports: ["speaker", "printed"],
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "South Korea’s declaration that it",
    },
  ],
};
