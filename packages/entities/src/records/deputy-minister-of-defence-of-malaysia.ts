import type { Office } from "../types.js";

/**
 * Deputy head of Malaysia's defence ministry. Adly Zahari has held the post since December 2022.
 */
export const deputyMinisterOfDefenceOfMalaysia: Office<"deputy-minister-of-defence-of-malaysia"> = {
  id: "deputy-minister-of-defence-of-malaysia",
  kind: "office",
  name: { en: "Deputy Minister of Defence of Malaysia", ms: "Timbalan Menteri Pertahanan" },
  aliases: [{ text: "Deputy Defence Minister", language: "en", sort: "short-name" }],
  summary: {
    en: "Deputy head of Malaysia's defence ministry. Adly Zahari has held the post since December 2022.",
  },
  body: "malaysian-ministry-of-defence",
  holders: [
    {
      person: "adly-zahari",
      start: "2022-12-10",
      title: { en: "Deputy defence minister" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "borneo-post-2022-12-10",
          topic: "deputy ministers sworn in",
        },
        {
          supports: ["person", "title"],
          source: "free-malaysia-today-2024-03-19",
          exact: "Deputy defence minister Adly Zahari",
        },
        {
          supports: "person",
          source: "malaysian-defence-2023-12-12",
          exact: "Deputy Defence Minister Adly Zahari",
        },
        {
          supports: "person",
          source: "janes-2024-07",
          exact: "Deputy Defence Minister Adly Zahari",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "free-malaysia-today-2024-03-19",
      exact: [
        "Deputy defence minister Adly Zahari",
        "defence ministry and Korea Aerospace Industries",
      ],
      inferred: { body: 'from the title; the ministry is printed as "the defence ministry"' },
    },
    {
      supports: "name.en",
      source: "malaysian-defence-2023-12-12",
      exact: "Deputy Defence Minister",
    },
    {
      supports: "name.ms",
      source: "free-malaysia-today-2023-04-02",
      exact: "kata Timbalan Menteri Pertahanan Adly Zahari",
    },
    {
      supports: "aliases",
      source: "malaysian-defence-2023-12-12",
      exact: "Deputy Defence Minister",
    },
    { supports: "aliases", source: "janes-2024-07", exact: "Deputy Defence Minister Adly Zahari" },
    {
      supports: "aliases",
      source: "sun-2023-02-26",
      exact: "Deputy Defence Minister Adly Zahari said",
    },
  ],
};
