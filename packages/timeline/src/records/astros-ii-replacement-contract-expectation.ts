import type { MilestoneEvent } from "../types.js";

/**
 * In May 2024 the Polish magazine Altair expected Malaysia to sign in 2026 the contract for the 36
 * launchers that are to succeed its ASTROS II.
 */
export const astrosIiReplacementContractExpectation: MilestoneEvent<"astros-ii-replacement-contract-expectation"> =
  {
    id: "astros-ii-replacement-contract-expectation",
    kind: "milestone",
    name: { en: "Contract expected in 2026 to replace ASTROS II" },
    summary: {
      en: "In May 2024 the Polish magazine Altair expected Malaysia to sign in 2026 the contract for the 36 launchers that are to succeed its ASTROS II.",
    },
    date: "2026",
    modality: "expected",
    asOf: "2024-05",
    by: "altair",
    participants: [{ entity: "malaysia", role: "buyer" }],
    platforms: [{ platform: "astros-ii" }],
    figures: { count: { value: 36, unit: "launchers" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms", "figures"],
        source: "altair-2024-05",
        exact: [
          "podpisany w 2026",
          "Malezja poszukuje dostawcy 36",
          "brazylijskie systemy Astros II",
        ],
        inferred: {
          participants: "Malezja, Malaysia in Polish",
          platforms: "the ASTROS II are those to be replaced; the 36 launchers are those sought",
        },
      },
    ],
  };
