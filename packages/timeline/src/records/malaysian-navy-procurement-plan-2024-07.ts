import type { TargetEvent } from "../types.js";

/**
 * Deputy minister Adly Zahari tells parliament of three more littoral mission ships, four
 * helicopters and six unmanned aircraft.
 */
export const malaysianNavyProcurementPlan202407: TargetEvent<"malaysian-navy-procurement-plan-2024-07"> =
  {
    id: "malaysian-navy-procurement-plan-2024-07",
    kind: "target",
    name: { en: "Malaysian naval purchases for 2026–30, July 2024" },
    summary: {
      en: "Deputy minister Adly Zahari tells parliament of three more littoral mission ships, four helicopters and six unmanned aircraft.",
    },
    date: "2026/2030",
    modality: "planned",
    asOf: "2024-07-11",
    by: "adly-zahari",
    participants: [{ entity: "royal-malaysian-navy", role: "beneficiary" }],
    platforms: [
      { platform: "littoral-mission-ship-batch-3", quantity: { value: 3, unit: "ships" } },
      { platform: "anti-submarine-warfare-helicopters", quantity: { value: 4, unit: "aircraft" } },
      { platform: "unmanned-aircraft", quantity: { value: 6, unit: "aircraft" } },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "janes-2024-07",
        exact: [
          "period spanning 2026–30",
          "third batch of Littoral Mission Ship",
          "also comprise three vessels",
          "four anti-submarine warfare (ASW)-capable helicopters",
          "six unmanned aerial vehicles",
          "Deputy Defence Minister Adly Zahari",
        ],
        inferred: {
          participants:
            '"naval procurements"; the Royal Malaysian Navy is printed only as receiver of the Batch 2 ships',
        },
        by: "adly-zahari",
      },
    ],
  };
