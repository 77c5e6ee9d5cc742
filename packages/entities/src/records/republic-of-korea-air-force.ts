import type { ArmedService } from "../types.js";

/** Air force of South Korea, for which the KF-21 is built. */
export const republicOfKoreaAirForce: ArmedService<"republic-of-korea-air-force"> = {
  id: "republic-of-korea-air-force",
  kind: "armed-service",
  name: { en: "Republic of Korea Air Force", ko: "한국 공군" },
  aliases: [
    { text: "ROKAF", language: "en", sort: "abbreviation" },
    { text: "South Korean Air Force", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Air force of South Korea, for which the KF-21 is built." },
  state: "south-korea",
  branch: "air-force",
  evidence: [
    {
      supports: ["aliases", "state"],
      source: "army-recognition-2025-05",
      exact: "South Korean Air Force (ROKAF)",
      inferred: { state: "the adjective South Korean" },
    },
    {
      supports: "name.en",
      source: "defensehere-2025-05",
      exact: "Republic of Korea Air Force (RoKAF)",
    },
    {
      supports: "name.ko",
      source: "newspim-2025-02-22",
      exact: "한국항공우주산업(KAI)과 한국 공군을",
    },
  ],
};
