import type { Office } from "../types.js";

/** Head of Korea Aerospace Industries: Kang Goo-young until July 2025, then an acting head. */
export const chiefExecutiveOfKai: Office<"chief-executive-of-kai"> = {
  id: "chief-executive-of-kai",
  kind: "office",
  name: { en: "Chief executive of Korea Aerospace Industries", ko: "KAI 사장" },
  summary: {
    en: "Head of Korea Aerospace Industries: Kang Goo-young until July 2025, then an acting head.",
  },
  body: "kai",
  holders: [
    {
      person: "ahn-hyun-ho",
      attested: "2019-11-25",
      evidence: [
        {
          supports: ["person", "attested"],
          source: "berita-harian-2019-11-25",
          exact: ["Pegawai Eksekutif KAI, Ahn Hyun-Ho", "Isnin, 25 November 2019"],
        },
      ],
    },
    {
      person: "kang-goo-young",
      start: "2022-09",
      end: "2025-07-01",
      title: { en: "Chief executive officer", ko: "사장" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "money-today-2025-07-01",
          exact: ["강구영 한국항공우주산업(KAI) 사장이", "2022년 9월 KAI 사장으로 선임돼"],
        },
        {
          supports: ["person", "end", "title.ko"],
          source: "money-today-2025-07-01",
          exact: ["앞둔 1일 조기 퇴임했다", "강구영 한국항공우주산업(KAI) 사장이"],
          inferred: {
            end: '"1일"; the month is the one after the government took office "지난달 4일" (June 2025)',
          },
        },
        {
          supports: ["person", "end", "title.ko"],
          source: "business-post-2025-06-30",
          exact: ["강구영 한국항공우주산업(KAI) 대표이사 사장이", "오는 7월1일 퇴임한다"],
          inferred: {
            end: "7월1일 on a page dated 2025-06-30: the year is that of the day of issue",
          },
        },
        {
          supports: "end",
          source: "seoul-shinmun-2026-02-25",
          exact: "지난해 7월 1일 사임한",
          inferred: { end: '"지난해 7월 1일" on a page dated 2026-02-25' },
        },
        {
          supports: ["person", "title.en"],
          source: "star-2023-05-25",
          exact: "chief executive officer Kang Goo-Young",
        },
        {
          supports: "person",
          source: "asia-news-network-2023-05-25",
          exact: "chief executive officer Kang Goo-young",
        },
        {
          supports: ["person", "start", "end"],
          source: "chosun-biz-2025-10-27",
          exact: ["September 2022, resigned on July 1", "former President Kang Gu-young"],
          inferred: {
            end: 'July 1 without the year, "shortly after the launch of the Lee Jae-myung administration"; the address holds 2025/10/27',
          },
        },
        {
          supports: "person",
          source: "milmag-2025-06",
          exact: "KAI President Kang Gu-young stated",
        },
        {
          supports: "person",
          source: "asia-business-daily-2025-05-22",
          exact: "Kang Guyoung, President of Korea Aerospace",
        },
      ],
    },
    {
      person: "cha-jae-byung",
      start: "2025-07-02",
      attested: "2026-02-25",
      title: { en: "Acting president", ko: "사장 직무대행" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "money-today-2025-07-01",
          exact: ["차 대행의 임기는 오는 2일", "차재병 고정익사업부문장(부사장)을"],
          inferred: {
            start: '"오는 2일", in a report of the 1st; month as for the resignation (July 2025)',
          },
        },
        {
          supports: ["person", "title.ko"],
          source: "business-post-2025-06-30",
          exact: "사장 직무대행에 차재병 부사장",
        },
        {
          supports: ["person", "title.en"],
          source: "chosun-biz-2025-10-27",
          exact: "Cha Jae-byeong (from right) acting president",
        },
        {
          supports: ["person", "attested"],
          source: "seoul-shinmun-2026-02-25",
          exact: "차재병 부사장의 대행 체제로",
          inferred: { attested: "the page's day of issue" },
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "star-2023-05-25",
      exact: ["Korea Aerospace Industries (KAI)", "chief executive officer Kang Goo-Young"],
    },
    {
      supports: ["name.ko", "body"],
      source: "money-today-2025-07-01",
      exact: ["강구영 한국항공우주산업(KAI) 사장이", "2022년 9월 KAI 사장으로 선임돼"],
    },
  ],
};
