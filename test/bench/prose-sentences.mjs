// Sentences of many shapes. Every shape draws the words and numbers of a story once (`s`, see prose.mjs), and then says
// them in one of several ways; `off` is by how much an outlet has the number wrong, nearly always 0.

/** Facts with a number in them. */
export const FACTS = [
  ({ org, thing, int }) => {
    const [body, things, cost] = [org(), thing(), int(12, 900)];
    return [
      (off) => `${body} put the cost of the ${things} at $${cost + off} million.`,
      (off) => `The ${things} will cost $${cost + off} million, according to ${body}.`,
    ];
  },
  ({ place, thing, int }) => {
    const [town, things, share] = [place(), thing(), int(21, 88)];
    return [
      (off) => `In ${town}, ${share + off}% of the ${things} had to be replaced.`,
      (off) => `About ${share + off} percent of the ${things} in ${town} had to be replaced.`,
    ];
  },
  ({ place, int }) => {
    const [town, thousand] = [place(), int(2, 95)];
    return [
      (off) => `More than ${thousand + off},000 residents of ${town} were told to stay indoors.`,
      (off) => `Residents of ${town}, over ${thousand + off},000 of them, were told to stay indoors.`,
    ];
  },
  ({ body, thing, year, int }) => {
    const [things, before, after, since] = [thing(), int(400, 900), int(40, 390), year()];
    return [
      (off) => `The number of ${things} fell from ${before} in ${since} to ${after + off} last year.`,
      (off) => `Last year the ${body} counted ${after + off} ${things}, down from ${before} in ${since}.`,
    ];
  },
  ({ place, thing, month, int }) => {
    const [town, things, date, when] = [place(), thing(), int(1, 28), month()];
    return [
      () => `The ${things} of ${town} stay closed until ${when} ${date}.`,
      () => `${town} will not open its ${things} again before ${when} ${date}.`,
    ];
  },
  ({ place, thing, int }) => {
    const [town, things, yes, no] = [place(), thing(), int(20, 40), int(3, 19)];
    return [
      () => `The council of ${town} voted ${yes} to ${no} to pay for the ${things}.`,
      () => `By ${yes} votes to ${no}, councillors in ${town} agreed to pay for the ${things}.`,
    ];
  },
  ({ place, int }) => {
    const [from, to, km] = [place(), place(), int(30, 240)];
    return [
      (off) => `The road between ${from} and ${to}, ${km + off} kilometers long, was impassable.`,
      (off) => `Nothing moved on the ${km + off} km of road from ${from} to ${to}.`,
    ];
  },
  ({ firm, thing, int }) => {
    const [name, things, fall] = [firm(), thing(), int(3, 19)];
    return [
      (off) => `Shares in ${name}, which makes the ${things}, fell ${fall + off}% in early trading.`,
      (off) => `${name}, the maker of the ${things}, lost ${fall + off} percent of its value on the exchange.`,
    ];
  },
  ({ firm, int, year }) => {
    const [name, workers, since] = [firm(), int(120, 950), year()];
    return [
      (off) => `${name} was founded in ${since} and employs ${workers + off} people.`,
      (off) => `At ${name}, founded in ${since}, ${workers + off} people have work.`,
    ];
  },
  ({ person, year, int }) => {
    const [name, age, since] = [person(), int(34, 77), year()];
    return [
      () => `${name}, ${age}, has sat in parliament since ${since}.`,
      () => `${name}, who is ${age} and was elected to parliament in ${since}, was on holiday.`,
    ];
  },
  ({ institute, thing, int, year }) => {
    const [name, things, one, since] = [institute(), thing(), int(4, 12), year()];
    return [
      () => `One in ${one} ${things} has not been inspected since ${since}, the ${name} found.`,
      () => `Inspectors have seen nothing of one in ${one} ${things} since ${since}, says the ${name}.`,
    ];
  },
  ({ place, thing, int }) => {
    const [town, things, trucks] = [place(), thing(), int(13, 60)];
    return [
      (off) => `${town} sent ${trucks + off} trucks with ${things}.`,
      (off) => `Help came from ${town}: ${trucks + off} trucks, all loaded with ${things}.`,
    ];
  },
  ({ place, int, thing }) => {
    const [town, hours, things] = [place(), int(14, 70), thing()];
    return [
      (off) => `It took ${hours + off} hours until the first ${things} reached ${town}.`,
      (off) => `People in ${town} waited ${hours + off} hours for ${things}.`,
    ];
  },
  ({ org, int, thing }) => {
    const [body, millions, things] = [org(), int(12, 400), thing()];
    return [
      (off) => `${body} has set aside ${millions + off} million euros for ${things}.`,
      (off) => `A fund of €${millions + off} million for ${things} is run by ${body}.`,
    ];
  },
  ({ place, thing, int }) => {
    const [town, things, metres] = [place(), thing(), int(14, 90)];
    return [
      (off) => `The tallest of the ${things} in ${town} stands ${metres + off} meters high.`,
      (off) => `${town} has ${things} as tall as ${metres + off} meters.`,
    ];
  },
  ({ thing, place, int }) => {
    const [things, town, rise] = [thing(), place(), int(2, 19)];
    return [
      (off) => `Prices of ${things} in ${town} rose by ${rise + off}% in a week.`,
      (off) => `Within a week ${things} became ${rise + off} percent dearer in ${town}.`,
    ];
  },
  ({ person, thing, int }) => {
    const [name, things, years] = [person(), thing(), int(11, 60)];
    return [
      () => `${name} has lived beside the ${things} for ${years} years.`,
      () => `"For ${years} years we have told them about the ${things}," said ${name}, a neighbour.`,
    ];
  },
  ({ org, month, thing, int }) => {
    const [body, when, things, months] = [org(), month(), thing(), int(14, 30)];
    return [
      () => `Work on new ${things} begins in ${when} and lasts ${months} months, ${body} said.`,
      () => `${body} wants to start with the ${things} in ${when}; they need ${months} months.`,
    ];
  },
  ({ insurer, int, thing }) => {
    const [name, low, things] = [insurer(), int(20, 300), thing()];
    return [
      (off) => `${name} expects claims of $${low + off} million to $${low + 40} million for ${things}.`,
      (off) => `Damage to ${things} may cost ${name} between $${low + off} million and $${low + 40} million.`,
    ];
  },
  ({ place, int, thing }) => {
    const [town, pupils, things] = [place(), int(210, 980), thing()];
    return [
      (off) => `A school in ${town} with ${pupils + off} pupils opened late because of the ${things}.`,
      (off) => `For the ${pupils + off} pupils of ${town}, lessons began late because of the ${things}.`,
    ];
  },
  ({ org, thing, int }) => {
    const [body, things, share, all] = [org(), thing(), int(11, 29), int(31, 60)];
    return [
      (off) => `Of the ${all} ${things} that ${body} owns, ${share + off} were out of order.`,
      (off) => `${body} admits that ${share + off} of its ${all} ${things} were out of order.`,
    ];
  },
  ({ place, int, thing }) => {
    const [town, tons, things] = [place(), int(110, 900), thing()];
    return [
      (off) => `Some ${tons + off} tons of broken ${things} lie in a yard near ${town}.`,
      (off) => `In a yard near ${town}, ${tons + off} tons of what were once ${things} wait for buyers.`,
    ];
  },
  ({ institute, thing, int }) => {
    const [name, things, share] = [institute(), thing(), int(31, 69)];
    return [
      (off) => `In a survey by the ${name}, ${share + off}% called the ${things} unsafe.`,
      (off) => `${share + off}% of those whom the ${name} asked do not trust the ${things}.`,
    ];
  },
  ({ person, int, thing, year }) => {
    const [name, fine, things, since] = [person(), int(21, 95), thing(), year()];
    return [
      (off) => `In ${since}, ${name} was fined $${fine + off},000 over ${things}.`,
      (off) => `A court ordered ${name} to pay $${fine + off},000 over ${things} in ${since}.`,
    ];
  },
];

function said({ quote, person, office, place }) {
  return `"${quote}," said ${person}, the ${office} of ${place}.`;
}

/** What has no number in it and fills most of an article. */
export const COLOUR = [
  (s) => `${s.person()} ${s.verb()} the ${s.thing()} ${s.when()}.`,
  ({ speaker }) => said(speaker()),
  (s) => `${s.start()} ${s.org()} ${s.verb()} ${s.thing()} and ${s.thing()} ${s.when()}.`,
  (s) => `Neither ${s.firm()} nor ${s.org()} ${s.verb()} the ${s.thing()}.`,
  (s) => `${s.person()}, who once worked for ${s.firm()}, ${s.verb()} the ${s.thing()} of ${s.place()}.`,
  (s) => `People in ${s.place()} ${s.verb()} their ${s.thing()} ${s.when()}, and many still do.`,
  (s) => `What became of the ${s.thing()} that ${s.org()} ${s.verb()} is not known.`,
  (s) => `${s.start()} the ${s.thing()} were quiet, though ${s.person()} ${s.verb()} them ${s.when()}.`,
  (s) => `A lawyer for ${s.firm()} ${s.verb()} the report and called the ${s.thing()} a matter for ${s.org()}.`,
  (s) => `In ${s.place()} the same ${s.thing()} were ${s.verb()} ${s.when()}, without much notice.`,
  (s) => `${s.org()} and ${s.firm()} have long argued about ${s.thing()}.`,
];
