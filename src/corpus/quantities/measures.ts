// What units measure and how they convert into one another.

/** A unit among those that measure the same; a value times `factor` plus `offset` is in the family's base unit. */
export interface Measure {
  readonly family: string;
  /** Units of one system convert by definition; across systems news rounds. */
  readonly system: string;
  readonly factor: number;
  readonly offset: number;
}

/** Family, system, then units with their factors (International yard and pound agreement, 1959; barrel of 42 US gallons; short ton not told from tonne). */
const TABLE: readonly string[] = [
  'percent percent: percent 1',
  'count counted: count 1, person 1',
  'percentage-point points: percentage-point 1, basis-point 0.01',
  'second clock: millisecond 0.001, second 1, minute 60, hour 3600, day 86400, week 604800',
  'second calendar: month 2629800, year 31557600, decade 315576000, century 3155760000, millennium 31557600000',
  'm metric: mm 0.001, cm 0.01, m 1, km 1000',
  'm imperial: inch 0.0254, foot 0.3048, yard 0.9144, mile 1609.344',
  'm nautical: nautical-mile 1852',
  'm2 metric: m2 1, hectare 10000, km2 1000000, dunam 1000',
  'm2 imperial: square-foot 0.09290304, acre 4046.8564224, square-mile 2589988.110336',
  'kg metric: mg 0.000001, g 0.001, kg 1, t 1000',
  'kg imperial: pound 0.45359237, ounce 0.028349523125',
  'm3 metric: litre 0.001, m3 1, cubic-kilometre 1000000000',
  'm3 imperial: cubic-foot 0.028316846592, gallon 0.003785411784',
  'm3 oil: barrel 0.158987294928',
  'yield metric: kiloton 1, megaton 1000',
  'W metric: W 1, kW 1000, MW 1000000, GW 1000000000, TW 1000000000000',
  'W imperial: horsepower 745.7',
  'J metric: J 1, GJ 1000000000, TJ 1000000000000',
  'J electric: kWh 3600000, MWh 3600000000, GWh 3600000000000, TWh 3600000000000000',
  'J imperial: Btu 1055.06, MMBtu 1055060000',
  'volt metric: volt 1, kV 1000',
  'm/s metric: km/h 0.2777777777777778, m/s 1',
  'm/s imperial: mph 0.44704',
  'm/s nautical: knot 0.5144444444444445',
  'celsius metric: celsius 1',
  'celsius imperial: fahrenheit 0.5555555555555556 -17.77777777777778',
  'B metric: kB 1000, MB 1000000, GB 1000000000, TB 1000000000000, PB 1000000000000000',
  'bps metric: Mbps 1000000, Gbps 1000000000',
  'Hz metric: Hz 1, kHz 1000, MHz 1000000, GHz 1000000000',
  'sievert metric: sievert 1, mSv 0.001',
];

/** Units by name; those not here are a family each of their own, currencies among them. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  TABLE.flatMap((line) => {
    const [head = '', rest = ''] = line.split(': ');
    const [family = '', system = ''] = head.split(' ');
    return rest.split(', ').map((entry) => {
      const [unit = '', factor, offset] = entry.split(' ');
      return [unit, { family, system, factor: Number(factor), offset: Number(offset ?? 0) }] as const;
    });
  }),
);

/** Words of a rate that mean the same, by the one that stands for them. */
export const RATE_WORDS: ReadonlyMap<string, string> = new Map([
  ['head', 'person'],
  ['capita', 'person'],
  ['ton', 't'],
  ['tonne', 't'],
  ['kilo', 'kg'],
  ['kilogram', 'kg'],
  ['liter', 'litre'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
]);
