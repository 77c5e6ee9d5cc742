import type { State } from "../types.js";

/** State that has had a memorandum on defence cooperation with Malaysia since 1993. */
export const india: State<"india"> = {
  id: "india",
  kind: "state",
  name: {
    en: "India",
    ms: "India",
    ko: "인도",
  },
  summary: {
    en: "State that has had a memorandum on defence cooperation with Malaysia since 1993.",
  },
  countryCode: "IN",
  evidence: [
    {
      supports: "name.en",
      source: "sun-2023-07-10",
      exact: "Malaysia and India reaffirmed commitments",
    },
    {
      supports: "name.ko",
      source: "herald-k-2021-03-14",
      exact: "인도, 이집트, 호주, 중국 순이었다",
    },
    {
      supports: "name.ms",
      source: "perajurit-2023-09",
      exact: "India, Jepun, Korea Selatan, dan Rusia",
    },
  ],
};
