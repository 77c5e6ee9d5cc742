import type { Statement } from "../types.js";

/**
 * Malaysia must increase its air assets, because its airspace is vast and needs a capable air
 * force.
 */
export const vastAirspaceNeedsMoreAircraft: Statement<"vast-airspace-needs-more-aircraft"> = {
  id: "vast-airspace-needs-more-aircraft",
  kind: "statement",
  text: {
    en: "Malaysia must increase its air assets, because its airspace is vast and needs a capable air force.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09-13",
  purpose: "assessment",
  modality: "recommended",
  asOf: "2024-09-13",
  printed: "directly",
  subjects: ["royal-malaysian-air-force", "malaysia", "fa-50"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2024-09-13",
      exact: [
        "assets because our airspace is vast",
        "Defence Minister Datuk Seri",
        "Mohamed Khaled Nordin",
        "SOUTH KOREA), Sept 13",
      ],
      inferred: { date: "the dateline's day; year from the address" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "star-2024-09-14",
      exact: [
        "airspace is vast",
        "need to increase",
        "Seri Mohamed Khaled Nordin",
        "The Defence Minister said",
      ],
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "new-straits-times-2024-09",
      exact: ["airspace is vast", "need to increase", "Defence Minister", "Mohamed Khaled Nordin"],
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "utusan-sarawak-2024-09",
      exact: [
        "perlu menambah aset udara",
        "ruang udara angkasa kita luas",
        "Menteri Pertahanan Datuk Seri",
        "Mohamed Khaled Nordin",
      ],
    },
  ],
};
