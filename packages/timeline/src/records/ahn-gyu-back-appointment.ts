import type { AppointmentEvent } from "../types.js";

/**
 * President Lee chose Ahn Gyu-back as defence minister, the first civilian to be so named in South
 * Korea for 64 years.
 */
export const ahnGyuBackAppointment: AppointmentEvent<"ahn-gyu-back-appointment"> = {
  id: "ahn-gyu-back-appointment",
  kind: "appointment",
  name: { en: "Nomination of Ahn Gyu-back as defence minister" },
  summary: {
    en: "President Lee chose Ahn Gyu-back as defence minister, the first civilian to be so named in South Korea for 64 years.",
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
      topic: "the nomination for defence minister",
    },
    {
      supports: ["name", "participants"],
      source: "korea-joongang-daily-2025-07-25",
      topic: "the first civilian minister in 64 years",
    },
  ],
};
