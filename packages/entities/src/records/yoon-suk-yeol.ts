import type { Person } from "../types.js";

/** Yoon Suk Yeol was President of South Korea from May 2022 until he was removed in April 2025. */
export const yoonSukYeol: Person<"yoon-suk-yeol"> = {
  id: "yoon-suk-yeol",
  kind: "person",
  name: { en: "Yoon Suk Yeol", ko: "윤석열" },
  aliases: [{ text: "Yoon Suk-yeol", language: "en", sort: "romanisation" }],
  summary: {
    en: "Yoon Suk Yeol was President of South Korea from May 2022 until he was removed in April 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-joongang-daily-2024-11-25",
      topic: "summit in Seoul",
    },
    { supports: "name.en", source: "indo-pacific-defense-forum-2024-11", topic: "summit in Seoul" },
    { supports: "name.en", source: "millennium-post-2025-04-04", topic: "his removal from office" },
    { supports: ["name.ko", "state"], source: "newsis-2024-11-25", topic: "summit in Seoul" },
    { supports: "name.ko", source: "news1-2024-11-25", topic: "summit in Seoul" },
    {
      supports: "name.ko",
      source: "seoul-shinmun-2024-02-16",
      topic: "appointment of the agency head",
    },
    { supports: "aliases", source: "yonhap-2022-05-10", topic: "his first day in office" },
  ],
};
