import type { Statement } from "../types.js";

/** The South Korean armoured vehicles in Malaysian service perform very well. */
export const armouredVehiclesPerformWell: Statement<"armoured-vehicles-perform-well"> = {
  id: "armoured-vehicles-perform-well",
  kind: "statement",
  text: {
    en: "The South Korean armoured vehicles in Malaysian service perform very well.",
  },
  speaker: "borhan",
  office: "chief-of-the-malaysian-armed-forces",
  date: "1994-08-03",
  purpose: "assessment",
  modality: "claimed",
  asOf: "1994-08-03",
  printed: "directly",
  subjects: ["k200", "malaysian-armed-forces", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "hankyung-1994-08-03",
      exact: [
        "운용중인 한국산 장갑차의",
        "보르한총사령관도",
        "매우 우수하다",
        "3일오전 방한한 말레이시아 군총사령관 보르한",
      ],
      inferred: { date: '"3일"; month and year from the address (1994080301191)' },
    },
  ],
};
