import type { TenderEvent } from "../types.js";

/** Malaysia opens an international tender for 18 aircraft that can train pilots and fight. */
export const flitLcaTender: TenderEvent<"flit-lca-tender"> = {
  id: "flit-lca-tender",
  kind: "tender",
  name: { en: "Tender for 18 trainers and light combat aircraft" },
  summary: {
    en: "Malaysia opens an international tender for 18 aircraft that can train pilots and fight.",
  },
  date: "2021-06-22",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "flit-lca-programme", quantity: { value: 18, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "vpk-name-2023-02-27",
      topic: "launch of the tender",
      by: "malaysian-ministry-of-defence",
      origin: "TsAMTO",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2021-06-22",
      topic: "launch of the tender",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "free-malaysia-today-2021-07-16",
      topic: "the tender paper",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      topic: "the tender and its bidders",
    },
    {
      contradicts: "date",
      reported: "2021-10",
      source: "edge-malaysia-2022-11-14",
      topic: "when the tender was called",
    },
  ],
};
