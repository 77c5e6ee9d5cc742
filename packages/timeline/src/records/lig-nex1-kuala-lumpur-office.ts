import type { MilestoneEvent } from "../types.js";

/**
 * LIG Nex1 had set up an office in Kuala Lumpur by September 2025 and had begun to hire staff for
 * it.
 */
export const ligNex1KualaLumpurOffice: MilestoneEvent<"lig-nex1-kuala-lumpur-office"> = {
  id: "lig-nex1-kuala-lumpur-office",
  kind: "milestone",
  name: { en: "LIG Nex1 office in Kuala Lumpur" },
  summary: {
    en: "LIG Nex1 had set up an office in Kuala Lumpur by September 2025 and had begun to hire staff for it.",
  },
  date: "[..2025-09]",
  modality: "occurred",
  participants: [{ entity: "lig-nex1", role: "actor" }],
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "financial-news-2025-09-17",
      exact: ["LIG넥스원은 말레이시아 쿠알라룸푸르 현지 사무소의", "현지 사무소를 만들고 전문인력"],
      inferred: {
        date: "the page's month of issue, in its address: the office has been made and hiring has begun; the only day printed, 19일, is that of the report",
      },
    },
  ],
};
