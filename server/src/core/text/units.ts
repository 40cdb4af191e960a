/** What a code unit is to the scanner. White space and units without a form come first: they make no token. */
export const enum Class {
  Space = 0,
  Ignorable,
  Letter,
  Digit,
  Dash,
  Quote,
  Apostrophe,
  Symbol,
  Punctuation,
  Fraction,
  Other,
}

const LIMIT = 0x3100;
const CLASSES = buildClasses();
const UPPER = buildUpper();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(LIMIT);
  const letter = /^\p{L}|\p{M}$/u;
  for (let unit = 0; unit < LIMIT; unit++) {
    const char = String.fromCharCode(unit);
    if (/\s/.test(char) || unit === 0x85) classes[unit] = Class.Space;
    else if (unit >= 48 && unit <= 57) classes[unit] = Class.Digit;
    else if (letter.test(char)) classes[unit] = Class.Letter;
    else if ((unit >= 0x2010 && unit <= 0x2015) || unit === 45 || unit === 0x2212) classes[unit] = Class.Dash;
    else if ('"“”„«»‘‚‹›'.includes(char)) classes[unit] = Class.Quote;
    else if ("'’ʼ`´".includes(char)) classes[unit] = Class.Apostrophe;
    else if ((unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e)) classes[unit] = Class.Fraction;
    else if (/^\p{P}$/u.test(char)) classes[unit] = Class.Punctuation;
    else if (/^\p{S}$/u.test(char)) classes[unit] = Class.Symbol;
    else if (/^\p{Cf}$/u.test(char)) classes[unit] = Class.Ignorable;
    else classes[unit] = Class.Other;
  }
  for (const unit of [0x25, 0xb0, 0x2030, 0xb2, 0xb3, 0xb9]) classes[unit] = Class.Symbol;
  return classes;
}

function buildUpper(): Uint8Array {
  const upper = new Uint8Array(LIMIT);
  for (let unit = 0; unit < LIMIT; unit++) if (/^\p{Lu}$/u.test(String.fromCharCode(unit))) upper[unit] = 1;
  return upper;
}

/** The class of a code unit. */
export function classOf(unit: number): number {
  if (unit < LIMIT) return CLASSES[unit]!;
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.Symbol;
  if (unit === 0xfeff) return Class.Space;
  return unit >= 0xfff0 ? Class.Other : Class.Letter;
}

/** Whether a code unit is a capital letter. */
export function isUpper(unit: number): boolean {
  return unit < LIMIT && UPPER[unit] === 1;
}
