import type { Figure } from '../figures/figure.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';
import { runFrom } from './run-of-parts.js';

/** Words of a last share that say that there is no other. */
const LAST =
  /\b(?:everywhere else|elsewhere|(?:all |the )?others|the rest|everyone else|everybody else|everything else|undecided|unsure|don['’]t know|did not know|no opinion|remaining|remainder|neither|blank|spoiled|spoilt)\b/i;
/** Words that make shares those of several wholes, or of one that is told in part. */
const SEVERAL =
  /\b(?:up|down|rose|fell|rise|fall|increase|grew|more than|less than|average|compared|respectively|named|cited|mentioned|have|had|own|use|speak|study)\b/i;
/** Shares that come to so much more or less than all are those of several things. */
const FAR = 8;

/** "57 per cent of sales, Europe 27 and everywhere else 19": shares of one whole, the last of them the rest, that are not all. */
export function wholeShares(desk: Desk): CheckResult[] {
  const { article } = desk;
  const results: CheckResult[] = [];
  let sentence = -1;
  for (const figure of desk.figures) {
    if (additive(figure) !== 'percent' || figure.sentence === sentence || figure.change) continue;
    sentence = figure.sentence;
    const row = desk.inSentence(sentence);
    const run = runFrom(desk, row, row.indexOf(figure), 'percent', figure);
    if (!run || !run.closed || run.figures.length < 3) continue;
    const { figures } = run;
    const last = figures[figures.length - 1]!;
    const { end } = article.sentences[sentence]!;
    const around = article.text.slice(figures[figures.length - 2]!.end, Math.min(end, last.end + 30));
    if (!LAST.test(around) || SEVERAL.test(article.text.slice(article.sentences[sentence]!.start, end))) continue;
    const sum = figures.reduce((all, part) => all + amountOf(part), 0);
    const slack = figures.reduce((all, part) => all + slackOf(article, part), 0);
    if (Math.abs(sum - 100) <= slack + 1e-9 || Math.abs(sum - 100) > FAR) continue;
    results.push(resultOf(desk, figures, sum));
  }
  return results;
}

function resultOf({ article }: Desk, figures: readonly Figure[], sum: number): CheckResult {
  const terms = figures.map((figure) => textOf(article, figure.core)).join(' + ');
  return {
    check: 'share',
    severity: 'warning',
    message: `The shares add up to ${plain(sum)}%`,
    explanation: `${terms} is ${plain(sum)}%, and the last is said to be all the rest. One of them is wrong.`,
    what: 'shares that make a whole',
    sides: [
      side(article, [figures[0]!.core]),
      side(
        article,
        figures.slice(1).map((figure) => figure.core),
      ),
    ],
    confidence: 0.75,
  };
}
