import type { Statement } from "../types.js";

/** Malaysia's shift towards South Korea demonstrates that its defence diplomacy is maturing. */
export const maturingDefenceDiplomacy: Statement<"maturing-defence-diplomacy"> = {
  id: "maturing-defence-diplomacy",
  kind: "statement",
  text: {
    en: "Malaysia's shift towards South Korea demonstrates that its defence diplomacy is maturing.",
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
      exact: "Malaysia’s shift demonstrates a maturing",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 83,
      exact: "a maturing defence-diplomacy posture",
    },
  ],
};
