import type { Statement } from "../types.js";

/** South Korea used to be a defence importer. */
export const southKoreaFormerImporter: Statement<"south-korea-former-importer"> = {
  id: "south-korea-former-importer",
  kind: "statement",
  text: {
    en: "South Korea used to be a defence importer.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
  subjects: ["south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 65,
      exact: "evolution from a defence importer",
    },
  ],
};
