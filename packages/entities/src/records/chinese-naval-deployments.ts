import type { Situation } from "../types.js";

/** China's naval deployments are increasing, according to Defence Security Asia. */
export const chineseNavalDeployments: Situation<"chinese-naval-deployments"> = {
  id: "chinese-naval-deployments",
  kind: "situation",
  name: { en: "Chinese naval deployments" },
  summary: { en: "China's naval deployments are increasing, according to Defence Security Asia." },
  situationType: "military-build-up",
  modality: "ongoing",
  by: "defence-security-asia",
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
