/**
 * A guide with the part between `<!-- begin: name -->` and `<!-- end: name -->` replaced.
 *
 * @throws If the guide has no such part.
 */
export function withSection(guide: string, name: string, text: string): string {
  const begin = `<!-- begin: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const from = guide.indexOf(begin);
  const to = guide.indexOf(end, from);
  if (from === -1 || to === -1)
    throw new Error(`The guide needs "${begin}" and "${end}" below it.`);
  return `${guide.slice(0, from + begin.length)}\n\n${text}\n\n${guide.slice(to)}`;
}
