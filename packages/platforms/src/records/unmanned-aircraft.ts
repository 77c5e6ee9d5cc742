import type { PlatformClass } from "../types.js";

/** Aircraft without a crew on board. Malaysia planned in 2024 to buy six of them for its navy. */
export const unmannedAircraft: PlatformClass<"unmanned-aircraft"> = {
  id: "unmanned-aircraft",
  kind: "platform-class",
  name: { en: "Unmanned aircraft" },
  summary: {
    en: "Aircraft without a crew on board. Malaysia planned in 2024 to buy six of them for its navy.",
  },
  category: "aircraft",
  standing: "planned",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "janes-2024-07",
      exact: [
        "six unmanned aerial vehicles",
        "Deputy Defence Minister Adly Zahari",
        "also now allocate funding",
      ],
      inferred: { name: 'printed "unmanned aerial vehicles"' },
      by: "adly-zahari",
    },
  ],
};
