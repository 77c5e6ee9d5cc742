import type { TargetEvent } from "../types.js";

/**
 * Chosun writes, citing reports it does not name, that Malaysia considers the Surion helicopter.
 */
export const surionConsideration202401: TargetEvent<"surion-consideration-2024-01"> = {
  id: "surion-consideration-2024-01",
  kind: "target",
  name: { en: "Surion under consideration" },
  summary: {
    en: "Chosun writes, citing reports it does not name, that Malaysia considers the Surion helicopter.",
  },
  modality: "claimed",
  asOf: "2024-01-25",
  by: "chosun",
  participants: [{ entity: "malaysia", role: "actor" }],
  platforms: [{ platform: "kuh-1-surion" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "chosun-2024-01-25",
      exact: ["Reports suggest that Malaysia is considering", "KUH-1 Surion"],
    },
  ],
};
