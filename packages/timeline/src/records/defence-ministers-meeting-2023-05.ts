import type { MeetingEvent } from "../types.js";

/** Lee Jong-sup and Mohamad Hasan hold talks on the day of the FA-50 signing. */
export const defenceMinistersMeeting202305: MeetingEvent<"defence-ministers-meeting-2023-05"> = {
  id: "defence-ministers-meeting-2023-05",
  kind: "meeting",
  name: { en: "Talks of the defence ministers in May 2023" },
  summary: { en: "Lee Jong-sup and Mohamad Hasan hold talks on the day of the FA-50 signing." },
  date: "2023-05-23",
  modality: "occurred",
  participants: [
    { entity: "lee-jong-sup", role: "party" },
    { entity: "mohamad-hasan", role: "party" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "yonhap-2023-05-23",
      topic: "talks of the ministers",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "chosun-ilbo-2023-05-23",
      topic: "talks of the ministers",
    },
    {
      supports: ["name", "modality", "participants"],
      source: "kbs-world-2023-05",
      topic: "talks of the ministers",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "urdupoint-2023-05-23",
      topic: "talks of the ministers",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "donga-2023-05-23-signing",
      topic: "talks of the ministers",
      origin: "ROK defence ministry release of 2023-05-23",
    },
  ],
};
