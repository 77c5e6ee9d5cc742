/** Whether two words are the same but for one letter at most: added, missing or changed. */
export function nearly(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return endA - start <= 1 && endB - start <= 1;
}

/** Whether a search box finds a word: it begins with what is asked, or nearly equals it. */
export function similar(word, asked) {
  return word.startsWith(asked) || nearly(word, asked);
}

/** The words of a record. */
export function recordWords({ title, body }) {
  return `${title} ${body}`.trim().split(" ");
}
