import type { Statement } from "../types.js";

/** Technologies in the Indo-Pacific are advancing rapidly. */
export const rapidlyAdvancingTechnologies: Statement<"rapidly-advancing-technologies"> = {
  id: "rapidly-advancing-technologies",
  kind: "statement",
  text: {
    en: "Technologies in the Indo-Pacific are advancing rapidly.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["indo-pacific"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "and rapidly advancing technologies",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "contested Indo-Pacific region characterised by",
    },
  ],
};
