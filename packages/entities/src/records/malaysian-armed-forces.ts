import type { ArmedService } from "../types.js";

/**
 * Armed forces of Malaysia, whose interoperability with those of South Korea is expected to
 * improve.
 */
export const malaysianArmedForces: ArmedService<"malaysian-armed-forces"> = {
  id: "malaysian-armed-forces",
  kind: "armed-service",
  name: { en: "Malaysian armed forces", ms: "Angkatan Tentera Malaysia", ko: "말레이시아군" },
  aliases: [
    { text: "ATM", language: "ms", sort: "abbreviation" },
    { text: "Armed Forces", language: "en", sort: "short-name" },
  ],
  summary: {
    en: "Armed forces of Malaysia, whose interoperability with those of South Korea is expected to improve.",
  },
  state: "malaysia",
  branch: "joint",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "between the two armed forces",
      inferred: { state: "“the two”: of South Korea and Malaysia, the parties to the memorandum" },
    },
    {
      supports: ["name.ms", "aliases"],
      source: "motoqar-2026",
      exact: "Angkatan Tentera Malaysia (ATM)",
    },
    {
      supports: "name.ko",
      source: "global-economic-2025-10-29",
      exact: "말레이시아군이 추진 중인",
    },
    { supports: "aliases", source: "star-2024-09-14", exact: "strengthen the Armed Forces" },
  ],
};
