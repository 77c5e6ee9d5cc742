import type { ContractEvent } from "../types.js";

/**
 * Malaysia's defence ministry and Korea Aerospace Industries signed a contract for 18 FA-50M light
 * combat aircraft, worth about US$920 million, in Langkawi on 23 May 2023.
 */
export const fa50Contract: ContractEvent<"fa-50-contract"> = {
  id: "fa-50-contract",
  kind: "contract",
  name: { en: "FA-50 contract of 2023" },
  summary: {
    en: "Malaysia's defence ministry and Korea Aerospace Industries signed a contract for 18 FA-50M light combat aircraft, worth about US$920 million, in Langkawi on 23 May 2023.",
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
          exact: [
            "defence ministry and Korea Aerospace Industries",
            "signed a RM3.8 billion contract",
          ],
        },
        {
          supports: ["entity", "role"],
          source: "gutzy-asia-2024-03-08",
          exact: "Malaysia’s Ministry of Defence and KAI",
        },
        {
          supports: ["entity", "role"],
          source: "new-straits-times-2024-09",
          exact: "Defence Ministry (Mindef) and KAI",
          origin: "Bernama report of 2024-09-13 (KAI visit)",
        },
      ],
    },
    {
      entity: "muez-abd-aziz",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "chosun-ilbo-2023-05-23",
          exact: ["다토시리 뮤에즈 말레이시아 국방사무차관이", "최종 계약서에 서명했다"],
        },
        {
          supports: ["entity", "role"],
          source: "joongang-ilbo-2023-05",
          exact: ["강구영 KAI 사장과 다토시리 뮤에즈", "계약서에 서명했다"],
        },
        { supports: ["entity", "role"], source: "aviacionline-2023-05", topic: "who signed" },
      ],
    },
    {
      entity: "kang-goo-young",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "chosun-ilbo-2023-05-23",
          exact: ["한국항공우주산업(KAI) 강구영 회장과", "최종 계약서에 서명했다"],
        },
        {
          supports: ["entity", "role"],
          source: "joongang-ilbo-2023-05",
          exact: ["강구영 KAI 사장과 다토시리 뮤에즈", "계약서에 서명했다"],
        },
        { supports: ["entity", "role"], source: "aviacionline-2023-05", topic: "who signed" },
      ],
    },
    {
      entity: "lee-jong-sup",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "kookbang-news-2023-06-02",
          exact: ["이종섭 국방부 장관과", "국방부 김동비 다자안보정책과장"],
          by: "south-korean-ministry-of-national-defense",
        },
        {
          supports: ["entity", "role"],
          source: "chosun-ilbo-2023-05-23",
          exact: ["이종섭 국방부 장관이 23일", "양국 국방장관이 참석한"],
        },
        {
          supports: ["entity", "role"],
          source: "aviacionline-2023-05",
          topic: "ministers at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "yonhap-2023-05-23",
          exact: "Defense Minister Lee Jong-sup joined",
        },
        {
          supports: ["entity", "role"],
          source: "kbs-world-2023-05",
          exact: "Lee Jong-sup attended a contract signing",
        },
        {
          supports: ["entity", "role"],
          source: "donga-2023-05-23-signing",
          exact: ["이종섭 국방부 장관과 모하마드 하산", "양국 대표로 참석해"],
          origin: "ROK defence ministry release of 2023-05-23",
        },
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-05-23",
          exact: "이종섭 국방부 장관과",
        },
      ],
    },
    {
      entity: "mohamad-hasan",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "kookbang-news-2023-06-02",
          exact: [
            "이종섭 국방부 장관과",
            "말레이시아 모하마드 하산 국방부 장관이 함께",
            "국방부 김동비 다자안보정책과장",
          ],
          by: "south-korean-ministry-of-national-defense",
        },
        {
          supports: ["entity", "role"],
          source: "chosun-ilbo-2023-05-23",
          exact: ["모하마드 하산 말레이시아 국방부 장관과", "양국 국방장관이 참석한"],
        },
        {
          supports: ["entity", "role"],
          source: "aviacionline-2023-05",
          topic: "ministers at the signing",
        },
        {
          supports: ["entity", "role"],
          source: "donga-2023-05-23-signing",
          exact: ["모하마드 하산 말레이시아 국방장관이", "양국 대표로 참석해"],
          origin: "ROK defence ministry release of 2023-05-23",
        },
        {
          supports: ["entity", "role"],
          source: "hankyung-2023-05-23",
          exact: "모하마드 하산 말레이시아 국방부 장관",
        },
      ],
    },
  ],
  place: "langkawi",
  occasion: "lima-2023",
  platforms: [
    {
      platform: "fa-50m",
      quantity: { value: 18, unit: "aircraft" },
      evidence: [
        {
          supports: "quantity",
          source: "kookbang-news-2023-06-02",
          exact: ["FA-50 경공격기 18대에 대한 최종계약식에", "국방부 김동비 다자안보정책과장"],
          by: "south-korean-ministry-of-national-defense",
        },
        { supports: "quantity", source: "dsa-pact-2025", paragraph: 29, exact: "for 18 FA-50" },
        { supports: "quantity", source: "yonhap-2023-05-23", exact: "supply 18 FA-50 aircraft" },
        {
          supports: "quantity",
          source: "joongang-ilbo-2023-05",
          exact: "국제해양·항공전시회(LIMA)에서 FA-50 18대에",
        },
        { supports: "quantity", source: "hankyung-2023-05-23", exact: "FA-50 18대 수출을" },
        { supports: "quantity", source: "kbs-world-2023-05", exact: "18 FA-50 aircraft" },
        {
          supports: "quantity",
          source: "star-2023-02-24",
          exact: "18 FA-50 light attack aircraft",
        },
        {
          supports: "quantity",
          source: "vietnamplus-2023-05-26",
          exact: "18 FA-50 light attack aircraft",
        },
      ],
    },
  ],
  value: {
    USD: { amount: 920_000_000, approximate: true, basis: "stated" },
    MYR: { amount: 4_000_000_000, approximate: true, basis: "stated" },
    KRW: { amount: 1_206_900_000_000, approximate: true, basis: "converted" },
  },
  evidence: [
    {
      supports: ["name", "modality", "participants", "date"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "in 2023, Malaysia awarded a contract",
      inferred: { date: "“in 2023”: the year; the day is given by others" },
    },
    {
      supports: "value.USD",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "approximately USD 920 million",
    },
    { supports: "name", source: "dsa-pact-2025", paragraph: 60, exact: "under the 2023 contract" },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "yonhap-2023-05-23",
      exact: [
        "Tuesday's ceremony marked",
        "May 23 (Yonhap)",
        "supply 18 FA-50 aircraft",
        "Defense Minister Lee Jong-sup joined",
      ],
      inferred: { date: "'Tuesday' with the dateline May 23; year from the address" },
    },
    {
      supports: ["date", "modality", "participants", "value.USD", "value.KRW"],
      source: "chosun-ilbo-2023-05-23",
      exact: [
        "9억2000만달러(약 1조2069억원)라고",
        "이종섭 국방부 장관이 23일",
        "모하마드 하산 말레이시아 국방부 장관과",
        "한국항공우주산업(KAI) 강구영 회장과",
        "다토시리 뮤에즈 말레이시아 국방사무차관이",
        "최종 계약서에 서명했다",
      ],
      inferred: {
        date: '23일 is printed ("이날" for the signing); month and year from the address',
      },
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion", "value.USD"],
      source: "joongang-ilbo-2023-05",
      exact: [
        "국제해양·항공전시회(LIMA)에서 FA-50 18대에",
        "9억2000만 달러(약 1조2000억원)",
        "23일 말레이시아 랑카위에서",
        "강구영 KAI 사장과 다토시리 뮤에즈",
      ],
      inferred: {
        date: "23일: month and year are not printed (지난 2월 before it; page of May 2023)",
      },
    },
    {
      supports: ["date", "modality", "participants", "platforms", "value.USD"],
      source: "donga-2023-05-23-signing",
      exact: [
        "9억 2천만 달러(약",
        "계약식이 23일(현지 시간) 열렸다",
        "FA-50 18대 1조 2000억원 규모",
        "FA-50M(FA-50의 말레이시아 수출 버전)의",
        "이종섭 국방부 장관과 모하마드 하산",
        "강구영 KAI 사장과 다토시리 뮤에즈",
      ],
      inferred: { date: "23일, month and year from the day of issue printed, 2023-05-23" },
      origin: "ROK defence ministry release of 2023-05-23",
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion"],
      source: "hankyung-2023-05-23",
      exact: [
        "KAI는 23일 말레이시아 랑카위에서",
        "‘리마(LIMA) 2023’에서",
        "FA-50 18대 수출을",
        "최종 계약을 체결했다",
      ],
      inferred: { date: "23일: month and year from the address (20230523)" },
    },
    {
      supports: ["modality", "participants"],
      source: "kbs-world-2023-05",
      exact: [
        "18 FA-50 aircraft",
        "signing of the final contract",
        "Lee Jong-sup attended a contract signing",
        "the Korea Aerospace Industries",
      ],
    },
    {
      supports: ["date", "modality", "participants", "place", "occasion", "value.USD"],
      source: "aviacionline-2023-05",
      topic: "signing of the contract",
    },
    {
      supports: ["modality", "participants", "occasion", "platforms"],
      source: "free-malaysia-today-2024-03-19",
      exact: [
        "supply of 18 FA-50M aircraft",
        "defence ministry and Korea Aerospace Industries",
        "signed a RM3.8 billion contract",
        "Langkawi International Maritime and Aerospace Exhibition",
      ],
      inferred: { occasion: 'printed without year or number; "In May 2023"' },
    },
    {
      supports: ["modality", "participants", "occasion", "platforms", "value.USD"],
      source: "gutzy-asia-2024-03-08",
      exact: [
        "contract valued at US$920 million",
        "Malaysia’s Ministry of Defence and KAI",
        "(LIMA) last May",
        "18 FA-50M light combat aircraft",
      ],
    },
    {
      supports: ["modality", "occasion", "platforms", "value.MYR"],
      source: "defence-security-asia-2025-01",
      exact: [
        "procurement contract during LIMA 2023",
        "18 FA-50M light combat aircraft",
        "approximately RM4 billion",
      ],
    },
    {
      supports: ["modality", "occasion"],
      source: "vietnamplus-2023-05-26",
      exact: ["18 FA-50 light attack aircraft", "signed 43 agreements", "deals at LIMA 2023"],
    },
    {
      supports: "value.USD",
      source: "vpk-name-2023-02-27",
      exact: "1.2 trillion. won ($920 million)",
    },
    { supports: "value.USD", source: "maia-mou", exact: "$920 million" },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "star-2024-09-14",
      exact: [
        "18 FA-50M (Malaysia) jets",
        "about RM4bil",
        "The Defence Ministry and",
        "contract in May",
      ],
    },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "malay-mail-2024-09-13",
      exact: [
        "18 FA-50M (Malaysia), valued",
        "approximately RM4 billion",
        "Ministry of Defence (MINDEF)",
        "signed a contract in May last",
      ],
    },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "new-straits-times-2024-09",
      exact: ["roughly RM4 billion", "of 18 FA-50M", "Defence Ministry (Mindef) and KAI"],
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
    {
      supports: ["platforms", "value.MYR"],
      source: "malay-mail-2025-01-16",
      exact: ["18 FA-50M light fighter aircraft", "approximately RM4 billion in 2023"],
    },
    {
      supports: ["modality", "participants", "platforms", "value.MYR"],
      source: "mci-group-2024-08-22",
      exact: [
        "nearly RM4 billion contract with Korea",
        "Korea Aerospace Industries (KAI) for 18",
        "FA-50M (Malaysia), he added",
        "In May 2023, Malaysia signed a",
        "Seri Mohamed Khaled Nordin said the",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["platforms", "value.MYR"],
      source: "cambodia-news-gazette-2024-05-07",
      exact: ["almost RM4 billion", "18 units of FA-50", "FA-50 Block 20"],
    },
    {
      supports: ["platforms", "value.MYR"],
      source: "defence-security-asia-2026-01",
      exact: [
        "18 FA-50 light fighter aircraft",
        "approaching RM4 billion",
        "tranche of six FA-50M aircraft",
      ],
    },
    {
      contradicts: "date",
      reported: "2023-05-25",
      source: "asia-news-network-2023-05-25",
      exact: ["on Thursday (May 25)", "Defence Ministry of seals", "translator to Bernama"],
      inferred: {
        date: "the year from the day of issue printed, May 25, 2023",
        by: "the sentence is the reporter's own; Bernama is printed as the one to whom the interview was given",
        asOf: "the day of issue printed, May 25, 2023",
      },
      by: "bernama",
      asOf: "2023-05-25",
    },
    {
      contradicts: "date",
      reported: "2023-03",
      source: "korea-times-us-2024-01-26",
      exact: "In March 2023, Malaysia signed",
      origin: "The Korea Times US",
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
      reported: { amount: 4_080_000_000, basis: "converted" },
      source: "star-2023-02-24",
      exact: "1.2 trillion won (RM4.08bil) contract",
      asOf: "2023-02-24",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 4_080_000_000, basis: "stated" },
      source: "malay-mail-2023-03-16",
      exact: "agreement worth RM4.08 billion",
      asOf: "2023-03-16",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 3_800_000_000, basis: "stated" },
      source: "free-malaysia-today-2024-03-19",
      exact: ["RM3.8 billion acquisition", "Deputy defence minister Adly Zahari"],
      inferred: { asOf: '"today" on a page whose address has 2024/03/19' },
      by: "adly-zahari",
      asOf: "2024-03-19",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 1_300_000_000_000, basis: "converted" },
      source: "newspim-2025-02-22",
      exact: "9억2000만 달러(1조3000억원)에",
      asOf: "2025-02-22",
    },
    {
      contradicts: "value.KRW",
      reported: { amount: 1_300_000_000_000, approximate: true, basis: "converted" },
      source: "chosun-biz-2025-02-20",
      exact: "(approximately 1.3 trillion won)",
      asOf: "2025-02-20",
    },
    {
      contradicts: "value.USD",
      reported: { amount: 800_000_000, approximate: true, basis: "stated" },
      source: "asian-military-review-2024-08",
      exact: "over US$800 million",
      inferred: {
        "value.USD": "more than the sum given, by an amount not printed",
        asOf: "the page's month of issue",
      },
      origin: "Asian Military Review",
      asOf: "2024-08",
    },
    {
      supports: ["date", "modality", "participants", "platforms"],
      source: "kookbang-ilbo-2025-08-06",
      exact: [
        "공군은 2023년 한국항공우주산업(KAI)과",
        "FA-50M 18대를 구매하는 계약을",
        "말레이시아 공군 비전과 한국 공군",
      ],
      inferred: { date: "the year", participants: "the buyer printed is the Malaysian air force" },
    },
    {
      supports: ["date", "modality"],
      source: "south-korean-defence-ministry-2024-09",
      exact: "작년 5월 체결된 FA-50 수출계약으로",
      inferred: { date: "May of last year, in a release of 2024; the day is given by others" },
    },
    {
      supports: ["modality", "participants"],
      source: "kookbang-news-2023-06-02",
      exact: [
        "FA-50 경공격기 18대에 대한 최종계약식에",
        "이종섭 국방부 장관과",
        "말레이시아 모하마드 하산 국방부 장관이 함께",
        "국방부 김동비 다자안보정책과장",
      ],
      by: "south-korean-ministry-of-national-defense",
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
    {
      supports: ["date", "modality", "participants", "platforms", "value.MYR"],
      source: "malay-mail-2024-03-10",
      exact: [
        "contract worth RM4 billion",
        "acquire 18 FA-50M light combat aircraft",
        "(LIMA) in May last year",
        "the Defence Ministry and South Korea’s",
        "Korea Aerospace Industries (KAI), signed a",
      ],
      inferred: {
        date: "May of last year on a page of 2024-03-10; the day is given by others",
        participants: "the buyer printed is the defence ministry",
      },
    },
  ],
};
