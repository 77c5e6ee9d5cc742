import type { StepEvent } from "../types.js";

/**
 * Park Shangshin, regional manager of Korea Aerospace Industries, expected in May 2024 that talks
 * on 18 more FA-50M aircraft for Malaysia would run from the second half of 2026 to early 2027.
 */
export const fa50mSecondBatchExpectation202405: StepEvent<"fa-50m-second-batch-expectation-2024-05"> =
  {
    id: "fa-50m-second-batch-expectation-2024-05",
    kind: "step",
    name: { en: "Talks expected on a second batch of 18 FA-50M" },
    summary: {
      en: "Park Shangshin, regional manager of Korea Aerospace Industries, expected in May 2024 that talks on 18 more FA-50M aircraft for Malaysia would run from the second half of 2026 to early 2027.",
    },
    date: "2026-07/2027-03",
    modality: "expected",
    asOf: "2024-05-07",
    by: "park-shangshin",
    participants: [
      { entity: "kai", role: "seller" },
      { entity: "malaysia", role: "buyer" },
    ],
    platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "cambodia-news-gazette-2024-05-07",
        exact: [
          "second half of 2026",
          "completed by early 2027",
          "second batch of 18 FA-50M",
          "Park Shangshin anticipated",
        ],
        inferred: {
          date: "“second half of 2026” to “early 2027”; July and March are our bounds",
          participants:
            "the seller is printed as “South Korean aerospace giant”; the buyer is Malaysia, whose second batch it is",
        },
        by: "park-shangshin",
      },
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "defensemirror-2024-05",
        exact: [
          "batch of 18 FA-50M aircraft",
          "latter half of 2026",
          "expected by early 2027",
          "Park Shangshin",
          "between KAI and Malaysia",
        ],
        inferred: { date: '"latter half of 2026" to "early 2027"; July and March are our bounds' },
        by: "park-shangshin",
        origin: "Bernama",
      },
    ],
  };
