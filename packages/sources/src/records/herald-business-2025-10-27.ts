import type { Source } from "../types.js";

/** Herald Business, in Korean, 2025-10-27. */
export const heraldBusiness20251027: Source<"herald-business-2025-10-27"> = {
  id: "herald-business-2025-10-27",
  type: "article-newspaper",
  title: "Herald Business report on the Korea–Malaysia defence-industry MoU",
  titleIsDescription: true,
  publisher: "Herald Business",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://biz.heraldcorp.com/article/10602371",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
