import type { Statement } from "../types.js";

/** KAI builds the FA-50M, and Hanwha Aerospace builds its F404 engine. */
export const whoBuildsAircraftAndEngine: Statement<"who-builds-aircraft-and-engine"> = {
  id: "who-builds-aircraft-and-engine",
  kind: "statement",
  text: { en: "KAI builds the FA-50M, and Hanwha Aerospace builds its F404 engine." },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09-13",
  purpose: "background",
  modality: "claimed",
  asOf: "2024-09-13",
  printed: "directly",
  subjects: ["fa-50m", "kai", "hanwha-aerospace"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2024-09-13",
      exact: [
        "F404 engine it uses is built",
        "Defence Minister Datuk Seri",
        "Mohamed Khaled Nordin",
        "SOUTH KOREA), Sept 13",
      ],
      inferred: { date: "the dateline's day; year from the address" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "star-2024-09-14",
      exact: [
        "F404 engine",
        "built by Hanwha Aerospace",
        "Seri Mohamed Khaled Nordin",
        "The Defence Minister said",
      ],
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "new-straits-times-2024-09",
      exact: [
        "manufacturing the FA-50M",
        "F404 engine",
        "built by Hanwha Aerospace",
        "Defence Minister",
        "Mohamed Khaled Nordin",
      ],
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
  ],
};
