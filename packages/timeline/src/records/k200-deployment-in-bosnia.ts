import type { MilestoneEvent } from "../types.js";

/** Malaysian peacekeepers of the United Nations used 42 K200 vehicles in Bosnia in 1994. */
export const k200DeploymentInBosnia: MilestoneEvent<"k200-deployment-in-bosnia"> = {
  id: "k200-deployment-in-bosnia",
  kind: "milestone",
  name: { en: "Malaysian K200 vehicles in Bosnia, 1994" },
  summary: {
    en: "Malaysian peacekeepers of the United Nations used 42 K200 vehicles in Bosnia in 1994.",
  },
  date: "1994",
  modality: "occurred",
  participants: [{ entity: "malaysia", role: "actor" }],
  place: "bosnia",
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "hankyung-1994-02-20",
      exact: [
        "한국형장갑차 42대(2천5백여만달러)가",
        "장갑차가 보스니아 내전에서",
        "말레이시아가 지난해말 대우중공업에서 구입",
        "외국에 처음 수출된 한국형 K-200",
      ],
      inferred: {
        date: 'told in the present, "20일 국방부와 관련업계에 따르면", on a page of 1994-02-20, of vehicles bought at the end of the year before',
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "hankook-ilbo-1994-04-01",
      exact: [
        "지난 1월 실전배치된 K200의",
        "말레이시아는 이 K200장갑차 42대를",
        "국산장갑차가 보스니아전선에서 막강한",
      ],
      inferred: {
        date: '"지난 1월" (last January) on a page of 1994-04-01',
        place: "보스니아 stands only glued: 보스니아전선, the Bosnian front",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "hankyung-1994-08-23",
      exact: [
        "K-200은말레이시아 유엔평화유지군의",
        "보스니아 내전에 투입돼",
        "현재까지 말레이시아에만",
      ],
      inferred: {
        date: '"그이후" (since the first export at the end of last year) on a page of 1994-08-23',
      },
    },
  ],
};
