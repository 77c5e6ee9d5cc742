import type { AgreementSeries } from "../types.js";

/**
 * South Korea's agreements on recognising military airworthiness certification; those with NATO and
 * Malaysia are among them.
 */
export const southKoreaAirworthinessRecognitions: AgreementSeries<"south-korea-airworthiness-recognitions"> =
  {
    id: "south-korea-airworthiness-recognitions",
    kind: "agreement-series",
    name: {
      en: "South Korea's recognitions of military airworthiness certification",
    },
    summary: {
      en: "South Korea's agreements on recognising military airworthiness certification; those with NATO and Malaysia are among them.",
    },
    instrument: "recognition",
    party: "south-korea",
    members: ["south-korea-nato-airworthiness-recognition", "airworthiness-recognition"],
    evidence: [
      {
        supports: ["name", "instrument", "party"],
        source: "korea-herald-2024-01-02",
        topic: "airworthiness agreements of South Korea",
      },
      {
        supports: ["name", "instrument", "party"],
        source: "zum-2025-10-21",
        topic: "place of the agreement among others",
      },
      {
        supports: "members",
        source: "zum-2025-10-21",
        topic: "agreement with Malaysia among others",
      },
      {
        supports: "members",
        source: "savera-times-2024-07",
        topic: "airworthiness agreement with NATO",
      },
    ],
  };
