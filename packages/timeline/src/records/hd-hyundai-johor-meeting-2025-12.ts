import type { MeetingEvent } from "../types.js";

/**
 * A vice president of HD Hyundai Heavy Industries met the crown prince of Johor late in 2025;
 * Defence Minister Mohamed Khaled Nordin and the navy chief, Zulhelmy Ithnain, were present.
 */
export const hdHyundaiJohorMeeting202512: MeetingEvent<"hd-hyundai-johor-meeting-2025-12"> = {
  id: "hd-hyundai-johor-meeting-2025-12",
  kind: "meeting",
  name: { en: "Meeting of HD Hyundai with Khaled and the navy chief in Johor" },
  summary: {
    en: "A vice president of HD Hyundai Heavy Industries met the crown prince of Johor late in 2025; Defence Minister Mohamed Khaled Nordin and the navy chief, Zulhelmy Ithnain, were present.",
  },
  date: "2025-12-03?",
  modality: "occurred",
  participants: [
    { entity: "hd-hyundai-heavy-industries", role: "attendee" },
    { entity: "mohamed-khaled-nordin", role: "attendee" },
    { entity: "zulhelmy-ithnain", role: "attendee" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "guru-2025-12",
      exact: [
        "지난 3일(현지시간) 조호르주 왕세자궁에서",
        "박용열 HD현대중공업 부사장은",
        "모하메드 칼레드 노르딘 국방장관, 줄헬미",
        "줄헬미 이트나인 해군사령관 등이",
      ],
      inferred: {
        date: "the 3rd; December 2025 from the number in the address, between those of dated pages",
        participants: "줄헬미 이트나인, Zulhelmy Ithnain",
      },
    },
  ],
};
