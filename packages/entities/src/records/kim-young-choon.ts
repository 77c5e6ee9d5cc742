import type { Person } from "../types.js";

/**
 * Kim Young-choon, a former South Korean minister of oceans, led a presidential delegation to
 * Malaysia in July 2025.
 */
export const kimYoungChoon: Person<"kim-young-choon"> = {
  id: "kim-young-choon",
  kind: "person",
  name: { en: "Kim Young-choon" },

  summary: {
    en: "Kim Young-choon, a former South Korean minister of oceans, led a presidential delegation to Malaysia in July 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "korea-net-2025-07-28",
      exact: [
        "Perikanan Kim Young-Choon",
        "Delegasi khusus Presiden Lee Jae",
        "dipimpin oleh mantan Menteri Kelautan",
      ],
      inferred: { state: "a former minister who heads the delegation of South Korea's president" },
    },
  ],
};
