import type { PlainEvent } from "../types.js";

/**
 * LIG Nex1 is named beside five rivals for Malaysia’s medium-range air defence, which is put at 462
 * million US dollars.
 */
export const mediumRangeAirDefenceBidders2025: PlainEvent<
  "bid",
  "medium-range-air-defence-bidders-2025"
> = {
  id: "medium-range-air-defence-bidders-2025",
  kind: "bid",
  name: { en: "Bidders for medium-range air defence" },
  summary: {
    en: "LIG Nex1 is named beside five rivals for Malaysia’s medium-range air defence, which is put at 462 million US dollars.",
  },
  modality: "claimed",
  asOf: "2025",
  by: "asian-defence-journal",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "lig-nex1", role: "bidder" },
    { entity: "mbda", role: "bidder" },
    { entity: "diehl-defence", role: "bidder" },
    { entity: "kongsberg", role: "bidder" },
    { entity: "aselsan", role: "bidder" },
    { entity: "norinco", role: "bidder" },
  ],
  platforms: [{ platform: "medium-range-air-defence-programme" }],
  value: { USD: { amount: 462_000_000, approximate: true, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms", "value.USD"],
      source: "guru-2025",
      topic: "the programme and its bidders",
      by: "asian-defence-journal",
    },
  ],
};
