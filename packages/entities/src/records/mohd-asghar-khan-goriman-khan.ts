import type { Person } from "../types.js";

/** Chief of the Royal Malaysian Air Force until June 2025. */
export const mohdAsgharKhanGorimanKhan: Person<"mohd-asghar-khan-goriman-khan"> = {
  id: "mohd-asghar-khan-goriman-khan",
  kind: "person",
  name: { en: "Mohd Asghar Khan Goriman Khan", ko: "모하메드 아스가르 칸" },
  summary: {
    en: "Chief of the Royal Malaysian Air Force until June 2025.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "sun-2025",
      exact: ["Mohd Asghar Khan Goriman Khan", "retirement parade of outgoing chief"],
      inferred: { state: "chief of the Royal Malaysian Air Force" },
    },
    {
      supports: "name.en",
      source: "borneo-post-2022-12-03",
      exact: "Mohd Asghar Khan Goriman Khan",
    },
    { supports: "name.en", source: "sun-2025-08-06", exact: "Mohd Asghar Khan Goriman Khan" },
    {
      supports: "name.ko",
      source: "newspim-2025-02-22",
      exact: "모하메드 아스가르 칸 말레이시아 공군총장을",
    },
  ],
};
