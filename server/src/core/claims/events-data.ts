/**
 * Verbs that name one happening with others, or its opposite, from news usage and the synonym and antonym sets of WordNet 3.1. Each
 * line: a name, a colon, verbs that say that it happened, and behind a bar those that say the opposite. Verbs stand by
 * their infinitive. Flags behind the name:
 *   o  without an object it states something else, or nothing
 *   s  its subject is what it happens to when there is no object ("the bridge closed", "he died")
 *   f  what a person says of it ("denied", "admitted") is the happening
 */
export const EVENTS = `
sign o: sign ink initial countersign
approve o: approve endorse adopt accept pass okay greenlight | reject veto spurn rebuff turn_down vote_down throw_out
arrest o: arrest
convict o: convict | acquit
release o: release free
resign: resign quit step_down
dismiss o: sack
suspend o: suspend | reinstate
cancel o: cancel scrap axe call_off
postpone o: postpone defer
close s: close shut shutter shut_down close_down | reopen
ban o: ban outlaw prohibit | legalise legalize
lift o: lift | uphold
collapse s: collapse
sink s: sink
explode s: explode detonate
derail s: derail
attend o: attend | boycott skip
win o: win | lose
survive s: survive | die kill drown
buy o: buy acquire purchase
merge s: merge
withdraw: withdraw pull_out
fund o: fund finance
use o: use deploy
build o: build construct
demolish o: demolish raze
open s: open
start s: start begin
seize o: seize confiscate
overturn o: overturn quash
apologize: apologise apologize
resume s: resume | halt
warn o: warn alert notify
admit f: admit confirm acknowledge concede | deny
`;

/** Verbs of states, of speech and of the mind: what is told with them was not done at one time. */
export const STATES = `be have do say tell add think believe know want like need see feel seem appear look hear get go come give take make put keep let
 mean expect hope fear understand agree disagree include contain involve remain stay become live exist depend matter concern work try help
 show suggest note explain argue insist warn claim ask answer reply wonder call name describe consider regard follow lead cause stand sit lie hold
 care mind deserve belong differ cost last fit suit own love hate prefer enjoy face rise fall increase decrease grow drop change turn run move set suppose wait base locate`;

/** Agreements that are reached or not: with one of them a vague verb names a happening. */
export const AGREEMENTS =
  'agreement deal accord pact truce ceasefire treaty settlement compromise consensus contract armistice understanding memorandum';

/** Nouns that name what a verb names, with that verb: "gave no warning" is "did not warn". */
export const DEED_NOUNS =
  'arrest arrest arrests arrest warning warn warnings warn alert warn alerts warn apology apologize payment pay ransom ransom mayday mayday alarm alarm call call responsibility responsibility evacuation evacuate complaint complain';

/** Verbs that say no more than that what their object names was done, and those whose subject it was done to. */
export const DOING = 'make claim issue give send raise sound pay order file lodge offer carry_out';
export const RECEIVING = 'receive get';

/** Verbs and nouns that make an agreement ("strike a deal", "agree a truce", "the truce was concluded"). */
export const AGREEING = 'reach clinch forge strike seal conclude agree secure negotiate broker';

/** Verbs whose infinitive did not happen: "failed to sign". */
export const NOT_DONE = 'fail refuse decline neglect forget omit';
/** Verbs whose infinitive happened: "managed to sign". */
export const DONE = 'manage';

/**
 * Words that take what follows out of plain fact: opinions, wishes, plans, accusations, conditions. After the lists of
 * factive and non-factive predicates of the grammars.
 */
export const NOT_FACT = `if unless whether would could might may should must ought can cannot can't couldn't wouldn't shouldn't
 hope hopes hoped hoping fear fears feared fearing believe believes believed think thinks thought expect expects expected want wants wanted
 urge urges urged demand demands demanded ask asks asked asking call calls called calling claim claims claimed allege alleges alleged allegedly
 accuse accuses accused accusing accusation accusations allegation allegations suspected suspicion seem seems seemed appear appears appeared pretend
 plan plans planned planning propose proposes proposed proposal suggest suggests suggested threaten threatens threatened threat promise promises promised
 vow vows vowed pledge pledges pledged try tries tried trying attempt attempts attempted intend intends intended supposed doubt doubts doubted deny denies denied denial
 rumour rumours rumor rumors reportedly apparently probably likely perhaps maybe possibly supposedly evidence suggestion speculation chance
 argue argues argued insist insists insisted maintain maintains contend contends wonder wonders wondered question questions questioned
 suppose imagine imagined wish wished decide decides decided agree agrees agreed refuse threatening
 due scheduled expected ready likely unlikely poised willing unwilling able unable reluctant require requires required
 request requests requested seek seeks sought prepare prepares prepared
 neither nor few hardly barely scarcely rarely seldom nowhere initially originally formerly previously earlier once almost nearly narrowly unclear uncertain imagine dismay concern concerns worried worry afraid disappointed regret regrets`;

/** Words between a negation and its verb, or behind it, that leave open what is denied: "not only", "not fully". */
export const PARTLY = `only just merely simply because necessarily exactly fully entirely completely quite really always often all every everyone both either immediately directly formally officially
 personally publicly alone also too much many enough until unless except besides other another even first again anymore properly`;

/** Those who state what happened because it is their task; what they say counts as told by the source itself. */
export const AUTHORITIES = `police officials official authorities authority firefighters spokesman spokeswoman spokesperson coroner prosecutors officers officer hospital organisers organizers
 statement agency department ministry court judge inquiry report documents records filing data figures bureau office service services coastguard guard rescuers investigators investigator`;

/** Words that pick one of several of a kind: with them on one side only, two phrases may name two things. */
export const PICKING = `new final second third fourth fifth last next previous former latest initial interim preliminary provisional partial full separate another other additional further
 draft revised original old first earlier later formal lasting permanent temporary comprehensive broader wider smaller larger main key more most some several many few any such similar own`;
