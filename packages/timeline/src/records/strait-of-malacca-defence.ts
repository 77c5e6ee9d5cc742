import type { TargetEvent } from "../types.js";

/**
 * Defending the Strait of Malacca is a maritime imperative for Malaysia, according to Defence
 * Security Asia.
 */
export const straitOfMalaccaDefence: TargetEvent<"strait-of-malacca-defence"> = {
  id: "strait-of-malacca-defence",
  kind: "target",
  name: { en: "Defence of the Strait of Malacca" },
  summary: {
    en: "Defending the Strait of Malacca is a maritime imperative for Malaysia, according to Defence Security Asia.",
  },
  modality: "ongoing",
  by: "malaysia",
  participants: [{ entity: "malaysia", role: "actor" }],
  place: "strait-of-malacca",
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "with Malaysia’s maritime imperatives such as",
    },
    {
      supports: ["name", "place"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "defence of the Strait of Malacca",
    },
  ],
};
