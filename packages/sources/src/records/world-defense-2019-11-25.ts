import type { Source } from "../types.js";

/** worlddefense.news, in Korean, 2019-11-25?. */
export const worldDefense20191125: Source<"world-defense-2019-11-25"> = {
  id: "world-defense-2019-11-25",
  type: "webpage",
  title: "Malaysia's prime minister at the headquarters of KAI",
  titleIsDescription: true,
  publisher: "worlddefense.news",
  publisherType: "other",
  issued: "2019-11-25?",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://worlddefense.news/191125-%eb%a7%90%eb%a0%88%ec%9d%b4%ec%8b%9c%ec%95%84-%eb%a7%88%ed%95%98%ed%8b%b0%eb%a5%b4-%eb%b9%88-%eb%aa%a8%ed%95%98%eb%a7%88%eb%93%9c-%ec%b4%9d%eb%a6%ac-kai-%eb%b0%a9%eb%ac%b8",
};
