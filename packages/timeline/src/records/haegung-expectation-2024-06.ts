import type { BidEvent } from "../types.js";

/**
 * The Guru, citing Naval News and other foreign media, expected in June 2024 that LIG Nex1's
 * Haegung missile would be chosen for the three littoral mission ships that Türkiye builds for
 * Malaysia.
 */
export const haegungExpectation202406: BidEvent<"haegung-expectation-2024-06"> = {
  id: "haegung-expectation-2024-06",
  kind: "bid",
  name: { en: "Haegung expected for Malaysia's Turkish-built ships" },
  summary: {
    en: "The Guru, citing Naval News and other foreign media, expected in June 2024 that LIG Nex1's Haegung missile would be chosen for the three littoral mission ships that Türkiye builds for Malaysia.",
  },
  modality: "expected",
  asOf: "2024-06-13",
  by: "the-guru",
  participants: [
    { entity: "lig-nex1", role: "actor" },
    { entity: "royal-malaysian-navy", role: "buyer" },
  ],
  platforms: [
    { platform: "haegung" },
    { platform: "littoral-mission-ship-batch-2", quantity: { value: 3, unit: "ships" } },
  ],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "guru-2024-06-13",
      exact: [
        "연안임무함(LMS) 3척에 탑재할 전망이다",
        "튀르키예 방산업체가 건조하는",
        "내빌뉴스 등 외신에 따르면",
        "LIG넥스원의 해궁 도입을 두고",
        "말레이시아 왕립 해군은",
      ],
      inferred: {
        platforms: "the three Turkish-built LMS are batch 2, which the page does not name",
        participants: "말레이시아 왕립 해군은, the Royal Malaysian Navy in Korean",
      },
    },
  ],
};
