import type { PlatformClass } from "../types.js";

/**
 * Advanced electronic-warfare systems: an emerging domain in which a deeper partnership may open up
 * joint ventures.
 */
export const electronicWarfareSystems: PlatformClass<"electronic-warfare-systems"> = {
  id: "electronic-warfare-systems",
  kind: "platform-class",
  name: { en: "Electronic-warfare systems" },
  aliases: [
    { text: "advanced electronic-warfare systems", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Advanced electronic-warfare systems: an emerging domain in which a deeper partnership may open up joint ventures.",
  },
  category: "other",
  standing: "prospective",
  roles: [
    {
      role: "electronic-warfare",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 52,
          exact: "advanced electronic-warfare systems",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "advanced electronic-warfare systems",
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
