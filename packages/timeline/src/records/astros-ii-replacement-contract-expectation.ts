import type { MilestoneEvent } from "../types.js";

/**
 * The magazine Altair expects the contract for a successor to the 36 launchers to be signed in
 * 2026.
 */
export const astrosIiReplacementContractExpectation: MilestoneEvent<"astros-ii-replacement-contract-expectation"> =
  {
    id: "astros-ii-replacement-contract-expectation",
    kind: "milestone",
    name: { en: "Contract to replace ASTROS II" },
    summary: {
      en: "The magazine Altair expects the contract for a successor to the 36 launchers to be signed in 2026.",
    },
    date: "2026",
    modality: "expected",
    asOf: "2024-05",
    by: "altair",
    participants: [{ entity: "malaysia", role: "buyer" }],
    platforms: [{ platform: "astros-ii", quantity: { value: 36, unit: "launchers" } }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "altair-2024-05",
        exact: [
          "podpisany w 2026",
          "Malezja poszukuje dostawcy 36",
          "brazylijskie systemy Astros II",
        ],
        inferred: {
          participants: "Malezja, Malaysia in Polish",
          platforms: "the 36 printed are the launchers sought; the old ones are told as twice 18",
        },
      },
    ],
  };
