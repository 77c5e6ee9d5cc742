import type { Statement } from "../types.js";

/** A deeper defence alliance of South Korea and Malaysia makes the region more resilient. */
export const greaterRegionalResilience: Statement<"greater-regional-resilience"> = {
  id: "greater-regional-resilience",
  kind: "statement",
  text: {
    en: "A deeper defence alliance of South Korea and Malaysia makes the region more resilient.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "a deeper defence alliance between Malaysia",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "enhances regional resilience",
    },
  ],
};
