import type { Statement } from "../types.js";

/**
 * Defence-industry cooperation rested for some time after Malaysia took 111 South Korean armoured
 * vehicles in the mid-1990s, and revived with the FA-50 contract of 2023.
 */
export const armsCooperationPausedAfterK200: Statement<"arms-cooperation-paused-after-k200"> = {
  id: "arms-cooperation-paused-after-k200",
  kind: "statement",
  text: {
    en: "Defence-industry cooperation rested for some time after Malaysia took 111 South Korean armoured vehicles in the mid-1990s, and revived with the FA-50 contract of 2023.",
  },
  speaker: "yonhap",
  date: "2023-07-28",
  purpose: "background",
  modality: "claimed",
  asOf: "2023-07-28",
  printed: "directly",
  subjects: ["k200-supply", "fa-50-contract"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "hankyung-2023-07-28",
      exact: [
        "방산 협력은 한동안 중단됐으나",
        "다시 활기를 띠고 있다",
        "한국형 장갑차 111대를 도입한 이후",
        "말레이시아가 1990년대 중반",
        "방위산업 세미나'를 개최했다고 28일",
      ],
      origin: "Yonhap",
      inferred: {
        date: "28일; month and year from the address (20230728)",
      },
    },
  ],
};
