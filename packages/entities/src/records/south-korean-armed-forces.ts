import type { ArmedService } from "../types.js";

/**
 * Armed forces of South Korea, whose interoperability with those of Malaysia is expected to
 * improve.
 */
export const southKoreanArmedForces: ArmedService<"south-korean-armed-forces"> = {
  id: "south-korean-armed-forces",
  kind: "armed-service",
  name: { en: "South Korean armed forces", ko: "대한민국 국군" },
  aliases: [{ text: "Republic of Korea Armed Forces", language: "en", sort: "full-name" }],
  summary: {
    en: "Armed forces of South Korea, whose interoperability with those of Malaysia is expected to improve.",
  },
  state: "south-korea",
  branch: "joint",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "between the two armed forces",
      inferred: {
        "name.en":
          "South Korean armed forces: “the two”: of South Korea and Malaysia, the parties to the memorandum",
        state: "“the two”: of South Korea and Malaysia, the parties to the memorandum",
      },
    },
    {
      supports: "name.ko",
      source: "wikipedia-republic-of-korea-navy",
      exact: "대한민국 국군(國軍)의",
    },
    {
      supports: "aliases",
      source: "malay-mail-2022-04-27",
      exact: "Republic of Korea Armed Forces",
    },
  ],
};
