import type { Company } from "../types.js";

/**
 * Malaysian shipyard, builder of the littoral combat ships, that had a memorandum with PT PAL on
 * the support ships.
 */
export const bousteadNavalShipyard: Company<"boustead-naval-shipyard"> = {
  id: "boustead-naval-shipyard",
  kind: "company",
  name: { en: "Boustead Naval Shipyard" },
  aliases: [
    { text: "Boustead", language: "en", sort: "short-name" },
    { text: "BNS", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "Malaysian shipyard, builder of the littoral combat ships, that had a memorandum with PT PAL on the support ships.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "malaysian-defence-good-times",
      exact: ["Boustead subsidiary, Boustead Naval Shipyard", "If and when BNS is given"],
    },
    {
      supports: "name",
      source: "defense-aerospace-2019-03",
      exact: "Boustead Naval Shipyard Sdn Bhd and",
    },
  ],
};
