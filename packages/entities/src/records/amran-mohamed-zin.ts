import type { Person } from "../types.js";

/** Amran Mohamed Zin was secretary-general of Malaysia's foreign ministry in June 2024. */
export const amranMohamedZin: Person<"amran-mohamed-zin"> = {
  id: "amran-mohamed-zin",
  kind: "person",
  name: { en: "Amran Mohamed Zin", ko: "암란 모하메드 진" },

  summary: {
    en: "Amran Mohamed Zin was secretary-general of Malaysia's foreign ministry in June 2024.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "hankyung-2024-06-26",
      exact: "암란 모하메드 진 말레이시아 외교부",
    },
    {
      supports: ["name", "state"],
      source: "news1-2024-06-26",
      exact: "암란 모하메드 진 말레이시아 외교부",
    },
  ],
};
