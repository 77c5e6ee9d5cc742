import type { Statement } from "../types.js";

/** Malaysia is interested in South Korea's progress in the aerospace industry. */
export const malaysiaInterestInKoreanAerospace2019: Statement<"malaysia-interest-in-korean-aerospace-2019"> =
  {
    id: "malaysia-interest-in-korean-aerospace-2019",
    kind: "statement",
    text: {
      en: "Malaysia is interested in South Korea's progress in the aerospace industry.",
    },
    speaker: "mahathir-mohamad",
    date: "2019-11-25",
    purpose: "assessment",
    modality: "claimed",
    asOf: "2019-11-25",
    printed: "indirectly",
    subjects: ["mahathir-at-kai-2019", "kai", "malaysia", "south-korea"],
    evidence: [
      {
        supports: ["text", "speaker", "date", "modality"],
        source: "free-malaysia-today-2019-11-25",
        exact: [
          "Malaysia is interested in the progress",
          "Prime Minister Dr Mahathir Mohamad said",
          "in Sacheon, South Korea, today",
        ],
        inferred: {
          date: "today on a page of 2019-11-25 (address)",
        },
      },
      {
        supports: ["text", "speaker", "date", "modality"],
        source: "star-2019-11-26",
        exact: [
          "SACHEON: Malaysia is interested in South",
          "says Tun Dr Mahathir Mohamad",
          "here yesterday, the Prime Minister said",
        ],
        inferred: {
          date: "yesterday on a page of 2019-11-26 (address)",
        },
      },
    ],
  };
