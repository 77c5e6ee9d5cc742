import type { Statement } from "../types.js";

/** South Korea and Malaysia share urgent imperatives of maritime domain awareness. */
export const maritimeAwarenessUrgent: Statement<"maritime-awareness-urgent"> = {
  id: "maritime-awareness-urgent",
  kind: "statement",
  text: {
    en: "South Korea and Malaysia share urgent imperatives of maritime domain awareness.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["malaysia", "south-korea", "maritime-domain-awareness"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 67,
      exact: "share urgent maritime-domain awareness imperatives",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 67,
      exact: "In the naval domain, both states",
    },
  ],
};
