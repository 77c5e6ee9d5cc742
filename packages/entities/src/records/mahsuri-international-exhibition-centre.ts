import type { Place } from "../types.js";

/** Exhibition centre on Langkawi where the LIMA exhibitions are held. */
export const mahsuriInternationalExhibitionCentre: Place<"mahsuri-international-exhibition-centre"> =
  {
    id: "mahsuri-international-exhibition-centre",
    kind: "place",
    name: {
      en: "Mahsuri International Exhibition Centre",
      ms: "Pusat Pameran Antarabangsa Mahsuri",
    },
    aliases: [{ text: "MIEC", language: "en", sort: "abbreviation" }],
    summary: { en: "Exhibition centre on Langkawi where the LIMA exhibitions are held." },
    placeType: "venue",
    within: "langkawi",
    evidence: [
      {
        supports: "name.en",
        source: "philippines-news-gazette-2023-05-25",
        topic: "contracts signed at LIMA 2023",
      },
      {
        supports: ["name.en", "aliases", "within"],
        source: "sun-2025-05-19",
        topic: "exhibition area of LIMA",
      },
      { supports: "aliases", source: "new-straits-times-2023-05", topic: "closing of LIMA 2023" },
      {
        supports: ["name.ms", "aliases"],
        source: "bbc-portal-2025-05-19",
        topic: "exhibition area of LIMA",
      },
    ],
  };
