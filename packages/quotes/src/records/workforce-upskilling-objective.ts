import type { Statement } from "../types.js";

/** Malaysia's national objective is to upskill its domestic workforce. */
export const workforceUpskillingObjective: Statement<"workforce-upskilling-objective"> = {
  id: "workforce-upskilling-objective",
  kind: "statement",
  text: {
    en: "Malaysia's national objective is to upskill its domestic workforce.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["malaysia", "malaysian-workforce", "skills-and-components-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "objective to upskill its domestic workforce",
    },
  ],
};
