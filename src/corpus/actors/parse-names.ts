// Tables of names: one actor a line, its columns between bars.

/** A line of a table of names. */
export interface NameRow {
  /** English name. */
  readonly actor: string;
  readonly names: readonly string[];
  /** Metonyms that are places too. */
  readonly capitals: readonly string[];
  /** Metonyms that are seats of power: in the Kremlin, it is still the Kremlin that is meant. */
  readonly seats: readonly string[];
  readonly adjectives: readonly string[];
}

/** Reads `name | names | capitals | seats | adjectives`, names with commas between them. */
export function parseNames(table: string): readonly NameRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [actor = '', names = '', capitals = '', seats = '', adjectives = ''] = line.split('|');
      return { actor: actor.trim(), names: cell(names), capitals: cell(capitals), seats: cell(seats), adjectives: cell(adjectives) };
    });
}

/** Names of a cell. */
export const cell = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
