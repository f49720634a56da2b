// Units of measure and the forms English news writes them in.

/** A unit as reported, and what the written number is multiplied by. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
}

/** Unit, then its spelled-out forms, tokens apart by one space; `+` before a form takes an s as well. `*n` is a factor. */
const SPELLED: readonly string[] = [
  'percent: percent | per cent | percents | per - cent | percentage | pct | pc | %',
  'percentage-point: +percentage point | +percent point | percentage - point | percentage - points | +per cent point | ppt | ppts | pp',
  'basis-point: +basis point | basis - point | bps | bp',
  'second: +second | sec | secs',
  'millisecond: +millisecond',
  'minute: +minute | min | mins',
  'hour: +hour | hr | hrs',
  'day: +day | +calendar day | +working day | +business day',
  'week: +week',
  'week *2: +fortnight',
  'month: +month | +calendar month',
  'year: +year | yr | yrs | +calendar year',
  'decade: +decade',
  'century: century | centuries',
  'millennium: millennium | millennia',
  'm: +metre | +meter',
  'km: +kilometre | +kilometer | km | kms | +kilo metre',
  'cm: +centimetre | +centimeter | cm | cms',
  'mm: +millimetre | +millimeter | mm',
  'mile: +mile | mi',
  'nautical-mile: +nautical mile | nautical - mile | nm | nmi | +sea mile',
  'foot: foot | feet | ft',
  'inch: inch | inches',
  'yard: +yard',
  'km2: +square kilometre | +square kilometer | sq km | sq . km | km2 | km² | sqkm | square km | square kms | square - kilometre | square - kilometer | sq kms',
  'm2: +square metre | +square meter | sq m | sq . m | m2 | m² | sqm | square - metre | square - meter',
  'square-mile: +square mile | sq mi | sq miles | sq . mi | sq . miles | square - mile',
  'square-foot: square foot | square feet | sq ft | sq . ft | square - foot',
  'hectare: +hectare | ha',
  'acre: +acre',
  'dunam: +dunam',
  'kg: +kilogram | +kilogramme | +kilo | kg | kgs',
  'g: +gram | +gramme',
  'mg: +milligram',
  't: +tonne | +ton | +metric ton | +metric tonne | mt',
  't *1000: +kilotonne',
  't *1000000: +megatonne',
  't *1000000000: +gigaton | +gigatonne | gt',
  'kiloton: +kiloton',
  'megaton: +megaton',
  'pound: lb | lbs',
  'ounce: +ounce | oz | +troy ounce',
  'carat: +carat',
  'm3: +cubic metre | +cubic meter | m3 | m³ | cu m | cubic - metre | cubic - meter',
  'm3 *1000000: mcm',
  'm3 *1000000000: bcm',
  'm3 *1000000000000: tcm',
  'cubic-foot: cubic foot | cubic feet | cu ft | cubic - foot',
  'cubic-foot *1000000000: bcf',
  'cubic-foot *1000000000000: tcf',
  'cubic-kilometre: +cubic kilometre | +cubic kilometer | km3',
  'barrel: +barrel | bbl | bbls | +oil barrel | boe',
  'litre: +litre | +liter',
  'gallon: +gallon',
  'bushel: +bushel',
  'W: +watt',
  'kW: +kilowatt | kw',
  'MW: +megawatt | mw | mwe',
  'GW: +gigawatt | gw | gwe',
  'TW: +terawatt | tw',
  'kWh: +kilowatt hour | kilowatt - hour | kilowatt - hours | kwh',
  'MWh: +megawatt hour | megawatt - hour | megawatt - hours | mwh',
  'GWh: +gigawatt hour | gigawatt - hour | gigawatt - hours | gwh',
  'TWh: +terawatt hour | terawatt - hour | terawatt - hours | twh',
  'MMBtu: mmbtu | million british thermal units | million btu',
  'Btu: british thermal unit | british thermal units | btu | btus',
  'J: +joule',
  'GJ: +gigajoule',
  'TJ: +terajoule',
  'volt: +volt',
  'kV: +kilovolt | kv',
  'horsepower: horsepower | hp',
  'km/h: km / h | kph | kmh | kmph | kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour | km per hour | km an hour | kilometres / hour | kilometre - per - hour | kilometer - per - hour | km / hr | km / hour | kilometre - an - hour | kilometer - an - hour',
  'mph: mph | miles per hour | miles an hour | mile - per - hour | mile - an - hour',
  'm/s: m / s | metres per second | meters per second | metres a second | meters a second',
  'knot: +knot',
  'celsius: degrees celsius | degree celsius | degrees centigrade | ° c | °c | deg c | degrees c | degree - celsius | celsius | degree c | ℃',
  'fahrenheit: degrees fahrenheit | degree fahrenheit | ° f | °f | degrees f | degree - fahrenheit | fahrenheit | ℉',
  'degree: +degree | °',
  'kB: +kilobyte | kb',
  'MB: +megabyte | mb',
  'GB: +gigabyte | gb',
  'TB: +terabyte | tb',
  'PB: +petabyte',
  'Mbps: mbps | megabits per second',
  'Gbps: gbps | gigabits per second',
  'Hz: hertz',
  'kHz: kilohertz | khz',
  'MHz: megahertz | mhz',
  'GHz: gigahertz | ghz',
  'becquerel: +becquerel',
  'sievert: +sievert',
  'mSv: +millisievert | msv',
  'TEU: teu | teus',
  'ppm: parts per million | ppm',
  'barrel *1000000: mmbbl | mbpd | mb / d',
  'barrel/day: bpd | b / d | barrels per day | barrels a day | barrels / day | barrels daily | barrel - per - day | barrel - a - day | barrels - per - day | bopd | barrels each day | barrels every day | barrels of oil per day | barrels of oil a day | barrels of crude oil per day | barrels of crude per day | barrels of crude a day',
];

/** One-letter units, right behind digits and in this case only. */
export const LETTER_UNITS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['t', 't'],
  ['g', 'g'],
  ['l', 'litre'],
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
  ['h', 'hour'],
  ['d', 'day'],
  ['mm', 'mm'],
  ['W', 'W'],
]);

/** Tokens a written unit has at most. */
export const UNIT_REACH = 6;

function readTable(): ReadonlyMap<string, Unit> {
  const table = new Map<string, Unit>();
  for (const line of SPELLED) {
    const colon = line.indexOf(':');
    const [unit = '', factor] = line.slice(0, colon).split(' *');
    for (const form of line.slice(colon + 1).split('|')) {
      const written = form.trim();
      const entry = { unit, factor: factor === undefined ? 1 : Number(factor) };
      const bare = written.replace('+', '');
      table.set(bare, entry);
      if (written.startsWith('+')) table.set(`${bare}s`, entry);
    }
  }
  return table;
}

/** Units by their tokens in lower case, one space between them. */
export const UNITS: ReadonlyMap<string, Unit> = readTable();

/** First words of units, to pass over all others. */
export const UNIT_STARTS: ReadonlySet<string> = new Set([...UNITS.keys()].map((form) => form.split(' ')[0] ?? ''));

/** Units that time is told in. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'millisecond second minute hour day week month year decade century millennium'.split(' '),
);

/** What a rate may be for: “a day”, “per barrel”. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  'second minute hour day week month quarter year decade night barrel tonne ton kilo kilogram kg ounce litre liter gallon pound mile kilometre kilometer km bushel head person capita household family share unit megawatt kilowatt-hour hectare acre worker employee student soldier capita cent'.split(
    ' ',
  ),
);
