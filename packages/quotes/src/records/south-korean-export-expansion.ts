import type { Statement } from "../types.js";

/** South Korea's defence exports are expanding globally. */
export const southKoreanExportExpansion: Statement<"south-korean-export-expansion"> = {
  id: "south-korean-export-expansion",
  kind: "statement",
  text: {
    en: "South Korea's defence exports are expanding globally.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["south-korea", "south-korean-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "its global defence export expansion",
    },
  ],
};
