import type { Source } from "../types.js";

/** Ministry of Defence of Malaysia, in Malay, 2022-09-14. */
export const malaysianMinistryOfDefence20220914: Source<"malaysian-ministry-of-defence-2022-09-14"> =
  {
    id: "malaysian-ministry-of-defence-2022-09-14",
    type: "webpage",
    title: "Peruntukan RM1 juta untuk senggaraan segera di RKMAT DTHO dan Jalan U-Thant",
    titleIsDescription: true,
    publisher: "Ministry of Defence of Malaysia",
    publisherType: "official",
    issued: "2022-09-14",
    accessed: "2026-11-28",
    language: "ms",
    url: "https://www.mod.gov.my/ms/mediamenu/berita/1827-peruntukan-rm1-juta-untuk-senggaraan-segera-di-rkmat-dtho-dan-jalan-u-thant",
  };
