import type { Statement } from "../types.js";

/**
 * Integrating the aviation certification regimes of both nations is a strategic sub-element that
 * deserves notice.
 */
export const certificationAsSubElement: Statement<"certification-as-sub-element"> = {
  id: "certification-as-sub-element",
  kind: "statement",
  text: {
    en: "Integrating the aviation certification regimes of both nations is a strategic sub-element that deserves notice.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "airworthiness-recognition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "both nations’ aviation certification regimes",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "One strategic sub-element of note",
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed on 21 October 2025.",
      },
      source: "a-news-2025-10-21",
      topic: "recognition signed before the memorandum",
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed on 21 October 2025.",
      },
      source: "zum-2025-10-21",
      topic: "recognition signed before the memorandum",
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed the week before.",
      },
      source: "maia-mou",
      topic: "separate agreement of the week before",
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed the week before.",
      },
      source: "defensehere-mou",
      topic: "separate agreement of the week before",
    },
  ],
};
