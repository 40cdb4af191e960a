/**
 * Titles and offices in front of names. Facts of the language of news, written for this project.
 */

/** Forms of address: always outside the name, and the name that follows is a person's. */
export const HONORIFICS = `
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount marquess prince princess king queen emperor empress sultan emir sheikh shaikh sheik pope cardinal archbishop bishop
rev reverend father sister brother rabbi imam ayatollah grand mullah maulana mufti pastor deacon canon dean vicar chaplain monsignor swami guru pandit lama patriarch saint st hon honourable honorable rt madam madame mme monsieur señor senor señora senora don doña frau fräulein herr signor signora senhor senhora dona mademoiselle mlle maître meneer mevrouw ustad bapak khun daw shri smt haji hajji chief oba emeka alhaji mallam nana otumfuo justice judge gen lt col maj capt cpl sgt pvt adm cmdr brig sen rep gov cllr councillor supt insp det const pc dci di ds pte
general lieutenant colonel major captain corporal sergeant private admiral commander brigadier marshal commodore ensign cadet trooper officer detective inspector superintendent constable sheriff deputy warden marshall lance squadron wing flight warrant rear vice
`;

/** Nouns for offices and occupations that stand in front of a name ("coach", "defense secretary"). */
export const OFFICES = `
president vice-president premier prime minister ministers chancellor secretary undersecretary attorney solicitor governor lieutenant mayor deputy senator senators congressman congresswoman representative lawmaker lawmakers legislator legislators delegate assemblyman assemblywoman councilman councilwoman councilor councillor councillors alderman mp mps mep meps speaker
leader whip chairman chairwoman chair chairperson chairs chief head director directors manager executive ceo cfo coo officer president-elect founder co-founder owner boss partner spokesman spokeswoman spokesperson ambassador envoy envoys consul diplomat diplomats commissioner commissioners commissar administrator superintendent principal headteacher headmaster dean provost rector chancellor vice-chancellor registrar treasurer auditor comptroller controller
prosecutor prosecutors lawyer lawyers barrister solicitor magistrate coroner judge justice detective investigator inspector analyst analysts economist economists strategist trader broker banker accountant scientist scientists researcher researchers professor lecturer academic historian biologist geologist seismologist meteorologist epidemiologist virologist physicist chemist engineer architect astronomer
doctor nurse surgeon physician psychiatrist psychologist pharmacist paramedic midwife dentist vet veterinarian author writer novelist poet playwright journalist reporter correspondent editor columnist broadcaster presenter anchor host photographer cameraman producer director filmmaker actor actress singer songwriter musician rapper comedian artist painter sculptor designer dancer conductor composer pianist violinist guitarist drummer model
cornerback linebacker lineman receiver fullback halfback tackle punter kicker infielder outfielder shortstop closer prop lock fly-half scrum-half hooker opener spinner coach trainer player striker midfielder defender goalkeeper winger forward captain skipper batsman bowler wicketkeeper quarterback pitcher catcher centre center guard boxer wrestler swimmer sprinter runner cyclist golfer jockey driver pilot co-pilot astronaut cosmonaut champion medalist medallist winner teammate referee umpire seed keeper
activist activists campaigner organiser organizer dissident exile rebel commander warlord militant guerrilla gunman suspect fugitive defendant hostage survivor victim witness widow wife husband son daughter brother sister mother father nephew niece cousin uncle aunt grandfather grandmother grandson granddaughter girlfriend boyfriend fiancee fiance friend neighbour neighbor colleague resident residents farmer shopkeeper teacher student pupil fisherman driver worker
candidate nominee incumbent challenger contender frontrunner runner-up successor predecessor opponent rival ally aide adviser advisor counsel counselor counsellor consultant expert specialist strategist pollster lobbyist negotiator mediator monitor observer inspector veteran soldier marine sailor airman policeman policewoman firefighter guard officer ranger warden official officials member chairman
king queen prince princess monarch emperor pope priest cleric preacher bishop archbishop cardinal monk nun rabbi imam scholar tycoon billionaire magnate mogul entrepreneur businessman businesswoman industrialist philanthropist financier investor developer landlord publisher inventor explorer mountaineer climber sailor skier skater
undersecretary vice-chairman co-chair co-chairman co-author co-director sub-editor postmaster quartermaster harbourmaster harbormaster stationmaster bailiff usher steward mate first-officer bosun helmsman navigator
chief marshal foreman forewoman superior ombudsman registrar curator librarian archivist conservator caretaker
`;

/** Words before or inside an office that limit it: "deputy", "foreign", "interior". */
export const OFFICE_MODIFIERS = `
deputy vice acting interim former ex late then caretaker outgoing incoming incumbent designate elect emeritus honorary assistant associate senior junior chief head lead principal executive general first second third special permanent national federal state regional provincial district county city town local royal
prime foreign interior home defense defence finance financial justice health education labor labour agriculture agricultural trade commerce industry energy environment environmental transport transportation transit migration immigration culture sport sports tourism science technology information communications press security intelligence military naval army navy air police fire coast water housing planning welfare social economic economy economics budget treasury public works infrastructure oil petroleum mining mines fisheries maritime shipping rail aviation civil emergency emergencies disaster climate development international european african asian veterans interior internal external affairs parliamentary opposition majority minority party government cabinet presidential royal court
under national-security field task operations human resources
medical doctoral graduate undergraduate technical scientific academic research sporting artistic musical creative managing commercial marketing legal political religious spiritual supreme grand regional bureau
`;

/** What follows a name and marks it as one, or ends it: "Jr.", "III". */
export const NAME_SUFFIXES = `jr sr jnr snr ii iii iv esq phd md mp mbe obe cbe kc qc`;

/** Small words inside personal names. */
export const PARTICLES = `
van der den de la le du da das do dos del della di von zu zur zum ter ten te bin ibn bint al el ul abu umm ben bar ap ab af av y e und san santa al- el- ud-din uddin ould mac st o' d'
`;
