import type { PlatformClass } from "../types.js";

/**
 * Systems delivered from the air, a conceivable subject of co-production once certification is
 * aligned.
 */
export const airDeliverableSystems: PlatformClass<"air-deliverable-systems"> = {
  id: "air-deliverable-systems",
  kind: "platform-class",
  name: { en: "Air-deliverable systems" },
  summary: {
    en: "Systems delivered from the air, a conceivable subject of co-production once certification is aligned.",
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
