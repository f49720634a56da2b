// Posts of those who speak.
/** A post that somebody holds, as the last word of what names them. */
export const POST =
  /^(?:minister|president|premier|chancellor|king|leader|spokes\p{L}+|head|director|columnist|chief|envoy|ambassador|governor|mayor|analyst|expert|executive|official|critic|author|economist|secretary|general|colonel|commander|chair\p{L}*|manager|member|engineer|editor|owner|founder|adviser|advisor|counterpart|professor|researcher)$/u;
