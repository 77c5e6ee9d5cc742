import type { Statement } from "../types.js";

/**
 * Local companies must carry out all maintenance, repair and overhaul, except during the warranty
 * period, when only the original makers may.
 */
export const maintenanceByLocalCompanies: Statement<"maintenance-by-local-companies"> = {
  id: "maintenance-by-local-companies",
  kind: "statement",
  text: {
    en: "Local companies must carry out all maintenance, repair and overhaul, except during the warranty period, when only the original makers may.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2026-01-21",
  purpose: "aim",
  modality: "planned",
  asOf: "2026-01-21",
  printed: "indirectly",
  subjects: ["national-defence-industry-policy", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "media-selangor-2026-01-21",
      exact: [
        "carried out by local companies, except",
        "original equipment manufacturers (OEMs)",
        "Minister Datuk Seri Mohamed Khaled Nordin",
        "KUALA LUMPUR, Jan 21",
      ],
      inferred: {
        date: "the day of the launch, under the dateline; the year from the address (2026/01)",
        speaker: "the reforms “outlined” in a report of his speech",
      },
    },
    {
      supports: ["text", "modality"],
      source: "cna-2026-01",
      exact: "except during the warranty period, with",
    },
  ],
};
