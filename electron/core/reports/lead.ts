const maxLength = 200;

/** The first words of a text on one line, at most 200 characters, not cut inside a word. */
export function leadOf(text: string): string {
  // A text may run to millions of characters; its first lines are enough.
  const line = text
    .slice(0, maxLength * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= maxLength) return line;
  const cut = characters.slice(0, maxLength).join('');
  const isBetweenWords = characters[maxLength] === ' ';
  const lastSpace = cut.lastIndexOf(' ');
  // Chinese has no spaces: one early space must not shorten the lead to a few characters.
  const isSpaceNear = lastSpace > cut.length / 2;
  return isBetweenWords || !isSpaceNear ? cut.trimEnd() : cut.slice(0, lastSpace);
}
