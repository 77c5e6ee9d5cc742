import type { Statement } from "../types.js";

/**
 * The first air force talks of South Korea and Malaysia dealt with exchanges of pilots of different
 * aircraft types, flying training, information on how South Korea trains fighter pilots, and more
 * exchanges in education.
 */
export const airForceMeetingAgenda2025: Statement<"air-force-meeting-agenda-2025"> = {
  id: "air-force-meeting-agenda-2025",
  kind: "statement",
  text: {
    en: "The first air force talks of South Korea and Malaysia dealt with exchanges of pilots of different aircraft types, flying training, information on how South Korea trains fighter pilots, and more exchanges in education.",
  },
  speaker: "republic-of-korea-air-force",
  date: "2025-08-05",
  purpose: "background",
  modality: "occurred",
  printed: "indirectly",
  subjects: ["air-force-meeting-2025", "royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "kookbang-ilbo-2025-08-06",
      exact: [
        "조종사 교류 및 비행훈련 분야 협력",
        "전투기 조종사 양성 관련 정보 공유",
        "교육분야 교류 확대 등을 논의했다",
        "말레이시아 공군 비전과 한국 공군",
        "공군은 5일 계룡대 공군본부에서",
      ],
      inferred: {
        date: "5일 in an issue of 2025-08-06",
      },
    },
  ],
};
