import type { Person } from "../types.js";

/**
 * Wang Jung-hong was head of DAPA when Mahathir Mohamad visited Korea Aerospace Industries in
 * November 2019.
 */
export const wangJungHong: Person<"wang-jung-hong"> = {
  id: "wang-jung-hong",
  kind: "person",
  name: { en: "Wang Jung-hong" },
  summary: {
    en: "Wang Jung-hong was head of DAPA when Mahathir Mohamad visited Korea Aerospace Industries in November 2019.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "berita-harian-2019-11-25",
      exact: "Korea Selatan, Wang Jung-Hong dan Ketua",
    },
    {
      supports: ["name", "state"],
      source: "new-straits-times-2019-11-26",
      exact: ["Minister, Wang Jung-Hong and KAI", "by the South Korean Defence Acquisition"],
    },
  ],
};
