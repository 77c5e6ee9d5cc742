import type { NewsPublisher } from "../types.js";

/** South Korean newspaper that expected a missile contract with Malaysia in 2023. */
export const ajuNews: NewsPublisher<"aju-news"> = {
  id: "aju-news",
  kind: "publisher",
  name: { en: "Aju News" },
  summary: { en: "South Korean newspaper that expected a missile contract with Malaysia in 2023." },
  evidence: [{ supports: "name", source: "aju-news-2023-08-24", topic: "its report on LIG Nex1" }],
};
