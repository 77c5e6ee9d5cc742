import type { Person } from "../types.js";

/** Defence minister of Malaysia since December 2023. He signed the defence-industry memorandum. */
export const mohamedKhaledNordin: Person<"mohamed-khaled-nordin"> = {
  id: "mohamed-khaled-nordin",
  kind: "person",
  name: { en: "Mohamed Khaled Nordin", ko: "모하메드 칼레드 노르딘" },
  aliases: [{ text: "Khaled Nordin", language: "en", sort: "short-name" }],
  summary: {
    en: "Defence minister of Malaysia since December 2023. He signed the defence-industry memorandum.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["aliases", "state"],
      source: "malaysian-defence-2023-12-12",
      exact: ["DS Khaled Nordin", "Mohamed Khaled bin Nordin", "is a Malaysian politician"],
      inferred: { state: "the adjective Malaysian" },
    },
    {
      supports: "aliases",
      source: "vietnamplus-2023-12-12",
      exact: "Khaled Nordin, former Minister",
    },
    {
      supports: ["name.en", "state"],
      source: "maia-mou",
      exact: "Mohamed Khaled Nordin",
      inferred: { state: 'the adjective in "Malaysian defense chief"' },
    },
    { supports: "name.en", source: "m5-dergi-mou", exact: "Minister Mohamed Khaled Nordin" },
    {
      supports: "name.en",
      source: "oana-news-2025-09-22-ties",
      exact: "Minister Mohamed Khaled Nordin",
    },
    { supports: "name.en", source: "sun-2025-09-22-malay", exact: "Seri Mohamed Khaled Nordin" },
    {
      supports: ["name.ko", "state"],
      source: "newsis-2025-10-27",
      exact: [
        "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
        "말레이시아 국방부 장관이 27일(현지시간)",
      ],
    },
    {
      supports: "name.ko",
      source: "news1-2025-10-27",
      exact: "석종건 방위사업청장과 모하메드 칼레드 노르딘",
    },
    {
      supports: "aliases",
      source: "free-malaysia-today-2026-01-31",
      exact: "defence minister Khaled Nordin said",
    },
  ],
};
