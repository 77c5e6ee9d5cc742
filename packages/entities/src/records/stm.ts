import type { Company } from "../types.js";

/** Turkish defence company that builds the second batch of Malaysia's littoral mission ships. */
export const stm: Company<"stm"> = {
  id: "stm",
  kind: "company",
  name: { en: "STM" },
  aliases: [{ text: "Savunma Teknolojileri Mühendislik", language: "tr", sort: "full-name" }],
  summary: {
    en: "Turkish defence company that builds the second batch of Malaysia's littoral mission ships.",
  },
  state: "turkiye",
  evidence: [
    {
      supports: ["name", "state"],
      source: "trt-world-2024-06-10",
      exact: "built by Turkish defence firm STM",
      inferred: { state: 'Türkiye: "Turkish"' },
    },
    {
      supports: ["name", "aliases", "state"],
      source: "star-2024-06-11",
      exact: [
        "Turkiye defence company Savunma Teknolojileri Mühendislik",
        "STM general manager Ozgur Guleryuz",
      ],
    },
    {
      supports: ["name", "state"],
      source: "janes-2024-07",
      exact: ["Turkish shipbuilder STM", "99.5 m corvettes in Türkiye"],
    },
  ],
};
