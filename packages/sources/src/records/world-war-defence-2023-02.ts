import type { Source } from "../types.js";

/** worldwardefence, in English, 2023-02. */
export const worldWarDefence202302: Source<"world-war-defence-2023-02"> = {
  id: "world-war-defence-2023-02",
  type: "post-weblog",
  title: "KAI exports 18 FA-50s to Malaysia",
  titleIsDescription: true,
  publisher: "worldwardefence",
  publisherType: "other",
  issued: "2023-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://worldwardefence.blogspot.com/2023/02/kai-exports-18-fa-50s-to-malaysia.html",
  copies: { root: "KAI announcement of 2023-02-24" },
};
