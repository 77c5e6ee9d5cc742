import type { Gathering } from "../types.js";

/** Arms exhibition in Kuala Lumpur in April 2018, where the Tigon was shown. */
export const dsa2018: Gathering<"dsa-2018"> = {
  id: "dsa-2018",
  kind: "gathering",
  name: { en: "Defence Services Asia 2018" },
  aliases: [{ text: "DSA 2018", language: "en", sort: "abbreviation" }],
  summary: { en: "Arms exhibition in Kuala Lumpur in April 2018, where the Tigon was shown." },
  date: "2018-04-16/2018-04-19",
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "aliases", "date", "place"],
      source: "mylesat-2018-05-05",
      exact: ["Defence Services Asia 2018 (DSA 2018)", "Kuala Lumpur pada 16-19 April"],
    },
    {
      supports: ["aliases", "place"],
      source: "malaysian-defence-2018",
      exact: ["KUALA LUMPUR: Revival of the 6X6", "surprising aspect of DSA 2018"],
    },
  ],
};
