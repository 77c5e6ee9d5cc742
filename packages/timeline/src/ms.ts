// Generated from translations/ms.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every event to Malay, by its id. */
export const ms: Translations = {
  language: "ms",
  texts: {
    "defence-industry-mou-signing": {"name":"Majlis menandatangani memorandum industri pertahanan","summary":"Korea Selatan dan Malaysia menandatangani memorandum industri pertahanan di Kuala Lumpur pada 27 Oktober 2025, sempena Sidang Kemuncak ASEAN ke-47. Ia ditandatangani ketua DAPA Korea Selatan, Seok Jong-gun, dan Menteri Pertahanan Malaysia, Mohamed Khaled Nordin."},
    "defence-industry-mou-signing-plan-2025-09": {"name":"Penandatanganan memorandum seperti dijangka pada September 2025","summary":"Duta Korea Selatan ke Malaysia, Yeo Seung-bae, menjangka pada 22 September 2025 bahawa memorandum industri pertahanan akan ditandatangani pada Oktober, pada Sidang Kemuncak ASEAN ke-47 di Kuala Lumpur."},
    "fa-50-contract": {"name":"Kontrak FA-50 tahun 2023","summary":"Kementerian Pertahanan Malaysia dan Korea Aerospace Industries menandatangani kontrak bagi 18 pesawat tempur ringan FA-50M, bernilai kira-kira AS$920 juta, di Langkawi pada 23 Mei 2023."},
    "fa-50-letter-of-acceptance": {"name":"Surat setuju terima bagi 18 pesawat FA-50","summary":"Kementerian Pertahanan Malaysia dan Korea Aerospace Industries menandatangani surat setuju terima bagi 18 pesawat FA-50, bernilai AS$920 juta, di ibu pejabat kementerian itu, Wisma Pertahanan, pada 24 Februari 2023."},
    "fourth-largest-exporter-target": {"name":"Sasaran Korea Selatan: empat kuasa industri pertahanan teratas menjelang 2030","summary":"Korea Selatan menyasarkan kedudukan empat kuasa industri pertahanan teratas dunia menjelang 2030, kata presidennya, Lee Jae-myung, pada Oktober 2025. Defence Security Asia dan pihak lain menyebut pengeksport keempat terbesar."},
  },
};
