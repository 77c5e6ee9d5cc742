import type { NewsPublisher } from "../types.js";

/** South Korean business daily that reported on the production of the FA-50M. */
export const chosunBiz: NewsPublisher<"chosun-biz"> = {
  id: "chosun-biz",
  kind: "publisher",
  name: { en: "Chosun Biz" },
  summary: {
    en: "South Korean business daily that reported on the production of the FA-50M.",
  },
  evidence: [
    {
      supports: "name",
      source: "chosun-biz-2025-02-20",
      exact: "progress of the production",
      inferred: {
        name: "from the address biz.chosun.com; the excerpt prints no publisher (EBN of the same day calls it 조선비즈)",
      },
    },
  ],
};
