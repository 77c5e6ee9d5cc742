import type { ContractEvent } from "../types.js";

/**
 * Hanwha Aerospace won a contract from Malaysia's defence ministry in 2006 to upgrade 22 K200
 * vehicles for US$10 million, according to The Guru.
 */
export const k200UpgradeContract2006: ContractEvent<"k200-upgrade-contract-2006"> = {
  id: "k200-upgrade-contract-2006",
  kind: "contract",
  name: { en: "K200 upgrade contract of 2006" },
  summary: {
    en: "Hanwha Aerospace won a contract from Malaysia's defence ministry in 2006 to upgrade 22 K200 vehicles for US$10 million, according to The Guru.",
  },
  date: "2006",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "hanwha-aerospace", role: "seller" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 22, unit: "vehicles" } }],
  work: "upgrade",
  value: { USD: { amount: 10_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.USD"],
      source: "guru-2024-08-09",
      exact: [
        "2006년 1000만 달러(약 140억원)의",
        "111대 중 22대를 대상으로",
        "사업도 말레이시아 국방부로부터 따냈다",
        "앞서 한화에어로스페이스는",
        "K200 장갑차 성능개량 사업도",
      ],
      inferred: {
        participants: "the page gives the maker the name of 2024; in 2006 it had another",
      },
    },
  ],
};
