import type { Person } from "../types.js";

/** Secretary-general of Malaysia's defence ministry who signed for the FA-50 in 2023. */
export const muezAbdAziz: Person<"muez-abd-aziz"> = {
  id: "muez-abd-aziz",
  kind: "person",
  name: { en: "Muez Abd Aziz", ko: "뮤에즈" },
  aliases: [
    { text: "Muez bin Abd Aziz", language: "en", sort: "full-name" },
    { text: "Muez Abdul Aziz", language: "ms", sort: "printed-variant" },
  ],
  summary: {
    en: "Secretary-general of Malaysia's defence ministry who signed for the FA-50 in 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malay-mail-2020-03-12",
      exact: ["secretary-general Datuk Muez Abd Aziz", "Malaysian Armed Forces Chief Tan Sri"],
      inferred: { state: "from his office at the Malaysian ministry" },
    },
    { supports: "name.en", source: "new-straits-times-2023-01", exact: "Datuk Seri Muez Abd Aziz" },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      exact: "다토시리 뮤에즈 말레이시아 국방사무차관",
    },
    {
      supports: ["aliases", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Muez bin Abd Aziz", "Malaysia’s Defense Ministry"],
      inferred: { state: "secretary general of the Malaysian ministry" },
    },
    {
      supports: "aliases",
      source: "korea-net-2023-02",
      exact: "Datuk Muez bin Abd Aziz",
    },
    {
      supports: "aliases",
      source: "corporate-kini-2023-05-22",
      exact: "Datuk Seri Muez Abdul Aziz",
    },
  ],
};
