import type { TrainingEvent } from "../types.js";

/**
 * The destroyer Kang Gam-chan and the support ship Soyang of South Korea's navy exercised with
 * Malaysia's KD Lekir and a Super Lynx helicopter off Port Klang on 25 October 2020.
 */
export const navalExercisePortKlang2020: TrainingEvent<"naval-exercise-port-klang-2020"> = {
  id: "naval-exercise-port-klang-2020",
  kind: "training",
  name: { en: "Naval exercise off Port Klang, October 2020" },
  summary: {
    en: "The destroyer Kang Gam-chan and the support ship Soyang of South Korea's navy exercised with Malaysia's KD Lekir and a Super Lynx helicopter off Port Klang on 25 October 2020.",
  },
  date: "2020-10-25",
  modality: "occurred",
  participants: [
    { entity: "republic-of-korea-navy", role: "actor" },
    { entity: "royal-malaysian-navy", role: "actor" },
  ],
  place: "port-klang",
  platforms: [{ platform: "kd-lekir" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "kookbang-ilbo-2020-10-27",
      exact: [
        "말레이시아 포트클랑 해상에서",
        "훈련전단)이 지난 25일 말레이시아",
        "레키르함(KD Lekir, 1800톤급)과",
        "슈퍼링스가 강감찬함에",
        "군수지원함 소양함(AOE-Ⅱ, 1만 톤급)이",
        "입력 2020. 10. 27",
      ],
      inferred: { participants: "우리 해군, the Republic of Korea Navy; 말레이시아 해군" },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "korea-economic-tv-2020-10-26",
      exact: [
        "말레이시아 포트클랑 북서방 해상에서",
        "26일 해군에 따르면 전날 오후",
        "말레이시아 호위함 레키르함(1천800t급) 및",
        "구축함 강감찬함(4천400t급)과",
      ],
      by: "republic-of-korea-navy",
      inferred: {
        date: "“전날”, the day before the 26th; month and year from the address (20201026)",
        participants:
          "“우리 해군”, the Republic of Korea Navy, and 현지 해군, the Royal Malaysian Navy",
        by: "해군, the Republic of Korea Navy",
      },
    },
  ],
};
