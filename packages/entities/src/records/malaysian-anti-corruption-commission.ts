import type { Agency } from "../types.js";

/** Anti-corruption agency of Malaysia. */
export const malaysianAntiCorruptionCommission: Agency<"malaysian-anti-corruption-commission"> = {
  id: "malaysian-anti-corruption-commission",
  kind: "agency",
  name: { en: "Malaysian Anti-Corruption Commission" },
  aliases: [{ text: "MACC", language: "en", sort: "abbreviation" }],
  summary: { en: "Anti-corruption agency of Malaysia." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "edge-malaysia-2022-11-14",
      exact: "Malaysian Anti-Corruption Commission (MACC)",
      inferred: { state: "the adjective in its name" },
    },
  ],
};
