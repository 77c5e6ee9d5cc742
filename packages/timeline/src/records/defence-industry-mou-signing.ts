import type { SigningEvent } from "../types.js";

/**
 * South Korea and Malaysia signed the defence-industry memorandum in Kuala Lumpur on 27 October
 * 2025, beside the 47th ASEAN Summit. The head of South Korea's DAPA, Seok Jong-gun, and Malaysia's
 * defence minister, Mohamed Khaled Nordin, signed it.
 */
export const defenceIndustryMouSigning: SigningEvent<"defence-industry-mou-signing"> = {
  id: "defence-industry-mou-signing",
  kind: "signing",
  name: {
    en: "Signing of the defence-industry memorandum",
  },
  summary: {
    en: "South Korea and Malaysia signed the defence-industry memorandum in Kuala Lumpur on 27 October 2025, beside the 47th ASEAN Summit. The head of South Korea's DAPA, Seok Jong-gun, and Malaysia's defence minister, Mohamed Khaled Nordin, signed it.",
  },
  date: "2025-10-27",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "malaysia",
      role: "party",
    },
    {
      entity: "seok-jong-gun",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "newsis-2025-10-27",
          exact: [
            "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
            "양해각서(MOU)를 공식 체결했다고",
          ],
        },
        {
          supports: ["entity", "role"],
          source: "maia-mou",
          exact: ["Seok Jong-gun, minister", "signed the memorandum"],
        },
        {
          supports: ["entity", "role"],
          source: "herald-business-2025-10-27",
          exact: ["석종건 방위사업청장과 모하메드 칼레드 노르딘", "양해각서(MOU)를 공식 체결했다"],
        },
        {
          supports: ["entity", "role"],
          source: "m5-dergi-mou",
          exact: ["(DAPA) Commissioner Seok Jong-geon", "understanding was signed"],
        },
        {
          supports: ["entity", "role"],
          source: "aju-news-2025-10-27",
          exact: ["석종건 방사청장과 모하메드 칼레드 노르딘", "서면으로 체결했다"],
        },
        {
          supports: ["entity", "role"],
          source: "defensehere-mou",
          exact: ["was signed in Kuala Lumpur", "DAPA Minister Seok Jong-gun"],
        },
      ],
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "newsis-2025-10-27",
          exact: [
            "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
            "양해각서(MOU)를 공식 체결했다고",
          ],
        },
        {
          supports: ["entity", "role"],
          source: "maia-mou",
          exact: ["Mohamed Khaled Nordin", "signed the memorandum"],
        },
        {
          supports: ["entity", "role"],
          source: "defensehere-mou",
          exact: ["was signed in Kuala Lumpur", "Malaysian Defense Minister Mohamed Khaled Nordin"],
        },
        {
          supports: ["entity", "role"],
          source: "m5-dergi-mou",
          exact: ["Minister Mohamed Khaled Nordin", "understanding was signed"],
        },
        {
          supports: ["entity", "role"],
          source: "herald-business-2025-10-27",
          exact: ["석종건 방위사업청장과 모하메드 칼레드 노르딘", "양해각서(MOU)를 공식 체결했다"],
        },
        {
          supports: ["entity", "role"],
          source: "aju-news-2025-10-27",
          exact: ["석종건 방사청장과 모하메드 칼레드 노르딘", "서면으로 체결했다"],
        },
      ],
    },
  ],
  place: "kuala-lumpur",
  occasion: "asean-summit-47",
  agreement: "defence-industry-mou",
  cameo: "057",
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "South Korea and Malaysia signed a",
    },
    {
      supports: ["name", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "a memorandum of understanding (MoU)",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
    {
      supports: "place",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "in Kuala Lumpur, forging",
    },
    {
      supports: ["modality", "occasion"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: ["inked on the sidelines", "47th ASEAN Summit"],
    },
    {
      supports: "occasion",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "the 47th ASEAN Summit",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "South Korea–Malaysia Strike Landmark Defence Pact",
    },
    {
      supports: ["agreement", "participants"],
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "The MoU between South Korea and",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "newsis-2025-10-27",
      exact: [
        "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
        "양해각서(MOU)를 공식 체결했다고",
        "말레이시아 국방부 장관이 27일(현지시간)",
        "말레이시아 쿠알라룸푸르에서 열린 아세안 정상회의",
        "대한민국의 방산협력 MOU 체결 국가는",
      ],
      inferred: { date: '"27일(현지시간)"; month and year from the address (20251027)' },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "herald-business-2025-10-27",
      exact: [
        "석종건 방위사업청장과 모하메드 칼레드 노르딘",
        "27일 말레이시아 쿠알라룸푸르에서",
        "양해각서(MOU)를 공식 체결했다",
        "대한민국을 새로운 핵심 파트너로",
      ],
      inferred: {
        date: '"27일"; month and year from the day of issue of the stored copy (2025-10-27)',
      },
    },
    {
      supports: ["name", "modality", "participants", "place", "agreement"],
      source: "maia-mou",
      exact: [
        "Korea and Malaysia on Monday",
        "Seok Jong-gun, minister",
        "Mohamed Khaled Nordin",
        "signed the memorandum",
        "(ASEAN) summit in Kuala Lumpur",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "news1-2025-10-27",
      exact: [
        "양해각서(MOU)를 공식 체결했다",
        "석종건 방위사업청장과 모하메드 칼레드 노르딘",
        "말레이시아 국방부 장관은 27일",
        "쿠알라룸푸르에서 열린 아세안 정상회의를",
        "한국과 말레이시아는 1993년",
      ],
      inferred: {
        date: '"27일"; month and year from the day of issue recorded for the page (not in the part seen)',
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "newsstep-2025-10-27",
      exact: [
        "석종건 방위사업청장과 모하메드 칼레드 노르딘",
        "10월 27일 말레이시아 쿠알라룸푸르에서",
        "양해각서(MOU)를 공식 체결했다",
        "대한민국을 새로운 핵심 파트너로",
        "2025-10-27 18:45:18",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "bizdaily-mou",
      exact: [
        "‘한-말레이시아 방산협력 MOU’를 체결했다",
        "장관은 10월 27일 말레이시아 쿠알라룸푸르에서",
        "석종건 방위사업청장과 모하메드 칼레드",
        "노르딘(Mohamed Khaled Nordin)",
      ],
      inferred: {
        date: '10월 27일; the year by "2024년 양국이 수립한" and the summit, no year of issue is printed',
        participants: "한- in the name is South Korea",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "ikbn-news-2025-10-27",
      exact: [
        "석종건 방사청장과 말레이시아 모하메드 칼레드 노르딘",
        "27일 쿠알라룸푸르에서 열린 한-말레이시아 정상회담을 계기로",
        "양해각서(MOU)를 체결했다고 밝혔다",
        "한국을 새로운 핵심 파트너로",
        "2025.10.27",
      ],
    },
    {
      supports: ["name", "modality", "participants", "place", "agreement"],
      source: "defensehere-mou",
      exact: [
        "was signed in Kuala Lumpur",
        "South Korea and Malaysia have signed",
        "DAPA Minister Seok Jong-gun",
        "Malaysian Defense Minister Mohamed Khaled Nordin",
      ],
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "southkoreannetwork-com-2025-10",
      exact: [
        "memorandum of understanding (MOU) was signed",
        "minister of the Defense Acquisition Program",
        "the Malaysian defense chief",
        "Seok Jong-gun, the DAPA minister",
        "Korea and Malaysia have signed an",
      ],
      inferred: {
        participants:
          'the sentence of the signing gives the two offices only: Seok is named two sentences on, Khaled Nordin not at all in the part seen ("the Malaysian defense chief")',
      },
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "hawk-2025-10-27",
      exact: [
        "welcoming the signing of a memorandum",
        "defence industry cooperation between the two",
        "described South Korea",
        "in Malaysia's efforts",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "hawk-2025-10-27",
      exact: [
        "South Korea and Malaysia on Monday",
        "signed an agreement",
        "Seok Jong-gun, minister of",
      ],
      inferred: { date: "Monday on a page dated 2025-10-27 by the stored copy's metadata" },
      origin: "DAPA release of 2025-10-27 (wire copy)",
    },
    {
      supports: "occasion",
      source: "newsis-2025-10-27",
      exact: [
        "말레이시아 쿠알라룸푸르에서 열린 아세안 정상회의",
        "한-말레이시아 정상회담을 계기로",
      ],
      inferred: { occasion: '47th ASEAN Summit: printed "아세안 정상회의", without its number' },
    },
    {
      supports: "occasion",
      source: "newsstep-2025-10-27",
      exact: "아세안 정상회의 기간 한-말레이시아 정상회담을",
      inferred: {
        occasion:
          "47th ASEAN Summit: 아세안 정상회의 in Kuala Lumpur, October 2025; the number (47th) is not printed",
      },
    },
    {
      supports: "occasion",
      source: "bizdaily-mou",
      exact: "아세안 정상회의 기간 중 한-말레이시아",
      inferred: { occasion: "47th ASEAN Summit: the ordinal is not printed" },
    },
    {
      supports: ["date", "modality", "occasion"],
      source: "aju-news-2025-10-27",
      exact: ["국방부와 27일 방산", "아세안 정상회의 기간 한-말레이시아", "서면으로 체결했다"],
      inferred: {
        date: "27일; month and year from the address (20251027)",
        occasion: "47th ASEAN Summit: the ordinal is not printed",
      },
    },
    {
      supports: "occasion",
      source: "maia-mou",
      exact: "(ASEAN) summit in Kuala Lumpur",
      inferred: {
        occasion:
          "47th ASEAN Summit: printed without its number; the summit in Kuala Lumpur at which the memorandum was signed",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "agreement"],
      source: "kookbang-ilbo-2025-10-28",
      exact: [
        "27일(현지시간) 말레이시아 쿠알라룸푸르에서",
        "동남아국가연합(아세안) 정상회의 기간",
        "MOU를 공식 체결했다”고 밝혔다",
        "입력 2025. 10. 27",
        "석종건 청장과 모하메드 칼레드 노르딘",
        "우리나라와 말레이시아가",
      ],
      inferred: {
        date: "27일; month and year of the page, entered 2025. 10. 27",
        occasion: "47th ASEAN Summit: the ordinal is not printed",
      },
    },
  ],
};
