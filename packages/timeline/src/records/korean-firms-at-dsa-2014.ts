import type { ExhibitionEvent } from "../types.js";

/**
 * Twenty-three South Korean companies, among them Hyundai Rotem, Hanwha and Daewoo Shipbuilding &
 * Marine Engineering, exhibited at Defence Services Asia in Kuala Lumpur in April 2014; Hyundai
 * Rotem showed the K2 tank.
 */
export const koreanFirmsAtDsa2014: ExhibitionEvent<"korean-firms-at-dsa-2014"> = {
  id: "korean-firms-at-dsa-2014",
  kind: "exhibition",
  name: {
    en: "South Korean companies at Defence Services Asia 2014",
  },
  summary: {
    en: "Twenty-three South Korean companies, among them Hyundai Rotem, Hanwha and Daewoo Shipbuilding & Marine Engineering, exhibited at Defence Services Asia in Kuala Lumpur in April 2014; Hyundai Rotem showed the K2 tank.",
  },
  date: "2014-04-14/2014-04-17",
  modality: "occurred",
  participants: [
    {
      entity: "hyundai-rotem",
      role: "actor",
    },
    {
      entity: "hanwha-corporation",
      role: "actor",
    },
    {
      entity: "dsme",
      role: "actor",
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2014",
  platforms: [
    {
      platform: "k2",
    },
  ],
  figures: {
    count: {
      value: 23,
      unit: "companies",
    },
  },
  evidence: [
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "platforms",
        "figures",
      ],
      source: "hankyung-2014-04-18",
      exact: [
        "현대로템, 한화, 대우조선해양 등 23개사가",
        "14일부터 17일까지 말레이시아 쿠알라룸푸르에서",
        "방산전시회(Defence Service Asia)에",
        "현대로템은 K-2 전차와 차륜형 장갑차를",
      ],
      inferred: {
        date: "month and year from the number of the page (20140418)",
      },
    },
  ],
};
