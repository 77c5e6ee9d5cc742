import type { Person } from "../types.js";

/** South Korean trade minister who concluded the free trade talks with Malaysia in October 2025. */
export const yeoHanKoo: Person<"yeo-han-koo"> = {
  id: "yeo-han-koo",
  kind: "person",
  name: {
    en: "Yeo Han-koo",
  },
  summary: {
    en: "South Korean trade minister who concluded the free trade talks with Malaysia in October 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "korea-net-2025-10",
      exact: "Comercio de Corea, Yeo Han-Koo",
      inferred: { state: 'South Korea: chief trade negotiator "de Corea"' },
    },
  ],
};
