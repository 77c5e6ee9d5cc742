import type { Statement } from "../types.js";

/**
 * Malaysia's defence diplomacy gives priority to sovereign industrial control, economic
 * participation and technological advancement.
 */
export const defenceDiplomacyPriorities: Statement<"defence-diplomacy-priorities"> = {
  id: "defence-diplomacy-priorities",
  kind: "statement",
  text: {
    en: "Malaysia's defence diplomacy gives priority to sovereign industrial control, economic participation and technological advancement.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 83,
      exact: "prioritising economic participation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 83,
      exact: "sovereign industrial control",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 83,
      exact: "control and technological advancement",
    },
  ],
};
