import type { State } from "../types.js";

/** State with guests at the airworthiness conference in Seoul in October 2025. */
export const brazil: State<"brazil"> = {
  id: "brazil",
  kind: "state",
  name: { en: "Brazil", ms: "Brazil", ko: "브라질" },
  summary: {
    en: "State with guests at the airworthiness conference in Seoul in October 2025.",
  },
  countryCode: "BR",
  evidence: [
    {
      supports: "name.ko",
      source: "herald-business-2025-10-21",
      exact: "미국·말레이시아·브라질 등 해외 협력국",
    },
    {
      supports: ["name.en", "name.ms"],
      source: "bernama-2025-10-23-malay",
      exact: "Presiden Brazil",
      inferred: { "name.en": "a Malay page; the name is spelt alike in both languages" },
    },
  ],
};
