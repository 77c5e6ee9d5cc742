import type { ContractEvent } from "../types.js";

/**
 * Malaysia signs a contract with Korea Aerospace Industries in Langkawi for 18 FA-50 light combat
 * aircraft.
 */
export const fa50Contract: ContractEvent<"fa-50-contract"> = {
  id: "fa-50-contract",
  kind: "contract",
  name: { en: "FA-50 contract" },
  summary: {
    en: "Malaysia signs a contract with Korea Aerospace Industries in Langkawi for 18 FA-50 light combat aircraft.",
  },
  date: "2023-05-23",
  modality: "occurred",
  participants: [
    { entity: "malaysia", role: "buyer" },
    { entity: "kai", role: "seller" },
    {
      entity: "malaysian-ministry-of-defence",
      role: "party",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "free-malaysia-today-2024-03-19",
          topic: "parties to the contract",
        },
        {
          supports: ["entity", "role"],
          source: "gutzy-asia-2024-03-08",
          topic: "parties to the contract",
        },
        {
          supports: ["entity", "role"],
          source: "new-straits-times-2024-09",
          topic: "parties to the contract",
          origin: "Bernama report of 2024-09-13 (KAI visit)",
        },
      ],
    },
    {
      entity: "muez-abd-aziz",
      role: "signatory",
      evidence: [
        { supports: ["entity", "role"], source: "chosun-ilbo-2023-05-23", topic: "who signed" },
        { supports: ["entity", "role"], source: "joongang-ilbo-2023-05", topic: "who signed" },
        { supports: ["entity", "role"], source: "aviacionline-2023-05", topic: "who signed" },
      ],
    },
    {
      entity: "kang-goo-young",
      role: "signatory",
      evidence: [
        { supports: ["entity", "role"], source: "chosun-ilbo-2023-05-23", topic: "who signed" },
        { supports: ["entity", "role"], source: "joongang-ilbo-2023-05", topic: "who signed" },
        { supports: ["entity", "role"], source: "aviacionline-2023-05", topic: "who signed" },
      ],
    },
    {
      entity: "lee-jong-sup",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "chosun-ilbo-2023-05-23",
          topic: "ministers at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "aviacionline-2023-05",
          topic: "ministers at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "yonhap-2023-05-23",
          topic: "minister at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "kbs-world-2023-05",
          topic: "minister at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "donga-2023-05-23-signing",
          topic: "ministers at the signing",
          origin: "ROK defence ministry release of 2023-05-23",
        },
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-05-23",
          topic: "ministers at the signing",
        },
      ],
    },
    {
      entity: "mohamad-hasan",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "chosun-ilbo-2023-05-23",
          topic: "ministers at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "aviacionline-2023-05",
          topic: "ministers at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "donga-2023-05-23-signing",
          topic: "ministers at the signing",
          origin: "ROK defence ministry release of 2023-05-23",
        },
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-05-23",
          topic: "ministers at the signing",
        },
      ],
    },
  ],
  place: "langkawi",
  occasion: "lima-2023",
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  value: {
    USD: { amount: 920_000_000, basis: "stated" },
    MYR: { amount: 4_000_000_000, approximate: true, basis: "stated" },
    KRW: { amount: 1_206_900_000_000, basis: "converted" },
  },
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "in 2023, Malaysia awarded a contract",
    },
    {
      supports: "value.USD",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "approximately USD 920 million",
    },
    { supports: "platforms", source: "dsa-pact-2025", paragraph: 29, exact: "for 18 FA-50" },
    { supports: "name", source: "dsa-pact-2025", paragraph: 60, exact: "under the 2023 contract" },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "yonhap-2023-05-23",
      topic: "signing of the contract",
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion", "value.USD", "value.KRW"],
      source: "chosun-ilbo-2023-05-23",
      topic: "signing of the contract",
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion", "platforms", "value.USD"],
      source: "joongang-ilbo-2023-05",
      topic: "signing of the contract",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD"],
      source: "donga-2023-05-23-signing",
      topic: "signing of the contract",
      origin: "ROK defence ministry release of 2023-05-23",
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion", "platforms"],
      source: "hankyung-2023-05-23",
      topic: "signing of the contract",
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "kbs-world-2023-05",
      topic: "signing of the contract",
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion", "value.USD"],
      source: "aviacionline-2023-05",
      topic: "signing of the contract",
    },
    {
      supports: ["modality", "participants", "occasion", "platforms"],
      source: "free-malaysia-today-2024-03-19",
      topic: "the contract of May 2023",
    },
    {
      supports: ["modality", "participants", "occasion", "platforms", "value.USD"],
      source: "gutzy-asia-2024-03-08",
      topic: "the contract of May 2023",
    },
    {
      supports: ["modality", "occasion", "platforms", "value.MYR"],
      source: "defence-security-asia-2025-01",
      topic: "the contract of 2023",
    },
    { supports: "platforms", source: "star-2023-02-24", topic: "announcement of the order" },
    {
      supports: ["modality", "occasion", "platforms"],
      source: "vietnamplus-2023-05-26",
      topic: "deals at the exhibition",
    },
    { supports: "value.USD", source: "vpk-name-2023-02-27", topic: "cost of the order" },
    { supports: "value.USD", source: "maia-mou", topic: "earlier purchase of the FA-50" },
    {
      supports: "value.USD",
      source: "asian-military-review-2024-08",
      topic: "value put at over 800 million dollars",
      origin: "Asian Military Review",
    },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "star-2024-09-14",
      topic: "value of the contract",
    },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "malay-mail-2024-09-13",
      topic: "value of the contract",
    },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "new-straits-times-2024-09",
      topic: "value of the contract",
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
    {
      supports: ["platforms", "value.MYR"],
      source: "malay-mail-2025-01-16",
      topic: "value of the contract",
    },
    {
      supports: ["platforms", "value.MYR"],
      source: "cambodia-news-gazette-2024-05-07",
      topic: "value put at almost four billion ringgit",
    },
    {
      supports: ["platforms", "value.MYR"],
      source: "defence-security-asia-2026-01",
      topic: "value put at close to four billion ringgit",
    },
    {
      supports: "value.MYR",
      source: "edge-malaysia-2022-11-14",
      topic: "value of the deal before its award",
    },
    {
      contradicts: "date",
      reported: "2023-05-25",
      source: "asia-news-network-2023-05-25",
      topic: "deal still to be sealed",
      by: "bernama",
      asOf: "2023-05-25",
    },
    {
      contradicts: "modality",
      reported: "ongoing",
      source: "philippines-news-gazette-2023-05-25",
      topic: "purchase listed as still under way",
      by: "malaysian-ministry-of-defence",
      asOf: "2023-05-25",
    },
    {
      contradicts: "date",
      reported: "2023-03",
      source: "korea-times-us-2024-01-26",
      topic: "when the deal was made",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 4_400_000_000, approximate: true, basis: "converted" },
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "about MYR 4.4 billion",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 4_080_000_000 },
      source: "star-2023-02-24",
      topic: "value of the order",
      asOf: "2023-02-24",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 4_080_000_000 },
      source: "malay-mail-2023-03-16",
      topic: "value of the order",
      asOf: "2023-03-16",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 3_800_000_000, basis: "stated" },
      source: "free-malaysia-today-2024-03-19",
      topic: "value told in parliament",
      by: "adly-zahari",
      asOf: "2024-03-19",
    },
    { supports: "value.KRW", source: "star-2023-02-24", topic: "value put at 1.2 trillion won" },
    {
      supports: "value.KRW",
      source: "korea-economic-tv-2023-02-24",
      topic: "value put at 1.2 trillion won",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 1_300_000_000_000 },
      source: "newspim-2025-02-22",
      topic: "value of the contract",
      asOf: "2025-02-22",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 1_300_000_000_000 },
      source: "chosun-biz-2025-02-20",
      topic: "value of the contract",
      asOf: "2025-02-20",
    },
  ],
};
