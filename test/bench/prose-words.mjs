// Words for invented news: plain English by field of news, and syllables of which names are made.

const words = (text) => text.split(/\s+/).filter(Boolean);

export const GIVEN = words(`
  Anna Boris Carla Dmitri Elena Farid Grace Hassan Irene James Karim Lucia Marek Nadia Omar Petra Quentin Rosa Samuel
  Tara Uwe Vera William Ximena Yusuf Zoe Martin Sofia Peter Claire Ahmed Julia Simon Helen Victor Maria`);

/** A name is an onset, a middle and an end: some twenty thousand of them. */
export const ONSETS = words(`
  Bar Bel Bran Car Cor Dal Del Dor Fal Fen Gar Gold Hal Har Hol Ker Kin Lam Lar Lin Mar Mel Mor Nar Nor Or Pel Per Ral
  Ren Ros Sal San Sel Tal Tor Val Ver Wal Win`);
export const MIDDLES = ['', ...words('a e i o an en in on ar er al el em um ag eg id od av iv')];
export const SURNAME_ENDS = words(
  'ski sen son berg man ova ez ati ides mann off well more ton ward ley by quist ara oglu',
);
export const PLACE_ENDS = words(
  'ville burg ton ham stad dorf field mouth haven ford bridge grad ovo wick ow ina minster port ness dale',
);

export const MONTHS = words('January February March April May June July August September October November December');
export const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const OFFICES = [
  'minister',
  'mayor',
  'spokeswoman',
  'chief executive',
  'police chief',
  'union leader',
  'director',
  'treasurer',
  'governor',
  'prosecutor',
];

export const VERBS = words(`
  defended inspected questioned repaired sold criticised counted praised abandoned replaced guarded rebuilt examined
  ignored photographed described moved cleaned demanded promised searched rented painted collected measured mentioned
  blamed admired opened emptied borrowed restored recommended rejected studied visited tested approved returned forgot`);

export const ADJECTIVES = words(`
  spare coastal wooden northern public modern private seasonal rural temporary municipal foreign ageing mobile southern
  historic small electric neighbouring experimental unused inland urban refurbished leased provisional rusty costly
  improvised distant narrow local donated privileged secret heavy central portable outdated hidden`);

export const WHEN = [
  'before dawn',
  'for weeks',
  'without a word',
  'in front of cameras',
  'against all advice',
  'in heavy rain',
  'behind closed doors',
  'with great care',
  'when nobody was looking',
  'after a long silence',
  'to general surprise',
  'in spite of the weather',
  'as their parents had done',
  'at the request of the court',
  'with the help of volunteers',
];

export const STARTS = ['Meanwhile,', 'In the end,', 'As so often,', 'Elsewhere,', 'For now,', 'Privately,', 'Even so,'];

export const QUOTES = [
  'Nobody asked us',
  'We will look into every complaint',
  'This is not the time for blame',
  'I have never seen anything like it',
  'We did what the rules require',
  'Somebody must answer for this',
  'Our patience has come to an end',
  'It could have been prevented',
  'There is no cause for alarm',
  'We owe the families an explanation',
  'The plans were always public',
  'They knew, and they kept silent',
];

export const OUTLETS = [
  'Morning Post',
  'Evening Courier',
  'Daily Ledger',
  'Public Radio',
  'Northern Wire',
  'Harbor Times',
  'Metro Journal',
  'Weekly Standard',
  'Coast Tribune',
  'City Gazette',
];

/** Fields of news: an event, its harm, the body that answers for it, and things in the plural that reports speak of. */
export const FIELDS = [
  {
    event: 'flood',
    harm: 'were driven from their homes',
    body: 'Water Board',
    things: words('pumps dikes cellars bridges sandbags culverts reservoirs boats shelters sluices meadows gauges'),
  },
  {
    event: 'strike',
    harm: 'were left stranded',
    body: 'Transport Union',
    things: words(
      'drivers timetables depots pickets contracts shifts wages passengers talks platforms mediators ballots',
    ),
  },
  {
    event: 'rail crash',
    harm: 'were injured',
    body: 'Railway Inspectorate',
    things: words(
      'carriages signals tracks sleepers switches survivors cranes brakes couplings guards crossings recorders',
    ),
  },
  {
    event: 'budget vote',
    harm: 'were held after protests',
    body: 'Finance Committee',
    things: words(
      'taxes deficits amendments pensions bonds subsidies levies councillors loans reserves tariffs auditors',
    ),
  },
  {
    event: 'factory fire',
    harm: 'were taken to hospital',
    body: 'Fire Service',
    things: words(
      'warehouses hydrants chemicals alarms ladders fumes sprinklers exits barrels hoses firefighters insurers',
    ),
  },
  {
    event: 'vaccination drive',
    harm: 'were sent home',
    body: 'Health Agency',
    things: words(
      'doses clinics nurses syringes outbreaks appointments patients trials infections freezers pharmacies wards',
    ),
  },
  {
    event: 'dam project',
    harm: 'were resettled',
    body: 'Power Authority',
    things: words(
      'turbines villages engineers spillways permits excavators farmers forests contractors generators valleys tunnels',
    ),
  },
  {
    event: 'data breach',
    harm: 'were robbed of their savings',
    body: 'Data Commissioner',
    things: words(
      'passwords servers accounts hackers backups customers invoices databases firewalls ransoms regulators networks',
    ),
  },
  {
    event: 'election',
    harm: 'were kept from voting',
    body: 'Election Commission',
    things: words(
      'ballots precincts candidates recounts coalitions seats voters observers surveys rallies manifestos posters',
    ),
  },
  {
    event: 'drought',
    harm: 'were without water',
    body: 'Farm Ministry',
    things: words('wells harvests herds orchards wheat irrigation growers silos rations pastures seeds markets'),
  },
  {
    event: 'robbery trial',
    harm: 'were questioned',
    body: 'Crown Court',
    things: words(
      'jurors witnesses verdicts lawyers cameras defendants sentences detectives fingerprints vaults appeals jewels',
    ),
  },
  {
    event: 'oil spill',
    harm: 'were treated for burns',
    body: 'Coast Guard',
    things: words('booms tankers beaches seabirds divers hulls skimmers fishermen currents valves hatcheries marshes'),
  },
];
