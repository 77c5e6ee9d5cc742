import type { Person } from "../types.js";

/**
 * Seok Jong-gun headed South Korea's Defence Acquisition Program Administration from February 2024
 * and signed the defence-industry memorandum.
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
    en: "Seok Jong-gun headed South Korea's Defence Acquisition Program Administration from February 2024 and signed the defence-industry memorandum.",
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
    { supports: "name.en", source: "maia-mou", topic: "signing of the memorandum" },
    { supports: "name.en", source: "defensehere-mou", topic: "signing of the memorandum" },
    { supports: "name.en", source: "defence-blog-2025-11-02", topic: "signing of the memorandum" },
    { supports: "name.en", source: "a-news-2025-10-21", topic: "the airworthiness recognition" },
    {
      supports: "name.en",
      source: "asian-military-review-2024-08",
      topic: "South Korean interest in the K200 upgrade",
    },
    {
      supports: "state",
      source: "korea-herald-2024-02-16",
      topic: "appointment of the new agency head",
    },
    {
      supports: ["name.ko", "state"],
      source: "seoul-shinmun-2024-02-16",
      topic: "appointment of the new agency head",
    },
    { supports: "name.ko", source: "newsis-2025-10-27", topic: "signing of the memorandum" },
    { supports: "name.ko", source: "news1-2025-10-27", topic: "signing of the memorandum" },
    { supports: "name.ko", source: "zum-2025-10-21", topic: "the airworthiness recognition" },
    { supports: "aliases", source: "m5-dergi-mou", topic: "signing of the memorandum" },
    {
      contradicts: "name.en",
      reported: "Seok Jong-geon",
      source: "m5-dergi-mou",
      topic: "signing of the memorandum",
    },
    {
      contradicts: "name.en",
      reported: "Seok Jong-geon",
      source: "ifairworthy-airworthiness",
      topic: "the airworthiness recognition",
    },
    { supports: "aliases", source: "sun-2024-05-09", topic: "the upgrade of the K200" },
    {
      contradicts: "name.en",
      reported: "Seok Jong Gun",
      source: "sun-2024-05-09",
      topic: "the upgrade of the K200",
    },
    {
      contradicts: "name.en",
      reported: "Seok Jong Gun",
      source: "sun-2024-05",
      topic: "talks with the Malaysian defence minister",
    },
  ],
};
