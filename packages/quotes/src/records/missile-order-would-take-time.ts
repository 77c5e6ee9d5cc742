import type { Statement } from "../types.js";

/**
 * Even if ordered today, another missile for the littoral combat ships would take time to
 * manufacture, deliver and integrate.
 */
export const missileOrderWouldTakeTime: Statement<"missile-order-would-take-time"> = {
  id: "missile-order-would-take-time",
  kind: "statement",
  text: {
    en: "Even if ordered today, another missile for the littoral combat ships would take time to manufacture, deliver and integrate.",
  },
  speaker: "zulhelmy-ithnain",
  office: "chief-of-the-royal-malaysian-navy",
  date: "2026-07-02",
  purpose: "risk",
  modality: "claimed",
  asOf: "2026-07-02",
  printed: "directly",
  subjects: ["royal-malaysian-navy", "littoral-combat-ship"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2026-07-02-missile",
      exact: [
        "place an order today",
        "require time for manufacturing, delivery",
        "integration with the ship's combat",
        "Admiral Tan Sri Zulhelmy Ithnain",
        "The Navy chief said",
        "on Thursday (July 2)",
      ],
      inferred: { date: '"Thursday (July 2)"; the year from the address (2026/07/02)' },
    },
  ],
};
