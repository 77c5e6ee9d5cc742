import type { Statement } from "../types.js";

/**
 * South Korea's involvement adds a dimension to defence logistics planning, future power projection
 * and regional deterrence roles.
 */
export const southKoreanInvolvementDimension: Statement<"south-korean-involvement-dimension"> = {
  id: "south-korean-involvement-dimension",
  kind: "statement",
  text: {
    en: "South Korea's involvement adds a dimension to defence logistics planning, future power projection and regional deterrence roles.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 79,
      exact: "South Korea’s involvement adds an extra",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 79,
      exact: "defence logistics planning",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 79,
      exact: "future power-projection",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 79,
      exact: "regional deterrence roles",
    },
  ],
};
