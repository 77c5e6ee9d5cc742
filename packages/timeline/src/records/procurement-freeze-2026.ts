import type { FreezeEvent } from "../types.js";

/**
 * Anwar Ibrahim orders decisions on army and police procurement that are linked to corruption to be
 * shelved until procedures are complied with.
 */
export const procurementFreeze2026: FreezeEvent<"procurement-freeze-2026"> = {
  id: "procurement-freeze-2026",
  kind: "freeze",
  name: {
    en: "Freeze of army and police procurement",
  },
  summary: {
    en: "Anwar Ibrahim orders decisions on army and police procurement that are linked to corruption to be shelved until procedures are complied with.",
  },
  date: "2026-01-16",
  modality: "occurred",
  participants: [
    {
      entity: "anwar-ibrahim",
      role: "actor",
    },
    {
      entity: "malaysian-armed-forces",
      role: "party",
    },
    {
      entity: "royal-malaysia-police",
      role: "party",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "straits-times-2026-01-16",
      topic: "freeze of procurement decisions",
      by: "anwar-ibrahim",
      origin: "Bernama report of 2026-01-16 (procurement freeze)",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "anadolu-2026-01-16",
      topic: "freeze of procurement decisions",
      by: "anwar-ibrahim",
      origin: "Bernama report of 2026-01-16 (procurement freeze)",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-01-16-pause",
      topic: "freeze of procurement decisions",
      by: "anwar-ibrahim",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-01-16-details",
      topic: "directive of the prime minister",
      origin: "Bernama report of 2026-01-16 (procurement freeze)",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-02-24",
      topic: "freeze recalled in February",
    },
  ],
};
