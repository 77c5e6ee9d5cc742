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
  subjects: ["south-korea", "malaysia", "malaysian-defence-industry", "southeast-asia"],
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
      topic: "the agency head on the memorandum",
    },
    {
      supports: ["text", "speaker", "office"],
      source: "defence-blog-2025-11-02",
      topic: "the agency head on the memorandum",
    },
    {
      supports: ["speaker", "office", "date"],
      source: "defensehere-mou",
      topic: "the agency head on the memorandum",
    },
    { supports: "date", source: "newsis-2025-10-27", topic: "signing of the memorandum" },
  ],
};
