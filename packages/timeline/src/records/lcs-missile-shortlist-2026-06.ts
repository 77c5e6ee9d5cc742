import type { TenderEvent } from "../types.js";

/**
 * Malaysia had shortlisted Türkiye, South Korea and two European countries to supply a missile for
 * its littoral combat ships, the defence minister, Mohamed Khaled Nordin, said on 28 June 2026.
 */
export const lcsMissileShortlist202606: TenderEvent<"lcs-missile-shortlist-2026-06"> = {
  id: "lcs-missile-shortlist-2026-06",
  kind: "tender",
  name: { en: "Shortlist of four countries for a ship missile" },
  summary: {
    en: "Malaysia had shortlisted Türkiye, South Korea and two European countries to supply a missile for its littoral combat ships, the defence minister, Mohamed Khaled Nordin, said on 28 June 2026.",
  },
  date: "[..2026-06-28]",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "south-korea", role: "actor" },
    { entity: "turkiye", role: "actor" },
    { entity: "mohamed-khaled-nordin", role: "speaker" },
  ],
  platforms: [{ platform: "littoral-combat-ship" }],
  figures: { count: { value: 4, unit: "countries" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures.count"],
      source: "star-2026-06-28",
      exact: [
        "has shortlisted four countries",
        "are Türkiye, South Korea and two",
        "KLUANG: The Defence Ministry",
        "Littoral Combat Ship (LCS) project",
        "Seri Mohamed Khaled Nordin",
        "Sunday (June 28)",
      ],
      inferred: {
        date: "the day the minister told of it, as the latest; the year from the address",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures.count"],
      source: "sun-2026-06",
      exact: [
        "shortlisted four countries",
        "Türkiye, South Korea",
        "Ministry of Defence (MINDEF)",
        "Mohamed Khaled Nordin said",
        "Littoral Combat Ship (LCS) project",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures.count"],
      source: "defence-security-asia-2026",
      exact: [
        "shortlisted Türkiye, South Korea, and two",
        "Datuk Seri Mohamed Khaled Nordin confirmed",
        "Maharaja Lela-class Littoral Combat Ship programme",
      ],
      inferred: {
        "figures.count":
          'Türkiye, South Korea and "two European states" make four; the number is not printed',
        participants:
          "the buyer is printed as Malaysia, through its defence minister; no ministry is named where seen",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures.count"],
      source: "red-ping-lcs-missile",
      exact: [
        "identified four countries",
        "Turkiye and South Korea",
        "Defence Ministry is",
        "Mohamed Khaled Nordin said",
        "Littoral Combat Ships (LCS)",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
