import { append } from "../plain.mjs";
import { nearly, recordWords } from "../words.mjs";

/**
 * Written by hand for each question, with unlimited time to prepare. It may hold row numbers for
 * each question, but not the records of each possible answer.
 */
export default {
  name: "ceiling (by hand)",
  create(records) {
    const n = records.length;
    const byId = new Map(records.map((record) => [record.id, record]));

    const kindRows = new Map();
    for (const [row, { kind }] of records.entries()) append(kindRows, kind, row);
    for (const [kind, rows] of kindRows) kindRows.set(kind, Uint32Array.from(rows));

    const byDate = [...records].sort((a, b) => a.date.min - b.date.min || compareIds(a, b));
    const first = Int32Array.from(byDate, ({ date }) => date.min);
    const last = Int32Array.from(byDate, ({ date }) => date.max);
    const kinds = [...kindRows.keys()];
    const kindOf = Uint8Array.from(byDate, ({ kind }) => kinds.indexOf(kind));

    const codeOf = new Map();
    const names = [];
    const starts = new Uint32Array(n + 1);
    const codes = [];
    const rowsOf = [];
    for (const [row, { participants }] of byDate.entries()) {
      for (const name of participants) {
        let code = codeOf.get(name);
        if (code === undefined) {
          code = names.push(name) - 1;
          codeOf.set(name, code);
          rowsOf.push([]);
        }
        codes.push(code);
        rowsOf[code].push(row);
      }
      starts[row + 1] = codes.length;
    }
    const flat = Uint32Array.from(codes);
    const postings = rowsOf.map((rows) => Uint32Array.from(rows));

    const lengths = [0, 1, 4, 16, 64, 256, 1024, 4096, 2 ** 20].map((longest, index, all) => {
      const shortest = index === 0 ? -1 : all[index - 1];
      const rows = [];
      for (let row = 0; row < n; row++) {
        const length = last[row] - first[row];
        if (length > shortest && length <= longest) rows.push(row);
      }
      return { longest, rows: Uint32Array.from(rows) };
    });
    const kindFirst = new Map();
    const kindLast = new Map();
    for (const [kind, rows] of kindRows) {
      kindFirst.set(kind, Int32Array.from(rows, (row) => records[row].date.min).sort());
      kindLast.set(kind, Int32Array.from(rows, (row) => records[row].date.max).sort());
    }
    const highest = Uint32Array.from(records.keys()).sort(
      (a, b) => records[b].importance - records[a].importance || compareIds(records[a], records[b]),
    );
    const counts = new Uint32Array(names.length);

    function overlap(low, high) {
      const from = bound(first, low);
      const to = bound(first, high + 1);
      const found = [];
      for (const { longest, rows } of lengths) {
        const start = bound(first, low - longest);
        for (let place = bound(rows, start); place < rows.length; place++) {
          const row = rows[place];
          if (row >= from) break;
          if (last[row] >= low) found.push(byDate[row]);
        }
      }
      return found.length === 0 ? byDate.slice(from, to) : found.concat(byDate.slice(from, to));
    }

    return {
      get: (id) => byId.get(id),
      kind(kind) {
        const rows = kindRows.get(kind);
        return { count: rows.length, first: pick(records, rows, 20) };
      },
      contains(name) {
        const rows = postings[codeOf.get(name)];
        return rows === undefined ? [] : pick(byDate, rows, rows.length);
      },
      overlap1: overlap,
      overlap30: overlap,
      conj(kind, name, low, high) {
        const rows = postings[codeOf.get(name)];
        if (rows === undefined) return [];
        const code = kinds.indexOf(kind);
        const to = bound(rows, bound(first, high + 1));
        const found = [];
        for (let place = 0; place < to; place++) {
          const row = rows[place];
          if (kindOf[row] === code && last[row] >= low) found.push(byDate[row]);
        }
        return found;
      },
      conjTop(kind, name, low, high) {
        const rows = postings[codeOf.get(name)];
        if (rows === undefined) return [];
        const code = kinds.indexOf(kind);
        const found = [];
        for (let place = bound(rows, bound(first, high + 1)) - 1; place >= 0; place--) {
          const row = rows[place];
          if (kindOf[row] !== code || last[row] < low) continue;
          if (found.length >= 20 && byDate[row].date.min < found[found.length - 1].date.min) break;
          found.push(byDate[row]);
        }
        return found.sort((a, b) => b.date.min - a.date.min || compareIds(a, b)).slice(0, 20);
      },
      topK: (k) => pick(records, highest, k),
      group(low, high) {
        const groups = {};
        for (const kind of kinds) {
          const count = bound(kindFirst.get(kind), high + 1) - bound(kindLast.get(kind), low);
          if (count > 0) groups[kind] = count;
        }
        return groups;
      },
      hop(name) {
        const self = codeOf.get(name);
        if (self === undefined) return [];
        const seen = [];
        for (const row of postings[self]) {
          for (let place = starts[row]; place < starts[row + 1]; place++) {
            const code = flat[place];
            if (counts[code]++ === 0) seen.push(code);
          }
        }
        const pairs = [];
        for (const code of seen) {
          if (code !== self) pairs.push([names[code], counts[code]]);
          counts[code] = 0;
        }
        return pairs.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 20);
      },
    };
  },
  createText(records) {
    const rowsOf = new Map();
    for (const [row, record] of records.entries()) {
      for (const word of new Set(recordWords(record))) append(rowsOf, word, row);
    }
    const words = [...rowsOf.keys()].sort();
    const postings = words.map((word) => Uint32Array.from(rowsOf.get(word)));
    const codeOf = new Map(words.map((word, code) => [word, code]));
    // Words without one letter: two words that differ in one letter share such a rest.
    const codesOfRest = new Map();
    for (const [code, word] of words.entries()) {
      for (const rest of rests(word)) append(codesOfRest, rest, code);
    }
    const seen = new Uint32Array(records.length);
    let round = 0;
    function withAny(codes) {
      round++;
      const found = [];
      for (const code of codes) {
        for (const row of postings[code]) {
          if (seen[row] === round) continue;
          seen[row] = round;
          found.push(records[row]);
        }
      }
      return found;
    }
    function beginning(start) {
      const codes = [];
      for (let code = bound(words, start); words[code]?.startsWith(start); code++) codes.push(code);
      return codes;
    }
    return {
      text(a, b) {
        let few = postings[codeOf.get(a)];
        let many = postings[codeOf.get(b)];
        if (few === undefined || many === undefined) return [];
        if (few.length > many.length) [few, many] = [many, few];
        const found = [];
        let place = 0;
        for (const row of few) {
          // Steps that double, so that not all of a long list is read.
          let step = 1;
          while (many[place + step] < row) step *= 2;
          place = bound(many, row, place, Math.min(place + step + 1, many.length));
          if (many[place] === row) found.push(records[row]);
        }
        return found;
      },
      prefix: (start) => withAny(beginning(start)),
      fuzzy(asked) {
        const codes = new Set(beginning(asked));
        for (const rest of rests(asked)) {
          for (const code of codesOfRest.get(rest) ?? []) {
            if (nearly(words[code], asked)) codes.add(code);
          }
        }
        return withAny(codes);
      },
    };
  },
};

/** A word, and the word without each of its letters. */
function rests(word) {
  return new Set([
    word,
    ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1)),
  ]);
}

function compareIds(a, b) {
  return a.id < b.id ? -1 : 1;
}

function pick(records, rows, most) {
  const found = [];
  const end = Math.min(most, rows.length);
  for (let place = 0; place < end; place++) found.push(records[rows[place]]);
  return found;
}

/** The first place between `from` and `to` with a value that is not lower. */
function bound(list, value, from = 0, to = list.length) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
