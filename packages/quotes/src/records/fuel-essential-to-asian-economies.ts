import type { Statement } from "../types.js";

/** The fuel shipped through the Strait of Malacca is essential to Asian economies. */
export const fuelEssentialToAsianEconomies: Statement<"fuel-essential-to-asian-economies"> = {
  id: "fuel-essential-to-asian-economies",
  kind: "statement",
  text: { en: "The fuel shipped through the Strait of Malacca is essential to Asian economies." },
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
