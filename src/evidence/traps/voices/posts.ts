// Posts of those who speak.
/** A post that somebody holds, as the last word of what names them. */
export const POST =
  /^(?:vice-|under-|ex-)?(?:minister|president|premier|chancellor|king|leader|spokes\p{L}+|head|director|columnist|\p{Ll}+-(?:elect|designate|general)|chief|envoy|ambassador|governor|mayor|analyst|expert|executive|official|critic|author|economist|secretary|general|colonel|commander|chair\p{L}*|manager|member|engineer|editor|owner|founder|adviser|advisor|counterpart|professor|researcher|representative|ombudsman|comptroller|auditor|negotiator|undersecretary|secretary-general|director-general|commissioner|admiral|captain|senator|lawmaker|prosecutor|bishop|coordinator|convener|delegate|colleague|agronomist)$/u;
