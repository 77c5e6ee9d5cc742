import type { Statement } from "../types.js";

/** Malaysia has the national objective of raising the skills of its workforce at home. */
export const workforceUpskillingObjective: Statement<"workforce-upskilling-objective"> = {
  id: "workforce-upskilling-objective",
  kind: "statement",
  text: {
    en: "Malaysia has the national objective of raising the skills of its workforce at home.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["malaysia", "malaysian-workforce"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "objective to upskill its domestic workforce",
    },
  ],
};
