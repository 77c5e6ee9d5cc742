import type { Situation } from "../types.js";

/** China's naval deployments increase. */
export const chineseNavalDeployments: Situation<"chinese-naval-deployments"> = {
  id: "chinese-naval-deployments",
  kind: "situation",
  name: { en: "Chinese naval deployments" },
  summary: { en: "China's naval deployments increase." },
  situationType: "military-build-up",
  modality: "ongoing",
  parties: ["china"],
  evidence: [
    {
      supports: ["name", "modality", "parties"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "as Chinese naval deployments increase",
    },
  ],
};
