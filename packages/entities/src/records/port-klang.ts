import type { Place } from "../types.js";

/**
 * Malaysian port at which South Korean navy and coast-guard ships called in 2019, 2022 and 2025;
 * the two navies exercised off it in 2020.
 */
export const portKlang: Place<"port-klang"> = {
  id: "port-klang",
  kind: "place",
  name: { en: "Port Klang", ko: "포트클랑" },
  aliases: [
    { text: "클랑항", language: "ko", sort: "printed-variant" },
    { text: "클랑", language: "ko", sort: "short-name" },
    { text: "포트 클랑", language: "ko", sort: "printed-variant" },
  ],
  summary: {
    en: "Malaysian port at which South Korean navy and coast-guard ships called in 2019, 2022 and 2025; the two navies exercised off it in 2020.",
  },
  placeType: "facility",
  within: "malaysia",
  evidence: [
    {
      supports: ["name", "within"],
      source: "newsis-2025-07-08",
      exact: "말레이시아 포트클랑에 입항했다고 8일",
      inferred: { name: "the Korean form; the English is not on this page" },
    },
    {
      supports: ["aliases", "within"],
      source: "bulgyo-gong-news-2019-03",
      exact: "말레이시아의 클랑항에 정박",
    },
    {
      supports: "aliases",
      source: "korea-economic-tv-2022-09-20",
      exact: "이날 말레이시아 클랑에 입항했으며",
    },
    { supports: "aliases", source: "fun-in-korea-2019-03", exact: "포트 클랑 크루즈터미널에" },
    {
      supports: ["name.ko", "within"],
      source: "kookbang-ilbo-2020-10-27",
      exact: "말레이시아 포트클랑 해상에서",
    },
  ],
};
