import type { Statement } from "../types.js";

/**
 * Its positioning as a bridge between two classes of aircraft increases the FA-50's export appeal.
 */
export const fa50ExportAppeal: Statement<"fa-50-export-appeal"> = {
  id: "fa-50-export-appeal",
  kind: "statement",
  text: {
    en: "Its positioning as a bridge between two classes of aircraft increases the FA-50's export appeal.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["fa-50"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "increasing export appeal",
    },
  ],
};
