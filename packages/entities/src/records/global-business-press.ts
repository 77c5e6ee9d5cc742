import type { NewsPublisher } from "../types.js";

/** Trade publisher that ranks South Korea among arms exporters in 2018 to 2022. */
export const globalBusinessPress: NewsPublisher<"global-business-press"> = {
  id: "global-business-press",
  kind: "publisher",
  name: { en: "Global Business Press" },
  summary: {
    en: "Trade publisher that ranks South Korea among arms exporters in 2018 to 2022.",
  },
  evidence: [
    {
      supports: "name",
      source: "global-business-press-2024-05-07",
      exact: "South Korean Defence Companies Grow Footprint",
      inferred: {
        name: "the host's name (gbp.com.sg); the publisher's name is not printed where seen",
      },
    },
  ],
};
