import type { Person } from "../types.js";

/** Mohd Asghar Khan Goriman Khan was Chief of the Royal Malaysian Air Force until June 2025. */
export const mohdAsgharKhanGorimanKhan: Person<"mohd-asghar-khan-goriman-khan"> = {
  id: "mohd-asghar-khan-goriman-khan",
  kind: "person",
  name: { en: "Mohd Asghar Khan Goriman Khan", ko: "모하메드 아스가르 칸" },
  summary: {
    en: "Mohd Asghar Khan Goriman Khan was Chief of the Royal Malaysian Air Force until June 2025.",
  },
  state: "malaysia",
  evidence: [
    { supports: ["name.en", "state"], source: "sun-2025", topic: "retirement parade" },
    { supports: "name.en", source: "borneo-post-2022-12-03", topic: "guests at the swearing-in" },
    { supports: "name.en", source: "sun-2025-08-06", topic: "the former air force chief" },
    { supports: "name.ko", source: "newspim-2025-02-22", topic: "flight in an FA-50" },
  ],
};
