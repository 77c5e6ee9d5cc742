import type { TargetEvent } from "../types.js";

/**
 * Aju News expected in August 2023 that LIG Nex1 could sign a contract with Malaysia as early as
 * that year. The maker wished to export Biryong, Bigung, Haegung, Cheongung-II and KGGB.
 */
export const ligNex1ContractExpectation202308: TargetEvent<"lig-nex1-contract-expectation-2023-08"> =
  {
    id: "lig-nex1-contract-expectation-2023-08",
    kind: "target",
    name: { en: "Contract with Malaysia expected for LIG Nex1, August 2023" },
    summary: {
      en: "Aju News expected in August 2023 that LIG Nex1 could sign a contract with Malaysia as early as that year. The maker wished to export Biryong, Bigung, Haegung, Cheongung-II and KGGB.",
    },
    date: "[2023..]",
    datePhrase: {
      text: "이르면 올해 중",
      assumption: { en: "“As early as this year”, on a page of 2023: in 2023 or later." },
    },
    modality: "expected",
    asOf: "2023-08-24",
    by: "aju-news",
    participants: [
      { entity: "lig-nex1", role: "seller" },
      { entity: "malaysia", role: "buyer" },
    ],
    platforms: [
      { platform: "biryong" },
      { platform: "bigung" },
      { platform: "haegung" },
      { platform: "cheongung-ii" },
      { platform: "kggb" },
    ],
    evidence: [
      {
        supports: ["name", "date", "datePhrase", "modality", "participants", "platforms"],
        source: "aju-news-2023-08-24",
        exact: [
          "LIG넥스원이 이르면 올해 중 말레이시아와",
          "맺을 수 있을 것으로 전망된다",
          "유도로켓 '비룡', 2.75인치 유도로켓 '비궁",
          "함대공 미사일 '해궁'(K-SAAM)",
          "요격체계 '천궁-II",
          "GPS 유도폭탄 'KGGB",
        ],
        inferred: {
          date: '"올해", as early as this year, on a page of 2023-08-24',
          platforms:
            "the weapons the maker wishes to export to Malaysia; which the contract would be for is not said",
        },
      },
    ],
  };
