import type { Statement } from "../types.js";

/** South Korea and Malaysia are both pivotal middle powers. */
export const pivotalMiddlePowers: Statement<"pivotal-middle-powers"> = {
  id: "pivotal-middle-powers",
  kind: "statement",
  text: {
    en: "South Korea and Malaysia are both pivotal middle powers.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["middle-powers", "malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "Both are pivotal middle powers",
    },
  ],
};
