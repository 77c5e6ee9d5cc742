import type { Person } from "../types.js";

/**
 * Defence minister of South Korea when the defence cooperation memorandum with Malaysia was signed
 * in April 2022.
 */
export const suhWook: Person<"suh-wook"> = {
  id: "suh-wook",
  kind: "person",
  name: { en: "Suh Wook", ko: "서욱" },
  summary: {
    en: "Defence minister of South Korea when the defence cooperation memorandum with Malaysia was signed in April 2022.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malay-mail-2022-04-27",
      exact: ["National Defence Minister Suh Wook", "signed with South Korean"],
      inferred: { state: "the adjective South Korean" },
    },
    { supports: "name.en", source: "kbs-world-2022-04", exact: "Defense Minister Suh Wook" },
    {
      supports: ["name.ko", "state"],
      source: "hankyung-2022-04-27",
      exact: ["서욱 국방부 장관은 27일", "한-말레이시아 국방장관 화상회의"],
      inferred: { state: "한- in 한-말레이시아; 한국 is not printed" },
    },
  ],
};
