import type { State } from "../types.js";

/** State with a proposal for multi-role support ships before Malaysia's navy in July 2026. */
export const netherlands: State<"netherlands"> = {
  id: "netherlands",
  kind: "state",
  name: { en: "Netherlands", ko: "네덜란드" },
  summary: {
    en: "State with a proposal for multi-role support ships before Malaysia's navy in July 2026.",
  },
  countryCode: "NL",
  evidence: [
    {
      supports: "name.en",
      source: "star-2026-07-02",
      exact: "Russia, China, the Netherlands, Turkiye, Italy",
    },
    {
      supports: "name.ko",
      source: "daily-hankook-2019-03-18",
      exact: "이탈리아(2.3%), 네덜란드(2.1%)",
    },
  ],
};
