import type { TargetEvent } from "../types.js";

/**
 * South Korea plans to work for peace and stability in Southeast Asia, according to Seok Jong-gun,
 * the minister of its DAPA.
 */
export const southeastAsianStabilityTarget: TargetEvent<"southeast-asian-stability-target"> = {
  id: "southeast-asian-stability-target",
  kind: "target",
  name: { en: "Work for peace and stability in Southeast Asia" },
  summary: {
    en: "South Korea plans to work for peace and stability in Southeast Asia, according to Seok Jong-gun, the minister of its DAPA.",
  },
  modality: "planned",
  by: "seok-jong-gun",
  participants: [{ entity: "south-korea", role: "actor" }],
  place: "southeast-asia",
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: [
        "(Korea) will contribute to strengthening Malaysia’s",
        "Minister Seok Jong-gun stated",
      ],
      by: "seok-jong-gun",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: ["work for regional peace and stability", "Minister Seok Jong-gun stated"],
      by: "seok-jong-gun",
    },
    {
      supports: ["name", "place"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: ["and stability in Southeast Asia", "Minister Seok Jong-gun stated"],
      by: "seok-jong-gun",
    },
  ],
};
