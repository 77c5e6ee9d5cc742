import type { Statement } from "../types.js";

/**
 * The memorandum will be the main reference for contacts, programmes and joint activities of the
 * two armed forces.
 */
export const mouAsMainReference: Statement<"mou-as-main-reference"> = {
  id: "mou-as-main-reference",
  kind: "statement",
  text: {
    en: "The memorandum will be the main reference for contacts, programmes and joint activities of the two armed forces.",
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
      topic: "signing of the defence memorandum",
    },
  ],
};
