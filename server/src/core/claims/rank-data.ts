/**
 * Superlatives by the word that they are the highest degree of: those of one line rank by the same. From the irregular
 * comparison of English adjectives and the pairs that news uses for one another.
 */
export const SUPERLATIVES = `large: largest biggest greatest
high: highest tallest
small: smallest tiniest
low: lowest
long: longest
short: shortest
deep: deepest
old: oldest
young: youngest
new: newest
rich: richest wealthiest
poor: poorest
busy: busiest
deadly: deadliest bloodiest
bad: worst severest gravest
good: best
fast: fastest quickest
slow: slowest
strong: strongest fiercest
heavy: heaviest
weak: weakest
expensive: dearest costliest priciest
cheap: cheapest
warm: warmest hottest
cold: coldest coolest
wet: wettest
dry: driest
bright: brightest
close: closest nearest
far: farthest furthest
hard: hardest
safe: safest
wide: widest broadest
few: fewest`;

/** Comparatives by the same words; "more" by number, as the superlative "most". */
export const COMPARATIVES = `large: larger bigger greater
high: higher taller
small: smaller tinier
low: lower
long: longer
short: shorter
deep: deeper
old: older
young: younger
new: newer
rich: richer wealthier
poor: poorer
busy: busier
deadly: deadlier bloodier
bad: worse
good: better
fast: faster quicker
slow: slower
strong: stronger fiercer
heavy: heavier
weak: weaker
expensive: dearer costlier pricier
cheap: cheaper
warm: warmer hotter
cold: colder cooler
wet: wetter
dry: drier
bright: brighter
close: closer nearer
far: farther further
most: more
few: fewer less`;
