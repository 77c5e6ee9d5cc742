import type { Statement } from "../types.js";

/**
 * Malaysia hopes to broaden its relations with South Korea and to explore new fields of
 * cooperation, defence among them.
 */
export const defenceAmongNewFields: Statement<"defence-among-new-fields"> = {
  id: "defence-among-new-fields",
  kind: "statement",
  text: {
    en: "Malaysia hopes to broaden its relations with South Korea and to explore new fields of cooperation, defence among them.",
  },
  speaker: "najib-razak",
  office: "prime-minister-of-malaysia",
  date: "2014-12-10",
  purpose: "aim",
  modality: "target",
  asOf: "2014-12-10",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "look-east-policy", "park-geun-hye"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "borneo-post-2014-12-11",
      exact: [
        "education and including defence",
        "“I hope that we can continue",
        "Najib Tun Abdul Razak said",
        "SEOUL: Malaysian Prime Minister",
        "Blue House) here yesterday",
      ],
      inferred: { date: "“yesterday”, on a page of 2014/12/11" },
    },
  ],
};
