import type { Agreement } from "../types.js";

/**
 * Malaysia's policy, launched on 21 January 2026, to build a self-reliant defence industry and
 * depend less on foreign suppliers.
 */
export const nationalDefenceIndustryPolicy: Agreement<"national-defence-industry-policy"> = {
  id: "national-defence-industry-policy",
  kind: "agreement",
  name: { en: "National Defence Industry Policy", ms: "Dasar Industri Pertahanan Negara" },
  aliases: [
    { text: "NDIP", language: "en", sort: "abbreviation" },
    { text: "DIPN", language: "ms", sort: "abbreviation" },
  ],
  summary: {
    en: "Malaysia's policy, launched on 21 January 2026, to build a self-reliant defence industry and depend less on foreign suppliers.",
  },
  instrument: "policy",
  parties: ["malaysia"],
  status: "in-force",
  date: "2026-01-21",
  evidence: [
    {
      supports: ["name.en", "aliases", "instrument", "parties", "status", "date"],
      source: "media-selangor-2026-01-21",
      exact: [
        "National Defence Industry Policy (NDIP)",
        "The government has launched the",
        "to reduce Malaysia's dependence on external",
        "KUALA LUMPUR, Jan 21",
      ],
      inferred: { date: "the year from the address (2026/01)" },
    },
    {
      supports: ["name.en", "aliases", "instrument", "status", "date"],
      source: "bernama-2026-01-21",
      exact: [
        "National Defence Industry Policy (NDIP) launched",
        "long-delayed policy is now being implemented",
        "21/01/2026 01:48 PM",
      ],
    },
    {
      supports: ["name.ms", "aliases"],
      source: "bernama-2026-01-12",
      exact: "Dasar Industri Pertahanan Negara (DIPN)",
    },
  ],
};
