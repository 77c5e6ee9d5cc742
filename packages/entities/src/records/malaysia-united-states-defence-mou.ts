import type { Agreement } from "../types.js";

/**
 * Memorandum on defence cooperation that Malaysia and the United States signed on 30 October 2025,
 * after the one with South Korea.
 */
export const malaysiaUnitedStatesDefenceMou: Agreement<"malaysia-united-states-defence-mou"> = {
  id: "malaysia-united-states-defence-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–United States memorandum of understanding on defence cooperation",
  },
  summary: {
    en: "Memorandum on defence cooperation that Malaysia and the United States signed on 30 October 2025, after the one with South Korea.",
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
      topic: "memorandum signed that day",
    },
    {
      supports: ["parties", "status"],
      source: "astro-awani-2025-10",
      topic: "defence agreement with the United States",
    },
    {
      contradicts: "date",
      reported: "2025-10-29",
      source: "astro-awani-2025-10",
      topic: "signing placed on a Wednesday",
    },
    {
      supports: ["instrument", "parties", "status", "date", "occasion"],
      source: "free-malaysia-today-2025-12-13",
      topic: "memorandum, not an agreement, in the words of the minister",
      by: "mohamed-khaled-nordin",
    },
  ],
};
