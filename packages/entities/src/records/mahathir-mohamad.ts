import type { Person } from "../types.js";

/**
 * Mahathir Mohamad was Malaysia's prime minister in 2019, when he visited Korea Aerospace
 * Industries in Sacheon.
 */
export const mahathirMohamad: Person<"mahathir-mohamad"> = {
  id: "mahathir-mohamad",
  kind: "person",
  name: {
    en: "Mahathir Mohamad",
    ko: "마하티르 모하마드",
  },
  summary: {
    en: "Mahathir Mohamad was Malaysia's prime minister in 2019, when he visited Korea Aerospace Industries in Sacheon.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "free-malaysia-today-2019-11-25",
      exact: ["Prime Minister Dr Mahathir Mohamad said", "Malaysia is interested in the progress"],
    },
    {
      supports: ["name.ko", "state"],
      source: "korea-economic-tv-2023-05-24",
      exact: "동방정책이란 말레이시아 마하티르 모하마드 전",
    },
  ],
};
