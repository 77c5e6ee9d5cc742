import type { Statement } from "../types.js";

/**
 * FA-50M production is on schedule and 39 percent complete. The purchase will raise the readiness
 * of the armed forces, above all the air force.
 */
export const fa50OnScheduleAfterVisit: Statement<"fa-50-on-schedule-after-visit"> = {
  id: "fa-50-on-schedule-after-visit",
  kind: "statement",
  text: {
    en: "FA-50M production is on schedule and 39 percent complete. The purchase will raise the readiness of the armed forces, above all the air force.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09",
  purpose: "benefit",
  modality: "expected",
  asOf: "2024-09",
  printed: "directly",
  subjects: ["fa-50m", "fa-50-contract", "malaysian-armed-forces", "royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "defence-security-asia-2024-09",
      exact: [
        "39 percent complete",
        "will undoubtedly enhance the readiness",
        "Defence Minister Datuk Seri",
        "Mohamed Khaled Nordin",
      ],
      inferred: { date: "the month of issue in the record; the page as seen prints no date" },
    },
  ],
};
