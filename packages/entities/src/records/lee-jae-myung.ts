import type { Person } from "../types.js";

/**
 * Lee Jae-Myung, President of South Korea, who announced its ambition to rank fourth among the
 * world's defence exporters by 2030.
 */
export const leeJaeMyung: Person<"lee-jae-myung"> = {
  id: "lee-jae-myung",
  kind: "person",
  name: { en: "Lee Jae-Myung" },
  summary: {
    en: "Lee Jae-Myung, President of South Korea, who announced its ambition to rank fourth among the world's defence exporters by 2030.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
    },
    {
      supports: "state",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
  ],
};
