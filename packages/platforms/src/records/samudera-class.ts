import type { WeaponSystem } from "../types.js";

/**
 * Two training ships of Malaysia's navy, Gagah Samudera and Teguh Samudera, of South Korean design.
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
    en: "Two training ships of Malaysia's navy, Gagah Samudera and Teguh Samudera, of South Korean design.",
  },
  category: "ships",
  makers: ["dsme", "ngv-tech", "grade-one-marine"],
  origin: "south-korea",
  operators: ["royal-malaysian-navy"],
  standing: "in-service",
  features: [
    {
      feature: { en: "Training of naval officers" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-sarawak-tribune-2019",
          topic: "training cruise of 2019",
        },
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2014-08-22",
          topic: "what the ships are for",
        },
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-2018-04",
          topic: "commissioning",
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
          topic: "armament",
        },
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-2018-04",
          topic: "armament",
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
      topic: "ships delayed by money troubles",
    },
    {
      supports: ["aliases", "origin", "makers", "operators", "standing"],
      source: "malaysian-defence-2018-04",
      topic: "commissioning of the ships",
    },
    {
      supports: ["aliases", "origin", "operators", "standing", "makers"],
      source: "new-sarawak-tribune-2019",
      topic: "visit to Kuching",
    },
    { supports: "makers", source: "malaysian-defence-2014-12", topic: "modules and assembly" },
    {
      supports: ["makers", "origin"],
      source: "malaysian-defence-moving-on",
      topic: "origin of the design",
    },
  ],
};
