import type { WeaponSystem } from "../types.js";

/**
 * South Korean missile corvette design of about 1,800 tonnes. In 2014 its yard, DSME, announced an
 * order from Malaysia.
 */
export const dsmeMissileCorvette: WeaponSystem<"dsme-missile-corvette"> = {
  id: "dsme-missile-corvette",
  kind: "weapon-system",
  name: { en: "DSME missile corvette" },
  summary: {
    en: "South Korean missile corvette design of about 1,800 tonnes. In 2014 its yard, DSME, announced an order from Malaysia.",
  },
  category: "ships",
  makers: ["dsme"],
  origin: "south-korea",
  standing: "offered",
  features: [
    {
      feature: {
        en: "76 mm gun, four anti-ship missile launchers and two 30 mm guns on the model shown in 2015",
      },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-moving-on",
          exact: [
            "76mm main gun, four anti-ship missile",
            "launchers, two 30mm guns",
            "corvette model displayed at LIMA 2015",
          ],
        },
      ],
    },
  ],
  specs: {
    length: { value: 85, unit: "metres" },
    beam: { value: 12.9, unit: "metres" },
    draught: { value: 3.8, unit: "metres" },
    displacement: { value: 1800, unit: "tonnes" },
  },
  evidence: [
    {
      supports: ["makers", "origin", "specs.length", "specs.beam", "specs.displacement"],
      source: "etoday-2014-11-24",
      exact: [
        "길이 85m, 폭 12.9m, 1800톤 규모다",
        "대우조선해양이 이번에 수주한 함정은",
        "거제 옥포 조선소에서",
      ],
      inferred: {
        by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"',
        origin: "the yard at Geoje Okpo (거제 옥포); South Korea is not named",
      },
      by: "dsme",
    },
    {
      contradicts: "standing",
      reported: "on-order",
      source: "etoday-2014-11-24",
      exact: "대우조선해양이 이번에 수주한 함정은",
      inferred: {
        by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"',
        asOf: '"24일"; month and year from the day of issue',
      },
      by: "dsme",
      asOf: "2014-11-24",
    },
    {
      supports: ["makers", "specs.length", "specs.beam", "specs.displacement"],
      source: "mbn-2014-11-24",
      exact: ["길이 85m, 폭 12.9m, 1800 톤", "대우조선해양이 이번에 수주한 함정은"],
      inferred: { by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"' },
      by: "dsme",
    },
    {
      contradicts: "standing",
      reported: "on-order",
      source: "mbn-2014-11-24",
      exact: ["수주하는 계약을 체결했다고", "대우조선해양이 이번에 수주한 함정은"],
      inferred: {
        by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"',
        asOf: '"24일"; month and year from the day of issue',
      },
      by: "dsme",
      asOf: "2014-11-24",
    },
    {
      supports: "makers",
      source: "asean-mildef-2014-11",
      exact: "Daewoo Shipbuilding & Marine Engineering Co",
    },
    {
      contradicts: "standing",
      reported: "on-order",
      source: "asean-mildef-2014-11",
      exact: ["subject to final approval", "obtained an order from the Royal"],
      inferred: { asOf: "the month of issue in the record" },
      asOf: "2014-11",
    },
    {
      supports: ["name", "makers", "origin", "standing", "specs.beam", "specs.draught"],
      source: "malaysian-defence-moving-on",
      exact: [
        "a breadth of 12.9 m",
        "a draft of 3.8 meters",
        "proposed by DSME",
        "ship according to DSME has",
        "South Korean shipyard Daewoo",
        "DSME missile corvette model displayed",
      ],
      by: "dsme",
    },
    {
      contradicts: "specs.length",
      reported: { value: 85.5, unit: "metres", approximate: true },
      source: "malaysian-defence-moving-on",
      exact: ["length of about 85.5 m", "ship according to DSME has"],
      by: "dsme",
    },
    {
      supports: ["makers", "specs.beam", "specs.draught", "specs.displacement"],
      source: "global-security-malaysian-corvettes",
      exact: [
        "breadth of 12.9 meters, a draft",
        "draft of 3.8 meters and a",
        "displacement of about 1,800 tons",
        "that Korean shipbuilder DSME introduced",
      ],
      origin: "Navy Recognition report of April 2014 (MSC)",
    },
    {
      contradicts: "specs.length",
      reported: { value: 85.5, unit: "metres", approximate: true },
      source: "global-security-malaysian-corvettes",
      exact: "length of about 85.5 meters, a",
      origin: "Navy Recognition report of April 2014 (MSC)",
    },
  ],
};
