import type { Statement } from "../types.js";

/** South Korea's strategy is to export advanced platforms to emerging defence customers. */
export const southKoreanExportStrategy: Statement<"south-korean-export-strategy"> = {
  id: "south-korean-export-strategy",
  kind: "statement",
  text: {
    en: "South Korea's strategy is to export advanced platforms to emerging defence customers.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "ongoing",
  subjects: ["south-korea", "emerging-defence-customers", "advanced-platform-export-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "platforms to emerging defence customers",
    },
  ],
};
