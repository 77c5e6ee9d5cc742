import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's Auditor-General reported in July 2024 that the navy had received four of 18 planned
 * ships by the end of 2022. Two support ships were put off to the 13th Malaysia Plan for lack of
 * funds.
 */
export const navyShipsAudit2024: AnnouncementEvent<"navy-ships-audit-2024"> = {
  id: "navy-ships-audit-2024",
  kind: "announcement",
  name: { en: "Auditor-General's report on the navy's new ships" },
  summary: {
    en: "Malaysia's Auditor-General reported in July 2024 that the navy had received four of 18 planned ships by the end of 2022. Two support ships were put off to the 13th Malaysia Plan for lack of funds.",
  },
  date: "2024-07-04",
  modality: "occurred",
  participants: [
    { entity: "auditor-general-of-malaysia", role: "actor" },
    { entity: "royal-malaysian-navy", role: "recipient" },
  ],
  platforms: [
    { platform: "mrss", quantity: { value: 2, unit: "ships" } },
    { platform: "littoral-combat-ship", quantity: { value: 6, unit: "ships" } },
  ],
  figures: { count: { value: 4, unit: "ships" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "star-2024-07-05",
      exact: [
        "Support Ships (MRSS) under the 12th",
        "13th Malaysia Plan (13MP) due to",
        "The Navy was also supposed to",
        "tabled in the Dewan Rakyat yesterday",
        "according to the Auditor-General’s Report 2/2024",
        "Littoral Combat Ships (LCS)",
      ],
      inferred: {
        date: "“yesterday”, on a page of 2024/07/05",
        participants: "“The Navy”, that of Malaysia",
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "engear-2024-07-05",
      exact: [
        "four ships out of the planned",
        "planned 18, which amounts to only",
        "10 LMS, 6 LCS, and two",
        "received by December 31, 2022",
        "The Auditor General’s Report 2/2024 states",
        "Royal Malaysian Navy’s (TLDM) vessels",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-2024-07",
      exact: [
        "report made public on July 4",
        "six LCS, ten LMS and two",
        "The Auditor General (AG) has observed",
        "RMN only took delivery of four",
      ],
      inferred: { date: "the year from “its 2024 AG report”" },
    },
  ],
};
