// One first index in a process of its own, so that its memory is its own: prints its seconds and bytes as JSON.
import { makeArticles } from './prose.mjs';
import { quantile, time } from './measure.mjs';

const [engineFile, count, edits] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 0)];
const { Corpus } = await import(engineFile);
const articles = makeArticles(count, 7);
globalThis.gc();
const before = process.memoryUsage().heapUsed;

const corpus = new Corpus();
const seconds =
  time(() => {
    for (const { path, text } of articles) corpus.set(path, text);
    corpus.refresh();
  }) / 1000;
globalThis.gc();
const bytesAnArticle = (process.memoryUsage().heapUsed - before) / count;

/** One keystroke: a digit changes in one article, everything follows, and its part of the report is read. */
function edit(index) {
  const { path, text } = articles[(index * 7919) % articles.length];
  const changed = text.replace(/\d+ people/, `${index + 2} people`);
  return time(() => {
    corpus.set(path, changed);
    const changes = corpus.refresh();
    for (const touched of changes?.paths ?? []) corpus.reportFor(touched);
  });
}

/** What a hover asks for, at many places of many articles. */
function hover(index) {
  const { path, text } = articles[(index * 104_729) % articles.length];
  return time(() => corpus.topicsAt(path, (index * 37) % text.length));
}

const editTimes = Array.from({ length: edits }, (_, index) => edit(index));
const hoverTimes = Array.from({ length: edits * 5 }, (_, index) => hover(index));
console.log(
  JSON.stringify({
    seconds,
    bytesAnArticle,
    ...(edits > 0 ? { editP95: quantile(editTimes, 0.95), hoverP95: quantile(hoverTimes, 0.95) } : {}),
  }),
);
