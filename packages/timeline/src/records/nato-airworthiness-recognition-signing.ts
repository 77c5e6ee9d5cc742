import type { SigningEvent } from "../types.js";

/**
 * South Korea's DAPA and NATO signed an agreement on recognising military airworthiness in
 * Washington in July 2024, beside the NATO summit.
 */
export const natoAirworthinessRecognitionSigning: SigningEvent<"nato-airworthiness-recognition-signing"> =
  {
    id: "nato-airworthiness-recognition-signing",
    kind: "signing",
    name: {
      en: "Signing of the airworthiness agreement with NATO",
    },
    summary: {
      en: "South Korea's DAPA and NATO signed an agreement on recognising military airworthiness in Washington in July 2024, beside the NATO summit.",
    },
    date: "2024-07",
    modality: "occurred",
    participants: [
      {
        entity: "dapa",
        role: "signatory",
      },
      {
        entity: "nato",
        role: "signatory",
      },
    ],
    place: "washington",
    occasion: "nato-summit-2024",
    agreement: "south-korea-nato-airworthiness-recognition",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion", "agreement"],
        source: "savera-times-2024-07",
        exact: [
          "NATO’s Aviation Committee inked the agreement",
          "Defence Acquisition Programme Administration",
          "mutual recognition process for military airworthiness",
          "North Atlantic Treaty Organisation (NATO)",
          "NATO summit in Washington",
        ],
        inferred: {
          date: "no month is printed where seen, only “Thursday”: the month is that of the NATO summit in Washington named there",
          occasion:
            "NATO summit of July 2024: printed without its month, as “NATO summit in Washington”",
        },
      },
    ],
  };
