import type { Person } from "../types.js";

/** Lee Doo-hee was South Korea's vice defence minister in September 2025. */
export const leeDooHee: Person<"lee-doo-hee"> = {
  id: "lee-doo-hee",
  kind: "person",
  name: { en: "Lee Doo-hee", ko: "이두희" },

  summary: { en: "Lee Doo-hee was South Korea's vice defence minister in September 2025." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "financial-news-2025-09-09",
      exact: "이두희 국방부차관은 9일 서울 롯데호텔에서",
      inferred: { state: "vice minister of the 국방부 that hosts the talks in Seoul" },
    },
    {
      supports: "name",
      source: "policy-on-air-2025-09-09",
      exact: "이두희 국방부차관은 2025년 9월 9일",
    },
  ],
};
