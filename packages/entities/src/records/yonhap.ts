import type { NewsPublisher } from "../types.js";

/** South Korean news agency. */
export const yonhap: NewsPublisher<"yonhap"> = {
  id: "yonhap",
  kind: "publisher",
  name: {
    en: "Yonhap",
    ko: "연합뉴스",
  },
  summary: {
    en: "South Korean news agency.",
  },
  evidence: [
    {
      supports: "name",
      source: "korea-economic-tv-2023-05-24",
      exact: "(서울=연합뉴스) 박수윤",
    },
  ],
};
