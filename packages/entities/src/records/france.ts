import type { State } from "../types.js";

/**
 * State with an agreement with South Korea to recognise military airworthiness certification
 * mutually, and one of the largest arms exporters.
 */
export const france: State<"france"> = {
  id: "france",
  kind: "state",
  name: {
    en: "France",
    ko: "프랑스",
  },
  summary: {
    en: "State with an agreement with South Korea to recognise military airworthiness certification mutually, and one of the largest arms exporters.",
  },
  countryCode: "FR",
  evidence: [
    {
      supports: "name.en",
      source: "korea-herald-2024-01-02",
      exact: "United States, Spain, France and Australia",
    },
    { supports: "name.ko", source: "herald-k-2021-03-14", exact: "무기 수출국 3위는 프랑스가" },
  ],
};
