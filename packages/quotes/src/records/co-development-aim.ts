import type { Statement } from "../types.js";

/** The partnership is meant for developing fighter jets, warships and missile systems together. */
export const coDevelopmentAim: Statement<"co-development-aim"> = {
  id: "co-development-aim",
  kind: "statement",
  text: {
    en: "The partnership is meant for developing fighter jets, warships and missile systems together.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "claimed",
  subjects: ["defence-industry-mou", "fighter-aircraft", "naval-vessels", "missile-systems"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "to Co-Develop Fighter Jets",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Fighter Jets, Warships",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Warships and Missile Systems",
    },
  ],
};
