import type { Statement } from "../types.js";

/** The defence-industry memorandum aims at joint production of weapons systems. */
export const jointWeaponsProductionAim: Statement<"joint-weapons-production-aim"> = {
  id: "joint-weapons-production-aim",
  kind: "statement",
  text: { en: "The defence-industry memorandum aims at joint production of weapons systems." },
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
