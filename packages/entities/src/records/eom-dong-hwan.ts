import type { Person } from "../types.js";

/**
 * Eom Dong-hwan headed South Korea's Defence Acquisition Program Administration until February
 * 2024.
 */
export const eomDongHwan: Person<"eom-dong-hwan"> = {
  id: "eom-dong-hwan",
  kind: "person",
  name: { en: "Eom Dong-hwan", ko: "엄동환" },
  summary: {
    en: "Eom Dong-hwan headed South Korea's Defence Acquisition Program Administration until February 2024.",
  },
  state: "south-korea",
  evidence: [
    { supports: ["name.ko", "state"], source: "newspim-2022-06-22", topic: "his appointment" },
    { supports: "name.ko", source: "seoul-shinmun-2024-02-16", topic: "his farewell" },
    { supports: "name.en", source: "korea-herald-2024-02-16", topic: "his successor" },
    { supports: "name.en", source: "korea-times-2022-06", topic: "his inauguration" },
  ],
};
