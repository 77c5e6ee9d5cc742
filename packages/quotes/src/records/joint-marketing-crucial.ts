import type { Statement } from "../types.js";

/** Joint marketing of co-developed systems is a crucial part of the cooperation. */
export const jointMarketingCrucial: Statement<"joint-marketing-crucial"> = {
  id: "joint-marketing-crucial",
  kind: "statement",
  text: { en: "Joint marketing of co-developed systems is a crucial part of the cooperation." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "third-party-importers"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "crucially joint marketing",
    },
  ],
};
