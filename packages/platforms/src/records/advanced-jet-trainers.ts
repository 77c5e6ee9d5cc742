import type { PlatformClass } from "../types.js";

/**
 * Jets that train combat pilots. The FA-50 is positioned as a bridge between them and full-spectrum
 * multi-role fighters.
 */
export const advancedJetTrainers: PlatformClass<"advanced-jet-trainers"> = {
  id: "advanced-jet-trainers",
  kind: "platform-class",
  name: { en: "Advanced jet trainers" },
  summary: {
    en: "Jets that train combat pilots. The FA-50 is positioned as a bridge between them and full-spectrum multi-role fighters.",
  },
  category: "aircraft",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "between advanced jet trainers",
    },
  ],
};
