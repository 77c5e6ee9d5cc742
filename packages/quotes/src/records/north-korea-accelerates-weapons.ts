import type { Statement } from "../types.js";

/** North Korea is accelerating its development of strategic weapons. */
export const northKoreaAcceleratesWeapons: Statement<"north-korea-accelerates-weapons"> = {
  id: "north-korea-accelerates-weapons",
  kind: "statement",
  text: {
    en: "North Korea is accelerating its development of strategic weapons.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["north-korea", "north-korean-strategic-weapons-development"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "North Korea accelerates strategic weapons development",
    },
  ],
};
