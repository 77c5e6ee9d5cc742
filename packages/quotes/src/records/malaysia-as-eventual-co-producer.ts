import type { Statement } from "../types.js";

/** Malaysia may eventually become a co-producer that shares export ambitions. */
export const malaysiaAsEventualCoProducer: Statement<"malaysia-as-eventual-co-producer"> = {
  id: "malaysia-as-eventual-co-producer",
  kind: "statement",
  text: { en: "Malaysia may eventually become a co-producer that shares export ambitions." },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "and eventually a co-producer",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "with shared export ambitions",
    },
  ],
};
