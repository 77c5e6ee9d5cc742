import type { Statement } from "../types.js";

/**
 * In their contacts and joint work the two armed forces will refer first of all to this memorandum.
 */
export const mouAsMainReference: Statement<"mou-as-main-reference"> = {
  id: "mou-as-main-reference",
  kind: "statement",
  text: {
    en: "In their contacts and joint work the two armed forces will refer first of all to this memorandum.",
  },
  speaker: "hishammuddin-hussein",
  office: "minister-of-defence-of-malaysia",
  date: "2022-04-27",
  purpose: "benefit",
  modality: "expected",
  asOf: "2022-04-27",
  printed: "indirectly",
  subjects: ["defence-cooperation-mou-2022", "malaysian-armed-forces", "south-korean-armed-forces"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2022-04-27",
      exact: [
        "main reference document in interactions",
        "says Senior Defence Minister",
        "Seri Hishammuddin Hussein",
        "Pertahanan, April 27, 2022",
      ],
    },
  ],
};
