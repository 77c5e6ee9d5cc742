import type { Statement } from "../types.js";

/**
 * The navy is requesting two multi-role support ships now. Under its 15-to-5 plan it needs three,
 * and the third must be built in Malaysia.
 */
export const twoSupportShipsFirst: Statement<"two-support-ships-first"> = {
  id: "two-support-ships-first",
  kind: "statement",
  text: {
    en: "The navy is requesting two multi-role support ships now. Under its 15-to-5 plan it needs three, and the third must be built in Malaysia.",
  },
  speaker: "zulhelmy-ithnain",
  office: "chief-of-the-royal-malaysian-navy",
  date: "2026-07-02",
  purpose: "next-step",
  modality: "planned",
  asOf: "2026-07-02",
  printed: "directly",
  subjects: ["mrss", "royal-malaysian-navy", "malaysia", "mrss-plan-2026-07"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2026-07-02",
      exact: [
        "requesting now is two vessels",
        "15-to-5 plan, we require three",
        "built in Malaysia",
        "Tan Sri Zulhelmy Ithnain",
        "Navy chief Admiral",
        "Thursday (July 2)",
      ],
      inferred: { date: '"July 2" printed; the year from the address (/2026/07/02/)' },
    },
  ],
};
