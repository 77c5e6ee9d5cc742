import type { Person } from "../types.js";

/**
 * President of South Korea since June 2025. He announced the aim to make the country one of the top
 * four in the defence industry.
 */
export const leeJaeMyung: Person<"lee-jae-myung"> = {
  id: "lee-jae-myung",
  kind: "person",
  name: { en: "Lee Jae-myung", ko: "이재명" },
  aliases: [
    { text: "Lee Jae-Myung", language: "en", sort: "printed-variant" },
    { text: "Lee Jae Myung", language: "en", sort: "romanisation" },
  ],
  summary: {
    en: "President of South Korea since June 2025. He announced the aim to make the country one of the top four in the defence industry.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
    },
    {
      supports: "state",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
    {
      supports: "name.en",
      source: "oana-news-2025-09-22-mou",
      exact: "President Lee Jae-myung",
    },
    {
      supports: "name.en",
      source: "malay-mail-2025-06-04",
      exact: "Lee Jae-myung on his election",
    },
    {
      supports: ["name.ko", "state"],
      source: "newspim-2025-10-27",
      exact: ["이재명 대통령이 27일(현지시간)", "한국과 말레이시아가"],
      inferred: { state: "president of the country first named, 한국" },
    },
    {
      supports: "name.ko",
      source: "asia-business-daily-2025-10-27",
      exact: "이재명 대통령과",
    },
    {
      supports: "name.ko",
      source: "south-korean-presidential-office-2025-10-20",
      exact: ["이재명 국정노트", "자주국방을 향한 첫걸음"],
    },
    {
      supports: "aliases",
      source: "goldsea-2025-10-19",
      exact: "South Korean President Lee Jae Myung",
    },
    {
      supports: "aliases",
      source: "korea-joongang-daily-2025-10-20",
      exact: "President Lee Jae Myung vowed Monday",
    },
  ],
};
