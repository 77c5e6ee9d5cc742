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
        topic: "exemptions for operating expenditure",
        by: "mohamed-khaled-nordin",
      },
    ],
  };
