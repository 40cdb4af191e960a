import { textOf, type Check } from './check.js';

/** An opening quotation mark that nothing closes, in a text that closes its others. */
export const unclosedQuotation: Check = {
  name: 'unclosed-quotation',
  title: 'Quotation mark that is never closed',
  run({ article }) {
    const open = article.quotations.filter(({ closed }) => !closed);
    // A text that loses many of its marks lost them on the way here, and not one by one.
    if (open.length === 0 || open.length > 3 || open.length * 2 > article.quotations.length) return [];
    return open.map((quotation) => ({
      check: 'unclosed-quotation',
      severity: 'information' as const,
      message: `The quotation "${textOf(article, { start: quotation.start, end: Math.min(quotation.end, quotation.start + 40) })} …" is never closed`,
      explanation:
        'The paragraph ends inside the quotation and the next one does not go on with it, so that a reader cannot tell where the quoted words end.',
      spans: [{ start: quotation.start - 1, end: quotation.start }],
      confidence: 0.7,
    }));
  },
};
