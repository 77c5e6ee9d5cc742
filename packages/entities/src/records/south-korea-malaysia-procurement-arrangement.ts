import type { Agreement } from "../types.js";

/**
 * Planned arrangement for arms purchases between the two governments, separate from the memorandum.
 * It awaited Cabinet approval in September 2025; its status since is unknown.
 */
export const southKoreaMalaysiaProcurementArrangement: Agreement<"south-korea-malaysia-procurement-arrangement"> =
  {
    id: "south-korea-malaysia-procurement-arrangement",
    kind: "agreement",
    name: {
      en: "South Korea–Malaysia government-to-government procurement arrangement",
    },
    summary: {
      en: "Planned arrangement for arms purchases between the two governments, separate from the memorandum. It awaited Cabinet approval in September 2025; its status since is unknown.",
    },
    instrument: "arrangement",
    parties: ["south-korea", "malaysia"],
    status: "unknown",
    level: "government-to-government",
    activities: {
      armsProcurement: "planned",
    },
    evidence: [
      {
        supports: ["name", "instrument", "parties", "level", "activities.armsProcurement"],
        source: "sun-2025-09-22",
        exact: [
          "government-to-government procurement agreement with South Korea",
          "exclusive procurement arrangement with Malaysia",
          "second country after Turkiye",
        ],
      },
      {
        supports: ["name", "parties", "level", "activities.armsProcurement"],
        source: "sun-2025-09-22-malay",
        exact: [
          "perjanjian perolehan kerajaan dengan kerajaan",
          "bersama Korea Selatan",
          "Mohamed Khaled memaklumkan Malaysia",
        ],
        by: "mohamed-khaled-nordin",
      },
      {
        supports: "status",
        source: "sun-2025-09-22",
        exact: "expected for Cabinet approval by October",
      },
      {
        supports: "status",
        source: "sun-2025-09-22-malay",
        exact: "dijangka akan dibentangkan untuk kelulusan",
        inferred: {
          status:
            "approval still awaited on the page (by October); that no later report is known is ours",
        },
      },
    ],
  };
