import type { Statement } from "../types.js";

/**
 * Malaysia's national objective is a sustainable defence industrial base that can support sovereign
 * operational needs without relying heavily on foreign suppliers.
 */
export const defenceIndustrialBaseObjective: Statement<"defence-industrial-base-objective"> = {
  id: "defence-industrial-base-objective",
  kind: "statement",
  text: {
    en: "Malaysia's national objective is a sustainable defence industrial base that can support sovereign operational needs without relying heavily on foreign suppliers.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: [
    "malaysia",
    "malaysian-defence-industry",
    "foreign-suppliers",
    "sustainable-industrial-base-target",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "building a sustainable defence industrial base",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "supporting sovereign operational needs",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "heavy reliance on foreign suppliers",
    },
  ],
};
