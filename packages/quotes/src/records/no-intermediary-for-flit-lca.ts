import type { Statement } from "../types.js";

/**
 * Malaysia's 18 light combat aircraft were bought by open international tender, and no intermediary
 * company was appointed.
 */
export const noIntermediaryForFlitLca: Statement<"no-intermediary-for-flit-lca"> = {
  id: "no-intermediary-for-flit-lca",
  kind: "statement",
  text: {
    en: "Malaysia's 18 light combat aircraft were bought by open international tender, and no intermediary company was appointed.",
  },
  speaker: "malaysian-ministry-of-defence",
  date: "2023-03-22",
  purpose: "background",
  modality: "claimed",
  asOf: "2023-03-22",
  language: "ms",
  printed: "directly",
  subjects: ["written-reply-flit-lca-2023-03", "flit-lca-tender", "flit-lca-programme"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "malaysian-defence-2023-03",
      exact: [
        "Tender Terbuka Antarabangsa, tanpa melibatkan",
        "sebarang pelantikan syarikat perantara",
        "Kementerian Pertahanan pada 24 Februari 2023",
        "member of parliament on March 22",
      ],
      origin: "Malaysian defence ministry written reply of 2023-03-22",
      inferred: {
        date: "the year from the dates in the reply",
      },
    },
  ],
};
