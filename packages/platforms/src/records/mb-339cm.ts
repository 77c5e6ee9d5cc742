import type { WeaponSystem } from "../types.js";

/** Jet trainer of the Royal Malaysian Air Force. It has been grounded and is to be replaced. */
export const mb339cm: WeaponSystem<"mb-339cm"> = {
  id: "mb-339cm",
  kind: "weapon-system",
  name: { en: "MB-339CM" },
  aliases: [{ text: "Aermacchi MB-339CM", language: "en", sort: "full-name" }],
  summary: {
    en: "Jet trainer of the Royal Malaysian Air Force. It has been grounded and is to be replaced.",
  },
  category: "aircraft",
  operators: ["royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["name", "aliases", "operators"],
      source: "shephard-2021-06-22",
      exact: ["Aermacchi MB-339CM trainers", "Royal Malaysian Air Force (RMAF)"],
    },
    {
      supports: ["name", "aliases", "operators"],
      source: "free-malaysia-today-2021-07-16",
      exact: ["seven Aermacchi MB-339CM jet trainers", "Royal Malaysian Air Force (RMAF)"],
      origin: "Janes report of 2021 on the CAP55 tender",
    },
    {
      supports: ["name", "operators"],
      source: "aviacionline-2023-05",
      topic: "aircraft to be replaced",
      origin: "Janes report of 2021 on the CAP55 tender",
    },
    {
      supports: ["name", "operators"],
      source: "shephard-2021",
      exact: ["Hawk and MB-339CM closed", "Royal Malaysian Air Force"],
    },
  ],
};
