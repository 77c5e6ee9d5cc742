import type { SigningEvent } from "../types.js";

/**
 * South Korea's air force said on 22 February 2023 that its chief, Jung Sang-hwa, planned to sign
 * an arrangement in Malaysia on 23 or 24 February to set up talks between the two air forces.
 */
export const airForceMeetingArrangementPlan202302: SigningEvent<"air-force-meeting-arrangement-plan-2023-02"> =
  {
    id: "air-force-meeting-arrangement-plan-2023-02",
    kind: "signing",
    name: {
      en: "Plan of February 2023 to sign an arrangement on air force talks",
    },
    summary: {
      en: "South Korea's air force said on 22 February 2023 that its chief, Jung Sang-hwa, planned to sign an arrangement in Malaysia on 23 or 24 February to set up talks between the two air forces.",
    },
    date: "2023-02-23/2023-02-24",
    modality: "planned",
    asOf: "2023-02-22",
    by: "republic-of-korea-air-force",
    participants: [
      {
        entity: "jung-sang-hwa",
        role: "signatory",
      },
      {
        entity: "mohd-asghar-khan-goriman-khan",
        role: "attendee",
      },
      {
        entity: "mohd-shahada-ismail",
        role: "attendee",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "yonhap-2023-02-22",
            exact: "Mohd Shahada bin Ismail to sign",
          },
        ],
      },
    ],
    agreement: "air-force-meeting-arrangement-2023",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "yonhap-2023-02-22",
        exact: [
          "On Thursday and Friday, Jung plans",
          "Gen. Asghar Khan",
          "establishment of a bilateral Air Force",
          "Gen. Jung Sang-hwa embarked Wednesday",
          "according to the Air Force here",
        ],
        by: "republic-of-korea-air-force",
        inferred: {
          date: "22 February 2023 was a Wednesday: Thursday and Friday are the 23rd and 24th",
          by: "Republic of Korea Air Force: the Air Force here, under the dateline SEOUL",
          participants: "Mohd Asghar Khan Goriman Khan: Gen. Asghar Khan is printed short",
        },
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "financial-news-2023-02-22",
        exact: [
          "23~24일 말레이시아를 방문, 칸 총장",
          "회의' 개설을 위한 협약서를 체결하고",
          "정상화 공군참모총장이 22일부터 내달",
        ],
        inferred: {
          date: "month and year from the address (20230222)",
          participants: "칸 총장 is the Malaysian chief, Asghar Khan",
        },
      },
    ],
  };
