import type { Person } from "../types.js";

/** Head of DAPA, South Korea's Defence Acquisition Program Administration, until February 2024. */
export const eomDongHwan: Person<"eom-dong-hwan"> = {
  id: "eom-dong-hwan",
  kind: "person",
  name: { en: "Eom Dong-hwan", ko: "엄동환" },
  summary: {
    en: "Head of DAPA, South Korea's Defence Acquisition Program Administration, until February 2024.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "newspim-2022-06-22",
      exact: "엄동환 새 방위사업청장",
      inferred: {
        state: "named by the South Korean president (윤석열 대통령) to head a state agency",
      },
    },
    {
      supports: "name.ko",
      source: "seoul-shinmun-2024-02-16",
      exact: "엄동환 현 방사청장의 이임식은 이날",
    },
    {
      supports: "name.en",
      source: "korea-herald-2024-02-16",
      exact: "Eom Dong-hwan, who has served",
    },
    {
      supports: "name.en",
      source: "korea-times-2022-06",
      exact: "Eom Dong-hwan, the new minister",
    },
  ],
};
