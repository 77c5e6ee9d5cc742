import type { Person } from "../types.js";

/** Secretary-general of Malaysia's defence ministry in November 2024. */
export const lokmanHakimAli: Person<"lokman-hakim-ali"> = {
  id: "lokman-hakim-ali",
  kind: "person",
  name: { en: "Lokman Hakim Ali" },
  summary: {
    en: "Secretary-general of Malaysia's defence ministry in November 2024.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "sun-2024-11-26-secretary-general",
      exact: ["secretary-general Datuk Lokman Hakim Ali", "Malaysian Territorial Army"],
      inferred: {
        state: "the adjective Malaysian; secretary-general of the ministry in Kuala Lumpur",
      },
    },
  ],
};
