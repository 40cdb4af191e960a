import { InlayHintKind } from 'vscode-languageserver';
import type { InlayHint, Range } from 'vscode-languageserver';
import type { FigureInfo } from '../core/report-types.js';
import type { Entry } from '../workspace/library.js';
import { intervalText, normalText, valueText } from '../workspace/wording.js';
import type { Model } from './model.js';

/** Values and dates behind the words that do not show them: "126bn" → 126,000,000,000, "Tuesday" → 2025-02-11. */
export function inlayHints(model: Model, entry: Entry, range: Range): InlayHint[] {
  if (!model.settings(entry).inlayHints.enabled) return [];
  const from = model.offset(entry, range.start);
  const to = model.offset(entry, range.end);
  return model.part(entry).report.figures.flatMap((figure) => {
    if (figure.path !== entry.path || figure.end < from || figure.start > to) return [];
    const label = hintFor(figure);
    if (label === undefined) return [];
    const interval = intervalText(figure);
    return [
      {
        position: model.range(entry, figure.end, figure.end).start,
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        ...(interval === undefined ? {} : { tooltip: interval }),
      },
    ];
  });
}

/** Nothing where the words already are the value: a bare count, a full ISO date. */
function hintFor(figure: FigureInfo): string | undefined {
  if (figure.date !== undefined) return figure.text === figure.date ? undefined : figure.date;
  if (figure.stated === undefined) return intervalText(figure);
  const digits = figure.text.replaceAll(',', '');
  const plain = valueText(figure.stated, figure.unit).replaceAll(',', '');
  if (digits === plain || (digits === String(figure.stated) && !figure.bound)) return undefined;
  return normalText(figure);
}
