import type { State } from "../types.js";

/** One of the states whose proposals for support ships Malaysia's navy had in July 2026. */
export const netherlands: State<"netherlands"> = {
  id: "netherlands",
  kind: "state",
  name: { en: "Netherlands", ko: "네덜란드" },
  summary: {
    en: "One of the states whose proposals for support ships Malaysia's navy had in July 2026.",
  },
  countryCode: "NL",
  evidence: [
    { supports: "name.en", source: "star-2026-07-02", topic: "states with proposals" },
    { supports: "name.ko", source: "daily-hankook-2019-03-18", topic: "states in the arms trade" },
  ],
};
