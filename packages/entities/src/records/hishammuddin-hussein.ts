import type { Person } from "../types.js";

/**
 * Senior defence minister of Malaysia when the defence cooperation memorandum of 2022 was signed.
 */
export const hishammuddinHussein: Person<"hishammuddin-hussein"> = {
  id: "hishammuddin-hussein",
  kind: "person",
  name: { en: "Hishammuddin Hussein", ko: "히샤무딘 후세인" },
  aliases: [{ text: "Hishammuddin Tun Hussein", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Senior defence minister of Malaysia when the defence cooperation memorandum of 2022 was signed.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malay-mail-2022-04-27",
      exact: "Seri Hishammuddin Hussein",
      inferred: {
        state:
          "senior defence minister, at the signing between Malaysia and South Korea; no adjective beside his name",
      },
    },
    {
      supports: "name.en",
      source: "kbs-world-2022-04",
      exact: "Malaysian counterpart Hishammuddin Hussein",
    },
    { supports: "name.ko", source: "hankyung-2022-04-27", exact: "히샤무딘 후세인 말레이시아" },
    {
      supports: "aliases",
      source: "nam-news-network-2021-08-30",
      exact: "Hishammuddin Tun Hussein",
    },
  ],
};
