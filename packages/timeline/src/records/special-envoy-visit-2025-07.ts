import type { VisitEvent } from "../types.js";

/**
 * A delegation of President Lee Jae-myung under Kim Young-choon brought Prime Minister Anwar
 * Ibrahim a letter in July 2025; their talks covered cooperation in the defence industry,
 * artificial intelligence and other fields.
 */
export const specialEnvoyVisit202507: VisitEvent<"special-envoy-visit-2025-07"> = {
  id: "special-envoy-visit-2025-07",
  kind: "visit",
  name: { en: "Presidential delegation to Malaysia, July 2025" },
  summary: {
    en: "A delegation of President Lee Jae-myung under Kim Young-choon brought Prime Minister Anwar Ibrahim a letter in July 2025; their talks covered cooperation in the defence industry, artificial intelligence and other fields.",
  },
  date: "2025-07-23/2025-07-24",
  modality: "occurred",
  participants: [
    { entity: "kim-young-choon", role: "actor" },
    { entity: "anwar-ibrahim", role: "host" },
  ],
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "korea-net-2025-07-28",
      exact: [
        "pada tanggal 23-24 Juli 2025",
        "Perikanan Kim Young-Choon",
        "termasuk industri pertahanan, kecerdasan buatan, kelautan",
        "Menteri Malaysia Anwar Ibrahim",
        "kunjungan di Kuala Lumpur, Malaysia",
        "surat pribadi dari Presiden Lee",
      ],
      by: "south-korean-ministry-of-foreign-affairs",
      inferred: { by: "Kementerian Luar Negeri Korea, whose statement of 25 July the page tells" },
    },
  ],
};
