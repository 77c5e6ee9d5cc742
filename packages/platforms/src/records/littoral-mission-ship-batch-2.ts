import type { Programme } from "../types.js";

/**
 * Malaysia's purchase of three littoral mission ships, for which Hyundai promoted a design and
 * Türkiye got the order.
 */
export const littoralMissionShipBatch2: Programme<"littoral-mission-ship-batch-2"> = {
  id: "littoral-mission-ship-batch-2",
  kind: "programme",
  name: { en: "Littoral mission ship batch 2" },
  aliases: [
    { text: "LMS Batch 2", language: "en", sort: "abbreviation" },
    { text: "LMS", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "Malaysia's purchase of three littoral mission ships, for which Hyundai promoted a design and Türkiye got the order.",
  },
  category: "ships",
  makers: ["stm"],
  operators: ["royal-malaysian-navy"],
  features: [
    {
      feature: { en: "South Korean request that Korean firms take part" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "yonhap-2023-05-23",
          topic: "talks of the defence ministers",
          by: "lee-jong-sup",
        },
      ],
    },
    {
      feature: { en: "Purchase from government to government" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "star-2026-07-02",
          topic: "the approach taken",
          by: "zulhelmy-ithnain",
        },
        {
          supports: ["feature", "modality"],
          source: "sun-2025-07-25",
          topic: "first purchase under the memorandum",
          by: "mohamed-khaled-nordin",
        },
      ],
    },
  ],
  specs: { length: { value: 99.5, unit: "metres" } },
  evidence: [
    {
      supports: ["name", "operators"],
      source: "asian-military-review-2023-05",
      topic: "the requirement",
    },
    {
      supports: ["name", "aliases", "makers", "operators", "specs"],
      source: "janes-2024-07",
      topic: "the contract of June 2024",
    },
    {
      supports: ["name", "aliases", "makers"],
      source: "star-2024-06-11",
      topic: "letter for three ships",
    },
    { supports: "makers", source: "trt-world-2024-06-10", topic: "letter for three ships" },
    { supports: ["name", "makers"], source: "sun-2025-07-25", topic: "progress of building" },
    { supports: "aliases", source: "star-2026-07-02", topic: "the approach taken" },
  ],
};
