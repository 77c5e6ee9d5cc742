/** Whether one letter more, less or other makes one word of the other, or they are the same. */
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

/** What a search box finds for a word: the word, what begins with it, and what is nearly it. */
export function similar(word, asked) {
  return word.startsWith(asked) || nearly(word, asked);
}

/** The words of a record. */
export function recordWords({ title, body }) {
  return `${title} ${body}`.trim().split(" ");
}
