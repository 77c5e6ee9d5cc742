import type { Situation } from "../types.js";

/**
 * Security collaboration in Asia is moving toward networks; the memorandum is said to contribute to
 * it.
 */
export const networkedAsianSecurityCollaboration: Situation<"networked-asian-security-collaboration"> =
  {
    id: "networked-asian-security-collaboration",
    kind: "situation",
    name: { en: "Shift toward networked Asian security collaboration" },
    summary: {
      en: "Security collaboration in Asia is moving toward networks; the memorandum is said to contribute to it.",
    },
    situationType: "shift",
    modality: "ongoing",
    places: ["asia"],
    evidence: [
      {
        supports: ["name", "modality", "places"],
        source: "dsa-pact-2025",
        paragraph: 85,
        exact: "toward networked Asian security collaboration",
      },
      {
        supports: "modality",
        source: "dsa-pact-2025",
        paragraph: 85,
        exact: "contributes to a wider shift",
      },
    ],
  };
