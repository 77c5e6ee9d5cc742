import type { Person } from "../types.js";

/**
 * Najib Razak was prime minister of Malaysia when its leaders met those of South Korea in 2009,
 * 2010 and 2014.
 */
export const najibRazak: Person<"najib-razak"> = {
  id: "najib-razak",
  kind: "person",
  name: { en: "Najib Razak" },
  aliases: [
    { text: "Najib Tun Razak", language: "en", sort: "printed-variant" },
    { text: "Najib Tun Abdul Razak", language: "en", sort: "full-name" },
    { text: "Najib bin Tun Haji Abdul Razak", language: "en", sort: "full-name" },
  ],
  summary: {
    en: "Najib Razak was prime minister of Malaysia when its leaders met those of South Korea in 2009, 2010 and 2014.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "yonhap-2010-12-10",
      exact: "Malaysian Prime Minister Najib Razak",
    },
    {
      supports: ["aliases", "state"],
      source: "oana-news-2009-06-02",
      exact: "Malaysian Prime Minister Najib Tun Razak",
    },
    {
      supports: ["aliases", "state"],
      source: "borneo-post-2014-12-11",
      exact: ["Najib Tun Abdul Razak said", "SEOUL: Malaysian Prime Minister"],
    },
    {
      supports: ["aliases", "state"],
      source: "politicamente-corretto-2010-12-21",
      exact: ["Najib bin Tun Haji Abdul Razak", "Prime Minister of Malaysia"],
    },
  ],
};
