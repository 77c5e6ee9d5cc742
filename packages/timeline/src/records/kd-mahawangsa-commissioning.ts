import type { MilestoneEvent } from "../types.js";

/** Malaysia's navy commissioned the support ship KD Mahawangsa in 1983. */
export const kdMahawangsaCommissioning: MilestoneEvent<"kd-mahawangsa-commissioning"> = {
  id: "kd-mahawangsa-commissioning",
  kind: "milestone",
  name: { en: "Commissioning of KD Mahawangsa" },
  summary: { en: "Malaysia's navy commissioned the support ship KD Mahawangsa in 1983." },
  date: "1983",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  platforms: [{ platform: "kd-mahawangsa", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "zulheimymaamor-2025-12",
      exact: ["commissioned in 1983", "KD Mahawangsa (1504)", "Royal Malaysian Navy (RMN) vessels"],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-indera-saktis",
      exact: [
        "commissioning in 1980 and 1983",
        "KD Mahawangsa – for another decade",
        "RMN seemed destined to operate",
      ],
    },
  ],
};
