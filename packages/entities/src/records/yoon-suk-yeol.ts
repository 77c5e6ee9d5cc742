import type { Person } from "../types.js";

/** President of South Korea from May 2022 until his removal in April 2025. */
export const yoonSukYeol: Person<"yoon-suk-yeol"> = {
  id: "yoon-suk-yeol",
  kind: "person",
  name: { en: "Yoon Suk Yeol", ko: "윤석열" },
  aliases: [{ text: "Yoon Suk-yeol", language: "en", sort: "romanisation" }],
  summary: {
    en: "President of South Korea from May 2022 until his removal in April 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-joongang-daily-2024-11-25",
      exact: ["President Yoon Suk Yeol", "South Korea and Malaysia established"],
    },
    {
      supports: "name.en",
      source: "indo-pacific-defense-forum-2024-11",
      exact: "South Korean President Yoon Suk Yeol",
    },
    {
      supports: "name.en",
      source: "millennium-post-2025-04-04",
      exact: "Yoon Suk Yeol from office Friday",
    },
    {
      supports: ["name.ko", "state"],
      source: "newsis-2024-11-25",
      exact: ["윤석열 대통령은 25일", "한국과 말레이시아 양국이"],
      inferred: { state: "president of the first of the two countries named" },
    },
    { supports: "name.ko", source: "news1-2024-11-25", exact: "윤석열 대통령은 이날" },
    {
      supports: "name.ko",
      source: "seoul-shinmun-2024-02-16",
      exact: "윤석열 대통령은 새 방위사업청 청장에",
    },
    { supports: "aliases", source: "yonhap-2022-05-10", exact: "President Yoon Suk-yeol" },
  ],
};
