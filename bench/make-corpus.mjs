// A corpus of any size, the same for the same numbers: paragraphs of the seeds drawn anew, some words replaced by invented names.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One word in so many is an invented name. */
const NAMES = 16;
const SYLLABLES = 'ba ko ri mu sel tan var dim oz gur lek na pir sha tov ul yan zer hal en'.split(' ');

/** Numbers from 0 to 1, the same for the same seed (Mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented names by rank; the n-th is drawn n times as seldom as the first (Zipf). */
function drawName(random) {
  const rank = Math.floor(Math.exp(random() * Math.log(50_000)));
  const syllables = [];
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    syllables.push(SYLLABLES[rest % SYLLABLES.length]);
  const name = syllables.join('');
  return name[0].toUpperCase() + name.slice(1);
}

/** Paragraphs of running text in the seeds. */
function readParagraphs(seeds) {
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(seeds, name), 'utf8').split(/\n+/))
    .map((line) => line.trim())
    .filter((line) => line.split(' ').length >= 25);
}

/** Text number `index`: a title, a date line, and paragraphs up to `words` words. */
function writeArticle(index, words, paragraphs, random) {
  const day = new Date(Date.UTC(2006, 0, 1) + index * 86_400_000 * 0.6);
  const date = day.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'long', day: 'numeric', year: 'numeric' });
  const lines = [`${drawName(random)} And ${drawName(random)} Meet For Talks On Trade`, '', `${date}`, ''];
  for (let count = 0; count < words; ) {
    const line = paragraphs[Math.floor(random() * paragraphs.length)]
      .split(' ')
      .map((word) => (random() < 1 / NAMES && /^[a-z]{4,}$/.test(word) ? drawName(random) : word));
    lines.push(line.join(' '), '');
    count += line.length;
  }
  return lines.join('\n');
}

/** Writes `count` articles of at least `words` words into a folder, from number `first` on; the paths, in order. */
export function makeCorpus(folder, { count, words = 600, first = 0, seeds = 'seeds', perFolder = 1000 }) {
  const paragraphs = readParagraphs(seeds);
  return Array.from({ length: count }, (_, at) => {
    const index = first + at;
    const below = join(folder, String(Math.floor(index / perFolder)).padStart(3, '0'));
    if (at === 0 || index % perFolder === 0) mkdirSync(below, { recursive: true });
    const path = join(below, `${String(index).padStart(6, '0')}.txt`);
    writeFileSync(path, writeArticle(index, words, paragraphs, createRandom(index + 1)));
    return path;
  });
}
