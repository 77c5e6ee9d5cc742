import type { Office } from "../types.js";

/** Office of the spokesperson of South Korea's president. Kang Yu-jung held it in October 2025. */
export const spokespersonOfTheSouthKoreanPresident: Office<"spokesperson-of-the-south-korean-president"> =
  {
    id: "spokesperson-of-the-south-korean-president",
    kind: "office",
    name: { en: "Spokesperson of South Korea's presidential office", ko: "대통령실 대변인" },
    summary: {
      en: "Office of the spokesperson of South Korea's president. Kang Yu-jung held it in October 2025.",
    },
    body: "south-korea",
    holders: [
      {
        person: "kang-yu-jung",
        attested: "2025-10-27",
        title: { en: "Spokesperson", ko: "대변인" },
        evidence: [
          {
            supports: ["person", "attested", "title"],
            source: "newspim-2025-10-27",
            exact: ["강유정 대통령실 대변인은", "이재명 대통령이 27일(현지시간)"],
            inferred: {
              attested:
                '"27일", the day of the summit briefed on; month and year from the address (20251027)',
              title: "the Korean form; the English is ours",
            },
          },
          {
            supports: ["person", "attested", "title.ko"],
            source: "asia-business-daily-2025-10-27",
            exact: [
              "강유정 대통령실 대변인은 이날 서면",
              "27일 말레이시아 쿠알라룸푸르 컨벤션센터에서",
            ],
            inferred: { attested: '"27일" and 이날 on a page dated 2025-10-27' },
          },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name", "body"],
        source: "newspim-2025-10-27",
        exact: ["강유정 대통령실 대변인은", "한국과 말레이시아가"],
        inferred: {
          name: "the Korean form 대통령실 대변인; the English is ours",
          body: "the presidential office of the country first named, 한국",
        },
      },
      {
        supports: "name.ko",
        source: "asia-business-daily-2025-10-27",
        exact: "강유정 대통령실 대변인은",
      },
    ],
  };
