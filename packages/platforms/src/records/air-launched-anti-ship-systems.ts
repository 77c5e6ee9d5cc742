import type { PlatformClass } from "../types.js";

/**
 * Weapons that aircraft launch against ships. Malaysia could gain access to them through the
 * partnership, according to Defence Security Asia.
 */
export const airLaunchedAntiShipSystems: PlatformClass<"air-launched-anti-ship-systems"> = {
  id: "air-launched-anti-ship-systems",
  kind: "platform-class",
  name: { en: "Air-launched anti-ship systems" },
  summary: {
    en: "Weapons that aircraft launch against ships. Malaysia could gain access to them through the partnership, according to Defence Security Asia.",
  },
  category: "missiles",
  standing: "prospective",
  roles: [
    {
      role: "anti-ship",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 71,
          exact: "air-launched anti-ship systems",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Launch from the air" },
      modality: "possible",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 71,
          exact: "air-launched anti-ship systems",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "air-launched anti-ship systems",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 71,
      exact: "Malaysia could gain access to",
    },
  ],
};
