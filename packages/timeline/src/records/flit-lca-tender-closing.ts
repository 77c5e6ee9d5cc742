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
      topic: "the minister in parliament",
      by: "hishammuddin-hussein",
    },
    {
      contradicts: "date",
      reported: "2021-09-22",
      source: "free-malaysia-today-2021-07-16",
      topic: "closing date in the tender paper",
      asOf: "2021-07-16",
    },
    {
      contradicts: "date",
      reported: "2021-09-22",
      source: "shephard-2021-06-22",
      topic: "closing date of the tender",
      asOf: "2021-06-22",
    },
    {
      contradicts: "date",
      reported: "2021-09-22",
      source: "shephard-2021",
      topic: "tender told as closed in September",
    },
  ],
};
