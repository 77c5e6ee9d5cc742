import type { Office } from "../types.js";

/** Head of the Malaysian armed forces; in August 1994 a general named Borhan. */
export const chiefOfTheMalaysianArmedForces: Office<"chief-of-the-malaysian-armed-forces"> = {
  id: "chief-of-the-malaysian-armed-forces",
  kind: "office",
  name: { en: "Chief of the Malaysian Armed Forces", ko: "말레이시아 군총사령관" },
  summary: { en: "Head of the Malaysian armed forces; in August 1994 a general named Borhan." },
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
          topic: "visit of the Malaysian commander; the English form is ours",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.ko", "body"],
      source: "hankyung-1994-08-03",
      topic: "visit of the Malaysian commander",
    },
    {
      supports: ["name.en", "body"],
      source: "malay-mail-2020-03-12",
      topic: "commanders who greeted the minister",
    },
  ],
};
