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
    { supports: "speaker", source: "dsa-pact-2025", paragraph: 25, exact: "He further outlined" },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
    { supports: "text", source: "m5-dergi-mou", topic: "Malaysia's position and growth" },
    {
      contradicts: "speaker",
      reported: "dapa",
      source: "m5-dergi-mou",
      topic: "Malaysia's position and growth",
    },
    { supports: "date", source: "news1-2025-10-27", topic: "signing of the memorandum" },
    {
      contradicts: "speaker",
      reported: null,
      source: "news1-2025-10-27",
      topic: "Malaysia's position, told as plain narrative",
    },
    {
      contradicts: "speaker",
      reported: null,
      source: "herald-business-2025-10-27",
      topic: "Malaysia's position, told as plain narrative",
    },
    {
      contradicts: "speaker",
      reported: null,
      source: "newsstep-2025-10-27",
      topic: "Malaysia's position, told as plain narrative",
    },
  ],
};
