import type { Statement } from "../types.js";

/**
 * Malaysia gains diplomatic leverage through access to alternative arms suppliers that offer
 * technology transfer and local industrial participation.
 */
export const malaysianDiplomaticLeverage: Statement<"malaysian-diplomatic-leverage"> = {
  id: "malaysian-diplomatic-leverage",
  kind: "statement",
  text: {
    en: "Malaysia gains diplomatic leverage through access to alternative arms suppliers that offer technology transfer and local industrial participation.",
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
