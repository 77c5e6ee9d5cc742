import type { SigningEvent } from "../types.js";

/**
 * South Korea's coast guard and Malaysia's marine police concluded an arrangement in September 2001
 * on contact points, piracy and drug crime, search and rescue, pollution and mutual visits.
 */
export const coastGuardArrangement2001Conclusion: SigningEvent<"coast-guard-arrangement-2001-conclusion"> =
  {
    id: "coast-guard-arrangement-2001-conclusion",
    kind: "signing",
    name: { en: "Conclusion of the arrangement on maritime policing" },
    summary: {
      en: "South Korea's coast guard and Malaysia's marine police concluded an arrangement in September 2001 on contact points, piracy and drug crime, search and rescue, pollution and mutual visits.",
    },
    date: "[2001-09-26..2001-09-27]",
    modality: "occurred",
    participants: [
      { entity: "korea-coast-guard", role: "party" },
      { entity: "malaysian-marine-police", role: "party" },
    ],
    agreement: "coast-guard-arrangement-2001",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "hankyung-2001-09-27",
        exact: [
          "실무급 연락창구 개설",
          "해양오염방제 관련 정보교환, 상호 교환방문",
          "해양경찰청은 27일 동남아",
          "해경은 전날 말레이시아에서",
          "말레이시아 해양경찰국과",
          "체결했다고 밝혔다",
        ],
        by: "korea-coast-guard",
        inferred: {
          date: "announced on the 27th; agreed at a meeting the day before; month and year from the address (20010927)",
        },
      },
    ],
  };
