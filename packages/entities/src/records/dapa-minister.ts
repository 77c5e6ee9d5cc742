import type { Office } from "../types.js";

/**
 * Head of DAPA, South Korea's Defence Acquisition Program Administration. Sources differ on the
 * English title.
 */
export const dapaMinister: Office<"dapa-minister"> = {
  id: "dapa-minister",
  kind: "office",
  name: { en: "Minister of the Defence Acquisition Program Administration", ko: "방위사업청장" },
  aliases: [
    {
      text: "Defence Acquisition Program Administration Minister",
      language: "en",
      sort: "printed-variant",
    },
    { text: "DAPA Commissioner", language: "en", sort: "printed-variant" },
    { text: "DAPA Administrator", language: "en", sort: "printed-variant" },
    {
      text: "Menteri Pentadbiran Program Pemerolehan Pertahanan (DAPA) Korea",
      language: "ms",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Head of DAPA, South Korea's Defence Acquisition Program Administration. Sources differ on the English title.",
  },
  body: "dapa",
  holders: [
    {
      person: "wang-jung-hong",
      attested: "2019-11-25",
      title: { en: "Minister" },
      evidence: [
        {
          supports: ["person", "attested", "title"],
          source: "new-straits-times-2019-11-26",
          exact: ["Minister, Wang Jung-Hong and KAI", "26 November 2019"],
          inferred: {
            attested:
              "“today”; the reprint is of 26 November 2019, and Berita Harian's report of 25 November",
          },
        },
        {
          supports: ["person", "attested"],
          source: "berita-harian-2019-11-25",
          exact: ["Korea Selatan, Wang Jung-Hong dan Ketua", "Isnin, 25 November 2019"],
        },
      ],
    },
    {
      person: "eom-dong-hwan",
      start: "2022-06-23",
      end: "2024-02-16",
      title: { en: "Minister", ko: "방위사업청장" },
      evidence: [
        {
          supports: ["person", "start", "title.en"],
          source: "dapa-eom-dong-hwan",
          exact: ["DAPA on June 23, 2022", "took office as the Minister", "Eom, Donghwan"],
          inferred: { person: 'printed "Eom, Donghwan"' },
        },
        {
          supports: ["person", "title.en"],
          source: "korea-times-2022-06",
          exact: "Eom Dong-hwan, the new minister",
        },
        {
          supports: "person",
          source: "korea-herald-2024-02-16",
          exact: "Eom Dong-hwan, who has served",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2022-06-22",
          exact: ["엄동환 새 방위사업청장", "22일 차관급인 방위사업청장에"],
        },
        {
          supports: ["person", "end"],
          source: "seoul-shinmun-2024-02-16",
          exact: "엄동환 현 방사청장의 이임식은 이날",
          inferred: {
            end: 'his farewell ceremony, to be held "이날", on a page dated 2024-02-16; the end of office itself is not stated',
          },
        },
      ],
    },
    {
      person: "seok-jong-gun",
      start: "2024-02-19",
      end: "2025-11",
      title: { en: "Minister", ko: "방위사업청장" },
      evidence: [
        {
          supports: "person",
          source: "dsa-pact-2025",
          paragraph: 24,
          exact: "Minister Seok Jong-gun stated",
        },
        {
          supports: "title.en",
          source: "dsa-pact-2025",
          paragraph: 24,
          exact: "Administration Minister Seok Jong-gun stated",
        },
        {
          supports: ["person", "start", "title.ko"],
          source: "seoul-shinmun-2024-02-16",
          exact: ["오는 19일자로 석종건 방위사업청 청장을", "석종건 방위사업청장 임명안 재가"],
          inferred: { start: '"오는 19일자로" on a page dated 2024-02-16' },
        },
        {
          supports: ["person", "start"],
          source: "korea-herald-2024-02-16",
          exact: ["the position on Monday", "Maj. Gen. Seok Jong-gun"],
          inferred: { start: '"will begin … on Monday" on a page of Feb. 16, 2024, a Friday' },
        },
        {
          supports: ["person", "title.en"],
          source: "maia-mou",
          exact: "Seok Jong-gun, minister",
        },
        {
          supports: ["person", "title.en"],
          source: "defensehere-mou",
          exact: "DAPA Minister Seok Jong-gun",
        },
        {
          supports: ["person", "title.en"],
          source: "defence-blog-2025-11-02",
          exact: "DAPA Minister Seok Jong-gun",
        },
        {
          supports: ["person", "title.en"],
          source: "a-news-2025-10-21",
          exact: "DAPA Minister Seok Jong-gun",
        },
        {
          supports: ["person", "title.en"],
          source: "sun-2024-05-09",
          exact: ["Seok Jong Gun", "Minister of South Korea’s Defence"],
        },
        {
          supports: ["person", "title.en"],
          source: "sun-2024-05-07",
          exact: ["Major General (Rtd) Seok Jong Gun", "South Korean Minister of"],
        },
        {
          supports: ["person", "title.en"],
          source: "asian-military-review-2024-08",
          exact: "Minister Seok Jong-gun",
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2025-10-27",
          exact: "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
        },
        {
          supports: ["person", "title.ko"],
          source: "news1-2025-10-27",
          exact: "석종건 방위사업청장과 모하메드 칼레드 노르딘",
        },
        {
          contradicts: "title.en",
          reported: "Commissioner",
          source: "m5-dergi-mou",
          exact: "(DAPA) Commissioner Seok Jong-geon",
        },
        {
          contradicts: "title.en",
          reported: "Administrator",
          source: "ifairworthy-airworthiness",
          exact: "stated Seok Jong-geon, DAPA Administrator",
        },
        {
          supports: "end",
          source: "newsis-2025-11-14",
          exact: "신임 방위사업청장에 이용철(65) 전 방위사업청",
          inferred: {
            end: "the naming of his successor (14일); the predecessor is not named in the part seen",
          },
        },
        {
          supports: "end",
          source: "eja-news-2025-11-17",
          exact: "방위사업청장으로 이용철 변호사가 17일 취임했다",
          inferred: {
            end: "the inauguration of his successor (17일, on a page dated 2025-11-17); the predecessor is not named in the part seen",
          },
        },
      ],
    },
    {
      person: "lee-yong-cheol",
      start: "2025-11-17",
      title: { en: "Minister", ko: "방위사업청장" },
      evidence: [
        {
          supports: ["person", "start", "title.ko"],
          source: "eja-news-2025-11-17",
          exact: ["방위사업청장으로 이용철 변호사가 17일 취임했다", "2025-11-17"],
        },
        {
          supports: ["person", "title.en"],
          source: "korea-herald-2026-01-26",
          exact: [
            "Minister of Defense Acquisition Program Administration",
            "Lee Yong-cheol accompanied",
          ],
        },
        {
          supports: ["person", "start", "title.ko"],
          source: "herald-business-2025-11-17",
          exact: "방위사업청장으로 이용철 변호사가 17일 취임했다",
          inferred: { start: '"17일"; month and year from the address (2025/11)' },
        },
        {
          supports: ["person", "start", "title.ko"],
          source: "newspim-2025-11-17",
          exact: [
            "17일 신임 방위사업청장으로 취임했다",
            "이용철 전 방위사업청 초대 차장이",
            "2025-11-17",
          ],
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2025-11-14",
          exact: "신임 방위사업청장에 이용철(65) 전 방위사업청",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "aliases", "body"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Defence Acquisition Program Administration Minister",
    },
    {
      supports: ["name.en", "body"],
      source: "a-news-2025-10-21",
      exact: ["DAPA Minister Seok Jong-gun", "Defense Acquisition Program Administration (DAPA)"],
    },
    {
      supports: ["name.en", "body"],
      source: "maia-mou",
      exact: ["Seok Jong-gun, minister", "(DAPA)"],
    },
    {
      supports: ["name.ko", "body"],
      source: "newsis-2025-10-27",
      exact: "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
    },
    {
      supports: ["name.ko", "body"],
      source: "seoul-shinmun-2024-02-16",
      exact: ["석종건 방위사업청장 임명안 재가", "윤석열 대통령은 새 방위사업청 청장에"],
    },
    {
      supports: "aliases",
      source: "m5-dergi-mou",
      exact: "(DAPA) Commissioner Seok Jong-geon",
      inferred: {
        aliases: 'printed "Defense Acquisition Program Administration (DAPA) Commissioner"',
      },
    },
    {
      supports: "aliases",
      source: "ifairworthy-airworthiness",
      exact: "stated Seok Jong-geon, DAPA Administrator",
    },
    {
      supports: "aliases",
      source: "sun-2024-05",
      exact: [
        "Menteri Pentadbiran Program",
        "Pentadbiran Program Pemerolehan Pertahanan (DAPA) Korea",
      ],
      inferred: {
        aliases: "a title of seven words, printed in one piece: its two anchors overlap",
      },
    },
  ],
};
