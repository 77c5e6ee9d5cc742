import type { Statement } from "../types.js";

/** South Korea is aligning itself more closely with Malaysia. */
export const seoulAlignsWithKualaLumpur: Statement<"seoul-aligns-with-kuala-lumpur"> = {
  id: "seoul-aligns-with-kuala-lumpur",
  kind: "statement",
  text: {
    en: "South Korea is aligning itself more closely with Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "By aligning more closely with Kuala",
    },
  ],
};
