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
