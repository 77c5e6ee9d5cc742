import type { State } from "../types.js";

/**
 * France, with which South Korea has agreed that each recognises the other's airworthiness
 * certification.
 */
export const france: State<"france"> = {
  id: "france",
  kind: "state",
  name: {
    en: "France",
    ko: "프랑스",
  },
  summary: {
    en: "France, with which South Korea has agreed that each recognises the other's airworthiness certification.",
  },
  countryCode: "FR",
  evidence: [
    {
      supports: "name.en",
      source: "korea-herald-2024-01-02",
      topic: "airworthiness agreements of South Korea",
    },
    { supports: "name.ko", source: "herald-k-2021-03-14", topic: "states in the arms trade" },
  ],
};
