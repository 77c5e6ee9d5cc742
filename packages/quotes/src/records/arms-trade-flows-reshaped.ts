import type { Statement } from "../types.js";

/** The defence-industrial axis in Asia may reshape the flows of the arms trade. */
export const armsTradeFlowsReshaped: Statement<"arms-trade-flows-reshaped"> = {
  id: "arms-trade-flows-reshaped",
  kind: "statement",
  text: {
    en: "The defence-industrial axis in Asia may reshape the flows of the arms trade.",
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
