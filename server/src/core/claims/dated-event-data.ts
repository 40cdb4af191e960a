/**
 * Kinds of events that news dates, each with the verbs and nouns that tell it, as lemmas; two words stand for a verb and
 * what follows it within two words. Compiled by hand from the event types of ACE 2005 and the IPTC subject codes. A word
 * may tell several kinds: an earthquake, an army and a workforce all "strike".
 */
export const EVENT_KINDS: Readonly<Record<string, string>> = {
  seize:
    'seize, hijack, capture, commandeer, abduct, kidnap, waylay, waylaid, snatch, hijacking, seizure, abduction, kidnapping, take hostage, overrun, board',
  open: 'open, reopen, inaugurate, opening, reopening, inauguration, unveil',
  close: 'close, shut, closure, closing, shutdown, shut down, close down, shutter, cease, be closed',
  begin:
    'begin, start, commence, onset, outbreak, break out, get under, get underway, get going, get started, get rolling, kick off, kickoff, set in, start-up, go into, go live, come into, start up, open',
  end: 'end, finish, conclude, complete, completion, conclusion, expire, expiry, lapse, run out, draw to, be over, wind up, wrap up, come to, be gone, elapse',
  launch: 'launch, lift off, blast off, liftoff, lift-off, launching, roll out, rollout',
  land: 'land, landing, touch down, touchdown, splash down, splashdown',
  natural:
    'strike, hit, landfall, come ashore, slam, batter, quake, earthquake, tremor, sweep, make landfall, cross, pass over, storm, cyclone, hurricane, avalanche',
  collapse:
    'collapse, burst, breach, give way, cave in, fall, fail, rupture, break, subside, crumble, open up, come down, break away',
  crash:
    'crash, collide, collision, derail, derailment, accident, smash, plunge, ram, overturn, capsize, capsizing, tip over, roll over, roll onto, keel over, run into, run aground, grounding, wreck, sink, sinking, strike, hit',
  explode: 'explode, explosion, blast, detonate, detonation, bomb, bombing, blow up, go off',
  fire: 'fire, blaze, burn, catch fire, break out, ignite',
  raid: 'raid, search, pounce, swoop, storm, burst into, turn up, descend, comb',
  attack:
    'attack, raid, storm, ambush, assault, shoot, shell, bomb, invade, invasion, offensive, shooting, shelling, fight, fighting, clash, gunfire, open fire, stab, stabbing, bombard, bombardment, coup, firing',
  die: 'die, death, pass in, pass away, perish, kill, murder, killing, slay, pass on, drown',
  born: 'bear, birth, be born',
  vote: 'vote, ballot, referendum, poll, election, go to the polls, runoff, voting, plebiscite, by-election, debate, elect, take up',
  meet: 'meet, meeting, summit, talk, gather, convene, session, conference, negotiation, sit down, congress, round, receive',
  hearing: 'hear, hearing, trial, go on trial, appear, testify, arraign, arraignment, inquest, court, stand trial',
  sentence: 'sentence, sentencing, jail, imprison',
  verdict: 'convict, verdict, acquit, conviction, acquittal, rule, ruling, judgment, judgement',
  arrest: 'arrest, detain, apprehend, detention, take into, nab, pick up, come for, custody',
  charge: 'charge, indict, indictment, sue, lawsuit, file, accuse, prosecute',
  free: 'free, release, let go, exchange, swap, liberate, set free, walk free, hand over',
  sign: 'sign, ratify, initial, seal, signing, ratification, treaty, pact, accord, agree, agreement, conclude, deal',
  approve: 'approve, pass, adopt, clear, endorse, passage, approval, adoption, back, confirm',
  announce:
    'announce, declare, disclose, announcement, declaration, proclaim, reveal, present, make public, unveil, choose',
  publish: 'publish, release, publication, issue, result, report, come out, print, make public',
  resign:
    'resign, quit, step down, stand down, resignation, oust, sack, dismiss, step aside, ouster, retire, retirement, leave, remove',
  appoint:
    'appoint, appointment, take office, take over, swear, swearing-in, sworn, take the oath, oath, start work, take up, assume, succeed, inaugurate, elect, choose, name, join',
  find: 'find, discover, unearth, locate, recover, spot, discovery, come upon, come across, notice, detect, uncover, finding, turn up, dig up',
  build:
    'build, construct, make, manufacture, erect, construction, date of manufacture, lay, production, produce, assemble',
  inspect: 'inspect, examine, check, inspection, examination, survey, audit, look at, go over, review, inspector',
  deliver: 'deliver, ship, delivery, shipment, handover, hand over, supply, ship out',
  arrive: 'arrive, arrival, reach, dock, come home, enter, get to, pull in',
  depart: 'leave, depart, departure, set off, set out, sail, evacuate, evacuation, order, take off, flee',
  halt: 'halt, quit, discontinue, cease, suspend, freeze, stop, block, ground, suspension, pause, moratorium, cut off',
  resume:
    'resume, restart, restore, return, reconnect, reconnection, bring back, come back, be back, resumption, revert',
  outage: 'fail, outage, blackout, go down, go dark, crash, lose, go out, cut, cutoff, run dry, failure',
  deadline:
    'deadline, lodge, apply, submit, expire, application, deadline for, register, registration, appeal, grace, close',
  force: 'take effect, come into, enter into, force, effective, apply, effect',
  win: 'win, beat, defeat, lose, draw, victory, triumph, title, trophy',
  play: 'play, match, game, fixture, face, final, kick-off, host, series, tour, semifinal, race',
  perform: 'perform, performance, concert, show, premiere, debut, mass, festival, screening, exhibition, sing',
  funeral: 'bury, burial, funeral, cremate, cremation, memorial',
  wedding: 'marry, wed, wedding, marriage',
  buy: 'buy, acquire, purchase, acquisition, takeover, buying',
  sell: 'sell, auction, sale, hammer',
  walkout: 'strike, walk out, walkout, stoppage, lockout',
  protest: 'protest, demonstrate, demonstration, march, rally, occupy, occupation, riot',
  truce: 'ceasefire, cease-fire, truce, armistice, peace',
  escape: 'escape, flee, break out, abscond, breakout',
  vanish: 'go missing, vanish, disappear, disappearance, be seen, see alive, last see',
  rescue: 'rescue, save, pull from, pull out',
  admit: 'admit, hospitalise, hospitalize, diagnose, diagnosis, fall ill, infect, infection',
  medical: 'medical, operate, operation, surgery, treatment, test, sample',
  erupt: 'erupt, eruption',
  flood: 'flood, flooding, inundate, overflow',
  exam: 'exam, examination, resit, sit, test, retest',
  exit: 'evict, deport, expel, expulsion, deportation',
  burgle: 'break in, break-in, burgle, rob, robbery, burglary, heist, steal, theft, climb through, raid, alarm',
  visit: 'visit, tour, inspect, pilgrimage',
  near: 'approach, closest, nearest, flyby, fly past, fly by, perihelion',
  reentry: 're-enter, re-entry, reentry, fall, drop',
  pay: 'pay, payment, repay, repayment, mature, default, fall due',
  change: 'rename, reform, reshuffle, raise, cut, lift, impose, ban',
};

/** Kinds that are each other's opposite: what opens on one day and closes on another is told of twice. */
export const OPPOSITE_KINDS: readonly (readonly [string, string])[] = [
  ['open', 'close'],
  ['begin', 'end'],
  ['begin', 'halt'],
  ['launch', 'land'],
  ['depart', 'arrive'],
  ['halt', 'resume'],
  ['arrest', 'free'],
  ['seize', 'free'],
  ['vanish', 'find'],
  ['born', 'die'],
  ['resign', 'appoint'],
];

/** Verbs that say little of what happened: their subject or object does. */
export const LIGHT_VERBS =
  'be have do make take hold go come get set put give keep see happen occur place begin start end follow last run fix schedule plan expect date fall mark know learn remember seem become remain say tell bring show include';

/** Verbs of saying: a date beside them is that of a statement. */
export const SAYING_VERBS =
  'say tell add write tweet report note state comment explain insist claim warn respond reply argue acknowledge stress quote suggest maintain observe remark urge';

/** What puts an event ahead: in the verb group or just before the date. */
export const AHEAD_WORDS =
  "will 'll shall wo ll would due scheduled slated expected expects expect plan plans planned planning hopes hope hoped aims aim intends intend intended poised set must promises promised going forecast forecasts booked fixed earliest";

/** Places from here on do not count from the first. */
export const FROM_END = 90;

/** Words that tell which of several like events is meant, each with its place; from `FROM_END` on they count from elsewhere. */
export const ORDER_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  inaugural: 1,
  initial: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  last: 90,
  latest: 90,
  final: 91,
  next: 92,
  previous: 93,
  earlier: 93,
  another: 94,
  annual: 95,
};
