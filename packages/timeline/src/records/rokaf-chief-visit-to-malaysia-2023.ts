import type { VisitEvent } from "../types.js";

/**
 * South Korea's air force chief, Jung Sang-hwa, visited Malaysia and Australia between 22 February
 * and 1 March 2023 at the invitation of their air forces.
 */
export const rokafChiefVisitToMalaysia2023: VisitEvent<"rokaf-chief-visit-to-malaysia-2023"> = {
  id: "rokaf-chief-visit-to-malaysia-2023",
  kind: "visit",
  name: {
    en: "Tour of South Korea's air force chief to Malaysia and Australia",
  },
  summary: {
    en: "South Korea's air force chief, Jung Sang-hwa, visited Malaysia and Australia between 22 February and 1 March 2023 at the invitation of their air forces.",
  },
  date: "2023-02-22/2023-03-01",
  modality: "occurred",
  participants: [
    {
      entity: "jung-sang-hwa",
      role: "actor",
    },
    {
      entity: "royal-malaysian-air-force",
      role: "host",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "republic-of-korea-air-force-2023-03-09",
      exact: [
        "2. 22.(수)부터 3월 1일(수)까지",
        "말레이시아와 호주 공군의 공식초청에",
        "또한, 정 총장은",
        "2023.03.09",
      ],
      inferred: {
        date: "February 2023: month and year from the day of the page",
        participants:
          "Royal Malaysian Air Force: 참모총장은 and 정 총장 on the air force's own page: Jung Sang-hwa; the Malaysian air force printed with the Australian",
      },
    },
  ],
};
