import type { DeliveryEvent } from "../types.js";

/**
 * South Korea supplied Malaysia with 111 K200 armoured vehicles between 1993 and 1995. The Sun
 * calls them K200A1, and The Guru dates the export of all 111 to 1993.
 */
export const k200Supply: DeliveryEvent<"k200-supply"> = {
  id: "k200-supply",
  kind: "delivery",
  name: { en: "Supply of the K200 to Malaysia, 1993–1995" },
  summary: {
    en: "South Korea supplied Malaysia with 111 K200 armoured vehicles between 1993 and 1995. The Sun calls them K200A1, and The Guru dates the export of all 111 to 1993.",
  },
  date: "1993/1995",
  modality: "occurred",
  participants: [
    { entity: "south-korea", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [
    {
      platform: "k200",
      quantity: { value: 111, unit: "vehicles" },
      evidence: [
        {
          supports: ["platform", "quantity"],
          source: "hankyung-2023-07-28",
          exact: "한국형 장갑차 111대를 도입한 이후",
          origin: "Yonhap",
        },
        {
          supports: "platform",
          source: "dsa-pact-2025",
          paragraph: 28,
          exact: "its K200 infantry fighting vehicles",
        },
        {
          supports: ["platform", "quantity"],
          source: "hankyung-2001-09-03",
          exact: ["한국형 장갑차(K200) 1백11대의", "3일 발표했다", "대우종합기계는 지난"],
          by: "daewoo-heavy-industries-and-machinery",
        },
        {
          supports: ["platform", "quantity"],
          source: "defense-today-2024-08",
          exact: "111대를 K200 장갑차를 인도한",
        },
        {
          supports: "quantity",
          source: "army-technology-2009",
          exact: "sold 111 Korean infantry fighting",
        },
        {
          supports: "quantity",
          source: "sun-2024-05-09",
          exact: ["111 K-200 KIFV", "Seok told Bernama"],
          by: "seok-jong-gun",
        },
        {
          supports: ["platform", "quantity"],
          source: "guru-2024-08-09",
          exact: "1993년 K200 총 111대를",
        },
        {
          contradicts: "platform",
          reported: "k200a1",
          source: "sun-2024-05-09",
          exact: "Malaysia received 111 K200A1",
        },
        {
          contradicts: "platform",
          reported: ["k200", "k200a1"],
          source: "asian-military-review-2024-08",
          exact: ["around 111 K200", "of upgraded K200A1"],
          origin: "Asian Military Review",
        },
        {
          contradicts: "quantity",
          reported: { value: 111, unit: "vehicles", lowerBound: "more-than" },
          source: "asian-military-review-2024-08",
          exact: ["around 111 K200", "of upgraded K200A1"],
          origin: "Asian Military Review",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "In 1993, South Korea supplied",
      inferred: { date: "“In 1993”: the beginning; the end is given by others" },
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "its K200 infantry fighting vehicles",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "infantry fighting vehicles to Malaysia",
    },
    {
      supports: ["date", "modality", "participants"],
      source: "sun-2024-05-09",
      exact: ["Between 1993 and 1995", "from South Korea", "Malaysia received 111 K200A1"],
    },
    {
      supports: ["date", "modality", "participants"],
      source: "army-technology-2009",
      exact: [
        "between 1993 and 1995",
        "sold 111 Korean infantry fighting",
        "the Malaysian armed forces",
      ],
      inferred: {
        participants:
          'the seller printed is Doosan DST, a "Korean" manufacturer; the buyer "the Malaysian armed forces"',
      },
    },
    {
      supports: ["date", "modality", "participants"],
      source: "hankyung-2001-09-03",
      exact: ["지난 93∼95년 말레이시아에 수출한", "3일 발표했다", "대우종합기계는 지난"],
      inferred: {
        date: "years of two figures, 93 and 95",
        participants:
          'South Korea as the land of the exporter and of the "Korean" vehicle (한국형 장갑차); the exporter printed is the maker itself',
      },
      by: "daewoo-heavy-industries-and-machinery",
    },
    {
      contradicts: "date",
      reported: "1993",
      source: "guru-2024-08-09",
      exact: "1993년 K200 총 111대를 수출했다",
    },
    {
      supports: ["modality", "participants"],
      source: "defense-today-2024-08",
      exact: ["K200 장갑차를 인도한 후", "현재 말레이시아군에서"],
      inferred: {
        participants:
          "Malaysia from 말레이시아군, where the vehicles are in use; South Korea as the land of Hanwha Aerospace",
      },
    },
    {
      supports: ["modality", "participants"],
      source: "hankyung-2023-07-28",
      exact: ["말레이시아가 1990년대 중반", "한국형 장갑차 111대를 도입한 이후"],
      origin: "Yonhap",
    },
  ],
};
