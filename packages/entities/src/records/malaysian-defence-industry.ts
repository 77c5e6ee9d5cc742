import type { Group } from "../types.js";

/**
 * Malaysian industry that is expected to gain access to aerospace, missile and naval technology.
 */
export const malaysianDefenceIndustry: Group<"malaysian-defence-industry"> = {
  id: "malaysian-defence-industry",
  kind: "group",
  name: { en: "Malaysian defence industry" },
  aliases: [{ text: "Malaysia’s defence industry", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Malaysian industry that is expected to gain access to aerospace, missile and naval technology.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "as Malaysia’s defence industry will gain",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: ["advancing its arms industry", "Minister Seok Jong-gun stated"],
      by: "seok-jong-gun",
    },
  ],
};
