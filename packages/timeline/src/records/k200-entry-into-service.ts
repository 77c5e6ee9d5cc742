import type { MilestoneEvent } from "../types.js";

/**
 * Defense Studies dates the K200's entry into South Korean service to 1985, and Zona Militar the
 * start of its production. Hankyung puts series production in 1984.
 */
export const k200EntryIntoService: MilestoneEvent<"k200-entry-into-service"> = {
  id: "k200-entry-into-service",
  kind: "milestone",
  name: { en: "The K200's entry into series production and service" },
  summary: {
    en: "Defense Studies dates the K200's entry into South Korean service to 1985, and Zona Militar the start of its production. Hankyung puts series production in 1984.",
  },
  date: "1985",
  modality: "occurred",
  participants: [{ entity: "south-korea", role: "actor" }],
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defense-studies-2009-04",
      exact: ["entered service in1985", "the South Korean Army", "KIFV's welded aluminium armour"],
      inferred: { name: "entry into service only" },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "zona-militar-2024-08-17",
      exact: ["año 1985 hasta 2006", "Ejército de Corea del Sur", "el K200 es un vehículo"],
      inferred: {
        participants: "Corea del Sur, South Korea in Spanish",
        name: "years of production only",
      },
      origin: "Zona Militar",
    },
    {
      contradicts: "date",
      reported: "1984",
      source: "hankyung-1991-10-22",
      exact: ["지난 84년 양산", "K-200 한국형 장갑차는"],
      inferred: { date: "a year of two figures, 84" },
    },
  ],
};
