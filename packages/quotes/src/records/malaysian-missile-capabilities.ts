import type { Statement } from "../types.js";

/**
 * Malaysia could get access to enhanced missile defence, to anti-ship systems launched from the air
 * and to capabilities for precision strikes on land.
 */
export const malaysianMissileCapabilities: Statement<"malaysian-missile-capabilities"> = {
  id: "malaysian-missile-capabilities",
  kind: "statement",
  text: {
    en: "Malaysia could get access to enhanced missile defence, to anti-ship systems launched from the air and to capabilities for precision strikes on land.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: [
    "malaysia",
    "missile-defence",
    "air-launched-anti-ship-systems",
    "land-attack-precision-strike",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "Malaysia could gain access to",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "access to enhanced missile defence",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "air-launched anti-ship systems",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "land-attack precision strike capabilities",
    },
  ],
};
