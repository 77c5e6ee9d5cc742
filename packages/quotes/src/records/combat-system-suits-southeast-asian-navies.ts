import type { Statement } from "../types.js";

/**
 * The South Korean ship combat system is fit for export to Malaysia, Indonesia and the Philippines,
 * whose navies are being modernised in waters like South Korea's West Sea.
 */
export const combatSystemSuitsSoutheastAsianNavies: Statement<"combat-system-suits-southeast-asian-navies"> =
  {
    id: "combat-system-suits-southeast-asian-navies",
    kind: "statement",
    text: {
      en: "The South Korean ship combat system is fit for export to Malaysia, Indonesia and the Philippines, whose navies are being modernised in waters like South Korea's West Sea.",
    },
    speaker: "hanwha-systems",
    date: "2018-04-16",
    purpose: "aim",
    modality: "claimed",
    asOf: "2018-04-16",
    printed: "directly",
    subjects: ["royal-malaysian-navy", "dsa-2018", "malaysia"],
    evidence: [
      {
        supports: ["text", "speaker", "date", "modality"],
        source: "yonhap-news-tv-2018-04-16",
        exact: [
          "말레이시아, 인도네시아, 필리핀 등의 나라들이",
          "해군 근대화 사업을 추진 중에",
          "서해와 유사한 환경이어서",
          "수출하기에 적합한 나라들이라고 생각합니다",
          "<이용욱 / 한화시스템 상무>",
          "2018-04-16 22:41:55",
        ],
      },
      {
        supports: ["text", "speaker"],
        source: "jeonpa-2018-04-16",
        exact: ["한화시스템은 말레이시아, 인도네시아, 태국 등", "함정 전투체계와 연안 감시"],
        inferred: {
          text: "the sentence breaks off here; it has Thailand where the other has the Philippines",
        },
      },
    ],
  };
