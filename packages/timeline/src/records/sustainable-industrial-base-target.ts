import type { TargetEvent } from "../types.js";

/**
 * Malaysia's national objective is a sustainable defence industrial base without heavy reliance on
 * foreign suppliers, according to Defence Security Asia.
 */
export const sustainableIndustrialBaseTarget: TargetEvent<"sustainable-industrial-base-target"> = {
  id: "sustainable-industrial-base-target",
  kind: "target",
  name: { en: "Sustainable defence industrial base without heavy foreign reliance" },
  summary: {
    en: "Malaysia's national objective is a sustainable defence industrial base without heavy reliance on foreign suppliers, according to Defence Security Asia.",
  },
  modality: "target",
  by: "malaysia",
  participants: [{ entity: "malaysia", role: "actor" }],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "critical to Malaysia’s national objective",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "building a sustainable defence industrial base",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "heavy reliance on foreign suppliers",
    },
  ],
};
