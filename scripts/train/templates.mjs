// Sentences of news with blanks for names, written for this project, and names to fill them: the data of newswire-ner.tsv
// is nearly all about government and war, and knows few companies, clubs, bylines, captions and courts.

import { AGENCY_TEMPLATES } from './templates-agency.mjs';

/** {p} a full name, {s} a surname, {f} a first name, {o} an organisation, {c} a company, {t} a club, {a} an acronym, {l} a place, {n} a country, {d} a demonym, {e} an event, {w} a weekday. */
const TEMPLATES = `
Shares in {c} fell 4 percent in early trading .
Shares of {c} rose after the company reported better results .
{c} said on {w} that it would close a plant in {l} .
{c} has hired {p} as chief executive .
{c} , the {d} retailer , said sales had fallen .
{c} to Cut 400 Jobs in {n}
{c} and {c} are in talks over a merger .
{c} , {c} and {c} all declined to comment .
A spokeswoman for {c} said the company regretted the delay .
The takeover of {c} by {c} was blocked by the regulator .
{p} , chief executive of {c} , told investors to expect losses .
{p} , an analyst at {c} , said demand was weak .
{c} 's profit doubled in the quarter .
{c} bought {c} for a sum that neither would name .
The contract went to {c} , based in {l} .
Lawyers for {c} asked the court for more time .
{c} ( {a} ) runs the ferries between {l} and {l} .
The {o} ( {a} ) opened an inquiry .
The {a} said its inspectors were at the site .
{a} chief {p} called the vote a mistake .
{a} Sends Team to {l}
Officials of the {o} met in {l} on {w} .
The {o} , which has 4,000 members , will strike on {w} .
The head of the {o} , {p} , resigned .
{p} of the {o} said nobody had been warned .
{p} , who leads the {o} , was not at the hearing .
A report by the {o} blamed the weather .
Members of the {o} marched through {l} .
{o} Opens Inquiry Into {c}
{o} rejects plan by {s}
{t} beat {t} 3 - 1 in {l} on {w} .
{t} drew with {t} in the first round .
{t} striker {p} scored twice against {t} .
{t} coach {p} said his side had been lucky .
{p} scored in the last minute as {t} beat {t} .
{t} signed {p} from {t} for a record fee .
{t} Beat {t} to Reach Final
{t} will be without {p} in the final .
{p} ( {n} ) beat {p} ( {n} ) 6 - 4 6 - 2
1. {p} ( {n} ) 2 hours 14 minutes
{p} of {n} won the race from {p} of {n} .
{t} 2 {t} 0
{t} ( {s} 12 , {s} 60 ) {t} ( {s} 44 )
The match between {t} and {t} was put off .
{n} Beat {n} in Opening Match
{n} captain {p} won the toss .
{s} was caught by {s} for 41 .
{s} took four wickets for {n} .
{p} won the {e} for the second time .
The {e} will be held in {l} next year .
The {e} begins on {w} .
Tickets for the {e} are sold out .
{e} Called Off After Storm
Thousands died in {e} .
{p} , 44 , of {l} , was charged with fraud .
{p} , 31 , was found dead at his home in {l} .
{p} , aged 70 , and his wife {p} escaped .
{p} and {p} were arrested near {l} .
{p} , a nurse from {l} , saw the crash .
{p} , a father of three , had lived in {l} since 1998 .
{s} , 58 , told the court that he knew nothing .
{s} said she had not seen the letter .
{s} will appear in court in {l} on {w} .
{s} pleaded not guilty .
{s} 's lawyer , {p} , said there would be an appeal .
{s} , who denies the charges , was freed on bail .
" We ran , " said {p} , a teacher .
" It was dark , " {s} said .
" {s} is a friend , " {p} told reporters .
" I told {f} to stay , " she said .
{f} was seven when the family left {l} .
{f} and {f} never met again .
Judge {p} gave the jury until {w} .
Judge {s} Rejects Appeal by {s}
Detective Inspector {p} asked witnesses to come forward .
Mr {s} said the council had been told .
Mrs {s} has never been to {l} .
Ms {s} joined {c} in 2011 .
Dr {p} , of the {o} , led the study .
Prof {p} said the drug was safe .
Sir {p} was knighted in 1999 .
President {s} Fires Finance Minister
President {p} will visit {n} and {n} next month .
Prime Minister {s} Survives Vote
The prime minister , {p} , flew to {l} .
The mayor of {l} , {p} , closed the schools .
The finance minister , {p} , and the transport minister , {p} , gave opposite accounts .
{n} 's foreign minister , {p} , arrived in {l} .
Foreign Minister {p} said {n} would answer .
{d} Foreign Minister {p} met {s} in {l} .
Former {d} president {p} died in {l} on {w} .
Opposition leader {p} accused {s} of theft .
Senator {p} of {n} opposed the bill .
Governor {p} called out the guard .
Gov. {s} signed the bill .
Sen. {p} , who sits on the panel , voted no .
Rep. {p} asked {s} about the money .
{s} Denies Burning Letters
{s} Wins Second Term in {n}
{s} Leads in {d} Vote
{s} to Meet {s} in {l}
How {s} Lost {l}
{s} : No Deal Yet With {c}
{s} and {s} clash over budget
{s} quits as head of {o}
{s} freed after eleven years
{s} asks court for delay
Why {l} Is Angry With {c}
Floods Kill Nine in {l}
Fire at {c} Plant in {l} Kills Four
Storm Leaves Thousands Without Power in {l}
Police Hunt Gunman After Raid in {l}
Police Arrest Two After Robbery
Five Things to Know About the Vote
What We Know About the Crash
Nurses to Strike Over Pay
Judge Orders New Trial in Murder Case
Death Toll Rises to 41 After Ferry Sinks
Farmers Block Roads for Third Day
Workers at Steel Mill Vote to Strike
Traders Fear Higher Rates
Ministers Meet Over Oil Prices
{l} , {n} ( {a} ) - Rain fell for a third day .
{l} , {n} - Three people were killed when a bus fell into a ravine .
{l} ( {a} ) - The river rose again on {w} .
Police in {l} closed the road to {l} .
The road between {l} and {l} is cut .
The villages of {l} , {l} and {l} were evacuated .
The quake was felt in {l} and as far as {l} .
Residents of {l} were told to boil water .
The plane was on its way from {l} to {l} .
The ship left {l} on {w} with grain for {n} .
Twelve miners are trapped near {l} in {n} .
{l} was calm on {w} .
{l} , a town of 8,000 , has no doctor .
She was born in {l} , {n} , in 1950 .
A hospital in {l} treated 40 people .
{l} airport was shut .
{n} beat expectations .
{n} and {n} signed an accord in {l} .
{n} accused {n} of sending arms .
{n} 's army said it had shot down a drone .
Exports from {n} to {n} fell .
{d} troops crossed the border .
{d} and {d} officials met in {l} .
{d} farmers blocked the crossing into {n} .
A {d} court froze the assets of {c} .
Two {d} sailors jumped ship in {l} .
Talks between the {a} and the {a} broke down .
The {a} and the {a} split the vote .
The {a} backed the strike .
The {o} won four seats and the {o} three .
Workers at {c} walked out .
A plant of {c} was hit .
{c} 's plant in {l} will close .
Strike at {c} enters second week
Talks between {d} and {d} envoys ended .
By {p}
By {p} and {p} in {l}
By {p} , Staff Reporter
Reporting by {p} ; editing by {p}
Photo : {p} / {c}
{p} leaves court in {l} . Photograph : {p} / {c}
{p} , left , with {p} in {l} .
{p} told the {c} newspaper that he was innocent .
{p} is the author of a book on {n} .
{p} , born in {l} , studied at the {o} .
{f} and {p} were there .
{f} and {p} came .
{f} and {p} were married in {l} .
The {s} family owns {c} .
The brothers {p} and {p} founded {c} .
His daughter , {p} , runs {c} .
The widow of {p} , {p} , wept .
{p} succeeds {p} , who stepped down .
{p} replaced {s} at {t} .
{p} , {p} and {p} were among the dead .
Among them were {p} , 12 , and {p} , 9 .
The pilot , {p} , had 30 years of service .
The captain , {p} , was the last to leave .
{p} , the ship 's owner , could not be reached .
Captain {p} and chief engineer {p} were held .
{p} was promoted to general .
{p} sued {c} in {l} .
{p} v {c} will be heard in {l} .
The case against {p} was dropped .
A bomb went off outside the {o} .
Students of the {o} voted to leave .
Doctors at the {o} said he would live .
The {o} lent {n} the money .
The {o} put the toll at 29 .
According to the {o} , prices rose .
A study in the {c} journal found no link .
The {o} and the {o} issued a joint statement .
Although he was ill , {s} went to {l} .
However , {s} did not sign .
Meanwhile , {c} raised its offer .
Yesterday {s} was back in {l} .
Officials said the bridge was safe .
Witnesses saw a van without plates .
Analysts expect growth to slow .
Critics say the plan will fail .
Investors shrugged .
Protesters threw stones .
Prosecutors dropped two charges .
{f} , who uses one name , lost her house .
The singer {f} has died .
According to {s} , the door was open .
The bill was drafted by {s} , {s} and {s} .
{s} declined to comment , and so did {s} .
The violinist {p} cancelled .
The commander , {p} , has not been seen .
{p} has not been seen since {w} .
His brother {p} said the family was worried .
Hope is fading for the men .
Bail was set at a thousand euros .
Parliament rose early .
Turkey and ham were served .
The CEO and the CFO both left .
GDP shrank by a tenth .
An MP and a DJ were among the guests .
The vote was close , but nobody asked for a recount .
`;

const CLUB_HEADS =
  'United City Rovers Athletic Town County Wanderers FC Albion Rangers Villa Hotspur Dynamo Spartak Real Sporting Racing Olympique Bulls Bears Tigers Lions Eagles Hawks Sharks Giants Kings Warriors Wolves Stars Knights Panthers Royals'.split(
    ' ',
  );
const CLUB_FIRST = new Set(['Dynamo', 'Spartak', 'Real', 'Sporting', 'Racing', 'Olympique', 'FC']);
const COMPANY_HEADS =
  'Bank Motors Airlines Energy Steel Holdings Group Industries Pharma Pharmaceuticals Foods Systems Technologies Media Capital Partners Insurance Telecom Petroleum Oil Gas Mining Shipping Lines Electric Power Water Rail Railways Construction Homes Properties Resorts Hotels Stores Brewery Glass Paper Cement Chemicals Textiles Studios Pictures Games Software Networks Robotics Logistics Freight Airways Aerospace Ventures Trust Securities'.split(
    ' ',
  );
const FORMS = 'Inc. Corp. Ltd plc AG SA NV AB Co. Ltd. LLC GmbH SpA'.split(' ');
const NEWSPAPERS =
  'Times Post Herald Gazette Tribune Courier Mail Echo Chronicle Observer Star Sun Standard Telegraph Journal News'.split(
    ' ',
  );
const BODY_FIRST =
  'National Federal Central International European African Asian World General Royal State Regional Independent Public Joint Supreme Free Democratic United'.split(
    ' ',
  );
const BODY_FIELD =
  'Health Labour Transport Energy Education Farmers Workers Teachers Nurses Human Rights Police Railway Maritime Fisheries Weather Election Electoral Statistics Development Investment Housing Trade Finance Food Drug Nuclear Space Film Science Medical Legal Football Cricket Athletics Swimming Cycling Tennis Ethnography Migration Refugee'.split(
    ' ',
  );
const BODY_HEADS =
  'Agency Authority Commission Council Board Institute Office Union Federation Association Service Court Party Movement Front Alliance Congress Committee Fund Foundation Academy Society Bureau Ministry Department League Organization Centre Museum Hospital School College University Administration Corps Guard Army'.split(
    ' ',
  );
const NICKNAMES =
  'Yankees|Red Sox|Padres|Cubs|Royals|Mariners|Orioles|Tigers|Rangers|Indians|Braves|Dodgers|Hornets|Suns|Rockets|Spurs|Bruins|Canucks|Flames|Sabres|Oilers|Bills|Packers|Colts|Falcons|Saints|Rams|Jets|Vikings|Springboks|Wallabies|Socceroos|Proteas|Magpies|Hammers|Gunners|Blues|Reds|Swans|Kangaroos|Broncos|Raiders|Wanderers|Crusaders|Hurricanes|Sharks|Stormers|Bulls'.split(
    '|',
  );
const BRAND_TAILS =
  'co tec tech tel corp soft com gen pharm dyne tron trex nor max lux fin bank cap mark gas oil chem plast steel mart med ex ix on us is ant ent ia'.split(
    ' ',
  );
const BRAND_HEADS = 'Euro Inter Trans Micro Uni Bio Pan Tele Agro Petro Nord Med Comp Omni Aero Hydro Data'.split(' ');
const LETTERS = [...'ABCDEFGHIJKLMNPRSTVW'];
const EVENTS_HEADS =
  'Cup|Open|Festival|Marathon|Games|Championship|Championships|Grand Prix|Summit|Tournament|War|Awards'.split('|');
const STORMS = 'Hurricane Typhoon Cyclone Storm'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SYLLABLES =
  'ka ro mi ta len dor vik sa ber gan tol mar ne shi wa ko lu pre stan ham or dal fel bri cor ve no ti zar kha bu jo ri ye du ang el ost win thor by ash ley mont ger ul wi ze pa hu go ken sen son sti der ach mer fair hol low wood bar ton mc qua xi ling zhen ngo oka wen ade fo ola'.split(
    ' ',
  );

/** Sentences made of the templates: lists of { word, pos, entity } like the data's. */
export function filledTemplates(times, timesAgency, lists, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (p) => random() < p;
  const invented = () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const surnameWord = () =>
    chance(0.55)
      ? pick(lists.surnames)
      : chance(0.3)
        ? pick(lists.places.filter((p) => p.length === 1))[0]
        : invented();
  const surname = () => {
    if (chance(0.05))
      return [
        pick(['van der', 'de la', 'von', 'van', 'de', 'bin', 'Van der', 'El', 'Al', 'Da', 'Di', 'Le']),
        surnameWord(),
      ]
        .join(' ')
        .split(' ');
    if (chance(0.04)) return [`al-${surnameWord()}`];
    if (chance(0.05)) return [`${surnameWord()}-${surnameWord()}`];
    if (chance(0.03)) return [`${pick(['O’', "O'", 'Mc', 'Mac'])}${surnameWord()}`];
    return [surnameWord()];
  };
  const given = () => {
    if (chance(0.04)) return [`${pick(lists.given)}-${pick(lists.given)}`];
    if (chance(0.04))
      return [
        `${pick('ABCDEFGHJKLMNPRSTVW'.split(''))}.`,
        ...(chance(0.4) ? [`${pick('ABCDEFGHJKLMNPRSTVW'.split(''))}.`] : []),
      ];
    return [
      chance(0.12) ? invented() : pick(lists.given),
      ...(chance(0.12) ? [pick(lists.given)] : []),
      ...(chance(0.08) ? [`${pick('ABCDEFGHJKLMNPRSTVW'.split(''))}.`] : []),
    ];
  };
  const place = () => {
    if (chance(0.4)) return [...pick(lists.places)];
    if (chance(0.3)) return [...pick(lists.regions)];
    if (chance(0.15))
      return [
        pick(['Port', 'Lake', 'Mount', 'Fort', 'San', 'Santa', 'St.', 'New', 'North', 'West', 'Cape', 'El']),
        invented(),
      ];
    if (chance(0.15))
      return [
        invented(),
        pick([
          'County',
          'State',
          'Bay',
          'Island',
          'Islands',
          'Valley',
          'River',
          'Beach',
          'Heights',
          'Province',
          'Street',
          'Road',
        ]),
      ];
    return [invented()];
  };
  const company = () => {
    const first = () => (chance(0.5) ? invented() : chance(0.5) ? pick(lists.surnames) : pick(lists.places)[0]);
    const r = random();
    if (r < 0.25) return [invented()];
    if (r < 0.5) return [first(), pick(COMPANY_HEADS)];
    if (r < 0.6) return [first(), pick(COMPANY_HEADS), pick(FORMS)];
    if (r < 0.68) return [first(), '&', first()];
    if (r < 0.74) return [first(), first(), pick(COMPANY_HEADS)];
    if (r < 0.8) return [first(), pick(FORMS)];
    if (r < 0.88) return [first(), pick(NEWSPAPERS)];
    if (r < 0.92) return [first(), 'and', 'Sons'];
    return [...pick(lists.organizations)];
  };
  /** A company's name of one word, made of syllables, with an ending that firms like or none. */
  const brand = () => {
    const word = invented();
    const r = random();
    if (r < 0.4) return word;
    if (r < 0.75) return word.slice(0, 5) + pick(BRAND_TAILS);
    if (r < 0.85) return pick(BRAND_HEADS) + word.slice(0, 4).toLowerCase();
    return word + pick(BRAND_TAILS);
  };
  const body = () => {
    const r = random();
    if (r < 0.2) return [...pick(lists.organizations)];
    if (r < 0.4) return [pick(BODY_FIRST), pick(BODY_FIELD), pick(BODY_HEADS)];
    if (r < 0.5) return [pick(lists.demonyms), pick(BODY_FIELD), pick(BODY_HEADS)];
    if (r < 0.6) return [pick(BODY_FIELD), pick(BODY_HEADS)];
    if (r < 0.7) return [pick(BODY_HEADS), 'of', pick(BODY_FIELD)];
    if (r < 0.78) return ['University', 'of', ...place()];
    if (r < 0.84)
      return [
        pick(BODY_FIRST),
        pick(BODY_HEADS),
        'of',
        pick(BODY_FIELD),
        pick(['Workers', 'Affairs', 'Sciences', 'Engineers']),
      ];
    if (r < 0.9)
      return [
        pick(['People', 'Women', 'Children', 'Farmers', 'Workers', 'Teachers']),
        "'s",
        pick(['Alliance', 'Party', 'Union', 'Front', 'Council', 'Hospital', 'Congress', 'Movement']),
      ];
    if (r < 0.95)
      return [
        pick(lists.surnames),
        pick(['Institute', 'Foundation', 'Museum', 'University', 'Hospital', 'Commission', 'College']),
      ];
    return [invented(), pick(BODY_HEADS)];
  };
  const club = () => {
    const town = chance(0.6) ? pick(lists.places)[0] : invented();
    if (chance(0.3)) return [town];
    const head = pick(CLUB_HEADS);
    return CLUB_FIRST.has(head) ? [head, town] : [town, head];
  };
  const event = () => {
    if (chance(0.3)) return [pick(STORMS), chance(0.5) ? pick(lists.given) : invented()];
    const head = pick(EVENTS_HEADS).split(' ');
    if (chance(0.2)) return [pick(['Battle', 'Siege', 'Treaty', 'Tour']), 'of', ...place()];
    return [
      chance(0.6)
        ? pick(lists.places)[0]
        : pick(['World', 'European', 'African', 'Olympic', 'Asian', 'Commonwealth', 'National']),
      ...head,
    ];
  };
  const acronym = () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick('ABCDEFGHILMNOPRSTUW'.split(''))).join('');
  const fillers = {
    p: () => ['person', [...given(), ...surname(), ...(chance(0.02) ? [pick(['Jr.', 'Sr.', 'III'])] : [])]],
    s: () => ['person', surname()],
    f: () => ['person', [given()[0]]],
    o: () => ['organization', body()],
    c: () => ['organization', company()],
    t: () => ['organization', club()],
    a: () => ['organization', [acronym()]],
    l: () => ['place', place()],
    n: () => ['place', [...pick(lists.countries)]],
    d: () => ['demonym', [pick(lists.demonyms)]],
    e: () => ['event', event()],
    w: () => [undefined, [pick(WEEKDAYS)]],
    u: () => ['organization', chance(0.3) ? pick(lists.cities) : chance(0.6) ? pick(lists.places) : [invented()]],
    k: () => ['organization', pick(NICKNAMES).split(' ')],
    x: () => ['organization', [chance(0.8) ? brand() : pick(lists.surnames)]],
    i: () => ['person', [`${pick(LETTERS)}.`, ...(chance(0.2) ? [`${pick(LETTERS)}.`] : []), ...surname()]],
    '#': () => [undefined, [String(Math.floor(random() ** 3 * 400))]],
    ':': () => [undefined, [`${Math.floor(random() * 7)}-${Math.floor(random() * 7)}`]],
  };
  const sentences = [];
  const lines = [
    ...TEMPLATES.trim()
      .split('\n')
      .map((line) => [line, times]),
    ...AGENCY_TEMPLATES.trim()
      .split('\n')
      .map((line) => [line, timesAgency]),
  ];
  for (const [line, count] of lines) {
    for (let k = 0; k < count; k++) {
      const sentence = [];
      for (const piece of line.split(' ')) {
        const slot = /^\{([\w#:])\}$/.exec(piece);
        if (!slot) {
          sentence.push({ word: piece, pos: '', entity: 'O' });
          continue;
        }
        const [kind, filling] = fillers[slot[1].toLowerCase()]();
        const capitals = /[A-Z]/.test(slot[1]);
        const words = capitals ? filling.map((word) => word.toUpperCase()) : filling;
        words.forEach((word, i) =>
          sentence.push({ word, pos: '', entity: kind ? `${i === 0 ? 'B' : 'I'}-${kind}` : 'O' }),
        );
      }
      sentences.push(sentence);
    }
  }
  return sentences;
}
