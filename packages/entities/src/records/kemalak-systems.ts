import type { Company } from "../types.js";

/**
 * Malaysian company, partner of Korea Aerospace Industries and adviser for its industrial
 * collaboration programme in the bid with the FA-50.
 */
export const kemalakSystems: Company<"kemalak-systems"> = {
  id: "kemalak-systems",
  kind: "company",
  name: {
    en: "Kemalak Systems",
  },
  aliases: [
    {
      text: "Kemalak Systems Sdn Bhd",
      language: "ms",
      sort: "full-name",
    },
  ],
  summary: {
    en: "Malaysian company, partner of Korea Aerospace Industries and adviser for its industrial collaboration programme in the bid with the FA-50.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "defence-security-asia-assembly-offer",
      exact: [
        "Kemalak Systems Sdn Bhd yang juga",
        "menjalin kerjasama dengan syarikat tempatan",
        "rakan perunding bagi syarikat",
      ],
      inferred: {
        state: "Malaysia: syarikat tempatan, a local company",
      },
    },
    {
      supports: "name",
      source: "defence-security-asia-2021-11",
      exact: "Kemalak Systems is a local partner",
    },
  ],
};
