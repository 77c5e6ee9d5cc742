import type { WeaponSystem } from "../types.js";

/**
 * South Korean rocket artillery that Hanwha Aerospace and a Malaysian partner offer to the
 * Malaysian Army. Sources give its range as 290 or 80 kilometres.
 */
export const k239Chunmoo: WeaponSystem<"k239-chunmoo"> = {
  id: "k239-chunmoo",
  kind: "weapon-system",
  name: { en: "K239 Chunmoo", ko: "천무" },
  aliases: [
    { text: "Chunmoo", language: "en", sort: "short-name" },
    { text: "Cheonmu", language: "en", sort: "printed-variant" },
    { text: "K239 Chunmoo MLRS", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "South Korean rocket artillery that Hanwha Aerospace and a Malaysian partner offer to the Malaysian Army. Sources give its range as 290 or 80 kilometres.",
  },
  category: "artillery",
  makers: ["agency-for-defense-development", "hanwha-aerospace"],
  origin: "south-korea",
  operators: ["south-korea", "poland"],
  standing: "in-competition",
  roles: [
    {
      role: "rocket-artillery",
      evidence: [
        {
          supports: "role",
          source: "soldat-technik-2024-05",
          exact: "selbstfahrendes Artillerieraketensystem",
        },
        {
          supports: "role",
          source: "shephard-2024-05-13",
          exact: ["Malaysian rocket artillery requirement", "positioning its Chunmoo"],
        },
        { supports: "role", source: "wanbiaoku-com-2024-05-11", exact: "自行多管火箭炮" },
        {
          supports: "role",
          source: "korea-herald-2015-03-24",
          exact: ["advanced multiple launch rocket system", "called “Chunmoo"],
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "130 mm rockets to 36 kilometres and 239 mm rockets to 80 kilometres" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          exact: ["130 oder 239", "36 beziehungsweise 80 km"],
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          exact: ["130毫米和239毫米", "36公里和80公里"],
        },
      ],
    },
    {
      feature: { en: "290 mm CTM-290 missile to 290 kilometres" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          exact: ["CTM-290", "290 mm und 290 km"],
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          exact: ["290毫米弹道导弹", "CTM-290导弹", "射程290公里"],
        },
      ],
    },
    {
      feature: { en: "Two launch pods of different calibre at once" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          exact: "zwei Startbehältern unterschiedlicher Kaliber",
        },
      ],
    },
    {
      feature: { en: "Reloading vehicle with four more pods" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          exact: "Nachladefahrzeug trägt vier",
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          exact: ["四个装填吊舱", "弹药支援车"],
        },
      ],
    },
    {
      feature: { en: "In use in some Middle Eastern countries" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          exact: "中东的一些",
        },
      ],
    },
  ],
  specs: { range: { value: 290, unit: "kilometres" } },
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 37,
      exact: "K239 Chunmoo MLRS",
    },
    {
      supports: ["name.en", "makers", "standing", "origin"],
      source: "soldat-technik-2024-05",
      exact: [
        "den K239 Chunmoo",
        "im Wettbewerb",
        "produziert neben dem Chunmoo",
        "südkoreanische Hanwha Aerospace",
      ],
      inferred: { origin: 'South Korea: "Die südkoreanische Hanwha Aerospace"' },
    },
    {
      supports: ["name.en", "standing", "origin", "operators"],
      source: "wanbiaoku-com-2024-05-11",
      exact: ["春武(Chunmoo)系统", "K239春武", "最终提案", "韩国、波兰和中东"],
      inferred: {
        "name.en": "K239春武 and, apart from it, Chunmoo",
        origin: "the maker is the largest arms company of 韩国, South Korea",
        operators: "韩国 and 波兰, South Korea and Poland",
      },
    },
    {
      supports: "standing",
      source: "shephard-2024-05-13",
      exact: ["in the race to replace", "positioning its Chunmoo"],
    },
    {
      supports: ["name.en", "standing"],
      source: "altair-2024-05",
      exact: ["zestawy K239 Chunmoo", "postępowaniu konkurencyjnym"],
    },
    {
      supports: "operators",
      source: "soldat-technik-2024-05",
      exact: ["von Südkorea", "NATO-Mitglied Polen"],
      inferred: { operators: "South Korea and Poland: Südkorea and Polen, in German" },
    },
    {
      supports: "name.ko",
      source: "guru-2024-08-19",
      exact: "천무 도입을 검토해",
    },
    {
      supports: ["makers", "origin", "aliases"],
      source: "korea-herald-2015-03-24",
      exact: [
        "state-run Agency for Defense Development",
        "new domestically made MLRS",
        "called “Chunmoo",
        "The South Korean military",
      ],
      inferred: { origin: '"domestically made", of the South Korean military' },
    },
    {
      contradicts: "makers",
      reported: ["Hanwha Corporation", "doosan-dst"],
      source: "korea-times-2022-10",
      exact: [
        "Hanwha Corporation and Doosan DST",
        "the launcher by Doosan",
        "K239 Chunmoo multiple rocket launcher",
      ],
      inferred: { makers: "said to have developed it" },
    },
    {
      supports: "specs.range",
      source: "soldat-technik-2024-05",
      exact: "290 mm und 290 km",
    },
    {
      supports: "specs.range",
      source: "wanbiaoku-com-2024-05-11",
      exact: "射程290公里",
      inferred: {
        by: "the page gives a company text with the dateline Seoul, 11 May 2024; Hanwha is not credited in words",
      },
      by: "hanwha-aerospace",
    },
    {
      supports: "specs.range",
      source: "asia-business-daily-2025-04-15",
      exact: "290km-range guided missiles (CTM-290)",
    },
    {
      contradicts: "specs.range",
      reported: { value: 80, unit: "kilometres" },
      source: "kbs-world-2022-10",
      exact: ["maximale Reichweite von 80 Kilometern", "vom Typ K239 Chunmoo"],
      inferred: {
        asOf: "the month of issue in the record; the page prints only the Wednesday of the framework contract at Warsaw",
      },
      asOf: "2022-10",
    },
    {
      contradicts: "specs.range",
      reported: { value: 80, unit: "kilometres" },
      source: "korea-herald-2015-03-24",
      exact: ["range of up to 80 kilometers", "called “Chunmoo"],
      inferred: { asOf: 'the day in the address (20150324); the page says "Tuesday"' },
      asOf: "2015-03-24",
    },
    { supports: "aliases", source: "defensemirror-2024-05", exact: "Cheonmu and Cheongung-II" },
    {
      supports: "name.ko",
      source: "chosun-biz-2024-09-03",
      exact: "천무 다연장로켓 수출",
    },
  ],
};
