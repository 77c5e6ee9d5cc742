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
    { supports: ["name", "state"], source: "trt-world-2024-06-10", topic: "builder of the ships" },
    {
      supports: ["name", "aliases", "state"],
      source: "star-2024-06-11",
      topic: "builder of the ships",
    },
    { supports: ["name", "state"], source: "janes-2024-07", topic: "builder of the ships" },
  ],
};
