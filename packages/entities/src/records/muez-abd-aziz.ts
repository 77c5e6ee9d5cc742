import type { Person } from "../types.js";

/**
 * Muez Abd Aziz was secretary-general of Malaysia's defence ministry and signed for the FA-50 in
 * 2023.
 */
export const muezAbdAziz: Person<"muez-abd-aziz"> = {
  id: "muez-abd-aziz",
  kind: "person",
  name: { en: "Muez Abd Aziz", ko: "뮤에즈" },
  aliases: [
    { text: "Muez bin Abd Aziz", language: "en", sort: "full-name" },
    { text: "Muez Abdul Aziz", language: "ms", sort: "printed-variant" },
  ],
  summary: {
    en: "Muez Abd Aziz was secretary-general of Malaysia's defence ministry and signed for the FA-50 in 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malay-mail-2020-03-12",
      topic: "the new defence minister at his desk",
    },
    { supports: "name.en", source: "new-straits-times-2023-01", topic: "change of the navy chief" },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      topic: "signing of the FA-50 contract",
    },
    {
      supports: ["aliases", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "signing of the letter of acceptance",
    },
    {
      supports: "aliases",
      source: "korea-net-2023-02",
      topic: "signing of the letter of acceptance",
    },
    {
      supports: "aliases",
      source: "corporate-kini-2023-05-22",
      topic: "signing of the letter for the FA-50",
    },
  ],
};
