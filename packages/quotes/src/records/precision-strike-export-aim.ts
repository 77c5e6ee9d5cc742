import type { Statement } from "../types.js";

/** South Korea aims to export long-range and precision-strike systems to vetted partners. */
export const precisionStrikeExportAim: Statement<"precision-strike-export-aim"> = {
  id: "precision-strike-export-aim",
  kind: "statement",
  text: {
    en: "South Korea aims to export long-range and precision-strike systems to vetted partners.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: [
    "long-range-precision-strike",
    "south-korea",
    "vetted-partners",
    "precision-strike-export-target",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "aims to export such systems to",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "such systems to vetted partners",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "long-range and precision-strike capabilities",
    },
  ],
};
