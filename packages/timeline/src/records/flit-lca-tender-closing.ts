import type { MilestoneEvent } from "../types.js";

/**
 * The Malaysian tender for light combat aircraft closes on 6 October 2021, by the minister's
 * account; 22 September had been set, and one report keeps to it.
 */
export const flitLcaTenderClosing: MilestoneEvent<"flit-lca-tender-closing"> = {
  id: "flit-lca-tender-closing",
  kind: "milestone",
  name: { en: "Close of the tender for light combat aircraft" },
  summary: {
    en: "The Malaysian tender for light combat aircraft closes on 6 October 2021, by the minister's account; 22 September had been set, and one report keeps to it.",
  },
  date: "2021-10-06",
  modality: "occurred",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
  platforms: [{ platform: "flit-lca-programme" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
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
      source: "free-malaysia-today-2021-07-16",
      exact: "closes on Sept 22",
      inferred: {
        date: "the year is that of the page's address",
        asOf: "the day in the page's address",
      },
      asOf: "2021-07-16",
    },
    {
      contradicts: "date",
      reported: "2021-09-22",
      source: "shephard-2021-06-22",
      exact: "closing on 22 September",
      inferred: {
        date: "the year is that of the page's issue",
        asOf: "the page's day of issue ('on 22 June')",
      },
      asOf: "2021-06-22",
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
