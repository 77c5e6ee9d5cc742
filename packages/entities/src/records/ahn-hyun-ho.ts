import type { Person } from "../types.js";

/**
 * Ahn Hyun-ho was chief executive of Korea Aerospace Industries when Mahathir Mohamad visited it in
 * November 2019.
 */
export const ahnHyunHo: Person<"ahn-hyun-ho"> = {
  id: "ahn-hyun-ho",
  kind: "person",
  name: { en: "Ahn Hyun-ho" },
  summary: {
    en: "Ahn Hyun-ho was chief executive of Korea Aerospace Industries when Mahathir Mohamad visited it in November 2019.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name",
      source: "berita-harian-2019-11-25",
      exact: "Pegawai Eksekutif KAI, Ahn Hyun-Ho",
    },
    {
      supports: ["name", "state"],
      source: "free-malaysia-today-2019-11-25",
      exact: ["Ahn Hyun-ho, who received him at", "facility in Sacheon, South Korea, today"],
      inferred: { state: "the head of a company of South Korea; his nationality is not printed" },
    },
  ],
};
