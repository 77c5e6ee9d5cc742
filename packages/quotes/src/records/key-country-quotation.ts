import type { Quotation } from "../types.js";

/**
 * Malaysia is a key country in Southeast Asia, and is a key location for maritime logistics,
 * including the Strait of Malacca. It is located in a strategic location and has high growth
 * potential.
 */
export const keyCountryQuotation: Quotation<"key-country-quotation"> = {
  id: "key-country-quotation",
  kind: "quotation",
  text: {
    en: "Malaysia is a key country in Southeast Asia, and is a key location for maritime logistics, including the Strait of Malacca. It is located in a strategic location and has high growth potential.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "2025-10-27",
  extent: "whole",
  rendering: "translation",
  subjects: ["malaysia", "southeast-asia", "strait-of-malacca"],
  evidence: [
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "Malaysia is a key country in",
    },
    {
      supports: "speaker",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "He further outlined",
      inferred: { speaker: "“He”: Seok Jong-gun, named in the paragraph before" },
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
    {
      supports: "text",
      source: "m5-dergi-mou",
      exact: ["Malaysia is a key country", "the Strait of Malacca", "high growth potential"],
    },
    {
      contradicts: "speaker",
      reported: "dapa",
      source: "m5-dergi-mou",
      exact: ["potential,” DAPA said", "Malaysia is a key country"],
    },
    {
      supports: "date",
      source: "news1-2025-10-27",
      exact: ["말레이시아 국방부 장관은 27일", "양해각서(MOU)를 공식 체결했다"],
      inferred: {
        date: 'the day of the signing, "27일"; month and year from the day of issue recorded for the page (not in the part seen)',
      },
    },
    {
      contradicts: "speaker",
      reported: null,
      source: "news1-2025-10-27",
      exact: ["말라카 해협", "높은 성장 잠재력을"],
    },
    {
      contradicts: "speaker",
      reported: null,
      source: "herald-business-2025-10-27",
      exact: "동남아시아의 핵심 국가로",
    },
    {
      contradicts: "speaker",
      reported: null,
      source: "newsstep-2025-10-27",
      exact: "동남아시아의 핵심 국가로",
    },
  ],
};
