import type { Statement } from "../types.js";

/**
 * Malaysia wins leverage in diplomacy because it can turn to alternative arms suppliers which offer
 * technology transfer and a part for local industry.
 */
export const malaysianDiplomaticLeverage: Statement<"malaysian-diplomatic-leverage"> = {
  id: "malaysian-diplomatic-leverage",
  kind: "statement",
  text: {
    en: "Malaysia wins leverage in diplomacy because it can turn to alternative arms suppliers which offer technology transfer and a part for local industry.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia", "malaysian-defence-industry", "alternative-arms-suppliers"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "Malaysia gains diplomatic leverage",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "access to alternative arms suppliers",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "that provide technology transfer",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "transfer and local industrial participation",
    },
  ],
};
