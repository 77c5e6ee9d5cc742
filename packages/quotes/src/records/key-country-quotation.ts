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
  extent: "whole",
  rendering: "unknown",
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
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
