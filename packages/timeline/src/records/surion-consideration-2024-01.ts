import type { TargetEvent } from "../types.js";

/**
 * Malaysia was considering the KUH-1 Surion helicopter, Chosun wrote on 25 January 2024, citing
 * reports it did not name.
 */
export const surionConsideration202401: TargetEvent<"surion-consideration-2024-01"> = {
  id: "surion-consideration-2024-01",
  kind: "target",
  name: { en: "Surion under Malaysian consideration, January 2024" },
  summary: {
    en: "Malaysia was considering the KUH-1 Surion helicopter, Chosun wrote on 25 January 2024, citing reports it did not name.",
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
