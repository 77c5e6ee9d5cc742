import type { Language } from "@defence-pact/schema";
import { inLanguage, type Term } from "@defence-pact/schema/terms";

/** The names of the languages, each in itself. */
export const languageNames: { readonly [L in Language]: string } = {
  en: "English",
  ms: "Bahasa Melayu",
  ko: "한국어",
};

/** Everything the page itself says. `{n}` and the like are filled in. */
const labels = {
  title: [
    "South Korea–Malaysia defence pact",
    "Pakatan pertahanan Korea Selatan–Malaysia",
    "한국–말레이시아 방위산업 협정",
  ],
  lede: [
    "Who agreed, bought, planned and said what – and which source says so.",
    "Siapa bersetuju, membeli, merancang dan berkata apa – dan sumber mana yang menyatakannya.",
    "누가 무엇을 합의하고, 사고, 계획하고, 말했는가 – 그리고 어느 출처가 그렇게 전하는가.",
  ],
  skip: ["Skip to content", "Langkau ke kandungan", "본문으로 건너뛰기"],
  views: ["Views", "Paparan", "보기"],
  overview: ["Overview", "Ikhtisar", "개요"],
  timeline: ["Timeline", "Garis masa", "연표"],
  network: ["Network", "Rangkaian", "관계망"],
  map: ["Map", "Peta", "지도"],
  platforms: ["Platforms", "Platform", "무기 체계"],
  quotes: ["Words", "Kata-kata", "발언"],
  disputes: ["Disputes", "Percanggahan", "이견"],
  sources: ["Sources", "Sumber", "출처"],
  search: ["Search", "Cari", "검색"],
  searchHint: [
    "Names, events, words, sources",
    "Nama, peristiwa, kata-kata, sumber",
    "이름, 사건, 발언, 출처",
  ],
  language: ["Language", "Bahasa", "언어"],
  loading: ["Loading…", "Memuatkan…", "불러오는 중…"],
  found: ["{n} found", "{n} ditemui", "{n}건"],
  shown: ["{n} of {all} shown", "{n} daripada {all} dipaparkan", "{all}건 중 {n}건 표시"],
  nothing: ["Nothing here", "Tiada apa-apa di sini", "해당 항목 없음"],
  nothingFound: [
    "No record has all of these words. Try fewer, or a name in another language.",
    "Tiada rekod mengandungi semua perkataan ini. Cuba kurangkan, atau gunakan nama dalam bahasa lain.",
    "이 단어를 모두 포함한 기록이 없습니다. 단어를 줄이거나 다른 언어의 이름으로 찾아 보세요.",
  ],
  nothingFiltered: [
    "No record fits these filters.",
    "Tiada rekod sepadan dengan tapisan ini.",
    "이 조건에 맞는 기록이 없습니다.",
  ],
  typeToSearch: [
    "Type a name, a designation or a word.",
    "Taip nama, penamaan atau perkataan.",
    "이름, 제식명 또는 단어를 입력하세요.",
  ],
  clear: ["Clear filters", "Kosongkan tapisan", "조건 지우기"],
  all: ["All", "Semua", "전체"],
  fieldFilter: ["About", "Tentang", "사항"],
  whoFilter: ["Who", "Siapa", "누구"],
  fact: ["Happened or under way", "Telah atau sedang berlaku", "일어났거나 진행 중"],
  plan: ["Planned, aimed at, expected", "Dirancang, disasar, dijangka", "계획·목표·예상"],
  word: ["Suggested, claimed or denied", "Dicadang, didakwa atau dinafikan", "제안·주장·부인"],
  close: ["Close", "Tutup", "닫기"],
  evidence: ["Evidence", "Bukti", "근거"],
  passages: [
    "Passages: {n}; independent origins: {o}",
    "Petikan: {n}; asal bebas: {o}",
    "인용 {n}건, 독립된 출처 {o}곳",
  ],
  disagree: ["Sources disagree", "Sumber bercanggah", "출처 간 이견"],
  stands: ["Recorded here", "Direkodkan di sini", "여기 기록된 값"],
  instead: ["Reported instead", "Dilaporkan sebaliknya", "다르게 보도된 값"],
  officeThen: ["then", "ketika itu", "당시"],
  printedIn: ["Printed in", "Dicetak dalam", "실린 곳"],
  ownWords: [
    "Statement, in this project’s words",
    "Kenyataan, dalam kata-kata projek ini",
    "발언 요지(이 프로젝트의 표현)",
  ],
  asPrinted: ["Quotation, as printed", "Petikan, seperti dicetak", "원문 그대로 인용"],
  related: ["Tied to", "Berkaitan dengan", "관련 기록"],
  citedBy: ["Supports", "Menyokong", "뒷받침하는 기록"],
  openSource: ["Read it at the publisher", "Baca di laman penerbit", "발행처에서 읽기"],
  linkHere: ["Link to this record", "Pautan ke rekod ini", "이 기록의 링크"],
  notFound: ["No record has this id", "Tiada rekod dengan id ini", "이 식별자의 기록이 없습니다"],
  undated: ["No date given", "Tiada tarikh diberikan", "날짜 미상"],
  zoomIn: ["Zoom in", "Besarkan", "확대"],
  zoomOut: ["Zoom out", "Kecilkan", "축소"],
  earlier: ["Earlier", "Lebih awal", "이전"],
  later: ["Later", "Kemudian", "이후"],
  wholeTime: ["All years", "Semua tahun", "전체 기간"],
  pactYears: ["2022–2028", "2022–2028", "2022–2028"],
  timelineHelp: [
    "A bar covers the days on which the event may lie: a light bar is somewhere within, a full one lasted throughout. A fading end is open. Drag or pinch to move, hold Ctrl and turn the wheel to zoom; the list below follows.",
    "Bar meliputi hari-hari peristiwa itu mungkin berlaku: bar cerah bermaksud pada suatu masa di dalamnya, bar penuh berlangsung sepanjangnya. Hujung yang pudar adalah terbuka. Seret atau cubit untuk bergerak, tahan Ctrl dan putar roda untuk zum; senarai di bawah mengikut.",
    "막대는 사건이 있었을 수 있는 날들입니다. 옅은 막대는 그 사이 어느 때, 짙은 막대는 그 기간 내내를 뜻하고, 흐려지는 끝은 열려 있습니다. 끌거나 두 손가락으로 이동하고 Ctrl과 휠로 확대하면 아래 목록이 따라옵니다.",
  ],
  somewhereWithin: ["somewhere within", "pada suatu masa di dalamnya", "그 사이 어느 때"],
  throughout: ["throughout", "sepanjangnya", "기간 내내"],
  openEnd: ["open end", "hujung terbuka", "열린 끝"],
  whoSigned: ["Who signed what", "Siapa menandatangani apa", "누가 무엇에 서명했나"],
  whatBought: [
    "What was ordered, for how much",
    "Apa yang dipesan, pada harga berapa",
    "무엇을 얼마에 주문했나",
  ],
  whatNext: ["What is planned next", "Apa yang dirancang seterusnya", "다음 계획은 무엇인가"],
  whatRests: ["What it rests on", "Apa yang menjadi asasnya", "무엇에 근거하는가"],
  rests: [
    "{sources} sources with {origins} independent origins: reprints of one release count once. {disputes} points are disputed.",
    "{sources} sumber dengan {origins} asal bebas: cetakan semula satu kenyataan dikira sekali. {disputes} perkara dipertikaikan.",
    "출처 {sources}건, 독립된 출처 {origins}곳(같은 자료의 전재는 한 번만 셈). 이견이 있는 사항 {disputes}건.",
  ],
  about: [
    "The defence-industrial partnership of South Korea and Malaysia as records, each field of which points to the place it was read.",
    "Perkongsian industri pertahanan Korea Selatan dan Malaysia sebagai rekod; setiap medan menunjuk ke tempat ia dibaca.",
    "한국과 말레이시아의 방위산업 협력을 기록으로 정리했습니다. 모든 항목은 읽은 곳을 가리킵니다.",
  ],
  asOf: [
    "Sources last read on {date}.",
    "Sumber terakhir dibaca pada {date}.",
    "출처를 마지막으로 읽은 날: {date}.",
  ],
  ordered: ["Ordered", "Dipesan", "주문"],
  orderDate: ["When", "Bila", "시기"],
  orderValue: ["Worth", "Nilai", "금액"],
  orderParties: ["Supplier → recipient", "Pembekal → penerima", "공급자 → 수령자"],
  ordersElsewhere: ["Orders by others", "Pesanan oleh pihak lain", "다른 나라의 주문"],
  seeAll: ["See all", "Lihat semua", "모두 보기"],
  signedBy: ["signed by", "ditandatangani oleh", "서명:"],
  focus: ["Around", "Sekitar", "중심"],
  networkHelp: [
    "Lines are references between records, and events that two of them take part in. The drawing of the whole shows records with three ties or more; the list below has all of them.",
    "Garisan ialah rujukan antara rekod, dan peristiwa yang disertai kedua-duanya. Lukisan keseluruhan menunjukkan rekod dengan tiga ikatan atau lebih; senarai di bawah mengandungi semuanya.",
    "선은 기록 사이의 참조와 둘이 함께한 사건입니다. 전체 그림에는 연결이 셋 이상인 기록만 있고, 아래 목록에 모두 있습니다.",
  ],
  ties: ["Ties: {n}", "Ikatan: {n}", "연결 {n}개"],
  mapHelp: [
    "Places for which a source gives coordinates; the size says how many records name them.",
    "Tempat yang koordinatnya diberikan oleh sumber; saiz menunjukkan bilangan rekod yang menyebutnya.",
    "출처에 좌표가 있는 장소이며, 크기는 그곳을 언급하는 기록의 수입니다.",
  ],
  withCoordinates: ["On the map", "Pada peta", "지도에 표시"],
  withoutCoordinates: [
    "No coordinates in the sources",
    "Tiada koordinat dalam sumber",
    "출처에 좌표가 없는 곳",
  ],
  outline: [
    "Outline: Natural Earth (public domain)",
    "Garis luar: Natural Earth (domain awam)",
    "윤곽선: Natural Earth (퍼블릭 도메인)",
  ],
  named: ["Named by {n}", "Disebut oleh {n}", "언급 {n}건"],
  disputesHelp: [
    "Where sources differ, both sides stand here. What is recorded is chosen by a written rule: most independent origins, then official before press.",
    "Apabila sumber berbeza, kedua-dua pihak dipaparkan. Nilai yang direkodkan dipilih mengikut peraturan bertulis: asal bebas terbanyak, kemudian rasmi sebelum akhbar.",
    "출처가 엇갈리면 양쪽을 모두 보여 줍니다. 기록된 값은 정해진 규칙에 따라 고릅니다: 독립된 출처가 많은 쪽, 다음으로 언론보다 공식 자료.",
  ],
  sourcesHelp: [
    "Sources that repeat one release or wire are set under it: they count as one origin.",
    "Sumber yang mengulangi satu kenyataan diletakkan di bawahnya: dikira sebagai satu asal.",
    "같은 보도자료를 옮긴 출처는 그 아래에 모았으며, 하나의 출처로 셉니다.",
  ],
  clusters: [
    "Origins repeated by several",
    "Asal yang diulang beberapa sumber",
    "여러 매체가 옮긴 출처",
  ],
  single: ["Sources of their own", "Sumber tersendiri", "독립된 출처"],
  cites: ["Cited by {n} records", "Dipetik oleh {n} rekod", "인용한 기록 {n}건"],
  licences: [
    "Libraries, fonts and outline used",
    "Pustaka, fon dan garis luar yang digunakan",
    "사용한 라이브러리·글꼴·윤곽선",
  ],
  colophon: [
    "Data CC BY 4.0, code MIT. Every field points to the place it was read.",
    "Data CC BY 4.0, kod MIT. Setiap medan menunjuk ke tempat ia dibaca.",
    "데이터 CC BY 4.0, 코드 MIT. 모든 항목은 읽은 곳을 가리킵니다.",
  ],
  window: ["{from} to {to}", "{from} hingga {to}", "{from} ~ {to}"],
  topic: ["on", "tentang", "주제:"],
  origin: ["origin", "asal", "원출처"],
  inferred: ["inferred from", "disimpulkan daripada", "추론 근거:"],
  loadFailed: [
    "The records could not be loaded. Reload the page.",
    "Rekod tidak dapat dimuatkan. Muat semula halaman.",
    "기록을 불러오지 못했습니다. 페이지를 새로 고치세요.",
  ],
} satisfies Record<string, Term>;

/** The key of a text of the page. */
export type Label = keyof typeof labels;

/** A text of the page, with its blanks filled in. */
export function label(
  key: Label,
  language: Language,
  blanks?: { readonly [blank: string]: string | number },
): string {
  return inLanguage(labels[key], language, blanks);
}
