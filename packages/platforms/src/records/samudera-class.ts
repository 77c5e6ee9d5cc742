import type { WeaponSystem } from "../types.js";

/**
 * Two training ships of the Royal Malaysian Navy, Gagah Samudera and Teguh Samudera, of South
 * Korean design.
 */
export const samuderaClass: WeaponSystem<"samudera-class"> = {
  id: "samudera-class",
  kind: "weapon-system",
  name: { en: "Samudera class" },
  aliases: [
    { text: "KD Gagah Samudera", language: "en", sort: "full-name" },
    { text: "KD Teguh Samudera", language: "en", sort: "full-name" },
  ],
  summary: {
    en: "Two training ships of the Royal Malaysian Navy, Gagah Samudera and Teguh Samudera, of South Korean design.",
  },
  category: "ships",
  makers: ["dsme", "ngv-tech", "grade-one-marine"],
  origin: "south-korea",
  operators: ["royal-malaysian-navy"],
  standing: "in-service",
  features: [
    {
      feature: { en: "Training of naval personnel" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-sarawak-tribune-2019",
          exact: "being used to train 101 officers",
        },
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2014-08-22",
          exact: ["carry 45 crew and 60 trainees", "Royal Malaysian Navy (RMN) training ships"],
        },
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-2018-04",
          exact: ["South Korean designed training ships", "27 training unit"],
        },
      ],
    },
    {
      feature: { en: "One 30 mm gun" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2014-08-22",
          exact: "single MSI Seahawk 30 mm",
        },
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-2018-04",
          exact: "MSI 30mm RWS",
          inferred: { feature: "a caption on the weapon of the two ships, in the singular" },
        },
      ],
    },
  ],
  specs: {
    length: { value: 75.9, unit: "metres" },
    crew: { value: 45, unit: "people" },
    passengers: { value: 60, unit: "people" },
  },
  evidence: [
    {
      supports: ["name", "makers", "operators", "specs"],
      source: "defense-studies-2014-08-22",
      exact: [
        "the 75.9 m-long training ship",
        "carry 45 crew and 60 trainees",
        "The Samudera-class ships",
        "by NGV Tech in collaboration",
        "with South Korea's DSME",
        "Royal Malaysian Navy (RMN) training ships",
      ],
      inferred: {
        operators: "told as the navy's training ships before it had accepted them",
        specs: "the passengers are trainees",
      },
    },
    {
      supports: ["aliases", "origin", "makers", "operators", "standing"],
      source: "malaysian-defence-2018-04",
      exact: [
        "KD Gagah Samudera (271)",
        "KD Teguh Samudera (272)",
        "South Korean designed training ships",
        "NGV Tech Sdn Bhd yard",
        "Grade One Marine Shipyard in Lumut",
        "commissioned into the RMN today",
      ],
    },
    {
      supports: ["aliases", "origin", "operators", "standing", "makers"],
      source: "new-sarawak-tribune-2019",
      exact: [
        "visit of KD Gagah Samudera",
        "KD Teguh Samudera to Pending Port",
        "designed by Korean engineers as training",
        "Royal Malaysian Navy (RMN) closer",
        "Great One Marine Shipyard in Perak",
        "being used to train 101 officers",
      ],
      inferred: { origin: '"designed by Korean engineers"; built by local engineers' },
    },
    {
      supports: "makers",
      source: "malaysian-defence-2014-12",
      exact: ["delivered by DSME of South Korea", "at the NGV Tech shipyard"],
    },
    {
      supports: ["makers", "origin"],
      source: "malaysian-defence-moving-on",
      exact: [
        "NGV Tech was the original",
        "built to a DSME design",
        "South Korean shipyard Daewoo",
      ],
      inferred: { origin: "a design of DSME, which is called a South Korean shipyard" },
    },
  ],
};
