import type { NewsPublisher } from "../types.js";

/**
 * South Korean newspaper that in August 2023 reported a possible missile contract with Malaysia
 * within the year.
 */
export const ajuNews: NewsPublisher<"aju-news"> = {
  id: "aju-news",
  kind: "publisher",
  name: { en: "Aju News" },
  summary: {
    en: "South Korean newspaper that in August 2023 reported a possible missile contract with Malaysia within the year.",
  },
  evidence: [
    {
      supports: "name",
      source: "aju-news-2023-08-24",
      exact: "LIG넥스원이 이르면 올해 중 말레이시아와",
      inferred: {
        name: "the host's name (ajunews.com); the publisher's name is not printed where seen",
      },
    },
  ],
};
