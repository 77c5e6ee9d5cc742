import type { Statement } from "../types.js";

/**
 * The supply of K200 vehicles laid the earliest roots of arms trade and security cooperation
 * between South Korea and Malaysia.
 */
export const rootsOfBilateralArmsTrade: Statement<"roots-of-bilateral-arms-trade"> = {
  id: "roots-of-bilateral-arms-trade",
  kind: "statement",
  text: {
    en: "The supply of K200 vehicles laid the earliest roots of arms trade and security cooperation between South Korea and Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: [
    "k200-supply",
    "kd-mahawangsa-commissioning",
    "defence-industry-working-meeting-1991",
    "k200",
    "joint-defence-industry-committee-10",
    "south-korea",
    "malaysia",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "the earliest roots of bilateral",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "bilateral arms trade and security cooperation",
    },
    {
      contradicts: "text",
      reported: { en: "A support ship built in South Korea joined Malaysia's navy in 1983." },
      source: "zulheimymaamor-2025-12",
      exact: ["commissioned in 1983", "built in South Korea", "KD Mahawangsa (1504)"],
    },
    {
      contradicts: "text",
      reported: {
        en: "The two countries were to hold talks in October 1991 on buying arms and making them together.",
      },
      source: "hankyung-1991-10-22",
      exact: ["품목의 직접구매,또는 공동생산", "25일부터 31일까지 말레이지아에서"],
      inferred: { text: "month and year from the page of 1991-10-22" },
    },
    {
      contradicts: "text",
      reported: {
        en: "In August 1994 their joint committee on the defence industry was about to meet for the tenth time.",
      },
      source: "hankyung-1994-08-23",
      exact: ["제10차 한국-말레이시아 방산공동위 회의", "27~31일 서울에서"],
      inferred: { text: "month and year from the page of 1994-08-23" },
    },
  ],
};
