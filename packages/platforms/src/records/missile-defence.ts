import type { PlatformClass } from "../types.js";

/**
 * Enhanced missile defence: a capability to which Malaysia could gain access, according to Defence
 * Security Asia.
 */
export const missileDefence: PlatformClass<"missile-defence"> = {
  id: "missile-defence",
  kind: "platform-class",
  name: { en: "Missile defence" },
  aliases: [{ text: "enhanced missile defence", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Enhanced missile defence: a capability to which Malaysia could gain access, according to Defence Security Asia.",
  },
  category: "air-defence-systems",
  standing: "prospective",
  roles: [
    {
      role: "missile-defence",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 71,
          exact: "access to enhanced missile defence",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "access to enhanced missile defence",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "Malaysia could gain access to",
    },
  ],
};
