import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';

/**
 * Words that say which way something moved, from news usage (markets, weather, politics, health) and the antonym pairs
 * of WordNet 3.1. Each line: the words for up, a bar, the words for down.
 */
export const DIRECTIONS = `
rise rises rose risen rising | fall falls fell fallen falling
raise raises raised raising | lower lowers lowered lowering
increase increases increased increasing | decrease decreases decreased decreasing
grow grows grew grown growing growth | shrink shrinks shrank shrunk shrinking shrinkage
climb climbs climbed climbing | drop drops dropped dropping
gain gains gained gaining | lose loses
jump jumps jumped jumping | plunge plunges plunged plunging
soar soars soared soaring | slump slumps slumped slumping
surge surges surged surging | tumble tumbles tumbled tumbling
swell swells swelled swollen swelling | dwindle dwindles dwindled dwindling
widen widens widened widening | narrow narrows narrowed narrowing
lengthen lengthens lengthened lengthening | shorten shortens shortened shortening
extend extends extended extending | curtail curtails curtailed curtailing
expand expands expanded expanding expansion | contract contracts contracted contracting contraction
improve improves improved improving improvement | worsen worsens worsened worsening deteriorate deteriorated deteriorating deterioration
strengthen strengthens strengthened strengthening | weaken weakens weakened weakening
tighten tightens tightened tightening | loosen loosens loosened loosening relax relaxed relaxing ease eases eased easing
accelerate accelerates accelerated accelerating | slow slows slowed slowing decelerate decelerated
higher | lower
larger bigger greater | smaller
up | down
more | fewer less
increased | reduced reduce reduces reducing reduction reductions cut cuts cutting
boost boosts boosted boosting | trim trims trimmed trimming slash slashes slashed slashing
advance advances advanced | retreat retreats retreated decline declines declined declining
rebound rebounds rebounded recover recovers recovered recovering recovery | collapse collapses collapsed plummet plummets plummeted
doubled doubles double doubling tripled triples quadrupled | halved halves halve halving
upward upwards | downward downwards
multiply multiplies multiplied multiplying | slip slips slipped slipping
quicken quickens quickened | slacken slackened
swelling | sink sinks sank sunk sinking
spike spikes spiked spiking leap leaps leapt leaped leaping | slide slides slid sliding dip dips dipped dipping sag sags sagged sagging
balloon balloons ballooned ballooning escalate escalates escalated escalating intensify intensifies intensified | ebb ebbs ebbed ebbing wane wanes waned waning
deepen deepens deepened deepening | soften softens softened softening
thicken thickens thickened thickening denser thicker | thin thins thinned thinning thinner
mushroom mushroomed mushrooming | nosedive nosedived diminish diminishes diminished diminishing
deeper richer | shallower poorer
longer | shorter
better | worse
faster quicker | slower
older | younger
heavier | lighter
dearer | cheaper
stronger | weaker
wider | narrower
fuller | emptier
commoner | rarer scarcer
busier | quieter
hotter warmer | colder cooler
drier | wetter
`;

/** Adverbs that give the verb before them a direction: "built up", "brought down". */
export const PARTICLES = `up | down
upwards | downwards
higher | lower`;

/** Verbs that such an adverb makes a movement: "went up", "crept up", "brought down"; not "chased down" or "sum up". */
export const MOVING_WITH_PARTICLE = `is are was were be been being
 go goes went gone going come comes came coming move moves moved moving bring brings brought bringing push pushes pushed pushing drive drives drove driven driving
 creep creeps crept creeping inch inches inched edge edges edged edging tick ticks ticked ticking nudge nudges nudged pick picks picked drift drifts drifted trend trends trended trending
 shoot shoots shot build builds built building scale scales scaled scaling ratchet ratcheted ramp ramps ramped ramping step stepped speed speeds sped wind winds
 bump bumped talk talked mark marked revise revises revised revising round rounded pare pares pared whittle whittled force forced forcing keep kept
 rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing drop drops dropped dropping raise raises raised raising
 lower lowers lowered lowering top tops topped topping jump jumped surge surged swell swelled swollen shrink shrank cut cuts cutting slow slows slowed slowing speeding slip slips slipped scaled`;

/** Movements that never take an object: what stands behind them is a time or an amount. */
export const INTRANSITIVE = `rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing soar soars soared soaring
 slump slumps slumped slumping surge surges surged surging tumble tumbles tumbled tumbling dwindle dwindles dwindled dwindling plummet plummets plummeted
 come comes came coming go goes went gone going slide slides slid sliding dip dips dipped dipping sag sags sagged sagging slip slips slipped slipping
 plunge plunges plunged plunging jump jumps jumped jumping rebound rebounds rebounded recover recovers recovered recovering decline declines declined declining
 grew shrink shrinks shrank shrunk shrinking worsen worsens worsened worsening`;

/** Nouns of time: a movement in them is none of theirs. */
export const SPAN_NOUNS = `year years month months week weeks day days quarter quarters season seasons decade decades hour hours minute minutes half time times
 winter winters summer summers spring springs autumn autumns morning afternoon evening night weekend today yesterday tomorrow
 ${MONTHS} ${WEEKDAYS} period
 beginning end course`;

/** Days that stand behind a noun without a preposition: "fewer guards today". */
export const DAYS = `today yesterday tomorrow tonight ${WEEKDAYS}`;

/** Nouns that say in what a change is measured, and not what changes. */
export const UNIT_NOUNS = `point points percent cent percentage basis pts pt bps place places notch notches second seconds minute minutes hour hours
 pound pounds dollar dollars euro euros pence penny cents yen yuan rupee rupees shilling shillings peso pesos franc francs crown crowns krona kronor
 dirham dirhams rand real reais naira ringgit baht won lira zloty forint ruble rubles rouble roubles riyal riyals dinar dinars
 metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch inches centimetre centimetres centimeter centimeters
 millimetre millimetres millimeter millimeters degree degrees kilo kilos gram grams gramme grammes kilogram kilograms tonne tonnes ton tons
 bit shade touch fraction little lot tenth fifth quarter third half eighth twentieth twelfth million billion thousand hundred dozen`;

/** Comparatives, which move something only where they compare: "dearer than", "more homes than". */
export const COMPARATIVES = `more fewer less higher lower larger bigger greater smaller longer shorter better worse faster quicker slower older younger heavier lighter
 dearer cheaper stronger weaker wider narrower denser thicker thinner deeper shallower richer poorer fuller emptier rarer scarcer busier quieter hotter warmer
 colder cooler drier wetter milder`;

/** Comparatives that say by themselves, behind "are" or "is", that something was otherwise before. */
export const PREDICATIVE = `fewer dearer cheaper fuller emptier weaker stronger wider narrower rarer scarcer thinner denser busier`;

/** Adjectives whose "more" is an increase and whose "less" a decrease; what has grown "more open" has not grown. */
export const SCALED = `frequent common expensive costly numerous valuable profitable popular productive violent severe intense crowded widespread abundant often
 plentiful frequently`;

/** Behind "more than": what was thought before, which is compared with. */
export const THOUGHT = `was were is are had has did does feared expected forecast predicted planned thought hoped believed estimated reported anticipated budgeted
 usual ever now today before`;

/** Verbs of one's own motion: with a place behind them they move nobody's number. */
export const GOING = `come comes came coming go goes went gone going climb climbs climbed climbing slide slides slid sliding slip slips slipped fall falls fell fallen
 falling move moves moved moving drop drops dropped pick picks picked picking`;

/** Verbs that with "up" mean something else unless an amount follows: "elections are coming up", "brought up a matter". */
export const UP_ELSEWHERE = `come comes came coming bring brings brought bringing`;

/** Verbs behind which a bare "more" or "less" is told of what they pay, earn or take. */
export const PAYING = `pay pays paid paying cost costs costing spend spends spent spending earn earns earned earning charge charges charged charging fetch fetches
 fetched consume consumes consumed consuming`;

/** What may be put up or down, and what is brought forward or put back by nobody's hand. */
export const PRICED = `price prices rate rates premium premiums fare fares fee fees tax taxes rent rents bill bills charge charges quote quotes tariff tariffs toll tolls
 wage wages pay salary salaries pension pensions levy duty duties forecast forecasts outlook target targets estimate estimates dividend cost costs limit
 ticket tickets subscription subscriptions bet bets odds stake stakes contribution contributions allowance benefit benefits`;

/** Words that say that something was usual, told before or hoped for, behind "above" and "below". */
export const YARDSTICKS = `usual average normal norm forecast forecasts expectations expected expectation predicted budgeted planned target what last previous
 seasonal prior before preceding`;

/** What is kept for later and may be drawn on or topped up. */
export const RESERVES = `reserve reserves savings stockpile stockpiles buffer buffers`;

/** People and places on a payroll, members and customers: to lose or to add some is a movement of their number. */
export const ENROLLED = `job jobs post posts position positions staff worker workers employee employees officer officers member members subscriber subscribers customer
 customers user users passenger passengers visitor visitors reader readers viewer viewers inspector inspectors teacher teachers nurse nurses doctor doctors
 guard guards engineer engineers driver drivers pilot pilots bed beds listener listeners pupil pupils resident residents inhabitant inhabitants`;

/** What sinks or goes down without having become less. */
export const VESSELS = `ship ships boat boats ferry ferries vessel vessels tanker tankers trawler trawlers barge barges freighter freighters yacht yachts submarine submarines warship
   warships frigate frigates destroyer destroyers minehunter minesweeper cruiser cruisers dinghy dinghies canoe canoes raft rafts tug tugs steamer liner liners
   lifeboat lifeboats cutter cutters schooner schooners hovercraft catamaran dredger plane planes airliner airliners aircraft jet jets helicopter helicopters
   balloon balloons glider gliders drone drones`;

/** Verbs of which that is said, in every form. */
export const WRECKING = 'sink sinks sank sunk sinking went go goes going gone come comes came coming';
