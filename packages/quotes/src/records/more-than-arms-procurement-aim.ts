import type { Statement } from "../types.js";

/** Procuring arms is an aim of the pact, but not the only one. */
export const moreThanArmsProcurementAim: Statement<"more-than-arms-procurement-aim"> = {
  id: "more-than-arms-procurement-aim",
  kind: "statement",
  text: { en: "Procuring arms is an aim of the pact, but not the only one." },
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
