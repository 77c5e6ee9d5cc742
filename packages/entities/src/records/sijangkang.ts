import type { Place } from "../types.js";

/** Place in Selangor with the shipyard where Malaysia's two training ships were assembled. */
export const sijangkang: Place<"sijangkang"> = {
  id: "sijangkang",
  kind: "place",
  name: { en: "Sijangkang" },
  aliases: [{ text: "Sinjangkang", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Place in Selangor with the shipyard where Malaysia's two training ships were assembled.",
  },
  placeType: "city",
  within: "malaysia",
  evidence: [
    {
      supports: ["name", "within"],
      source: "defense-studies-2014-08-22",
      exact: ["shipyards at Sijangkang, near Kuala Lumpur", "Malaysian shipbuilder NGV Tech"],
      inferred: {
        within:
          'near Kuala Lumpur, the yard of a Malaysian shipbuilder; "Malaysia launched" in the caption',
      },
    },
    {
      supports: "aliases",
      source: "malaysian-defence-2014-12",
      exact: "shipyard in Sinjangkang, Banting",
    },
    { supports: "aliases", source: "malaysian-defence-2018-04", exact: "in Sinjangkang, Selangor" },
  ],
};
