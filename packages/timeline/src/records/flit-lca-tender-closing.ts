import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's tender for light combat aircraft closed on 6 October 2021, according to the defence
 * minister, Hishammuddin Hussein; Shephard gives 22 September.
 */
export const flitLcaTenderClosing: MilestoneEvent<"flit-lca-tender-closing"> = {
  id: "flit-lca-tender-closing",
  kind: "milestone",
  name: { en: "Close of the tender for light combat aircraft" },
  summary: {
    en: "Malaysia's tender for light combat aircraft closed on 6 October 2021, according to the defence minister, Hishammuddin Hussein; Shephard gives 22 September.",
  },
  date: "2021-10-06",
  modality: "occurred",
  platforms: [{ platform: "flit-lca-programme" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "cna-2021-11-25",
      exact: [
        "already closed on Oct 6",
        "light combat aircraft (FLIT/LCA)",
        "Minister for Defence Hishammuddin Hussein",
      ],
      inferred: { date: "the year is that of the page's issue; the text has 'Thursday (Nov 25)'" },
      by: "hishammuddin-hussein",
    },
    {
      contradicts: "date",
      reported: "2021-09-22",
      source: "shephard-2021",
      exact: "MB-339CM closed on 22 September",
      inferred: { date: "the year from the page's date, 19th November 2021" },
    },
  ],
};
