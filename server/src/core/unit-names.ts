/** Plurals that take no "s", and units that have a sign. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  celsius: '°C',
  fahrenheit: '°F',
  kelvin: 'K',
  hertz: 'hertz',
};

/** What stands behind a number: "%", " percentage points", " kilometers per hour", " EUR"; nothing without a unit. */
export function unitBehind(unit: string | undefined, value: number): string {
  if (unit === undefined) return '';
  if (unit === 'percent') return '%';
  if (/^[A-Z]{3}$/.test(unit)) return ` ${unit}`;
  const [first, rest] = splitAt(unit, '-per-');
  const behind = rest === undefined ? '' : ` per ${rest.replaceAll('-', ' ')}`;
  const inWords = first.replaceAll('-', ' ');
  if (value === 1 && !PLURALS[inWords]?.startsWith('°')) return ` ${inWords}${behind}`;
  if (first.startsWith('part')) return ` parts${behind}`;
  const words = inWords.split(' ');
  const last = words.pop()!;
  const plural = PLURALS[last] ?? (last.endsWith('hertz') ? last : `${last}s`);
  return ` ${[...words, plural].join(' ')}${behind}`;
}

function splitAt(text: string, by: string): [string, string | undefined] {
  const at = text.indexOf(by);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + by.length)];
}
