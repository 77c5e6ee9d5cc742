import type { TargetEvent } from "../types.js";

/**
 * South Korea aims to be one of the world's top four defence-industry powers by 2030, its
 * president, Lee Jae-myung, said in October 2025. Defence Security Asia and others speak of the
 * fourth-largest exporter.
 */
export const fourthLargestExporterTarget: TargetEvent<"fourth-largest-exporter-target"> = {
  id: "fourth-largest-exporter-target",
  kind: "target",
  name: { en: "South Korean target: top four defence-industry powers by 2030" },
  summary: {
    en: "South Korea aims to be one of the world's top four defence-industry powers by 2030, its president, Lee Jae-myung, said in October 2025. Defence Security Asia and others speak of the fourth-largest exporter.",
  },
  date: "[..2030]",
  modality: "target",
  asOf: "2025-10-20",
  by: "lee-jae-myung",
  participants: [{ entity: "south-korea", role: "actor" }],
  figures: { rank: { value: 4, unit: "rank" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "figures.rank"],
      source: "korea-joongang-daily-2025-10-20",
      exact: [
        "top-four defense power by 2030",
        "Korea aims to become",
        "President Lee Jae Myung vowed Monday",
        "one of the world’s top four",
      ],
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "participants", "figures.rank"],
      source: "free-malaysia-today-2025-10-20",
      exact: [
        "one of the top four powerhouses",
        "South Korea’s largest-ever arms fair",
        "Lee said",
      ],
      inferred: {
        by: "surname alone in the part seen; the opening paragraph, seen in the same Reuters text on goldsea.com, has 'South Korean President Lee Jae Myung'",
      },
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "modality", "participants", "figures.rank"],
      source: "goldsea-2025-10-19",
      exact: [
        "build the world's fourth-largest",
        "South Korean President Lee Jae Myung",
        "aerospace research until 2030",
      ],
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "modality", "participants", "figures.rank"],
      source: "south-korean-presidential-office-2025-10-20",
      exact: ["방위산업 4대 강국 구현’을 국정과제로", "대한민국 대통령으로서", "이재명 국정노트"],
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "modality", "participants", "figures.rank"],
      source: "herald-business-2025-10-20",
      exact: ["대한민국을 글로벌 4대 방위산업", "강국으로 도약시킬", "이재명 대통령이"],
      by: "lee-jae-myung",
    },
    {
      supports: ["name", "participants", "figures.rank"],
      source: "dapa-magazine-145",
      exact: ["우리나라가 ‘방산 4대 강국’으로 도약할", "이재명 대통령은"],
      inferred: { participants: "South Korea: '우리나라' (our country)" },
      by: "lee-jae-myung",
    },
    {
      supports: ["date", "figures.rank"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
      by: "lee-jae-myung",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "South Korea’s ambition to become the",
    },
    {
      supports: ["date", "figures.rank"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "world’s fourth-largest arms exporter by 2030",
    },
    {
      supports: ["modality", "participants", "figures.rank"],
      source: "maia-mou",
      exact: ["fourth-largest defense exporter", "seeks to", "Korea has signed MOUs"],
    },
    {
      supports: ["modality", "participants", "figures.rank"],
      source: "defence-blog-2025-11-02",
      exact: [
        "become the world’s fourth-largest weapons",
        "part of a long-term drive",
        "DAPA, Seoul has now signed",
      ],
    },
    {
      contradicts: "name",
      reported: { en: "Place as fourth-largest defence exporter" },
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
    {
      contradicts: "name",
      reported: { en: "Place as fourth-largest defence exporter" },
      source: "maia-mou",
      exact: "fourth-largest defense exporter",
    },
    {
      contradicts: "name",
      reported: { en: "Place as fourth-largest defence exporter" },
      source: "defence-blog-2025-11-02",
      exact: ["become the world’s fourth-largest weapons", "global leader in arms exports"],
    },
  ],
};
