import type { Quotation } from "../types.js";

/**
 * Going beyond exports of weapons systems, (Korea) will contribute to strengthening Malaysia’s
 * defense capabilities and advancing its arms industry as a ‘genuine partner,’ as well as work for
 * regional peace and stability in Southeast Asia.
 */
export const genuinePartnerQuotation: Quotation<"genuine-partner-quotation"> = {
  id: "genuine-partner-quotation",
  kind: "quotation",
  text: {
    en: "Going beyond exports of weapons systems, (Korea) will contribute to strengthening Malaysia’s defense capabilities and advancing its arms industry as a ‘genuine partner,’ as well as work for regional peace and stability in Southeast Asia.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "2025-10-27",
  extent: "whole",
  rendering: "translation",
  subjects: [
    "south-korea",
    "malaysia",
    "malaysian-defence-industry",
    "southeast-asia",
    "contribute-to-malaysian-defence-industry",
    "southeast-asian-stability-target",
  ],
  evidence: [
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "“Going beyond exports of weapons systems",
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
    {
      supports: ["text", "speaker", "office", "date"],
      source: "maia-mou",
      exact: [
        "beyond exports of weapons systems",
        "genuine partner",
        "Seok Jong-gun, minister",
        "(DAPA)",
        "Korea and Malaysia on Monday",
      ],
      inferred: {
        date: 'the day of the signing, "on Monday"; the page gives no day for the words',
      },
    },
    {
      supports: ["text", "speaker", "office"],
      source: "defence-blog-2025-11-02",
      exact: [
        "Going beyond exports of weapons systems",
        "as a ‘genuine partner,’ as well",
        "Seok was quoted as saying",
        "DAPA Minister Seok Jong-gun",
      ],
    },
    {
      supports: ["speaker", "office"],
      source: "defensehere-mou",
      exact: ["Seok stated that Korea", "DAPA Minister Seok Jong-gun"],
    },
    {
      supports: "date",
      source: "newsis-2025-10-27",
      exact: ["말레이시아 국방부 장관이 27일(현지시간)", "양해각서(MOU)를 공식 체결했다고"],
      inferred: {
        date: 'the day of the signing, "27일(현지시간)"; month and year from the address (20251027)',
      },
    },
  ],
};
