import type { AppointmentEvent } from "../types.js";

/** President Lee named Lee Yong-cheol to head South Korea's arms procurement agency. */
export const leeYongCheolAppointment: AppointmentEvent<"lee-yong-cheol-appointment"> = {
  id: "lee-yong-cheol-appointment",
  kind: "appointment",
  name: { en: "Appointment of Lee Yong-cheol as head of the procurement agency" },
  summary: {
    en: "President Lee named Lee Yong-cheol to head South Korea's arms procurement agency.",
  },
  date: "2025-11-14",
  modality: "occurred",
  participants: [
    { entity: "lee-jae-myung", role: "actor" },
    { entity: "lee-yong-cheol", role: "beneficiary" },
    { entity: "dapa", role: "beneficiary" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "newsis-2025-11-14",
      topic: "the new head of the procurement agency",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "defence-daily-2025-11-16",
      topic: "the new head of the procurement agency",
    },
  ],
};
