import type { Statement } from "../types.js";

/**
 * KAI's leadership has promised six of the aircraft before 2026 is over and the others from 2027
 * on.
 */
export const sixAircraftByEndOf2026: Statement<"six-aircraft-by-end-of-2026"> = {
  id: "six-aircraft-by-end-of-2026",
  kind: "statement",
  text: {
    en: "KAI's leadership has promised six of the aircraft before 2026 is over and the others from 2027 on.",
  },
  speaker: "muhamad-norazlan-aris",
  office: "chief-of-the-royal-malaysian-air-force",
  date: "2025-12-18",
  purpose: "forecast",
  modality: "expected",
  asOf: "2025-12-18",
  printed: "directly",
  subjects: ["fa-50", "fa-50-contract", "kai"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2025-12-18",
      topic: "delivery of the FA-50",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2025-12-19",
      topic: "delivery of the FA-50",
    },
  ],
};
