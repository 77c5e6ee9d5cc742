import type { Agency } from "../types.js";

/**
 * South Korea's foreign ministry, which held a policy consultation with Malaysia's in June 2024.
 */
export const southKoreanMinistryOfForeignAffairs: Agency<"south-korean-ministry-of-foreign-affairs"> =
  {
    id: "south-korean-ministry-of-foreign-affairs",
    kind: "agency",
    name: {
      en: "Ministry of Foreign Affairs of the Republic of Korea",
      ko: "외교부",
    },
    aliases: [
      {
        text: "foreign ministry",
        language: "en",
        sort: "short-name",
      },
      { text: "Kementerian Luar Negeri Korea", language: "ms", sort: "printed-variant" },
    ],
    summary: {
      en: "South Korea's foreign ministry, which held a policy consultation with Malaysia's in June 2024.",
    },
    state: "south-korea",
    evidence: [
      {
        supports: ["name.en", "aliases", "state"],
        source: "yonhap-2023-01-06",
        exact: "Seoul's foreign ministry said",
        inferred: {
          "name.en": "printed short",
        },
      },
      {
        supports: "name.ko",
        source: "hankyung-2024-06-26",
        exact: "외교부는 26일 말레이시아 푸트라자야에서",
      },
      {
        supports: ["aliases", "state"],
        source: "korea-net-2025-07-28",
        exact: "Kementerian Luar Negeri Korea pada",
      },
    ],
  };
