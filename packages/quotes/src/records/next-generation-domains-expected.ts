import type { Statement } from "../types.js";

/** Next-generation domains are expected to be incorporated as the partnership matures. */
export const nextGenerationDomainsExpected: Statement<"next-generation-domains-expected"> = {
  id: "next-generation-domains-expected",
  kind: "statement",
  text: {
    en: "Next-generation domains are expected to be incorporated as the partnership matures.",
  },
  speaker: "analysts",
  purpose: "forecast",
  modality: "expected",
  subjects: [
    "defence-industry-mou",
    "artificial-intelligence-command-and-control",
    "cyber-warfare-architectures",
    "electronic-warfare-systems",
    "unmanned-systems",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: "analysts expect them",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: "as the partnership matures",
    },
  ],
};
