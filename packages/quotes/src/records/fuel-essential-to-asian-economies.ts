import type { Statement } from "../types.js";

/** The shipments of fuel through the strait are essential to economies in Asia. */
export const fuelEssentialToAsianEconomies: Statement<"fuel-essential-to-asian-economies"> = {
  id: "fuel-essential-to-asian-economies",
  kind: "statement",
  text: { en: "The shipments of fuel through the strait are essential to economies in Asia." },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "claimed",
  subjects: ["strait-of-malacca", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "essential to Asian economies",
    },
  ],
};
