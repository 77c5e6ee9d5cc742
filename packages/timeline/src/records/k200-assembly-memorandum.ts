import type { AnnouncementEvent } from "../types.js";

/**
 * Daewoo Heavy Industries and DRB of Malaysia agree on some 400 K200 vehicles in parts, to be put
 * together in Malaysia.
 */
export const k200AssemblyMemorandum: AnnouncementEvent<"k200-assembly-memorandum"> = {
  id: "k200-assembly-memorandum",
  kind: "announcement",
  name: { en: "Memorandum on assembling the K200 in Malaysia" },
  summary: {
    en: "Daewoo Heavy Industries and DRB of Malaysia agree on some 400 K200 vehicles in parts, to be put together in Malaysia.",
  },
  date: "[..1994-09-01]",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries", role: "signatory" },
    { entity: "drb", role: "signatory" },
  ],
  occasion: "joint-defence-industry-committee-10",
  platforms: [{ platform: "k200", quantity: { value: 400, unit: "vehicles", approximate: true } }],
  value: { USD: { amount: 240_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms", "value.USD"],
      source: "hankyung-1994-09-01",
      topic: "memorandum that was signed",
      by: "daewoo-heavy-industries",
    },
    {
      supports: ["name", "participants", "occasion", "platforms", "value.USD"],
      source: "hankyung-1994-08-23",
      topic: "memorandum to come",
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
    {
      supports: ["name", "occasion", "platforms", "value.USD"],
      source: "seoul-shinmun-1994-08-24",
      topic: "memorandum to come",
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
  ],
};
