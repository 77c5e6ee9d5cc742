import type { Statement } from "../types.js";

/**
 * The meeting of the defence ministers is important to both countries and brings them benefits,
 * above all in defence diplomacy.
 */
export const meetingServesDefenceDiplomacy: Statement<"meeting-serves-defence-diplomacy"> = {
  id: "meeting-serves-defence-diplomacy",
  kind: "statement",
  text: {
    en: "The meeting of the defence ministers is important to both countries and brings them benefits, above all in defence diplomacy.",
  },
  speaker: "hishammuddin-hussein",
  office: "minister-of-defence-of-malaysia",
  date: "2022-04-27",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2022-04-27",
  printed: "directly",
  subjects: ["defence-cooperation-mou-2022", "malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2022-04-27",
      exact: [
        "brings important benefits",
        "context of defence diplomacy",
        "says Senior Defence Minister",
        "Seri Hishammuddin Hussein",
        "Pertahanan, April 27, 2022",
      ],
    },
  ],
};
