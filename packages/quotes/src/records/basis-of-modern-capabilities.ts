import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum recognises that defence capabilities today rest on innovation,
 * production autonomy and export synergy.
 */
export const basisOfModernCapabilities: Statement<"basis-of-modern-capabilities"> = {
  id: "basis-of-modern-capabilities",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum recognises that defence capabilities today rest on innovation, production autonomy and export synergy.",
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
