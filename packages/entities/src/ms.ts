// Generated from translations/ms.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every entity to Malay, by its id. */
export const ms: Translations = {
  language: "ms",
  texts: {
    dapa: {"summary":"Badan awam Korea Selatan bagi perolehan senjata. Ketuanya menandatangani memorandum industri pertahanan dengan Malaysia."},
    "great-power-competition": {"name":"Persaingan kuasa besar","summary":"Persaingan antara kuasa besar semakin sengit, menurut Defence Security Asia."},
    kai: {"summary":"Pengeluar pesawat Korea Selatan dengan kilang di Sacheon. Syarikat ini membangunkan FA-50 dan memegang kontrak Malaysia tahun 2023 bagi 18 pesawat."},
    malaysia: {"summary":"Negara yang menandatangani memorandum industri pertahanan dengan Korea Selatan pada 27 Oktober 2025 dan memesan 18 pesawat FA-50M pada 2023."},
    "south-korea": {"summary":"Negara yang menandatangani memorandum industri pertahanan dengan Malaysia pada 27 Oktober 2025. Industrinya membekalkan FA-50M."},
  },
};
