import type { Source } from "../types.js";

/** Drones World, in English, 2024-09?. */
export const dronesWorld202409: Source<"drones-world-2024-09"> = {
  id: "drones-world-2024-09",
  type: "article-newspaper",
  title: "Malaysia forges global partnerships in UAV and defence tech",
  titleIsDescription: true,
  publisher: "Drones World",
  publisherType: "trade-press",
  issued: "2024-09?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.dronesworldmag.com/malaysia-forges-global-partnerships-in-uav-and-defence-tech/",
  copies: { root: "Bernama report of 2024-09-12 (KAI visit)" },
};
