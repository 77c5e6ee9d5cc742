import type { Group } from "../types.js";

/**
 * Association of Malaysian defence companies that signed a memorandum with French associations in
 * July 2025.
 */
export const coalitionOfDefenceIndustry: Group<"coalition-of-defence-industry"> = {
  id: "coalition-of-defence-industry",
  kind: "group",
  name: { en: "Coalition of Defence Industry, Malaysia" },
  aliases: [{ text: "CDI (M)", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Association of Malaysian defence companies that signed a memorandum with French associations in July 2025.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "coalition-of-defence-industry-2025-07-09",
      exact: ["Coalition of Defence Industry, Malaysia", "CDI (M)"],
    },
  ],
};
