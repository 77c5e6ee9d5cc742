import type { Gathering } from "../types.js";

/** Defence conference of October 2023 in Seoul, which the Malaysian minister attended. */
export const seoulDefenseDialogue2023: Gathering<"seoul-defense-dialogue-2023"> = {
  id: "seoul-defense-dialogue-2023",
  kind: "gathering",
  name: {
    en: "Seoul Defense Dialogue 2023",
    ko: "2023 서울안보대화",
  },
  summary: {
    en: "Defence conference of October 2023 in Seoul, which the Malaysian minister attended.",
  },
  date: "2023-10",
  place: "seoul",
  evidence: [
    {
      supports: "name",
      source: "kpi-news-2023-10-18",
      topic: "talks of the defence ministers",
    },
    {
      supports: "name.en",
      source: "star-2023-10-19",
      topic: "visit of the defence minister",
    },
    {
      supports: "place",
      source: "kpi-news-2023-10-18",
      topic: "guests of the conference",
    },
    {
      supports: "date",
      source: "star-2023-10-19",
      topic: "visit of the defence minister",
    },
  ],
};
