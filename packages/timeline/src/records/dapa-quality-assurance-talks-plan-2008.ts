import type { MeetingEvent } from "../types.js";

/**
 * DAPA planned in April 2008 that its delegation at Defence Services Asia would call on officers
 * such as Malaysia's army chief and discuss quality assurance and memorandums on defence-industry
 * cooperation.
 */
export const dapaQualityAssuranceTalksPlan2008: MeetingEvent<"dapa-quality-assurance-talks-plan-2008"> =
  {
    id: "dapa-quality-assurance-talks-plan-2008",
    kind: "meeting",
    name: {
      en: "Plan of April 2008 for talks on quality assurance",
    },
    summary: {
      en: "DAPA planned in April 2008 that its delegation at Defence Services Asia would call on officers such as Malaysia's army chief and discuss quality assurance and memorandums on defence-industry cooperation.",
    },
    date: "2008-04-20/2008-04-25",
    modality: "planned",
    asOf: "2008-04-21",
    by: "dapa",
    participants: [
      {
        entity: "dapa",
        role: "actor",
      },
      {
        entity: "malaysian-army",
        role: "party",
      },
    ],
    occasion: "dsa-2008",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "etnews-2008-04-21",
        exact: [
          "이스마일 말레이시아 육군참모총장·로기 루드 노르웨이",
          "품질보증·방산 협력 MOU 교환 등을",
          "20일∼25일 말레이시아 쿠알라룸프르에서",
          "‘말레이시아 DSA 2008’에 참가한다고 21일",
          "방위사업청은 각 군 관계자를",
        ],
        by: "dapa",
        inferred: {
          date: "month and year from the address (20080421)",
          participants:
            "말레이시아 육군참모총장, the chief of the Malaysian army; a Norwegian official is named beside him",
        },
      },
    ],
  };
