import type { Language } from "@defence-pact/schema";
import { inLanguage } from "@defence-pact/schema/terms";

/** Texts of the command, with blanks such as `{n}`; a missing language does not compile. */
const texts = {
  also: ["Also: {what}.", "Juga: {what}.", "그 밖에: {what}."],
  asOf: [
    "As of {on}. Newest source: {newest}; sources last read: {read}.",
    "Setakat {on}. Sumber terbaharu: {newest}; sumber terakhir dibaca: {read}.",
    "{on} 기준. 최신 출처: {newest}, 마지막 열람: {read}.",
  ],
  at: ["at", "pada", "위치"],
  certain: ["certain", "pasti", "확실"],
  certainty: ["certainty", "kepastian", "확실성"],
  changes: [
    "Changed in the last twelve months",
    "Perubahan dalam dua belas bulan lalu",
    "최근 열두 달의 변화",
  ],
  disputes: [
    "Where sources disagree most",
    "Perkara yang paling dipertikaikan sumber",
    "출처가 가장 엇갈리는 사항",
  ],
  due: ["Due within {n} months", "Perlu dipenuhi dalam {n} bulan", "{n}개월 안에 예정된 일"],
  dueDates: ["due", "dijangka", "예정"],
  ends: ["last", "terakhir", "마지막"],
  firstDate: ["first", "pertama", "처음"],
  found: ["found", "ditemui", "찾은 말"],
  in: ["{kind} in {dataset}", "{kind} dalam {dataset}", "{dataset}: {kind}"],
  moreAt: [
    "… and {n} more: defence-pact {command}",
    "… dan {n} lagi: defence-pact {command}",
    "… 그 밖에 {n}건: defence-pact {command}",
  ],
  moved: ["moved", "beralih", "변경"],
  movedEnd: ["end moved", "akhir beralih", "끝 이동"],
  movedStart: ["start moved", "mula beralih", "시작 이동"],
  movedDays: ["{min} to {max} days", "{min} hingga {max} hari", "{min}~{max}일"],
  movedMonths: ["{n} months", "{n} bulan", "{n}개월"],
  noDelivery: ["no delivery reported", "tiada penyerahan dilaporkan", "인도 보고 없음"],
  noDeliveryOf: [
    "Nothing read shows a delivery of: {what}.",
    "Tiada sumber yang dibaca menunjukkan penyerahan: {what}.",
    "읽은 출처에 인도 기록 없음: {what}.",
  ],
  noReport: [
    "No report found by {newest}. That does not say that they are late.",
    "Tiada laporan ditemui hingga {newest}. Ini tidak bermakna ia lewat.",
    "{newest}까지 보고 없음. 늦었다는 뜻은 아닙니다.",
  ],
  nothing: ["Nothing.", "Tiada.", "없음."],
  orders: ["On order", "Dalam pesanan", "주문 중"],
  overdue: ["Overdue", "Melepasi tarikh", "기한이 지난 일"],
  pact: ["The pact", "Pakatan", "협정"],
  readMore: [
    "Who says so: --sources. One record: defence-pact show <id>.",
    "Siapa berkata demikian: --sources. Satu rekod: defence-pact show <id>.",
    "근거 출처: --sources. 한 기록: defence-pact show <id>.",
  ],
  rivals: ["{n} other values reported", "{n} nilai lain dilaporkan", "다른 값 {n}건"],
  statedOn: ["said on", "dinyatakan pada", "발언일"],
  tie: ["tie", "ikatan", "연결"],
  title: [
    "The South Korea–Malaysia defence-industrial partnership",
    "Perkongsian industri pertahanan Korea Selatan–Malaysia",
    "한국–말레이시아 방위산업 협력",
  ],
  undatedPlans: [
    "{n} plans, targets and expectations have no date.",
    "{n} rancangan, sasaran dan jangkaan tiada tarikh.",
    "날짜가 없는 계획·목표·전망 {n}건.",
  ],
  unknown: ["Not known", "Tidak diketahui", "알려지지 않은 것"],
  unreadSources: [
    "{n} of {all} sources could not be read again.",
    "{n} daripada {all} sumber tidak dapat dibaca semula.",
    "출처 {all}건 중 {n}건은 다시 읽지 못했습니다.",
  ],
  withdrawn: ["withdrawn", "ditarik balik", "철회"],
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
