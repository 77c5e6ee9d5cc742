import type { PlatformClass } from "../types.js";

/**
 * Multi-role fighters of the full spectrum, the other end of the bridge as which the FA-50 is
 * positioned.
 */
export const fullSpectrumMultiRoleFighters: PlatformClass<"full-spectrum-multi-role-fighters"> = {
  id: "full-spectrum-multi-role-fighters",
  kind: "platform-class",
  name: { en: "Full-spectrum multi-role fighters" },
  summary: {
    en: "Multi-role fighters of the full spectrum, the other end of the bridge as which the FA-50 is positioned.",
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
