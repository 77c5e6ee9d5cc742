import type { Statement } from "../types.js";

/**
 * The axis of defence industry in Asia may challenge dependencies in procurement that have stood
 * for long.
 */
export const procurementDependenciesChallenged: Statement<"procurement-dependencies-challenged"> = {
  id: "procurement-dependencies-challenged",
  kind: "statement",
  text: {
    en: "The axis of defence industry in Asia may challenge dependencies in procurement that have stood for long.",
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
