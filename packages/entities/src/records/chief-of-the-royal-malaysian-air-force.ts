import type { Office } from "../types.js";

/** Head of Malaysia's air force; Muhamad Norazlan Aris since June 2025. */
export const chiefOfTheRoyalMalaysianAirForce: Office<"chief-of-the-royal-malaysian-air-force"> = {
  id: "chief-of-the-royal-malaysian-air-force",
  kind: "office",
  name: {
    en: "Chief of the Royal Malaysian Air Force",
    ko: "말레이시아 왕립공군 참모총장",
    ms: "Panglima Tentera Udara",
  },
  summary: { en: "Head of Malaysia's air force; Muhamad Norazlan Aris since June 2025." },
  body: "royal-malaysian-air-force",
  holders: [
    {
      person: "mohd-asghar-khan-goriman-khan",
      start: "2022-03-07",
      end: "2025-06-26",
      title: { en: "Royal Malaysian Air Force chief", ko: "참모총장" },
      evidence: [
        {
          supports: ["person", "title.en"],
          source: "borneo-post-2022-12-03",
          topic: "guests at the swearing-in",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2025-02-22",
          topic: "flight in an FA-50",
        },
        {
          supports: ["person", "end"],
          source: "sun-2025-08-06",
          topic: "the former air force chief",
        },
        { supports: "person", source: "sun-2025", topic: "retirement parade" },
        {
          supports: ["person", "start"],
          source: "perajurit-2022-05",
          topic: "interview with the new chief",
        },
        {
          supports: ["person", "start"],
          source: "astro-awani-2025-06",
          topic: "his coming retirement parade",
        },
      ],
    },
    {
      person: "muhamad-norazlan-aris",
      start: "2025-06",
      title: { en: "Air Force chief" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "malay-mail-2025-08-31",
          topic: "National Day air display",
        },
        { supports: "person", source: "sun-2025", topic: "the new air force chief" },
        {
          supports: ["person", "title"],
          source: "star-2025-12-18",
          topic: "the air force chief on combat aircraft",
        },
        { supports: "person", source: "sun-2025-08-06", topic: "call on the prime minister" },
      ],
    },
  ],
  evidence: [
    { supports: ["name.en", "body"], source: "sun-2025", topic: "the new air force chief" },
    {
      supports: ["name.en", "body"],
      source: "borneo-post-2022-12-03",
      topic: "guests at the swearing-in",
    },
    { supports: ["name.ko", "body"], source: "newspim-2025-02-22", topic: "flight in an FA-50" },
    { supports: "name.ms", source: "motoqar-2026", topic: "new year message of the chief" },
  ],
};
