import type { Programme } from "../types.js";

/**
 * Malaysia's search for a medium-range air-defence missile, for which LIG Nex1 is reported as one
 * of several bidders.
 */
export const mediumRangeAirDefenceProgramme: Programme<"medium-range-air-defence-programme"> = {
  id: "medium-range-air-defence-programme",
  kind: "programme",
  name: { en: "Medium-range air defence programme" },
  aliases: [{ text: "MERAD", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Malaysia's search for a medium-range air-defence missile, for which LIG Nex1 is reported as one of several bidders.",
  },
  category: "air-defence-systems",
  operators: ["malaysia"],
  standing: "in-competition",
  evidence: [
    {
      supports: ["name", "operators", "standing", "aliases"],
      source: "guru-2025",
      topic: "the programme and its bidders",
      origin: "Asian Defence Journal",
    },
    {
      supports: ["name", "operators", "aliases"],
      source: "asian-defence-journal-2025-12-11",
      topic: "air defence without a decision so far",
    },
    {
      supports: ["name", "operators"],
      source: "chosun-biz-2023-03-07",
      topic: "the purchase under way",
    },
    {
      supports: ["name", "operators"],
      source: "malay-mail-2025-12-15",
      topic: "planned purchases",
    },
    { supports: ["name", "operators"], source: "star-2025-12-15", topic: "planned purchases" },
  ],
};
