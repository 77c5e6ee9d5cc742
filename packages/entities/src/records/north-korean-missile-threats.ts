import type { Situation } from "../types.js";

/**
 * Threats from North Korea's long-range missiles are increasing, according to Defence Security
 * Asia.
 */
export const northKoreanMissileThreats: Situation<"north-korean-missile-threats"> = {
  id: "north-korean-missile-threats",
  kind: "situation",
  name: { en: "North Korean missile threats" },
  summary: {
    en: "Threats from North Korea's long-range missiles are increasing, according to Defence Security Asia.",
  },
  situationType: "threat",
  modality: "ongoing",
  by: "defence-security-asia",
  parties: ["north-korea"],
  evidence: [
    {
      supports: ["name", "modality", "parties"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "increasing North Korean long-range missile threats",
    },
  ],
};
