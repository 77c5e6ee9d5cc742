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
  subjects: ["k200-supply", "k200", "south-korea", "malaysia"],
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
  ],
};
