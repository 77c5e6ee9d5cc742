import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's prime minister, Anwar Ibrahim, said in Seoul on 26 November 2024 that Malaysia had
 * asked for the purchase of the South Korean FA-50M aircraft to be speeded up.
 */
export const fa50mExpediteRequest202411: AnnouncementEvent<"fa-50m-expedite-request-2024-11"> = {
  id: "fa-50m-expedite-request-2024-11",
  kind: "announcement",
  name: { en: "Request of November 2024 to speed up the FA-50M" },
  summary: {
    en: "Malaysia's prime minister, Anwar Ibrahim, said in Seoul on 26 November 2024 that Malaysia had asked for the purchase of the South Korean FA-50M aircraft to be speeded up.",
  },
  date: "2024-11-26",
  modality: "occurred",
  participants: [
    { entity: "anwar-ibrahim", role: "speaker" },
    { entity: "south-korea", role: "recipient" },
  ],
  place: "seoul",
  platforms: [{ platform: "fa-50m" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "sun-2024-11-26",
      exact: [
        "Malaysia has requested that",
        "SEOUL: Prime Minister Datuk Seri Anwar",
        "Prime Minister Datuk Seri Anwar Ibrahim",
        "South Korean-made FA-50M fighter jets",
      ],
      inferred: {
        date: "the page's day of issue (2024-11-26 by the search); the text names no day",
        participants:
          'South Korea from "South Korean-made" and the visit to South Korea; no addressee is named',
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "haipress-2024-11-26",
      exact: [
        "Malaysia meminta agar proses pembelian",
        "pejuang FA-50M buatan Korea Selatan",
        "dimaklumkan Perdana Menteri,Datuk Seri Anwar Ibrahim",
        "2024-11-26 HaiPress",
        "SEOUL,26 November",
        "dalam sidang media di sini",
      ],
      inferred: {
        participants:
          'South Korea from "buatan Korea Selatan" (made in South Korea); no addressee is named',
      },
    },
  ],
};
