import type { MeetingEvent } from "../types.js";

/**
 * The head of AmDef of Malaysia met the naval-sales staff of HD Hyundai Heavy Industries on 18
 * August 2025, by his own account on LinkedIn.
 */
export const hdHyundaiAmdefMeeting2025: MeetingEvent<"hd-hyundai-amdef-meeting-2025"> = {
  id: "hd-hyundai-amdef-meeting-2025",
  kind: "meeting",
  name: { en: "Meeting of HD Hyundai Heavy Industries and AmDef" },
  summary: {
    en: "The head of AmDef of Malaysia met the naval-sales staff of HD Hyundai Heavy Industries on 18 August 2025, by his own account on LinkedIn.",
  },
  date: "2025-08-18",
  modality: "occurred",
  participants: [
    { entity: "hd-hyundai-heavy-industries", role: "attendee" },
    { entity: "amdef", role: "attendee" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "guru-2025-08-20",
      exact: [
        "지난 18일 HD현대중공업 특수선 영업",
        "AmDef(AM Setia Defence Services)",
        "20일 말레이시아 방산 기업",
      ],
      by: "amdef",
      inferred: { date: "month and year from the day of issue" },
    },
  ],
};
