import type { Person } from "../types.js";

/**
 * Lee Myung-bak was president of South Korea when he met Malaysia's prime minister in 2009 and
 * 2010.
 */
export const leeMyungBak: Person<"lee-myung-bak"> = {
  id: "lee-myung-bak",
  kind: "person",
  name: { en: "Lee Myung-bak" },

  summary: {
    en: "Lee Myung-bak was president of South Korea when he met Malaysia's prime minister in 2009 and 2010.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "yonhap-2010-12-10",
      exact: "South Korean President Lee Myung-bak",
    },
    {
      supports: ["name", "state"],
      source: "oana-news-2009-06-02",
      exact: "South Korean President Lee Myung-bak",
    },
  ],
};
