import type { Person } from "../types.js";

/** Head of DAPA since November 2025, as successor of Seok Jong-gun. */
export const leeYongCheol: Person<"lee-yong-cheol"> = {
  id: "lee-yong-cheol",
  kind: "person",
  name: { en: "Lee Yong-cheol", ko: "이용철" },
  summary: {
    en: "Head of DAPA since November 2025, as successor of Seok Jong-gun.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "newsis-2025-11-14",
      exact: "신임 방위사업청장에 이용철(65) 전 방위사업청",
      inferred: { state: "named by the South Korean president to head a state agency" },
    },
    {
      supports: "name.ko",
      source: "eja-news-2025-11-17",
      exact: "방위사업청장으로 이용철 변호사가 17일 취임했다",
    },
    {
      supports: "name.ko",
      source: "defence-daily-2025-11-16",
      exact: "이용철 전 방위사업청 차장이",
    },
    {
      supports: "name.en",
      source: "korea-herald-2026-01-26",
      exact: "Lee Yong-cheol accompanied",
    },
  ],
};
