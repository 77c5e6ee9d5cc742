import type { Gathering } from "../types.js";

/**
 * Exhibition for ships and aircraft on Langkawi in March 2019, where Malaysia's defence ministry
 * signed purchase contracts.
 */
export const lima2019: Gathering<"lima-2019"> = {
  id: "lima-2019",
  kind: "gathering",
  name: { en: "LIMA 2019" },
  aliases: [
    { text: "LIMA’19", language: "en", sort: "printed-variant" },
    {
      text: "Langkawi International Maritime and Aerospace 2019",
      language: "en",
      sort: "full-name",
    },
  ],
  summary: {
    en: "Exhibition for ships and aircraft on Langkawi in March 2019, where Malaysia's defence ministry signed purchase contracts.",
  },
  date: "2019-03",
  place: "langkawi",
  evidence: [
    {
      supports: ["name", "aliases", "place", "date"],
      source: "malay-mail-2019-03-28",
      exact: [
        "Langkawi International Maritime and Aerospace 2019",
        "(LIMA’19) exhibition",
        "LANGKAWI, March 28",
      ],
    },
    {
      supports: ["name", "place"],
      source: "defense-aerospace-2019-03",
      exact: ["aerospace exhibition 2019 (Lima’19)", "LANGKAWI, Malaysia"],
      inferred: { name: "printed Lima’19" },
    },
  ],
};
