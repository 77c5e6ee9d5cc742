import type { Source } from "../types.js";

/** Red Ping, in English, 2026-01-22. */
export const redPing20260122Projects: Source<"red-ping-2026-01-22-projects"> = {
  id: "red-ping-2026-01-22-projects",
  type: "article-newspaper",
  title: "Malaysia to develop kamikaze drones and laser defence systems under new policy",
  titleIsDescription: true,
  publisher: "Red Ping",
  publisherType: "news",
  issued: "2026-01-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://redping.my/politics/malaysia-to-develop-kamikaze-drones-and-laser-defence-systems-under-new-policy",
};
