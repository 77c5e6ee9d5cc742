import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence ministry answered a question by Oscar Ling Chai Yew, a member of parliament,
 * on the purchase of the light combat aircraft in writing on 22 March 2023.
 */
export const writtenReplyFlitLca202303: AnnouncementEvent<"written-reply-flit-lca-2023-03"> = {
  id: "written-reply-flit-lca-2023-03",
  kind: "announcement",
  name: {
    en: "Written reply to parliament on the light combat aircraft",
  },
  summary: {
    en: "Malaysia's defence ministry answered a question by Oscar Ling Chai Yew, a member of parliament, on the purchase of the light combat aircraft in writing on 22 March 2023.",
  },
  date: "2023-03-22",
  modality: "occurred",
  participants: [
    {
      entity: "malaysian-ministry-of-defence",
      role: "speaker",
    },
    {
      entity: "oscar-ling-chai-yew",
      role: "recipient",
    },
  ],
  platforms: [
    {
      platform: "flit-lca-programme",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-2023-03",
      exact: [
        "member of parliament on March 22",
        "TUAN OSCAR LING CHAI YEW [SIBU]",
        "Kementerian Pertahanan pada 24 Februari 2023",
      ],
      inferred: {
        date: "the year from the dates in the reply",
      },
    },
  ],
};
