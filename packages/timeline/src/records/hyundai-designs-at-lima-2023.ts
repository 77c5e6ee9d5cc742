import type { ExhibitionEvent } from "../types.js";

/**
 * Hyundai Heavy Industries exhibited its HDC-2000 design for littoral mission ships and its
 * HDL-10000 for multi-role support ships at LIMA 2023 in Langkawi in May 2023.
 */
export const hyundaiDesignsAtLima2023: ExhibitionEvent<"hyundai-designs-at-lima-2023"> = {
  id: "hyundai-designs-at-lima-2023",
  kind: "exhibition",
  name: { en: "Hyundai ship designs at LIMA 2023" },
  summary: {
    en: "Hyundai Heavy Industries exhibited its HDC-2000 design for littoral mission ships and its HDL-10000 for multi-role support ships at LIMA 2023 in Langkawi in May 2023.",
  },
  date: "2023-05",
  modality: "occurred",
  participants: [{ entity: "hd-hyundai-heavy-industries", role: "actor" }],
  place: "langkawi",
  occasion: "lima-2023",
  platforms: [{ platform: "hdc-2000" }, { platform: "hdl-10000" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
      source: "asian-military-review-2023-05",
      exact: [
        "at LIMA 2023 the South Korean",
        "HDL-10000 multirole support ship",
        "HDC-2000 Littoral Mission Ship",
        "South Korean shipbuilder Hyundai Heavy Industries",
        "exhibiting ship designs suitable for Malaysia",
      ],
      inferred: {
        date: 'the year in "LIMA 2023"; the month only from the address of the page (/2023/05/)',
      },
    },
    {
      supports: "place",
      source: "yonhap-2023-05-23",
      exact: "Langkawi International Maritime and Aerospace Exhibition",
      inferred: {
        place: "Langkawi in the exhibition's name; the page says nothing of Hyundai's designs",
      },
    },
  ],
};
