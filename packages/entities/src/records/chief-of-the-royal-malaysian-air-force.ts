import type { Office } from "../types.js";

/** Head of Malaysia's air force. Muhamad Norazlan Aris has held the post since June 2025. */
export const chiefOfTheRoyalMalaysianAirForce: Office<"chief-of-the-royal-malaysian-air-force"> = {
  id: "chief-of-the-royal-malaysian-air-force",
  kind: "office",
  name: {
    en: "Chief of the Royal Malaysian Air Force",
    ko: "말레이시아 왕립공군 참모총장",
    ms: "Panglima Tentera Udara",
  },
  summary: {
    en: "Head of Malaysia's air force. Muhamad Norazlan Aris has held the post since June 2025.",
  },
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
          exact: ["Royal Malaysian Air Force chief", "Mohd Asghar Khan Goriman Khan"],
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2025-02-22",
          exact: ["모하메드 아스가르 칸 말레이시아 공군총장을", "왕립공군(RMAF) 참모총장이"],
        },
        {
          supports: ["person", "end"],
          source: "sun-2025-08-06",
          exact: ["retired on June 26", "Mohd Asghar Khan Goriman Khan"],
          inferred: { end: '"June 26" on a page dated 2025-08-06' },
        },
        {
          supports: "person",
          source: "sun-2025",
          exact: ["retirement parade of outgoing chief", "Mohd Asghar Khan Goriman Khan"],
        },
        {
          supports: "person",
          source: "perajurit-2022-05",
          exact: "Mohd Asghar Khan bin Goriman Khan",
          inferred: { person: 'printed with "bin"' },
        },
        {
          supports: ["person", "start"],
          source: "astro-awani-2025-06",
          exact: ["sebagai PTU sejak 7 Mac 2022", "Mohd Asghar Khan Goriman Khan"],
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
          exact: ["Chief Marshal last June", "Datuk Seri Muhamad Norazlan Aris"],
          inferred: { start: '"last June" on a page of Aug 31, 2025 (address)' },
        },
        {
          supports: "person",
          source: "sun-2025",
          exact: ["Datuk Seri Muhamad Norazlan Aris", "newly appointed chief"],
        },
        {
          supports: ["person", "title"],
          source: "star-2025-12-18",
          exact: ["Muhamad Norazlan Aris (pic)", "Air Force chief"],
        },
        {
          supports: "person",
          source: "sun-2025-08-06",
          exact: ["Datuk Seri Muhamad Norazlan Aris", "appointed as the 21st Air Force"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "sun-2025",
      exact: ["Royal Malaysian Air Force (RMAF)", "newly appointed chief"],
    },
    {
      supports: ["name.en", "body"],
      source: "borneo-post-2022-12-03",
      exact: "Royal Malaysian Air Force chief",
    },
    {
      supports: ["name.ko", "body"],
      source: "newspim-2025-02-22",
      exact: "말레이시아 왕립공군(RMAF) 참모총장이",
      inferred: { "name.ko": "printed with (RMAF) between 왕립공군 and 참모총장이" },
    },
    { supports: "name.ms", source: "motoqar-2026", exact: "Panglima Tentera Udara (PTU) Jeneral" },
  ],
};
