// Units of what is counted, things and persons alike.

/** Whether a unit of a quantity counts instead of measuring. */
export const isCountUnit = (unit: string): boolean => unit === 'count' || unit === 'person';
