import type { Programme } from "../types.js";

/**
 * Malaysia's purchase of three littoral mission ships. Hyundai Heavy Industries promoted a design
 * for it; Türkiye won the order.
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
    en: "Malaysia's purchase of three littoral mission ships. Hyundai Heavy Industries promoted a design for it; Türkiye won the order.",
  },
  category: "ships",
  makers: ["stm"],
  operators: ["royal-malaysian-navy"],
  features: [
    {
      feature: { en: "South Korean request that South Korean firms take part" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "yonhap-2023-05-23",
          exact: [
            "three 2,000-ton littoral mission vessels",
            "asked for his support",
            "South Korean firms",
          ],
          inferred: {
            feature: "the page does not call the three vessels batch 2; that identity is ours",
            by: "Lee Jong-sup: the one who “asked”, named before on the page",
          },
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
          exact: [
            "government-to-government (G2G) arrangement",
            "similar to the approach",
            "Littoral Mission Ship (LMS) Batch 2",
            "Tan Sri Zulhelmy Ithnain",
          ],
          by: "zulhelmy-ithnain",
        },
        {
          supports: ["feature", "modality"],
          source: "sun-2025-07-25",
          exact: [
            "first procurement following the signing of",
            "government-to-government (G2G) memorandum of understanding (MoU)",
            "Mohamed Khaled Nordin stated that",
          ],
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
      exact: ["Littoral Mission Ship Batch 2", "(RMN) requirement"],
    },
    {
      supports: ["name", "aliases", "makers", "operators", "specs"],
      source: "janes-2024-07",
      exact: [
        "LMS Batch 2 programme",
        "99.5 m corvettes in Türkiye",
        "Turkish shipbuilder STM",
        "Littoral Mission Ship (LMS) vessels",
        "Royal Malaysian Navy (RMN)",
      ],
    },
    {
      supports: ["name", "aliases", "makers"],
      source: "star-2024-06-11",
      exact: [
        "second batch of three littoral mission",
        "mission ships (LMS)",
        "STM general manager Ozgur Guleryuz",
      ],
    },
    {
      supports: "makers",
      source: "trt-world-2024-06-10",
      exact: "built by Turkish defence firm STM",
      inferred: { makers: "told of three Turkish corvettes, without class or batch" },
    },
    {
      supports: ["name", "makers"],
      source: "sun-2025-07-25",
      exact: ["second batch of three Littoral Mission", "Savunma Teknolojileri Muhendislik (STM)"],
    },
    {
      supports: "aliases",
      source: "star-2026-07-02",
      exact: "Littoral Mission Ship (LMS) Batch 2",
    },
  ],
};
