import type { MilestoneEvent } from "../types.js";

/** Work under the FA-50M contract stood at 37 percent in July 2024. */
export const fa50mProgress202407: MilestoneEvent<"fa-50m-progress-2024-07"> = {
  id: "fa-50m-progress-2024-07",
  kind: "milestone",
  name: { en: "FA-50M contract at 37 percent in July 2024" },
  summary: {
    en: "Work under the FA-50M contract stood at 37 percent in July 2024.",
  },
  date: "2024-07",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m" }],
  figures: { share: { value: 37, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "guru-2024-08-25",
      exact: [
        "사업 진척률이 37%를 돌파했다",
        "7월 기준 말레이시아 왕립공군(RMAF) FA-50M",
        "KAI, 말레이시아 수출 FA-50",
      ],
      inferred: { date: "7월; the year from the day of issue" },
    },
  ],
};
