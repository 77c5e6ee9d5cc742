import type { MilestoneEvent } from "../types.js";

/** LIG Nex1 begins to hire staff for an office in Kuala Lumpur. */
export const ligNex1KualaLumpurOffice: MilestoneEvent<"lig-nex1-kuala-lumpur-office"> = {
  id: "lig-nex1-kuala-lumpur-office",
  kind: "milestone",
  name: { en: "LIG Nex1 office in Kuala Lumpur" },
  summary: { en: "LIG Nex1 begins to hire staff for an office in Kuala Lumpur." },
  date: "2025-09",
  modality: "occurred",
  participants: [{ entity: "lig-nex1", role: "actor" }],
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "financial-news-2025-09-17",
      exact: ["LIG넥스원은 말레이시아 쿠알라룸푸르 현지 사무소의", "현지 사무소를 만들고 전문인력"],
      inferred: {
        date: "the page's month of issue, for the hiring; no day or month of opening is printed",
      },
    },
  ],
};
