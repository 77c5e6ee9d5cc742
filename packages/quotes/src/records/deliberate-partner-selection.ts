import type { Statement } from "../types.js";

/**
 * That this is only its second arms-cooperation memorandum shows that Malaysia selects partners
 * deliberately, by mutual strategic value.
 */
export const deliberatePartnerSelection: Statement<"deliberate-partner-selection"> = {
  id: "deliberate-partner-selection",
  kind: "statement",
  text: {
    en: "That this is only its second arms-cooperation memorandum shows that Malaysia selects partners deliberately, by mutual strategic value.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: [
    "malaysia",
    "south-korea",
    "malaysia-arms-cooperation-mous",
    "malaysia-second-arms-mou",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "demonstrating deliberate partner selection",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "based on mutual strategic value",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "only its second arms-cooperation MoU",
    },
  ],
};
