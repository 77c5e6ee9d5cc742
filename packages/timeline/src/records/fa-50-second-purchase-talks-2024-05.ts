import type { MeetingEvent } from "../types.js";

/**
 * South Korea's DAPA and Malaysia discussed a second FA-50 purchase and support for the aircraft in
 * Malaysia at the Defence Services Asia exhibition of May 2024, according to DAPA.
 */
export const fa50SecondPurchaseTalks202405: MeetingEvent<"fa-50-second-purchase-talks-2024-05"> = {
  id: "fa-50-second-purchase-talks-2024-05",
  kind: "meeting",
  name: { en: "Talks on a second FA-50 purchase and on support in Malaysia" },
  summary: {
    en: "South Korea's DAPA and Malaysia discussed a second FA-50 purchase and support for the aircraft in Malaysia at the Defence Services Asia exhibition of May 2024, according to DAPA.",
  },
  date: "2024-05-06/2024-05-07",
  modality: "occurred",
  participants: [
    { entity: "dapa", role: "party" },
    { entity: "malaysia", role: "party" },
  ],
  occasion: "dsa-2024",
  platforms: [{ platform: "fa-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
      source: "defensemirror-2024-05",
      exact: [
        "discussed plans for a second export",
        "the first FA-50 export contract",
        "discussions with Malaysia at the Malaysian",
        "Defense Industry Exhibition (DSA)",
        "Defense Acquisition Program Administration (DAPA)",
      ],
      inferred: {
        date: 'the page\'s month of issue ("In an official statement today"); no day is printed',
        occasion: "printed as the “Malaysian Defense Industry Exhibition (DSA)”, without the year",
      },
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
      source: "hankyung-2024-05-13",
      exact: [
        "FA-50 경공격기 1차 수출 성과를",
        "추가 수출방안을 논의했다",
        "인프라를 말레이시아에 구축하는 방안도 협의했다",
        "방산전시회(DSA)에 참석",
        "방위사업청은 석종건 청장이",
        "6∼7일 말레이시아 쿠알라룸푸르",
      ],
      by: "dapa",
      inferred: {
        date: "6∼7일; month and year from the address (20240513)",
        occasion: "DSA, without the year",
      },
    },
  ],
};
