import type { Statement } from "../types.js";

/**
 * Malaysia's national objective is to increase local manufacturing of components for military
 * production.
 */
export const localComponentManufacturing: Statement<"local-component-manufacturing"> = {
  id: "local-component-manufacturing",
  kind: "statement",
  text: {
    en: "Malaysia's national objective is to increase local manufacturing of components for military production.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["malaysia", "malaysian-defence-industry", "skills-and-components-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "Malaysia’s national objective",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "increase local component manufacturing",
    },
  ],
};
