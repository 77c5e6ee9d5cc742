import type { Statement } from "../types.js";

/** The defence-industry memorandum aims at more than arms procurement. */
export const moreThanArmsProcurementAim: Statement<"more-than-arms-procurement-aim"> = {
  id: "more-than-arms-procurement-aim",
  kind: "statement",
  text: { en: "The defence-industry memorandum aims at more than arms procurement." },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "aimed not merely at arms procurement",
    },
  ],
};
