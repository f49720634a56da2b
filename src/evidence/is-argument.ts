// What a brief argues with, as far as ids tell.

/** True for facts, figures, rows, sides, quotations and judgements: what the share of background is counted in. */
export const isArgument = (id: string): boolean =>
  /^(?:findings\[\d+\]\.(?:facts|figures|table|compare|quotation)\b|disagreements\[\d+\]\.(?:left|right)$|judgements\[\d+\]$)/.test(id);
