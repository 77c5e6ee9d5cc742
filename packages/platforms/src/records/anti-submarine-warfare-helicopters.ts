import type { PlatformClass } from "../types.js";

/** Helicopters able to hunt submarines, four of which were in Malaysia's plans in 2024. */
export const antiSubmarineWarfareHelicopters: PlatformClass<"anti-submarine-warfare-helicopters"> =
  {
    id: "anti-submarine-warfare-helicopters",
    kind: "platform-class",
    name: { en: "Anti-submarine warfare helicopters" },
    summary: {
      en: "Helicopters able to hunt submarines, four of which were in Malaysia's plans in 2024.",
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
