import type { PlatformClass } from "../types.js";

/** Unmanned systems, an emerging domain in which a deeper partnership may bring joint ventures. */
export const unmannedSystems: PlatformClass<"unmanned-systems"> = {
  id: "unmanned-systems",
  kind: "platform-class",
  name: { en: "Unmanned systems" },
  summary: {
    en: "Unmanned systems, an emerging domain in which a deeper partnership may bring joint ventures.",
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
