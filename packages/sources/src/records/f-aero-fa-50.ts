import type { Source } from "../types.js";

/** F-Aero, in French, undated. */
export const fAeroFa50: Source<"f-aero-fa-50"> = {
  id: "f-aero-fa-50",
  type: "webpage",
  title: "Le FA-50 monoplace aura une autonomie 30 % supérieure à celle du biplace actuel",
  titleIsDescription: true,
  publisher: "F-Aero",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "fr",
  url: "https://f-aero.fr/le-fa-50-monoplace-aura-une-autonomie-30-superieure-a-celle-du-biplace-actuel/",
  note: "Gives the maker's figures.",
};
