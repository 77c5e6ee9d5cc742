import type { Statement } from "../types.js";

/** Malaysia's shift from customer to co-producer is critical to its national objective. */
export const shiftCriticalToNationalObjective: Statement<"shift-critical-to-national-objective"> = {
  id: "shift-critical-to-national-objective",
  kind: "statement",
  text: {
    en: "Malaysia's shift from customer to co-producer is critical to its national objective.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "critical to Malaysia’s national objective",
    },
  ],
};
