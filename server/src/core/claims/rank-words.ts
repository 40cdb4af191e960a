import { wordSet } from '../text/lexicon.js';
import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';

// Words that make an ordinal a rank, from the wording of agency reports, sports tables and market news.

/** Verbs that put their subject at a place: "ranks 38th". */
export const RANKS = wordSet(
  `ranks ranked rank ranking placed came comes coming come finished finish finishes finishing stands stood sits sat lies lie lay lying sit stand place places joint seeded`,
);

/** Words of movement before "to third", "into third". */
export const MOVED = wordSet(
  `up down back in move moves moved moving climb climbs climbed climbing rise rises rose risen rising fall falls fell fallen falling
   drop drops dropped dropping slip slips slipped slipping go goes went jump jumps jumped jumping leap leaps leapt soar soars soared
   sink sinks sank slide slides slid tumble tumbles tumbled vault vaults vaulted surge surges surged advance advances advanced shoot shoots shot
   pushed relegated promoted demoted on straight`,
);

/** Forms of "to be" and their like: what follows is said of the subject. */
export const BE = wordSet(
  "is was are were be been become becomes became becoming come came us it him her them to 's now only still currently again provisionally",
);

/** Verbs by which a subject is, or becomes, an event or a person with a number. */
export const EQUATES = wordSet(
  `is was are were be been being 's 're isn't wasn't become becomes became becoming mark marks marked marking represent represents represented
   remain remains remained`,
);
/** "Making her the second woman …". */
export const MAKES = wordSet('make makes made making');
export const AS = wordSet('as');
/** Adverbs between the verb and the article. */
export const ADVERBS = wordSet(
  'only neither nor now also just thus therefore already even still not never merely reportedly at least',
);

/** What is won again and again: "his 12th title", "a second term". */
export const WON = wordSet(
  `title titles medal gold silver bronze victory win crown championship trophy cup term award prize oscar grammy pole mandate pennant`,
);
/** Verbs of winning it. */
export const WINS = wordSet(
  `win wins won winning claim claims claimed claiming clinch clinches clinched clinching secure secures secured securing lift lifts lifted lifting
   take takes took taking seal seals sealed sealing celebrate celebrates celebrated celebrating land lands landed landing
   earn earns earned earning capture captures captured capturing notched bagged collect collects collected serve serves serving served`,
);

/** What follows a place that is told alone: "is fifth in". */
export const PLACED = wordSet('in among at of overall on behind after nationally worldwide by this since with to');

/** "Second spot". */
export const PLACE = wordSet('place spot position');
/** What stands before it: "in second place", "took third place". */
export const BEFORE_PLACE = wordSet(
  `in into take takes took taking claim claims claimed secure secures secured finished finish finishes finishing hold holds held
   share shares shared sharing joint occupies occupied occupy clinch clinched grab grabbed sealed seal`,
);

/** "A fourth consecutive rise". */
export const STRAIGHT = wordSet('straight consecutive successive');
/** "The third month in a row", "in its history": what makes an ordinal a count of events. */
export const ROW = wordSet('row trot consecutive successive straight running history since career succession');
export const SUCH = wordSet('such');
/** What a span of time is told in: "in a decade", "of the season". */
export const SPAN = wordSet(
  'days week weeks fortnight month months quarter quarters year years decade decades century centuries season seasons campaign generation summer winter spring autumn',
);
export const SPAN_OPENER = wordSet('in of this within');

/** Nouns that an ordinal numbers or times without ranking anything. */
export const NOT_RANKED = wordSet(
  `time half quarter day days week weeks month months year years place round phase stage step report reports sign signs thing glance hand
   lady minister name names person aid degree class leg game set act chapter part section page draft wave floor item course tier batch lap hole
   birthday birthdays anniversary innings session instalment tranche amendment grade form base baseman choice option question reading sentence paragraph point
   ${WEEKDAYS} ${MONTHS}`,
);
export const TIME = wordSet('time');
export const PERSON = wordSet('person');
