import type { Statement } from "../types.js";

/** The targeted domains align closely with South Korea's strategy to export. */
export const domainsFitExportStrategy: Statement<"domains-fit-export-strategy"> = {
  id: "domains-fit-export-strategy",
  kind: "statement",
  text: { en: "The targeted domains align closely with South Korea's strategy to export." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: [
    "defence-industry-mou",
    "south-korea",
    "fighter-aircraft",
    "naval-vessels",
    "missile-systems",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "South Korea’s strategy to export",
    },
  ],
};
