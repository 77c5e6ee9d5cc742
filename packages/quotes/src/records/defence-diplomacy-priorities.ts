import type { Statement } from "../types.js";

/**
 * Malaysia's posture in defence diplomacy gives priority to economic participation, to sovereign
 * control over industry and to progress in technology.
 */
export const defenceDiplomacyPriorities: Statement<"defence-diplomacy-priorities"> = {
  id: "defence-diplomacy-priorities",
  kind: "statement",
  text: {
    en: "Malaysia's posture in defence diplomacy gives priority to economic participation, to sovereign control over industry and to progress in technology.",
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
