import type { PlatformClass } from "../types.js";

/**
 * Corvettes with heavy armament. Co-production could extend to them, according to Defence Security
 * Asia.
 */
export const heavilyArmedCorvettes: PlatformClass<"heavily-armed-corvettes"> = {
  id: "heavily-armed-corvettes",
  kind: "platform-class",
  name: { en: "Heavily armed corvettes" },
  summary: {
    en: "Corvettes with heavy armament. Co-production could extend to them, according to Defence Security Asia.",
  },
  category: "ships",
  standing: "prospective",
  features: [
    {
      feature: { en: "Heavy armament" },
      modality: "possible",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 68,
          exact: "heavily armed corvettes",
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
      exact: "heavily armed corvettes",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "A co-production pact could extend to",
    },
  ],
};
