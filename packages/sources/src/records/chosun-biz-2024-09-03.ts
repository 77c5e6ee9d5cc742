import type { Source } from "../types.js";

/** Chosun Biz, in Korean, 2024-09-03. */
export const chosunBiz20240903: Source<"chosun-biz-2024-09-03"> = {
  id: "chosun-biz-2024-09-03",
  type: "article-newspaper",
  title: "Malaysian defence minister's Korea visit raises expectations",
  titleIsDescription: true,
  publisher: "Chosun Biz",
  publisherType: "news",
  issued: "2024-09-03",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://biz.chosun.com/industry/company/2024/09/03/UIMIFHLOFBCURMCZEY3CUN4NPA/?outputType=amp",
};
