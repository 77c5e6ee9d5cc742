import type { MeetingEvent } from "../types.js";

/**
 * South Korea and Malaysia negotiated their memorandum on defence cooperation from 2018 until they
 * signed it on 27 April 2022.
 */
export const defenceCooperationMou2022Talks: MeetingEvent<"defence-cooperation-mou-2022-talks"> = {
  id: "defence-cooperation-mou-2022-talks",
  kind: "meeting",
  name: {
    en: "Talks from 2018 on the defence cooperation memorandum",
  },
  summary: {
    en: "South Korea and Malaysia negotiated their memorandum on defence cooperation from 2018 until they signed it on 27 April 2022.",
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
      exact: [
        "양국 간 2018년부터 협의해 온",
        "‘한-말레이시아 국방협력 양해각서’에 서명함으로써",
        "장관은 지난 27일 히샤무딘(Dato'",
        "승인 2022.04.28",
      ],
      inferred: {
        date: 'end: the signing of "지난 27일" on a page approved 2022.04.28',
        participants: "양국 (the two countries) of the name: 한- is South Korea",
      },
    },
  ],
};
