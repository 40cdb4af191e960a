import { hashOf } from './lexicon.js';
import { Class, classOf } from './units.js';

const DOT = 46;
const COLON = 58;
const SLASH = 47;
const AT = 64;

/** The end of a web address, mail address or file path that starts with the word `[at, stop)`, or `stop`. */
export function addressFrom(text: string, at: number, stop: number, length: number): number {
  if (stop >= length) return stop;
  const next = text.charCodeAt(stop);
  if (next === COLON && text.charCodeAt(stop + 1) === SLASH && text.charCodeAt(stop + 2) === SLASH) {
    return endOfAddress(text, stop, length);
  }
  if (next === AT && stop + 1 < length && classOf(text.charCodeAt(stop + 1)) === Class.Letter) {
    return endOfAddress(text, stop, length);
  }
  if (next === DOT && stop + 1 < length && isDomainTail(text, at, stop, length))
    return endOfAddress(text, stop, length);
  return stop;
}

const TOP_LEVEL =
  /^\.(?:[a-z0-9-]+\.){0,3}(?:com|org|net|gov|edu|info|co|uk|de|eu|io|ie|au|in|za|jpe?g|png|gif|webp|html?|pdf|svg)(?![a-z0-9])/i;

function isDomainTail(text: string, at: number, stop: number, length: number): boolean {
  const unit = text.charCodeAt(stop + 1);
  if (classOf(unit) !== Class.Letter && classOf(unit) !== Class.Digit) return false;
  if (stop - at === 3 && hashOf(text, at, stop) === WWW) return true;
  return TOP_LEVEL.test(text.slice(stop, Math.min(length, stop + 60)));
}

const WWW = hashOf('www', 0, 3);

function endOfAddress(text: string, at: number, length: number): number {
  let i = at;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 32 || unit === 0xa0 || unit === 41 || unit === 62 || unit === 93 || unit === 34 || unit === 60) break;
    if (unit >= 0x2018 && unit <= 0x201d) break;
  }
  while (i > at + 1 && '.,;:!?'.includes(text.charAt(i - 1))) i--;
  return i;
}
