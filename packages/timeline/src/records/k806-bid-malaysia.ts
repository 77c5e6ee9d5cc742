import type { BidEvent } from "../types.js";

/**
 * Hyundai Rotem entered Malaysia's programme to replace old wheeled armoured vehicles with its
 * six-wheeled K806, as of August 2021.
 */
export const k806BidMalaysia: BidEvent<"k806-bid-malaysia"> = {
  id: "k806-bid-malaysia",
  kind: "bid",
  name: {
    en: "Bid of Hyundai Rotem with the K806",
  },
  summary: {
    en: "Hyundai Rotem entered Malaysia's programme to replace old wheeled armoured vehicles with its six-wheeled K806, as of August 2021.",
  },
  modality: "ongoing",
  asOf: "2021-08",
  participants: [
    {
      entity: "hyundai-rotem",
      role: "bidder",
    },
    {
      entity: "malaysian-army",
      role: "buyer",
    },
  ],
  platforms: [
    {
      platform: "k806",
    },
  ],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "business-plus-wheeled-vehicles",
      exact: ["현대로템은 최근 6x6 차륜형 장갑차인", "K806을 앞세워 말레이시아 육군의 구형"],
      inferred: {
        participants: "말레이시아 육군, the Malaysian army",
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "asia-business-daily-2021-09-03",
      exact: ["2021년 8월 현재 현대로템이 K-806", "최근 말레이시아 육군은 보유중인 십마스와"],
      inferred: {
        participants: "말레이시아 육군, the Malaysian army",
      },
    },
  ],
};
