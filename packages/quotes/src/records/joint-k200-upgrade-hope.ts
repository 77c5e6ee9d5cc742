import type { Statement } from "../types.js";

/**
 * Malaysia's army is about to modernise K200s that are more than thirty years old; Malaysian and
 * Korean firms should share the task and keep the vehicles in reliable use.
 */
export const jointK200UpgradeHope: Statement<"joint-k200-upgrade-hope"> = {
  id: "joint-k200-upgrade-hope",
  kind: "statement",
  text: {
    en: "Malaysia's army is about to modernise K200s that are more than thirty years old; Malaysian and Korean firms should share the task and keep the vehicles in reliable use.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "[2024-05-06..2024-05-09]",
  purpose: "aim",
  modality: "target",
  asOf: "[2024-05-06..2024-05-09]",
  printed: "directly",
  subjects: [
    "k200",
    "malaysian-armed-forces",
    "malaysian-defence-industry",
    "south-korean-defence-industry",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2024-05-09",
      topic: "a joint upgrade of the K200",
    },
  ],
};
