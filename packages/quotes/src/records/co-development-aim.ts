import type { Statement } from "../types.js";

/** The partnership aims to co-develop fighter jets, warships and missile systems. */
export const coDevelopmentAim: Statement<"co-development-aim"> = {
  id: "co-development-aim",
  kind: "statement",
  text: {
    en: "The partnership aims to co-develop fighter jets, warships and missile systems.",
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
      exact: ["전투기, 함정, 유도무기", "정부와 기업이", "정부 간(G2G) 협력", "방사청은"],
      inferred: { by: "printed 방사청, short for 방위사업청" },
      by: "dapa",
    },
    {
      contradicts: "text",
      reported: {
        en: "The memorandum gives governments and firms a basis for cooperating on Malaysia's own programmes in the three fields.",
      },
      source: "herald-business-2025-10-27",
      exact: ["말레이시아 군이 추진", "전투기, 함정, 유도무기 등", "정부 간(G2G) 협력 기반을"],
    },
    {
      contradicts: "text",
      reported: {
        en: "The memorandum is a framework between the two governments for cooperating on Malaysia's modernisation, also in the three fields.",
      },
      source: "m5-dergi-mou",
      exact: [
        "direct government-to-government framework",
        "Malaysia’s defense modernization, including",
        "fighter jets, naval ships",
        "and missile systems",
      ],
    },
  ],
};
