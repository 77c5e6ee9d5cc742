import type { Statement } from "../types.js";

/**
 * The MoU recognises that defence capabilities today rest on innovation, autonomy in production and
 * synergy in exports.
 */
export const basisOfModernCapabilities: Statement<"basis-of-modern-capabilities"> = {
  id: "basis-of-modern-capabilities",
  kind: "statement",
  text: {
    en: "The MoU recognises that defence capabilities today rest on innovation, autonomy in production and synergy in exports.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 98,
      exact: "recognising that modern defence capabilities depend",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 98,
      exact: "modern defence capabilities depend on innovation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 98,
      exact: "innovation, production autonomy",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 98,
      exact: "autonomy and export synergy",
    },
  ],
};
