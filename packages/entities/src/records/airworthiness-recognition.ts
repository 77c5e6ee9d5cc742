import type { Agreement } from "../types.js";

/**
 * Agreement by which South Korea's procurement agency and Malaysia's air force recognise each
 * other's airworthiness certification of military aircraft, signed in Seoul on 21 October 2025.
 */
export const airworthinessRecognition: Agreement<"airworthiness-recognition"> = {
  id: "airworthiness-recognition",
  kind: "agreement",
  name: {
    en: "South Korea–Malaysia recognition of airworthiness certifications",
    ko: "군용항공기 감항인증 상호인정",
  },
  aliases: [
    {
      text: "mutual recognition of airworthiness certifications",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Agreement by which South Korea's procurement agency and Malaysia's air force recognise each other's airworthiness certification of military aircraft, signed in Seoul on 21 October 2025.",
  },
  instrument: "recognition",
  parties: ["dapa", "royal-malaysian-air-force"],
  status: "signed",
  date: "2025-10-21",
  place: "sofitel-ambassador-seoul",
  occasion: "military-airworthiness-conference-2025",
  level: "agency-to-agency",
  activities: {
    mutualRecognition: "occurred",
  },
  domains: {
    militaryAircraft: "occurred",
  },
  evidence: [
    {
      supports: ["name.en", "aliases", "instrument", "activities.mutualRecognition"],
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "mutual recognition of airworthiness certifications",
    },
    {
      supports: "status",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "the two governments concluded an agreement",
    },
    {
      contradicts: "level",
      reported: "government-to-government",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "the two governments concluded an agreement",
    },
    {
      supports: "domains.militaryAircraft",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "airworthiness certifications for military aircraft",
    },
    {
      supports: "activities.mutualRecognition",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "both nations’ aviation certification regimes",
    },
    {
      contradicts: "instrument",
      reported: null,
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "One strategic sub-element of note",
    },
    {
      supports: [
        "name.ko",
        "instrument",
        "parties",
        "status",
        "date",
        "level",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "zum-2025-10-21",
      topic: "recognition signed with the Malaysian air force",
    },
    {
      supports: [
        "name.ko",
        "instrument",
        "parties",
        "status",
        "date",
        "level",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "kuki-news-2025-10-21",
      topic: "recognition signed with the Malaysian air force",
    },
    {
      supports: ["place", "occasion"],
      source: "kuki-news-2025-10-21",
      topic: "signing at the conference",
    },
    {
      supports: [
        "instrument",
        "date",
        "place",
        "occasion",
        "status",
        "activities.mutualRecognition",
      ],
      source: "axinova-news-2025-10-22",
      topic: "signing at the conference",
    },
    {
      supports: [
        "instrument",
        "status",
        "date",
        "place",
        "occasion",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "herald-business-2025-10-21",
      topic: "signing at the conference",
    },
    {
      supports: [
        "instrument",
        "status",
        "date",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "a-news-2025-10-21",
      topic: "recognition of the two nations",
    },
    {
      supports: [
        "instrument",
        "status",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "maia-mou",
      topic: "separate agreement of the week before",
    },
    {
      supports: [
        "instrument",
        "status",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "defensehere-mou",
      topic: "separate agreement of the week before",
    },
  ],
};
