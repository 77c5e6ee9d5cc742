import type { MilestoneEvent } from "../types.js";

/**
 * Korea Aerospace Industries counted Malaysia's FA-50 order of 24 February 2023 as its fourth
 * aircraft sale in Southeast Asia, after those to Indonesia, the Philippines and Thailand.
 */
export const kaiFourthSoutheastAsianSale: MilestoneEvent<"kai-fourth-southeast-asian-sale"> = {
  id: "kai-fourth-southeast-asian-sale",
  kind: "milestone",
  name: { en: "Korea Aerospace Industries' fourth aircraft sale in Southeast Asia" },
  summary: {
    en: "Korea Aerospace Industries counted Malaysia's FA-50 order of 24 February 2023 as its fourth aircraft sale in Southeast Asia, after those to Indonesia, the Philippines and Thailand.",
  },
  date: "2023-02-24",
  modality: "occurred",
  participants: [
    { entity: "kai", role: "seller" },
    { entity: "malaysia", role: "buyer" },
  ],
  platforms: [{ platform: "fa-50" }],
  figures: { ordinal: { value: 4, unit: "ordinal" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "star-2023-02-24",
      exact: [
        "fourth aircraft deal KAI has signed",
        "after Indonesia, the Philippines and Thailand",
        "18 fighter jets to Malaysia",
        "on Friday (Feb 24)",
        "Defence Ministry for 18 FA-50",
      ],
      inferred: {
        date: "Friday (Feb 24) is the day of KAI's statement; year from the address",
        by: "the sentence itself names no speaker; it follows KAI's statement as quoted by Yonhap",
      },
      by: "kai",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "hankyung-2023-02-24",
      exact: [
        "네 번째이며, 동남아 단일 계약으로는",
        "KAI가 동남아 시장에 진출한 것은",
        "말레이시아가 도입할 FA-50은 고객",
      ],
      inferred: { date: "the day of the release, 2023-02-24" },
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "flug-revue-2023-02",
      exact: [
        "der vierte Vertrag zwischen KAI und",
        "KAI setzte sich in Malaysia",
        "des Typs FA-50 Block 20",
      ],
      inferred: { figures: "“vierte”, fourth in German" },
    },
    {
      supports: ["name", "modality", "participants", "figures"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: [
        "fourth time KAI has entered",
        "Southeast Asian market",
        "Malaysia’s Defense Ministry",
      ],
    },
  ],
};
