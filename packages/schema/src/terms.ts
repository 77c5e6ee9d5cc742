/**
 * Every closed vocabulary, the names of fields and the phrases around them, in English, Malay and
 * Korean: as they stand in the middle of a sentence.
 *
 * @module
 */
import type { Confidence } from "./confidence.js";
import type {
  Activity,
  AgreementFields,
  AgreementStatus,
  Branch,
  Coordinates,
  Domain,
  HoldingFields,
  Instrument,
  PlaceFields,
  PlaceType,
  SituationType,
} from "./entity.js";
import type {
  DatePhrase,
  EventFields,
  InvolvedPlatformFields,
  Outcome,
  ParticipantFields,
  ParticipantRole,
  Work,
} from "./event.js";
import type { DatasetName, EntityKind, EventKind, PlatformKind, QuoteKind } from "./kinds.js";
import type { AnyRecord } from "./name.js";
import type {
  FeatureFields,
  Role,
  RoleFields,
  SipriCategory,
  Specification,
  Standing,
} from "./platform.js";
import type { Purpose, QuotationFields, StatementFields } from "./quote.js";
import type { Alias, AliasSort } from "./record.js";
import type { PublisherType, SourceType } from "./source.js";
import type { Language, LowerBound, Modality, Money, Quantity } from "./values.js";

/** One text in English, Malay and Korean. */
export type Term = readonly [en: string, ms: string, ko: string];

/** The place of a language in a {@link Term}. */
const places: { readonly [L in Language]: 0 | 1 | 2 } = { en: 0, ms: 1, ko: 2 };

/**
 * A term in a language, with its blanks filled in.
 *
 * @param blanks - The values of `{n}` and the like.
 *
 * @example
 * ```ts
 * import { inLanguage } from "@defence-pact/schema/terms";
 *
 * inLanguage(["paragraph {n}", "perenggan {n}", "{n}번째 단락"], "ms", { n: 29 }); // => "perenggan 29"
 * ```
 */
export function inLanguage(
  term: Term,
  language: Language,
  blanks: { readonly [blank: string]: string | number } = {},
): string {
  return term[places[language]].replace(/\{(\w+)\}/g, (whole, blank: string) =>
    String(blanks[blank] ?? whole),
  );
}

/** Every word of a closed vocabulary: one that lacks a term does not compile. */
export type Word =
  | Activity
  | AgreementStatus
  | AliasSort
  | LowerBound
  | Branch
  | Confidence
  | DatasetName
  | Domain
  | EntityKind
  | EventKind
  | Instrument
  | Modality
  | Money["basis"]
  | NonNullable<AgreementFields["level"]>
  | NonNullable<StatementFields["printed"]>
  | Outcome
  | ParticipantRole
  | PlaceType
  | PlatformKind
  | PublisherType
  | Purpose
  | QuotationFields["extent" | "rendering"]
  | QuoteKind
  | Role
  | SipriCategory
  | SituationType
  | SourceType
  | Specification
  | Standing
  | Work;

const words: { readonly [W in Word]: Term } = {
  // Entities
  state: ["state", "negara", "국가"],
  bloc: ["bloc", "blok", "연합체"],
  agency: ["public body", "badan awam", "공공기관"],
  company: ["company", "syarikat", "기업"],
  "armed-service": ["armed service", "cabang tentera", "군"],
  group: ["group", "kumpulan", "집단"],
  person: ["person", "individu", "인물"],
  office: ["office", "jawatan", "직위"],
  place: ["place", "tempat", "장소"],
  situation: ["situation", "keadaan", "정세"],
  agreement: ["agreement", "perjanjian", "협정"],
  "agreement-series": ["series of agreements", "siri perjanjian", "협정군"],
  gathering: ["gathering", "perhimpunan", "회의·행사"],
  publisher: ["publisher", "penerbit", "발행처"],
  // Events
  signing: ["signing", "penandatanganan", "서명"],
  tender: ["tender", "tender", "입찰 공고"],
  bid: ["bid", "bidaan", "입찰"],
  "letter-of-acceptance": ["letter of acceptance", "surat setuju terima", "낙찰 통지서"],
  contract: ["contract", "kontrak", "계약"],
  delivery: ["delivery", "penyerahan", "인도"],
  training: ["training", "latihan", "훈련"],
  "roll-out": ["roll-out", "pelancaran", "출고"],
  upgrade: ["upgrade", "naik taraf", "개량"],
  meeting: ["meeting", "mesyuarat", "회담"],
  visit: ["visit", "lawatan", "방문"],
  exhibition: ["exhibition", "pameran", "전시회"],
  announcement: ["announcement", "pengumuman", "발표"],
  appointment: ["appointment", "pelantikan", "임명"],
  investigation: ["investigation", "siasatan", "수사"],
  freeze: ["freeze", "pembekuan", "중단"],
  milestone: ["milestone", "pencapaian", "이정표"],
  target: ["target", "sasaran", "목표"],
  step: ["step", "langkah", "단계"],
  condition: ["condition", "syarat", "조건"],
  // Modality
  occurred: ["occurred", "telah berlaku", "발생"],
  ongoing: ["ongoing", "sedang berlangsung", "진행 중"],
  planned: ["planned", "dirancang", "계획"],
  expected: ["expected", "dijangka", "예상"],
  possible: ["possible", "mungkin", "가능"],
  recommended: ["recommended", "disyorkan", "권고"],
  claimed: ["claimed", "didakwa", "주장"],
  denied: ["denied", "dinafikan", "부인"],
  // Outcomes and works
  met: ["met", "tercapai", "이행"],
  missed: ["missed", "tidak tercapai", "불이행"],
  dropped: ["dropped", "digugurkan", "무산"],
  completion: ["completion", "penyiapan", "완공"],
  // Parts in events
  party: ["party", "pihak", "당사자"],
  signatory: ["signatory", "penandatangan", "서명자"],
  buyer: ["buyer", "pembeli", "구매자"],
  seller: ["seller", "penjual", "판매자"],
  supplier: ["supplier", "pembekal", "공급자"],
  recipient: ["recipient", "penerima", "수령자"],
  bidder: ["bidder", "pembida", "입찰자"],
  host: ["host", "tuan rumah", "주최"],
  attendee: ["attendee", "peserta", "참석자"],
  speaker: ["speaker", "penutur", "발언자"],
  witness: ["witness", "saksi", "입회인"],
  actor: ["actor", "pelaku", "행위자"],
  affected: ["affected", "terjejas", "영향받은 쪽"],
  beneficiary: ["beneficiary", "penerima manfaat", "수혜자"],
  // Agreements
  memorandum: ["memorandum", "memorandum", "양해각서"],
  arrangement: ["arrangement", "pengaturan", "약정"],
  recognition: ["recognition", "pengiktirafan", "상호 인정"],
  "teaming-agreement": ["teaming agreement", "perjanjian kerjasama", "협력 계약"],
  "joint-statement": ["joint statement", "kenyataan bersama", "공동 성명"],
  "joint-declaration": ["joint declaration", "perisytiharan bersama", "공동 선언"],
  "free-trade-agreement": ["free trade agreement", "perjanjian perdagangan bebas", "자유무역협정"],
  partnership: ["partnership", "perkongsian", "동반자 관계"],
  policy: ["policy", "dasar", "정책"],
  proposed: ["proposed", "dicadangkan", "제안됨"],
  "under-negotiation": ["under negotiation", "dalam rundingan", "협상 중"],
  announced: ["announced", "diumumkan", "발표됨"],
  concluded: ["concluded", "dimuktamadkan", "타결됨"],
  signed: ["signed", "ditandatangani", "서명됨"],
  "in-force": ["in force", "berkuat kuasa", "발효 중"],
  unknown: ["unknown", "tidak diketahui", "미상"],
  armsProcurement: ["arms procurement", "perolehan senjata", "무기 조달"],
  jointResearchAndDevelopment: ["joint R&D", "R&D bersama", "공동 연구개발"],
  coProduction: ["co-production", "pengeluaran bersama", "공동 생산"],
  jointMarketing: ["joint marketing", "pemasaran bersama", "공동 마케팅"],
  technologySharing: ["technology sharing", "perkongsian teknologi", "기술 공유"],
  technologyTransfer: ["technology transfer", "pemindahan teknologi", "기술 이전"],
  mutualRecognition: ["mutual recognition", "pengiktirafan bersama", "상호 인정"],
  industrialCooperation: ["industrial cooperation", "kerjasama industri", "산업 협력"],
  jointCommittee: ["joint committee", "jawatankuasa bersama", "공동 위원회"],
  jointExercises: ["joint exercises", "eksesais bersama", "연합 훈련"],
  policyDialogue: ["policy dialogue", "dialog dasar", "정책 대화"],
  trade: ["trade", "perdagangan", "무역"],
  fighterAircraft: ["fighter aircraft", "pesawat pejuang", "전투기"],
  militaryAircraft: ["military aircraft", "pesawat tentera", "군용기"],
  navalVessels: ["naval vessels", "kapal tentera laut", "함정"],
  missileSystems: ["missile systems", "sistem peluru berpandu", "미사일 체계"],
  armouredVehicles: ["armoured vehicles", "kenderaan berperisai", "장갑차"],
  unmannedSystems: ["unmanned systems", "sistem tanpa pemandu", "무인 체계"],
  artificialIntelligence: ["artificial intelligence", "kecerdasan buatan", "인공지능"],
  commandAndControl: ["command and control", "perintah dan kawalan", "지휘통제"],
  cyber: ["cyber", "siber", "사이버"],
  electronicWarfare: ["electronic warfare", "peperangan elektronik", "전자전"],
  space: ["space", "angkasa", "우주"],
  // Aliases
  abbreviation: ["abbreviation", "singkatan", "약칭"],
  romanisation: ["romanisation", "perumian", "로마자"],
  metonym: ["metonym", "metonim", "환유"],
  "printed-variant": ["printed variant", "kelainan cetakan", "표기 변형"],
  "short-name": ["short name", "nama pendek", "짧은 이름"],
  "full-name": ["full name", "nama penuh", "전체 이름"],
  "former-name": ["former name", "nama dahulu", "옛 이름"],
  // Places and situations
  city: ["city", "bandar", "도시"],
  venue: ["venue", "lokasi acara", "행사장"],
  facility: ["facility", "kemudahan", "시설"],
  island: ["island", "pulau", "섬"],
  peninsula: ["peninsula", "semenanjung", "반도"],
  strait: ["strait", "selat", "해협"],
  sea: ["sea", "laut", "바다"],
  "maritime-zone": ["maritime zone", "zon maritim", "해양 구역"],
  region: ["region", "rantau", "지역"],
  dispute: ["dispute", "pertikaian", "분쟁"],
  tension: ["tension", "ketegangan", "긴장"],
  competition: ["competition", "persaingan", "경쟁"],
  "military-build-up": ["military build-up", "pengukuhan ketenteraan", "군비 증강"],
  threat: ["threat", "ancaman", "위협"],
  instability: ["instability", "ketidakstabilan", "불안정"],
  shift: ["shift", "perubahan", "변화"],
  // Platforms
  "weapon-system": ["weapon system", "sistem senjata", "무기 체계"],
  family: ["family", "keluarga", "계열"],
  variant: ["variant", "varian", "파생형"],
  programme: ["programme", "program", "사업"],
  "platform-class": ["class only spoken of", "kelas yang hanya disebut", "언급된 유형"],
  aircraft: ["aircraft", "pesawat", "항공기"],
  "air-defence-systems": ["air defence systems", "sistem pertahanan udara", "방공 체계"],
  "anti-submarine-warfare-weapons": [
    "anti-submarine weapons",
    "senjata antikapal selam",
    "대잠 무기",
  ],
  "armoured-vehicles": ["armoured vehicles", "kenderaan berperisai", "장갑차"],
  artillery: ["artillery", "artileri", "포병"],
  engines: ["engines", "enjin", "엔진"],
  missiles: ["missiles", "peluru berpandu", "미사일"],
  "naval-weapons": ["naval weapons", "senjata laut", "함재 무기"],
  satellites: ["satellites", "satelit", "위성"],
  sensors: ["sensors", "penderia", "센서"],
  ships: ["ships", "kapal", "함선"],
  other: ["other", "lain-lain", "기타"],
  "in-service": ["in service", "dalam perkhidmatan", "운용 중"],
  supplied: ["supplied", "telah dibekalkan", "공급됨"],
  "on-order": ["on order", "dalam pesanan", "주문됨"],
  "in-competition": ["in competition", "dalam persaingan", "경쟁 중"],
  offered: ["offered", "ditawarkan", "제안됨"],
  prospective: ["prospective", "berpotensi", "협력 가능"],
  expertise: ["named as expertise", "disebut sebagai kepakaran", "역량으로 언급"],
  illustrated: ["only pictured", "hanya digambarkan", "사진으로만"],
  withdrawn: ["withdrawn", "ditarik balik", "철회됨"],
  "light-combat": ["light combat", "tempur ringan", "경전투"],
  "light-attack": ["light attack", "serang ringan", "경공격"],
  "lead-in-fighter-training": ["lead-in fighter training", "latihan awal pejuang", "전술입문훈련"],
  "multi-role": ["multi-role", "pelbagai peranan", "다목적"],
  "precision-strike": ["precision strike", "serangan jitu", "정밀 타격"],
  "light-precision-strike": ["light precision strike", "serangan jitu ringan", "경정밀 타격"],
  "air-superiority": ["air superiority", "keunggulan udara", "공중 우세"],
  "infantry-fighting": ["infantry fighting", "tempur infantri", "보병 전투"],
  "troop-transport": ["troop transport", "pengangkutan trup", "병력 수송"],
  "rocket-artillery": ["rocket artillery", "artileri roket", "로켓 포병"],
  "multi-role-support-ship": [
    "multi-role support ship",
    "kapal sokongan pelbagai peranan",
    "다목적 지원함",
  ],
  "maritime-patrol": ["maritime patrol", "rondaan maritim", "해상 초계"],
  "surface-combat": ["surface combat", "tempur permukaan", "수상 전투"],
  "missile-defence": ["missile defence", "pertahanan peluru berpandu", "미사일 방어"],
  "anti-ship": ["anti-ship", "antikapal", "대함"],
  "land-attack": ["land attack", "serangan darat", "대지 공격"],
  "command-and-control": ["command and control", "perintah dan kawalan", "지휘통제"],
  "cyber-warfare": ["cyber warfare", "peperangan siber", "사이버전"],
  "electronic-warfare": ["electronic warfare", "peperangan elektronik", "전자전"],
  length: ["length", "panjang", "길이"],
  wingspan: ["wingspan", "rentang sayap", "날개폭"],
  width: ["width", "lebar", "너비"],
  height: ["height", "tinggi", "높이"],
  draught: ["draught", "draf", "흘수"],
  beam: ["beam", "lebar badan kapal", "선폭"],
  emptyWeight: ["empty weight", "berat kosong", "자체 중량"],
  maximumTakeoffWeight: ["maximum take-off weight", "berat berlepas maksimum", "최대 이륙 중량"],
  combatWeight: ["combat weight", "berat tempur", "전투 중량"],
  displacement: ["displacement", "sesaran", "배수량"],
  payload: ["payload", "muatan", "탑재량"],
  hardpoints: ["hardpoints", "titik gantung", "하드포인트"],
  thrust: ["thrust", "tujahan", "추력"],
  enginePower: ["engine power", "kuasa enjin", "기관 출력"],
  maximumSpeed: ["maximum speed", "kelajuan maksimum", "최고 속도"],
  range: ["range", "jarak", "항속·사거리"],
  combatRadius: ["combat radius", "jejari tempur", "전투 행동 반경"],
  serviceCeiling: ["service ceiling", "siling perkhidmatan", "실용 상승 한도"],
  endurance: ["endurance", "daya tahan", "체공·작전 시간"],
  crew: ["crew", "krew", "승무원"],
  passengers: ["passengers", "penumpang", "탑승 인원"],
  calibre: ["calibre", "kaliber", "구경"],
  rocketsPerLauncher: ["rockets per launcher", "roket setiap pelancar", "발사대당 로켓"],
  reloadTime: ["reload time", "masa muat semula", "재장전 시간"],
  // Quotes and sources
  quotation: ["quotation", "petikan", "인용"],
  statement: ["statement", "kenyataan", "발언 요지"],
  background: ["background", "latar belakang", "배경"],
  assessment: ["assessment", "penilaian", "평가"],
  aim: ["aim", "tujuan", "목적"],
  benefit: ["benefit", "manfaat", "이점"],
  risk: ["risk", "risiko", "위험"],
  forecast: ["forecast", "ramalan", "전망"],
  "next-step": ["next step", "langkah seterusnya", "다음 단계"],
  official: ["official", "rasmi", "공식"],
  "news-agency": ["news agency", "agensi berita", "통신사"],
  news: ["news", "berita", "뉴스"],
  "trade-press": ["trade press", "media industri", "전문지"],
  research: ["research", "penyelidikan", "연구기관"],
  reference: ["reference work", "rujukan", "참고 자료"],
  // How sure, and how printed
  "more-than": ["more than", "lebih daripada", "초과"],
  "at-least": ["at least", "sekurang-kurangnya", "이상"],
  high: ["high", "tinggi", "높음"],
  medium: ["medium", "sederhana", "중간"],
  low: ["low", "rendah", "낮음"],
  whole: ["whole sentences", "ayat penuh", "온전한 문장"],
  fragment: ["fragment", "serpihan ayat", "일부 구절"],
  original: ["as spoken", "kata-kata asal", "원문"],
  translation: ["translation", "terjemahan", "번역"],
  directly: ["directly", "secara langsung", "직접 인용"],
  indirectly: ["indirectly", "secara tidak langsung", "간접 인용"],
  "government-to-government": ["government to government", "antara kerajaan", "정부 간"],
  "agency-to-agency": ["agency to agency", "antara agensi", "기관 간"],
  stated: ["stated", "dinyatakan", "명시"],
  converted: ["converted", "nilai tukaran", "환산"],
  // Branches
  army: ["army", "tentera darat", "육군"],
  navy: ["navy", "tentera laut", "해군"],
  "air-force": ["air force", "tentera udara", "공군"],
  "coast-guard": ["coast guard", "pengawal pantai", "해양경찰"],
  joint: ["joint", "bersama", "합동"],
  // Types of source, as CSL has them
  "article-journal": ["journal article", "artikel jurnal", "학술지 논문"],
  "article-magazine": ["magazine article", "artikel majalah", "잡지 기사"],
  "article-newspaper": ["newspaper article", "artikel akhbar", "신문 기사"],
  book: ["book", "buku", "단행본"],
  dataset: ["dataset", "set data", "데이터 세트"],
  document: ["document", "dokumen", "문서"],
  "entry-encyclopedia": ["encyclopaedia entry", "entri ensiklopedia", "백과사전 항목"],
  interview: ["interview", "temu bual", "인터뷰"],
  legislation: ["legislation", "perundangan", "법령"],
  post: ["post", "hantaran", "게시물"],
  "post-weblog": ["blog post", "hantaran blog", "블로그 글"],
  report: ["report", "laporan", "보고서"],
  speech: ["speech", "ucapan", "연설"],
  thesis: ["thesis", "tesis", "학위 논문"],
  webpage: ["web page", "laman web", "웹 페이지"],
  // Datasets
  entities: ["actors and places", "pelaku dan tempat", "행위자와 장소"],
  timeline: ["timeline", "garis masa", "연표"],
  quotes: ["words", "kata-kata", "발언"],
  sources: ["sources", "sumber", "출처"],
  platforms: ["platforms", "platform", "무기 체계"],
};

type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** Every field of a record, of an element of its lists, or of a value. */
type FieldName =
  | KeyOf<AnyRecord | HoldingFields | ParticipantFields | InvolvedPlatformFields | RoleFields>
  | KeyOf<FeatureFields | Alias | DatePhrase | Coordinates | Money | Quantity>
  | KeyOf<NonNullable<PlaceFields["measures"]> | NonNullable<EventFields["figures"]>>
  | Language;

const fieldNames: { readonly [F in FieldName]: Term } & { readonly [reported: string]: Term } = {
  id: ["id", "id", "식별자"],
  kind: ["kind", "jenis", "종류"],
  summary: ["summary", "ringkasan", "요약"],
  evidence: ["evidence", "bukti", "근거"],
  en: ["English", "Bahasa Inggeris", "영어"],
  ms: ["Malay", "Bahasa Melayu", "말레이어"],
  ko: ["Korean", "Bahasa Korea", "한국어"],
  name: ["name", "nama", "이름"],
  aliases: ["also called", "juga dipanggil", "다른 이름"],
  date: ["date", "tarikh", "날짜"],
  datePhrase: ["date as printed", "tarikh seperti dicetak", "인쇄된 날짜 표현"],
  assumption: ["assumed", "andaian", "가정"],
  modality: ["certainty", "kepastian", "확실성"],
  asOf: ["as stated on", "seperti dinyatakan pada", "기준일"],
  by: ["according to", "menurut", "말한 이"],
  participants: ["who took part", "pihak terlibat", "참여자"],
  entity: ["who", "siapa", "누구"],
  role: ["role", "peranan", "역할"],
  occasion: ["on the occasion of", "sempena", "계기"],
  platforms: ["platforms", "platform", "무기 체계"],
  platform: ["platform", "platform", "무기 체계"],
  quantity: ["quantity", "kuantiti", "수량"],
  value: ["worth", "nilai", "금액"],
  figures: ["figures", "angka", "수치"],
  count: ["count", "bilangan", "개수"],
  share: ["share", "bahagian", "비율"],
  rank: ["rank", "kedudukan", "순위"],
  attendance: ["attendance", "kehadiran", "참석 규모"],
  cameo: ["CAMEO code", "kod CAMEO", "CAMEO 코드"],
  towards: ["towards", "ke arah", "대상"],
  outcome: ["outcome", "kesudahan", "결과"],
  outcomeEvent: ["shown by", "ditunjukkan oleh", "결과를 보인 사건"],
  partOf: ["part of", "sebahagian daripada", "상위 인도"],
  work: ["work ordered", "kerja yang dipesan", "주문한 작업"],
  instrument: ["instrument", "instrumen", "문서 형식"],
  parties: ["parties", "pihak-pihak", "당사자"],
  status: ["status", "status", "상태"],
  level: ["level", "peringkat", "수준"],
  activities: ["activities", "aktiviti", "활동"],
  domains: ["domains", "bidang", "분야"],
  prospectiveDomains: ["domains it may come to", "bidang yang mungkin", "향후 분야"],
  follows: ["follows", "susulan kepada", "선행 협정"],
  members: ["members named", "ahli yang dinamakan", "언급된 구성원"],
  countryCode: ["country code", "kod negara", "국가 코드"],
  location: ["seat or plant", "lokasi", "소재지"],
  parent: ["belongs to", "milik", "상위 조직"],
  branch: ["branch", "cabang", "군종"],
  body: ["of", "bagi", "소속 기관"],
  holders: ["held by", "dipegang oleh", "역대 재임자"],
  start: ["from", "dari", "시작"],
  end: ["until", "hingga", "끝"],
  attested: ["shown in office on", "disahkan memegang jawatan pada", "재임 확인일"],
  title: ["title", "gelaran", "직함·제목"],
  placeType: ["type", "jenis", "유형"],
  situationType: ["type", "jenis", "유형"],
  within: ["in", "di", "위치"],
  coordinates: ["coordinates", "koordinat", "좌표"],
  latitude: ["latitude", "latitud", "위도"],
  longitude: ["longitude", "longitud", "경도"],
  measures: ["measures", "ukuran", "수치"],
  shareOfTradedGoods: ["share of traded goods", "bahagian barang dagangan", "교역품 비중"],
  places: ["places", "tempat", "장소"],
  ordinal: ["number in its series", "nombor dalam siri", "회차"],
  category: ["category (SIPRI)", "kategori (SIPRI)", "분류(SIPRI)"],
  makers: ["makers", "pembuat", "제작사"],
  origin: ["design of", "reka bentuk", "설계국"],
  operators: ["operators", "pengendali", "운용자"],
  standing: ["standing in the partnership", "kedudukan dalam perkongsian", "협력에서의 상태"],
  roles: ["roles ascribed", "peranan yang disebut", "부여된 역할"],
  features: ["features ascribed", "ciri yang disebut", "언급된 특징"],
  feature: ["feature", "ciri", "특징"],
  label: ["as printed", "seperti dicetak", "표기"],
  specs: ["specifications", "spesifikasi", "제원"],
  variantOf: ["variant of", "varian bagi", "파생 원형"],
  text: ["words", "kata-kata", "내용"],
  extent: ["extent", "takat", "범위"],
  rendering: ["rendering", "terjemahan", "원문 여부"],
  purpose: ["purpose", "tujuan", "성격"],
  language: ["language", "Bahasa", "언어"],
  printed: ["printed", "dicetak", "인쇄"],
  subjects: ["speaks of", "berkenaan", "다루는 기록"],
  type: ["type", "jenis", "유형"],
  publisherType: ["publisher type", "jenis penerbit", "발행처 유형"],
  containerTitle: ["in", "dalam", "수록"],
  issued: ["published", "diterbitkan", "발행일"],
  accessed: ["read", "dibaca", "열람일"],
  copies: ["repeats", "mengulangi", "옮긴 자료"],
  root: ["root", "asal", "원자료"],
  note: ["note", "nota", "비고"],
  unread: ["could not be read again", "tidak dapat dibaca semula", "다시 읽지 못함"],
  titleIsDescription: ["title is ours", "tajuk kami", "제목은 설명"],
  publisher: ["publisher", "penerbit", "발행처"],
  url: ["address", "alamat", "주소"],
  state: ["state", "negara", "국가"],
  party: ["common party", "pihak bersama", "공통 당사자"],
  host: ["host", "tuan rumah", "주최"],
  place: ["place", "tempat", "장소"],
  person: ["person", "individu", "인물"],
  speaker: ["speaker", "penutur", "발언자"],
  office: ["office", "jawatan", "직위"],
  agreement: ["agreement", "perjanjian", "협정"],
  contract: ["contract", "kontrak", "계약"],
  family: ["family", "keluarga", "계열"],
  sort: ["sort", "jenis", "종류"],
  basis: ["basis", "asas", "기준"],
  amount: ["amount", "jumlah", "금액"],
  unit: ["unit", "unit", "단위"],
  approximate: ["approximate", "anggaran", "어림"],
  lowerBound: ["lower bound", "had bawah", "하한"],
  from: ["from", "dari", "부터"],
  to: ["to", "hingga", "까지"],
  of: ["of", "daripada", "대상"],
};

/** The key of a phrase used with values and citations. */
export type Phrase =
  | "accordingTo"
  | "against"
  | "archivedCopy"
  | "noneReported"
  | "notRecorded"
  | "paragraph"
  | "stands"
  | "undated";

const phrases: { readonly [P in Phrase]: Term } = {
  accordingTo: ["according to {who}", "menurut {who}", "{who} 발언"],
  against: ["against", "sebaliknya", "이와 달리"],
  archivedCopy: ["archived copy", "salinan arkib", "보관된 사본"],
  noneReported: ["none", "tiada", "없음"],
  notRecorded: ["not recorded", "tidak direkodkan", "기록 없음"],
  paragraph: ["paragraph {n}", "perenggan {n}", "{n}번째 단락"],
  stands: ["stands", "direkodkan", "기록된 값"],
  undated: ["undated", "tanpa tarikh", "날짜 미상"],
};

/**
 * A phrase used with values and citations, in a language.
 *
 * @example
 * ```ts
 * import { phrase } from "@defence-pact/schema/terms";
 *
 * phrase("undated", "ms"); // => "tanpa tarikh"
 * ```
 */
export function phrase(
  key: Phrase,
  language: Language,
  blanks: { readonly [blank: string]: string | number } = {},
): string {
  return inLanguage(phrases[key], language, blanks);
}

function has<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

/**
 * A word of a closed vocabulary in a language.
 *
 * @param word - The word as records have it; one that is none is given back with its hyphens and
 * capitals as spaces.
 *
 * @example
 * ```ts
 * import { term } from "@defence-pact/schema/terms";
 *
 * term("on-order", "en"); // => "on order"
 * term("jointMarketing", "ms"); // => "pemasaran bersama"
 * term("contract", "ko"); // => "계약"
 * ```
 */
export function term(word: string, language: Language): string {
  if (has(words, word)) return inLanguage(words[word], language);
  return word
    .replace(/([a-z])([A-Z])(?=[a-z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll("-", " ");
}

/**
 * The name of a field in a language. Elements of lists are counted from 1, as people do; a
 * currency is its own name.
 *
 * @param path - A field, or a path of fields.
 *
 * @example
 * ```ts
 * import { fieldTerm } from "@defence-pact/schema/terms";
 *
 * fieldTerm("value.MYR", "en"); // => "worth, MYR"
 * fieldTerm("holders.0.start", "ko"); // => "역대 재임자, 1, 시작"
 * ```
 */
export function fieldTerm(path: string, language: Language): string {
  return path
    .split(".")
    .map((key) => {
      if (/^\d+$/.test(key)) return String(Number(key) + 1);
      if (/^[A-Z]{3}$/.test(key)) return key;
      const known = Object.hasOwn(fieldNames, key) ? fieldNames[key] : undefined;
      return known === undefined ? term(key, language) : inLanguage(known, language);
    })
    .join(", ");
}

/**
 * A text with a capital letter first, as headings and labels have it.
 *
 * @example
 * ```ts
 * import { capitalised } from "@defence-pact/schema/terms";
 *
 * capitalised("on order"); // => "On order"
 * ```
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
