import type { BidEvent } from "../types.js";

/**
 * The Guru names LIG Nex1 beside five rivals for Malaysia's medium-range air defence, put at about
 * 462 million US dollars. The journal it draws on calls them likely names, none of them made
 * public.
 */
export const mediumRangeAirDefenceBidders2025: BidEvent<"medium-range-air-defence-bidders-2025"> = {
  id: "medium-range-air-defence-bidders-2025",
  kind: "bid",
  name: { en: "Bidders for medium-range air defence" },
  summary: {
    en: "The Guru names LIG Nex1 beside five rivals for Malaysia's medium-range air defence, put at about 462 million US dollars. The journal it draws on calls them likely names, none of them made public.",
  },
  modality: "claimed",
  asOf: "2025",
  by: "the-guru",
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
      origin: "Asian Defence Journal",
    },
    {
      supports: ["platforms", "value.USD"],
      source: "asian-defence-journal-2025-12-11",
      topic: "air defence without a decision so far",
    },
    {
      contradicts: "name",
      reported: { en: "Likely candidates for medium-range air defence, none made public" },
      source: "asian-defence-journal-2025-12-11",
      topic: "firms likely to be considered",
    },
  ],
};
