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
bad: worst severest gravest grimmest
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
few: fewest
narrow: narrowest
steep: steepest sharpest
light: lightest
thin: thinnest
thick: thickest
loud: loudest noisiest
dense: densest
tough: toughest
tight: tightest
mild: mildest
rare: rarest
clean: cleanest
dirty: dirtiest
shallow: shallowest
calm: calmest`;

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
bad: worse graver
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
few: fewer less
narrow: narrower
steep: steeper sharper
light: lighter
thin: thinner
thick: thicker
loud: louder noisier
dense: denser
tough: tougher
tight: tighter
mild: milder
rare: rarer
clean: cleaner
dirty: dirtier
shallow: shallower
calm: calmer`;

/** Adjectives that rank by the same word as others do, and what "most" is the highest degree of. */
export const ALIKE = `large: big great
high: tall
rich: wealthy
bad: severe grave
fast: quick
strong: fierce
expensive: costly dear
warm: hot
close: near
loud: noisy
steep: sharp
most: many much often`;
