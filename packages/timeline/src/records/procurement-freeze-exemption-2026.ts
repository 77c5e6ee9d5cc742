import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's prime minister, Anwar Ibrahim, agreed to consider exemptions from the procurement
 * freeze for the armed forces, the defence minister, Mohamed Khaled Nordin, said on 24 February
 * 2026.
 */
export const procurementFreezeExemption2026: AnnouncementEvent<"procurement-freeze-exemption-2026"> =
  {
    id: "procurement-freeze-exemption-2026",
    kind: "announcement",
    name: {
      en: "Possible exemptions from the procurement freeze",
    },
    summary: {
      en: "Malaysia's prime minister, Anwar Ibrahim, agreed to consider exemptions from the procurement freeze for the armed forces, the defence minister, Mohamed Khaled Nordin, said on 24 February 2026.",
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
