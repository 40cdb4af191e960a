import type { Claim } from './claims/claim.js';

/** What amounts of a dimension are called where only what they are told of is known. */
const GIVEN: Readonly<Record<string, string>> = {
  length: 'length',
  duration: 'time',
  mass: 'weight',
  money: 'sum',
  percent: 'percentage',
  'percentage-point': 'change',
  speed: 'speed',
  temperature: 'temperature',
  area: 'area',
  volume: 'volume',
  power: 'power',
  energy: 'energy',
};

/** From this many metres on a length is rather a distance. */
const FAR = 1000;

/** "The first time", "the second occasion": what is counted is how often. */
const OCCASIONS = new Set(['time', 'times', 'occasion']);

/** Nouns that name an amount themselves, singular: "the rent", "an interval", "turnout". */
const AMOUNTS = new Set(
  `age aid altitude amount area average bid bill bonus budget capacity charge compensation consumption cost coverage cut damage deadline debt decline
   deficit delay demand depth deposit diameter distance donation drop duration earnings elevation energy expenditure export fare fall fee fine flow force fund
   funding gain gap growth gust height import income increase inflation interest interval investment lead length level limit loan loss magnitude margin
   mass money offer output pay payment payout peak penalty pension percentage period price proceeds production profit proportion rainfall ransom
   rate reduction rent revenue rise salary sale savings score sentence share size speed spending stake stay strength subsidy sum support surge surplus takings
   tariff tax temperature term time toll total turnout turnover unemployment value volume wage wait wave weight width wind worth yield`.split(
    /\s+/,
  ),
);

/**
 * What conflicts and rows of the matrix are about, from the noun or the happening that a claim gives: "rank of airline",
 * "change in price", "when the dyke gave way", "sum given for tunnel".
 */
export function quantityName(claim: Claim, measure: string): string {
  if (claim.slot === 'rank') return OCCASIONS.has(measure) ? 'how often it has happened' : `rank of ${measure}`;
  if (claim.slot === 'direction') return `change in ${measure}`;
  if (claim.slot === 'date') return `when ${measure}`;
  if (measure.startsWith(SHARE) || measure.includes(AS_SHARE)) return measure;
  if (claim.part) return measure;
  if (claim.age) return `age given for ${measure}`;
  if (claim.change?.kind === 'by' && claim.dimension.startsWith('percent')) return `change in ${measure}`;
  const [dimension] = claim.dimension.split(/[:/]/);
  const given = dimension === 'length' && claim.value.high >= FAR ? 'distance' : GIVEN[dimension!];
  if (given === undefined || namesAmount(measure)) return measure;
  return `${given} given for ${measure}`;
}

const SHARE = 'share of ';
const AS_SHARE = ' as a share of ';

/** Whether the words say that they measure something: "average rent", "price of bread". */
function namesAmount(measure: string): boolean {
  const [named] = measure.split(' of ');
  const word = named!.slice(named!.lastIndexOf(' ') + 1).toLowerCase();
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((form) => AMOUNTS.has(form));
}

/** "GDP", a share of "GDP": "share of GDP"; "spending", of "national income": "spending as a share of national income". */
export function shareName(measure: string, base: string): string {
  const words = new Set(base.toLowerCase().split(/\s+/));
  const last = measure.slice(measure.lastIndexOf(' ') + 1).toLowerCase();
  return words.has(last) ? `${SHARE}${base}` : `${measure}${AS_SHARE}${base}`;
}
