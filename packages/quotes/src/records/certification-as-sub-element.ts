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
      exact: [
        "South Korea and Malaysia singed",
        "a deal Tuesday",
        "recognize the airworthiness certification of",
      ],
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed on 21 October 2025.",
      },
      source: "zum-2025-10-21",
      exact: [
        "방위사업청은 말레이시아 공군과",
        "군용항공기 감항인증 상호인정 체결",
        "체결했다고 21일 밝혔다",
      ],
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed the week before.",
      },
      source: "maia-mou",
      exact: ["Last week", "mutually recognize"],
    },
    {
      contradicts: "text",
      reported: {
        en: "The recognition is an agreement of its own, signed the week before.",
      },
      source: "defensehere-mou",
      exact: [
        "also signed a separate pact",
        "airworthiness certification of their military aircraft",
      ],
    },
  ],
};
