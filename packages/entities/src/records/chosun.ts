import type { NewsPublisher } from "../types.js";

/** South Korean newspaper that reported Malaysian interest in the Surion helicopter. */
export const chosun: NewsPublisher<"chosun"> = {
  id: "chosun",
  kind: "publisher",
  name: { en: "Chosun" },
  summary: {
    en: "South Korean newspaper that reported Malaysian interest in the Surion helicopter.",
  },
  evidence: [
    {
      supports: "name",
      source: "chosun-2024-01-25",
      exact: "KUH-1 Surion, a utility helicopter",
      inferred: { name: "the name is seen only in the address, chosun.com" },
    },
  ],
};
