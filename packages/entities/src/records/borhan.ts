import type { Person } from "../types.js";

/**
 * Army general who commanded the Malaysian armed forces in August 1994. A South Korean newspaper
 * prints his name in Hangul only.
 */
export const borhan: Person<"borhan"> = {
  id: "borhan",
  kind: "person",
  name: { en: "Borhan", ko: "보르한" },
  summary: {
    en: "Army general who commanded the Malaysian armed forces in August 1994. A South Korean newspaper prints his name in Hangul only.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "hankyung-1994-08-03",
      exact: "3일오전 방한한 말레이시아 군총사령관 보르한",
      inferred: { name: "the Korean form is printed; the English one is ours" },
    },
  ],
};
