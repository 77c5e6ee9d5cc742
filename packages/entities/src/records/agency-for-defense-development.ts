import type { Agency } from "../types.js";

/** South Korea's state agency for developing weapons; it had a part in the K200 and in Chunmoo. */
export const agencyForDefenseDevelopment: Agency<"agency-for-defense-development"> = {
  id: "agency-for-defense-development",
  kind: "agency",
  name: { en: "Agency for Defense Development", ko: "국방과학연구소" },
  aliases: [{ text: "ADD", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korea's state agency for developing weapons; it had a part in the K200 and in Chunmoo.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-herald-2015-03-24",
      topic: "developer of Chunmoo",
    },
    {
      supports: ["name.ko", "aliases"],
      source: "hankyung-1994-08-23",
      topic: "development of the K200",
    },
    { supports: "name.ko", source: "hankyung-1994-09-01", topic: "development of the K200" },
  ],
};
