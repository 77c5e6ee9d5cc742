import type { Agreement } from "../types.js";

/**
 * Agreement of the two governments, South Korea's and Malaysia's, to recognise each other's
 * airworthiness certifications for military aircraft.
 */
export const airworthinessRecognition: Agreement<"airworthiness-recognition"> = {
  id: "airworthiness-recognition",
  kind: "agreement",
  name: { en: "South Korea–Malaysia recognition of airworthiness certifications" },
  aliases: [
    {
      text: "mutual recognition of airworthiness certifications",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Agreement of the two governments, South Korea's and Malaysia's, to recognise each other's airworthiness certifications for military aircraft.",
  },
  instrument: "recognition",
  parties: ["south-korea", "malaysia"],
  status: "concluded",
  level: "government-to-government",
  activities: { mutualRecognition: "occurred" },
  domains: { militaryAircraft: "occurred" },
  evidence: [
    {
      supports: ["name", "aliases", "instrument", "activities.mutualRecognition"],
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "mutual recognition of airworthiness certifications",
    },
    {
      supports: ["parties", "status", "level"],
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "the two governments concluded an agreement",
    },
    {
      supports: "parties",
      source: "dsa-pact-2025",
      paragraph: 32,
      exact: "between South Korea and any Asian",
    },
    {
      supports: "parties",
      source: "dsa-pact-2025",
      paragraph: 33,
      exact: "acquisitions between the two states",
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
  ],
};
