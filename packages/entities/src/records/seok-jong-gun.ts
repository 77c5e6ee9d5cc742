import type { Person } from "../types.js";

/**
 * Head of DAPA, South Korea's Defence Acquisition Program Administration, from February 2024 to
 * November 2025. He signed the defence-industry memorandum.
 */
export const seokJongGun: Person<"seok-jong-gun"> = {
  id: "seok-jong-gun",
  kind: "person",
  name: { en: "Seok Jong-gun", ko: "석종건" },
  aliases: [
    { text: "Seok Jong-geon", language: "en", sort: "romanisation" },
    { text: "Seok Jong Gun", language: "en", sort: "romanisation" },
  ],
  summary: {
    en: "Head of DAPA, South Korea's Defence Acquisition Program Administration, from February 2024 to November 2025. He signed the defence-industry memorandum.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Minister Seok Jong-gun stated",
    },
    {
      supports: "state",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "South Korea’s Defence Acquisition Program Administration",
    },
    { supports: "name.en", source: "maia-mou", exact: "Seok Jong-gun, minister" },
    { supports: "name.en", source: "defensehere-mou", exact: "DAPA Minister Seok Jong-gun" },
    {
      supports: "name.en",
      source: "defence-blog-2025-11-02",
      exact: "DAPA Minister Seok Jong-gun",
    },
    { supports: "name.en", source: "a-news-2025-10-21", exact: "DAPA Minister Seok Jong-gun" },
    {
      supports: "name.en",
      source: "asian-military-review-2024-08",
      exact: "Minister Seok Jong-gun",
    },
    {
      supports: "state",
      source: "korea-herald-2024-02-16",
      exact: "South Korea's Joint Chiefs",
    },
    {
      supports: ["name.ko", "state"],
      source: "seoul-shinmun-2024-02-16",
      exact: "오는 19일자로 석종건 방위사업청 청장을",
      inferred: { state: "named by the South Korean president to head a state agency" },
    },
    {
      supports: "name.ko",
      source: "newsis-2025-10-27",
      exact: "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
    },
    {
      supports: "name.ko",
      source: "news1-2025-10-27",
      exact: "석종건 방위사업청장과 모하메드 칼레드 노르딘",
    },
    { supports: "name.ko", source: "zum-2025-10-21", exact: "석종건 방사청장은" },
    { supports: "aliases", source: "m5-dergi-mou", exact: "(DAPA) Commissioner Seok Jong-geon" },
    {
      contradicts: "name.en",
      reported: "Seok Jong-geon",
      source: "m5-dergi-mou",
      exact: "(DAPA) Commissioner Seok Jong-geon",
    },
    {
      contradicts: "name.en",
      reported: "Seok Jong-geon",
      source: "ifairworthy-airworthiness",
      exact: "stated Seok Jong-geon, DAPA Administrator",
    },
    { supports: "aliases", source: "sun-2024-05-09", exact: "Seok Jong Gun" },
    {
      contradicts: "name.en",
      reported: "Seok Jong Gun",
      source: "sun-2024-05-09",
      exact: "Seok Jong Gun",
    },
    {
      contradicts: "name.en",
      reported: "Seok Jong Gun",
      source: "sun-2024-05",
      exact: "Jen (B) Seok Jong Gun",
    },
  ],
};
