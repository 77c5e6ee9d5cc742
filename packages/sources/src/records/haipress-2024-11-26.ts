import type { Source } from "../types.js";

/** HaiPress, in Malay, 2024-11-26. */
export const haipress20241126: Source<"haipress-2024-11-26"> = {
  id: "haipress-2024-11-26",
  type: "webpage",
  title: "Malay report: Anwar asks for FA-50M to be expedited",
  titleIsDescription: true,
  publisher: "HaiPress",
  publisherType: "other",
  issued: "2024-11-26",
  accessed: "2026-11-28",
  language: "ms",
  url: "http://tech.bilitime.com/info/t-2411260225.html",
  copies: { root: "Anwar press briefing in Seoul, 2024-11-26" },
  note: "A repost.",
};
