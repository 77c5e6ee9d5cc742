import type { FreezeEvent } from "../types.js";

/**
 * Malaysia's prime minister, Anwar Ibrahim, ordered on 16 January 2026 that procurement decisions
 * of the armed forces and police linked to corruption be temporarily frozen until procurement
 * procedures are fully complied with.
 */
export const procurementFreeze2026: FreezeEvent<"procurement-freeze-2026"> = {
  id: "procurement-freeze-2026",
  kind: "freeze",
  name: {
    en: "Freeze of army and police procurement linked to corruption",
  },
  summary: {
    en: "Malaysia's prime minister, Anwar Ibrahim, ordered on 16 January 2026 that procurement decisions of the armed forces and police linked to corruption be temporarily frozen until procurement procedures are fully complied with.",
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
      role: "affected",
    },
    {
      entity: "royal-malaysia-police",
      role: "affected",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "straits-times-2026-01-16",
      exact: [
        "will be temporarily frozen",
        "Malaysian armed forces and the police",
        "citing Malaysian Prime Minister Anwar Ibrahim",
      ],
      inferred: {
        date: "the page's day of issue (2026-01-16 by the search); the text names no day for the freeze",
        participants: "the police, printed without its name",
      },
      by: "anwar-ibrahim",
      origin: "Bernama report of 2026-01-16 (procurement freeze)",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "anadolu-2026-01-16",
      exact: [
        "temporarily halted army and police",
        "Prime Minister Anwar Ibrahim said",
        "linked to an ongoing corruption probe",
      ],
      inferred: {
        date: '"on Friday"; the day of issue from our file, none being printed where seen',
      },
      by: "anwar-ibrahim",
      origin: "Bernama report of 2026-01-16 (procurement freeze)",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-01-16-pause",
      exact: [
        "today announced the suspension of",
        "KUALA LUMPUR, Jan 16",
        "Prime Minister Datuk Seri Anwar Ibrahim",
        "Malaysian Armed Forces (MAF)",
        "and the police that are",
      ],
      inferred: {
        date: '"today" under the dateline Jan 16; the year from the address (2026/01/16)',
        participants: "the police, printed without its name",
      },
      by: "anwar-ibrahim",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-01-16-details",
      exact: [
        "the Prime Minister ordered that",
        "KUALA LUMPUR, Jan 16",
        "Datuk Seri Anwar Ibrahim’s instruction",
        "Malaysian Armed Forces (MAF)",
        "Royal Malaysia Police (PDRM)",
        "are temporarily shelved",
        "pending full compliance with procurement procedures",
      ],
      inferred: {
        date: '"Earlier today" under the dateline Jan 16; the year from the address (2026/01/16)',
      },
      origin: "Bernama report of 2026-01-16 (procurement freeze)",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-02-24",
      exact: [
        "On Jan 16, Anwar directed",
        "MAF and the Royal Malaysia Police",
        "be temporarily frozen",
        "Malaysian Armed Forces (MAF)",
        "Prime Minister Datuk Seri Anwar Ibrahim",
      ],
      inferred: { date: '"On Jan 16"; the year from the address (2026/02/24)' },
    },
  ],
};
