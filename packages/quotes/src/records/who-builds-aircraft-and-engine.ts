import type { Statement } from "../types.js";

/** The FA-50M is made by KAI; the F404 that drives it comes from Hanwha Aerospace. */
export const whoBuildsAircraftAndEngine: Statement<"who-builds-aircraft-and-engine"> = {
  id: "who-builds-aircraft-and-engine",
  kind: "statement",
  text: { en: "The FA-50M is made by KAI; the F404 that drives it comes from Hanwha Aerospace." },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09-13",
  purpose: "background",
  modality: "claimed",
  asOf: "2024-09-13",
  printed: "directly",
  subjects: ["fa-50", "kai", "hanwha-aerospace"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2024-09-13",
      topic: "visit to the makers of the FA-50M",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2024-09-14",
      topic: "visit to the makers of the FA-50M",
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "new-straits-times-2024-09",
      topic: "visit to the makers of the FA-50M",
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
  ],
};
