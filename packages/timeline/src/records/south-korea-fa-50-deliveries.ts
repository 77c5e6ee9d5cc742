import type { DeliveryEvent } from "../types.js";

/**
 * Korea Aerospace Industries delivered 60 FA-50 aircraft to the Republic of Korea Air Force between
 * 2013 and 21 October 2016.
 */
export const southKoreaFa50Deliveries: DeliveryEvent<"south-korea-fa-50-deliveries"> = {
  id: "south-korea-fa-50-deliveries",
  kind: "delivery",
  name: { en: "Delivery of 60 FA-50 to South Korea's air force" },
  summary: {
    en: "Korea Aerospace Industries delivered 60 FA-50 aircraft to the Republic of Korea Air Force between 2013 and 21 October 2016.",
  },
  date: "2013/2016-10-21",
  modality: "occurred",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "republic-of-korea-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50", quantity: { value: 60, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "korea-news-digest-2016-10",
      exact: [
        "21 October 2016",
        "total of 60 FA-50 fighters",
        "to the South Korean Air Force",
        "ending of KAI's three-year delivery",
      ],
      inferred: {
        date: '2013: the end, 21 October 2016, is printed (ceremony for the last aircraft); the start from "three-year delivery" ending then',
      },
    },
    {
      supports: ["modality", "participants"],
      source: "ifairworthy-airworthiness",
      exact: [
        "in service with the Republic",
        "Republic of Korea Air Force since",
        "Korea Aerospace Industries announced",
      ],
      inferred: {
        participants:
          "KAI is named in the next sentence, as expanding production; that it supplied the aircraft is not said",
      },
      origin: "ifairworthy.com",
    },
  ],
};
