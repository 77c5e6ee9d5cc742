import type { PlatformClass } from "../types.js";

/**
 * Helicopters that can fight submarines. Malaysia planned in 2024 to buy four of them for its navy.
 */
export const antiSubmarineWarfareHelicopters: PlatformClass<"anti-submarine-warfare-helicopters"> =
  {
    id: "anti-submarine-warfare-helicopters",
    kind: "platform-class",
    name: { en: "Anti-submarine warfare helicopters" },
    summary: {
      en: "Helicopters that can fight submarines. Malaysia planned in 2024 to buy four of them for its navy.",
    },
    category: "aircraft",
    standing: "planned",
    evidence: [
      {
        supports: ["name", "standing"],
        source: "janes-2024-07",
        exact: [
          "four anti-submarine warfare (ASW)-capable helicopters",
          "Deputy Defence Minister Adly Zahari",
          "also now allocate funding",
        ],
        by: "adly-zahari",
      },
    ],
  };
