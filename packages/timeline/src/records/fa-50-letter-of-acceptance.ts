import type { LetterOfAcceptanceEvent } from "../types.js";

/**
 * Malaysia's defence ministry and Korea Aerospace Industries signed the letter of acceptance for 18
 * FA-50 aircraft, worth US$920 million, at the ministry's seat, Wisma Pertahanan, on 24 February
 * 2023.
 */
export const fa50LetterOfAcceptance: LetterOfAcceptanceEvent<"fa-50-letter-of-acceptance"> = {
  id: "fa-50-letter-of-acceptance",
  kind: "letter-of-acceptance",
  name: { en: "Letter of acceptance for 18 FA-50 aircraft" },
  summary: {
    en: "Malaysia's defence ministry and Korea Aerospace Industries signed the letter of acceptance for 18 FA-50 aircraft, worth US$920 million, at the ministry's seat, Wisma Pertahanan, on 24 February 2023.",
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
        {
          supports: ["entity", "role"],
          source: "korea-net-2023-02",
          exact: ["Datuk Muez bin Abd Aziz", "menandatangani kontrak ekspor"],
        },
      ],
    },
    {
      entity: "kang-goo-young",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "korea-net-2023-02",
          exact: ["KAI, Kang Gu-young", "menandatangani kontrak ekspor"],
        },
      ],
    },
    {
      entity: "jung-sang-hwa",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "republic-of-korea-air-force-2023-03-09",
          exact: ["FA-50 수출 LOA 서명식에 참석하여", "또한, 정 총장은"],
          inferred: { entity: "정 총장 on the air force's own page is Jung Sang-hwa" },
        },
        {
          supports: ["entity", "role"],
          source: "asia-pacific-defence-reporter-fa-50",
          exact: ["Jung Sang-hwa", "ceremony was attended"],
        },
        {
          supports: ["entity", "role"],
          source: "etnews-2023-02-24",
          exact: ["정상화 공군참모총장", "서명식에는"],
        },
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-02-24",
          exact: ["강구영 KAI 사장을 비롯해 정상화", "말레이시아 국방부에서 개최된 서명식에는"],
        },
      ],
    },
    {
      entity: "yeo-seung-bae",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-02-24",
          exact: ["여승배 주 말레이시아 대사, 강환석", "말레이시아 국방부에서 개최된 서명식에는"],
        },
        {
          supports: ["entity", "role"],
          source: "asia-pacific-defence-reporter-fa-50",
          exact: ["Yeo Seung-bae", "ceremony was attended"],
        },
      ],
    },
    {
      entity: "kang-hwan-seok",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-02-24",
          exact: ["여승배 주 말레이시아 대사, 강환석", "말레이시아 국방부에서 개최된 서명식에는"],
        },
        {
          supports: ["entity", "role"],
          source: "asia-pacific-defence-reporter-fa-50",
          exact: ["Kang Hwan-seok", "ceremony was attended"],
        },
        {
          supports: ["entity", "role"],
          source: "etnews-2023-02-24",
          exact: ["강환석 방위사업청 차장", "서명식에는"],
        },
      ],
    },
  ],
  place: "wisma-pertahanan",
  platforms: [{ platform: "fa-50", quantity: { value: 18, unit: "aircraft" } }],
  value: {
    USD: { amount: 920_000_000, basis: "stated" },
    KRW: { amount: 1_200_000_000_000, approximate: true, basis: "stated" },
    MYR: { amount: 4_080_000_000, basis: "converted" },
  },
  evidence: [
    {
      supports: ["name", "modality", "participants", "place", "platforms"],
      source: "flug-revue-2023-02",
      exact: [
        "KAI fand heute im Wisma Pertahanan",
        "Unterzeichnung des Letter of Acceptance",
        "18 leichten Kampfflugzeugen des Typs FA-50",
        "Typs FA-50 Block 20",
      ],
    },
    {
      supports: ["modality", "participants", "platforms", "value.KRW", "value.MYR"],
      source: "star-2023-02-24",
      exact: [
        "1.2 trillion won (RM4.08bil) contract",
        "on Friday (Feb 24)",
        "Defence Ministry for 18 FA-50",
        "KAI said they had signed",
      ],
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD"],
      source: "hankyung-2023-02-24",
      exact: [
        "1조2천억 원(9억 2천만 달러)",
        "다툭 뮤에즈(Datuk Muez) 말레이시아 국방사무차관",
        "강구영 KAI 사장을 비롯해 정상화",
        "KAI는 말레이시아 국방부와 FA-50 18대",
      ],
      inferred: { date: "“24일”, on a page numbered 202302240518P" },
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "vpk-name-2023-02-27",
      exact: [
        "1.2 trillion. won ($920 million)",
        "On February 24",
        "Malaysian Defense Ministry",
        "18 FA-50 light combat aircraft",
      ],
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD"],
      source: "korea-net-2023-02",
      exact: [
        "920 juta dolar",
        "tanggal 24 Februari",
        "18 unit jet tempur FA-50",
        "KAI, Kang Gu-young",
      ],
      inferred: { date: "the year is not printed: from the month of issue" },
    },
    {
      supports: ["modality", "participants", "platforms", "value.KRW"],
      source: "korea-economic-tv-2023-02-24",
      exact: [
        "규모는 1조2천억 원으로",
        "계약을 체결했다고 오늘(24일) 밝혔습니다",
        "한국항공우주산업, KAI가 말레이시아 국방부와",
        "FA-50 경공격기 18대",
      ],
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "etnews-2023-02-24",
      exact: [
        "말레이시아 국방부와 약 1조2000억원",
        "규모(9억2000만 달러) FA-50 18대",
        "체결했다고 24일 밝혔다",
        "정상화 공군참모총장, 강환석 방위사업청 차장",
      ],
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "aerotime-2023-02",
      exact: [
        "1.2 trillion-won ($920 million)",
        "Korea Aerospace Industries (KAI)",
        "Malaysian Ministry of Defense",
        "18 KAI FA-50 light fighter",
      ],
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD", "value.KRW"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: [
        "$920 million (1.2 trillion won)",
        "18 FA-50 jets",
        "Malaysia’s Defense Ministry",
        "Kang Goo-young",
      ],
    },
    {
      supports: ["modality", "participants", "value.MYR"],
      source: "malay-mail-2023-03-16",
      exact: ["agreement worth RM4.08 billion", "Korea Aerospace Industries Co (KAI)"],
    },
    {
      supports: ["name", "modality", "participants"],
      source: "yonhap-2023-05-23",
      exact: [
        "letter of acceptance with Malaysia",
        "supply 18 FA-50 aircraft",
        "Korea Aerospace Industries Ltd. (KAI)",
      ],
    },
    {
      supports: ["name", "modality", "participants"],
      source: "joongang-ilbo-2023-05",
      exact: ["본계약(LOA)을 맺고", "KAI는 지난 2월 말레이시아 국방부와"],
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.KRW"],
      source: "hankyung-2023-05-23",
      exact: ["본계약(LOA)을 체결했다", "18대(약 9억2000만달러·1조2000억원)", "지난 2월 KAI와"],
    },
    {
      supports: ["name", "modality", "participants"],
      source: "republic-of-korea-air-force-2023-03-09",
      exact: ["KAI와 말레이시아 국방부 간", "FA-50 수출 LOA 서명식에 참석하여"],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-2023-03",
      exact: [
        "Kementerian Pertahanan pada 24 Februari 2023",
        "Surat Setuju Terima (SST) bagi perolehan",
        "18 buah pesawat pejuang ringan",
        "dengan Syarikat Korea Aerospace Industries (KAI)",
      ],
      by: "malaysian-ministry-of-defence",
      origin: "Malaysian defence ministry written reply of 2023-03-22",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 3800000000, basis: "stated" },
      source: "malaysian-defence-2023-03",
      exact: [
        "berjumlah RM3.8 billion untuk tempoh 5",
        "Kementerian Pertahanan pada 24 Februari 2023",
      ],
      by: "malaysian-ministry-of-defence",
      origin: "Malaysian defence ministry written reply of 2023-03-22",
      asOf: "2023-03-22",
    },
  ],
};
