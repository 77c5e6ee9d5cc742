import type { TargetEvent } from "../types.js";

/**
 * The Malaysian Army had no official programme for six-wheeled vehicles in 2018, according to
 * exhibition talk passed on by the blog Malaysian Defence.
 */
export const sixWheeledVehicleProgramme2018: TargetEvent<"six-wheeled-vehicle-programme-2018"> = {
  id: "six-wheeled-vehicle-programme-2018",
  kind: "target",
  name: { en: "Six-wheeled vehicles for the Malaysian Army, 2018" },
  summary: {
    en: "The Malaysian Army had no official programme for six-wheeled vehicles in 2018, according to exhibition talk passed on by the blog Malaysian Defence.",
  },
  modality: "denied",
  asOf: "2018",
  by: "malaysian-defence",
  participants: [{ entity: "malaysian-army", role: "actor" }],
  occasion: "dsa-2018",
  platforms: [{ platform: "tigon" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "occasion", "platforms"],
      source: "malaysian-defence-2018",
      exact: [
        "not an official Army program",
        "word whispered around the hall",
        "Hanwa Tigon 6X6 APC",
        "surprising aspect of DSA 2018",
      ],
      inferred: {
        participants: '"Army", in a Malaysian page, is the Malaysian Army',
        modality: "talk in the halls, passed on, that there is no official programme",
        platforms: "“the 6X6 APC”, of which the Tigon is one of two shown",
      },
    },
  ],
};
