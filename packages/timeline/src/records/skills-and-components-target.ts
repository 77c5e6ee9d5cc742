import type { TargetEvent } from "../types.js";

/**
 * Malaysia's national objective includes a more skilled domestic workforce and more local component
 * manufacturing for military production, according to Defence Security Asia.
 */
export const skillsAndComponentsTarget: TargetEvent<"skills-and-components-target"> = {
  id: "skills-and-components-target",
  kind: "target",
  name: { en: "Skilled workforce and more local components" },
  summary: {
    en: "Malaysia's national objective includes a more skilled domestic workforce and more local component manufacturing for military production, according to Defence Security Asia.",
  },
  modality: "target",
  by: "malaysia",
  participants: [
    { entity: "malaysia", role: "actor" },
    { entity: "malaysian-workforce", role: "beneficiary" },
  ],
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "also supports Malaysia’s national objective",
    },
    {
      supports: ["name", "participants"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: ["upskill its domestic workforce", "Malaysia’s national objective"],
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "increase local component manufacturing",
    },
  ],
};
