import type { Situation } from "../types.js";

/**
 * Asian security collaboration is shifting towards networks, and the memorandum contributes to the
 * shift, according to Defence Security Asia.
 */
export const networkedAsianSecurityCollaboration: Situation<"networked-asian-security-collaboration"> =
  {
    id: "networked-asian-security-collaboration",
    kind: "situation",
    name: { en: "Shift toward networked Asian security collaboration" },
    summary: {
      en: "Asian security collaboration is shifting towards networks, and the memorandum contributes to the shift, according to Defence Security Asia.",
    },
    situationType: "shift",
    modality: "ongoing",
    by: "defence-security-asia",
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
