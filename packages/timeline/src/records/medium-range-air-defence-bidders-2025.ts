import type { BidEvent } from "../types.js";

/**
 * The Guru named six bidders, LIG Nex1 among them, for Malaysia's medium-range air defence, put at
 * about US$462 million. Asian Defence Journal said that no candidates had been made public.
 */
export const mediumRangeAirDefenceBidders2025: BidEvent<"medium-range-air-defence-bidders-2025"> = {
  id: "medium-range-air-defence-bidders-2025",
  kind: "bid",
  name: { en: "Bidders for Malaysia's medium-range air defence, 2025" },
  summary: {
    en: "The Guru named six bidders, LIG Nex1 among them, for Malaysia's medium-range air defence, put at about US$462 million. Asian Defence Journal said that no candidates had been made public.",
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
      supports: ["name", "modality", "participants", "platforms"],
      source: "guru-2025",
      exact: [
        "LIG넥스원 외에도 △MBDA(프랑스·영국 합작)",
        "Diehl Defence(독일)",
        "Kongsberg(노르웨이) △Aselsan(튀르키예) △NORINCO(중국)",
        "말레이시아 국방부는 CAP55 공군 현대화",
        "중거리 공중방어(MERAD) 사업의",
      ],
    },
    {
      supports: "value.USD",
      source: "guru-2025",
      exact: "약 4억6200만 달러",
      origin: "Asian Defence Journal",
    },
    {
      supports: ["platforms", "value.USD"],
      source: "asian-defence-journal-2025-12-11",
      exact: ["around US$462 million", "two batteries of MERAD platforms"],
    },
    {
      contradicts: "name",
      reported: { en: "Likely candidates for medium-range air defence, none made public" },
      source: "asian-defence-journal-2025-12-11",
      exact: ["no candidates have been made public", "likely some of the top names"],
    },
  ],
};
