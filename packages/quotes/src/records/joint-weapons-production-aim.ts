import type { Statement } from "../types.js";

/** The pact is meant for producing weapons systems jointly. */
export const jointWeaponsProductionAim: Statement<"joint-weapons-production-aim"> = {
  id: "joint-weapons-production-aim",
  kind: "statement",
  text: { en: "The pact is meant for producing weapons systems jointly." },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "for Joint Weapons Production",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "and production of weapons systems",
    },
  ],
};
