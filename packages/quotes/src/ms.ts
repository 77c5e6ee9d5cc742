// Generated from translations/ms.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every quotation or statement to Malay, by its id. */
export const ms: Translations = {
  language: "ms",
  texts: {
    "access-to-mature-platforms": {"text":"Industri Malaysia mendapat manfaat kerana memperoleh akses kepada platform matang dan teknologi termaju Korea Selatan pada kos yang kompetitif."},
    "capacity-building-partnerships": {"text":"Pakatan pertahanan yang lebih erat dengan Korea Selatan memberi negara-negara Asia Tenggara lebih banyak rakan kongsi bagi pembinaan kapasiti selain Barat, penyokong ketenteraan tradisional mereka."},
    "fa-50-export-appeal": {"text":"Kedudukannya sebagai jambatan antara dua kelas pesawat meningkatkan daya tarikan eksport FA-50."},
    "malaysia-outsized-importance": {"text":"Lokasi Malaysia menjadikannya amat penting bagi logistik maritim dan keselamatan perdagangan global."},
    "south-korean-export-expansion": {"text":"Eksport pertahanan Korea Selatan sedang berkembang ke seluruh dunia."},
  },
};
