import type { WeaponSystem } from "../types.js";

/**
 * South Korean corvette design of some 1,800 tonnes, of which the yard announced an order from
 * Malaysia in 2014.
 */
export const dsmeMissileCorvette: WeaponSystem<"dsme-missile-corvette"> = {
  id: "dsme-missile-corvette",
  kind: "weapon-system",
  name: { en: "DSME missile corvette" },
  summary: {
    en: "South Korean corvette design of some 1,800 tonnes, of which the yard announced an order from Malaysia in 2014.",
  },
  category: "ships",
  makers: ["dsme"],
  origin: "south-korea",
  standing: "offered",
  features: [
    {
      feature: {
        en: "76 mm gun, four anti-ship missiles and two 30 mm guns on the model shown in 2015",
      },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-moving-on",
          topic: "the model at the exhibition",
        },
      ],
    },
  ],
  specs: {
    length: { value: 85, unit: "metres" },
    beam: { value: 12.9, unit: "metres" },
    draught: { value: 3.8, unit: "metres" },
    displacement: { value: 1800, unit: "tonnes", approximate: true },
  },
  evidence: [
    {
      supports: [
        "makers",
        "origin",
        "standing",
        "specs.length",
        "specs.beam",
        "specs.displacement",
      ],
      source: "etoday-2014-11-24",
      topic: "the ships ordered",
      by: "dsme",
    },
    {
      supports: ["makers", "standing", "specs.length", "specs.beam", "specs.displacement"],
      source: "mbn-2014-11-24",
      topic: "the ships ordered",
      by: "dsme",
    },
    {
      supports: ["makers", "standing"],
      source: "asean-mildef-2014-11",
      topic: "contract announced",
    },
    {
      supports: ["name", "makers", "origin", "standing", "specs.beam", "specs.draught"],
      source: "malaysian-defence-moving-on",
      topic: "the ship according to its yard",
      by: "dsme",
    },
    {
      contradicts: "specs.length",
      reported: { value: 85.5, unit: "metres", approximate: true },
      source: "malaysian-defence-moving-on",
      topic: "the ship according to its yard",
      by: "dsme",
    },
  ],
};
