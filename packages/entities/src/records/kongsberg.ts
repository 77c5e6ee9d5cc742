import type { Company } from "../types.js";

/**
 * Norwegian company with a contract of 2018 to supply the Naval Strike Missile to Malaysia, named
 * as a likely bidder for its medium-range air defence.
 */
export const kongsberg: Company<"kongsberg"> = {
  id: "kongsberg",
  kind: "company",
  name: { en: "Kongsberg Defence & Aerospace" },
  aliases: [{ text: "Kongsberg", language: "en", sort: "short-name" }],
  summary: {
    en: "Norwegian company with a contract of 2018 to supply the Naval Strike Missile to Malaysia, named as a likely bidder for its medium-range air defence.",
  },
  state: "norway",
  evidence: [
    {
      supports: ["name", "state"],
      source: "red-ping-lcs-missile",
      exact: ["RMN and Kongsberg Defence & Aerospace", "Norway previously revoked"],
      inferred: {
        state:
          "from Norway's power over the export licence; the page does not call the firm Norwegian",
      },
    },
    {
      supports: ["aliases", "state"],
      source: "guru-2025",
      exact: "Kongsberg(노르웨이) △Aselsan(튀르키예) △NORINCO(중국)",
      inferred: { state: "노르웨이, Norway in Korean" },
    },
  ],
};
