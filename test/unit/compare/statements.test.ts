import { describe, expect, it } from 'vitest';
import { compareStatements } from '../../../server/src/core/compare/statements.js';
import type { StatementConflict } from '../../../server/src/core/compare/tellings.js';
import { linkAcross } from '../../../server/src/core/entities/across.js';
import { extract } from '../../../server/src/core/extract.js';

/** What articles of the given text, all of one day unless told otherwise, contradict each other in without a number. */
function compare(
  texts: readonly string[],
  days: readonly string[] = [],
): { found: StatementConflict[]; shown: string[] } {
  const articles = texts.map((text, i) => extract(`${i}.txt`, `Report\ndate ${days[i] ?? '2025-02-12'}\n\n${text}`));
  const found = compareStatements(articles, linkAcross(articles));
  const shown = found.map(({ kind, sides }) => {
    const side = (members: StatementConflict['sides'][number]['members']) =>
      members.map(({ path, start, end }) => articles[Number(path[0])]!.article.text.slice(start, end)).join(', ');
    return `${kind}: ${sides.map(({ members }) => side(members)).join(' | ')}`;
  });
  return { found, shown };
}

describe('done against not done', () => {
  it.each([
    ['Anna Brekke signed the agreement.', 'Anna Brekke did not sign the agreement.', 'signed | did not sign'],
    [
      'Anna Brekke has signed the agreement.',
      'Anna Brekke has yet to sign the agreement.',
      'has signed | has yet to sign',
    ],
    ['The mayor, Anna Brekke, resigned on Tuesday.', 'Anna Brekke has not resigned.', 'resigned | has not resigned'],
    ['Anna Brekke resigned.', 'Anna Brekke refused to resign.', 'resigned | refused to resign'],
    ['Paul Weiss attended the summit.', 'Paul Weiss boycotted the summit.', 'attended | boycotted'],
    ['The council approved the harbour plan.', 'The council rejected the harbour plan.', 'approved | rejected'],
    ['Harlan Steel paid the ransom.', "Harlan Steel didn't pay the ransom.", "paid the ransom | didn't pay the ransom"],
    ['Harlan Steel paid the ransom.', 'Harlan Steel never paid a ransom.', 'paid the ransom | never paid a ransom'],
    ['A ransom was paid by Harlan Steel.', 'Harlan Steel paid no ransom.', 'was paid | paid no ransom'],
    [
      'Harlan Steel reached a deal with the union.',
      'Harlan Steel failed to reach a deal with the union.',
      'reached | failed to reach',
    ],
    ['The two sides struck a deal.', 'The two sides parted without a deal.', 'struck | without a deal'],
    ['Negotiators reached an agreement overnight.', 'No agreement was reached.', 'reached | No agreement was reached'],
    ['Police arrested two men.', 'No arrests have been made.', 'arrested | No arrests have been made'],
    [
      'Paul Weiss was arrested at the airport.',
      'Paul Weiss has not been arrested.',
      'was arrested | has not been arrested',
    ],
    ['Paul Weiss was convicted of fraud.', 'Paul Weiss was acquitted of fraud.', 'was convicted | was acquitted'],
    ['Paul Weiss survived.', 'Paul Weiss died.', 'survived | died'],
    ['Paul Weiss was killed.', 'Paul Weiss survived.', 'survived | was killed'],
    ['The Kestrel Bridge was closed.', 'The Kestrel Bridge was not closed.', 'was closed | was not closed'],
    ['Officers searched the warehouse.', 'Officers did not search the warehouse.', 'searched | did not search'],
    ['Paul Weiss won the election.', 'Paul Weiss lost the election.', 'won | lost'],
    ['Paul Weiss will attend the summit.', 'Paul Weiss will not attend the summit.', 'will attend | will not attend'],
    [
      'Paul Weiss was at home. He has apologised.',
      'Paul Weiss has not apologised.',
      'has apologised | has not apologised',
    ],
    ['Weiss, who signed the petition, left early.', 'Paul Weiss did not sign the petition.', 'signed | did not sign'],
    ['Norway ratified the treaty.', 'Norway has not ratified the treaty.', 'ratified | has not ratified'],
    ['The pilots were warned of the ice.', 'The pilots were not warned of the ice.', 'were warned | were not warned'],
    ['The bank will close the branch.', 'The bank will not close the branch.', 'will close | will not close'],
    [
      'Harlan Steel withdrew from the talks.',
      'Harlan Steel did not withdraw from the talks.',
      'withdrew | did not withdraw',
    ],
    ['Police used tear gas.', 'Police did not use tear gas.', 'used | did not use'],
    ['An alarm sounded on the ship.', 'No alarm sounded on the ship.', 'sounded | No alarm sounded'],
    ['The referee was interviewed after the match.', 'The referee left without being interviewed.', ''],
    [
      'The suspect, Paul Weiss, pleaded guilty.',
      'Paul Weiss pleaded not guilty.',
      'pleaded guilty | pleaded not guilty',
    ],
    [
      'Anna Brekke was found guilty of fraud.',
      'The court found Anna Brekke not guilty of fraud.',
      'was found guilty | found Anna Brekke not guilty',
    ],
    [
      'The dockers and the port reached an agreement early on Thursday.',
      'Talks between the port and the dockers broke up without an agreement.',
      'reached | without an agreement',
    ],
    [
      'No one has claimed responsibility for the attack.',
      'The Red Dawn group claimed responsibility for the attack.',
      'claimed | No one has claimed',
    ],
    [
      'The mayor, Paul Weiss, who had been ill for weeks, resigned on Friday.',
      'Paul Weiss refused to resign.',
      'resigned | refused to resign',
    ],
    [
      'The crew sent a distress call at 2:14 a.m.',
      'No distress call was sent before the ship sank.',
      'sent a distress call | No distress call was sent',
    ],
    [
      'The union called off the strike at the last minute.',
      'The union did not call off the strike.',
      'called off | did not call off',
    ],
    [
      'Both black boxes have been recovered.',
      'The black boxes have not been recovered.',
      'have been recovered | have not been recovered',
    ],
    [
      'The planning committee approved the stadium.',
      'The planning committee voted down the stadium.',
      'approved | voted down',
    ],
    [
      'The guards were freed after the family paid a ransom.',
      'The guards were freed and no ransom was paid.',
      'paid a ransom | no ransom was paid',
    ],
    [
      'A 34-year-old man named Paul Weiss pleaded guilty to two counts of fraud.',
      'Paul Weiss pleaded not guilty to all charges.',
      'pleaded guilty | pleaded not guilty',
    ],
    ['The deal was signed.', 'The deal was not signed.', 'was signed | was not signed'],
    ['The coastguard issued a warning.', 'No warning was given.', 'issued a warning | No warning was given'],
    ['The pilots were warned.', 'The pilots received no warning.', 'were warned | received no warning'],
    [
      'The talks ended with a truce. The two armies signed a truce.',
      'The two armies never signed a truce.',
      'signed | never signed',
    ],
  ])('%s against %s', (a, b, expected) =>
    expect(compare([a, b]).shown).toEqual(expected === '' ? [] : [`direction: ${expected}`]),
  );
});

describe('what leaves room for both', () => {
  it.each([
    ['two people', 'Anna Brekke signed the agreement.', 'Paul Weiss did not sign the agreement.'],
    ['two things', 'Anna Brekke signed the agreement.', 'Anna Brekke did not sign the petition.'],
    ['no more of it', 'A body was found in the river.', 'No other body has been found.'],
    ['one of several', 'Anna Brekke signed the agreement.', 'Anna Brekke did not sign the second agreement.'],
    ['a narrower thing', 'Anna Brekke signed the agreement.', 'Anna Brekke did not sign the final agreement.'],
    ['with whom', 'Harlan Steel signed the contract.', 'Harlan Steel did not sign the contract with Norway.'],
    ['not only', 'Anna Brekke signed the agreement.', 'Anna Brekke did not only sign the agreement.'],
    ['not because', 'Harlan Steel closed the plant.', 'Harlan Steel did not close the plant because of the strike.'],
    ['not all', 'The ministers signed the letter.', 'Not all the ministers signed the letter.'],
    ['a condition', 'Anna Brekke will resign.', 'If Anna Brekke will not resign, the party splits.'],
    ['an opinion', 'Anna Brekke resigned.', 'Paul Weiss believes Anna Brekke has not resigned.'],
    ['a claim', 'Anna Brekke took the money.', 'Weiss claims that Anna Brekke did not take the money.'],
    ['a question', 'Anna Brekke resigned.', 'Has Anna Brekke not resigned?'],
    ['a quotation', 'Anna Brekke resigned.', '"Anna Brekke has not resigned," said Paul Weiss.'],
    [
      'two speakers',
      'Paul Weiss said Anna Brekke signed the agreement.',
      'Erik Dahl said Anna Brekke did not sign the agreement.',
    ],
    ['what might be', 'Anna Brekke resigned.', 'Anna Brekke might not resign.'],
    ['what was before', 'Anna Brekke signed the agreement.', 'Anna Brekke had not signed the agreement.'],
    ['a plan and what is', 'Anna Brekke will resign.', 'Anna Brekke did not resign.'],
    [
      'joined subjects',
      'Anna Brekke and Paul Weiss signed the agreement.',
      'Paul Weiss and Erik Dahl did not sign the agreement.',
    ],
    ['neither', 'Anna Brekke attended the funeral.', 'Neither Paul Weiss nor Anna Brekke attended the funeral.'],
    [
      'another day',
      'Anna Brekke attended the session on Monday.',
      'Anna Brekke did not attend the session on Tuesday.',
    ],
    ['another place', 'The army used tear gas in Lund.', 'The army did not use tear gas in Malmö.'],
    ['numbers of people', 'Five people died.', 'Nine people survived.'],
    ['things of no told set', 'Homes were evacuated.', 'Homes were not evacuated.'],
    ['relatives', 'Her father died.', 'His father survived.'],
    ['nobody and something', 'A farmer noticed a dent.', 'Nobody in the village noticed.'],
    ['someone else', 'Paul Weiss survived.', 'The driver died.'],
    ['nobody who is named', 'The company paid.', 'The company did not pay.'],
    [
      'what the article knows itself',
      'Anna Brekke refused to resign on Monday. Anna Brekke resigned on Tuesday.',
      'Anna Brekke did not resign.',
    ],
    ['an accusation and its denial', 'Paul Weiss took bribes, prosecutors allege.', 'Paul Weiss denied taking bribes.'],
    ['a denial by another', 'Anna Brekke admitted the theft.', 'Paul Weiss denied the theft.'],
    ['another matter', 'Paul Weiss admitted the theft of a car.', 'Paul Weiss denied the murder of a guard.'],
    ['a habit', 'The ferry sails on Sundays.', 'The ferry does not sail in winter.'],
    [
      'not yet and later',
      'Norway has ratified the treaty.',
      'Norway has not ratified the treaty.',
      ['2025-02-14', '2025-02-12'],
    ],
    [
      'will and will not, days apart',
      'Anna Brekke will resign.',
      'Anna Brekke will not resign.',
      ['2025-02-12', '2025-02-14'],
    ],
  ])('%s: %s / %s', (_, a, b, days = []) =>
    expect(compare([a as string, b as string], days as string[]).shown).toEqual([]),
  );

  it('is said of deeds that are not done once', () => {
    expect(compare(['Paul Weiss shot a deer.', 'Erik Dahl shot a deer.']).shown).toEqual([]);
    expect(
      compare(['Paul Weiss founded Harlan Steel with Erik Dahl.', 'Erik Dahl founded Harlan Steel.']).shown,
    ).toEqual([]);
    expect(compare(['Paul Weiss won the stage.', 'Erik Dahl won the second stage.']).shown).toEqual([]);
  });
});

describe('denied against admitted', () => {
  it.each([
    [
      'Paul Weiss admitted taking bribes from builders.',
      'Paul Weiss denied taking bribes from builders.',
      'admitted | denied',
    ],
    [
      'Anna Brekke confirmed the sale of the shipyard.',
      'Anna Brekke denied the sale of the shipyard.',
      'confirmed | denied',
    ],
    ['Paul Weiss admitted the theft.', 'Anna Brekke denied the theft.', ''],
    ['Paul Weiss admitted manslaughter.', 'Paul Weiss denied murder.', ''],
  ])('%s against %s', (a, b, expected) =>
    expect(compare([a, b]).shown).toEqual(expected === '' ? [] : [`direction: ${expected}`]),
  );
});

describe('who did it', () => {
  it.each([
    [
      'The Kestrel Bridge was designed by Paul Weiss.',
      'The Kestrel Bridge was designed by Anna Brekke.',
      'Paul Weiss | Anna Brekke',
    ],
    ['Paul Weiss designed the bridge.', 'The bridge was designed by Anna Brekke.', 'Paul Weiss | Anna Brekke'],
    [
      'Paul Weiss founded Harlan Steel in 1912.',
      'Harlan Steel was founded by Anna Brekke.',
      'Paul Weiss | Anna Brekke',
    ],
    ['Paul Weiss shot Anna Brekke.', 'Anna Brekke was shot by Erik Dahl.', 'Paul Weiss | Erik Dahl'],
    ['The winning goal was scored by Paul Weiss.', 'Erik Dahl scored the winning goal.', 'Paul Weiss | Erik Dahl'],
    [
      'The inquiry into the fire, chaired by Paul Weiss, met.',
      'Erik Dahl chaired the inquiry into the fire.',
      'Paul Weiss | Erik Dahl',
    ],
    [
      'The Northern Front claimed responsibility for the attack.',
      'The Free Army claimed responsibility for the attack.',
      'Northern Front | Free Army',
    ],
  ])('%s against %s', (a, b, expected) => expect(compare([a, b]).shown).toEqual([`name: ${expected}`]));
});

describe('where it happened', () => {
  it.each([
    ['Paul Weiss was born in Lund.', 'Paul Weiss was born in Uppsala.', ['name: Lund | Uppsala']],
    ['Police arrested Paul Weiss in Oslo on Monday.', 'Paul Weiss was arrested in Bergen.', ['name: Oslo | Bergen']],
    ['Paul Weiss was born in Norway.', 'Paul Weiss was born in Oslo.', []],
    ['Paul Weiss was born in Oslo, near Bergen.', 'Paul Weiss was born in Bergen.', []],
    ['Paul Weiss was born in Oslo.', 'Anna Brekke was born in Bergen.', []],
  ])('%s against %s', (a, b, expected) => expect(compare([a, b]).shown).toEqual(expected));
});
