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
    {
      contradicts: "text",
      reported: {
        en: "The memorandum gives governments and firms a basis for cooperating on Malaysia's own programmes in the three fields.",
      },
      source: "news1-2025-10-27",
      topic: "Malaysia's modernisation programmes",
      by: "dapa",
    },
    {
      contradicts: "text",
      reported: {
        en: "The memorandum gives governments and firms a basis for cooperating on Malaysia's own programmes in the three fields.",
      },
      source: "herald-business-2025-10-27",
      topic: "Malaysia's modernisation programmes",
      by: "dapa",
    },
    {
      contradicts: "text",
      reported: {
        en: "The memorandum gives governments and firms a basis for cooperating on Malaysia's own programmes in the three fields.",
      },
      source: "m5-dergi-mou",
      topic: "Malaysia's modernisation programmes",
    },
  ],
};
