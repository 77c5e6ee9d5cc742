import type { Agency } from "../types.js";

/** Malaysia's Auditor-General, who reported in July 2024 that the navy was short of new ships. */
export const auditorGeneralOfMalaysia: Agency<"auditor-general-of-malaysia"> = {
  id: "auditor-general-of-malaysia",
  kind: "agency",
  name: { en: "Auditor-General of Malaysia" },
  aliases: [
    { text: "Auditor-General", language: "en", sort: "short-name" },
    { text: "Auditor General", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Malaysia's Auditor-General, who reported in July 2024 that the navy was short of new ships.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "star-2024-07-05",
      exact: [
        "according to the Auditor-General’s Report 2/2024",
        "tabled in the Dewan Rakyat yesterday",
      ],
      inferred: { state: "the Dewan Rakyat is the lower house of Malaysia's parliament" },
    },
    {
      supports: "aliases",
      source: "malaysian-defence-2024-07",
      exact: "The Auditor General (AG) has observed",
    },
  ],
};
