import type { ContractEvent } from "../types.js";

/**
 * Malaysia ordered 42 K200 vehicles from Daewoo Heavy Industries for US$25.2 million in October
 * 1993, the vehicle's first foreign sale.
 */
export const k200FirstContract: ContractEvent<"k200-first-contract"> = {
  id: "k200-first-contract",
  kind: "contract",
  name: { en: "First K200 contract, October 1993" },
  summary: {
    en: "Malaysia ordered 42 K200 vehicles from Daewoo Heavy Industries for US$25.2 million in October 1993, the vehicle's first foreign sale.",
  },
  date: "1993-10",
  modality: "occurred",
  participants: [
    { entity: "malaysia", role: "buyer" },
    { entity: "daewoo-heavy-industries", role: "seller" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  value: {
    USD: { amount: 25_200_000, basis: "converted" },
    MYR: { amount: 63_000_000, basis: "stated" },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "hankyung-1993-12-11",
      exact: [
        "42대를 2천5백여만달러에",
        "대우중공업은 지난 10월",
        "말레이시아에 수출키로 합의",
        "국산 장갑차가 처음으로 수출된다",
        "한국형 장갑차(K-200)",
      ],
      inferred: { date: '"지난 10월" on a page of 1993-12-11' },
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.USD", "value.MYR"],
      source: "defense-studies-2009-04",
      exact: [
        "M$63 million ($25.2 million)",
        "South Korea's Daewoo Heavy Industries",
        "Malaysia has taken delivery of 42",
        "first KIFV export order",
      ],
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "hankyung-1994-02-20",
      exact: [
        "한국형장갑차 42대(2천5백여만달러)가",
        "말레이시아가 지난해말 대우중공업에서 구입",
        "외국에 처음 수출된 한국형 K-200",
      ],
    },
    {
      supports: ["participants", "platforms"],
      source: "hankook-ilbo-1994-04-01",
      exact: [
        "대우중공업이 제작, 지난해말 말레이시아에",
        "수출한 K200(사진)",
        "말레이시아는 이 K200장갑차 42대를",
      ],
    },
    { supports: "modality", source: "maia-mou", exact: "Malaysia in 1993" },
    {
      supports: "modality",
      source: "defence-blog-2025-11-02",
      exact: ["In 1993, South Korea signed", "supply K200 armored vehicles"],
    },
    {
      supports: "modality",
      source: "aju-news-2025-10-27",
      exact: "1993년 K200 장갑차 수출",
    },
  ],
};
