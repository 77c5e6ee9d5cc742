import type { Statement } from "../types.js";

/**
 * A replacement missile for the littoral combat ships must be fully interoperable with their
 * French-built combat management system.
 */
export const missileMustFitCombatSystem: Statement<"missile-must-fit-combat-system"> = {
  id: "missile-must-fit-combat-system",
  kind: "statement",
  text: {
    en: "A replacement missile for the littoral combat ships must be fully interoperable with their French-built combat management system.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2026-06-28",
  purpose: "next-step",
  modality: "recommended",
  asOf: "2026-06-28",
  printed: "directly",
  subjects: ["royal-malaysian-navy", "south-korea", "littoral-combat-ship"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2026-06-28",
      exact: [
        "French-built Combat Management System",
        "must be fully interoperable",
        "Minister Datuk Seri Mohamed Khaled Nordin",
        "Sunday (June 28)",
      ],
      inferred: { date: "the year from the address" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2026-06",
      exact: [
        "fully interoperable",
        "French-built Combat Management System",
        "Defence Minister Datuk",
        "Mohamed Khaled Nordin said",
      ],
    },
  ],
};
