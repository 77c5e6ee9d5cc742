import type { TargetEvent } from "../types.js";

/**
 * In April 2022 Hishammuddin Hussein says that the two sides are working towards a memorandum on
 * defence industry.
 */
export const defenceIndustryMouAim202204: TargetEvent<"defence-industry-mou-aim-2022-04"> = {
  id: "defence-industry-mou-aim-2022-04",
  kind: "target",
  name: {
    en: "Aim of a defence-industry memorandum, April 2022",
  },
  summary: {
    en: "In April 2022 Hishammuddin Hussein says that the two sides are working towards a memorandum on defence industry.",
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
