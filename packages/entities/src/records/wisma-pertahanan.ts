import type { Place } from "../types.js";

/** Seat of Malaysia's defence ministry, on Jalan Padang Tembak in Kuala Lumpur. */
export const wismaPertahanan: Place<"wisma-pertahanan"> = {
  id: "wisma-pertahanan",
  kind: "place",
  name: { en: "Wisma Pertahanan", ms: "Wisma Pertahanan" },
  aliases: [{ text: "Wisma Kementah", language: "ms", sort: "printed-variant" }],
  summary: { en: "Seat of Malaysia's defence ministry, on Jalan Padang Tembak in Kuala Lumpur." },
  placeType: "facility",
  within: "kuala-lumpur",
  coordinates: { latitude: 3.17389, longitude: 101.72444 },
  evidence: [
    { supports: "name", source: "malay-mail-2022-04-27", exact: "at Wisma Pertahanan here" },
    {
      supports: "name",
      source: "flug-revue-2023-02",
      exact: "im Wisma Pertahanan (Verteidigungsministerium)",
    },
    {
      supports: ["name", "within"],
      source: "malaysian-ministry-of-defence-history",
      exact: ["WISMA PERTAHANAN", "Jalan Padang Tembak, Kuala Lumpur"],
    },
    {
      supports: ["name", "aliases", "within"],
      source: "wikipedia-wisma-kementah",
      exact: [
        "commonly known as Wisma Pertahanan",
        "Wisma Kementah, a shortened form",
        "in Camp Mindef, Kuala Lumpur",
      ],
    },
    {
      supports: "coordinates",
      source: "wikipedia-malaysian-ministry-of-defence",
      exact: ["3.17389°N 101.72444°E", "Jalan Padang Tembak, 50634"],
    },
  ],
};
