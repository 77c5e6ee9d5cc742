import type { Person } from "../types.js";

/** Mohamad Hasan was Malaysia's defence minister from December 2022 to December 2023. */
export const mohamadHasan: Person<"mohamad-hasan"> = {
  id: "mohamad-hasan",
  kind: "person",
  name: { en: "Mohamad Hasan", ko: "모하마드 하산" },
  aliases: [{ text: "Tok Mat", language: "en", sort: "short-name" }],
  summary: {
    en: "Mohamad Hasan was Malaysia's defence minister from December 2022 to December 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malaysian-defence-2023-12-12",
      topic: "the change of defence minister",
    },
    { supports: "name.en", source: "yonhap-2023-05-23", topic: "talks of the defence ministers" },
    { supports: "name.en", source: "star-2022-12-03", topic: "the new cabinet" },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      topic: "signing of the FA-50 contract",
    },
    { supports: "aliases", source: "star-2023-10-19", topic: "visit to South Korea" },
  ],
};
