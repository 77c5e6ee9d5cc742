import type { Gathering } from "../types.js";

/** The 47th ASEAN Summit, on the margins of which the memorandum was signed. */
export const aseanSummit47: Gathering<"asean-summit-47"> = {
  id: "asean-summit-47",
  kind: "gathering",
  name: { en: "47th ASEAN Summit", ms: "Sidang Kemuncak ASEAN ke-47" },
  summary: { en: "The 47th ASEAN Summit, on the margins of which the memorandum was signed." },
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
      topic: "summit at which the memorandum was due",
    },
    {
      supports: ["place", "host"],
      source: "newsis-2025-10-27",
      topic: "signing during the ASEAN summit",
    },
    {
      supports: "place",
      source: "maia-mou",
      topic: "signing during the ASEAN summit",
    },
    {
      supports: ["name.en", "ordinal", "place"],
      source: "malay-mail-2025-06-24",
      topic: "invitation to the summit",
      by: "anwar-ibrahim",
    },
    {
      supports: ["name.ms", "ordinal", "date", "place", "host"],
      source: "bernama-2025-10-23-malay",
      topic: "dates and venue of the summit",
    },
    {
      supports: ["name.ms", "ordinal", "place"],
      source: "sun-asean-korea-summit",
      topic: "venue of the summit",
    },
    {
      supports: ["name.en", "ordinal", "date", "place"],
      source: "sun-2025-10-20",
      topic: "preparations for the summit",
    },
  ],
};
