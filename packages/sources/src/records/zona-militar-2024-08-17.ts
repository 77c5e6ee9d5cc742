import type { Source } from "../types.js";

/** Zona Militar, in Spanish, 2024-08-17. */
export const zonaMilitar20240817: Source<"zona-militar-2024-08-17"> = {
  id: "zona-militar-2024-08-17",
  type: "webpage",
  title: "Hanwha to modernise Malaysian K200",
  titleIsDescription: true,
  publisher: "Zona Militar",
  publisherType: "trade-press",
  issued: "2024-08-17",
  accessed: "2026-11-28",
  language: "es",
  url: "https://zona-militar.com/2024/08/17/la-empresa-surcoreana-hanwha-defense-modernizara-los-vehiculos-blindados-k200-del-ejercito-de-malasia",
  copies: { root: "Hanwha Aerospace release of 2024-08-02 (K200)" },
};
