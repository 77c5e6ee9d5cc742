import type { Statement } from "../types.js";

/** The defence-industrial axis in Asia may challenge longstanding procurement dependencies. */
export const procurementDependenciesChallenged: Statement<"procurement-dependencies-challenged"> = {
  id: "procurement-dependencies-challenged",
  kind: "statement",
  text: {
    en: "The defence-industrial axis in Asia may challenge longstanding procurement dependencies.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "may challenge longstanding procurement dependencies",
    },
  ],
};
