import type { Person } from "../types.js";

/**
 * Spokesperson of South Korea's presidential office who briefed the press on the summit of October
 * 2025.
 */
export const kangYuJung: Person<"kang-yu-jung"> = {
  id: "kang-yu-jung",
  kind: "person",
  name: { en: "Kang Yu-jung", ko: "강유정" },
  summary: {
    en: "Spokesperson of South Korea's presidential office who briefed the press on the summit of October 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "newspim-2025-10-27",
      exact: ["강유정 대통령실 대변인은", "한국과 말레이시아가"],
      inferred: {
        state:
          "spokesperson of the presidential office (대통령실) of the country first named, 한국",
      },
    },
    {
      supports: "name.ko",
      source: "asia-business-daily-2025-10-27",
      exact: "강유정 대통령실 대변인은",
    },
    {
      supports: "name.en",
      source: "korea-net-2025-10",
      exact: "portavoz presidencial Kang Yu-jung",
    },
  ],
};
