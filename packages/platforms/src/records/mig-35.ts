import type { WeaponSystem } from "../types.js";

/** Russian fighter offered in the Malaysian tender of 2021. */
export const mig35: WeaponSystem<"mig-35"> = {
  id: "mig-35",
  kind: "weapon-system",
  name: { en: "MiG-35" },
  aliases: [{ text: "MIG-35", language: "en", sort: "printed-variant" }],
  summary: { en: "Russian fighter offered in the Malaysian tender of 2021." },
  category: "aircraft",
  origin: "russia",
  evidence: [
    { supports: "name", source: "edge-malaysia-2022-11-14", topic: "the six bidders" },
    { supports: "name", source: "aerotime-2023-02", topic: "the aircraft in the competition" },
    { supports: ["aliases", "origin"], source: "star-2023-02-24", topic: "the losing aircraft" },
  ],
};
