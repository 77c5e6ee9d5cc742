import type { Statement } from "../types.js";

/**
 * The defence memorandum of 2022 should be the footing on which exchanges over defence and arms
 * grow.
 */
export const cooperationOnBasisOf2022Mou: Statement<"cooperation-on-basis-of-2022-mou"> = {
  id: "cooperation-on-basis-of-2022-mou",
  kind: "statement",
  text: {
    en: "The defence memorandum of 2022 should be the footing on which exchanges over defence and arms grow.",
  },
  speaker: "yoon-suk-yeol",
  office: "president-of-south-korea",
  date: "2024-11-25",
  purpose: "aim",
  modality: "target",
  asOf: "2024-11-25",
  language: "ko",
  printed: "directly",
  subjects: ["defence-cooperation-mou-2022", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "news1-2024-11-25",
      topic: "the talks of the leaders",
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
    {
      supports: ["speaker", "office", "date", "modality"],
      source: "donga-2024-11-25",
      topic: "the talks of the leaders",
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
  ],
};
