// Sentences of agency copy with blanks for names, written for this project: results and tables of sport, markets and
// company news, datelines and headlines in capitals, of which the data of newswire-ner.tsv has hardly any.

/**
 * Blanks as in templates.mjs, and: {u} a team called by its town, {k} a team's nickname, {x} a company of one unknown
 * word, {i} initials and a surname, {#} a number, {:} a score. A capital letter is the name in capitals.
 */
export const AGENCY_TEMPLATES = `
SOCCER - {T} BEAT {T} .
SOCCER - {N} BEAT {N} {:} .
SOCCER - {S} SCORES TWICE AS {N} WIN .
SOCCER - {T} SIGN {S} FROM {T} .
SOCCER - {D} FIRST DIVISION RESULTS .
SOCCER - {D} LEAGUE STANDINGS .
SOCCER - {N} COACH {S} QUITS .
TENNIS - {S} THROUGH TO QUARTER-FINALS IN {L} .
TENNIS - RESULTS AT THE {E} .
TENNIS - {S} BEATS {S} .
CRICKET - {N} ALL OUT FOR {#} .
CRICKET - {S} TAKES FIVE AS {N} COLLAPSE .
CRICKET - {N} V {N} SCOREBOARD .
GOLF - {S} LEADS AFTER FIRST ROUND .
RUGBY UNION - {S} TO CAPTAIN {N} .
RUGBY LEAGUE - {T} RESULTS .
ATHLETICS - {S} WINS IN {L} .
ATHLETICS - {N} 'S {S} TESTS POSITIVE .
CYCLING - {S} KEEPS LEAD .
BOXING - {S} KEEPS TITLE .
ICE HOCKEY - {A} RESULTS .
BASEBALL - {T} DOWN {T} .
BASKETBALL - {T} EDGE {T} .
MOTOR RACING - {S} ON POLE FOR {D} GRAND PRIX .
SWIMMING - RESULTS FROM {L} .
SKIING - {S} WINS {L} DOWNHILL .
FEATURE - {N} 'S FARMERS WAIT FOR RAIN .
PRESS DIGEST - {N} - {#} .
{D} SHARES END LOWER .
{N} SAYS {N} BROKE ACCORD .
{N} 'S {S} SAYS NO TALKS .
{L} POLICE HOLD THREE OVER BLAST .
{C} Q2 NET RISES .
{C} SEES HIGHER PROFIT .
{C} SAYS TO BUY {C} .
{A} SAYS {#} KILLED IN {L} .
{S} SAYS {N} VOTE WAS FAIR .
{D} MINISTER TO VISIT {N} .
{D} PRIME MINISTER {S} RESIGNS .
{D} REBELS FREE {D} HOSTAGES .
{L} 1998-10-{#}
{L} , {N} 2003-11-{#}
{L} 2009-0{#}
{L} , {n} 2001-05-12
{u} {#} {u} {#}
{u} {#} {u} {#} ( halftime 1-0 )
{u} {#} {t} {#}
{t} {#} {u} {#}
{k} {#} {k} {#}
{u} {#} {u} {#} ( {#} innings )
{t} {#} {#} {#} {#} {#} {#} {#}
{u} {#} {#} {#} {#} {#} {#} {#}
{U} {#} {#} {#} {#} {#}
{T} {#} {#} {#} {#} {#}
{n} {#} {n} {#}
{n} {#} {#} {#} {#} {#} {#} {#}
{u} at {u}
{U} AT {U}
{T} AT {T}
{u} v {u}
{t} v {t}
{n} v {n}
{u} vs. {t}
{n} beat {n} {:}
{n} beat {n} by {#} runs .
{n} beat {n} {:} in a friendly in {l} .
{n} drew {:} with {n} .
{n} lead {n} by two points in group {#} .
{n} : {i} , {i} , {i} , {i} .
{n} : 1 - {p} , 2 - {p} , 3 - {p} ; 4 - {p} .
Team : {p} ; {p} , {p} , {p} ; {p} .
Reserves : {p} , {p} .
{n} captain {p} won the toss .
{n} coach {p} named his squad .
{n} striker {p} scored twice .
{n} 's {p} finished third .
{n} 's {p} , who won here last year , was fourth .
{n} won the toss and put {n} in .
{u} beat {u} {:} on {w} .
{u} beat {t} for the first time since {#} .
{u} won at {u} .
{u} have won six of their last seven games .
{u} are third with {#} points .
{u} were without striker {p} .
{u} signed {p} from {u} .
{u} and {u} drew {:} .
{u} midfielder {p} was booked .
{u} coach {p} said his side deserved to win .
{u} manager {s} was pleased .
{u} goalkeeper {p} saved a penalty .
{u} right-hander {p} struck out nine .
{t} are top of the table , ahead of {u} on goal difference .
{t} host {u} in the first leg .
{t} travel to {u} on {w} .
{t} face {t} in the final .
{t} sacked coach {p} .
{t} forward {p} is out for six weeks .
{t} and {n} defender {p} broke his leg .
{t} , who beat {u} {:} , lie second .
Champions {t} lost {:} to {t} .
Champions {u} lost {:} at {t} .
Leaders {u} dropped two points .
Third-placed {u} were held by {t} .
{p} ( {u} ) {#}
{p} ( {t} )
{#} - {p} ( {t} ) , {p} ( {t} ) .
{p} joined {t} from {u} .
{p} , of {t} , was sent off .
{p} scored for {t} in the {#} minute .
{p} scored in the {#} minute to give {u} the lead .
{s} put {u} ahead .
{s} 's goal gave {t} a {:} win over {u} .
{s} hit his {#} homer as {u} beat {u} .
{s} pitched seven innings for {u} .
{s} , traded from {u} , had three hits .
The {k} won their third straight game .
The {k} beat the {k} {:} .
{k} manager {p} said .
{k} pitcher {p} left with a sore arm .
In {l} , {p} drove in four runs as the {k} beat {u} .
In {l} , {p} scored {#} points as {u} won .
At {l} : {n} {#} for four .
At {l} : {u} {#} ( {i} {#} , {i} {:} ) ; {u} {#} .
At {l} . {n} beat {n} {:} .
{u} {#} ( {i} {#} not out , {i} {:} ) .
{i} c {s} b {s} {#}
{i} lbw b {s} {#}
{i} not out {#}
{s} c {s} b {s} {#}
Bowling : {s} {#} , {s} {#} , {s} {#} .
Umpires : {p} and {p} .
1. {p} ( {n} ) {#} minutes {#} seconds
2. {p} ( {n} ) {#}
3. {p} ( {n} ) {#} metres
4. {p} ( {n} ) {t} same time
5. {p} ( {n} ) {x} {#} seconds behind
6. {p} , {n} , {#}
7. {n} ( {p} , {p} , {p} ) {#}
1. {p} , {n} , {x} , {#} laps
1 - {p} ( {n} ) beat {p} ( {n} ) {:} {:}
{p} ( {n} ) beat {#} - {p} ( {n} ) {:} {:}
{p} and {p} ( {n} ) beat {p} ( {n} ) and {p} ( {n} ) {:}
{#} {p} {#} {#}
{#} {p} ( {n} ) {#} {#} , {p} {#} {#}
{p} beat {p} {:} {:}
{p} of {n} won the downhill .
{p} of {n} beat {s} in straight sets .
{d} {p} won the 200 metres .
{d} champion {p} was second .
{d} {p} and {d} {p} reached the final .
Olympic champion {p} of {n} ran {#} seconds .
Top seed {p} of {n} lost to {d} {p} .
Second seed {s} plays {p} next .
{s} , seeded third , beat {s} {:} .
World champion {s} was fifth .
Results of {d} first division matches :
Standings in the {d} league :
Leading scores after the third round of the {e} :
Leading results at {l} :
Result of a {e} qualifier in {l} :
Scorers : {p} {#} , {p} {#} .
Scorers : {n} - {s} {#} ; {n} - {s} {#} .
Shares in {x} rose {#} percent .
Shares of {x} fell {#} cents to {#} .
{x} shares were up {#} percent .
{x} shares fell in {l} .
{x} rose two percent and {x} three .
{x} lost {#} to {#} , {x} gained {#} .
{x} said it would cut {#} jobs .
{x} said its profit rose {#} percent .
{x} said it had bought {x} .
{x} said on {w} its net loss widened .
{x} , which makes pumps , said sales were flat .
{x} , a maker of drugs , has {#} workers .
{x} , the {d} steel group , will build a plant in {l} .
{x} , based in {l} , employs {#} people .
{x} , a unit of {x} , makes tyres .
{x} , owned by {x} , lost money .
{x} 's shares have doubled .
{x} 's chief executive , {p} , resigned .
{x} 's board will meet on {w} .
{x} 's bid for {x} was rejected .
{x} Chairman {p} said the offer was fair .
{x} chief executive {p} declined to comment .
{x} spokesman {p} said the plant was safe .
{x} spokeswoman {s} had no comment .
{x} Inc said it expects a loss .
{x} Corp posted a profit of {#} cents a share .
{x} Ltd said {#} workers would go .
{x} AG said orders fell .
{x} SA bought {#} percent of {x} SpA .
{x} & Co lowered its rating on {x} .
{x} plans to list its shares .
{x} has agreed to sell its stake in {x} .
{x} has cut its forecast .
{x} is in talks with {x} .
{x} expects sales to rise .
{x} reported a loss .
{x} declined to comment .
{x} will close its {l} plant .
{x} and {x} will merge .
{x} , {x} and {x} led the fall .
{x} to cut {#} jobs in {l}
{x} to buy {x} for {#} million
{x} sees profit down
{x} shares slump after warning
{x} profit falls
{x} , {x} in merger talks
{C} TO BUY {C} FOR $ {#} MLN .
{C} SHARES FALL .
{C} PROFIT UP {#} PCT .
{X} SAYS H1 NET UP .
{X} TO CUT JOBS .
Analysts at {c} cut their forecasts .
Analysts at {x} expect a loss .
An analyst at {x} said demand was weak .
Dealers at {x} said the market was thin .
Traders at {c} and {c} said the yen would fall .
{p} , an analyst at {x} , said the price was fair .
{p} , an economist with {c} in {l} , said rates would rise .
{p} of {c} said the dollar was too high .
{p} , who runs {x} , said it was too soon .
{p} has left {x} to join {x} .
{p} joined {x} from {c} in {#} .
{p} , formerly of {x} , will head {x} .
{s} , who joined {x} last year , was paid {#} .
The stake in {x} was sold to {x} .
The bid for {x} lapsed .
The deal values {x} at $ {#} million .
The company , which owns {x} , has debts of {#} .
The {d} company {x} makes shoes .
The {d} bank {x} lent it {#} million .
The {d} carrier {x} will fly to {l} .
The group bought {x} and {x} last year .
Workers at {x} went back on {w} .
Workers at the {x} plant in {l} struck .
Staff at {x} have been told .
Rival {x} said it was not interested .
Rivals {x} and {x} also rose .
Retailer {x} fell {#} .
Carmaker {x} rose {#} .
Drugmaker {x} won approval .
Insurer {x} sank .
Broker {x} rates it a buy .
Shipper {x} gained .
Airline {x} ordered {#} jets .
Oil group {x} found gas off {l} .
Newspaper {c} said the minister would go .
The {c} daily reported that {s} would stand .
The {c} newspaper quoted {p} as saying talks had failed .
The {c} news agency reported from {l} that {#} had died .
{c} news agency said {s} had left for {l} .
{d} news agency {x} said {n} had agreed .
{d} radio said {s} was in {l} .
{d} television showed {s} meeting {s} .
State radio in {l} said {#} were hurt .
{x} reported from {l} that troops had left .
The tanker left {l} for {l} .
Crude from {n} was offered at {#} .
Wheat for {n} was sold at $ {#} a tonne .
{n} bought {#} tonnes of rice from {n} .
The bourse in {l} closed at {#} .
{l} stocks rose .
{l} stock market closed higher .
Gold in {l} was fixed at {#} .
The yen fell in {l} .
{l} newsroom {#}
{l} bureau {#}
-- {l} newsroom {#}
-- {p} , {l} newsroom {#}
-- {p} in {l}
{p} in {l}
{p}
By {p}
{L} ( {a} ) - {p} , {#} , was held on {w} .
{L} ( {c} ) - {n} and {n} signed a treaty .
{L} , {n} ( {a} ) - {d} troops killed {#} in {l} .
In {l} , police said {#} were held .
In {l} the dollar rose .
In {l} , {n} , {p} was freed .
At {l} , {#} were killed .
From {l} , {p} flew to {l} .
{l} , {l} and {l} were hit by floods .
{l} , near {l} , was shelled .
{l} has {#} people .
{l} mayor {p} said .
{l} police said .
{l} 's airport was shut .
{n} said it would not sign .
{n} 's {p} told the {o} in {l} .
{n} expelled {#} {d} diplomats .
{d} leader {p} flew to {l} .
{d} President {s} met {s} of {n} .
{d} general {p} led the raid .
{d} police arrested {p} in {l} .
{a} leader {p} said in {l} .
{a} spokesman {p} said {a} troops were near {l} .
{a} and {a} fighters clashed in {l} .
The {a} 's {p} said {n} had broken the truce .
The {o} ( {a} ) accused {n} .
{n} and the {a} will meet in {l} .
Lawyer {p} said {s} would appeal .
Judge {p} sentenced {p} .
Pope {f} prayed for {n} .
King {f} of {n} dies
Queen {f} opened the {o} .
{s} said .
{s} told reporters .
{s} , {#} , said .
{s} met {s} .
{s} and {s} met in {l} .
{s} 's wife , {f} , said .
{s} 's party , the {o} , lost .
" {s} is wrong , " {s} said .
" It is over , " {s} said .
`;
