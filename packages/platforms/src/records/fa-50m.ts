import type { PlatformVariant } from "../types.js";

/**
 * Block 20 version of the FA-50 that Malaysia has ordered, with AESA radar, a refuelling probe and
 * a Sniper targeting pod.
 */
export const fa50m: PlatformVariant<"fa-50m"> = {
  id: "fa-50m",
  kind: "variant",
  name: { en: "FA-50M" },
  aliases: [
    { text: "FA-50 Block 20", language: "en", sort: "full-name" },
    { text: "FA-50M (Malaysia)", language: "en", sort: "printed-variant" },
    { text: "F/A-50M", language: "ms", sort: "printed-variant" },
  ],
  summary: {
    en: "Block 20 version of the FA-50 that Malaysia has ordered, with AESA radar, a refuelling probe and a Sniper targeting pod.",
  },
  category: "aircraft",
  makers: ["kai"],
  operators: ["royal-malaysian-air-force"],
  standing: "on-order",
  roles: [
    {
      role: "light-combat",
      evidence: [
        {
          supports: "role",
          source: "new-straits-times-2024-09",
          exact: "18 FA-50M Light Combat Aircraft",
        },
        {
          supports: "role",
          source: "cambodia-news-gazette-2024-05-07",
          exact: "FA-50M light combat aircraft",
        },
        {
          supports: "role",
          source: "gutzy-asia-2024-03-08",
          exact: "FA-50M light combat aircraft",
        },
        {
          supports: "role",
          source: "free-malaysia-today-2024-03-19",
          exact: ["trainer and light combat aircraft", "Deputy defence minister Adly Zahari"],
          by: "adly-zahari",
        },
      ],
    },
    {
      role: "lead-in-fighter-training",
      label: { en: "advanced trainer" },
      evidence: [
        {
          supports: "label",
          source: "free-malaysia-today-2024-03-19",
          exact: ["advanced trainer", "Deputy defence minister Adly Zahari"],
          by: "adly-zahari",
        },
        {
          supports: "role",
          source: "defence-security-asia-2026-01",
          exact: ["Fighter Lead-In Trainer", "tranche of six FA-50M aircraft"],
          inferred: { role: "by the name of the programme for which the FA-50M is bought" },
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "AESA radar" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          exact: "Array (AESA) radar",
        },
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          exact: [
            "Rokaf does not have the AESA",
            "Block 20 exported to Malaysia",
            "chief executive officer Kang Goo-young",
          ],
          inferred: {
            feature: "said of what the South Korean version lacks against the exported Block 20",
          },
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "ebn-2025-02-20",
          exact: "AESA 레이더와 스나이퍼 타겟팅 포드도",
          origin: "Chosun Biz",
        },
        {
          supports: ["feature", "modality"],
          source: "chosun-biz-2025-02-20",
          exact: "Array (AESA) radar",
        },
      ],
    },
    {
      feature: { en: "PhantomStrike radar made by Raytheon" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-today-2024-03",
          exact: "레이시온사 팬텀스트라이크 능동전자주사식위상배열(AESA) 레이더와",
        },
      ],
    },
    {
      feature: { en: "Probe for refuelling in flight" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          exact: "inflight refuelling probe",
        },
      ],
    },
    {
      feature: { en: "Refuelling in flight" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          exact: [
            "pod and refuelling system",
            "Block 20 exported to Malaysia",
            "chief executive officer Kang Goo-young",
          ],
          inferred: {
            feature:
              "said of what the South Korean version lacks against the exported Block 20; in flight is understood",
          },
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "ebn-2025-02-20",
          exact: "공중급유 기능과",
          origin: "Chosun Biz",
        },
        {
          supports: "feature",
          source: "vpk-name-2023-02-27",
          exact: ["in-flight refueling function", "According to KAI"],
          by: "kai",
        },
      ],
    },
    {
      feature: { en: "Sniper targeting pod" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          exact: "Sniper Advanced Targeting",
        },
        {
          supports: ["feature", "modality"],
          source: "ebn-2025-02-20",
          exact: "AESA 레이더와 스나이퍼 타겟팅 포드도",
          origin: "Chosun Biz",
        },
        {
          supports: ["feature", "modality"],
          source: "defense-today-2024-03",
          exact: "스나이퍼 타겟팅 포드를 장착해서",
        },
        {
          supports: ["feature", "modality"],
          source: "chosun-biz-2025-02-20",
          exact: "Sniper Advanced Targeting Pod",
        },
      ],
    },
    {
      feature: { en: "F404 engine built by Hanwha Aerospace" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          exact: ["F404 engine", "built by Hanwha Aerospace", "Mohamed Khaled Nordin"],
          by: "mohamed-khaled-nordin",
          origin: "Bernama report of 2024-09-13 (KAI visit)",
        },
        {
          supports: ["feature", "modality"],
          source: "star-2024-09-14",
          exact: ["F404 engine", "built by Hanwha Aerospace", "Seri Mohamed Khaled Nordin"],
          by: "mohamed-khaled-nordin",
        },
      ],
    },
    {
      feature: { en: "Engine built under licence from General Electric" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          exact: ["under licence", "by General Electric"],
        },
      ],
    },
    {
      feature: { en: "Precision-guided weapons" },
      modality: "expected",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          exact: ["precision-guided munitions", "will also have"],
        },
        {
          supports: ["feature", "modality"],
          source: "vpk-name-2023-02-27",
          exact: ["able to carry", "laser-guided"],
          inferred: { feature: "the weapons are listed by name; precision-guided is our word" },
          origin: "TsAMTO",
        },
        {
          supports: ["feature", "modality"],
          source: "defense-today-2024-03",
          exact: "정밀 공대지미사일 및 유도폭탄을",
        },
      ],
    },
    {
      feature: { en: "AIM-9X air-to-air missile" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-today-2024-03",
          exact: "최신예 공대공 미사일인 AIM-9X 와",
        },
      ],
    },
    {
      feature: { en: "AIM-120 AMRAAM missile" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "flug-revue-2023-02",
          exact: "unter anderm die AIM-120 AMRAAM tragen",
          inferred: { feature: "said of the Block 20" },
        },
        {
          supports: ["feature", "modality"],
          source: "global-economic-2025-08-28",
          exact: ["AIM-9 사이드와인더·AIM-120 AMRAAM 미사일을 쓸 수", "한국항공우주산업 관계자는"],
          by: "kai",
          inferred: { feature: "said of the FA-50 that Malaysia buys" },
        },
      ],
    },
    {
      feature: { en: "Upgrade in mid-life, to serve until 2055" },
      modality: "planned",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "free-malaysia-today-2024-03-19",
          exact: [
            "mid-life upgrade programme",
            "operational capability until 2055",
            "Deputy defence minister Adly Zahari",
          ],
          by: "adly-zahari",
        },
      ],
    },
    {
      feature: { en: "Most capable version of the FA-50, the same as Poland's" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          exact: [
            "has the most capabilities",
            "Poland and Malaysia are identical",
            "chief executive officer Kang Goo-young",
          ],
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "cambodia-news-gazette-2024-05-07",
          exact: ["KAI’s senior officials", "most capable variant", "Polish Air Force have opted"],
          inferred: {
            by: "most capable is the officials' word; that Poland has the same is the page's own",
          },
          by: "kai",
        },
      ],
    },
  ],
  variantOf: "fa-50",
  evidence: [
    {
      supports: ["name", "aliases", "variantOf"],
      source: "cambodia-news-gazette-2024-05-07",
      exact: ["named FA-50M (Malaysia)", "FA-50 Block 20", "FA-50M variant procured by Malaysia"],
    },
    {
      supports: ["name", "operators"],
      source: "new-straits-times-2024-09",
      exact: ["18 FA-50M Light Combat Aircraft", "Royal Malaysian Air Force"],
    },
    {
      supports: ["name", "aliases", "makers", "operators"],
      source: "gutzy-asia-2024-03-08",
      exact: [
        "operation of the FA-50M",
        "the FA-50 Block 20",
        "developed by Korea Aerospace Industries (KAI)",
        "six Royal Malaysian Air Force (RMAF)",
      ],
    },
    {
      supports: ["name", "operators", "standing"],
      source: "free-malaysia-today-2024-03-19",
      exact: ["FA-50M light fighter aircraft contract", "Royal Malaysian Air Force (RMAF)"],
    },
    {
      supports: ["name", "aliases", "standing"],
      source: "star-2024-09-14",
      exact: ["18 FA-50M (Malaysia) jets", "jets ordered by Malaysia"],
    },
    {
      supports: ["operators", "standing"],
      source: "star-2025-12-18",
      exact: [
        "says the Royal Malaysian Air Force",
        "six of the 18 purchased",
        "of the FA-50 ‘Fighting Eagle’",
      ],
      inferred: {
        operators:
          "the air force's chief speaks of aircraft to be delivered to it; it is operator to be",
        standing: "printed FA-50, without the variant",
      },
    },
    {
      supports: ["name", "operators", "standing"],
      source: "bernama-2026-02-19",
      exact: [
        "Royal Malaysian Air Force (RMAF) roundel",
        "Aircraft (LCA) ordered by Malaysia",
        "delivering four FA-50M aircraft",
      ],
    },
    { supports: "aliases", source: "motoqar-2026", exact: "dua pesawat tempur ringan F/A-50M" },
    {
      supports: ["aliases", "variantOf"],
      source: "vpk-name-2023-02-27",
      exact: "of the FA-50 Block.20",
      origin: "TsAMTO",
    },
    {
      supports: ["aliases", "variantOf"],
      source: "flug-revue-2023-02",
      exact: "des Typs FA-50 Block 20",
    },
    {
      supports: ["aliases", "variantOf"],
      source: "asia-news-network-2023-05-25",
      exact: "FA-50 Block 20 variant",
    },
    {
      supports: ["name", "aliases", "variantOf"],
      source: "chosun-biz-2025-02-20",
      exact: ["Malaysian export model (FA-50M)", "FA-50 Block 20", "current FA-50 series"],
    },
  ],
};
