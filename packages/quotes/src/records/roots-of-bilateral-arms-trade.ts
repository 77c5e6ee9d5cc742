import type { Statement } from "../types.js";

/**
 * Supplying the K200 vehicles laid the earliest roots of arms trade and of security cooperation
 * between the two countries.
 */
export const rootsOfBilateralArmsTrade: Statement<"roots-of-bilateral-arms-trade"> = {
  id: "roots-of-bilateral-arms-trade",
  kind: "statement",
  text: {
    en: "Supplying the K200 vehicles laid the earliest roots of arms trade and of security cooperation between the two countries.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
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
      topic: "builder and year of KD Mahawangsa",
    },
    {
      contradicts: "text",
      reported: {
        en: "The two countries were to hold talks in October 1991 on buying arms and making them together.",
      },
      source: "hankyung-1991-10-22",
      topic: "the coming working meeting",
    },
    {
      contradicts: "text",
      reported: {
        en: "In August 1994 their joint committee on the defence industry was about to meet for the tenth time.",
      },
      source: "hankyung-1994-08-23",
      topic: "the coming committee meeting",
    },
  ],
};
