/**
 * Reads the figure set: sentences with the figures that a careful reader finds listed under them (see README.md).
 */
import { readdirSync, readFileSync } from 'node:fs';

const KINDS = new Set([
  'number', 'percent', 'percentage-point', 'money', 'measure', 'date', 'time', 'duration', 'ordinal', 'age', 'ratio',
]);
const SLOTS = new Set(['core', 'alt', 'bound', 'unit', 'base', 'counted', 'of', 'change', 'rate', 'rank', 'in', 'day']);

/** A character that continues a word or a number: a span may not begin or end inside one. */
const WORD = /[\p{L}\p{N}]/u;

/** Undoes the few escapes that keep invisible characters visible in the set. */
function unescape(text) {
  return text
    .replaceAll('\\n', '\n')
    .replaceAll('\\u00a0', '\u00a0')
    .replaceAll('\\u2009', '\u2009')
    .replaceAll('\\u202f', '\u202f');
}

/** First place at or after `from` where `part` stands as whole words in `text`, or -1. */
function locate(text, part, from) {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cutsBefore = at > 0 && WORD.test(text[at - 1]) && WORD.test(part[0]);
    const cutsAfter = end < text.length && WORD.test(text[end]) && WORD.test(part[part.length - 1]);
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}

/** Cuts a finding's fields at spaces that are outside brackets. */
function fieldsOf(line) {
  const fields = [];
  let field = '';
  let depth = 0;
  for (const char of line) {
    if (char === '[' || char === '(') depth++;
    if (char === ']' || char === ')') depth--;
    if (char === ' ' && depth === 0) {
      if (field) fields.push(field);
      field = '';
    } else field += char;
  }
  if (field) fields.push(field);
  return fields;
}

function limit(text) {
  return text === '*' ? null : Number(text);
}

function interval(text) {
  const match = /^([[(])([^,]+),([^,]+)([\])])$/.exec(text);
  if (!match) return undefined;
  const low = limit(match[2].trim());
  const high = limit(match[3].trim());
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  return { low, high, lowOpen: match[1] === '(', highOpen: match[4] === ')' };
}

const inner = (text) => text.slice(1, -1);

function span(text, part, from) {
  const start = locate(text, part, from);
  return start < 0 ? undefined : { start, end: start + part.length };
}

/** The first place of `part` that meets `whole`: a core lies inside it, an alternative may begin before it. */
function spanNear(text, part, whole) {
  const inside = span(text, part, whole.start);
  if (inside && inside.start < whole.end) return inside;
  const before = span(text, part, Math.max(0, whole.start - part.length + 1));
  return before && before.start < whole.end && before.end > whole.start ? before : undefined;
}

/** One `= [span] …` line, located in its sentence at or after `from`. */
function readFinding(line, sentence, from, fail) {
  const fields = fieldsOf(line.slice(2));
  const shown = unescape(inner(fields[0]));
  // What may be marked or not (a "?" line) may also lie inside or before the finding above it.
  const whole = span(sentence, shown, from) ?? (line[0] === '?' ? span(sentence, shown, 0) : undefined);
  if (!whole) return fail(`"${shown}" is not in the sentence`);
  const finding = { ...whole, text: shown, optional: line[0] === '?', alternatives: [whole], cores: [], slots: {} };
  const { slots } = finding;
  for (const field of fields.slice(1)) {
    const equals = field.indexOf('=');
    const name = equals < 0 ? field : field.slice(0, equals);
    const value = equals < 0 ? '' : unescape(field.slice(equals + 1));
    if (equals < 0 && name.split('|').every((kind) => KINDS.has(kind))) slots.kind = name.split('|');
    else if (equals < 0 && name.split('|').every((number) => !Number.isNaN(Number(number)))) {
      slots.stated = name.split('|').map(Number);
    } else if (!SLOTS.has(name)) fail(`unknown field "${field}"`);
    else if (name === 'core') {
      for (const part of inner(value).split('|')) {
        const core = spanNear(sentence, part, whole);
        if (core) finding.cores.push(core);
        else fail(`core "${part}" does not meet "${shown}"`);
      }
    } else if (name === 'alt') {
      for (const part of inner(value).split('|')) {
        const other = spanNear(sentence, part, whole);
        if (other) finding.alternatives.push(other);
        else fail(`alternative "${part}" does not meet "${shown}"`);
      }
    } else if (name === 'in') {
      slots.in = interval(value);
      if (!slots.in) fail(`interval "${value}" cannot be read`);
    } else slots[name] = value.replace(/^\[(.*)\]$/, '$1').split('|');
  }
  if (!finding.cores.length) finding.cores.push(whole);
  if (!finding.optional && !slots.kind) fail(`"${shown}" has no kind`);
  return finding;
}

/**
 * Reads every `*.txt` of a folder.
 * Returns `{ cases, problems }`; a case is `{ file, line, phenomenon, date, text, figures, optional }` with offsets in
 * UTF-16 units into `text`; problems are sentences for a person and mean that the set itself is wrong.
 */
export function readFigureSet(folder) {
  const cases = [];
  const problems = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
    let date;
    let phenomenon = file.replace(/\.txt$/, '');
    let open;
    let next = 0;
    const close = (line) => {
      if (open && !open.annotated) problems.push(`${file}:${line}: the sentence above says nothing, not even "= none"`);
      open = undefined;
    };
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const fail = (problem) => void problems.push(`${file}:${index + 1}: ${problem}`);
      if (line.startsWith('## ')) phenomenon = line.slice(3).trim();
      else if (line.startsWith('# dateline')) date = line.slice(10).trim() || undefined;
      else if (line.startsWith('# ') || line.trim() === '') close(index);
      else if (line === '= none' && open) open.annotated = true;
      else if (line.startsWith('= [') || line.startsWith('? [')) {
        if (!open) {
          fail('a finding without a sentence');
          continue;
        }
        open.annotated = true;
        const finding = readFinding(line, open.text, next, fail);
        if (!finding) continue;
        next = Math.max(next, finding.end);
        (finding.optional ? open.optional : open.figures).push(finding);
      } else {
        close(index);
        next = 0;
        open = {
          file, line: index + 1, phenomenon, date, text: unescape(line), figures: [], optional: [], annotated: false,
        };
        cases.push(open);
      }
    }
    close(lines.length);
  }
  return { cases, problems };
}
