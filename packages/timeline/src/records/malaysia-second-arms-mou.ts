import type { MilestoneEvent } from "../types.js";

/**
 * South Korea's procurement agency counts the pact as Malaysia's second memorandum on arms
 * cooperation with a foreign country; others count differently.
 */
export const malaysiaSecondArmsMou: MilestoneEvent<"malaysia-second-arms-mou"> = {
  id: "malaysia-second-arms-mou",
  kind: "milestone",
  name: {
    en: "Malaysia's second memorandum on arms cooperation",
  },
  summary: {
    en: "South Korea's procurement agency counts the pact as Malaysia's second memorandum on arms cooperation with a foreign country; others count differently.",
  },
  date: "2025-10-27",
  modality: "claimed",
  asOf: "2025-10-27",
  by: "dapa",
  participants: [
    {
      entity: "malaysia",
      role: "party",
    },
  ],
  agreement: "malaysia-arms-cooperation-mous",
  figures: {
    count: {
      value: 2,
      unit: "agreements",
    },
  },
  evidence: [
    {
      supports: ["name", "modality", "agreement", "figures.count"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "only its second arms-cooperation MoU",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "Malaysia, by contrast, has signed only",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "a foreign nation through this pact",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "maia-mou",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "herald-business-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "newsis-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "ikbn-news-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "news1-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "newsstep-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.count"],
      source: "m5-dergi-mou",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.count"],
      source: "defensehere-mou",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      contradicts: "name.en",
      reported:
        "Second country to have two arrangements with Malaysia, on defence and on its industry",
      source: "oana-news-2025-09-22-mou",
      topic: "what the memorandum would make of South Korea",
      by: "yeo-seung-bae",
      asOf: "2025-09-22",
    },
    {
      contradicts: "name.en",
      reported:
        "Second country to have two arrangements with Malaysia, on defence and on its industry",
      source: "sun-2025-09",
      topic: "what the memorandum would make of South Korea",
      by: "yeo-seung-bae",
      asOf: "2025-09-22",
    },
    {
      contradicts: "name.en",
      reported:
        "Second country, after Türkiye, with an exclusive procurement arrangement between governments",
      source: "sun-2025-09-22",
      topic: "what the procurement arrangement would make of South Korea",
      by: "mohamed-khaled-nordin",
      asOf: "2025-09-22",
    },
    {
      contradicts: "name.en",
      reported:
        "Second country, after Türkiye, with an exclusive procurement arrangement between governments",
      source: "sun-2025-09-22-malay",
      topic: "what the procurement arrangement would make of South Korea",
      by: "mohamed-khaled-nordin",
      asOf: "2025-09-22",
    },
    {
      contradicts: "name.en",
      reported: "An earlier memorandum, with Indonesia, that takes in defence industry",
      source: "vietnamplus-2022-08",
      topic: "scope of the memorandum of 2022",
      asOf: "2022-08",
    },
    {
      contradicts: "name.en",
      reported:
        "An earlier memorandum, with India, under which cooperation takes in defence industry",
      source: "sun-2023-07-10",
      topic: "memorandum of 1993, amended in 2023",
      asOf: "2023-07-10?",
    },
  ],
};
