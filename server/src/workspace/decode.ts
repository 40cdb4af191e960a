/** What a file's bytes are: text with the encoding that was used, or no text. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly binary: true };

/** Names that editors use for encodings where the Encoding Standard has another label. */
const LABELS: Readonly<Record<string, string>> = {
  utf8bom: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  windows1250: 'windows-1250',
  windows1251: 'windows-1251',
  windows1252: 'windows-1252',
  windows1253: 'windows-1253',
  windows1254: 'windows-1254',
  windows1255: 'windows-1255',
  windows1256: 'windows-1256',
  windows1257: 'windows-1257',
  windows1258: 'windows-1258',
  iso88591: 'iso-8859-1',
  iso88592: 'iso-8859-2',
  iso88593: 'iso-8859-3',
  iso88594: 'iso-8859-4',
  iso88595: 'iso-8859-5',
  iso88596: 'iso-8859-6',
  iso88597: 'iso-8859-7',
  iso88598: 'iso-8859-8',
  iso88599: 'windows-1254',
  iso885910: 'iso-8859-10',
  iso885913: 'iso-8859-13',
  iso885914: 'iso-8859-14',
  iso885915: 'iso-8859-15',
  iso885916: 'iso-8859-16',
  macroman: 'macintosh',
  cp866: 'ibm866',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  shiftjis: 'shift_jis',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  big5hkscs: 'big5',
};

/** How far a file is looked at to tell text from other bytes. */
const PROBE = 8192;

/**
 * Reads bytes as text: by their byte order mark, else as `preferred` says, else as UTF-8 when that is what they are, else
 * as windows-1252. A byte order mark stays in the text, so that offsets are those of the file decoded as it is.
 *
 * @param preferred name of an encoding as in VS Code's `files.encoding`, or a label of the Encoding Standard
 */
export function decode(bytes: Uint8Array, preferred?: string): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs(bytes, 'utf-8');
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return { binary: true };
  if (preferred && preferred !== 'utf8') {
    try {
      return decodeAs(bytes, LABELS[preferred] ?? preferred);
    } catch {
      // The label is unknown here: the bytes themselves decide.
    }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return decodeAs(bytes, 'windows-1252');
  }
}

/**
 * What windows-1252 has at 0x80 to 0x9F; the five that it leaves free stand for themselves.
 * Source: the index of the Encoding Standard (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return { text, encoding };
  // Some versions of Node take windows-1252 for Latin 1 and lose the quotation marks.
  const whole = text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
  return { text: whole, encoding };
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 without a mark: in English text nearly every second byte is zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** A zero byte, or many control characters, near the start: no encoding of text that is read here has them. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, PROBE);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > length / 20;
}
