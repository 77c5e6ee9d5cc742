import type { Gathering } from "../types.js";

/**
 * Summit of ASEAN in Kuala Lumpur in October 2025, on the sidelines of which South Korea and
 * Malaysia signed the defence-industry memorandum.
 */
export const aseanSummit47: Gathering<"asean-summit-47"> = {
  id: "asean-summit-47",
  kind: "gathering",
  name: { en: "47th ASEAN Summit", ms: "Sidang Kemuncak ASEAN ke-47" },
  summary: {
    en: "Summit of ASEAN in Kuala Lumpur in October 2025, on the sidelines of which South Korea and Malaysia signed the defence-industry memorandum.",
  },
  ordinal: { value: 47, unit: "ordinal" },
  place: "kuala-lumpur",
  host: "malaysia",
  date: "2025-10-26/2025-10-28",
  evidence: [
    {
      supports: ["name.en", "ordinal"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "sidelines of the 47th ASEAN Summit",
    },
    {
      supports: ["name.en", "ordinal", "place"],
      source: "oana-news-2025-09-22-mou",
      exact: ["47th ASEAN Summit here in October", "KUALA LUMPUR, Sept 22 (Bernama)"],
    },
    {
      supports: "place",
      source: "newsis-2025-10-27",
      exact: "말레이시아 쿠알라룸푸르에서 열린 아세안 정상회의",
    },
    {
      supports: "place",
      source: "maia-mou",
      exact: "(ASEAN) summit in Kuala Lumpur",
    },
    {
      supports: ["name.en", "ordinal", "place"],
      source: "malay-mail-2025-06-24",
      exact: [
        "attend the 47th ASEAN Summit",
        "South Korea Summit in Kuala Lumpur",
        "Datuk Seri Anwar Ibrahim",
      ],
      by: "anwar-ibrahim",
    },
    {
      supports: ["name.ms", "ordinal", "date", "place", "host"],
      source: "bernama-2025-10-23-malay",
      exact: [
        "dari 26 hingga 28 Okt",
        "Sidang Kemuncak ASEAN ke-47 dan",
        "Pusat Konvensyen Kuala Lumpur (KLCC)",
        "Malaysia akan menganjurkan",
      ],
      inferred: { date: 'the year from "Kepengerusian ASEAN 2025" in the same sentence' },
    },
    {
      supports: ["name.ms", "ordinal", "place"],
      source: "sun-asean-korea-summit",
      exact: ["Sidang Kemuncak ASEAN ke-47 dan", "Pusat Konvensyen Kuala Lumpur selama"],
    },
    {
      supports: ["name.en", "ordinal", "date", "place"],
      source: "sun-2025-10-20",
      exact: [
        "47th ASEAN Summit starting",
        "October 26-28",
        "2025 ASEAN Chairmanship",
        "Kuala Lumpur Convention Centre",
      ],
    },
  ],
};
