import type { MilestoneEvent } from "../types.js";

/**
 * South Korea started the KF-21 programme in 2015, at a cost put at 8.8 trillion won. Other reports
 * have it start in 2016 or give other sums.
 */
export const kf21ProgrammeStart: MilestoneEvent<"kf-21-programme-start"> = {
  id: "kf-21-programme-start",
  kind: "milestone",
  name: { en: "Start of the KF-21 programme" },
  summary: {
    en: "South Korea started the KF-21 programme in 2015, at a cost put at 8.8 trillion won. Other reports have it start in 2016 or give other sums.",
  },
  date: "2015",
  modality: "occurred",
  participants: [{ entity: "south-korea", role: "actor" }],
  platforms: [{ platform: "kf-21-boramae" }],
  value: { KRW: { amount: 8_800_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "yonhap-2022-11-10",
      exact: [
        "8.8 trillion-won (US$6.4 billion) KF-21 project",
        "Launched in 2015",
        "South Korea's homegrown fighter jet",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "kbs-world-2022-07-25",
      exact: [
        "eight-point-eight trillion-won",
        "began in earnest in 2015",
        "South Korea's first homegrown KF-21",
      ],
      inferred: {
        "value.KRW":
          "8.8 trillion won: the figure is printed in words (eight-point-eight trillion-won)",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "army-recognition-2025-05",
      exact: ["KF-21 project originated in 2015", "replace South Korea’s aging"],
    },
    {
      contradicts: "date",
      reported: "2016",
      source: "k-gonggam-kf21",
      exact: "2016년 개발에 착수해",
    },
    {
      contradicts: "date",
      reported: "2016-01",
      source: "mbn-2021-04-09",
      exact: "한국항공우주산업(KAI)이 2016년 1월 체계개발에 착수한",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 18_600_000_000_000, basis: "stated" },
      source: "kbs-world-2021-04-09-prototype",
      exact: "18-point-six trillion won",
      inferred: { "value.KRW": '18.6 trillion won: "18-point-six trillion won", partly in words' },
    },
    {
      supports: ["date", "modality"],
      source: "kpl-2025-06-13",
      exact: "project, launched in 2015",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 8_100_000_000_000, basis: "stated" },
      source: "kpl-2025-06-13",
      exact: "8.1 trillion-won project",
      inferred: { asOf: '"said Friday"; the day of issue is not printed where seen' },
      asOf: "2025-06-13",
    },
  ],
};
