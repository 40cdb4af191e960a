/**
 * A fingerprint of a text: 16 hexadecimal digits (two FNV-1a hashes of 32 bits with different starts). It tells texts of
 * one workspace apart; it keeps nothing secret.
 */
export function hash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x1b873593);
}

function half(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, '0');
}
