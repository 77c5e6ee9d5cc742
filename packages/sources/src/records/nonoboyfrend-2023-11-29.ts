import type { Source } from "../types.js";

/** nonoboyfrend, in English, 2023-11-29. */
export const nonoboyfrend20231129: Source<"nonoboyfrend-2023-11-29"> = {
  id: "nonoboyfrend-2023-11-29",
  type: "post-weblog",
  title: "Malaysia Prefers Turkish Option for LMS Batch II Program",
  publisher: "nonoboyfrend",
  publisherType: "other",
  issued: "2023-11-29",
  accessed: "2026-11-23",
  language: "en",
  url: "https://nonoboyfrend.blogspot.com/2023/11/malaysia-prefers-turkish-option-for-lms.html",
};
