import type { Office } from "../types.js";

/**
 * Senior official of Malaysia's defence ministry. Muez Abd Aziz signed for the FA-50 in this office
 * in 2023.
 */
export const secretaryGeneralOfTheMalaysianMinistryOfDefence: Office<"secretary-general-of-the-malaysian-ministry-of-defence"> =
  {
    id: "secretary-general-of-the-malaysian-ministry-of-defence",
    kind: "office",
    name: {
      en: "Secretary-General of the Ministry of Defence of Malaysia",
      ms: "Ketua Setiausaha Kementerian Pertahanan",
      ko: "말레이시아 국방사무차관",
    },
    summary: {
      en: "Senior official of Malaysia's defence ministry. Muez Abd Aziz signed for the FA-50 in this office in 2023.",
    },
    body: "malaysian-ministry-of-defence",
    holders: [
      {
        person: "muez-abd-aziz",
        attested: "2020-03-12/2023-05-23",
        title: { en: "Secretary General", ko: "국방사무차관" },
        evidence: [
          {
            supports: ["person", "attested", "title.en"],
            source: "malay-mail-2020-03-12",
            exact: ["secretary-general Datuk Muez Abd Aziz", "KUALA LUMPUR, March 12"],
            inferred: {
              attested: 'the beginning only: "March 12", the year from the address (2020/03/12)',
              "title.en": "printed secretary-general, with a hyphen",
            },
          },
          {
            supports: "person",
            source: "korea-net-2023-02",
            exact: [
              "Sekretaris Jenderal Kementerian Pertahanan Malaysia",
              "Datuk Muez bin Abd Aziz",
            ],
          },
          {
            supports: ["person", "title.en"],
            source: "asia-pacific-defence-reporter-fa-50",
            exact: "Muez bin Abd Aziz, Secretary General",
          },
          {
            supports: ["person", "attested"],
            source: "aviacionline-2023-05",
            topic: "signing of the contract",
          },
          {
            supports: ["person", "attested", "title.ko"],
            source: "donga-2023-05-23-signing",
            exact: ["다토시리 뮤에즈 말레이시아 국방사무차관", "계약식이 23일(현지 시간) 열렸다"],
            inferred: {
              attested:
                "the end only: 23일, month and year from the day of issue printed, 2023-05-23",
            },
          },
          {
            contradicts: "title.en",
            reported: "Chief Secretary",
            source: "new-straits-times-2023-01",
            exact: ["Defence Ministry's Chief Secretary", "Datuk Seri Muez Abd Aziz"],
          },
        ],
      },
      {
        person: "isham-ishak",
        attested: "2024-08",
        title: { en: "Secretary General" },
        evidence: [
          {
            supports: ["person", "attested", "title"],
            source: "asian-military-review-2024-08",
            exact: ["Isham Bin Ishak", "Secretary General", "2 August"],
            inferred: {
              attested:
                'the month from "announced on 2 August", the year from the address (2024/08)',
            },
          },
        ],
      },
      {
        person: "lokman-hakim-ali",
        attested: "2024-11-26",
        title: { en: "secretary-general" },
        evidence: [
          {
            supports: ["person", "attested", "title"],
            source: "sun-2024-11-26-secretary-general",
            exact: ["secretary-general Datuk Lokman Hakim Ali", "Honorary Major-General today"],
            inferred: { attested: '"today" on a page dated 2024-11-26 by the index' },
          },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name.en", "body"],
        source: "malay-mail-2020-03-12",
        exact: [
          "ministry’s secretary-general Datuk Muez Abd Aziz",
          "work as defence minister today",
        ],
        inferred: {
          "name.en": 'printed "the ministry’s secretary-general"; the long form is ours',
          body: "the ministry of the defence minister just named, at Wisma Pertahanan, Kuala Lumpur",
        },
      },
      {
        supports: ["name.en", "body"],
        source: "asian-military-review-2024-08",
        exact: ["Secretary General", "Ministry of Defence"],
      },
      {
        supports: "name.ko",
        source: "donga-2023-05-23-signing",
        exact: "다토시리 뮤에즈 말레이시아 국방사무차관",
      },
      {
        supports: "name.ms",
        source: "corporate-kini-2023-05-22",
        exact: "Ketua Setiausaha Kementerian Pertahanan Datuk",
      },
    ],
  };
