import type { SigningEvent } from "../types.js";

/**
 * Hanwha Aerospace and Malaysia's Widad Business Group signed a non-binding memorandum in Kuala
 * Lumpur on 6 May 2024 on offering the K239 Chunmoo to the Malaysian Army.
 */
export const chunmooWidadMemorandum: SigningEvent<"chunmoo-widad-memorandum"> = {
  id: "chunmoo-widad-memorandum",
  kind: "signing",
  name: { en: "Signing of the Hanwha–Widad memorandum on Chunmoo" },
  summary: {
    en: "Hanwha Aerospace and Malaysia's Widad Business Group signed a non-binding memorandum in Kuala Lumpur on 6 May 2024 on offering the K239 Chunmoo to the Malaysian Army.",
  },
  date: "2024-05-06",
  modality: "occurred",
  participants: [
    { entity: "hanwha-aerospace", role: "signatory" },
    { entity: "widad-business-group", role: "signatory" },
    { entity: "malaysian-army", role: "beneficiary" },
    {
      entity: "muhammad-ikmal-opat-abdullah",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          exact: "Muhammad lkmal Opat Abdullah",
          inferred: {
            entity: 'Muhammad Ikmal Opat Abdullah: printed "lkmal", with a small l for the I',
          },
        },
      ],
    },
    {
      entity: "go-sang-hwe",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          exact: "Go Sang-hwe",
        },
      ],
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          exact: "哈立德·诺丁",
          inferred: { entity: "Mohamed Khaled Nordin: the name in Chinese transcription" },
        },
      ],
    },
    {
      entity: "seok-jong-gun",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          exact: "部长石钟根",
          inferred: { entity: "Seok Jong-gun: 石钟根, the Chinese form of the name" },
        },
      ],
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2024",
  agreement: "hanwha-widad-chunmoo-mou",
  platforms: [{ platform: "k239-chunmoo" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
      source: "soldat-technik-2024-05",
      exact: [
        "vom 6. Mai",
        "südkoreanische Hanwha Aerospace",
        "malaysischen Widad Investmentgruppe",
        "das Malaysische Heer",
        "den K239 Chunmoo",
      ],
      inferred: { date: '"vom 6. Mai"; the year from the page\'s issue' },
    },
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "agreement",
        "platforms",
      ],
      source: "wanbiaoku-com-2024-05-11",
      exact: [
        "谅解备忘录",
        "不具约束力的协议",
        "5月6日至9日",
        "Widad商业集团",
        "Muhammad lkmal Opat Abdullah",
        "部长石钟根",
        "春武(Chunmoo)系统",
      ],
      inferred: {
        date: '"5月6日", on the first of the days of the exhibition; the year from its name',
        participants:
          "Widad Business Group, Malaysian Army, Muhammad Ikmal Opat Abdullah, Mohamed Khaled Nordin and Seok Jong-gun, in Chinese: 韩华航空航天, 马来西亚陆军, 高尚辉(Go Sang-hwe), 穆罕默德·哈立德·诺丁, 石钟根",
        place: "吉隆坡, Kuala Lumpur",
        occasion: "2024年亚洲国防服务(DSA)",
      },
    },
    {
      supports: ["name", "modality", "agreement", "platforms"],
      source: "shephard-2024-05-13",
      exact: ["an MoU with Malaysian", "positioning its Chunmoo"],
    },
    {
      supports: ["name", "modality", "occasion", "platforms"],
      source: "altair-2024-05",
      exact: [
        "zestawy K239 Chunmoo",
        "targów Defence Service Asia",
        "Hanwha Aerospace podpisała porozumienie",
      ],
      inferred: { occasion: 'printed "Defence Service Asia", further down DSA; no year' },
    },
    {
      supports: ["modality", "platforms"],
      source: "defensemirror-2024-05",
      exact: ["signing ceremony of an MOU", "related to the export of Cheonmu"],
      inferred: { platforms: "printed Cheonmu, another romanisation of 천무" },
    },
  ],
};
