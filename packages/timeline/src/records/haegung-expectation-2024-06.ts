import type { BidEvent } from "../types.js";

/**
 * The Guru, which cites foreign press, expects Haegung to be chosen for the three ships that
 * Türkiye builds for Malaysia.
 */
export const haegungExpectation202406: BidEvent<"haegung-expectation-2024-06"> = {
  id: "haegung-expectation-2024-06",
  kind: "bid",
  name: { en: "Haegung for Malaysia's Turkish-built ships" },
  summary: {
    en: "The Guru, which cites foreign press, expects Haegung to be chosen for the three ships that Türkiye builds for Malaysia.",
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
      topic: "final review by the navy",
    },
  ],
};
