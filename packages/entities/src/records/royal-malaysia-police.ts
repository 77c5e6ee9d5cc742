import type { Agency } from "../types.js";

/** Police of Malaysia, whose procurement was frozen together with the army's in January 2026. */
export const royalMalaysiaPolice: Agency<"royal-malaysia-police"> = {
  id: "royal-malaysia-police",
  kind: "agency",
  name: {
    en: "Royal Malaysia Police",
  },
  aliases: [
    {
      text: "PDRM",
      language: "ms",
      sort: "abbreviation",
    },
  ],
  summary: {
    en: "Police of Malaysia, whose procurement was frozen together with the army's in January 2026.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state", "aliases"],
      source: "malay-mail-2026-01-16-details",
      exact: "Royal Malaysia Police (PDRM)",
      inferred: { state: "by its name" },
    },
  ],
};
