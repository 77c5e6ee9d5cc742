import type { Gathering } from "../types.js";

/** Arms exhibition in Kuala Lumpur in May 2024. */
export const dsa2024: Gathering<"dsa-2024"> = {
  id: "dsa-2024",
  kind: "gathering",
  name: {
    en: "Defence Services Asia 2024",
    ms: "Perkhidmatan Pertahanan Asia 2024",
  },
  aliases: [
    {
      text: "DSA",
      language: "en",
      sort: "abbreviation",
    },
    { text: "Defence Services Asia", language: "en", sort: "short-name" },
  ],
  summary: {
    en: "Arms exhibition in Kuala Lumpur in May 2024.",
  },
  date: "2024-05-06/2024-05-09",
  place: "malaysia-international-trade-and-exhibition-centre",
  evidence: [
    {
      supports: ["name.en", "place"],
      source: "sun-2024-05-07",
      exact: [
        "Defence Services Asia (DSA)",
        "(NATSEC) Asia 2024 exhibition",
        "Malaysia International Trade and Exhibition Centre",
      ],
      inferred: {
        "name.en":
          'printed "Defence Services Asia (DSA) and National Security (NATSEC) Asia 2024 exhibition"',
      },
    },
    {
      supports: ["name.en", "aliases"],
      source: "sun-2024-05-09",
      exact: ["the Defence Services Asia", "Asia 2024 exhibitions"],
      inferred: {
        "name.en":
          'the year stands only after the name of the twin exhibition: "Defence Services Asia and the National Security Asia 2024 exhibitions"',
      },
    },
    {
      supports: ["name.ms", "place"],
      source: "sun-2024-05",
      exact: [
        "Pusat Pameran dan Perdagangan Antarabangsa Malaysia",
        "Perkhidmatan Pertahanan Asia (DSA)",
        "(NATSEC) Asia 2024",
      ],
      inferred: {
        "name.ms":
          'the year stands only after the name of the twin exhibition: "Perkhidmatan Pertahanan Asia (DSA) dan Keselamatan Negara (NATSEC) Asia 2024"',
      },
    },
    {
      supports: "place",
      source: "sun-2024-05-07",
      exact: [
        "Malaysia International Trade and Exhibition Centre",
        "DSA and NATSEC exhibition, held",
      ],
    },
    {
      supports: ["aliases", "date"],
      source: "wanbiaoku-com-2024-05-11",
      exact: ["5月6日至9日", "亚洲国防服务(DSA)"],
      inferred: { date: 'the year from "2024年亚洲国防服务"' },
    },
    { supports: "aliases", source: "sun-2024-05-07", exact: "Defence Services Asia (DSA)" },
  ],
};
