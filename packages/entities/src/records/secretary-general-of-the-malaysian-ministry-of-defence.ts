import type { Office } from "../types.js";

/**
 * Senior official of Malaysia's defence ministry; one of its holders signed for the FA-50 in 2023.
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
      en: "Senior official of Malaysia's defence ministry; one of its holders signed for the FA-50 in 2023.",
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
            topic: "the new defence minister at his desk",
          },
          {
            supports: "person",
            source: "korea-net-2023-02",
            topic: "signing of the letter of acceptance",
          },
          {
            supports: ["person", "title.en"],
            source: "asia-pacific-defence-reporter-fa-50",
            topic: "signing of the letter of acceptance",
          },
          {
            supports: ["person", "attested"],
            source: "aviacionline-2023-05",
            topic: "signing of the contract",
          },
          {
            supports: ["person", "attested", "title.ko"],
            source: "donga-2023-05-23-signing",
            topic: "signing of the contract",
          },
          {
            contradicts: "title.en",
            reported: "Chief Secretary",
            source: "new-straits-times-2023-01",
            topic: "change of the navy chief",
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
            topic: "signing of the K200 teaming agreement",
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
            topic: "honorary rank for the secretary-general",
          },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name.en", "body"],
        source: "malay-mail-2020-03-12",
        topic: "the new defence minister at his desk",
      },
      {
        supports: ["name.en", "body"],
        source: "asian-military-review-2024-08",
        topic: "signing of the K200 teaming agreement",
      },
      { supports: "name.ko", source: "donga-2023-05-23-signing", topic: "signing of the contract" },
      {
        supports: "name.ms",
        source: "corporate-kini-2023-05-22",
        topic: "signing of the letter for the FA-50",
      },
    ],
  };
