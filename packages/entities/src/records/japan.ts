import type { State } from "../types.js";

/** State with which Malaysia began its Look East Policy in 1982. */
export const japan: State<"japan"> = {
  id: "japan",
  kind: "state",
  name: {
    en: "Japan",
    ms: "Jepun",
    ko: "일본",
  },
  summary: {
    en: "State with which Malaysia began its Look East Policy in 1982.",
  },
  countryCode: "JP",
  evidence: [
    {
      supports: "name.en",
      source: "mida-2022-12-21",
      exact: "made waves with Japan in 1982",
    },
    { supports: "name.ko", source: "herald-k-2021-03-14", exact: "일본의 무기 수입량은" },
    {
      supports: "name.ms",
      source: "perajurit-2023-09",
      exact: "India, Jepun, Korea Selatan, dan Rusia",
    },
  ],
};
