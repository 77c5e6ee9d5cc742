import type { Statement } from "../types.js";

/**
 * The airworthiness recognition in effect takes away bureaucratic barriers that slow maintenance,
 * upgrades, certification and future aircraft purchases between South Korea and Malaysia.
 */
export const certificationBarriersRemoved: Statement<"certification-barriers-removed"> = {
  id: "certification-barriers-removed",
  kind: "statement",
  text: {
    en: "The airworthiness recognition in effect takes away bureaucratic barriers that slow maintenance, upgrades, certification and future aircraft purchases between South Korea and Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["airworthiness-recognition", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 33,
      exact: "barriers that slow certification",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 33,
      exact: "slow certification, maintenance",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 33,
      exact: "maintenance, upgrades",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 33,
      exact: "upgrades and future aircraft acquisitions",
    },
  ],
};
