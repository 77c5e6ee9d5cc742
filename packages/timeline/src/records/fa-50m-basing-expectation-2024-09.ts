import type { TargetEvent } from "../types.js";

/** Defence Security Asia, on unnamed sources, has all 18 aircraft operating first from Kuantan. */
export const fa50mBasingExpectation202409: TargetEvent<"fa-50m-basing-expectation-2024-09"> = {
  id: "fa-50m-basing-expectation-2024-09",
  kind: "target",
  name: { en: "First base of the FA-50M at Kuantan" },
  summary: {
    en: "Defence Security Asia, on unnamed sources, has all 18 aircraft operating first from Kuantan.",
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
