import type { Agreement } from "../types.js";

/** Memorandum of 1993 on defence cooperation between Malaysia and India, amended in 2023. */
export const malaysiaIndiaDefenceMou: Agreement<"malaysia-india-defence-mou"> = {
  id: "malaysia-india-defence-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–India memorandum of understanding on defence cooperation",
  },
  summary: {
    en: "Memorandum of 1993 on defence cooperation between Malaysia and India, amended in 2023.",
  },
  instrument: "memorandum",
  parties: ["malaysia", "india"],
  status: "signed",
  date: "1993",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "sun-2023-07-10",
      exact: [
        "India which was signed in 1993",
        "Memorandum of Understanding (MoU) on defence",
        "Malaysia and India reaffirmed commitments",
      ],
    },
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "orissa-diary-2023-07-10",
      exact: [
        "Malaysia signed in 1993, through ‘Exchange",
        "approved amendment in the Memorandum of",
        "Defence Cooperation between India and Malaysia",
      ],
    },
  ],
};
