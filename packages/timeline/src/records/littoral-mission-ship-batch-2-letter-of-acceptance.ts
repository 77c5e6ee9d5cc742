import type { LetterOfAcceptanceEvent } from "../types.js";

/** Malaysia hands the Turkish company STM its letter for three littoral mission ships. */
export const littoralMissionShipBatch2LetterOfAcceptance: LetterOfAcceptanceEvent<"littoral-mission-ship-batch-2-letter-of-acceptance"> =
  {
    id: "littoral-mission-ship-batch-2-letter-of-acceptance",
    kind: "letter-of-acceptance",
    name: { en: "Letter of acceptance for three littoral mission ships" },
    summary: {
      en: "Malaysia hands the Turkish company STM its letter for three littoral mission ships.",
    },
    date: "2024-06-10",
    modality: "occurred",
    participants: [
      { entity: "malaysian-ministry-of-defence", role: "buyer" },
      { entity: "stm", role: "seller" },
      {
        entity: "mohamed-khaled-nordin",
        role: "witness",
        evidence: [
          { supports: ["entity", "role"], source: "star-2024-06-11", topic: "those present" },
          { supports: "entity", source: "trt-world-2024-06-10", topic: "those present" },
        ],
      },
    ],
    place: "ankara",
    platforms: [
      { platform: "littoral-mission-ship-batch-2", quantity: { value: 3, unit: "ships" } },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "platforms"],
        source: "star-2024-06-11",
        topic: "handing over of the letter",
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "platforms"],
        source: "trt-world-2024-06-10",
        topic: "ceremony in the capital",
      },
      {
        supports: ["date", "platforms", "participants", "modality"],
        source: "janes-2024-07",
        topic: "the contract of June 2024",
      },
    ],
  };
