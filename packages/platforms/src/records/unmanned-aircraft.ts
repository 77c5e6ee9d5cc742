import type { PlatformClass } from "../types.js";

/** Aircraft without a crew on board, six of which were in Malaysia's naval plans in 2024. */
export const unmannedAircraft: PlatformClass<"unmanned-aircraft"> = {
  id: "unmanned-aircraft",
  kind: "platform-class",
  name: { en: "Unmanned aircraft" },
  summary: {
    en: "Aircraft without a crew on board, six of which were in Malaysia's naval plans in 2024.",
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
