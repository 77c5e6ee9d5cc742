import type { TargetEvent } from "../types.js";

/**
 * Defence Security Asia, citing unnamed sources, expected in September 2024 that all 18 FA-50M
 * aircraft would first operate from Kuantan Air Base.
 */
export const fa50mBasingExpectation202409: TargetEvent<"fa-50m-basing-expectation-2024-09"> = {
  id: "fa-50m-basing-expectation-2024-09",
  kind: "target",
  name: { en: "Kuantan as expected first base of the FA-50M" },
  summary: {
    en: "Defence Security Asia, citing unnamed sources, expected in September 2024 that all 18 FA-50M aircraft would first operate from Kuantan Air Base.",
  },
  modality: "expected",
  asOf: "2024-09",
  by: "defence-security-asia",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  place: "kuantan-air-base",
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "place", "platforms"],
      source: "defence-security-asia-2024-09",
      exact: [
        "the Kuantan Air Base",
        "Sources told Defence Security Asia",
        "building 18 FA-50M",
        "RMAF is expected to receive",
      ],
    },
  ],
};
