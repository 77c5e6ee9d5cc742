import type { Group } from "../types.js";

/** Malaysia's domestic workforce, whose skills the country aims to raise. */
export const malaysianWorkforce: Group<"malaysian-workforce"> = {
  id: "malaysian-workforce",
  kind: "group",
  name: { en: "Malaysian workforce" },
  summary: { en: "Malaysia's domestic workforce, whose skills the country aims to raise." },
  state: "malaysia",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "upskill its domestic workforce",
    },
    {
      supports: "state",
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "also supports Malaysia’s national objective",
    },
  ],
};
