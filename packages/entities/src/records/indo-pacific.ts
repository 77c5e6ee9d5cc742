import type { Place } from "../types.js";

/**
 * The Indo-Pacific, the region whose tensions, competition and realignments are the background of
 * the memorandum.
 */
export const indoPacific: Place<"indo-pacific"> = {
  id: "indo-pacific",
  kind: "place",
  name: { en: "Indo-Pacific" },
  aliases: [{ text: "Indo-Pacific region", language: "en", sort: "printed-variant" }],
  summary: {
    en: "The Indo-Pacific, the region whose tensions, competition and realignments are the background of the memorandum.",
  },
  placeType: "region",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "Amid Indo-Pacific Tensions",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "in the Indo-Pacific security environment",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "contingencies across the Indo-Pacific",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "the Indo-Pacific is undergoing major realignments",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "the Indo-Pacific security architecture",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "procurement networks in the Indo-Pacific",
    },
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "In a contested Indo-Pacific region",
    },
  ],
};
