import type { BidEvent } from "../types.js";

/**
 * Defence Security Asia, as Chosun Biz tells it, reports that Malaysia considers Cheongung for its
 * air defence.
 */
export const cheongungCandidacy202303: BidEvent<"cheongung-candidacy-2023-03"> = {
  id: "cheongung-candidacy-2023-03",
  kind: "bid",
  name: { en: "Cheongung as a candidate" },
  summary: {
    en: "Defence Security Asia, as Chosun Biz tells it, reports that Malaysia considers Cheongung for its air defence.",
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
