import type { BidEvent } from "../types.js";

/**
 * Malaysia was considering LIG Nex1's Cheongung air-defence missile, Chosun Biz wrote on 7 March
 * 2023, citing a report by Defence Security Asia.
 */
export const cheongungCandidacy202303: BidEvent<"cheongung-candidacy-2023-03"> = {
  id: "cheongung-candidacy-2023-03",
  kind: "bid",
  name: { en: "Cheongung as a candidate for Malaysia, March 2023" },
  summary: {
    en: "Malaysia was considering LIG Nex1's Cheongung air-defence missile, Chosun Biz wrote on 7 March 2023, citing a report by Defence Security Asia.",
  },
  modality: "claimed",
  asOf: "2023-03-07",
  by: "defence-security-asia",
  participants: [
    { entity: "malaysia", role: "buyer" },
    { entity: "lig-nex1", role: "actor" },
  ],
  platforms: [{ platform: "cheongung" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "chosun-biz-2023-03-07",
      exact: ["디펜스시큐리티아시아(DEFENCE SECURITY ASIA)는", "LIG넥스원의 천궁 도입을 검토하고"],
      inferred: { participants: "Malaysia, whose government is said to review the purchase" },
      by: "defence-security-asia",
    },
  ],
};
