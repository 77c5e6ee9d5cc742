import type { Source } from "../types.js";

/** Maritime Institute of Malaysia, in English, undated. */
export const maritimeInstituteOfMalaysiaSeoulDefenseDialogue: Source<"maritime-institute-of-malaysia-seoul-defense-dialogue"> =
  {
    id: "maritime-institute-of-malaysia-seoul-defense-dialogue",
    type: "webpage",
    title:
      "7th SEOUL DEFENCE DIALOGUE 2018 (SDD2018) – Sustainable Peace from Conflict to Cooperation",
    publisher: "Maritime Institute of Malaysia",
    publisherType: "official",
    accessed: "2026-11-28",
    language: "en",
    url: "https://www.mima.gov.my/my/senarai-berita/312-7th-seoul-defence-dialogue-2018-sdd18-%E2%80%93-sustainable-peace-from-conflict-to-cooperation",
  };
