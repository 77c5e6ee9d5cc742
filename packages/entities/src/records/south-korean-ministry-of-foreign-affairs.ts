import type { Agency } from "../types.js";

/** South Korea's foreign ministry. */
export const southKoreanMinistryOfForeignAffairs: Agency<"south-korean-ministry-of-foreign-affairs"> =
  {
    id: "south-korean-ministry-of-foreign-affairs",
    kind: "agency",
    name: {
      en: "Ministry of Foreign Affairs of the Republic of Korea",
    },
    aliases: [
      {
        text: "foreign ministry",
        language: "en",
        sort: "short-name",
      },
    ],
    summary: {
      en: "South Korea's foreign ministry.",
    },
    state: "south-korea",
    evidence: [
      {
        supports: ["name", "aliases", "state"],
        source: "yonhap-2023-01-06",
        exact: "Seoul's foreign ministry said",
        inferred: {
          name: "printed short",
        },
      },
    ],
  };
