import { isHyphen, isToken, type Token } from '../token.ts';

/** Words and symbols of measures, in the singular, and the code of the unit they name. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  [
    'mm millimetre millimeter millimetres millimeters',
    'cm centimetre centimeter centimetres centimeters',
    'm metre meter metres meters',
    'km kilometre kilometer kilometres kilometers kms',
    'ft foot feet',
    'inches inch in',
    'yards yard yd',
    'miles mile mi',
    'ha hectare hectares',
    'acres acre',
    'L litre liter litres liters',
    'gal gallon gallons',
    'kg kilogram kilogramme kilograms kilogrammes kilo kilos kgs',
    'g gram gramme grams grammes',
    't tonne tonnes ton tons',
    'Mt megatonne megatonnes megaton megatons',
    'lb lbs',
    'ounces ounce oz',
    'kWh kilowatt-hour kilowatt-hours',
    'MWh megawatt-hour',
    'TWh terawatt-hour',
    'GWh gigawatt-hour',
    'MW megawatt megawatts mw',
    'GW gigawatt gigawatts gw',
    'kW kilowatt kilowatts',
    'kcal calorie calories kilocalorie kilocalories',
    'km/h kmh kph kmph',
    'mph mph',
    'knots knot kn',
    'hPa hectopascal hectopascals millibar millibars mb',
    'mSv millisievert millisieverts',
    'Bq becquerel becquerels',
    's second seconds',
    'min minute minutes mins',
    'h hour hours hr hrs',
    'd day days night nights',
    'wk week weeks',
    'mo month months',
    'a year years yr yrs',
    'decades decade',
    'barrels barrel',
    'bpd bpd',
    'percent percent',
    'basis_points bps',
  ].flatMap((line) => {
    const [code = '', ...names] = line.split(' ');
    return [...names, code].map((name): [string, string] => [name.toLowerCase(), code.replace('_', ' ')]);
  }),
);

/** Lower-case letters that are units only right after digits: "5m", "30C". */
const ONLY_GLUED: ReadonlySet<string> = new Set([
  'm',
  'l',
  'h',
  's',
  'd',
  'a',
  'g',
  't',
  'mb',
  'in',
  'mi',
  'min',
  'mo',
]);
const DURATIONS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a', 'decades']);

export interface UnitMatch {
  readonly code: string;
  readonly end: number;
}

/** The unit measures time: a duration is a minor figure. */
export function isDuration(code: string): boolean {
  return DURATIONS.has(code);
}

/** A unit of measure at `index`: "km", "square miles", "degrees Celsius", "°C", "km/h", "miles per hour". */
export function unitOfSymbol(tokens: readonly Token[], index: number): UnitMatch | null {
  return degrees(tokens, index) ?? squareOrCubic(tokens, index) ?? speedOrPlain(tokens, index);
}

function degrees(tokens: readonly Token[], index: number): UnitMatch | null {
  const token = tokens[index];
  if (isToken(token, '°', 'º', 'degrees', 'degree', 'degrees.')) {
    const hyphen = isHyphen(tokens[index + 1]) ? 1 : 0;
    const scale = tokens[index + 1 + hyphen]?.lower ?? '';
    if (/^(?:c|celsius|centigrade)$/.test(scale)) return { code: 'Cel', end: index + 2 + hyphen };
    if (/^(?:f|fahrenheit)$/.test(scale)) return { code: 'degF', end: index + 2 + hyphen };
    return { code: 'Cel', end: index + 1 };
  }
  if (isToken(token, '℃', 'celsius')) return { code: 'Cel', end: index + 1 };
  if (token?.glued && token.text === 'C') return { code: 'Cel', end: index + 1 };
  if (token?.glued && token.text === 'F') return { code: 'degF', end: index + 1 };
  return null;
}

const SQUARES: ReadonlyMap<string, string> = new Map([
  ['m', 'm2'],
  ['km', 'km2'],
  ['miles', 'square miles'],
  ['ft', 'square feet'],
]);

function squareOrCubic(tokens: readonly Token[], index: number): UnitMatch | null {
  if (isToken(tokens[index], 'square', 'sq', 'cubic')) {
    const dot = isToken(tokens[index + 1], '.') || isHyphen(tokens[index + 1]) ? 1 : 0;
    const base = UNIT_NAMES.get(tokens[index + 1 + dot]?.lower ?? '');
    if (base === undefined) return null;
    const end = index + 2 + dot;
    if (isToken(tokens[index], 'cubic')) return { code: base === 'm' ? 'm3' : `cubic ${base}`, end };
    return { code: SQUARES.get(base) ?? `square ${base}`, end };
  }
  const base = UNIT_NAMES.get(tokens[index]?.lower ?? '');
  const power = tokens[index + 1];
  if (base === undefined || !power?.glued || !isToken(power, '²', '2', '³', '3')) return null;
  return { code: isToken(power, '³', '3') ? `${base}3` : (SQUARES.get(base) ?? `${base}2`), end: index + 2 };
}

function speedOrPlain(tokens: readonly Token[], index: number): UnitMatch | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  if (isToken(token, 'basis') && isToken(tokens[index + 1], 'point', 'points'))
    return { code: 'basis points', end: index + 2 };
  const code = UNIT_NAMES.get(token.lower);
  if (code === undefined || !isUnitUse(tokens, index)) return null;
  const per = isToken(tokens[index + 1], 'per', 'an', 'a', '/') ? index + 2 : null;
  if (per !== null && isToken(tokens[per], 'hour', 'h', 'hr')) {
    if (code === 'km') return { code: 'km/h', end: per + 1 };
    if (code === 'miles') return { code: 'mph', end: per + 1 };
  }
  if (per !== null && code === 'barrels' && isToken(tokens[per], 'day'))
    return { code: 'barrels per day', end: per + 1 };
  if (code === 'bpd') return { code: 'barrels per day', end: index + 1 };
  return { code, end: index + 1 };
}

function isUnitUse(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !ONLY_GLUED.has(token.lower)) return true;
  if (token.lower === 'm' || token.lower === 'min' || token.lower === 't' || token.lower === 'g') {
    return before?.kind === 'number' && token.text === token.lower;
  }
  return token.glued && before?.kind === 'number' && token.lower !== 'a' && token.lower !== 'in';
}
