import type { MilestoneEvent } from "../types.js";

/**
 * Korea Aerospace Industries and Malaysia's Ikramatic Systems signed the second phase of an
 * Industrial Collaboration Programme in September 2024. It covers a full-mission simulator and an
 * operational flight trainer for the FA-50M.
 */
export const fa50mIndustrialCollaborationPhaseTwo: MilestoneEvent<"fa-50m-industrial-collaboration-phase-two"> =
  {
    id: "fa-50m-industrial-collaboration-phase-two",
    kind: "milestone",
    name: { en: "Second phase of the Industrial Collaboration Programme for the FA-50M" },
    summary: {
      en: "Korea Aerospace Industries and Malaysia's Ikramatic Systems signed the second phase of an Industrial Collaboration Programme in September 2024. It covers a full-mission simulator and an operational flight trainer for the FA-50M.",
    },
    date: "2024-09",
    modality: "occurred",
    participants: [
      { entity: "kai", role: "party" },
      { entity: "ikramatic-systems", role: "party" },
      {
        entity: "mohamed-khaled-nordin",
        role: "witness",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "star-2024-09-14",
            exact: "Mohamed Khaled witnessed the signing",
            inferred: { entity: "the minister of that name, Mohamed Khaled Nordin" },
          },
        ],
      },
    ],
    platforms: [{ platform: "fa-50m-training-devices" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants"],
        source: "star-2024-09-14",
        exact: [
          "second phase of the Industrial",
          "Ikramatic Systems Sdn Bhd and KAI",
          "Mohamed Khaled witnessed the signing",
        ],
        inferred: { date: "the month of the page's address (2024/09/14)" },
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "whsdu-com-2024-09",
        exact: [
          "工业合作计划(ICP)第二阶段的签署",
          "穆罕默德·哈立德见证了",
          "马来西亚公司Ikramatic Systems Sdn Bhd",
          "全任务模拟器和作战飞行教练机",
        ],
        inferred: {
          participants: "the witness stands in Chinese transliteration (穆罕默德·哈立德·诺丁)",
          platforms: "the devices are printed in Chinese",
        },
      },
    ],
  };
