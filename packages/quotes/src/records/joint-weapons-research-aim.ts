import type { Statement } from "../types.js";

/** The defence-industry memorandum aims at joint research and development of weapons systems. */
export const jointWeaponsResearchAim: Statement<"joint-weapons-research-aim"> = {
  id: "joint-weapons-research-aim",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum aims at joint research and development of weapons systems.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "but at joint research",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "joint research, development",
    },
  ],
};
