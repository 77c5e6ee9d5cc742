import type { PlainEvent } from "../types.js";

/** South Korea aims to rank fourth among the world's exporters of arms by 2030. */
export const fourthLargestExporterTarget: PlainEvent<"target", "fourth-largest-exporter-target"> = {
  id: "fourth-largest-exporter-target",
  kind: "target",
  name: { en: "Fourth-largest defence exporter by 2030" },
  summary: { en: "South Korea aims to rank fourth among the world's exporters of arms by 2030." },
  date: "[..2030]",
  modality: "target",
  by: "lee-jae-myung",
  participants: [{ entity: "south-korea", role: "actor" }],
  figures: { rank: { value: 4, unit: "rank" } },
  evidence: [
    {
      supports: ["name", "date", "figures.rank"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
      by: "lee-jae-myung",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "South Korea’s ambition to become the",
    },
    {
      supports: ["name", "date", "figures.rank"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "world’s fourth-largest arms exporter by 2030",
    },
  ],
};
