import type { PlatformClass } from "../types.js";

/**
 * Precision strike against targets on land: a capability to which Malaysia could gain access,
 * according to Defence Security Asia.
 */
export const landAttackPrecisionStrike: PlatformClass<"land-attack-precision-strike"> = {
  id: "land-attack-precision-strike",
  kind: "platform-class",
  name: { en: "Land-attack precision strike" },
  aliases: [
    { text: "land-attack precision strike capabilities", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Precision strike against targets on land: a capability to which Malaysia could gain access, according to Defence Security Asia.",
  },
  category: "missiles",
  standing: "prospective",
  roles: [
    {
      role: "land-attack",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 71,
          exact: "land-attack precision strike capabilities",
        },
      ],
    },
    {
      role: "precision-strike",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 71,
          exact: "land-attack precision strike capabilities",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "land-attack precision strike capabilities",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "Malaysia could gain access to",
    },
  ],
};
