// The libraries that are measured beside us, each doing what of our work it can.
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const wink = winkNlp(model);

/** wink-nlp: sentences and entities with their kinds and spans. */
export function winkEntities(text) {
  const doc = wink.readDoc(text);
  const sentences = doc.sentences().out(wink.its.span);
  const spans = doc.entities().out(wink.its.span);
  const kinds = doc.entities().out(wink.its.type);
  return sentences.length + spans.length + kinds.length;
}

/** compromise: six views (people, places, organisations, numbers, money, percentages) with offsets. */
export function compromiseViews(text) {
  const doc = compromise(text);
  const views = [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.money(), doc.percentages()];
  return views.reduce((sum, view) => sum + view.json({ offset: true }).length, 0);
}
