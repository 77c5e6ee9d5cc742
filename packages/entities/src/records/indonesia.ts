import type { State } from "../types.js";

/**
 * State that signed a memorandum on defence cooperation with Malaysia in 2022 and is a partner in
 * the KF-21 programme.
 */
export const indonesia: State<"indonesia"> = {
  id: "indonesia",
  kind: "state",
  name: {
    en: "Indonesia",
    ms: "Indonesia",
    ko: "인도네시아",
  },
  aliases: [{ text: "인니", language: "ko", sort: "short-name" }],
  summary: {
    en: "State that signed a memorandum on defence cooperation with Malaysia in 2022 and is a partner in the KF-21 programme.",
  },
  countryCode: "ID",
  evidence: [
    {
      supports: "name.en",
      source: "vietnamplus-2022-08",
      exact: "Indonesia and Malaysia on August 9",
    },
    {
      supports: "name.ko",
      source: "daily-hankook-2019-03-18",
      exact: "대상국은 인도네시아(17%), 이라크(17%)",
    },
    { supports: "name.ms", source: "perajurit-2023-09", exact: "Indonesia di Laut China Selatan" },
    { supports: "aliases", source: "hankyung-2023-02-24", exact: "인니‧필리핀‧태국 이어" },
  ],
};
