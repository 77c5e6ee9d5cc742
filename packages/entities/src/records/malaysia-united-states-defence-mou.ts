import type { Agreement } from "../types.js";

/**
 * Memorandum on defence cooperation that Malaysia and the United States signed on 30 October 2025,
 * three days after the one with South Korea.
 */
export const malaysiaUnitedStatesDefenceMou: Agreement<"malaysia-united-states-defence-mou"> = {
  id: "malaysia-united-states-defence-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–United States memorandum of understanding on defence cooperation",
  },
  summary: {
    en: "Memorandum on defence cooperation that Malaysia and the United States signed on 30 October 2025, three days after the one with South Korea.",
  },
  instrument: "memorandum",
  parties: ["malaysia", "united-states"],
  status: "signed",
  date: "2025-10-30",
  occasion: "admm-plus-2025",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date", "occasion"],
      source: "us-malaysia-joint-statement-2025",
      exact: [
        "signing of a Memorandum",
        "October 30, 2025",
        "between the United States and Malaysia",
        "ASEAN Defense Ministers' Meeting-Plus",
      ],
      inferred: {
        occasion:
          "12th ASEAN Defence Ministers' Meeting-Plus: printed without its number: the meeting of October 2025 on whose sidelines the two ministers talked",
      },
    },
    {
      supports: ["parties", "status"],
      source: "astro-awani-2025-10",
      exact: "United States and Malaysia signed",
    },
    {
      contradicts: "date",
      reported: "2025-10-29",
      source: "astro-awani-2025-10",
      exact: "defense cooperation agreement on Wednesday",
      inferred: {
        date: '"on Wednesday", taken as the Wednesday (29 October) of the week of the meeting; the page prints no day, month or date of issue where seen',
      },
    },
    {
      supports: ["instrument", "parties", "status", "date", "occasion"],
      source: "free-malaysia-today-2025-12-13",
      exact: [
        "department of war on Oct 30",
        "Malaysia and the United States has",
        "is an MoU, not an agreement",
        "signed by the defence ministry",
        "Meeting (ADMM) and ADMM-Plus",
        "Defence minister Khaled Nordin said",
      ],
      inferred: {
        date: '"Oct 30" printed; the year from the page\'s day of issue (December 2025)',
        occasion:
          "12th ASEAN Defence Ministers' Meeting-Plus: printed as ADMM-Plus; the number (12th) is not",
      },
      by: "mohamed-khaled-nordin",
    },
  ],
};
