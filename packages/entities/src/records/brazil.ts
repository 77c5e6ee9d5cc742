import type { State } from "../types.js";

/** Brazil, from which guests came to the airworthiness conference of 2025 in Seoul. */
export const brazil: State<"brazil"> = {
  id: "brazil",
  kind: "state",
  name: { en: "Brazil", ms: "Brazil", ko: "브라질" },
  summary: {
    en: "Brazil, from which guests came to the airworthiness conference of 2025 in Seoul.",
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
