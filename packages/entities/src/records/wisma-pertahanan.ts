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
    { supports: "name", source: "malay-mail-2022-04-27", topic: "building named in the report" },
    { supports: "name", source: "flug-revue-2023-02", topic: "building named in the report" },
    { supports: "within", source: "sun-2023-07-10", topic: "address named in the report" },
    {
      supports: ["name", "within"],
      source: "malaysian-ministry-of-defence-history",
      topic: "building of the ministry",
    },
    {
      supports: ["name", "aliases", "within"],
      source: "wikipedia-wisma-kementah",
      topic: "building of the ministry",
    },
    {
      supports: "coordinates",
      source: "wikipedia-malaysian-ministry-of-defence",
      topic: "seat of the ministry",
    },
  ],
};
