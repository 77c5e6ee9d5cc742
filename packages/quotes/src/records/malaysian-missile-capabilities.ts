import type { Statement } from "../types.js";

/**
 * Malaysia could obtain enhanced missile defence, anti-ship systems launched from aircraft and
 * capabilities for land-attack precision strike.
 */
export const malaysianMissileCapabilities: Statement<"malaysian-missile-capabilities"> = {
  id: "malaysian-missile-capabilities",
  kind: "statement",
  text: {
    en: "Malaysia could obtain enhanced missile defence, anti-ship systems launched from aircraft and capabilities for land-attack precision strike.",
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
