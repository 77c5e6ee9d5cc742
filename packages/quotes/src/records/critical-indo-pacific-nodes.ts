import type { Statement } from "../types.js";

/**
 * South Korea and Malaysia are positioned at critical nodes of the security architecture in the
 * Indo-Pacific.
 */
export const criticalIndoPacificNodes: Statement<"critical-indo-pacific-nodes"> = {
  id: "critical-indo-pacific-nodes",
  kind: "statement",
  text: {
    en: "South Korea and Malaysia are positioned at critical nodes of the security architecture in the Indo-Pacific.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia", "south-korea", "middle-powers", "indo-pacific"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "yet positioned at critical nodes",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "Indo-Pacific security architecture",
    },
  ],
};
