import type { Group } from "../types.js";

/**
 * Analysts whom Defence Security Asia does not name. They expect next-generation domains to become
 * part of the memorandum.
 */
export const analysts: Group<"analysts"> = {
  id: "analysts",
  kind: "group",
  name: { en: "Analysts" },
  summary: {
    en: "Analysts whom Defence Security Asia does not name. They expect next-generation domains to become part of the memorandum.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: "analysts expect them",
    },
  ],
};
