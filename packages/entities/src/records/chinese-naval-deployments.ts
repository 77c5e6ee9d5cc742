import type { Situation } from "../types.js";

/** The article tells of increasing Chinese naval deployments. */
export const chineseNavalDeployments: Situation<"chinese-naval-deployments"> = {
  id: "chinese-naval-deployments",
  kind: "situation",
  name: { en: "Chinese naval deployments" },
  summary: { en: "The article tells of increasing Chinese naval deployments." },
  situationType: "military-build-up",
  modality: "ongoing",
  parties: ["china"],
  evidence: [
    {
      supports: ["name", "modality", "parties"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "as Chinese naval deployments increase",
      inferred: { parties: "“Chinese”, the adjective of China" },
    },
  ],
};
