import type { TargetEvent } from "../types.js";

/**
 * Aju News thinks that LIG Nex1, which wishes to sell five sorts of weapon, could sign with
 * Malaysia as early as 2023.
 */
export const ligNex1ContractExpectation202308: TargetEvent<"lig-nex1-contract-expectation-2023-08"> =
  {
    id: "lig-nex1-contract-expectation-2023-08",
    kind: "target",
    name: { en: "Missile contract expected for LIG Nex1" },
    summary: {
      en: "Aju News thinks that LIG Nex1, which wishes to sell five sorts of weapon, could sign with Malaysia as early as 2023.",
    },
    date: "[2023..]",
    modality: "expected",
    asOf: "2023-08-24",
    by: "aju-news",
    participants: [
      { entity: "lig-nex1", role: "seller" },
      { entity: "malaysia", role: "buyer" },
    ],
    platforms: [
      { platform: "biryong" },
      { platform: "bigung" },
      { platform: "haegung" },
      { platform: "cheongung-ii" },
      { platform: "kggb" },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "aju-news-2023-08-24",
        topic: "contract expected",
      },
    ],
  };
