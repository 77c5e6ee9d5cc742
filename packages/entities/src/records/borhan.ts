import type { Person } from "../types.js";

/**
 * Borhan, an army general, commanded the Malaysian armed forces in August 1994; a Korean paper
 * prints his name in Hangul alone.
 */
export const borhan: Person<"borhan"> = {
  id: "borhan",
  kind: "person",
  name: { en: "Borhan", ko: "보르한" },
  summary: {
    en: "Borhan, an army general, commanded the Malaysian armed forces in August 1994; a Korean paper prints his name in Hangul alone.",
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
