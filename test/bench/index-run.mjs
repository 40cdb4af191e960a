// One first index in a process of its own, so that its memory is its own: prints its seconds and bytes as JSON.
import { makeArticles } from './prose.mjs';
import { quantile, time } from './measure.mjs';

const [engineFile, count, edits] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 0)];
const { Corpus } = await import(engineFile);

/** Bytes that are in use: objects, and the arrays of numbers that lie beside them. */
function bytesInUse() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = bytesInUse();
const corpus = new Corpus();
const seconds = firstIndex(makeArticles(count, 7));
const bytesAnArticle = (bytesInUse() - before) / count;

/** Nobody but the corpus holds the articles afterwards, so that their texts count as its memory. */
function firstIndex(articles) {
  const milliseconds = time(() => {
    for (const { path, text } of articles) corpus.set(path, text);
    corpus.refresh();
  });
  return milliseconds / 1000;
}

/** One keystroke: a digit changes in one article, everything follows, and the issues of what changed are read. */
function edit({ path, text }, index) {
  const changed = text.replace(/\d+ people/, `${index + 2} people`);
  return time(() => {
    corpus.set(path, changed);
    for (const touched of corpus.refresh()?.paths ?? []) {
      const { conflicts, relations, findings } = corpus.reportFor(touched);
      if (!conflicts || !relations || !findings) throw new Error('A part of the report is missing.');
    }
  });
}

/** What a hover asks for in the article that was just typed in. */
function hover({ path, text }, index) {
  return time(() => {
    corpus.topicsAt(path, (index * 37) % text.length);
    const { figures, entities } = corpus.reportFor(path);
    if (!figures || !entities) throw new Error('A part of the report is missing.');
  });
}

const editTimes = [];
const hoverTimes = [];
if (edits > 0) {
  const articles = makeArticles(count, 7);
  for (let index = 0; index < edits; index++) {
    const article = articles[(index * 7919) % articles.length];
    editTimes.push(edit(article, index));
    for (let place = 1; place <= 5; place++) hoverTimes.push(hover(article, index * 5 + place));
  }
}
console.log(
  JSON.stringify({
    seconds,
    bytesAnArticle,
    ...(edits > 0 ? { editP95: quantile(editTimes, 0.95), hoverP95: quantile(hoverTimes, 0.95) } : {}),
  }),
);
