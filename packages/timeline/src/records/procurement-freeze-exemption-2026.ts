import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence minister says that Anwar agrees to consider exemptions from the freeze for the
 * forces' operations.
 */
export const procurementFreezeExemption2026: AnnouncementEvent<"procurement-freeze-exemption-2026"> =
  {
    id: "procurement-freeze-exemption-2026",
    kind: "announcement",
    name: {
      en: "Possible exemptions from the freeze",
    },
    summary: {
      en: "Malaysia's defence minister says that Anwar agrees to consider exemptions from the freeze for the forces' operations.",
    },
    date: "2026-02-24",
    modality: "occurred",
    participants: [
      {
        entity: "mohamed-khaled-nordin",
        role: "speaker",
      },
      {
        entity: "anwar-ibrahim",
        role: "actor",
      },
      {
        entity: "malaysian-armed-forces",
        role: "beneficiary",
      },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants"],
        source: "malay-mail-2026-02-24",
        exact: [
          "agreed to consider allowing",
          "KUALA LUMPUR, Feb 24",
          "Seri Mohamed Khaled Nordin said",
          "Prime Minister Datuk Seri Anwar Ibrahim",
          "Malaysian Armed Forces (MAF)",
        ],
        inferred: {
          date: '"today" under the dateline Feb 24; the year from the address (2026/02/24)',
        },
        by: "mohamed-khaled-nordin",
      },
    ],
  };
