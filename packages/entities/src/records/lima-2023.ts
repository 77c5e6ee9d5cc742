import type { Gathering } from "../types.js";

/**
 * The 16th Langkawi exhibition for ships and aircraft, held in May 2023, where the FA-50 contract
 * was signed.
 */
export const lima2023: Gathering<"lima-2023"> = {
  id: "lima-2023",
  kind: "gathering",
  name: {
    en: "Langkawi International Maritime and Aerospace Exhibition 2023",
    ms: "Pameran Antarabangsa Maritim dan Aeroangkasa Langkawi 2023",
    ko: "국제 해양항공전시회 2023",
  },
  aliases: [
    { text: "LIMA", language: "en", sort: "abbreviation" },
    { text: "LIMA 2023", language: "en", sort: "abbreviation" },
    { text: "Lima ’23", language: "en", sort: "printed-variant" },
    {
      text: "Pameran Maritim dan Aeroangkasa Antarabangsa Langkawi",
      language: "ms",
      sort: "printed-variant",
    },
    {
      text: "Langkawi International Maritime and Aerospace Exhibition",
      language: "en",
      sort: "short-name",
    },
    {
      text: "Pameran Udara dan Maritim Antarabangsa Langkawi",
      language: "ms",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "The 16th Langkawi exhibition for ships and aircraft, held in May 2023, where the FA-50 contract was signed.",
  },
  ordinal: { value: 16, unit: "ordinal" },
  date: "2023-05-23/2023-05-27",
  place: "mahsuri-international-exhibition-centre",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "yonhap-2023-05-23",
      exact: "Langkawi International Maritime and Aerospace Exhibition",
      inferred: { "name.en": "year from the page (2023-05-23)" },
    },
    {
      supports: ["name.en", "aliases", "date"],
      source: "vietnamplus-2023-05-22",
      exact: [
        "Langkawi International Maritime and Aerospace Exhibition",
        "(LIMA) 2023 which will",
        "LIMA 2023 to generate",
        "from May 23-27",
      ],
    },
    {
      supports: "place",
      source: "philippines-news-gazette-2023-05-25",
      exact: "Mahsuri International Exhibition Centre here today",
      inferred: {
        place:
          "the ministry's signing at LIMA’23 is set there; that the exhibition itself is there is inferred",
      },
    },
    {
      supports: "place",
      source: "new-straits-times-2023-05",
      exact: ["moved to MIEC, the space available", "closing ceremony for Lima 2023"],
    },
    {
      supports: "name.ms",
      source: "utusan-2022-07",
      exact: ["Pameran Antarabangsa Maritim dan Aeroangkasa Langkawi", "Aeroangkasa Langkawi 2023"],
    },
    {
      contradicts: "date",
      reported: "2023-05-21/2023-05-25",
      source: "urdupoint-2023-05-23",
      exact: ["LIMA-2023 is taking place", "from May 21-25"],
    },
    {
      supports: "aliases",
      source: "asian-military-review-2023-05",
      exact: "at LIMA 2023 the South Korean",
    },
    {
      supports: ["name.en", "aliases", "ordinal"],
      source: "star-2023-05-25",
      exact: [
        "Langkawi International Maritime and Aerospace Exhibition",
        "16th Edition",
        "(LIMA ‘23)",
      ],
      inferred: { "name.en": "the year from (LIMA ‘23)" },
    },
    {
      contradicts: "date",
      reported: "2023-05-25/",
      source: "star-2023-05-25",
      exact: "Wednesday (May 25)",
      inferred: {
        date: "the beginning only, as a past one; the year from the name of the exhibition",
      },
    },
    {
      supports: ["name.en", "aliases", "ordinal"],
      source: "asia-news-network-2023-05-25",
      exact: [
        "Langkawi International Maritime and Aerospace Exhibition",
        "16th Edition",
        "(Lima ’23) which kicked",
      ],
      inferred: { "name.en": "the year from (Lima ’23)" },
    },
    { supports: "name.ko", source: "donga-2023-05-23-signing", exact: "국제 해양항공전시회 2023" },
    {
      supports: "name.en",
      source: "urdupoint-2023-05-23",
      exact: ["Langkawi International Maritime and Aerospace Exhibition", "part in the 2023"],
    },
    {
      supports: "ordinal",
      source: "vietnamplus-2023-05-26",
      exact: "this year's 16th Langkawi International",
    },
    {
      supports: "aliases",
      source: "joongang-ilbo-2023-05",
      exact: "국제해양·항공전시회(LIMA)에서 FA-50 18대에",
    },
    { supports: "aliases", source: "hankyung-2023-05-23", exact: "‘리마(LIMA) 2023’에서" },
    {
      supports: "name.ms",
      source: "free-malaysia-today-2023-04-02",
      exact: ["Pameran Antarabangsa Maritim dan Aeroangkasa Langkawi", "Aeroangkasa Langkawi 2023"],
    },
    {
      supports: "aliases",
      source: "astro-awani-2023-05-24",
      exact: ["Pameran Maritim dan Aeroangkasa Antarabangsa Langkawi", "(LIMA '23) yang bermula"],
    },
    {
      supports: "aliases",
      source: "free-malaysia-today-2024-03-19",
      exact: "Langkawi International Maritime and Aerospace Exhibition",
    },
    {
      supports: "aliases",
      source: "corporate-kini-2023-05-22",
      exact: [
        "Pameran Udara dan Maritim Antarabangsa Langkawi",
        "Langkawi 2023 (LIMA ’23)",
        "(LIMA) 2023",
      ],
    },
  ],
};
