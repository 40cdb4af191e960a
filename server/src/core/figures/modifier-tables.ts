/**
 * Phrases that loosen, bound or colour a number, by what they make of it. Sources: the approximators of Channell,
 * "Vague Language" (1994), and of Ferson and others, "Natural language of uncertainty" (2015); AP, Reuters and Guardian
 * style for "more than" and "over".
 */
export type Modifier =
  | 'about'
  | 'nearly'
  | 'just-over'
  | 'more-than'
  | 'at-least'
  | 'at-most'
  | 'less-than'
  | 'exactly'
  | 'only'
  | 'record'
  | 'as-few-as'
  | 'another'
  | 'plain';

/** Before the number; phrases parted by "|". */
export const BEFORE: Readonly<Record<Modifier, string>> = {
  about:
    'about|around|roughly|approximately|approx|approx.|some|estimated|an estimated|in the region of|in the order of|on the order of|of the order of|something like|circa|c.|ca|ca.|' +
    'in the neighborhood of|in the neighbourhood of|in the vicinity of|more or less|give or take|in or around|perhaps|just about|more like|somewhere around|somewhere near|an approximate|maybe|anywhere around',
  nearly:
    'nearly|almost|close to|closer to|approaching|just under|just below|just short of|shy of|just shy of|a shade under|a little under|slightly under|slightly below|slightly less than|slightly fewer than|' +
    'a little less than|a little below|not quite|virtually|practically|nearing|a whisker under|a fraction under|a fraction below|marginally below|marginally under|a touch under|a tad under|a bit under|a bit less than|' +
    'verging on|bordering on|just less than|just fewer than|little short of|nearer|near|towards|a shade less than|touching|well nigh|getting on for|barely under|coming up to',
  'just-over':
    'just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|a little more than|a little above|a shade over|a shade more than|a shade above|barely more than|barely over|a bit more than|a bit over|' +
    'marginally above|marginally over|marginally more than|a touch over|a touch above|a tad over|a tad more than|a fraction over|a fraction above|only just over|only slightly more than|little more than|not much more than',
  'more-than':
    'more than|over|above|upwards of|upward of|north of|exceeding|in excess of|excess of|topped|topping|tops|surpassed|surpassing|surpasses|exceeded|exceeds|exceed|greater than|higher than|better than|well over|well above|far more than|' +
    'much more than|well in excess of|beyond|longer than|larger than|bigger than|older than|taller than|heavier than|considerably more than|significantly more than|substantially more than|easily more than|faster than|way over|even more than|some more than',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|a minimum|at the very least|not under|no lower than|not below|no shorter than|at minimum',
  'at-most':
    'up to|upto|as many as|as much as|at most|at the most|no more than|not more than|a maximum of|maximum of|no greater than|not exceeding|no longer than|not over|as high as|as long as|as far as|as large as|no higher than|not above|anything up to|up to and including|' +
    'a maximum|maximum|never more than|no larger than|no older than|not to exceed|at the outside',
  'less-than':
    'less than|fewer than|under|below|lower than|smaller than|shorter than|well under|well below|far fewer than|far less than|much less than|south of|younger than|short of|beneath|considerably less than|substantially less than|significantly less than|way below|way under|way less than|even less than|lighter than',
  exactly: 'exactly|precisely|an even|bang on|a flat|an exact',
  only: 'only|just|a mere|merely|barely|scarcely|hardly|a meagre|a meager|a paltry|a bare',
  record:
    'a record|a whopping|a staggering|a massive|a huge|a record-breaking|an unprecedented|an eye-watering|a hefty|a cool|fully|a full',
  'as-few-as': 'as few as|as little as|as low as|as cold as',
  another: 'another|a further|an additional|an extra|additional|extra|further',
  plain: '',
};

/** Behind the number or its unit. */
export const BEHIND: Readonly<Record<'about' | 'at-least' | 'at-most', string>> = {
  about: 'or so|or thereabouts|give or take|odd',
  'at-least':
    'or more|or longer|or above|or over|or older|or higher|or greater|or better|and above|and over|and up|and upwards|and counting|and more|or upwards|at least|minimum',
  'at-most':
    'or less|or fewer|or below|or under|or younger|or lower|or shorter|and under|and below|or smaller|at most|maximum',
};

/** Words tied to a number by a hyphen: "300-plus", "30-odd", "50-ish", "20-strong" says nothing. */
export const TIED: Readonly<Record<string, 'about' | 'at-least' | 'more-than'>> = {
  plus: 'more-than',
  odd: 'about',
  ish: 'about',
  some: 'about',
};
