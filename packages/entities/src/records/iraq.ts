import type { State } from "../types.js";

/** State that operates aircraft of the T-50 and FA-50 family. */
export const iraq: State<"iraq"> = {
  id: "iraq",
  kind: "state",
  name: { en: "Iraq", ko: "이라크" },
  summary: { en: "State that operates aircraft of the T-50 and FA-50 family." },
  countryCode: "IQ",
  evidence: [
    { supports: "name.en", source: "star-2023-02-24", exact: "include Iraq, Poland" },
    {
      supports: "name.en",
      source: "aerotime-2023-02",
      exact: "Indonesia, Iraq, the Philippines and Thailand",
    },
    {
      supports: "name.ko",
      source: "daily-hankook-2019-03-18",
      exact: "대상국은 인도네시아(17%), 이라크(17%)",
    },
  ],
};
