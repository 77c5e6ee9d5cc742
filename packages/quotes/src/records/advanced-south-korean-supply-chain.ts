import type { Statement } from "../types.js";

/** South Korea has an advanced defence supply chain. */
export const advancedSouthKoreanSupplyChain: Statement<"advanced-south-korean-supply-chain"> = {
  id: "advanced-south-korean-supply-chain",
  kind: "statement",
  text: { en: "South Korea has an advanced defence supply chain." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea", "south-korean-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 14,
      exact: "South Korea’s advanced defence supply chain",
    },
  ],
};
