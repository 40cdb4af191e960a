/** Words of reports on sport. Facts of the language of news, written for this project. */

/** Words that hardly stand outside such reports. */
export const SPORT_WORDS = `
soccer tennis cricket golf rugby baseball basketball hockey netball volleyball handball athletics cycling motorcycling swimming skiing snowboarding rowing badminton snooker darts
striker strikers midfielder midfielders goalkeeper goalkeepers defender defenders winger fullback halfback flanker pitcher pitchers quarterback shortstop infielder outfielder homer homers innings inning wicket wickets lbw batsman batsmen bowler bowlers umpire umpires
halftime standings scoreboard quarter-finals quarterfinals semifinals semifinal quarterfinal semi-finals semi-final touchdown touchdowns playoff playoffs play-off play-offs prix seeded seedings tabulate hurdles javelin steeplechase decathlon pentathlon
bogey birdie birdies par-three offside equaliser equalizer scorers substitutes fixtures relegation relegated promotion downhill slalom peloton
`;

/** Words that stand in them more than elsewhere. */
export const ALSO_SPORT_WORDS = `
league cup coach match matches game games goal goals scored scores season team teams player players club clubs division tournament championship championships champion champions title points lap laps round rounds seed final finals beat defeated
win wins won draw drawn lost penalty friendly qualifier squad captain manager referee stadium fans coaches fixture singles doubles medal result results stage runs metres
`;

/** Names of sports, in front of a dash at the head of a report. */
export const SPORTS = `
soccer football tennis cricket golf union league rugby baseball basketball hockey volleyball athletics cycling racing motorcycling rallying swimming skiing alpine nordic rowing boxing badminton snooker squash sailing yachting gymnastics wrestling judo
weightlifting fencing archery shooting triathlon marathon skating bobsleigh luge olympics games sumo darts lacrosse netball handball sport sports
`;

/** What an agency puts in front of a headline's dash. */
export const HEADLINE_LABELS = `
feature interview analysis newsmaker correction corrected update urgent profile focus diary factbox chronology digest research summary exclusive preview wrapup scenarios timeline insight refile advisory obituary column poll text highlights
`;

/** Behind a team's name: what a team has, and what teams do. */
export const TEAM_ROLES = `
coach manager captain skipper striker midfielder defender goalkeeper keeper forward winger fullback prop flanker pitcher catcher quarterback guard centre center right-hander left-hander batsman bowler fans supporters side team player players squad
`;
export const TEAM_VERBS = `
beat beats host hosts hosted drew draw lost lose won win lead led trail trailed face play played signed sacked thrashed defeated edged trounced visit entertain scored slumped crashed have were are
`;

/** In front of a team's name. */
export const TEAM_CUES = `v vs versus beating lead leads leading beat beats defeated thrashed edged trounced against over past face faces hosted`;
