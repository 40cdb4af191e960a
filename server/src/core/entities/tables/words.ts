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

/** Events met in the news of every country. */
export const EVENTS = `
World War I;World War II;World War One;World War Two;World War Three;First World War;Second World War;Cold War;Gulf War;Iraq War;Vietnam War;Korean War;Crimean War;Falklands War;Civil War;Six-Day War;Yom Kippur War;
Arab Spring;Prague Spring;Orange Revolution;Velvet Revolution;Cultural Revolution;French Revolution;Industrial Revolution;Great Depression;Holocaust;Olympics;Olympic Games;Winter Olympics;Summer Olympics;Winter Games;Summer Games;Paralympics;
Paralympic Games;Commonwealth Games;Asian Games;Pan American Games;World Cup;Rugby World Cup;Cricket World Cup;Super Bowl;World Series;Stanley Cup;Ryder Cup;Davis Cup;Africa Cup of Nations;African Cup of Nations;Copa America;Euro 2004;Wimbledon;
U.S. Open;US Open;French Open;Australian Open;British Open;Masters Tournament;Six Nations;Tour de France;Giro d'Italia;Grand National;Kentucky Derby;Grand Prix;Cannes Film Festival;Edinburgh Festival;Glastonbury Festival;Oscars;Academy Awards;Grammy Awards;
Hurricane Katrina;Hurricane Sandy;Brexit;Super Tuesday;World Economic Forum;Hajj;Ramadan;Eid al-Fitr;Oktoberfest;Mardi Gras;Bloody Sunday;Boxing Day tsunami
`;

/** Last words by which a name of several words is an organisation's, whatever stands before. */
export const SURE_HEADS = `
inc corp ltd llc plc gmbh airlines airways motors industries holdings pharma pharmaceuticals university college institute ministry department commission committee council association federation foundation union party agency authority
corporation company group partners technologies systems alliance movement congress parliament tribunal newspaper bureau consortium enterprises ventures securities insurance telecom petroleum resorts terminals logistics bank newspaper news gazette herald tribune telegraph courier
`;

/** Last words by which a name of several words is a place, unless it is an organisation. */
export const SURE_PLACE_HEADS = `
avenue ave street road rd boulevard blvd lane highway motorway river creek lake lakes island islands isle isles mountain mountains county airport village valley bay beach peninsula reservoir canyon glacier harbor harbour junction
prefecture township borough parish
`;
/** First words by which a name is a place. */
export const SURE_PLACE_LEADERS = `mount mt lake lough loch`;

/** Abbreviations in capitals that name nobody. */
export const ABBREVIATIONS = `
suv gdp tv ceo cfo coo cto vat dna rna hiv aids mp mps pm ok id it pr ai cd dvd cctv gps phd mba vip ipo ipos etf ev evs atm atms pc pcs ufo er icu oem usb pdf sms url dj djs mc hq hr iq lng lpg gmo mri ptsd std covid sars mers h1n1 h5n1
q1 q2 q3 q4 fy cpi ppi pmi gst epo dui mvp rbi era km kg mph kph bn mn usd eur gbp a.m p.m b.c a.d nimby aka asap rip diy faq lol sos ufos apr pin ngo ngos roi m&a r&d lgbt lgbtq ied ieds rpg rpgs wmd icbm uav uavs mia pow pows jr sr
`;
