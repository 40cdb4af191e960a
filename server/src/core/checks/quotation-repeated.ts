import { compareWithin } from '../compare/quotations.js';
import type { Check } from './check.js';

/** A quotation that the text gives twice, with other words. */
export const quotationRepeated: Check = {
  name: 'quotation-repeated',
  title: 'Quotation repeated with other words',
  run({ article, entities }) {
    return compareWithin({ path: '', article, entities }).map(({ what, explanation, confidence, sides }) => ({
      check: 'quotation-repeated',
      severity: 'warning' as const,
      message: `A quotation is given in two ways: ${sides.map(({ value }) => `“${value}”`).join(' and ')}`,
      explanation,
      what,
      sides,
      confidence: confidence - 0.1,
    }));
  },
};
