import type { Source } from "../types.js";

/** Defence Security Asia, in Malay, undated. */
export const defenceSecurityAsiaAssemblyOffer: Source<"defence-security-asia-assembly-offer"> = {
  id: "defence-security-asia-assembly-offer",
  type: "webpage",
  title: "Malaysia Ditawar Pusat Pemasangan Akhir Pesawat Pejuang FA-50. Menarik.",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://defencesecurityasia.com/amp/malaysia-tawar-pusat-pemasangan-fa50/",
};
