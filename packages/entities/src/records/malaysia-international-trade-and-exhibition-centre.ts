import type { Place } from "../types.js";

/** Exhibition centre in Kuala Lumpur that hosted Defence Services Asia 2024. */
export const malaysiaInternationalTradeAndExhibitionCentre: Place<"malaysia-international-trade-and-exhibition-centre"> =
  {
    id: "malaysia-international-trade-and-exhibition-centre",
    kind: "place",
    name: {
      en: "Malaysia International Trade and Exhibition Centre",
      ms: "Pusat Pameran dan Perdagangan Antarabangsa Malaysia",
    },
    aliases: [{ text: "MITEC", language: "en", sort: "abbreviation" }],
    summary: { en: "Exhibition centre in Kuala Lumpur that hosted Defence Services Asia 2024." },
    placeType: "venue",
    within: "kuala-lumpur",
    evidence: [
      {
        supports: ["name.en", "within"],
        source: "sun-2024-05-07",
        exact: [
          "Malaysia International Trade and Exhibition Centre",
          "KUALA LUMPUR: Defence Minister",
        ],
      },
      {
        supports: "aliases",
        source: "asian-defence-journal-2025-12-01",
        exact: "MITEC Exhibition Centre, Kuala Lumpur",
      },
      {
        supports: ["name.ms", "within"],
        source: "sun-2024-05",
        exact: ["Pusat Pameran dan Perdagangan Antarabangsa Malaysia", "KUALA LUMPUR"],
        inferred: { within: '"di sini" (here) under the dateline KUALA LUMPUR' },
      },
    ],
  };
