import type { Person } from "../types.js";

/**
 * South Korean official of the Defence Acquisition Program Administration, present at the FA-50
 * signing of February 2023.
 */
export const kangHwanSeok: Person<"kang-hwan-seok"> = {
  id: "kang-hwan-seok",
  kind: "person",
  name: { en: "Kang Hwan-seok", ko: "강환석" },
  summary: {
    en: "South Korean official of the Defence Acquisition Program Administration, present at the FA-50 signing of February 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "guests at the signing of the letter of acceptance",
    },
    {
      supports: ["name.ko", "state"],
      source: "etnews-2023-02-24",
      topic: "guests at the signing of the letter of acceptance",
    },
  ],
};
