import type { Person } from "../types.js";

/**
 * Abdullah Ahmad Badawi was prime minister of Malaysia when he met South Korea's president in
 * December 2005.
 */
export const abdullahAhmadBadawi: Person<"abdullah-ahmad-badawi"> = {
  id: "abdullah-ahmad-badawi",
  kind: "person",
  name: { en: "Abdullah Ahmad Badawi" },
  summary: {
    en: "Abdullah Ahmad Badawi was prime minister of Malaysia when he met South Korea's president in December 2005.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "diplomacy-2006-01",
      exact: ["Minister Abdullah Ahmad Badawi agreed to", "Malaysian Prime Minister"],
    },
  ],
};
