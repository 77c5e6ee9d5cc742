import type { Company } from "../types.js";

/**
 * South Korean shipyard that designed Malaysia's two training ships and offered six corvettes. Its
 * full name was Daewoo Shipbuilding & Marine Engineering.
 */
export const dsme: Company<"dsme"> = {
  id: "dsme",
  kind: "company",
  name: { en: "Daewoo Shipbuilding & Marine Engineering", ko: "대우조선해양" },
  aliases: [{ text: "DSME", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean shipyard that designed Malaysia's two training ships and offered six corvettes. Its full name was Daewoo Shipbuilding & Marine Engineering.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "malaysian-defence-moving-on",
      exact: ["Daewoo Shipbuilding & Marine Engineering Co", "(DSME) announced"],
    },
    {
      supports: ["aliases", "state"],
      source: "defense-studies-2014-08-22",
      exact: "with South Korea's DSME",
    },
    {
      supports: ["aliases", "state"],
      source: "malaysian-defence-2014-12",
      exact: "delivered by DSME of South Korea",
    },
    { supports: "name.ko", source: "etoday-2014-11-24", exact: "대우조선해양은 지난 21일" },
    {
      supports: "name.ko",
      source: "mbn-2014-11-24",
      exact: "대우조선해양, 말레이시아 해군함 6척 수주",
    },
  ],
};
