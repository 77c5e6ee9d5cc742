import type { Statement } from "../types.js";

/** In the end Malaysia may become a co-producer that shares ambitions to export. */
export const malaysiaAsEventualCoProducer: Statement<"malaysia-as-eventual-co-producer"> = {
  id: "malaysia-as-eventual-co-producer",
  kind: "statement",
  text: { en: "In the end Malaysia may become a co-producer that shares ambitions to export." },
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
