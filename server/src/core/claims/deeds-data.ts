/**
 * Deeds that one person or body does once: two sources that name different doers cannot both be right. From news usage;
 * each line: a name, a colon, the verbs by their infinitive. Flags behind the name:
 *   r  so seldom that the one thing of its kind that two articles of a story speak of is one
 */
export const DEEDS = `
kill: kill murder assassinate
shoot: shoot
stab: stab
strangle: strangle
found r: found
design r: design
invent r: invent
compose r: compose
write r: write author
paint r: paint
sculpt r: sculpt
direct r: direct
chair r: chair
appoint: appoint
nominate: nominate
defeat: defeat beat
discover: discover
score: score
captain r: captain
referee r: referee
unveil r: unveil
inaugurate r: inaugurate
claim: claim
win: win
buy: buy acquire purchase
`;

/** Events, by their names in the tables, that happen to one person or thing at one place. */
export const PLACED = 'bear arrest survive bury crash derail sink wed marry capture abduct kidnap';
