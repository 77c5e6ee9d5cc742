import type { State } from "../types.js";

/**
 * State that has agreed with South Korea to recognise military airworthiness certification
 * mutually.
 */
export const australia: State<"australia"> = {
  id: "australia",
  kind: "state",
  name: {
    en: "Australia",
    ko: "호주",
  },
  summary: {
    en: "State that has agreed with South Korea to recognise military airworthiness certification mutually.",
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
