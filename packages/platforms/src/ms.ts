// Generated from translations/ms.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every platform to Malay, by its id. */
export const ms: Translations = {
  language: "ms",
  texts: {
    "fa-50": {"summary":"Pesawat tempur ringan pelbagai peranan yang dibangunkan Korea Aerospace Industries. Malaysia telah memesannya; sumber berbeza sama ada mana-mana pesawat telah diserahkan."},
    "fighter-aircraft": {"name":"Pesawat pejuang","summary":"Satu daripada tiga bidang yang disasarkan memorandum industri pertahanan, selain kapal tentera laut dan sistem peluru berpandu."},
    "heavily-armed-corvettes": {"name":"Korvet bersenjata berat","summary":"Korvet dengan persenjataan berat. Pengeluaran bersama boleh diperluas kepadanya, menurut Defence Security Asia."},
    k200: {"summary":"Kenderaan berperisai beroda rantai Korea Selatan yang digunakan Malaysia, pelanggan eksport pertamanya, sejak 1990-an. Sesetengah sumber menyebutnya kenderaan tempur infantri, yang lain kenderaan pengangkut trup."},
    "kf-21-boramae": {"summary":"Pesawat pejuang generasi 4.5 Korea Selatan dengan dua enjin F414, dibina Korea Aerospace Industries. Penyertaan Malaysia dalam subsistemnya disebut sebagai mungkin."},
  },
};
