import type { Place } from '../../../server/src/protocol.js';

/** Characters of a sentence kept in front of the words that it is quoted for, where a list has little room. */
const LEAD = 24;

/** The sentence of a place, begun shortly before the words in question, and where these stand in it. */
export function snippet({ quotation, highlight }: Pick<Place, 'quotation' | 'highlight'>): {
  text: string;
  start: number;
  end: number;
} {
  if (highlight.start <= LEAD) return { text: quotation, ...highlight };
  const space = quotation.indexOf(' ', highlight.start - LEAD);
  const from = space >= 0 && space < highlight.start ? space + 1 : highlight.start;
  const cut = from - 1;
  return { text: `…${quotation.slice(from)}`, start: highlight.start - cut, end: highlight.end - cut };
}
