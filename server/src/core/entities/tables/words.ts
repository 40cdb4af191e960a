/** Small closed lists that the recogniser of names needs. Facts of the language of news, written for this project. */

/** Capitalised by rule and never a name of the kinds that are looked for. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
gmt est edt pst pdt cst bst cet utc ist am pm a.m. p.m. ad bc
`;

/** Nouns that end the name of an event. */
export const EVENT_HEADS = `
war wars games olympics paralympics cup championship championships open marathon tournament festival summit conference election elections referendum revolution uprising intifada massacre genocide holocaust crisis accord accords treaty agreement protocol pact hurricane typhoon cyclone storm earthquake tsunami
prix derby classic awards oscars grammys expo fair carnival parade day week ramadan easter christmas hajj eid diwali hanukkah passover thanksgiving brexit deal inquiry trial battle siege operation campaign
`;

/** Words in front of a storm's, a fighting's or a mountain's name. */
export const EVENT_LEADERS = `hurricane typhoon cyclone storm operation battle super tropical`;

/** Nouns that end or begin the name of a place. */
export const PLACE_HEADS = `
airport avenue basin bay beach boulevard bridge canal cape city coast county creek desert district dam falls forest gulf harbor harbour heights hill hills island islands isle isles lake lane mountain mountains ocean park pass peninsula plain plaza port prefecture province range reef region ridge river road sea shire
square state station strait straits street territory tower town township valley village volcano way wood woods zone parish borough canton glacier plateau estuary fjord sound point springs junction crossing square quarter
`;
export const PLACE_LEADERS = `mount mt lake cape fort port camp st saint san santa isle river gulf strait bay lough loch glen ben county north south east west northern southern eastern western central upper lower new old greater`;

/** Verbs that only people and organisations govern, in the forms that stand next to a name. */
export const SPEECH = `
said says say told tells added adds asked asks argued argues announced announces claimed claims confirmed confirms declared denied denies explained insisted insists noted recalled replied reported stated stressed suggested tweeted urged urges warned warns wrote writes testified thinks thought believes believed called
`;

/** Words that stand before places: prepositions of place and verbs of movement. */
export const PLACE_CUES = `in at near from to outside across around throughout into toward towards through via off southern northern eastern western central downtown`;

/** Countries and capitals that are given names or surnames as well. */
export const ALSO_PEOPLE = `jordan chad georgia paris sofia israel lima victoria dominica kingston washington`;
