import type { LetterOfAcceptanceEvent } from "../types.js";

/**
 * Malaysia's defence ministry and Korea Aerospace Industries sign, at the ministry, the letter by
 * which it accepts 18 FA-50.
 */
export const fa50LetterOfAcceptance: LetterOfAcceptanceEvent<"fa-50-letter-of-acceptance"> = {
  id: "fa-50-letter-of-acceptance",
  kind: "letter-of-acceptance",
  name: { en: "Letter of acceptance for the FA-50" },
  summary: {
    en: "Malaysia's defence ministry and Korea Aerospace Industries sign, at the ministry, the letter by which it accepts 18 FA-50.",
  },
  date: "2023-02-24",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "kai", role: "seller" },
    {
      entity: "muez-abd-aziz",
      role: "signatory",
      evidence: [
        { supports: ["entity", "role"], source: "korea-net-2023-02", topic: "who signed" },
      ],
    },
    {
      entity: "kang-goo-young",
      role: "signatory",
      evidence: [
        { supports: ["entity", "role"], source: "korea-net-2023-02", topic: "who signed" },
      ],
    },
    {
      entity: "jung-sang-hwa",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "asia-pacific-defence-reporter-fa-50",
          topic: "guests at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "etnews-2023-02-24",
          topic: "guests at the signing",
        },
      ],
    },
    {
      entity: "yeo-seung-bae",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "asia-pacific-defence-reporter-fa-50",
          topic: "guests at the signing",
        },
      ],
    },
    {
      entity: "kang-hwan-seok",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "asia-pacific-defence-reporter-fa-50",
          topic: "guests at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "etnews-2023-02-24",
          topic: "guests at the signing",
        },
      ],
    },
  ],
  place: "wisma-pertahanan",
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  value: {
    USD: { amount: 920_000_000, basis: "stated" },
    KRW: { amount: 1_200_000_000_000, approximate: true, basis: "stated" },
    MYR: { amount: 4_080_000_000, basis: "converted" },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "flug-revue-2023-02",
      topic: "signing at the ministry",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.KRW", "value.MYR"],
      source: "star-2023-02-24",
      topic: "announcement of the order",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "vpk-name-2023-02-27",
      topic: "announcement of the order",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD"],
      source: "korea-net-2023-02",
      topic: "signing of the order",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.KRW"],
      source: "korea-economic-tv-2023-02-24",
      topic: "announcement of the order",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "etnews-2023-02-24",
      topic: "announcement of the order",
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "aerotime-2023-02",
      topic: "announcement of the order",
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "announcement of the order",
    },
    {
      supports: ["modality", "participants", "value.MYR"],
      source: "malay-mail-2023-03-16",
      topic: "agreement of February 2023",
    },
    {
      supports: ["name", "modality", "participants"],
      source: "yonhap-2023-05-23",
      topic: "the letter of February 2023",
    },
    {
      supports: ["name", "modality", "participants"],
      source: "joongang-ilbo-2023-05",
      topic: "the letter of February 2023",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "hankyung-2023-05-23",
      topic: "the letter of February 2023",
    },
  ],
};
