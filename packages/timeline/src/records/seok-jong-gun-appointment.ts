import type { AppointmentEvent } from "../types.js";

/**
 * South Korea's president, Yoon Suk Yeol, appointed Seok Jong-gun, a retired army major general, to
 * head the Defence Acquisition Program Administration (DAPA) from 19 February 2024.
 */
export const seokJongGunAppointment: AppointmentEvent<"seok-jong-gun-appointment"> = {
  id: "seok-jong-gun-appointment",
  kind: "appointment",
  name: { en: "Appointment of Seok Jong-gun as head of DAPA" },
  summary: {
    en: "South Korea's president, Yoon Suk Yeol, appointed Seok Jong-gun, a retired army major general, to head the Defence Acquisition Program Administration (DAPA) from 19 February 2024.",
  },
  date: "2024-02-15",
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
      exact: ["윤석열 대통령은 새 방위사업청 청장에", "오는 19일자로 석종건 방위사업청 청장을"],
      inferred: {
        date: "approved the day before the page's (2024-02-16), to take effect on the 19th",
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "korea-herald-2024-02-16",
      exact: [
        "President Yoon Suk Yeol on Thursday",
        "Army Reserve Maj. Gen. Seok Jong-gun",
        "taps retired Maj. Gen. Seok",
        "the position on Monday",
        "the Defense Acquisition Program Administration",
      ],
      inferred: {
        date: "“on Thursday”, on a page of Friday 16 February 2024; he begins on Monday",
      },
    },
  ],
};
