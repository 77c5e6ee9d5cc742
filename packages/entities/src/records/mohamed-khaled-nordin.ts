import type { Person } from "../types.js";

/**
 * Mohamed Khaled Nordin, in charge of Malaysia's defence ministry since December 2023, signed the
 * defence-industry memorandum.
 */
export const mohamedKhaledNordin: Person<"mohamed-khaled-nordin"> = {
  id: "mohamed-khaled-nordin",
  kind: "person",
  name: { en: "Mohamed Khaled Nordin", ko: "모하메드 칼레드 노르딘" },
  aliases: [{ text: "Khaled Nordin", language: "en", sort: "short-name" }],
  summary: {
    en: "Mohamed Khaled Nordin, in charge of Malaysia's defence ministry since December 2023, signed the defence-industry memorandum.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malaysian-defence-2023-12-12",
      topic: "the new defence minister",
    },
    { supports: "name.en", source: "vietnamplus-2023-12-12", topic: "the cabinet reshuffle" },
    { supports: ["name.en", "state"], source: "maia-mou", topic: "signing of the memorandum" },
    { supports: "name.en", source: "m5-dergi-mou", topic: "signing of the memorandum" },
    { supports: "name.en", source: "oana-news-2025-09-22-ties", topic: "keynote at the seminar" },
    { supports: "name.en", source: "sun-2025-09-22-malay", topic: "keynote at the seminar" },
    {
      supports: ["name.ko", "state"],
      source: "newsis-2025-10-27",
      topic: "signing of the memorandum",
    },
    { supports: "name.ko", source: "news1-2025-10-27", topic: "signing of the memorandum" },
    {
      supports: "aliases",
      source: "free-malaysia-today-2026-01-31",
      topic: "the new armed forces chief",
    },
  ],
};
