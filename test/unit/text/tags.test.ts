import { describe, expect, it } from 'vitest';
import { Tag, tagTokens } from '../../../server/src/core/text/tags.js';
import { scan, tokenText } from '../../../server/src/core/text/tokens.js';

const NAMES: Record<number, string> = {
  [Tag.NN]: 'NN',
  [Tag.NNS]: 'NNS',
  [Tag.NNP]: 'NNP',
  [Tag.NNPS]: 'NNPS',
  [Tag.VB]: 'VB',
  [Tag.VBD]: 'VBD',
  [Tag.VBG]: 'VBG',
  [Tag.VBN]: 'VBN',
  [Tag.VBP]: 'VBP',
  [Tag.VBZ]: 'VBZ',
  [Tag.MD]: 'MD',
  [Tag.JJ]: 'JJ',
  [Tag.JJS]: 'JJS',
  [Tag.DT]: 'DT',
  [Tag.IN]: 'IN',
  [Tag.TO]: 'TO',
  [Tag.CC]: 'CC',
  [Tag.CD]: 'CD',
  [Tag.PRP]: 'PRP',
  [Tag.PRPS]: 'PRPS',
  [Tag.POS]: 'POS',
  [Tag.RB]: 'RB',
  [Tag.WP]: 'WP',
  [Tag.SYM]: 'SYM',
  [Tag.PUNCT]: '.',
};

function tagged(text: string): string {
  const tokens = scan(text);
  const tags = new Uint8Array(tokens.count);
  tagTokens(tokens, 0, tokens.count, tags);
  return Array.from(tags, (tag, i) => `${tokenText(tokens, i)}/${NAMES[tag] ?? tag}`).join(' ');
}

describe('parts of speech', () => {
  it.each([
    [
      "The company's shares fell 12% in London.",
      "The/DT company/NN 's/POS shares/NNS fell/VBD 12/CD %/SYM in/IN London/NNP ./.",
    ],
    [
      'Police have charged two men who were arrested on Monday.',
      'Police/NNS have/VBP charged/VBN two/CD men/NNS who/WP were/VBD arrested/VBN on/IN Monday/NNP ./.',
    ],
    ["He didn't know that it's his.", "He/PRP didn't/VBD know/VB that/IN it/PRP 's/VBZ his/PRPS ./."],
    ['They will raise the taxes of farmers.', 'They/PRP will/MD raise/VB the/DT taxes/NNS of/IN farmers/NNS ./.'],
  ])('are those of %s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it('reads a line of capitals as if it were small', () => {
    expect(tagged('LEADERS AGREE TO RAISE TAXES IN GERMANY')).toBe(
      'LEADERS/NNS AGREE/VBP TO/TO RAISE/VB TAXES/NNS IN/IN GERMANY/NNP',
    );
  });

  it('fills nothing outside the stretch that it is given', () => {
    const tokens = scan('Ships sailed. Officials left.');
    const tags = new Uint8Array(tokens.count);
    tagTokens(tokens, 3, 5, tags);
    expect(Array.from(tags.subarray(0, 3))).toEqual([0, 0, 0]);
    expect(tags[3]).toBe(Tag.NNS);
    expect(tags[5]).toBe(0);
  });

  it('gives a tag to every token of odd text', () => {
    const tokens = scan('§§ \u{1f600} x://y a@b.example —— "“ 3½ G7 McX 漢字 \ud800');
    const tags = new Uint8Array(tokens.count);
    tagTokens(tokens, 0, tokens.count, tags);
    expect(Array.from(tags).every((tag) => tag > 0)).toBe(true);
  });
});
