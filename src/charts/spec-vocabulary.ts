// The part of Vega-Lite 6 that a chart may use, by place; everything else is refused with the nearest known word.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Marks that are drawn. */
export const MARKS = words('bar line area arc point circle square tick rule text rect trail boxplot errorbar errorband geoshape');

/** Marks that Vega-Lite makes of others, with their parts. */
export const COMPOSITE_MARKS: Readonly<Record<string, readonly string[]>> = {
  boxplot: words('box median outliers rule ticks'),
  errorbar: words('rule ticks'),
  errorband: words('band borders'),
};

/** Marks that exist and are refused, with the reason. */
export const REFUSED_MARKS: Readonly<Record<string, string>> = {
  image: 'charts show no pictures',
};

/** Fields of a whole chart. */
export const TOP_FIELDS = words('$schema name description usermeta mark encoding transform layer resolve projection');
/** Fields of a layer. */
export const LAYER_FIELDS = words('name description mark encoding transform layer resolve projection');

/** Fields of a map's projection, and projections that fit themselves to what they show. */
export const PROJECTION_FIELDS = words('type center rotate parallels precision');
export const PROJECTIONS = words(
  'albers azimuthalEqualArea azimuthalEquidistant conicConformal conicEqualArea conicEquidistant equalEarth equirectangular mercator naturalEarth1 orthographic transverseMercator identity',
);

/** Fields that belong to someone else; a pasted spec may hold them. */
export const IGNORED_FIELDS: Readonly<Record<string, string>> = {
  width: 'the layout decides the size',
  height: 'the layout decides the size',
  autosize: 'the layout decides the size',
  padding: 'the layout decides the size',
  background: 'the kit decides the looks',
  config: 'the kit decides the looks',
  title: 'the title stands over the chart; write it in the brief or in `usermeta.dragoman`',
};

/** Fields that make several views of one spec. */
export const COMPOSITIONS = ['facet', 'repeat', 'concat', 'hconcat', 'vconcat'] as const;

/** Fields of a chart of several views besides the one that makes them. */
export const COMPOSED_FIELDS = words('name description transform resolve columns spacing align center bounds');
/** Fields of a view among others. */
export const PANEL_FIELDS = words('title width height');

/** Fields of the header of a row or column of views. */
export const HEADER_FIELDS = words(`format formatType labelAlign labelAnchor labelAngle labelBaseline labelColor labelExpr labelFontSize
  labelFontStyle labelFontWeight labelLimit labelLineHeight labelOrient labelPadding labels orient title titleAlign titleAnchor titleAngle
  titleBaseline titleColor titleFontSize titleFontStyle titleFontWeight titleLimit titleLineHeight titleOrient titlePadding`);

/** Keys refused wherever they stand, with the reason. */
export const REFUSED_KEYS: Readonly<Record<string, string>> = {
  url: 'charts read nothing but their rows',
  href: 'charts hold no links',
  signal: 'charts are not interactive',
  signals: 'charts are not interactive',
  param: 'charts are not interactive',
  params: 'charts are not interactive',
  selection: 'charts are not interactive',
  on: 'charts are not interactive',
  bind: 'charts are not interactive',
  tooltip: 'paper and slides show none',
  datasets: 'the rows of a chart come from the brief',
  lookup: 'the rows of a chart come from the brief',
  sequence: 'the rows of a chart come from the brief',
  graticule: 'the boundaries of a map come from its rows',
  sphere: 'the boundaries of a map come from its rows',
  encode: 'raw Vega is not accepted',
  scheme: 'colours come from the kit',
  font: 'fonts come from the kit',
  labelFont: 'fonts come from the kit',
  titleFont: 'fonts come from the kit',
};

/** Channels of an encoding. */
export const CHANNELS = words(
  'x y x2 y2 longitude latitude xOffset yOffset theta theta2 radius radius2 color fill stroke opacity fillOpacity strokeOpacity strokeWidth strokeDash size shape angle text detail order',
);
/** Channels that make several views. */
export const FACET_CHANNELS = words('row column facet');

/** Fields of a channel of views. */
export const FACET_FIELDS = words('header columns spacing align center bounds');

/** What rows may be summed up by. */
export const AGGREGATES =
  words(`count valid missing distinct sum product mean average variance variancep stdev stdevp stderr median q1 q3 min max
  row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value`);

/** Fields of a channel. */
export const CHANNEL_FIELDS = words(
  'field type title aggregate timeUnit bin stack sort scale axis legend value datum condition format formatType bandPosition',
);

/** Fields of a mark. */
export const MARK_FIELDS =
  words(`type align angle aspect bandSize baseline binSpacing clip color continuousBandSize cornerRadius cornerRadiusBottomLeft
  cornerRadiusBottomRight cornerRadiusEnd cornerRadiusTopLeft cornerRadiusTopRight dir discreteBandSize dx dy ellipsis fill fillOpacity filled
  fontSize fontStyle fontWeight height innerRadius interpolate invalid limit line lineBreak lineHeight minBandSize opacity order orient outerRadius
  padAngle point radius radius2 radius2Offset radiusOffset shape size stroke strokeCap strokeDash strokeDashOffset strokeJoin strokeMiterLimit
  strokeOffset strokeOpacity strokeWidth tension text theta theta2 theta2Offset thetaOffset thickness width x x2 x2Offset xOffset y y2 y2Offset yOffset`);

/** Fields of an axis. */
export const AXIS_FIELDS =
  words(`bandPosition domain domainCap domainColor domainDash domainOpacity domainWidth format formatType grid gridCap gridColor
  gridDash gridOpacity gridWidth labelAlign labelAngle labelBaseline labelBound labelColor labelExpr labelFlush labelFlushOffset labelFontSize
  labelFontStyle labelFontWeight labelLimit labelLineHeight labelOffset labelOpacity labelOverlap labelPadding labelSeparation labels maxExtent minExtent
  offset orient position tickBand tickCap tickColor tickCount tickDash tickExtra tickMinStep tickOffset tickOpacity tickRound tickSize tickWidth ticks
  title titleAlign titleAnchor titleAngle titleBaseline titleColor titleFontSize titleFontStyle titleFontWeight titleLimit titleLineHeight titleOpacity
  titlePadding titleX titleY translate values zindex`);

/** Fields of a legend. */
export const LEGEND_FIELDS =
  words(`clipHeight columnPadding columns direction fillColor format formatType gradientLength gradientThickness gridAlign
  labelAlign labelBaseline labelColor labelExpr labelFontSize labelFontStyle labelFontWeight labelLimit labelOffset labelOpacity labelOverlap labelPadding
  labelSeparation legendX legendY offset orient padding rowPadding strokeColor symbolDash symbolFillColor symbolLimit symbolOffset symbolOpacity symbolSize
  symbolStrokeColor symbolStrokeWidth symbolType tickCount tickMinStep title titleAlign titleAnchor titleBaseline titleColor titleFontSize titleFontStyle
  titleFontWeight titleLimit titleLineHeight titleOpacity titleOrient titlePadding type values zindex`);

/** Fields of a scale. */
export const SCALE_FIELDS = words(
  'align base bins clamp constant domain domainMax domainMid domainMin exponent nice padding paddingInner paddingOuter range rangeMax rangeMin reverse round type zero',
);

/** Transforms by the key that names them, each with all its fields. */
export const TRANSFORMS: Readonly<Record<string, readonly string[]>> = {
  filter: words('filter'),
  calculate: words('calculate as'),
  aggregate: words('aggregate groupby'),
  joinaggregate: words('joinaggregate groupby'),
  stack: words('stack groupby as offset sort'),
  window: words('window groupby frame sort ignorePeers'),
  fold: words('fold as'),
  bin: words('bin field as'),
  timeUnit: words('timeUnit field as'),
};

/** Fields of a binning; steps are left out because a tiny one makes millions of bins. */
export const BIN_FIELDS = words('maxbins anchor nice extent binned');

/** Functions that an expression may call: none draws random numbers, reads the clock, matches patterns or multiplies text. */
export const FUNCTIONS =
  words(`isArray isBoolean isDate isDefined isNumber isString isValid toBoolean toNumber toString abs ceil clamp exp floor log
  max min pow round sqrt indexof length slice substring lower upper trim truncate format utcFormat monthFormat monthAbbrevFormat
  utcyear utcmonth utcdate utcquarter if inrange`);

/** Names that an expression may use. */
export const IDENTIFIERS = words('datum width height PI E NaN');

/** Keys under which a string is a Vega expression. */
export const EXPRESSION_KEYS = words('expr test labelExpr calculate');

/** Keys under which a string is a colour. */
export const COLOR_KEYS = words(
  'color fill stroke domainColor gridColor labelColor tickColor titleColor fillColor strokeColor symbolFillColor symbolStrokeColor',
);

/** Numbers that make work, with the largest value each may have. */
export const NUMBER_LIMITS: Readonly<Record<string, number>> = { tickCount: 60, maxbins: 200, columns: 20, symbolLimit: 60 };

/** A number or date format: width and precision of at most two digits (d3-format, d3-time-format). */
export const FORMAT = /^[^\d]{0,12}\d{0,2}[^\d]{0,4}\d{0,2}[^\d]{0,24}$/;
