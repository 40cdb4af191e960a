// Sentences of many shapes; `f` holds facts (see prose.mjs).

/** What every outlet tells of a story. */
export const NEWS = [
  (f) =>
    `At least ${f.dead} people were killed and ${f.hurt} injured in the ${f.event} that struck ${f.place} on ${f.day}, officials said.`,
  (f) =>
    `The ${f.agency} said the damage would cost about $${f.cost} million, up ${f.growth}% from its first estimate.`,
  (f) =>
    `${f.person}, the ${f.title} of ${f.place}, said that more than ${f.thousand},000 residents had left their homes since ${f.day}.`,
  (f) => `"We have not seen anything like it in ${f.years} years," ${f.surname} told reporters outside the town hall.`,
  (f) =>
    `Around ${f.share} percent of households in ${f.place}, or nearly ${f.thousand},500 homes, were still without power by ${f.hour} p.m.`,
];

/** What fills the rest of an article. */
export const BACKGROUND = [
  (f) =>
    `In ${f.year}, the government spent ${f.gdp}% of gross domestic product on ${f.things} of the kind that ${f.firm} makes, compared with ${f.gdpBefore}% a year earlier.`,
  (f) =>
    `The council of ${f.village} voted ${f.yes} to ${f.no} to release the money for ${f.parts}, with ${f.absent} members absent.`,
  (f) =>
    `Two thirds of the ${f.things} that were checked in ${f.month} have since been repaired, according to the ${f.agency}.`,
  (f) =>
    `The road between ${f.place} and ${f.other}, which is ${f.km} kilometers long, will stay closed until ${f.month} ${f.date}.`,
  (f) =>
    `Prices of ${f.more} in ${f.village} rose by ${f.growth} percent in the ${f.month} quarter, the fastest increase since ${f.year}.`,
  (f) => `${f.surname} denied that warnings had been ignored and promised an inquiry led by ${f.judge}.`,
  (f) =>
    `Witnesses in ${f.other} described confusion in the first minutes, with neighbours running between ${f.things} and ${f.parts}.`,
  (f) =>
    `${f.critic} and other opposition leaders called the answer slow and badly organised, a charge that the ${f.agency} rejects.`,
  (f) =>
    `Schools across ${f.other} opened late, and the ${f.more} of ${f.village} ran on a reduced timetable for much of the morning.`,
  (f) =>
    `A spokeswoman for the ${f.agency} declined to comment on the ${f.parts}, saying that the work was not finished.`,
  (f) =>
    `It was the third such ${f.event} between ${f.place} and ${f.village} since ${f.year}, and the largest by far.`,
  (f) =>
    `Rescue workers from ${f.other} arrived shortly after ${f.hour}:30 a.m. with ${f.trucks} trucks and a dozen ${f.things}.`,
  (f) =>
    `Shares in ${f.firm}, which makes the ${f.parts}, fell as much as ${f.growth}.5% before closing at ${f.cost}.20 euros.`,
  (f) =>
    `${f.expert} of the ${f.institute} says that older ${f.things} and a lack of maintenance made matters worse, but warns against quick conclusions.`,
  (f) => `${f.judge}, ${f.age}, who was appointed in ${f.year}, has led two earlier inquiries into ${f.more}.`,
  (f) =>
    `Roughly one in ${f.absent} ${f.parts} had not been inspected since ${f.month} ${f.year}, a report by the ${f.institute} found.`,
  (f) =>
    `The ${f.title} of ${f.other} offered ${f.trucks} more ${f.more} and said that they would arrive within ${f.hour} hours.`,
  (f) =>
    `${f.insurer} and other insurers expect claims of between $${f.cost} million and $${f.cost + 40} million, most of them for ${f.things}.`,
  (f) =>
    `By late ${f.day} some ${f.hurt} ${f.things} had been moved from ${f.place} to ${f.other}, about ${f.km} miles away.`,
  (f) =>
    `"Nobody asked us about the ${f.parts}," said ${f.resident}, who has lived near the ${f.more} in ${f.village} for ${f.years} years.`,
  (f) =>
    `The number of ${f.more} that ${f.firm} looks after fell from ${f.hurt} in ${f.year} to ${f.dead} last year, the ${f.institute} says.`,
  (f) => `Work on new ${f.things} is to begin in ${f.month} and to last ${f.absent} months, ${f.surname} said.`,
];
