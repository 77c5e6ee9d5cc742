import type { State } from "../types.js";

/**
 * State with which South Korea has an agreement to recognise military airworthiness certification
 * mutually.
 */
export const spain: State<"spain"> = {
  id: "spain",
  kind: "state",
  name: {
    en: "Spain",
    ko: "스페인",
  },
  summary: {
    en: "State with which South Korea has an agreement to recognise military airworthiness certification mutually.",
  },
  countryCode: "ES",
  evidence: [
    {
      supports: "name.en",
      source: "korea-herald-2024-01-02",
      exact: "United States, Spain, France and Australia",
    },
    { supports: "name.ko", source: "daily-hankook-2019-03-18", exact: "영국(4.2%), 스페인(3.2%)" },
  ],
};
