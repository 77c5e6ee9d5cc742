import type { TrainingEvent } from "../types.js";

/**
 * The South Korean and Malaysian coast guards held a joint exercise at Port Klang on 9 July 2025:
 * boarding a suspect ship, arrest, rescue and fire-fighting. A Malaysian participant called it the
 * first.
 */
export const coastGuardExercise2025: TrainingEvent<"coast-guard-exercise-2025"> = {
  id: "coast-guard-exercise-2025",
  kind: "training",
  name: { en: "First exercise of the South Korean and Malaysian coast guards" },
  summary: {
    en: "The South Korean and Malaysian coast guards held a joint exercise at Port Klang on 9 July 2025: boarding a suspect ship, arrest, rescue and fire-fighting. A Malaysian participant called it the first.",
  },
  date: "2025-07-09",
  modality: "occurred",
  participants: [
    { entity: "korea-coast-guard", role: "actor" },
    { entity: "malaysian-maritime-enforcement-agency", role: "actor" },
  ],
  place: "port-klang",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "asia-today-2025-07-10",
      exact: [
        "정박 3일차인 9일 실시된 합동훈련은",
        "대한민국 해양경찰과의 첫 합동훈련이",
        "말레이시아 해양단속국과",
        "말레이시아 포트클랑 입항 후",
        "인명구조, 고의 방화에 대응하는 소화진압",
        "승인 : 2025. 07. 10",
      ],
    },
    {
      supports: ["date", "participants"],
      source: "newsis-2025-07-08",
      exact: [
        "9일 말레이시아 해양경찰과 합동훈련을",
        "기사등록 2025/07/08",
        "해양경찰교육원(원장 한상철)은 실습함",
      ],
      inferred: { date: "told as to come" },
    },
  ],
};
