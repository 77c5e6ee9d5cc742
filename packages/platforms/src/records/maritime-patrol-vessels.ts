import type { PlatformClass } from "../types.js";

/**
 * Vessels for patrol at sea. Co-production could extend to them, according to Defence Security
 * Asia.
 */
export const maritimePatrolVessels: PlatformClass<"maritime-patrol-vessels"> = {
  id: "maritime-patrol-vessels",
  kind: "platform-class",
  name: { en: "Maritime patrol vessels" },
  summary: {
    en: "Vessels for patrol at sea. Co-production could extend to them, according to Defence Security Asia.",
  },
  category: "ships",
  standing: "prospective",
  roles: [
    {
      role: "maritime-patrol",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 68,
          exact: "could extend to maritime patrol vessels",
        },
      ],
    },
  ],
  features: [
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
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "could extend to maritime patrol vessels",
    },
  ],
};
