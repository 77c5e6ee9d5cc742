import type { Statement } from "../types.js";

/** Threats from North Korea's long-range missiles are increasing. */
export const northKoreanMissileThreatsRise: Statement<"north-korean-missile-threats-rise"> = {
  id: "north-korean-missile-threats-rise",
  kind: "statement",
  text: {
    en: "Threats from North Korea's long-range missiles are increasing.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["north-korea", "north-korean-missile-threats"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "increasing North Korean long-range missile threats",
    },
  ],
};
