import type { State } from "../types.js";

/**
 * State that ordered the FA-50 and has agreed with South Korea to recognise military airworthiness
 * certification mutually.
 */
export const poland: State<"poland"> = {
  id: "poland",
  kind: "state",
  name: {
    en: "Poland",
    ko: "폴란드",
  },
  summary: {
    en: "State that ordered the FA-50 and has agreed with South Korea to recognise military airworthiness certification mutually.",
  },
  countryCode: "PL",
  evidence: [
    {
      supports: "name.en",
      source: "korea-herald-2024-01-02",
      exact: "Poland is the fifth signatory",
    },
    {
      supports: "name.ko",
      source: "voa-korea-2026-03-11",
      exact: "폴란드, 필리핀, 아랍에미리트로",
    },
  ],
};
