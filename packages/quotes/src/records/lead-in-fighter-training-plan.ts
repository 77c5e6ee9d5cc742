import type { Statement } from "../types.js";

/** Malaysia plans to strengthen its capability for lead-in fighter training. */
export const leadInFighterTrainingPlan: Statement<"lead-in-fighter-training-plan"> = {
  id: "lead-in-fighter-training-plan",
  kind: "statement",
  text: { en: "Malaysia plans to strengthen its capability for lead-in fighter training." },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "planned",
  subjects: ["malaysia", "fa-50", "malaysian-airpower-plan"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "strengthen its lead-in fighter training capability",
    },
  ],
};
