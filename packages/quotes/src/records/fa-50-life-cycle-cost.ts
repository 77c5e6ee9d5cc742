import type { Statement } from "../types.js";

/** The FA-50 has a favourable life-cycle cost. */
export const fa50LifeCycleCost: Statement<"fa-50-life-cycle-cost"> = {
  id: "fa-50-life-cycle-cost",
  kind: "statement",
  text: {
    en: "The FA-50 has a favourable life-cycle cost.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["fa-50"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 61,
      exact: "favourable life-cycle cost",
    },
  ],
};
