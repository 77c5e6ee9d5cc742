import type { Gathering } from "../types.js";

/** Defence conference in Seoul in October 2023, which Malaysia's defence minister attended. */
export const seoulDefenseDialogue2023: Gathering<"seoul-defense-dialogue-2023"> = {
  id: "seoul-defense-dialogue-2023",
  kind: "gathering",
  name: {
    en: "Seoul Defense Dialogue 2023",
    ko: "2023 서울안보대화",
  },
  summary: {
    en: "Defence conference in Seoul in October 2023, which Malaysia's defence minister attended.",
  },
  date: "2023-10",
  place: "seoul",
  evidence: [
    {
      supports: "name",
      source: "kpi-news-2023-10-18",
      exact: "2023 서울안보대화(SDD)’에",
      inferred: { name: "the Korean form; the English is not on this page" },
    },
    {
      supports: "name.en",
      source: "star-2023-10-19",
      exact: "ongoing Seoul Defence Dialogue (SDD) 2023",
      inferred: { "name.en": "printed Seoul Defence Dialogue (SDD) 2023, in British spelling" },
    },
    {
      supports: "place",
      source: "kpi-news-2023-10-18",
      exact: ["2023 서울안보대화(SDD)’에", "18일 서울 그랜드 인터컨티넨탈 호텔에서"],
      inferred: {
        place:
          "the page places the ministers' talks in a Seoul hotel; of the conference it gives no place but its name, 서울안보대화",
      },
    },
    {
      supports: "date",
      source: "star-2023-10-19",
      exact: ["ongoing Seoul Defence Dialogue (SDD) 2023", "Wednesday (Oct 18)"],
    },
  ],
};
