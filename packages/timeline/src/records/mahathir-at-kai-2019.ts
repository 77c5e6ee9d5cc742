import type { VisitEvent } from "../types.js";

/**
 * Malaysia's prime minister, Mahathir Mohamad, visited Korea Aerospace Industries in Sacheon on 25
 * November 2019 and looked at the FA-50.
 */
export const mahathirAtKai2019: VisitEvent<"mahathir-at-kai-2019"> = {
  id: "mahathir-at-kai-2019",
  kind: "visit",
  name: {
    en: "Visit of Mahathir to Korea Aerospace Industries",
  },
  summary: {
    en: "Malaysia's prime minister, Mahathir Mohamad, visited Korea Aerospace Industries in Sacheon on 25 November 2019 and looked at the FA-50.",
  },
  date: "2019-11-25",
  modality: "occurred",
  participants: [
    {
      entity: "mahathir-mohamad",
      role: "actor",
    },
    {
      entity: "kai",
      role: "host",
    },
    {
      entity: "wang-jung-hong",
      role: "host",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "new-straits-times-2019-11-26",
          exact: "Minister, Wang Jung-Hong and KAI",
        },
        {
          supports: ["entity", "role"],
          source: "berita-harian-2019-11-25",
          exact: "Korea Selatan, Wang Jung-Hong dan Ketua",
        },
      ],
    },
    {
      entity: "ahn-hyun-ho",
      role: "host",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "new-straits-times-2019-11-26",
          exact: "Ahn Hyun-Ho",
        },
        {
          supports: ["entity", "role"],
          source: "berita-harian-2019-11-25",
          exact: "Pegawai Eksekutif KAI, Ahn Hyun-Ho",
        },
      ],
    },
    {
      entity: "saifuddin-abdullah",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "new-straits-times-2019-11-26",
          exact: "Foreign Minister Datuk Saifuddin Abdullah and",
        },
        {
          supports: ["entity", "role"],
          source: "berita-harian-2019-11-25",
          exact: "Luar, Datuk Saifuddin Abdullan dan Menteri",
          inferred: { entity: "printed Saifuddin Abdullan, for Saifuddin Abdullah" },
        },
      ],
    },
    {
      entity: "darell-leiking",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "new-straits-times-2019-11-26",
          exact: "Industry Minister Datuk Ignatius Darell Leiking",
        },
        {
          supports: ["entity", "role"],
          source: "berita-harian-2019-11-25",
          exact: "Antarabangsa, Datuk Ignatius Darell Leiking",
        },
      ],
    },
  ],
  place: "sacheon",
  platforms: [
    {
      platform: "fa-50",
      evidence: [
        {
          supports: "platform",
          source: "berita-harian-2019-11-25",
          exact: "dalam kokpit pesawat tempur ringan, FA-50",
        },
        {
          supports: "platform",
          source: "world-defense-2019-11-25",
          exact: "모하마드 말레이시아 총리는 경공격기 FA-50",
        },
        {
          supports: "platform",
          source: "star-2019-11-26",
          exact: "Dr Mahathir admiring an FA-50 Light",
        },
        {
          supports: "platform",
          source: "free-malaysia-today-2019-11-25",
          exact: "Mahathir Mohamad looks at the FA-50",
        },
        {
          supports: "platform",
          source: "ytn-2019-11-26",
          exact: "FA-50 경공격기와 수리온 헬기 등",
          by: "dapa",
          inferred: {
            by: "방위사업청은 … 밝혔습니다, of the whole sentence",
          },
        },
      ],
    },
    {
      platform: "kuh-1-surion",
      evidence: [
        {
          supports: "platform",
          source: "world-defense-2019-11-25",
          exact: "수리온 헬기 KUH-1 등을 중점적으로",
        },
        {
          supports: "platform",
          source: "ytn-2019-11-26",
          exact: "FA-50 경공격기와 수리온 헬기 등",
          by: "dapa",
          inferred: {
            by: "방위사업청은 … 밝혔습니다, of the whole sentence",
          },
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "star-2019-11-26",
      exact: [
        "Dr Mahathir admiring an FA-50 Light",
        "Korea Aerospace Industries (KAI) facility here",
        "here yesterday, the Prime Minister said",
        "KAI facility in Sacheon",
      ],
      inferred: {
        date: "yesterday on a page of 2019-11-26 (address)",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "free-malaysia-today-2019-11-25",
      exact: [
        "Mahathir Mohamad looks at the FA-50",
        "Korea Aerospace Industries facility in Sacheon",
        "in Sacheon, South Korea, today",
      ],
      inferred: {
        date: "today on a page of 2019-11-25 (address)",
      },
    },
    {
      supports: ["name", "modality", "participants", "place"],
      source: "malaysian-reserve-2019-11-26",
      exact: [
        "Prime Minister (PM) Tun Dr Mahathir",
        "Korea Aerospace Industries Ltd’s (KAI) facility",
        "facility in Sacheon, Bernama reported",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "ytn-2019-11-26",
      exact: ["마하티르 말레이시아 총리가 어제(25일) 한국항공우주산업을", "방위사업청은"],
      by: "dapa",
      inferred: {
        date: "어제(25일) on a page of 2019-11-26",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "berita-harian-2019-11-25",
      exact: [
        "Isnin, 25 November 2019",
        "Tun Dr Mahathir Mohamad yang mengadakan",
        "ke Korea Aerospace Industries Ltd (KAI)",
        "SACHEON: Perdana Menteri",
        "hari ini menyatakan minat terhadap pembangunan",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "world-defense-2019-11-25",
      exact: ["11월 25일 KAI 본사를 내방해", "모하마드 말레이시아 총리는 경공격기 FA-50"],
      inferred: {
        date: "the year from the address (191125)",
        participants: "printed 마하티르 빈 모하마드",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "new-straits-times-2019-11-26",
      exact: [
        "Prime Minister Tun Dr Mahathir Mohamad",
        "the Korea Aerospace Industries Ltd (KAI)",
        "SACHEON (South Korea): Prime Minister",
        "KAI made FA-50 light combat aircraft",
        "26 November 2019",
      ],
      inferred: {
        date: "“today”; the reprint is of 26 November 2019, and Berita Harian's report of 25 November",
      },
    },
  ],
};
