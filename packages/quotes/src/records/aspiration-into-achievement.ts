import type { Statement } from "../types.js";

/**
 * Malaysia believes that South Korea's guidance and friendship will help its defence industry turn
 * aspiration into achievement.
 */
export const aspirationIntoAchievement: Statement<"aspiration-into-achievement"> = {
  id: "aspiration-into-achievement",
  kind: "statement",
  text: {
    en: "Malaysia believes that South Korea's guidance and friendship will help its defence industry turn aspiration into achievement.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "benefit",
  modality: "expected",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysian-defence-industry", "south-korea", "defence-industry-seminar-2025"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-ties",
      exact: [
        "change our aspiration into our achievement",
        "Korea's guidance and friendship",
        "Defence Minister Mohamed Khaled Nordin",
        "here on Monday",
      ],
      inferred: { date: "Monday under the dateline Sept 22; the year is not printed" },
    },
  ],
};
