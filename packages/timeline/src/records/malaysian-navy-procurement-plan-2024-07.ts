import type { TargetEvent } from "../types.js";

/**
 * Malaysia's deputy defence minister, Adly Zahari, told parliament on 11 July 2024 that the navy
 * was to get three more littoral mission ships, four anti-submarine helicopters and six unmanned
 * aircraft in 2026–30.
 */
export const malaysianNavyProcurementPlan202407: TargetEvent<"malaysian-navy-procurement-plan-2024-07"> =
  {
    id: "malaysian-navy-procurement-plan-2024-07",
    kind: "target",
    name: { en: "Plan of July 2024 for Malaysian naval purchases, 2026–30" },
    summary: {
      en: "Malaysia's deputy defence minister, Adly Zahari, told parliament on 11 July 2024 that the navy was to get three more littoral mission ships, four anti-submarine helicopters and six unmanned aircraft in 2026–30.",
    },
    date: "[2026..2030]",
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
          "spanning 2026–30",
          "parliamentary session on 11 July",
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
