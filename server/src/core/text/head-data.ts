import { wordSet } from './lexicon.js';

/** Words that mark the name of an outlet, a desk or an edition. */
export const OUTLET_WORDS = wordSet(
  `news times post daily herald tribune gazette chronicle journal guardian observer telegraph mirror star mail express independent
   record standard courier echo argus press wire newswire agency radio fm am tv television broadcasting review monitor bulletin weekly
   dispatch sentinel examiner ledger register reporter advertiser inquirer globe citizen correspondent magazine digest letter
   newsletter online desk service network quarterly fortnightly sun world today live messenger mercury argus age nation leader
   voice banner beacon clarion enquirer evening morning sunday press-service telegraph telegram gazetteer log post-gazette`,
);

/** What a line under an outlet's name says about it: how often it appears, where, for what price. */
export const TAGLINE =
  /\b(?:every (?:mon|tues|wednes|thurs|fri|satur|sun)day|every (?:week|month|morning|evening)|(?:weekly|fortnightly|monthly|daily|quarterly) (?:letter|note|briefing|newsletter|bulletin|page|magazine|paper|digest)|serving\b.+\bsince \d{4}|established \d{4}|est\.? \d{4}|founded (?:in )?\d{4}|in english\b|english (?:edition|service|page|desk)|(?:issue|no\.?|vol\.?|volume|number|edition) \d+|(?:evening|morning|early|late|final|sunday|international|u\.?s\.?|uk|global|print|online|weekend) edition|for immediate release|press (?:release|information|notice)|media statement|program(?:me)? transcript)\b/i;

/** Notes on how to read the page, full sentences among them. */
export const PAGE_NOTE =
  /\b(?:all times|times? (?:are )?local|(?:newest|latest|most recent)(?: entr(?:y|ies))?(?: (?:at|last|first))|checked against)\b/i;

/** Rubrics that stand above a headline. */
export const RUBRIC =
  /^[\W_]*(?:lead item: .{0,40}|(?:\w+ ){0,2}in brief(?:: .{0,40})?|embargoed\b.*|in short|leading article|opinion|analysis|comment|commentary|editorial|leader|explainer|exclusive|interview|feature|features|profile|obituary|letters?|the long read|long read|our view|in brief|news in brief|briefing|breaking(?: news)?|update|live|sport|sports|football|cycling|business|politics|world|national|local|local news|regional|international|crime|courts?|health|science|technology|environment|education|culture|arts|money|markets|economy|transport|weather|travel|data desk|fact ?check|fact ?box|q ?& ?a|timeline|video|gallery|transcript|news|top stories|front page)[\W_]{0,3}$/i;
