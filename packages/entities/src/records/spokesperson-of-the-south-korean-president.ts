import type { Office } from "../types.js";

/**
 * Spokesperson of South Korea's presidential office; Kang Yu-jung relayed the summit of October
 * 2025.
 */
export const spokespersonOfTheSouthKoreanPresident: Office<"spokesperson-of-the-south-korean-president"> =
  {
    id: "spokesperson-of-the-south-korean-president",
    kind: "office",
    name: { en: "Spokesperson of South Korea's presidential office", ko: "대통령실 대변인" },
    summary: {
      en: "Spokesperson of South Korea's presidential office; Kang Yu-jung relayed the summit of October 2025.",
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
            topic: "briefing on the summit; the English form is ours",
          },
          {
            supports: ["person", "attested", "title.ko"],
            source: "asia-business-daily-2025-10-27",
            topic: "briefing on the summit",
          },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name", "body"],
        source: "newspim-2025-10-27",
        topic: "briefing on the summit; the English form is ours",
      },
      {
        supports: "name.ko",
        source: "asia-business-daily-2025-10-27",
        topic: "briefing on the summit",
      },
    ],
  };
