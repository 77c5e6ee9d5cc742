import type { Company } from "../types.js";

/** South Korean maker of the Tigon armoured vehicle, by the name used in 2018. */
export const hanwhaDefenseSystems: Company<"hanwha-defense-systems"> = {
  id: "hanwha-defense-systems",
  kind: "company",
  name: { en: "Hanwha Defense Systems" },
  aliases: [{ text: "Hanwa Defense Vehicles", language: "en", sort: "printed-variant" }],
  summary: { en: "South Korean maker of the Tigon armoured vehicle, by the name used in 2018." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "mylesat-2018-05-05",
      exact: "Korea Selatan, Hanwha Defense Systems",
    },
    {
      supports: "aliases",
      source: "malaysian-defence-2018",
      exact: "Hanwa Defense Vehicles Tigon 6X6",
    },
  ],
};
