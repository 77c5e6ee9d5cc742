import type { Statement } from "../types.js";

/** Tensions in the South China Sea region are rising. */
export const southChinaSeaTensionsRise: Statement<"south-china-sea-tensions-rise"> = {
  id: "south-china-sea-tensions-rise",
  kind: "statement",
  text: {
    en: "Tensions in the South China Sea region are rising.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["south-china-sea", "south-china-sea-disputes", "south-china-sea-tensions"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "rising tensions in the South China",
    },
  ],
};
