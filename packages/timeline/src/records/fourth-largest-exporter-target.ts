import type { TargetEvent } from "../types.js";

/**
 * South Korea aims for a place among the world's four leading defence-industry powers by 2030; the
 * article and wire copy speak of exporters instead.
 */
export const fourthLargestExporterTarget: TargetEvent<"fourth-largest-exporter-target"> = {
  id: "fourth-largest-exporter-target",
  kind: "target",
  name: { en: "Place among the top four defence-industry powers" },
  summary: {
    en: "South Korea aims for a place among the world's four leading defence-industry powers by 2030; the article and wire copy speak of exporters instead.",
  },
  date: "[..2030]",
  modality: "target",
  asOf: "2025-10-20",
  by: "lee-jae-myung",
  participants: [{ entity: "south-korea", role: "actor" }],
  figures: { rank: { value: 4, unit: "rank" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "figures.rank"],
      source: "korea-joongang-daily-2025-10-20",
      topic: "top-four goal in the speech",
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "date", "modality", "participants", "figures.rank"],
      source: "free-malaysia-today-2025-10-20",
      topic: "top-four goal in the speech",
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "date", "modality", "participants", "figures.rank"],
      source: "goldsea-2025-10-20",
      topic: "top-four goal in the speech",
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "modality", "participants", "figures.rank"],
      source: "south-korean-presidential-office-2025-10-20",
      topic: "top-four goal in the speech",
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "modality", "participants", "figures.rank"],
      source: "herald-business-2025-10-20",
      topic: "top-four goal in the speech",
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "modality", "participants", "figures.rank"],
      source: "dapa-magazine-145",
      topic: "top-four goal in the speech",
      by: "lee-jae-myung",
    },
    {
      supports: ["date", "figures.rank"],
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
      supports: ["date", "figures.rank"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "world’s fourth-largest arms exporter by 2030",
    },
    {
      supports: ["modality", "participants", "figures.rank"],
      source: "maia-mou",
      topic: "aim of fourth place, without a year",
    },
    {
      supports: ["modality", "participants", "figures.rank"],
      source: "defence-blog-2025-11-02",
      topic: "aim of fourth place, without a year",
    },
    {
      contradicts: "name",
      reported: { en: "Place as fourth-largest defence exporter" },
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
    {
      contradicts: "name",
      reported: { en: "Place as fourth-largest defence exporter" },
      source: "maia-mou",
      topic: "what South Korea is to be fourth in",
    },
    {
      contradicts: "name",
      reported: { en: "Place as fourth-largest defence exporter" },
      source: "defence-blog-2025-11-02",
      topic: "what South Korea is to be fourth in",
    },
  ],
};
