import type { Source } from "../types.js";

/** Asia Business Daily, in Korean, 2025-10-27. */
export const asiaBusinessDaily20251027: Source<"asia-business-daily-2025-10-27"> = {
  id: "asia-business-daily-2025-10-27",
  type: "article-newspaper",
  title: "Asia Business Daily on the Lee–Anwar summit",
  titleIsDescription: true,
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://cm.asiae.co.kr/article/2025102716263242054",
  copies: { root: "ROK presidential office written briefing of 2025-10-27" },
};
