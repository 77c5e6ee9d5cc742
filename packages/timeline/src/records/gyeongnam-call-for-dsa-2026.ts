import type { AnnouncementEvent } from "../types.js";

/**
 * South Gyeongsang Province in South Korea called in January 2026 for seven small or medium-sized
 * defence exporters to exhibit at Defence Services Asia 2026 in Kuala Lumpur.
 */
export const gyeongnamCallForDsa2026: AnnouncementEvent<"gyeongnam-call-for-dsa-2026"> = {
  id: "gyeongnam-call-for-dsa-2026",
  kind: "announcement",
  name: { en: "South Gyeongsang's call for exhibitors at DSA 2026" },
  summary: {
    en: "South Gyeongsang Province in South Korea called in January 2026 for seven small or medium-sized defence exporters to exhibit at Defence Services Asia 2026 in Kuala Lumpur.",
  },
  date: "2026-01",
  modality: "occurred",
  participants: [{ entity: "south-gyeongsang-province", role: "actor" }],
  occasion: "dsa-2026",
  figures: { count: { value: 7, unit: "companies" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "figures"],
      source: "bizintoday-2026-01",
      exact: [
        "경상남도는 동남아시아 최대 규모",
        "‘DSA 2026 말레이시아 방위산업전시회’에",
        "수출 중소기업 7곳을 모집한다",
        "신청 기간은 1월 20일부터",
      ],
      inferred: {
        date: "the month of the page, in which applications opened",
        name: "경상남도, South Gyeongsang Province in Korean",
        participants: "경상남도, South Gyeongsang Province in Korean",
      },
    },
  ],
};
