import type { Source } from "../types.js";

/** Royal Malaysian Air Force, in Malay, 2021-10-20. */
export const royalMalaysianAirForce20211020: Source<"royal-malaysian-air-force-2021-10-20"> = {
  id: "royal-malaysian-air-force-2021-10-20",
  type: "webpage",
  title:
    "Majlis Perasmian Pembukaan Seoul International Aerospace & Defense Exhibition 2021 (Seoul ADEX 2021)",
  publisher: "Royal Malaysian Air Force",
  publisherType: "official",
  issued: "2021-10-20",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://airforce.mil.my/index.php/bm/informasi/berita/berita-utama2/majlis-perasmian-pembukaan-seoul-international-aerospace-defense-exhibition-2021-seoul-adex-2021",
};
