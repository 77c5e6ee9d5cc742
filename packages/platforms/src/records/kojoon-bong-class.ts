import type { PlatformFamily } from "../types.js";

/** Class of landing ships of the South Korean navy. One of them was to be lent to Malaysia. */
export const kojoonBongClass: PlatformFamily<"kojoon-bong-class"> = {
  id: "kojoon-bong-class",
  kind: "family",
  name: { en: "Kojoon Bong class" },
  summary: {
    en: "Class of landing ships of the South Korean navy. One of them was to be lent to Malaysia.",
  },
  category: "ships",
  operators: ["republic-of-korea-navy"],
  standing: "planned",
  evidence: [
    {
      supports: ["name", "operators", "standing"],
      source: "naval-technology-lst",
      exact: [
        "five Kojoon Bong Class LSTs",
        "loaned from the South Korean Navy",
        "one is expected to enter",
      ],
    },
  ],
};
