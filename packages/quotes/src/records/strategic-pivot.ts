import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum signals a strategic pivot in the military and industrial course
 * of both nations.
 */
export const strategicPivot: Statement<"strategic-pivot"> = {
  id: "strategic-pivot",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum signals a strategic pivot in the military and industrial course of both nations.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "signals a strategic pivot",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "military and industrial trajectories",
    },
  ],
};
