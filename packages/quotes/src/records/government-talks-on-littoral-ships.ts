import type { Statement } from "../types.js";

/**
 * Malaysia is in talks from government to government on the second batch of littoral mission ships,
 * with countries that can design ships.
 */
export const governmentTalksOnLittoralShips: Statement<"government-talks-on-littoral-ships"> = {
  id: "government-talks-on-littoral-ships",
  kind: "statement",
  text: {
    en: "Malaysia is in talks from government to government on the second batch of littoral mission ships, with countries that can design ships.",
  },
  speaker: "mohamad-hasan",
  office: "minister-of-defence-of-malaysia",
  date: "2023-02-22",
  purpose: "next-step",
  modality: "ongoing",
  asOf: "2023-02-22",
  printed: "indirectly",
  subjects: ["littoral-mission-ship-batch-2"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "astro-awani-2023-02-22",
      exact: [
        "sedang berunding antara kerajaan dengan kerajaan",
        "Menterinya, Datuk Seri Mohamad Hasan berkata",
        "Wed Feb 22 2023",
        "kelulusan daripada kerajaan bagi perolehan",
      ],
      inferred: { office: "“Menterinya”, the minister of the Kementerian Pertahanan just named" },
    },
  ],
};
