import type { AnnouncementEvent } from "../types.js";

/**
 * Daewoo Heavy Industries was to sign a memorandum on K200 maintenance with Malaysia's MMC,
 * Hankyung wrote on 23 August 1994. South Korea's defence ministry expected a memorandum with two
 * Malaysian firms at the joint committee of 27 to 31 August.
 */
export const k200MaintenanceMemorandumPlan199408: AnnouncementEvent<"k200-maintenance-memorandum-plan-1994-08"> =
  {
    id: "k200-maintenance-memorandum-plan-1994-08",
    kind: "announcement",
    name: { en: "Planned memorandum of August 1994 on K200 maintenance" },
    summary: {
      en: "Daewoo Heavy Industries was to sign a memorandum on K200 maintenance with Malaysia's MMC, Hankyung wrote on 23 August 1994. South Korea's defence ministry expected a memorandum with two Malaysian firms at the joint committee of 27 to 31 August.",
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
        supports: ["date", "modality", "occasion"],
        source: "hankyung-1994-08-23",
        exact: [
          "제10차 한국-말레이시아 방산공동위 회의",
          "27~31일 서울에서",
          "말레이시아측의 2개 방산업체와",
          "체결할 예정이다",
        ],
        inferred: {
          date: '"오는 27~31일", the days of the meeting, on a page of 1994-08-23',
          by: "Ministry of National Defense of the Republic of Korea: the ministry says that the memorandum is to be signed during the meeting",
        },
        by: "south-korean-ministry-of-national-defense",
        origin: "ROK defence ministry account of 1994-08-23",
      },
      {
        supports: ["name", "participants", "platforms"],
        source: "hankyung-1994-08-23",
        exact: ["MMC사와는 정비지원에", "K-200 주생산업체인 대우중공업은"],
        inferred: { participants: "the page credits nobody for the pairing with MMC (“알려졌다”)" },
      },
    ],
  };
