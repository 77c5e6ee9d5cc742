import type { Person } from "../types.js";

/**
 * Kang Yu-jung, spokesperson of South Korea's presidential office, relayed the summit of October
 * 2025.
 */
export const kangYuJung: Person<"kang-yu-jung"> = {
  id: "kang-yu-jung",
  kind: "person",
  name: { en: "Kang Yu-jung", ko: "강유정" },
  summary: {
    en: "Kang Yu-jung, spokesperson of South Korea's presidential office, relayed the summit of October 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "newspim-2025-10-27",
      topic: "briefing on the summit",
    },
    {
      supports: "name.ko",
      source: "asia-business-daily-2025-10-27",
      topic: "briefing on the summit",
    },
    { supports: "name.en", source: "korea-net-2025-10", topic: "briefing on the summit" },
  ],
};
