import type { Statement } from "../types.js";

/**
 * The FA-50 can use the AIM-9 Sidewinder and AIM-120 AMRAAM missiles that Malaysia's F/A-18 Hornets
 * carry.
 */
export const sameMissilesAsHornets: Statement<"same-missiles-as-hornets"> = {
  id: "same-missiles-as-hornets",
  kind: "statement",
  text: {
    en: "The FA-50 can use the AIM-9 Sidewinder and AIM-120 AMRAAM missiles that Malaysia's F/A-18 Hornets carry.",
  },
  speaker: "kai",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2025-08-28",
  printed: "directly",
  subjects: ["fa-50", "kai"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "global-economic-2025-08-28",
      exact: ["AIM-9 사이드와인더·AIM-120 AMRAAM 미사일을 쓸 수", "한국항공우주산업 관계자는"],
      inferred: {
        text: "“기존 호넷과 같은”, the same as those of the existing Hornets, the F/A-18",
      },
    },
  ],
};
