import type { MeetingEvent } from "../types.js";

/**
 * Lee Jae-myung and Anwar Ibrahim meet in Kuala Lumpur; according to the Korean presidency, Anwar
 * welcomes the memorandum.
 */
export const leeAnwarSummit2025: MeetingEvent<"lee-anwar-summit-2025"> = {
  id: "lee-anwar-summit-2025",
  kind: "meeting",
  name: {
    en: "Summit of Lee and Anwar, October 2025",
  },
  summary: {
    en: "Lee Jae-myung and Anwar Ibrahim meet in Kuala Lumpur; according to the Korean presidency, Anwar welcomes the memorandum.",
  },
  date: "2025-10-27",
  modality: "occurred",
  participants: [
    {
      entity: "lee-jae-myung",
      role: "party",
    },
    {
      entity: "anwar-ibrahim",
      role: "party",
    },
  ],
  place: "kuala-lumpur-convention-centre",
  occasion: "asean-summit-47",
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "newspim-2025-10-27",
      topic: "summit in Kuala Lumpur",
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "korea-net-2025-10",
      topic: "summit in Kuala Lumpur",
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "asia-business-daily-2025-10-27",
      topic: "summit in Kuala Lumpur",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "hawk-2025-10-27",
      topic: "summit in Kuala Lumpur",
    },
    {
      supports: ["name", "modality", "participants"],
      source: "news-az-2025-10-27",
      topic: "meetings of the Malaysian premier",
    },
    {
      supports: "agreement",
      source: "hawk-2025-10-27",
      topic: "memorandum welcomed by Anwar",
    },
    {
      supports: "agreement",
      source: "newspim-2025-10-27",
      topic: "memorandum welcomed by Anwar",
    },
    {
      supports: "agreement",
      source: "asia-business-daily-2025-10-27",
      topic: "memorandum welcomed by Anwar",
    },
    {
      supports: "agreement",
      source: "inews24-2025-10-27",
      topic: "memorandum welcomed by Anwar",
    },
    {
      supports: "agreement",
      source: "kbs-world-2025-10-28",
      topic: "memorandum welcomed by Anwar",
      origin: "ROK presidential office written briefing of 2025-10-27",
    },
    {
      supports: "occasion",
      source: "newsis-2025-10-27",
      topic: "summit of the two leaders during the ASEAN summit",
    },
    {
      supports: "occasion",
      source: "newsstep-2025-10-27",
      topic: "summit of the two leaders during the ASEAN summit",
    },
    {
      supports: "occasion",
      source: "news1-2025-10-27",
      topic: "summit of the two leaders during the ASEAN summit",
    },
  ],
};
