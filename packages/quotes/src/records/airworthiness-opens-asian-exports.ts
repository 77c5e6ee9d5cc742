import type { Statement } from "../types.js";

/**
 * Mutual recognition of airworthiness should expand exports of South Korean-made aircraft in Asia
 * and, through closer defence-industry cooperation, help South Korea's aviation industry grow.
 */
export const airworthinessOpensAsianExports: Statement<"airworthiness-opens-asian-exports"> = {
  id: "airworthiness-opens-asian-exports",
  kind: "statement",
  text: {
    en: "Mutual recognition of airworthiness should expand exports of South Korean-made aircraft in Asia and, through closer defence-industry cooperation, help South Korea's aviation industry grow.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "2025-10-21",
  purpose: "forecast",
  modality: "expected",
  asOf: "2025-10-21",
  language: "ko",
  printed: "directly",
  subjects: ["airworthiness-recognition", "south-korea", "south-korean-defence-industry", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "zum-2025-10-21",
      exact: ["아시아 지역 수출 확대와", "국내 항공산업 발전도 기대된다", "석종건 방사청장은"],
      inferred: {
        date: '"21일", the day of the announcement; month and year from the issue in our file',
        office: "방사청장, the short form of 방위사업청장 (not among its aliases)",
      },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "a-news-2025-10-21",
      exact: [
        "expand exports of homegrown aircraft",
        "DAPA Minister Seok Jong-gun",
        "anticipated to serve",
        "through arms industry cooperation",
      ],
      inferred: {
        date: 'the day of the signing, "Tuesday"; the day from the address (2025/10/21)',
      },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "ifairworthy-airworthiness",
      exact: [
        "stated Seok Jong-geon, DAPA Administrator",
        "we anticipate that exports",
        "aviation industry will develop through",
      ],
      inferred: {
        date: "2025-10-21: day of the release that is quoted; the page prints no day",
        office: "printed DAPA Administrator",
      },
    },
    {
      contradicts: "text",
      reported: {
        en: "Airworthiness certification is where international arms cooperation begins; the accord will make Korean aircraft more trusted and competitive in Asia.",
      },
      source: "axinova-news-2025-10-22",
      exact: ["국제 방산 협력의 출발점", "신뢰성과 경쟁력이 한층 강화될"],
    },
  ],
};
