import type { PlatformClass } from "../types.js";

/**
 * Systems that aircraft can deliver. Aligned certification is a prerequisite for co-producing them,
 * according to Defence Security Asia.
 */
export const airDeliverableSystems: PlatformClass<"air-deliverable-systems"> = {
  id: "air-deliverable-systems",
  kind: "platform-class",
  name: { en: "Air-deliverable systems" },
  summary: {
    en: "Systems that aircraft can deliver. Aligned certification is a prerequisite for co-producing them, according to Defence Security Asia.",
  },
  category: "other",
  standing: "prospective",
  evidence: [
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "a prerequisite for any co-production",
    },
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "aircraft or air-deliverable systems",
    },
  ],
};
