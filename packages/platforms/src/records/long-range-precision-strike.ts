import type { PlatformClass } from "../types.js";

/**
 * Long-range and precision-strike weapons, whose development South Korea has accelerated in
 * response to North Korean threats.
 */
export const longRangePrecisionStrike: PlatformClass<"long-range-precision-strike"> = {
  id: "long-range-precision-strike",
  kind: "platform-class",
  name: { en: "Long-range and precision-strike capabilities" },
  summary: {
    en: "Long-range and precision-strike weapons, whose development South Korea has accelerated in response to North Korean threats.",
  },
  category: "missiles",
  makers: ["south-korea"],
  standing: "expertise",
  roles: [
    {
      role: "precision-strike",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 70,
          exact: "long-range and precision-strike capabilities",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Long range" },
      modality: "ongoing",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 70,
          exact: "accelerated its development of long-range",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "long-range and precision-strike capabilities",
    },
    {
      supports: ["makers", "standing"],
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "South Korea has accelerated its development",
    },
  ],
};
