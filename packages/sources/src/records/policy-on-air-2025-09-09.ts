import type { Source } from "../types.js";

/** Policy On Air, in Korean, 2025-09-09. */
export const policyOnAir20250909: Source<"policy-on-air-2025-09-09"> = {
  id: "policy-on-air-2025-09-09",
  type: "webpage",
  title:
    "국방부차관, 제14회 서울안보대화 계기 캐나다, 말레이시아, 싱가포르, 스웨덴과 양자회담 개최",
  publisher: "Policy On Air",
  publisherType: "other",
  issued: "2025-09-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://policyonair.com/press_releases/3473",
  copies: { root: "ROK defence ministry release of 2025-09-09" },
  note: "The title is that of the release; the text is a machine's summary of it.",
};
