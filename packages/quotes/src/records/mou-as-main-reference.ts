import type { Statement } from "../types.js";

/**
 * The defence cooperation memorandum of 2022 will be the main reference document for interactions
 * and cooperation between the two armed forces.
 */
export const mouAsMainReference: Statement<"mou-as-main-reference"> = {
  id: "mou-as-main-reference",
  kind: "statement",
  text: {
    en: "The defence cooperation memorandum of 2022 will be the main reference document for interactions and cooperation between the two armed forces.",
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
