import type { MeetingEvent } from "../types.js";

/**
 * South Korea's president, Lee Jae-myung, and Malaysia's prime minister, Anwar Ibrahim, held their
 * first summit in Kuala Lumpur on 27 October 2025. Anwar welcomed the defence-industry memorandum,
 * according to South Korea's presidential spokesperson.
 */
export const leeAnwarSummit2025: MeetingEvent<"lee-anwar-summit-2025"> = {
  id: "lee-anwar-summit-2025",
  kind: "meeting",
  name: {
    en: "Summit of Lee and Anwar, October 2025",
  },
  summary: {
    en: "South Korea's president, Lee Jae-myung, and Malaysia's prime minister, Anwar Ibrahim, held their first summit in Kuala Lumpur on 27 October 2025. Anwar welcomed the defence-industry memorandum, according to South Korea's presidential spokesperson.",
  },
  date: "2025-10-27",
  modality: "occurred",
  participants: [
    {
      entity: "lee-jae-myung",
      role: "party",
    },
    {
      entity: "anwar-ibrahim",
      role: "party",
    },
  ],
  place: "kuala-lumpur-convention-centre",
  occasion: "asean-summit-47",
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "newspim-2025-10-27",
      exact: [
        "첫 정상회담을 했다",
        "이재명 대통령이 27일(현지시간)",
        "안와르 이브라힘 말레이시아 총리와",
        "쿠알라룸푸르를 방문 중인",
      ],
      inferred: { date: '"27일"; month and year from the address (20251027)' },
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "korea-net-2025-10",
      exact: [
        "27 de octubre",
        "presidente Lee Jae Myung",
        "ministro malasio, Anwar Ibrahim",
        "Convenciones de Kuala Lumpur",
      ],
      inferred: {
        date: "27 de octubre without the year, which is not printed where seen",
        place:
          "Kuala Lumpur Convention Centre: printed in Spanish, Centro de Convenciones de Kuala Lumpur",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "asia-business-daily-2025-10-27",
      exact: [
        "이재명 대통령과 안와르 이브라힘 말레이시아 총리가",
        "27일 말레이시아 쿠알라룸푸르 컨벤션센터에서",
      ],
      inferred: {
        date: '"27일" on a page dated 2025-10-27',
        place: "Kuala Lumpur Convention Centre: printed in Korean, 쿠알라룸푸르 컨벤션센터",
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "hawk-2025-10-27",
      exact: [
        "South Korean President Lee Jae Myung",
        "Malaysian Prime Minister Anwar Ibrahim",
        "Ibrahim on Monday",
        "held summit talks",
      ],
      inferred: { date: "Monday on a page dated 2025-10-27 by the stored copy's metadata" },
    },
    {
      supports: ["name", "modality", "participants"],
      source: "news-az-2025-10-27",
      exact: [
        "Anwar also held a meeting with",
        "South Korean President Lee Jae Myung",
        "Malaysian Prime Minister Anwar Ibrahim",
      ],
    },
    {
      supports: "agreement",
      source: "hawk-2025-10-27",
      exact: [
        "welcoming the signing of a memorandum",
        "defence industry cooperation between the two",
        "Kang Yu-jung",
      ],
      by: "kang-yu-jung",
    },
    {
      supports: "agreement",
      source: "newspim-2025-10-27",
      exact: "이번 방산 양해각서(MOU) 체결을 계기로",
    },
    {
      supports: "agreement",
      source: "asia-business-daily-2025-10-27",
      exact: "이번 방산 양해각서(MOU) 체결을 계기로",
    },
    {
      supports: "agreement",
      source: "inews24-2025-10-27",
      topic: "memorandum welcomed by Anwar",
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
      source: "news1-2025-10-27",
      exact: "쿠알라룸푸르에서 열린 아세안 정상회의를",
      inferred: { occasion: '47th ASEAN Summit: printed "아세안 정상회의", without its number' },
    },
  ],
};
