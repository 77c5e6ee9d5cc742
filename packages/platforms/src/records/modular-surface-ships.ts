import type { PlatformClass } from "../types.js";

/**
 * Surface ships of modular design. Co-production could extend to them, according to Defence
 * Security Asia.
 */
export const modularSurfaceShips: PlatformClass<"modular-surface-ships"> = {
  id: "modular-surface-ships",
  kind: "platform-class",
  name: { en: "Modular surface ships" },
  summary: {
    en: "Surface ships of modular design. Co-production could extend to them, according to Defence Security Asia.",
  },
  category: "ships",
  standing: "prospective",
  features: [
    {
      feature: { en: "Modular design" },
      modality: "possible",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 68,
          exact: "and modular surface ships",
        },
      ],
    },
    {
      feature: { en: "Design tailored to the conditions of operation in ASEAN" },
      modality: "possible",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 68,
          exact: "tailored for ASEAN operational environments",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "and modular surface ships",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "A co-production pact could extend to",
    },
  ],
};
