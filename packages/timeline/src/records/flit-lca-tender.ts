import type { TenderEvent } from "../types.js";

/**
 * Malaysia's defence ministry opened an international tender on 22 June 2021 for 18 trainers and
 * light combat aircraft for its air force. The Edge Malaysia gives October 2021.
 */
export const flitLcaTender: TenderEvent<"flit-lca-tender"> = {
  id: "flit-lca-tender",
  kind: "tender",
  name: { en: "Tender for 18 trainers and light combat aircraft" },
  summary: {
    en: "Malaysia's defence ministry opened an international tender on 22 June 2021 for 18 trainers and light combat aircraft for its air force. The Edge Malaysia gives October 2021.",
  },
  date: "2021-06-22",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "flit-lca-programme", quantity: { value: 18, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "vpk-name-2023-02-27",
      exact: [
        "June 22, 2021",
        "Ministry of Defense of Malaysia announced",
        "supply of 18 training",
      ],
      inferred: {
        participants:
          "the buyer is spelt “Ministry of Defense of Malaysia”; the recipient is 'the country's Air Force'",
      },
      by: "malaysian-ministry-of-defence",
      origin: "TsAMTO",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2021-06-22",
      exact: [
        "aircraft on 22 June",
        "long-anticipated tender for 18",
        "Light Combat Aircraft (FLIT-LCA)",
        "Royal Malaysian Air Force (RMAF)",
      ],
      inferred: { date: "the year is that of the page's issue" },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "free-malaysia-today-2021-07-16",
      exact: [
        "18 units of light",
        "combat aircraft/fighter lead-in-trainer (LCA/FLIT)",
        "Royal Malaysian Air Force (RMAF)",
      ],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: ["18 light combat aircraft", "RMAF in October 2021", "international bidders"],
    },
    {
      contradicts: "date",
      reported: "2021-10",
      source: "edge-malaysia-2022-11-14",
      exact: "RMAF in October 2021",
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "malaysian-defence-2023-03",
      exact: [
        "Tender Terbuka Antarabangsa, tanpa melibatkan",
        "18 buah pesawat pejuang ringan",
        "Kementerian Pertahanan pada 24 Februari 2023",
      ],
      by: "malaysian-ministry-of-defence",
      origin: "Malaysian defence ministry written reply of 2023-03-22",
      inferred: { platforms: "the number; the programme is named in the question" },
    },
  ],
};
