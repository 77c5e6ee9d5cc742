import type { Statement } from "../types.js";

/** Positive results may reshape future procurement networks in the Indo-Pacific. */
export const procurementNetworksReshaped: Statement<"procurement-networks-reshaped"> = {
  id: "procurement-networks-reshaped",
  kind: "statement",
  text: {
    en: "Positive results may reshape future procurement networks in the Indo-Pacific.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "indo-pacific"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "Positive results may also encourage",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "reshape future procurement networks",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "networks in the Indo-Pacific",
    },
  ],
};
