import type { Statement } from "../types.js";

/** Malaysia is the only foreign buyer of the K200. */
export const malaysiaOnlyK200Buyer: Statement<"malaysia-only-k200-buyer"> = {
  id: "malaysia-only-k200-buyer",
  kind: "statement",
  text: { en: "Malaysia is the only foreign buyer of the K200." },
  speaker: "bernama",
  purpose: "background",
  modality: "claimed",
  asOf: "[2024-05-06..2024-05-09]",
  subjects: ["k200", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "sun-2024-05-09",
      exact: ["sole export customer", "K200 Infantry Fighting Vehicles", "Seok told Bernama"],
      inferred: { speaker: "the sentence names nobody; it follows on what Seok told Bernama" },
    },
    {
      supports: "text",
      source: "asian-military-review-2024-08",
      exact: ["Malaysian Army is the only export", "around 111 K200"],
      origin: "Asian Military Review",
    },
  ],
};
