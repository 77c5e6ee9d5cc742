import type { NewsPublisher } from "../types.js";

/** South Korean news site that reports on arms exports. */
export const theGuru: NewsPublisher<"the-guru"> = {
  id: "the-guru",
  kind: "publisher",
  name: { en: "The Guru", ko: "더구루" },
  summary: { en: "South Korean news site that reports on arms exports." },
  evidence: [
    {
      supports: "name",
      source: "guru-2024-06-13",
      exact: "더구루=오소영 기자",
      inferred: { name: "the English form from the address theguru.co.kr" },
    },
  ],
};
