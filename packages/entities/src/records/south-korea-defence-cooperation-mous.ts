import type { AgreementSeries } from "../types.js";

/** Memoranda on defence cooperation that South Korea has signed with other countries. */
export const southKoreaDefenceCooperationMous: AgreementSeries<"south-korea-defence-cooperation-mous"> =
  {
    id: "south-korea-defence-cooperation-mous",
    kind: "agreement-series",
    name: { en: "South Korea's defence-cooperation MOUs" },
    aliases: [{ text: "defence-cooperation MOUs", language: "en", sort: "printed-variant" }],
    summary: {
      en: "Memoranda on defence cooperation that South Korea has signed with other countries.",
    },
    instrument: "memorandum",
    party: "south-korea",
    evidence: [
      {
        supports: ["name", "aliases", "instrument", "party"],
        source: "dsa-pact-2025",
        paragraph: 47,
        exact: "Seoul has already signed defence-cooperation MOUs",
      },
    ],
  };
