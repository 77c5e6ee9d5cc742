import type { ExhibitionEvent } from "../types.js";

/**
 * The Black Eagles, South Korea's air force display team, flew eight times at LIMA 2017, once
 * together with Indonesia's Jupiter team, and took Malaysian pilots along in the T-50B.
 */
export const blackEaglesAtLima2017: ExhibitionEvent<"black-eagles-at-lima-2017"> = {
  id: "black-eagles-at-lima-2017",
  kind: "exhibition",
  name: { en: "Black Eagles at LIMA 2017" },
  summary: {
    en: "The Black Eagles, South Korea's air force display team, flew eight times at LIMA 2017, once together with Indonesia's Jupiter team, and took Malaysian pilots along in the T-50B.",
  },
  date: "2017-03-21/2017-03-25",
  modality: "occurred",
  participants: [{ entity: "republic-of-korea-air-force", role: "actor" }],
  place: "langkawi",
  occasion: "lima-2017",
  platforms: [{ platform: "t-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "donga-2017-03-27",
      exact: [
        "말레이시아 랑카위에서 21∼25일 열린",
        "‘블랙이글스’가 말레이시아",
        "공군 조종사를 T-50B 후방석에 태우는",
        "한국 공군 특수비행팀 블랙이글스가",
        "입력 2017년 3월 27일",
      ],
      inferred: { platforms: "the T-50B, the version of the T-50 for the team" },
    },
    {
      supports: ["name", "modality", "participants", "occasion", "platforms"],
      source: "donga-2017-03-27-photographs",
      exact: [
        "총 8회의 비행으로",
        "우정비행 1회를 실시하는 등",
        "국제 해양항공전 17(LIMA 2017)’ 퍼블릭데이",
        "국산 항공기 T-50의 우수성을",
        "인도네시아 공군 JUPITER 팀",
        "대한민국 공군 블랙이글스(T-50 8대, 앞)과",
      ],
      inferred: { participants: "대한민국 공군, the Republic of Korea Air Force" },
    },
  ],
};
