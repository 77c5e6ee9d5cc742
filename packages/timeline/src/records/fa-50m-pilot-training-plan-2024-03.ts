import type { TrainingEvent } from "../types.js";

/**
 * Six Malaysian pilots were expected in Gwangju, South Korea, in early 2026 to train for the
 * FA-50M, Bernama reported in March 2024. They were to stay three to six months and fly the T-50.
 */
export const fa50mPilotTrainingPlan202403: TrainingEvent<"fa-50m-pilot-training-plan-2024-03"> = {
  id: "fa-50m-pilot-training-plan-2024-03",
  kind: "training",
  name: { en: "Plan of March 2024 to train six FA-50M pilots" },
  summary: {
    en: "Six Malaysian pilots were expected in Gwangju, South Korea, in early 2026 to train for the FA-50M, Bernama reported in March 2024. They were to stay three to six months and fly the T-50.",
  },
  date: "2026",
  modality: "expected",
  asOf: "2024-03-08",
  by: "bernama",
  participants: [
    { entity: "royal-malaysian-air-force", role: "actor" },
    { entity: "republic-of-korea-air-force", role: "host" },
  ],
  place: "gwangju",
  platforms: [{ platform: "t-50" }, { platform: "fa-50m" }],
  figures: { count: { value: 6, unit: "people" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures", "place"],
      source: "gutzy-asia-2024-03-08",
      exact: [
        "2026, six Royal Malaysian Air Force",
        "(ROKAF) airbase in Gwangju, Korea",
        "T-50 Golden Eagle advanced trainer",
        "Malaysia’s state media, Bernama",
        "operation of the FA-50M",
      ],
      by: "bernama",
    },
    {
      supports: ["date", "modality", "participants", "figures", "place"],
      source: "defense-today-2024-03",
      exact: [
        "6명의 RMAF 조종사가 2026년 초",
        "광주 1전비에서 3~6개월간",
        "공군의 T-50 고등훈련기로",
      ],
      inferred: {
        participants:
          "host: '공군의 T-50' in South Korea, at the 1st Fighter Wing, is the South Korean air force",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures", "place"],
      source: "guru-2024-03-08",
      exact: [
        "6명의 RMAF 조종사는 2026년 초",
        "광주에 위치한 대한민국 공군기지에서",
        "T-50 골든이글 고등훈련기가",
        "FA-50M 작전 집중훈련을",
      ],
    },
  ],
};
