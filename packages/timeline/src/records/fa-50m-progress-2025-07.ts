import type { MilestoneEvent } from "../types.js";

/**
 * Work on Malaysia's 18 FA-50M aircraft was 69.47 percent complete, 3.47 points ahead of schedule,
 * the defence minister, Mohamed Khaled Nordin, told parliament in writing, probably in July 2025.
 */
export const fa50mProgress202507: MilestoneEvent<"fa-50m-progress-2025-07"> = {
  id: "fa-50m-progress-2025-07",
  kind: "milestone",
  name: { en: "FA-50M at 69.47 percent, 3.47 points ahead, in mid-2025" },
  summary: {
    en: "Work on Malaysia's 18 FA-50M aircraft was 69.47 percent complete, 3.47 points ahead of schedule, the defence minister, Mohamed Khaled Nordin, told parliament in writing, probably in July 2025.",
  },
  date: "2025-07?",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 69.47, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "sun-2025-07",
      exact: [
        "69.47% of work completed",
        "3.47% ahead of schedule",
        "acquiring 18 FLIT-LCA aircraft",
        "Korean Aerospace Industries",
        "Minister Datuk Seri Khaled Nordin",
      ],
      inferred: {
        by: "the sentence names nobody; it stands in the report of the minister's written reply",
        date: 'no day of issue is printed; the littoral ships\' figure is "as of June 25, 2025", so this one may be too',
        participants: "printed “Korean Aerospace Industries”",
        platforms:
          "printed “18 FLIT-LCA aircraft” of the same maker, which are the FA-50M of the contract",
        name: "printed “3.47% ahead”, read as points",
      },
      by: "mohamed-khaled-nordin",
    },
  ],
};
