import type { State } from "../types.js";

/** State whose proposal for multi-role support ships was before Malaysia's navy in July 2026. */
export const italy: State<"italy"> = {
  id: "italy",
  kind: "state",
  name: { en: "Italy", ms: "Itali", ko: "이탈리아" },
  summary: {
    en: "State whose proposal for multi-role support ships was before Malaysia's navy in July 2026.",
  },
  countryCode: "IT",
  evidence: [
    { supports: "name.en", source: "star-2026-07-02", exact: "Italy and South Korea" },
    { supports: "name.en", source: "defence-security-asia-2025-03", exact: "Fincantieri of Italy" },
    {
      supports: "name.ko",
      source: "daily-hankook-2019-03-18",
      exact: "이탈리아(2.3%), 네덜란드(2.1%)",
    },
    { supports: "name.ms", source: "sun-2024-05", exact: "Itali dan Amerika Syarikat" },
  ],
};
