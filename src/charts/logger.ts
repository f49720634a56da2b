// What Vega and Vega-Lite say, kept instead of printed.
import type { compile } from 'vega-lite';

/** A logger of vega-util's kind that keeps what it is told. */
export function createLogger(warnings: string[], errors: string[]) {
  const text = (parts: readonly unknown[]): string => parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  const logger = {
    level: (value?: number) => (value === undefined ? 2 : logger),
    error(...parts: readonly unknown[]) {
      errors.push(text(parts));
      return logger;
    },
    warn(...parts: readonly unknown[]) {
      warnings.push(text(parts));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  // vega-util overloads `level` as getter and setter, which no single function type expresses.
  return logger as unknown as NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;
}
