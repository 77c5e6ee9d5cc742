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
    { supports: ["name.en", "place"], source: "yonhap-2023-05-23", topic: "the exhibition" },
    {
      supports: ["name.en", "aliases", "date"],
      source: "vietnamplus-2023-05-22",
      topic: "dates of the exhibition",
    },
    {
      supports: "place",
      source: "philippines-news-gazette-2023-05-25",
      topic: "contracts signed at the exhibition",
    },
    { supports: "place", source: "new-straits-times-2023-05", topic: "closing of the exhibition" },
    { supports: "name.ms", source: "utusan-2022-07", topic: "exhibition of the year to come" },
    {
      contradicts: "date",
      reported: "2023-05-21/2023-05-25",
      source: "urdupoint-2023-05-23",
      topic: "dates of the exhibition",
    },
    {
      supports: ["aliases", "date"],
      source: "asian-military-review-2023-05",
      topic: "Korean ship designs at the exhibition",
    },
    {
      supports: ["name.en", "aliases", "ordinal", "date", "place"],
      source: "star-2023-05-25",
      topic: "interview at the exhibition",
    },
    {
      supports: ["name.en", "aliases", "ordinal"],
      source: "asia-news-network-2023-05-25",
      topic: "interview at the exhibition",
    },
    {
      supports: ["name.ko", "date", "place"],
      source: "donga-2023-05-23-signing",
      topic: "visit to the exhibition",
    },
    {
      supports: ["name.en", "place"],
      source: "urdupoint-2023-05-23",
      topic: "visit to the exhibition",
    },
    { supports: "date", source: "vietnamplus-2023-05-26", topic: "deals at the exhibition" },
    {
      supports: ["aliases", "place"],
      source: "joongang-ilbo-2023-05",
      topic: "signing at the exhibition",
    },
    {
      supports: ["aliases", "place"],
      source: "hankyung-2023-05-23",
      topic: "opening of the exhibition",
    },
    {
      supports: "name.ms",
      source: "free-malaysia-today-2023-04-02",
      topic: "launch of the exhibition",
    },
    { supports: "aliases", source: "astro-awani-2023-05-24", topic: "visit to the exhibition" },
    { supports: "aliases", source: "yonhap-2023-05-23", topic: "the exhibition" },
    {
      supports: "aliases",
      source: "free-malaysia-today-2024-03-19",
      topic: "contract for the FA-50M",
    },
    {
      supports: "aliases",
      source: "corporate-kini-2023-05-22",
      topic: "the exhibition and the coming contract",
    },
  ],
};
