import type { Statement } from "../types.js";

/** The Korean armoured vehicles that Malaysia had taken into service perform very well. */
export const armouredVehiclesPerformWell: Statement<"armoured-vehicles-perform-well"> = {
  id: "armoured-vehicles-perform-well",
  kind: "statement",
  text: {
    en: "The Korean armoured vehicles that Malaysia had taken into service perform very well.",
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
      topic: "visit of the Malaysian commander",
    },
  ],
};
