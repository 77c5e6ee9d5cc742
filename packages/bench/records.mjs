/** Made-up records, the same in each run: mostly of one day, some of weeks, a few of years. */

const madeUpFrom = 7_305; // 1990-01-01
const madeUpTo = 21_915; // 2030-01-01

const madeUpKinds =
  "contract delivery meeting visit signing statement target tender bid training exhibition milestone".split(
    " ",
  );

const tagWords =
  "airworthiness recognition fighter frigate corvette contract committee summit delivery radar missile engine training export offset memorandum partnership industry minister transfer".split(
    " ",
  );

/** mulberry32: small, fast and good enough to make up records. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of two to four syllables, such as "kolibe". */
function vocabulary(size) {
  const next = random(19920807);
  const letter = (text) => text[Math.floor(next() * text.length)];
  const found = new Set();
  while (found.size < size) {
    const syllables = 2 + Math.floor(next() * 3);
    let word = "";
    for (let left = syllables; left > 0; left--)
      word += letter("bdfghjklmnprstvz") + letter("aeiou");
    found.add(word);
  }
  return [...found];
}

/** An index below `count`; low ones are more frequent. */
function skewed(next, count) {
  return Math.floor(count * next() ** 2);
}

function some(next, most, make) {
  const list = new Set();
  for (let left = Math.floor(next() * (most + 1)); left > 0; left--) list.add(make());
  return [...list];
}

/**
 * `n` records; with `text`, each has a title of four words and a body of twenty.
 *
 * @returns The records, and the days that questions about dates are about.
 */
export function makeRecords(n, { text = false } = {}) {
  const next = random(20251027);
  const pool = Math.max(50, Math.floor(n / 200));
  const spoken = text ? vocabulary(4_000) : [];
  const say = (count) =>
    Array.from({ length: count }, () => spoken[skewed(next, spoken.length)]).join(" ");
  const records = [];
  for (let index = 0; index < n; index++) {
    const kind = madeUpKinds[Math.floor(madeUpKinds.length * next() ** 1.5)];
    const min = madeUpFrom + Math.floor(next() * (madeUpTo - madeUpFrom));
    const sort = next();
    const length =
      sort < 0.8 ? 0 : sort < 0.95 ? Math.floor(next() * 30) : Math.floor(next() * 1500);
    const record = {
      id: `e${String(index).padStart(7, "0")}`,
      kind,
      date: { min, max: min + length },
      participants: [`p${skewed(next, pool)}`],
      places: some(next, 2, () => `place${skewed(next, 200)}`),
      tags: some(next, 3, () => tagWords[Math.floor(next() * tagWords.length)]),
      title: `${tagWords[Math.floor(next() * tagWords.length)]} ${index}`,
      body: "",
      importance: Math.floor(next() * 1_000_000),
    };
    for (const other of some(next, 4, () => `p${skewed(next, pool)}`)) {
      if (!record.participants.includes(other)) record.participants.push(other);
    }
    if (text) {
      record.title = say(4);
      record.body = say(20);
    }
    if (next() < 0.3) record.amount = Math.floor(next() * 1e9);
    records.push(record);
  }
  return { records, days: [madeUpFrom, madeUpTo] };
}
