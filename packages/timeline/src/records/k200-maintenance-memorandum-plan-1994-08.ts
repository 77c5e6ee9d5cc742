import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea's defence ministry says that Daewoo Heavy Industries is to sign a second memorandum,
 * on upkeep, with MMC of Malaysia.
 */
export const k200MaintenanceMemorandumPlan199408: AnnouncementEvent<"k200-maintenance-memorandum-plan-1994-08"> =
  {
    id: "k200-maintenance-memorandum-plan-1994-08",
    kind: "announcement",
    name: { en: "Planned memorandum on upkeep of the K200" },
    summary: {
      en: "South Korea's defence ministry says that Daewoo Heavy Industries is to sign a second memorandum, on upkeep, with MMC of Malaysia.",
    },
    date: "1994-08-27/1994-08-31",
    modality: "planned",
    asOf: "1994-08-23",
    by: "south-korean-ministry-of-national-defense",
    participants: [
      { entity: "daewoo-heavy-industries", role: "party" },
      { entity: "mmc", role: "party" },
    ],
    occasion: "joint-defence-industry-committee-10",
    platforms: [{ platform: "k200" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
        source: "hankyung-1994-08-23",
        topic: "the two memoranda",
        by: "south-korean-ministry-of-national-defense",
        origin: "ROK defence ministry account of 1994-08-23",
      },
    ],
  };
