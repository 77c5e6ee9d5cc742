import type { Agency } from "../types.js";

/**
 * South Korean state agency that develops weapons. It took part in the development of the K200 and
 * Chunmoo.
 */
export const agencyForDefenseDevelopment: Agency<"agency-for-defense-development"> = {
  id: "agency-for-defense-development",
  kind: "agency",
  name: { en: "Agency for Defense Development", ko: "국방과학연구소" },
  aliases: [{ text: "ADD", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean state agency that develops weapons. It took part in the development of the K200 and Chunmoo.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-herald-2015-03-24",
      exact: ["state-run Agency for Defense Development", "The South Korean military"],
      inferred: { state: '"state-run", on a page about the South Korean military' },
    },
    {
      supports: ["name.ko", "aliases"],
      source: "hankyung-1994-08-23",
      exact: "대우중공업과 국방과학연구소(ADD)가",
    },
    { supports: "name.ko", source: "hankyung-1994-09-01", exact: "국방과학연구소와 공동으로" },
  ],
};
