import type { Statement } from "../types.js";

/**
 * The meeting of the vice defence ministers of South Korea and Malaysia in October 2019 was held to
 * discuss how to promote defence exchanges and cooperation, including on cyber security and the
 * defence industry.
 */
export const viceMinisterialAgenda2019: Statement<"vice-ministerial-agenda-2019"> = {
  id: "vice-ministerial-agenda-2019",
  kind: "statement",
  text: {
    en: "The meeting of the vice defence ministers of South Korea and Malaysia in October 2019 was held to discuss how to promote defence exchanges and cooperation, including on cyber security and the defence industry.",
  },
  speaker: "south-korean-ministry-of-national-defense",
  date: "2020",
  purpose: "background",
  modality: "occurred",
  printed: "directly",
  subjects: ["vice-ministerial-defence-meeting-2019", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "south-korean-defence-white-paper-2020",
      exact: [
        "discuss ways to promote",
        "cybersecurity cooperation and defense",
        "industry cooperation",
      ],
      inferred: {
        date: "the year of the white paper",
      },
    },
  ],
};
