import type { PlatformClass } from "../types.js";

/**
 * Systems that work without a crew: an emerging domain in which a deeper partnership may open up
 * joint ventures.
 */
export const unmannedSystems: PlatformClass<"unmanned-systems"> = {
  id: "unmanned-systems",
  kind: "platform-class",
  name: { en: "Unmanned systems" },
  summary: {
    en: "Systems that work without a crew: an emerging domain in which a deeper partnership may open up joint ventures.",
  },
  category: "other",
  standing: "prospective",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "such as unmanned systems",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "may open up future cooperative ventures",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: "analysts expect them",
      by: "analysts",
    },
  ],
};
