import type { Person } from "../types.js";

/**
 * Mohd Shahada Ismail was the air operations commander of Malaysia's air force in February 2023.
 */
export const mohdShahadaIsmail: Person<"mohd-shahada-ismail"> = {
  id: "mohd-shahada-ismail",
  kind: "person",
  name: {
    en: "Mohd Shahada Ismail",
  },
  aliases: [
    {
      text: "Mohd Shahada bin Ismail",
      language: "en",
      sort: "full-name",
    },
    {
      text: "Mohd Shahada bin Ismali",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Mohd Shahada Ismail was the air operations commander of Malaysia's air force in February 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "yonhap-2023-02-22",
      exact: ["Mohd Shahada bin Ismail to sign", "his Malaysian counterpart"],
      inferred: {
        state: "he is met with the Malaysian chief, as Air Operations Commander",
      },
    },
    {
      supports: "aliases",
      source: "republic-of-korea-air-force-2023-03-09",
      exact: "샤하다(Mohd Shahada bin Ismali, 중장) 공군작전사령관을",
    },
  ],
};
