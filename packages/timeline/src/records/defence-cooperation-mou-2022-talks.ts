import type { MeetingEvent } from "../types.js";

/** South Korea and Malaysia negotiate the defence memorandum from 2018 until its signing. */
export const defenceCooperationMou2022Talks: MeetingEvent<"defence-cooperation-mou-2022-talks"> = {
  id: "defence-cooperation-mou-2022-talks",
  kind: "meeting",
  name: {
    en: "Talks on the defence memorandum of 2022",
  },
  summary: {
    en: "South Korea and Malaysia negotiate the defence memorandum from 2018 until its signing.",
  },
  date: "2018/2022-04-27",
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
  agreement: "defence-cooperation-mou-2022",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "shina-ilbo-2022-04-28",
      topic: "talks since 2018",
    },
  ],
};
