import type { Person } from "../types.js";

/** South Korean politician who became defence minister in July 2025. */
export const ahnGyuBack: Person<"ahn-gyu-back"> = {
  id: "ahn-gyu-back",
  kind: "person",
  name: { en: "Ahn Gyu-back", ko: "안규백" },
  summary: {
    en: "South Korean politician who became defence minister in July 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "srn-news-2025-06-23",
      exact: ["lawmaker Ahn Gyu-back", "South Korea’s President"],
      inferred: { state: '"South Korea’s", of the president who named him its minister' },
    },
    {
      supports: "name.en",
      source: "korea-joongang-daily-2025-07-25",
      exact: "Defense Minister Ahn Gyu-back",
    },
    { supports: "name.en", source: "kbs-world-2025-07-25", exact: "Defense Minister Ahn Gyu-back" },
    {
      supports: "name.ko",
      source: "asia-business-daily-2025-10-20",
      exact: "안규백 국방부 장관과",
    },
  ],
};
