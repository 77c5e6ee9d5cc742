import type { Person } from "../types.js";

/** Defence minister of Malaysia from December 2022 to December 2023. */
export const mohamadHasan: Person<"mohamad-hasan"> = {
  id: "mohamad-hasan",
  kind: "person",
  name: { en: "Mohamad Hasan", ko: "모하마드 하산" },
  aliases: [{ text: "Tok Mat", language: "en", sort: "short-name" }],
  summary: {
    en: "Defence minister of Malaysia from December 2022 to December 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malaysian-defence-2023-12-12",
      exact: "replaces DSU Mohamad Hasan",
      inferred: {
        state: "Malaysia: the Rembau MP, of the PMX Cabinet; no adjective beside his name",
      },
    },
    {
      supports: "name.en",
      source: "yonhap-2023-05-23",
      exact: "Malaysian counterpart, Mohamad Hasan",
    },
    { supports: "name.en", source: "star-2022-12-03", exact: "Seri Mohamad Hasan (Defence)" },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      exact: "모하마드 하산 말레이시아 국방장관이",
    },
    { supports: "aliases", source: "star-2023-10-19", exact: "Tok Mat in Republic of Korea" },
  ],
};
