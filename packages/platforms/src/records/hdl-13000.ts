import type { WeaponSystem } from "../types.js";

/**
 * Multi-role support ship design by Hyundai Heavy Industries, 160 metres long. The yard said in
 * 2022 that it would offer it to Malaysia.
 */
export const hdl13000: WeaponSystem<"hdl-13000"> = {
  id: "hdl-13000",
  kind: "weapon-system",
  name: { en: "HDL-13000" },
  summary: {
    en: "Multi-role support ship design by Hyundai Heavy Industries, 160 metres long. The yard said in 2022 that it would offer it to Malaysia.",
  },
  category: "ships",
  makers: ["hd-hyundai-heavy-industries"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "multi-role-support-ship",
      evidence: [
        { supports: "role", source: "janes-2022", exact: "multi-role support ship programme" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Closed vehicle deck from bow to stern, part of it a well deck" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "janes-2022",
          exact: ["runs from bow to stern", "serves as a well deck", "HHI said"],
          by: "hd-hyundai-heavy-industries",
        },
      ],
    },
    {
      feature: {
        en: "Room for over sixteen battle tanks and six armoured vehicles, or some 500 soldiers",
      },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "janes-2022",
          exact: ["16 main battle tanks", "six armoured vehicles or about 500", "HHI said"],
          by: "hd-hyundai-heavy-industries",
        },
      ],
    },
  ],
  specs: {
    length: { value: 160, unit: "metres" },
    beam: { value: 25, unit: "metres" },
    displacement: { value: 13_000, unit: "tonnes" },
  },
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing", "specs"],
      source: "janes-2022",
      exact: [
        "HDL-13000 has a length of 160",
        "beam of 25 m",
        "displaces 13,000 tonnes",
        "South Korea's Hyundai Heavy Industries (HHI)",
      ],
    },
    {
      supports: ["name", "makers"],
      source: "janes-2024-07",
      exact: "Hyundai Heavy Industries' HDL-13000 concept",
    },
    {
      contradicts: "specs.length",
      reported: { value: 130, unit: "metres" },
      source: "global-economic-2025-04-06",
      exact: "길이 130m, 순항 속도 14노트의",
      asOf: "2025-04-06",
      inferred: { asOf: "the day of issue in the address" },
    },
  ],
};
