import type { Agreement } from "../types.js";

/**
 * Agreement of July 2024 between South Korea and NATO on a process to recognise military
 * airworthiness certification.
 */
export const southKoreaNatoAirworthinessRecognition: Agreement<"south-korea-nato-airworthiness-recognition"> =
  {
    id: "south-korea-nato-airworthiness-recognition",
    kind: "agreement",
    name: {
      en: "South Korea–NATO recognition of airworthiness certification",
    },
    summary: {
      en: "Agreement of July 2024 between South Korea and NATO on a process to recognise military airworthiness certification.",
    },
    instrument: "recognition",
    parties: ["dapa", "nato"],
    status: "signed",
    date: "2024-07",
    place: "washington",
    occasion: "nato-summit-2024",
    activities: {
      mutualRecognition: "occurred",
    },
    domains: {
      militaryAircraft: "occurred",
    },
    evidence: [
      {
        supports: [
          "name",
          "instrument",
          "parties",
          "status",
          "date",
          "place",
          "occasion",
          "activities.mutualRecognition",
          "domains.militaryAircraft",
        ],
        source: "savera-times-2024-07",
        exact: [
          "NATO’s Aviation Committee inked the agreement",
          "Defence Acquisition Programme Administration",
          "mutual recognition process for military airworthiness",
          "North Atlantic Treaty Organisation (NATO)",
          "NATO summit in Washington",
        ],
        inferred: {
          date: '"Thursday"; month and year from the issue in our file',
          occasion:
            "NATO summit of July 2024: printed without its month, as “NATO summit in Washington”",
        },
      },
    ],
  };
