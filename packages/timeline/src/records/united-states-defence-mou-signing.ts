import type { SigningEvent } from "../types.js";

/**
 * Malaysia and the United States sign a memorandum on defence cooperation beside the ASEAN
 * ministers' meeting.
 */
export const unitedStatesDefenceMouSigning: SigningEvent<"united-states-defence-mou-signing"> = {
  id: "united-states-defence-mou-signing",
  kind: "signing",
  name: {
    en: "Signing of the memorandum with the United States",
  },
  summary: {
    en: "Malaysia and the United States sign a memorandum on defence cooperation beside the ASEAN ministers' meeting.",
  },
  date: "2025-10-30",
  modality: "occurred",
  participants: [
    {
      entity: "malaysia",
      role: "party",
    },
    {
      entity: "united-states",
      role: "party",
    },
  ],
  occasion: "admm-plus-2025",
  agreement: "malaysia-united-states-defence-mou",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "agreement"],
      source: "us-malaysia-joint-statement-2025",
      topic: "memorandum signed that day",
    },
    {
      supports: ["modality", "participants"],
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
      supports: ["name", "date", "modality", "participants", "occasion", "agreement"],
      source: "free-malaysia-today-2025-12-13",
      topic: "memorandum, not an agreement, in the words of the minister",
      by: "mohamed-khaled-nordin",
    },
  ],
};
