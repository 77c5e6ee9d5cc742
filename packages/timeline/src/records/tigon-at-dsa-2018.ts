import type { ExhibitionEvent } from "../types.js";

/**
 * South Korea's Hanwha Defense Systems and Malaysia's AVP Engineering showed the six-wheeled Tigon
 * at Defence Services Asia in Kuala Lumpur from 16 to 19 April 2018.
 */
export const tigonAtDsa2018: ExhibitionEvent<"tigon-at-dsa-2018"> = {
  id: "tigon-at-dsa-2018",
  kind: "exhibition",
  name: { en: "Tigon at Defence Services Asia 2018" },
  summary: {
    en: "South Korea's Hanwha Defense Systems and Malaysia's AVP Engineering showed the six-wheeled Tigon at Defence Services Asia in Kuala Lumpur from 16 to 19 April 2018.",
  },
  date: "2018-04-16/2018-04-19",
  modality: "occurred",
  participants: [
    { entity: "hanwha-defense-systems", role: "actor" },
    { entity: "avp-engineering", role: "actor" },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2018",
  platforms: [{ platform: "tigon" }],
  evidence: [
    {
      supports: ["date", "participants", "place", "occasion", "platforms"],
      source: "mylesat-2018-05-05",
      exact: [
        "Defence Services Asia 2018 (DSA 2018)",
        "Kuala Lumpur pada 16-19 April",
        "Korea Selatan, Hanwha Defense Systems",
        "perusahaan dari Malaysia, AVP Engineering",
        "Tigon dikembangkan dari ranpur",
      ],
      inferred: {
        platforms:
          "the makers introduce the Tigon; what was made public at the exhibition is their partnership",
        date: "the days of the exhibition",
      },
    },
    {
      supports: ["name", "modality", "participants", "place", "occasion", "platforms"],
      source: "malaysian-defence-2018",
      exact: [
        "Tigon made its debut here",
        "Hanwa Defense Vehicles Tigon 6X6",
        "AVP Engineering, the Selangor-based company",
        "KUALA LUMPUR: Revival of the 6X6",
        "surprising aspect of DSA 2018",
      ],
    },
    {
      supports: ["modality", "participants", "occasion", "platforms"],
      source: "seoul-economic-daily-2018-04-16",
      exact: [
        "한화디펜스는 말레이시아 현지 업체와 협력해",
        "‘타이곤’ 실물을 처음으로 공개했다",
        "아시아 2018’(DSA 2018)에는",
      ],
      inferred: {
        participants:
          "Hanwha Defense Systems and AVP Engineering: the maker printed 한화디펜스 (“Hanwha Defense”), with a local company not named",
      },
    },
  ],
};
