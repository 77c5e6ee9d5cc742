import type { Statement } from "../types.js";

/** Malaysia faces increased incursions and grey-zone challenges in its exclusive waters. */
export const malaysiaFacesIncursions: Statement<"malaysia-faces-incursions"> = {
  id: "malaysia-faces-incursions",
  kind: "statement",
  text: {
    en: "Malaysia faces increased incursions and grey-zone challenges in its exclusive waters.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["grey-zone-challenges", "malaysia", "malaysian-exclusive-waters"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "Malaysia faces increased incursions",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "incursions and grey-zone challenges",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "within its exclusive waters",
    },
  ],
};
