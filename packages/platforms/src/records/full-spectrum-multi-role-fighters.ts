import type { PlatformClass } from "../types.js";

/**
 * Fighters for the full spectrum of missions. The FA-50 is positioned as a bridge between advanced
 * jet trainers and them.
 */
export const fullSpectrumMultiRoleFighters: PlatformClass<"full-spectrum-multi-role-fighters"> = {
  id: "full-spectrum-multi-role-fighters",
  kind: "platform-class",
  name: { en: "Full-spectrum multi-role fighters" },
  summary: {
    en: "Fighters for the full spectrum of missions. The FA-50 is positioned as a bridge between advanced jet trainers and them.",
  },
  category: "aircraft",
  roles: [
    {
      role: "multi-role",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "full-spectrum multi-role fighters",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "full-spectrum multi-role fighters",
    },
  ],
};
