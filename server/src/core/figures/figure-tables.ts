import { WordProperty, wordSet } from '../text/lexicon.js';

/** Word lists of the readers of figures: closed classes of English and the nouns, verbs and labels of news prose. */

/** Words that make "pounds" a weight. */
export const MASS_BEFORE = wordSet(
  'weigh weighs weighed weighing weight weights heavy lbs kg kilograms kilos bomb bombs bag bags baby lighter heavier shed lifted tonnes tons catch trout salmon fish meat beef food cocaine heroin fentanyl methamphetamine marijuana explosives thrust',
);

/** Words that end a noun group: prepositions, conjunctions, pronouns, auxiliaries, determiners, adverbs. */
export const GROUP_END = wordSet(
  `of in on at to from by for with without into onto upon about above over under between among amid against during before after since until till per via
   and or but nor so yet as than that which who whom whose where when while because although though if unless whether despite
   is are was were be been being am has have had having do does did done will would shall should can could may might must goes comes makes takes gets gives says seems becomes
   one ones it he she they we you i him her them us me its his their our your my this these those the a an each every either neither any some no not
   there here then now today yesterday tomorrow tonight also just still already even only too again later earlier ago away abroad apart
   up down out off back across along around behind beyond near through throughout toward towards within inside outside including excluding
   n't 's 're 've 'll 'd`,
);

/** Words between a number and its noun that say nothing of what is counted. */
export const BEFORE_NOUN = wordSet(
  'other more additional extra further fewer less such new different separate newly straight consecutive',
);

/** Plural nouns without an s, and collectives that are counted as they stand. */
export const PLURAL = wordSet(
  `people men women children police staff cattle aircraft sheep fish troops personnel crew gunmen policemen firemen servicemen servicewomen lawmakers fishermen
   businessmen congressmen salesmen chairmen spokesmen schoolchildren grandchildren youth clergy media bacteria criteria phenomena alumni teeth feet geese mice oxen deer
   spacecraft helicopters gardai gardaí infantry cavalry livestock poultry swine jawans sportsmen clergymen councilmen countrymen workmen seamen horsemen frontiersmen
   horse foot pairs dead wounded accused`,
);

/** Plural first parts of compounds, after which the head is still to come: "sales managers", "arms dealers". */
export const COMPOUND_PLURAL = wordSet(
  'crew police staff cavalry infantry cattle people women men children youth media livestock sales arms sports news goods operations communications systems savings earnings accounts records human-rights rights services works customs affairs',
);

/** Adjectives that stand for people behind "the": "the 61 wounded". */
export const NOMINAL = wordSet(
  'wounded injured dead accused missing unemployed homeless displaced detained arrested deceased elderly disabled sick survivors',
);

/** Nouns of which "no" counts zero. */
export const COUNTED_BY_NO = wordSet(
  `country countries nation nations state states people person persons casualty casualties injury injuries death deaths fatality fatalities victim victims survivor survivors
   passenger passengers member members arrest arrests case cases vote votes soldier soldiers civilian civilians civilian child children woman women man men worker workers
   company companies party parties government governments minister ministers suspect suspects hostages hostage body bodies`,
);

/** Nouns of one that "one" counts rather than points at. */
export const AFTER_ONE = wordSet(
  `person man woman child boy girl soldier officer policeman policewoman civilian passenger member worker student pupil player judge juror driver pilot sailor firefighter nurse doctor patient
   gunman attacker suspect protester demonstrator militant fighter guard hostage victim survivor resident villager farmer migrant refugee prisoner inmate employee lawmaker senator minister diplomat journalist
   death injury arrest case vote seat goal point game match run wicket car bus truck lorry ship boat ferry plane aircraft helicopter train drone missile rocket bomb shell bullet tank
   house home building school hospital bridge village town city country state district province company firm bank shop store
   American Briton Israeli Palestinian Ukrainian Russian Indian Pakistani teacher engineer crew crewman teenager bystander adult euro dollar pound gram share barrel doctor dose abstention`,
);

/** Directions of verbs, nouns and adverbs of change: 1 up, 2 down, 3 either. Forms are listed as they occur. */
export const CHANGE = new WordProperty();
const UP = `rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing increase increases increased increasing gain gains gained gaining jump jumps jumped jumping
 surge surges surged surging soar soars soared soaring swell swells swelled swollen swelling expand expands expanded expanding widen widens widened widening raise raises raised raising
 boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking rocket rocketed rocketing skyrocket skyrocketed accelerate accelerated accelerates accelerating advance advanced advances advancing
 strengthen strengthened add adds added adding balloon ballooned ballooning mount mounted spike spiked spiking rebound rebounded rebounding recover recovered inch inched edge edged leap leapt leaped leaps
 up higher upward growth multiply multiplied escalate escalated extend extended extends extending lengthen lengthened lengthening warmed warm warms warming upgraded upgrade topped improve improved improves improving quicken quickened build built double doubled doubles doubling triple tripled triples tripling trebled quadrupled`;
const DOWN = `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping
 slip slips slipped slipping slide slides slid sliding cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering plunge plunges plunged plunging tumble tumbles tumbled tumbling
 dip dips dipped dipping ease eases eased easing narrow narrows narrowed narrowing lose loses lost losing trim trims trimmed trimming slash slashes slashed slashing weaken weakens weakened weakening
 contract contracts contracted contracting slow slows slowed slowing sink sinks sank sunk sinking plummet plummets plummeted dwindle dwindles dwindled dwindling retreat retreated halve shed sheds shedding
 down lowered downward reduction diminish diminished curb curbed halved halves shorten shortened shortens shortening crash crashed collapse collapsed cool cooled moderated moderate subsided recede receded loss downgraded devalued`;
const EITHER = `change changes changed changing move moves moved moving adjust adjusted revise revised revises shift shifted go goes went gone swing swung set`;
for (const text of UP.split(/\s+/)) CHANGE.set(text, 1);
for (const text of DOWN.split(/\s+/)) CHANGE.set(text, 2);
for (const text of EITHER.split(/\s+/)) CHANGE.set(text, 3);

/** Nouns of change, which may stand behind "12%" or before "of 600". */
export const CHANGE_NOUN = wordSet(
  'rise increase gain jump surge growth hike cut drop fall decline decrease reduction slump dip boost climb slide plunge expansion contraction swing spike uptick improvement rebound raise',
);

/** Verbs whose direct object is a sum and no change of it: "raised $40m". */
export const NOT_BY_MONEY = wordSet(
  'raise raises raised raising lose loses lost losing gain gains gained set move moved go went gone build built shot shoot extend extended extends lift lifted lifts shed boost boosted recover recovered warm warmed collapse collapsed shift',
);

/** Units of a rate behind "a", "per", "each" and their common form. */
export const RATE_NOUN = new Map<string, string>(
  `second=second minute=minute hour=hour day=day night=night week=week fortnight=fortnight month=month quarter=quarter year=year season=season game=game match=match shift=shift session=session trip=trip
 share=share barrel=barrel bushel=bushel tonne=tonne ton=ton litre=liter liter=liter gallon=gallon kilo=kilogram kilogram=kilogram kg=kilogram pound=pound lb=pound ounce=ounce gram=gram carat=carat
 head=head person=person capita=capita piece=piece copy=copy unit=unit ticket=ticket seat=seat bottle=bottle pint=pint pack=pack packet=packet plate=plate cup=cup loaf=loaf dozen=dozen bag=bag
 acre=acre hectare=hectare mile=mile kilometre=kilometer kilometer=kilometer km=kilometer foot=foot metre=meter meter=meter
 household=household family=family home=home pupil=pupil student=student child=child worker=worker employee=employee patient=patient passenger=passenger voter=voter vehicle=vehicle car=car
 megawatt=megawatt mwh=megawatt-hour kwh=kilowatt-hour unit=unit cow=cow animal=animal annum=year h=hour quintal=quintal mmbtu=mmbtu dollar=dollar euro=euro`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Short units of a rate behind a slash: "t/ha", "m3/s", "mg/l". */
export const SLASHED_RATE = new Map<string, string>(
  'ha=hectare s=second sec=second min=minute h=hour l=liter dl=deciliter m=meter m2=square-meter m3=cubic-meter t=tonne km2=square-kilometer yr=year'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Adverbs of rate. */
export const RATE_ADVERB = new Map<string, string>([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['hourly', 'hour'],
  ['quarterly', 'quarter'],
  ['apiece', 'piece'],
]);

/** Labels before a number that is a name: "Article 5", "Channel 4". */
export const LABEL = wordSet(
  `pin pincode postcode zip article articles section sections chapter page pages channel boeing airbus flight route highway interstate formula apollo iphone ipad galaxy windows glock room gate platform grade phase stage type ward block
   building flat apartment suite box lot line class form title rule resolution clause act bill proposition amendment exhibit figure table version episode season series volume number psalm isbn doi
   tier zone sector camp studio pier exit junction model mark book part track category level case list schedule annex appendix paragraph para pg vol fig terminal dock bay berth cell court
   operation squadron regiment battalion brigade division precinct area radio nissan tesla mazda peugeot audi bmw xbox playstation android chapter verse item step lesson unit module
   size vitamin group pool lane court heat race day round week game test match session wave tower bus bed plot reactor pipeline stream euro highway freeway autoroute autobahn spf version bulletin ticket docket file order form photo image story slide`,
);

/** Labels that are common nouns as well: they name only when capitalised, and "day 3", "game 7" are ranks of a sort. */
export const STREET = wordSet(
  'street st road rd avenue ave lane drive boulevard blvd square place court terrace way close crescent row gardens mews parade highway broadway strand',
);

/** Hyphenated words behind a number that make an adjective of kind, not a count. */
export const KIND_AFTER = wordSet(
  'strong time way off sided fold tier star faced dimensional pronged legged pack piece alarm handed ply speed stroke track step fifths and on to one half hit liner',
);

/** Words of contests, near which "3-1" and "68 to 55" are ordered pairs. */
export const CONTEST = wordSet(
  `vote votes voted voting ruled ruling beat beats beaten won win wins winning lost lose loses led leads lead drew draw draws tied tie passed pass passes defeat defeated defeats score scores scored victory
   against split majority rejected reject rejects approved approve approves adopted confirmed confirm ballot thrashed edged edge downed outscored trailed trail trailing goals goal set sets aggregate final match game
   homer innings series shootout penalties verdict decision referendum plebiscite carried backed decided senators lawmakers council committee senate parliament passage`,
);

/** Nouns before "Smith-less" ages: "the two brothers, 12 and 15". */
export const PERSON_NOUN = wordSet(
  `man woman boy girl child children brother brothers sister sisters son sons daughter daughters father mother husband wife teenager teenagers student students driver drivers player passenger passengers couple
   suspect suspects victim victims victims men women boys girls twins cousin cousins friend friends nephew niece grandson granddaughter grandfather grandmother farmer teacher nurse pensioner cyclist pedestrian motorcyclist
   resident worker actor singer striker midfielder defender goalkeeper president minister lawyer doctor widow widower actress artist author baker barber builder businessman businesswoman butcher
   captain chef coach comedian composer councillor dancer dentist detective director electrician engineer entrepreneur fisherman footballer gardener golfer guard guitarist hairdresser historian housewife
   janitor jockey journalist judge labourer laborer landlord lecturer lodger machinist mechanic medic migrant miner model musician novelist officer painter paramedic pastor photographer physician pilot plumber
   policeman policewoman postman priest prisoner producer professor prosecutor rapper receptionist reporter retiree sailor salesman salesperson scientist secretary senator sergeant shopkeeper skipper soldier
   spokesman spokeswoman star surgeon survivor swimmer tailor trader trainee trucker veteran volunteer waiter waitress warden welder writer youngster native gunman attacker accused defendant killer fugitive convict
   owner manager employee neighbour neighbor lad lady gentleman aunt uncle grandparents parent parents boyfriend girlfriend fiance fiancee partner
   treasurer accountant banker mayor governor lawmaker ambassador chairman chairwoman executive consultant analyst economist bishop carpenter butler courier dealer dissident`,
);
