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
export const TITLES = [
  'minister',
  'mayor',
  'spokeswoman',
  'chief executive',
  'police chief',
  'union leader',
  'director',
  'analyst',
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

/** Fields of news: an event, the body that answers for it, and things in the plural that its reports speak of. */
export const FIELDS = [
  {
    event: 'flood',
    body: 'Water Board',
    things: words('pumps dikes cellars bridges sandbags culverts reservoirs boats shelters sluices meadows gauges'),
  },
  {
    event: 'strike',
    body: 'Transport Union',
    things: words(
      'drivers timetables depots pickets contracts shifts wages passengers talks platforms mediators ballots',
    ),
  },
  {
    event: 'rail crash',
    body: 'Railway Inspectorate',
    things: words(
      'carriages signals tracks sleepers switches survivors cranes brakes couplings guards crossings recorders',
    ),
  },
  {
    event: 'budget vote',
    body: 'Finance Committee',
    things: words(
      'taxes deficits amendments pensions bonds subsidies levies councillors loans reserves tariffs auditors',
    ),
  },
  {
    event: 'factory fire',
    body: 'Fire Service',
    things: words(
      'warehouses hydrants chemicals alarms ladders fumes sprinklers exits barrels hoses firefighters insurers',
    ),
  },
  {
    event: 'vaccination drive',
    body: 'Health Agency',
    things: words(
      'doses clinics nurses syringes outbreaks appointments patients trials infections freezers pharmacies wards',
    ),
  },
  {
    event: 'dam project',
    body: 'Power Authority',
    things: words(
      'turbines villages engineers spillways permits excavators farmers forests contractors generators valleys tunnels',
    ),
  },
  {
    event: 'data breach',
    body: 'Data Commissioner',
    things: words(
      'passwords servers accounts hackers backups customers invoices databases firewalls ransoms regulators networks',
    ),
  },
  {
    event: 'election',
    body: 'Election Commission',
    things: words(
      'ballots precincts candidates recounts coalitions seats voters observers surveys rallies manifestos posters',
    ),
  },
  {
    event: 'drought',
    body: 'Farm Ministry',
    things: words('wells harvests herds orchards wheat irrigation growers silos rations pastures seeds markets'),
  },
  {
    event: 'robbery trial',
    body: 'Crown Court',
    things: words(
      'jurors witnesses verdicts lawyers cameras defendants sentences detectives fingerprints vaults appeals jewels',
    ),
  },
  {
    event: 'oil spill',
    body: 'Coast Guard',
    things: words('booms tankers beaches seabirds divers hulls skimmers fishermen currents valves hatcheries marshes'),
  },
];
