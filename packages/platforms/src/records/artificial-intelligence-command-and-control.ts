import type { PlatformClass } from "../types.js";

/**
 * Command-and-control systems that use artificial intelligence: an emerging domain in which a
 * deeper partnership may open up joint ventures.
 */
export const artificialIntelligenceCommandAndControl: PlatformClass<"artificial-intelligence-command-and-control"> =
  {
    id: "artificial-intelligence-command-and-control",
    kind: "platform-class",
    name: { en: "Artificial-intelligence enabled command-and-control systems" },
    summary: {
      en: "Command-and-control systems that use artificial intelligence: an emerging domain in which a deeper partnership may open up joint ventures.",
    },
    category: "other",
    standing: "prospective",
    roles: [
      {
        role: "command-and-control",
        evidence: [
          {
            supports: "role",
            source: "dsa-pact-2025",
            paragraph: 52,
            exact: "artificial-intelligence enabled command-and-control systems",
          },
        ],
      },
    ],
    features: [
      {
        feature: { en: "Use of artificial intelligence" },
        modality: "possible",
        evidence: [
          {
            supports: ["feature", "modality"],
            source: "dsa-pact-2025",
            paragraph: 52,
            exact: "artificial-intelligence enabled command-and-control systems",
          },
        ],
      },
    ],
    evidence: [
      {
        supports: "name",
        source: "dsa-pact-2025",
        paragraph: 52,
        exact: "artificial-intelligence enabled command-and-control systems",
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
