import type { MeetingEvent } from "../types.js";

/**
 * South Korea and Malaysia held a meeting of vice defence ministers at the ninth Beijing Xiangshan
 * Forum in October 2019.
 */
export const viceMinisterialDefenceMeeting2019: MeetingEvent<"vice-ministerial-defence-meeting-2019"> =
  {
    id: "vice-ministerial-defence-meeting-2019",
    kind: "meeting",
    name: {
      en: "Vice-ministerial defence meeting of October 2019",
    },
    summary: {
      en: "South Korea and Malaysia held a meeting of vice defence ministers at the ninth Beijing Xiangshan Forum in October 2019.",
    },
    date: "2019-10",
    modality: "occurred",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "malaysia",
        role: "party",
      },
    ],
    occasion: "xiangshan-forum-2019",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "south-korean-defence-white-paper-2020",
        exact: [
          "9th Beijing Xiangshan Forum",
          "in October 2019, a ROK",
          "Malaysia defense vice-ministerial meeting",
        ],
        inferred: {
          occasion: "Ninth Beijing Xiangshan Forum: printed with 9th",
        },
      },
    ],
  };
