import type { Language } from "@defence-pact/schema";
import { inLanguage } from "@defence-pact/schema/terms";

/** Texts of the command, with blanks such as `{n}`; a missing language does not compile. */
const texts = {
  ahead: ["Ahead", "Akan datang", "앞으로"],
  at: ["at", "pada", "위치"],
  basis: [
    "From {entities} entities, {platforms} platforms, {timeline} events and {quotes} quotations and statements out of {sources} sources. [1 ¶29] cites paragraph 29 of source 1 below.",
    "Daripada {entities} entiti, {platforms} platform, {timeline} peristiwa serta {quotes} petikan dan kenyataan daripada {sources} sumber. [1 ¶29] memetik perenggan 29 sumber 1 di bawah.",
    "출처 {sources}건에서 모은 행위자·장소 {entities}건, 무기 체계 {platforms}건, 사건 {timeline}건, 발언 {quotes}건. [1 ¶29]는 아래 출처 1의 29번째 단락입니다.",
  ],
  delivered: ["delivered {what}", "diserahkan {what}", "인도 {what}"],
  disagreement: [
    "Where sources disagree on this",
    "Perkara yang dipertikaikan sumber",
    "출처가 엇갈리는 사항",
  ],
  in: ["{kind} in {dataset}", "{kind} dalam {dataset}", "{dataset}: {kind}"],
  notKnown: ["deliveries not known", "penyerahan tidak diketahui", "인도 여부 미상"],
  ordered: ["ordered {what}", "dipesan {what}", "주문 {what}"],
  orders: ["Orders and deliveries", "Pesanan dan penyerahan", "주문과 인도"],
  otherEvents: ["… and {n} other events.", "… dan {n} peristiwa lain.", "… 그 밖의 사건 {n}건."],
  pact: ["The pact", "Pakatan", "협정"],
  quotations: ["In their words", "Dalam kata-kata mereka", "발언 그대로"],
  thoughtToFollow: ["thought to follow", "dijangka menyusul", "향후 예상 분야"],
  tie: ["tie", "ikatan", "연결"],
  title: [
    "The South Korea–Malaysia defence-industrial partnership",
    "Perkongsian industri pertahanan Korea Selatan–Malaysia",
    "한국–말레이시아 방위산업 협력",
  ],
  toRecipient: ["{from} to {to}", "{from} kepada {to}", "{from} → {to}"],
  translated: [
    "Summaries, statements and names of events in Malay and Korean are our translation.",
    "Ringkasan, kenyataan dan nama peristiwa dalam bahasa Melayu ialah terjemahan projek ini.",
    "한국어로 된 요약과 발언 요지, 사건 이름은 이 프로젝트의 번역입니다.",
  ],
} as const;

/** A text that the command prints, in a language, with its blanks filled in. */
export function ownText(
  key: keyof typeof texts,
  language: Language,
  blanks: { readonly [blank: string]: string | number } = {},
): string {
  return inLanguage(texts[key], language, blanks);
}
