import type { State } from "../types.js";

/**
 * Australia, with which South Korea has agreed that each recognises the other's airworthiness
 * certification.
 */
export const australia: State<"australia"> = {
  id: "australia",
  kind: "state",
  name: {
    en: "Australia",
    ko: "호주",
  },
  summary: {
    en: "Australia, with which South Korea has agreed that each recognises the other's airworthiness certification.",
  },
  countryCode: "AU",
  evidence: [
    {
      supports: "name.en",
      source: "korea-herald-2024-01-02",
      exact: "United States, Spain, France and Australia",
    },
    {
      supports: "name.ko",
      source: "herald-k-2021-03-14",
      exact: "인도, 이집트, 호주, 중국 순이었다",
    },
  ],
};
