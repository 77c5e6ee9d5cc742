import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Hishammuddin Hussein, said on 27 April 2022 that South Korea and
 * Malaysia were working towards a memorandum on the defence industry.
 */
export const defenceIndustryMouAim202204: TargetEvent<"defence-industry-mou-aim-2022-04"> = {
  id: "defence-industry-mou-aim-2022-04",
  kind: "target",
  name: {
    en: "Aim of a defence-industry memorandum, April 2022",
  },
  summary: {
    en: "Malaysia's defence minister, Hishammuddin Hussein, said on 27 April 2022 that South Korea and Malaysia were working towards a memorandum on the defence industry.",
  },
  modality: "target",
  asOf: "2022-04-27",
  by: "hishammuddin-hussein",
  participants: [
    {
      entity: "south-korea",
      role: "actor",
    },
    {
      entity: "malaysia",
      role: "actor",
    },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "malay-mail-2022-04-27",
      exact: [
        "countries were working towards",
        "MoU on the defence industry",
        "Malaysia and South Korea today",
        "Seri Hishammuddin Hussein",
      ],
      by: "hishammuddin-hussein",
    },
  ],
};
