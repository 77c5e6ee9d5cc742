import type { Agreement } from "../types.js";

/**
 * Free-trade agreement of South Korea and Malaysia, on which talks were declared concluded on 26
 * October 2025.
 */
export const southKoreaMalaysiaFreeTradeAgreement: Agreement<"south-korea-malaysia-free-trade-agreement"> =
  {
    id: "south-korea-malaysia-free-trade-agreement",
    kind: "agreement",
    name: {
      en: "South Korea–Malaysia free-trade agreement",
    },
    summary: {
      en: "Free-trade agreement of South Korea and Malaysia, on which talks were declared concluded on 26 October 2025.",
    },
    instrument: "free-trade-agreement",
    parties: ["south-korea", "malaysia"],
    status: "concluded",
    date: "2025-10-26",
    activities: {
      trade: "expected",
    },
    evidence: [
      {
        supports: ["name", "instrument", "parties", "status", "date"],
        source: "korea-net-2025-10",
        topic: "joint declaration that the talks are concluded",
      },
      {
        supports: ["name", "instrument", "parties", "status", "activities.trade"],
        source: "hawk-2025-10-27",
        topic: "free-trade deal welcomed at the summit",
      },
      {
        supports: ["name", "parties", "activities.trade"],
        source: "korea-herald-2024-03-26",
        topic: "resumption of the free-trade talks",
      },
      {
        contradicts: "status",
        reported: "signed",
        source: "korea-net-2025-10",
        topic: "results of the trip, in the introduction",
      },
    ],
  };
