// How deep a YAML text nests, found before it is parsed.
import { Lexer } from 'yaml';

/** Levels of mappings and sequences that a file may have. */
export const DEPTH_LIMIT = 64;

/**
 * Offset of the first token nested deeper than allowed.
 * Found with the lexer, because two parses of a file nested some thousands deep end the Node process
 * with an allocation failure that no handler catches (yaml 2.9.1, Node 20).
 */
export function findDeepNesting(text: string): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  let keyColumn: number | undefined;
  const open = (column: number): void => {
    while (columns.length > 0 && (columns.at(-1) ?? -1) >= column) columns.pop();
    columns.push(column);
  };
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer that stand for no character: document start, flow error, scalar.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    const column = offset - lineStart;
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (flow === 0 && token === '-')
      open(column + 0.5); // a list may stand in its key's own column
    else if (flow === 0 && token === '?') open(column);
    else if (flow === 0 && token === ':') open(keyColumn ?? column);
    if (columns.length + flow > DEPTH_LIMIT) return offset;
    if (flow === 0 && token.trim() !== '' && !['-', '?', ':'].includes(token)) keyColumn ??= column;
    if (['-', '?', ':'].includes(token)) keyColumn = undefined;
    offset += token.length;
    const lastLine = token.lastIndexOf('\n');
    if (lastLine !== -1) {
      lineStart = offset - (token.length - lastLine - 1);
      keyColumn = undefined;
    }
  }
  return undefined;
}
