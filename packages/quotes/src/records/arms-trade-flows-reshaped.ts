import type { Statement } from "../types.js";

/** The axis of defence industry in Asia may change how the arms trade flows. */
export const armsTradeFlowsReshaped: Statement<"arms-trade-flows-reshaped"> = {
  id: "arms-trade-flows-reshaped",
  kind: "statement",
  text: {
    en: "The axis of defence industry in Asia may change how the arms trade flows.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "that may challenge",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "and reshape arms-trade flows",
    },
  ],
};
