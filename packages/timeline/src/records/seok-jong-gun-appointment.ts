import type { AppointmentEvent } from "../types.js";

/**
 * President Yoon put Seok Jong-gun, until his retirement a major general of the army, at the head
 * of South Korea's arms procurement agency from 19 February 2024.
 */
export const seokJongGunAppointment: AppointmentEvent<"seok-jong-gun-appointment"> = {
  id: "seok-jong-gun-appointment",
  kind: "appointment",
  name: { en: "Appointment of Seok Jong-gun as head of the procurement agency" },
  summary: {
    en: "President Yoon put Seok Jong-gun, until his retirement a major general of the army, at the head of South Korea's arms procurement agency from 19 February 2024.",
  },
  date: "2024-02-19",
  modality: "occurred",
  participants: [
    { entity: "yoon-suk-yeol", role: "actor" },
    { entity: "seok-jong-gun", role: "beneficiary" },
    { entity: "dapa", role: "beneficiary" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "seoul-shinmun-2024-02-16",
      topic: "appointment with effect from 19 February",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "korea-herald-2024-02-16",
      topic: "appointment with effect from 19 February",
    },
  ],
};
