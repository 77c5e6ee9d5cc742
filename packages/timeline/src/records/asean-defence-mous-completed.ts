import type { MilestoneEvent } from "../types.js";

/**
 * South Korea completed defence memoranda with all ten ASEAN members on 27 April 2022, when it
 * signed the one with Malaysia, according to its defence ministry.
 */
export const aseanDefenceMousCompleted: MilestoneEvent<"asean-defence-mous-completed"> = {
  id: "asean-defence-mous-completed",
  kind: "milestone",
  name: {
    en: "Defence memoranda with all ten ASEAN members",
  },
  summary: {
    en: "South Korea completed defence memoranda with all ten ASEAN members on 27 April 2022, when it signed the one with Malaysia, according to its defence ministry.",
  },
  date: "2022-04-27",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "asean",
      role: "party",
    },
  ],
  agreement: "defence-cooperation-mou-2022",
  figures: {
    count: {
      value: 10,
      unit: "countries",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "kbs-world-2022-04",
      exact: [
        "with all ten members",
        "South Korea now concludes inking",
        "Southeast Asian Nations(ASEAN)",
        "Written: 2022-04-27",
      ],
      inferred: {
        by: 'Ministry of National Defense of the Republic of Korea: this sentence names nobody; the next begins "The ministry explained"',
      },
      by: "south-korean-ministry-of-national-defense",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "shina-ilbo-2022-04-28",
      exact: [
        "우리 국방부는 아세안 10개 전체 회원국",
        "‘국방협력 양해각서’를 체결함으로써",
        "장관은 지난 27일 히샤무딘(Dato'",
        "승인 2022.04.28",
      ],
      inferred: {
        date: '"지난 27일" on a page approved 2022.04.28',
        participants:
          "우리 국방부 is South Korea's ministry; ASEAN by its ten members (10개 전체 회원국)",
      },
    },
  ],
};
