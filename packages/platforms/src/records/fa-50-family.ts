import type { PlatformFamily } from "../types.js";

/** The FA-50 family, one of the platforms in which South Korea has expertise. */
export const fa50Family: PlatformFamily<"fa-50-family"> = {
  id: "fa-50-family",
  kind: "family",
  name: { en: "FA-50 family" },
  summary: { en: "The FA-50 family, one of the platforms in which South Korea has expertise." },
  category: "aircraft",
  standing: "expertise",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "such as the FA-50 family",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "Leveraging South Korea’s expertise in platforms",
    },
  ],
};
