import type { PlatformClass } from "../types.js";

/**
 * Systems for cyber warfare: an emerging domain in which a deeper partnership may open up joint
 * ventures.
 */
export const cyberWarfareArchitectures: PlatformClass<"cyber-warfare-architectures"> = {
  id: "cyber-warfare-architectures",
  kind: "platform-class",
  name: { en: "Cyber warfare architectures" },
  summary: {
    en: "Systems for cyber warfare: an emerging domain in which a deeper partnership may open up joint ventures.",
  },
  category: "other",
  standing: "prospective",
  roles: [
    {
      role: "cyber-warfare",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 52,
          exact: "cyber warfare architectures",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "cyber warfare architectures",
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
