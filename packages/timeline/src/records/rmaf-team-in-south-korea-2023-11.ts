import type { VisitEvent } from "../types.js";

/**
 * Seven officers and other ranks of Malaysia's air force had been in South Korea since November
 * 2023 to oversee the acquisition of the FA-50M, Mohamed Khaled Nordin said in March 2024.
 */
export const rmafTeamInSouthKorea202311: VisitEvent<"rmaf-team-in-south-korea-2023-11"> = {
  id: "rmaf-team-in-south-korea-2023-11",
  kind: "visit",
  name: {
    en: "Malaysian air force team in South Korea since November 2023",
  },
  summary: {
    en: "Seven officers and other ranks of Malaysia's air force had been in South Korea since November 2023 to oversee the acquisition of the FA-50M, Mohamed Khaled Nordin said in March 2024.",
  },
  date: "2023-11/..",
  modality: "ongoing",
  asOf: "2024-03-10",
  by: "mohamed-khaled-nordin",
  participants: [
    {
      entity: "royal-malaysian-air-force",
      role: "actor",
    },
    {
      entity: "south-korea",
      role: "host",
    },
  ],
  platforms: [
    {
      platform: "fa-50m",
    },
  ],
  figures: {
    count: {
      value: 7,
      unit: "people",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "malay-mail-2024-03-10",
      exact: [
        "seven officers and members from the",
        "stationed in South Korea since November",
        "Royal Malaysian Air Force (RMAF)",
        "oversee the acquisition of the FA-50M",
        "Minister Datuk Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
      inferred: {
        date: "November last year on a page of 2024-03-10",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "suara-malaysia-2024-03",
      exact: [
        "tujuh pegawai dan anggota Tentera Udara",
        "Korea Selatan sejak November lalu untuk",
        "Diraja Malaysia (TUDM) telah dihantar ke",
        "pesawat pejuang ringan FA-50M",
        "Datuk Seri Mohamed Khaled Nordin menyatakan",
      ],
      by: "mohamed-khaled-nordin",
      inferred: {
        date: "November lalu, last November, in spring 2024",
        figures: "tujuh, seven",
      },
    },
  ],
};
