import type { Statement } from "../types.js";

/** At least 30 percent of every defence purchase must be local content. */
export const minimumLocalContent: Statement<"minimum-local-content"> = {
  id: "minimum-local-content",
  kind: "statement",
  text: { en: "At least 30 percent of every defence purchase must be local content." },
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
        "minimum local content of 30 per",
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
      source: "red-ping-2026-01-22",
      exact: "minimum of 30 per cent domestic",
    },
    { supports: ["text", "modality"], source: "cna-2026-01", exact: "at least 30 per cent of" },
  ],
};
