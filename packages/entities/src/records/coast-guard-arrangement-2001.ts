import type { Agreement } from "../types.js";

/**
 * Arrangement of September 2001 by which South Korea's coast guard and Malaysia's marine police
 * work together against piracy and other crime at sea.
 */
export const coastGuardArrangement2001: Agreement<"coast-guard-arrangement-2001"> = {
  id: "coast-guard-arrangement-2001",
  kind: "agreement",
  name: {
    en: "South Korea–Malaysia arrangement on maritime policing",
    ko: "양국 해상치안기관 협력에 관한 약정",
  },
  summary: {
    en: "Arrangement of September 2001 by which South Korea's coast guard and Malaysia's marine police work together against piracy and other crime at sea.",
  },
  instrument: "arrangement",
  parties: ["korea-coast-guard", "malaysian-marine-police"],
  status: "concluded",
  date: "[2001-09-26..2001-09-27]",
  level: "agency-to-agency",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date", "level"],
      source: "hankyung-2001-09-27",
      exact: [
        "'양국 해상치안기관 협력에 관한 약정'을",
        "말레이시아 해양경찰국과",
        "해양경찰청은 27일 동남아",
        "체결했다고 밝혔다",
        "해경은 전날 말레이시아에서",
      ],
      inferred: {
        date: "announced on the 27th; agreed at a meeting the day before; month and year from the address (20010927)",
      },
    },
  ],
};
