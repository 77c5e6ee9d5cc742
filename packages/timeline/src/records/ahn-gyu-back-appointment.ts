import type { AppointmentEvent } from "../types.js";

/**
 * South Korea's president, Lee Jae-myung, nominated the lawmaker Ahn Gyu-back as defence minister
 * on 23 June 2025, the first civilian named to the post in 64 years.
 */
export const ahnGyuBackAppointment: AppointmentEvent<"ahn-gyu-back-appointment"> = {
  id: "ahn-gyu-back-appointment",
  kind: "appointment",
  name: { en: "Nomination of Ahn Gyu-back as defence minister" },
  summary: {
    en: "South Korea's president, Lee Jae-myung, nominated the lawmaker Ahn Gyu-back as defence minister on 23 June 2025, the first civilian named to the post in 64 years.",
  },
  date: "2025-06-23",
  modality: "occurred",
  participants: [
    { entity: "lee-jae-myung", role: "actor" },
    { entity: "ahn-gyu-back", role: "beneficiary" },
    { entity: "south-korean-ministry-of-national-defense", role: "beneficiary" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "srn-news-2025-06-23",
      exact: [
        "named veteran lawmaker Ahn Gyu-back",
        "President Lee Jae Myung",
        "64 years on Monday",
        "first civilian defence minister",
      ],
      inferred: {
        date: '"on Monday"; the day from the issue (2025-06-23), not printed on this page',
        participants: "the ministry by the office, defence minister",
      },
    },
    {
      supports: "participants",
      source: "korea-joongang-daily-2025-07-25",
      exact: [
        "approved his appointment",
        "President Lee Jae Myung",
        "Defense Minister Ahn Gyu-back",
        "Ministry of National Defense",
        "civilian defense chief in 64 years",
      ],
    },
  ],
};
