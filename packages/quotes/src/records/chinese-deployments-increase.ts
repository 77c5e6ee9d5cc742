import type { Statement } from "../types.js";

/** Chinese naval deployments are increasing. */
export const chineseDeploymentsIncrease: Statement<"chinese-deployments-increase"> = {
  id: "chinese-deployments-increase",
  kind: "statement",
  text: {
    en: "Chinese naval deployments are increasing.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["china", "chinese-naval-deployments"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "as Chinese naval deployments increase",
    },
  ],
};
