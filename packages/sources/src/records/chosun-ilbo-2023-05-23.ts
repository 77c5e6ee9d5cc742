import type { Source } from "../types.js";

/** Chosun Ilbo, in Korean, 2023-05-23. */
export const chosunIlbo20230523: Source<"chosun-ilbo-2023-05-23"> = {
  id: "chosun-ilbo-2023-05-23",
  type: "article-newspaper",
  title: "Chosun Ilbo: final FA-50 contract with Malaysia",
  titleIsDescription: true,
  publisher: "Chosun Ilbo",
  publisherType: "news",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://chosun.com/politics/diplomacy-defense/2023/05/23/W2WBALQO7BBH5EN2V46SCZWOSU/?outputType=amp",
  copies: { root: "ROK defence ministry release of 2023-05-23" },
};
