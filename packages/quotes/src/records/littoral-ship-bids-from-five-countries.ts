import type { Statement } from "../types.js";

/**
 * Bids for the second batch of littoral mission ships came from France, Italy, Türkiye, South
 * Africa and Germany.
 */
export const littoralShipBidsFromFiveCountries: Statement<"littoral-ship-bids-from-five-countries"> =
  {
    id: "littoral-ship-bids-from-five-countries",
    kind: "statement",
    text: {
      en: "Bids for the second batch of littoral mission ships came from France, Italy, Türkiye, South Africa and Germany.",
    },
    speaker: "mohamad-hasan",
    office: "minister-of-defence-of-malaysia",
    date: "2023-09-18",
    purpose: "background",
    modality: "claimed",
    asOf: "2023-09-18",
    printed: "indirectly",
    subjects: ["littoral-mission-ship-batch-2", "france", "italy", "turkiye"],
    evidence: [
      {
        supports: ["text", "speaker", "office", "date", "modality"],
        source: "star-2023-09-18",
        exact: [
          "France, Italy, Turkiye, South Africa and",
          "Tok Mat, said bids for the",
          "The Defence Minister said that a",
          "in Parliament on Monday (Sept 18)",
        ],
        inferred: {
          date: "the year from the address (2023/09/18)",
          speaker:
            "Tok Mat, as Mohamad Hasan is known: printed “Mohamad, who is also known as Tok Mat”",
        },
      },
    ],
  };
