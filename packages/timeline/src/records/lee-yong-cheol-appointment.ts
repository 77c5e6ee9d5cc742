import type { AppointmentEvent } from "../types.js";

/**
 * South Korea's president, Lee Jae-myung, appointed Lee Yong-cheol on 14 November 2025 to head the
 * Defence Acquisition Program Administration (DAPA), where he had been deputy head.
 */
export const leeYongCheolAppointment: AppointmentEvent<"lee-yong-cheol-appointment"> = {
  id: "lee-yong-cheol-appointment",
  kind: "appointment",
  name: { en: "Appointment of Lee Yong-cheol as head of DAPA" },
  summary: {
    en: "South Korea's president, Lee Jae-myung, appointed Lee Yong-cheol on 14 November 2025 to head the Defence Acquisition Program Administration (DAPA), where he had been deputy head.",
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
      exact: [
        "이재명 대통령이 14일 방위사업청장에",
        "신임 방위사업청장에 이용철(65) 전 방위사업청",
        "차장을 임명했다고 밝혔다",
        "2025.11.14",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "defence-daily-2025-11-16",
      exact: [
        "이재명 대통령은 지난 14일",
        "이용철 전 방위사업청 차장이",
        "신임 방위사업청장에 임명됐다",
      ],
      inferred: { date: '"지난 14일" on a page dated 2025. 11. 16' },
    },
  ],
};
