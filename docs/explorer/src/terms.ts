import type {
  Activity,
  AgreementStatus,
  AliasSort,
  Domain,
  EntityKind,
  EventKind,
  Instrument,
  Language,
  Modality,
  ParticipantRole,
  PlaceType,
  PlatformKind,
  PublisherType,
  Purpose,
  QuoteKind,
  Role,
  SipriCategory,
  SituationType,
  Specification,
  Standing,
} from "@defence-pact/schema";
import { inLanguage, type Term } from "./labels.js";

/** Words of the vocabulary that the page must know in all its languages; a missing one does not compile. */
type Word =
  | Activity
  | AgreementStatus
  | AliasSort
  | Domain
  | EntityKind
  | EventKind
  | Instrument
  | Modality
  | ParticipantRole
  | PlaceType
  | PlatformKind
  | PublisherType
  | Purpose
  | QuoteKind
  | Role
  | SipriCategory
  | SituationType
  | Specification
  | Standing;

const words: { readonly [W in Word]: Term } = {
  // Entities
  state: ["State", "Negara", "국가"],
  bloc: ["Bloc", "Blok", "연합체"],
  agency: ["Public body", "Badan awam", "공공기관"],
  company: ["Company", "Syarikat", "기업"],
  "armed-service": ["Armed service", "Cabang tentera", "군"],
  group: ["Group", "Kumpulan", "집단"],
  person: ["Person", "Individu", "인물"],
  office: ["Office", "Jawatan", "직위"],
  place: ["Place", "Tempat", "장소"],
  situation: ["Situation", "Keadaan", "정세"],
  agreement: ["Agreement", "Perjanjian", "협정"],
  "agreement-series": ["Series of agreements", "Siri perjanjian", "협정군"],
  gathering: ["Gathering", "Perhimpunan", "회의·행사"],
  publisher: ["Publisher", "Penerbit", "발행처"],
  // Events
  signing: ["Signing", "Penandatanganan", "서명"],
  tender: ["Tender", "Tender", "입찰 공고"],
  bid: ["Bid", "Bidaan", "입찰"],
  "letter-of-acceptance": ["Letter of acceptance", "Surat setuju terima", "낙찰 통지서"],
  contract: ["Contract", "Kontrak", "계약"],
  delivery: ["Delivery", "Penyerahan", "인도"],
  training: ["Training", "Latihan", "훈련"],
  "roll-out": ["Roll-out", "Pelancaran", "출고"],
  upgrade: ["Upgrade", "Naik taraf", "개량"],
  meeting: ["Meeting", "Mesyuarat", "회담"],
  visit: ["Visit", "Lawatan", "방문"],
  exhibition: ["Exhibition", "Pameran", "전시회"],
  announcement: ["Announcement", "Pengumuman", "발표"],
  appointment: ["Appointment", "Pelantikan", "임명"],
  investigation: ["Investigation", "Siasatan", "수사"],
  freeze: ["Freeze", "Pembekuan", "중단"],
  milestone: ["Milestone", "Pencapaian", "이정표"],
  target: ["Target", "Sasaran", "목표"],
  step: ["Step", "Langkah", "단계"],
  condition: ["Condition", "Syarat", "조건"],
  // Modality
  occurred: ["Occurred", "Telah berlaku", "발생"],
  ongoing: ["Ongoing", "Sedang berlangsung", "진행 중"],
  planned: ["Planned", "Dirancang", "계획"],
  expected: ["Expected", "Dijangka", "예상"],
  possible: ["Possible", "Mungkin", "가능"],
  recommended: ["Recommended", "Disyorkan", "권고"],
  claimed: ["Claimed", "Didakwa", "주장"],
  denied: ["Denied", "Dinafikan", "부인"],
  // Parts in events
  party: ["Party", "Pihak", "당사자"],
  signatory: ["Signatory", "Penandatangan", "서명자"],
  buyer: ["Buyer", "Pembeli", "구매자"],
  seller: ["Seller", "Penjual", "판매자"],
  supplier: ["Supplier", "Pembekal", "공급자"],
  recipient: ["Recipient", "Penerima", "수령자"],
  bidder: ["Bidder", "Pembida", "입찰자"],
  host: ["Host", "Tuan rumah", "주최"],
  attendee: ["Attendee", "Peserta", "참석자"],
  speaker: ["Speaker", "Penutur", "발언자"],
  witness: ["Witness", "Saksi", "입회인"],
  actor: ["Actor", "Pelaku", "행위자"],
  beneficiary: ["Beneficiary", "Penerima manfaat", "수혜자"],
  // Agreements
  memorandum: ["Memorandum", "Memorandum", "양해각서"],
  arrangement: ["Arrangement", "Pengaturan", "약정"],
  recognition: ["Recognition", "Pengiktirafan", "상호 인정"],
  "joint-statement": ["Joint statement", "Kenyataan bersama", "공동 성명"],
  "joint-declaration": ["Joint declaration", "Perisytiharan bersama", "공동 선언"],
  "free-trade-agreement": ["Free trade agreement", "Perjanjian perdagangan bebas", "자유무역협정"],
  partnership: ["Partnership", "Perkongsian", "동반자 관계"],
  policy: ["Policy", "Dasar", "정책"],
  proposed: ["Proposed", "Dicadangkan", "제안됨"],
  "under-negotiation": ["Under negotiation", "Dalam rundingan", "협상 중"],
  announced: ["Announced", "Diumumkan", "발표됨"],
  concluded: ["Concluded", "Dimuktamadkan", "타결됨"],
  signed: ["Signed", "Ditandatangani", "서명됨"],
  "in-force": ["In force", "Berkuat kuasa", "발효 중"],
  unknown: ["Unknown", "Tidak diketahui", "미상"],
  armsProcurement: ["Arms procurement", "Perolehan senjata", "무기 조달"],
  jointResearchAndDevelopment: ["Joint R&D", "R&D bersama", "공동 연구개발"],
  coProduction: ["Co-production", "Pengeluaran bersama", "공동 생산"],
  jointMarketing: ["Joint marketing", "Pemasaran bersama", "공동 마케팅"],
  technologySharing: ["Technology sharing", "Perkongsian teknologi", "기술 공유"],
  technologyTransfer: ["Technology transfer", "Pemindahan teknologi", "기술 이전"],
  mutualRecognition: ["Mutual recognition", "Pengiktirafan bersama", "상호 인정"],
  industrialCooperation: ["Industrial cooperation", "Kerjasama industri", "산업 협력"],
  jointCommittee: ["Joint committee", "Jawatankuasa bersama", "공동 위원회"],
  jointExercises: ["Joint exercises", "Eksesais bersama", "연합 훈련"],
  policyDialogue: ["Policy dialogue", "Dialog dasar", "정책 대화"],
  trade: ["Trade", "Perdagangan", "무역"],
  fighterAircraft: ["Fighter aircraft", "Pesawat pejuang", "전투기"],
  militaryAircraft: ["Military aircraft", "Pesawat tentera", "군용기"],
  navalVessels: ["Naval vessels", "Kapal tentera laut", "함정"],
  missileSystems: ["Missile systems", "Sistem peluru berpandu", "미사일 체계"],
  armouredVehicles: ["Armoured vehicles", "Kenderaan berperisai", "장갑차"],
  unmannedSystems: ["Unmanned systems", "Sistem tanpa pemandu", "무인 체계"],
  artificialIntelligence: ["Artificial intelligence", "Kecerdasan buatan", "인공지능"],
  commandAndControl: ["Command and control", "Perintah dan kawalan", "지휘통제"],
  cyber: ["Cyber", "Siber", "사이버"],
  electronicWarfare: ["Electronic warfare", "Peperangan elektronik", "전자전"],
  space: ["Space", "Angkasa", "우주"],
  // Aliases
  abbreviation: ["Abbreviation", "Singkatan", "약칭"],
  romanisation: ["Romanisation", "Perumian", "로마자"],
  metonym: ["Metonym", "Metonim", "환유"],
  "printed-variant": ["Printed variant", "Kelainan cetakan", "표기 변형"],
  "short-name": ["Short name", "Nama pendek", "짧은 이름"],
  "full-name": ["Full name", "Nama penuh", "전체 이름"],
  "former-name": ["Former name", "Nama dahulu", "옛 이름"],
  // Places and situations
  city: ["City", "Bandar", "도시"],
  venue: ["Venue", "Lokasi acara", "행사장"],
  facility: ["Facility", "Kemudahan", "시설"],
  island: ["Island", "Pulau", "섬"],
  peninsula: ["Peninsula", "Semenanjung", "반도"],
  strait: ["Strait", "Selat", "해협"],
  sea: ["Sea", "Laut", "바다"],
  "maritime-zone": ["Maritime zone", "Zon maritim", "해양 구역"],
  region: ["Region", "Rantau", "지역"],
  dispute: ["Dispute", "Pertikaian", "분쟁"],
  tension: ["Tension", "Ketegangan", "긴장"],
  competition: ["Competition", "Persaingan", "경쟁"],
  "military-build-up": ["Military build-up", "Pengukuhan ketenteraan", "군비 증강"],
  threat: ["Threat", "Ancaman", "위협"],
  instability: ["Instability", "Ketidakstabilan", "불안정"],
  shift: ["Shift", "Perubahan", "변화"],
  // Platforms
  "weapon-system": ["Weapon system", "Sistem senjata", "무기 체계"],
  family: ["Family", "Keluarga", "계열"],
  variant: ["Variant", "Varian", "파생형"],
  programme: ["Programme", "Program", "사업"],
  "platform-class": ["Class only spoken of", "Kelas yang hanya disebut", "언급된 유형"],
  aircraft: ["Aircraft", "Pesawat", "항공기"],
  "air-defence-systems": ["Air defence systems", "Sistem pertahanan udara", "방공 체계"],
  "anti-submarine-warfare-weapons": [
    "Anti-submarine weapons",
    "Senjata antikapal selam",
    "대잠 무기",
  ],
  "armoured-vehicles": ["Armoured vehicles", "Kenderaan berperisai", "장갑차"],
  artillery: ["Artillery", "Artileri", "포병"],
  engines: ["Engines", "Enjin", "엔진"],
  missiles: ["Missiles", "Peluru berpandu", "미사일"],
  "naval-weapons": ["Naval weapons", "Senjata laut", "함재 무기"],
  satellites: ["Satellites", "Satelit", "위성"],
  sensors: ["Sensors", "Penderia", "센서"],
  ships: ["Ships", "Kapal", "함선"],
  other: ["Other", "Lain-lain", "기타"],
  "in-service": ["In service", "Dalam perkhidmatan", "운용 중"],
  supplied: ["Supplied", "Telah dibekalkan", "공급됨"],
  "on-order": ["On order", "Dalam pesanan", "주문됨"],
  "in-competition": ["In competition", "Dalam persaingan", "경쟁 중"],
  offered: ["Offered", "Ditawarkan", "제안됨"],
  prospective: ["Prospective", "Berpotensi", "협력 가능"],
  expertise: ["Named as expertise", "Disebut sebagai kepakaran", "역량으로 언급"],
  illustrated: ["Only pictured", "Hanya digambarkan", "사진으로만"],
  withdrawn: ["Withdrawn", "Ditarik balik", "철회됨"],
  "light-combat": ["Light combat", "Tempur ringan", "경전투"],
  "light-attack": ["Light attack", "Serang ringan", "경공격"],
  "lead-in-fighter-training": ["Lead-in fighter training", "Latihan awal pejuang", "전술입문훈련"],
  "multi-role": ["Multi-role", "Pelbagai peranan", "다목적"],
  "precision-strike": ["Precision strike", "Serangan jitu", "정밀 타격"],
  "light-precision-strike": ["Light precision strike", "Serangan jitu ringan", "경정밀 타격"],
  "air-superiority": ["Air superiority", "Keunggulan udara", "공중 우세"],
  "infantry-fighting": ["Infantry fighting", "Tempur infantri", "보병 전투"],
  "troop-transport": ["Troop transport", "Pengangkutan trup", "병력 수송"],
  "rocket-artillery": ["Rocket artillery", "Artileri roket", "로켓 포병"],
  "multi-role-support-ship": [
    "Multi-role support ship",
    "Kapal sokongan pelbagai peranan",
    "다목적 지원함",
  ],
  "maritime-patrol": ["Maritime patrol", "Rondaan maritim", "해상 초계"],
  "surface-combat": ["Surface combat", "Tempur permukaan", "수상 전투"],
  "missile-defence": ["Missile defence", "Pertahanan peluru berpandu", "미사일 방어"],
  "anti-ship": ["Anti-ship", "Antikapal", "대함"],
  "land-attack": ["Land attack", "Serangan darat", "대지 공격"],
  "command-and-control": ["Command and control", "Perintah dan kawalan", "지휘통제"],
  "cyber-warfare": ["Cyber warfare", "Peperangan siber", "사이버전"],
  "electronic-warfare": ["Electronic warfare", "Peperangan elektronik", "전자전"],
  length: ["Length", "Panjang", "길이"],
  wingspan: ["Wingspan", "Rentang sayap", "날개폭"],
  width: ["Width", "Lebar", "너비"],
  height: ["Height", "Tinggi", "높이"],
  draught: ["Draught", "Draf", "흘수"],
  beam: ["Beam", "Lebar badan kapal", "선폭"],
  emptyWeight: ["Empty weight", "Berat kosong", "자체 중량"],
  maximumTakeoffWeight: ["Maximum take-off weight", "Berat berlepas maksimum", "최대 이륙 중량"],
  combatWeight: ["Combat weight", "Berat tempur", "전투 중량"],
  displacement: ["Displacement", "Sesaran", "배수량"],
  payload: ["Payload", "Muatan", "탑재량"],
  hardpoints: ["Hardpoints", "Titik gantung", "하드포인트"],
  thrust: ["Thrust", "Tujahan", "추력"],
  enginePower: ["Engine power", "Kuasa enjin", "기관 출력"],
  maximumSpeed: ["Maximum speed", "Kelajuan maksimum", "최고 속도"],
  range: ["Range", "Jarak", "항속·사거리"],
  combatRadius: ["Combat radius", "Jejari tempur", "전투 행동 반경"],
  serviceCeiling: ["Service ceiling", "Siling perkhidmatan", "실용 상승 한도"],
  endurance: ["Endurance", "Daya tahan", "체공·작전 시간"],
  crew: ["Crew", "Krew", "승무원"],
  passengers: ["Passengers", "Penumpang", "탑승 인원"],
  calibre: ["Calibre", "Kaliber", "구경"],
  rocketsPerLauncher: ["Rockets per launcher", "Roket setiap pelancar", "발사대당 로켓"],
  reloadTime: ["Reload time", "Masa muat semula", "재장전 시간"],
  // Quotes and sources
  quotation: ["Quotation", "Petikan", "인용"],
  statement: ["Statement", "Kenyataan", "발언 요지"],
  background: ["Background", "Latar belakang", "배경"],
  assessment: ["Assessment", "Penilaian", "평가"],
  aim: ["Aim", "Tujuan", "목적"],
  benefit: ["Benefit", "Manfaat", "이점"],
  risk: ["Risk", "Risiko", "위험"],
  forecast: ["Forecast", "Ramalan", "전망"],
  "next-step": ["Next step", "Langkah seterusnya", "다음 단계"],
  official: ["Official", "Rasmi", "공식"],
  "news-agency": ["News agency", "Agensi berita", "통신사"],
  news: ["News", "Berita", "뉴스"],
  "trade-press": ["Trade press", "Media industri", "전문지"],
  research: ["Research", "Penyelidikan", "연구기관"],
  reference: ["Reference work", "Rujukan", "참고 자료"],
};

/** Names of fields, as the record panel shows them. */
const fields: { readonly [field: string]: Term } = {
  en: ["English", "Bahasa Inggeris", "영어"],
  ms: ["Malay", "Bahasa Melayu", "말레이어"],
  ko: ["Korean", "Bahasa Korea", "한국어"],
  name: ["Name", "Nama", "이름"],
  aliases: ["Also called", "Juga dipanggil", "다른 이름"],
  date: ["Date", "Tarikh", "날짜"],
  datePhrase: ["Date as printed", "Tarikh seperti dicetak", "인쇄된 날짜 표현"],
  assumption: ["Assumed", "Andaian", "가정"],
  modality: ["Certainty", "Kepastian", "확실성"],
  asOf: ["As stated on", "Seperti dinyatakan pada", "기준일"],
  by: ["According to", "Menurut", "말한 이"],
  participants: ["Who took part", "Pihak terlibat", "참여자"],
  entity: ["Who", "Siapa", "누구"],
  role: ["Role", "Peranan", "역할"],
  occasion: ["On the occasion of", "Sempena", "계기"],
  platforms: ["Platforms", "Platform", "무기 체계"],
  platform: ["Platform", "Platform", "무기 체계"],
  quantity: ["Quantity", "Kuantiti", "수량"],
  value: ["Worth", "Nilai", "금액"],
  figures: ["Figures", "Angka", "수치"],
  count: ["Count", "Bilangan", "개수"],
  share: ["Share", "Bahagian", "비율"],
  rank: ["Rank", "Kedudukan", "순위"],
  attendance: ["Attendance", "Kehadiran", "참석 규모"],
  cameo: ["CAMEO code", "Kod CAMEO", "CAMEO 코드"],
  towards: ["Towards", "Ke arah", "대상"],
  instrument: ["Instrument", "Instrumen", "문서 형식"],
  parties: ["Parties", "Pihak-pihak", "당사자"],
  status: ["Status", "Status", "상태"],
  level: ["Level", "Peringkat", "수준"],
  activities: ["Activities", "Aktiviti", "활동"],
  domains: ["Domains", "Bidang", "분야"],
  prospectiveDomains: ["Domains it may come to", "Bidang yang mungkin", "향후 분야"],
  follows: ["Follows", "Susulan kepada", "선행 협정"],
  members: ["Members named", "Ahli yang dinamakan", "언급된 구성원"],
  countryCode: ["Country code", "Kod negara", "국가 코드"],
  location: ["Seat or plant", "Lokasi", "소재지"],
  parent: ["Belongs to", "Milik", "상위 조직"],
  branch: ["Branch", "Cabang", "군종"],
  body: ["Of", "Bagi", "소속 기관"],
  holders: ["Held by", "Dipegang oleh", "역대 재임자"],
  start: ["From", "Dari", "시작"],
  end: ["Until", "Hingga", "끝"],
  attested: ["Shown in office on", "Disahkan memegang jawatan pada", "재임 확인일"],
  title: ["Title", "Gelaran", "직함·제목"],
  placeType: ["Type", "Jenis", "유형"],
  situationType: ["Type", "Jenis", "유형"],
  within: ["In", "Di", "위치"],
  coordinates: ["Coordinates", "Koordinat", "좌표"],
  latitude: ["Latitude", "Latitud", "위도"],
  longitude: ["Longitude", "Longitud", "경도"],
  measures: ["Measures", "Ukuran", "수치"],
  shareOfTradedGoods: ["Share of traded goods", "Bahagian barang dagangan", "교역품 비중"],
  places: ["Places", "Tempat", "장소"],
  ordinal: ["Number in its series", "Nombor dalam siri", "회차"],
  category: ["Category (SIPRI)", "Kategori (SIPRI)", "분류(SIPRI)"],
  makers: ["Makers", "Pembuat", "제작사"],
  origin: ["Design of", "Reka bentuk", "설계국"],
  operators: ["Operators", "Pengendali", "운용자"],
  standing: ["Standing in the partnership", "Kedudukan dalam perkongsian", "협력에서의 상태"],
  roles: ["Roles ascribed", "Peranan yang disebut", "부여된 역할"],
  features: ["Features ascribed", "Ciri yang disebut", "언급된 특징"],
  feature: ["Feature", "Ciri", "특징"],
  label: ["As printed", "Seperti dicetak", "표기"],
  specs: ["Specifications", "Spesifikasi", "제원"],
  variantOf: ["Variant of", "Varian bagi", "파생 원형"],
  text: ["Words", "Kata-kata", "내용"],
  extent: ["Extent", "Takat", "범위"],
  rendering: ["Rendering", "Terjemahan", "원문 여부"],
  purpose: ["Purpose", "Tujuan", "성격"],
  language: ["Language", "Bahasa", "언어"],
  printed: ["Printed", "Dicetak", "인쇄"],
  subjects: ["Speaks of", "Berkenaan", "다루는 기록"],
  type: ["Type", "Jenis", "유형"],
  publisherType: ["Publisher type", "Jenis penerbit", "발행처 유형"],
  containerTitle: ["In", "Dalam", "수록"],
  issued: ["Published", "Diterbitkan", "발행일"],
  accessed: ["Read", "Dibaca", "열람일"],
  copies: ["Repeats", "Mengulangi", "옮긴 자료"],
  root: ["Root", "Asal", "원자료"],
  note: ["Note", "Nota", "비고"],
};

function has<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

/** A key as words, where the page has none of its own: `self-contained` → `Self contained`. */
function spelled(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A word of the vocabulary in a language. */
export function term(word: string, language: Language): string {
  return has(words, word) ? inLanguage(words[word], language) : spelled(word);
}

/** The name of a field in a language; a currency is its own name. */
export function fieldName(field: string, language: Language): string {
  if (/^[A-Z]{3}$/.test(field)) return field;
  const known = fields[field];
  return known === undefined ? term(field, language) : inLanguage(known, language);
}

/** The name of a path: `value.MYR` → `Worth, MYR`. */
export function pathName(path: string, language: Language): string {
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : fieldName(part, language)))
    .join(" · ");
}
