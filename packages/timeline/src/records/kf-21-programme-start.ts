import type { MilestoneEvent } from "../types.js";

/** South Korea starts the KF-21 programme in 2015 at a cost put at 8.8 trillion won. */
export const kf21ProgrammeStart: MilestoneEvent<"kf-21-programme-start"> = {
  id: "kf-21-programme-start",
  kind: "milestone",
  name: { en: "Start of the KF-21 programme" },
  summary: {
    en: "South Korea starts the KF-21 programme in 2015 at a cost put at 8.8 trillion won.",
  },
  date: "2015",
  modality: "occurred",
  participants: [{ entity: "south-korea", role: "actor" }],
  platforms: [{ platform: "kf-21-boramae" }],
  value: { KRW: { amount: 8_800_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "yonhap-2022-11-10",
      topic: "launch and cost of the project",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "kbs-world-2022-07-25",
      topic: "start and cost of the project",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "army-recognition-2025-05",
      topic: "origin of the project",
    },
    {
      contradicts: "date",
      reported: "2016",
      source: "k-gonggam-kf21",
      topic: "start of development",
    },
    {
      contradicts: "date",
      reported: "2016-01",
      source: "mbn-2021-04-09",
      topic: "start of development",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 18_600_000_000_000 },
      source: "kbs-world-2021-04-09-prototype",
      topic: "cost of the whole project",
    },
    {
      supports: ["date", "modality"],
      source: "kpl-2025-06-13",
      topic: "launch and cost of the project",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 8_100_000_000_000 },
      source: "kpl-2025-06-13",
      topic: "cost of the project",
      asOf: "2025-06-13",
    },
  ],
};
