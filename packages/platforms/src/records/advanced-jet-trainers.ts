import type { PlatformClass } from "../types.js";

/** Advanced jet trainers, the one end of the bridge as which the FA-50 is positioned. */
export const advancedJetTrainers: PlatformClass<"advanced-jet-trainers"> = {
  id: "advanced-jet-trainers",
  kind: "platform-class",
  name: { en: "Advanced jet trainers" },
  summary: {
    en: "Advanced jet trainers, the one end of the bridge as which the FA-50 is positioned.",
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
