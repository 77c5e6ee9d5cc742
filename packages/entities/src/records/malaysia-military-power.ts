import type { NewsPublisher } from "../types.js";

/** Open-source page that reported talks between Malaysia and KAI on the KF-21 in January 2026. */
export const malaysiaMilitaryPower: NewsPublisher<"malaysia-military-power"> = {
  id: "malaysia-military-power",
  kind: "publisher",
  name: { en: "Malaysia Military Power" },
  summary: {
    en: "Open-source page that reported talks between Malaysia and KAI on the KF-21 in January 2026.",
  },
  evidence: [
    {
      supports: "name",
      source: "army-recognition-2026-01",
      exact: "Malaysia Military Power on January 11",
    },
  ],
};
