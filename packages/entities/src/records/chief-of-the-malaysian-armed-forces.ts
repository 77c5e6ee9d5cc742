import type { Office } from "../types.js";

/** Head of the Malaysian armed forces. In August 1994 a general named Borhan held the post. */
export const chiefOfTheMalaysianArmedForces: Office<"chief-of-the-malaysian-armed-forces"> = {
  id: "chief-of-the-malaysian-armed-forces",
  kind: "office",
  name: { en: "Chief of the Malaysian Armed Forces", ko: "말레이시아 군총사령관" },
  summary: {
    en: "Head of the Malaysian armed forces. In August 1994 a general named Borhan held the post.",
  },
  body: "malaysian-armed-forces",
  holders: [
    {
      person: "borhan",
      attested: "1994-08-03",
      title: { en: "Commander-in-chief", ko: "군총사령관" },
      evidence: [
        {
          supports: ["person", "attested", "title"],
          source: "hankyung-1994-08-03",
          exact: "3일오전 방한한 말레이시아 군총사령관 보르한",
          inferred: {
            attested: '"3일"; month and year from the address (1994080301191)',
            title: "the Korean form is printed; the English one is ours",
          },
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.ko", "body"],
      source: "hankyung-1994-08-03",
      exact: "3일오전 방한한 말레이시아 군총사령관 보르한",
      inferred: {
        body: "Malaysian armed forces: the forces whose commander-in-chief (군총사령관) the title names",
      },
    },
    {
      supports: ["name.en", "body"],
      source: "malay-mail-2020-03-12",
      exact: "Malaysian Armed Forces Chief Tan Sri",
      inferred: { "name.en": "printed Malaysian Armed Forces Chief" },
    },
  ],
};
