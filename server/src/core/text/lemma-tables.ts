/**
 * Irregular forms of English nouns and verbs, and the endings that the rules of `lemma.ts` would get wrong. Compiled
 * from general grammars of English (irregular plurals and principal parts) with the words that news uses.
 */

/** "plural singular" pairs. */
export const IRREGULAR_NOUNS = `
people person persons person children child grandchildren grandchild schoolchildren schoolchild women woman feet foot teeth tooth geese goose
mice mouse lice louse oxen ox dice die pence penny lives life wives wife housewives housewife midwives midwife knives knife leaves leaf
loaves loaf thieves thief wolves wolf halves half shelves shelf calves calf hooves hoof scarves scarf selves self themselves themselves
criteria criterion phenomena phenomenon bacteria bacterium memoranda memorandum referenda referendum millennia millennium strata stratum
analyses analysis crises crisis theses thesis oases oasis diagnoses diagnosis parentheses parenthesis hypotheses hypothesis emphases emphasis
prognoses prognosis syntheses synthesis metamorphoses metamorphosis antitheses antithesis catharses catharsis
indices index appendices appendix matrices matrix vertices vertex alumni alumnus cacti cactus fungi fungus nuclei nucleus stimuli stimulus
radii radius syllabi syllabus foci focus termini terminus axes axe gases gas buses bus minibuses minibus lenses lens aliases alias atlases atlas
biases bias canvases canvas irises iris pancreases pancreas quizzes quiz walruses walrus plateaux plateau bureaux bureau chateaux chateau
tableaux tableau gateaux gateau kibbutzim kibbutz mujahideen mujahid taliban taliban roma roma swiss swiss irish irish
movies movie cookies cookie calories calorie zombies zombie rookies rookie selfies selfie brownies brownie aunties auntie prairies prairie
pies pie ties tie lies lie sorties sortie birdies birdie bogies bogey smoothies smoothie hoodies hoodie foodies foodie eyries eyrie
bookies bookie junkies junkie goalies goalie techies techie veggies veggie budgies budgie magpies magpie neckties necktie zombies zombie
cabbies cabbie genies genie newbies newbie walkies walkie collies collie camaraderies camaraderie reveries reverie coteries coterie
menageries menagerie lingeries lingerie boogies boogie hippies hippie yuppies yuppie indies indie species species series series
menus menu gurus guru emus emu tutus tutu flus flu thous thou zulus zulu hindus hindu urdus urdu gnus gnu
kilos kilo photos photo videos video casinos casino pesos peso euros euro studios studio ratios ratio pianos piano logos logo memos memo
skis ski taxis taxi bikinis bikini alibis alibi rabbis rabbi safaris safari saris sari emojis emoji graffiti graffiti israelis israeli
pakistanis pakistani iraqis iraqi bangladeshis bangladeshi saudis saudi yemenis yemeni emiratis emirati omanis omani somalis somali nazis nazi
kiwis kiwi khakis khaki tsunamis tsunami gardai garda gardaí garda panchayats panchayat lakhs lakh crores crore rupees rupee
employees employee committees committee refugees refugee trustees trustee degrees degree trees tree fees fee bees bee knees knee
cents cent dollars dollar pounds pound swazis swazi sunnis sunni bengalis bengali punjabis punjabi kuwaitis kuwaiti qataris qatari azeris azeri cds cd
yourselves yourself ourselves ourselves aliens alien clothes clothes`;

/** Nouns that end in s or look plural and are their own singular, and plurals that have no other singular. */
export const UNCHANGED_NOUNS = `
news means headquarters barracks gallows crossroads politics economics mathematics physics athletics gymnastics analytics ethics logistics
aerobics acoustics dynamics genetics robotics electronics diabetes measles mumps rabies rickets shingles molasses kudos chaos ethos cosmos pathos
asbestos thermos rhinoceros gas bias atlas canvas alias pancreas christmas texas kansas arkansas pyjamas pajamas overseas perhaps always besides
yes lens plus bus minibus trans whereas as is was has us this thus its his hers ours theirs does yours across towards afterwards upwards downwards
forwards backwards onwards inwards outwards regards aircraft spacecraft hovercraft sheep deer fish salmon cod trout cattle police staff offspring
swine poultry data media clergy personnel infantry cavalry militia glasses trousers jeans scissors shorts premises proceedings odds dregs amends
alms thanks riches arms earnings belongings surroundings lagos laos honduras bahamas philippines netherlands maldives seychelles athens paris naples cyprus brussels texas orleans angeles vegas wales reuters mars venus uranus jesus james charles thomas nicholas jones williams davis
harris lewis adams andrews edwards hughes roberts rogers stevens collins evans jenkins matthews phillips richards watkins`;

/** Stems of "-uses" that keep their e. */
export const USE_STEMS = `use abuse cause clause excuse house warehouse greenhouse lighthouse courthouse farmhouse townhouse powerhouse household
pause spouse blouse muse ruse refuse fuse accuse misuse reuse applause grouse mouse confuse diffuse amuse infuse arouse rouse recluse peruse`;

/** Nouns in "-ches" that keep their e. */
export const CHE_STEMS = `ache headache toothache heartache cache niche quiche avalanche creche moustache mustache psyche cliche cliché brioche pastiche
apache porsche douche panache`;

/** Nouns in "-oes" that lose the e. */
export const OE_STEMS = `hero potato tomato veto echo cargo mosquito volcano tornado torpedo embargo negro domino mango buffalo zero no go motto
superhero antihero desperado grotto halo innuendo lingo peccadillo`;

/** "-men" that is no plural. */
export const NOT_MEN = `specimen abdomen regimen omen semen acumen amen yemen stamen hymen bitumen women`;

/** "form lemma" pairs. */
export const IRREGULAR_VERBS = `
was be were be is be are be am be been be being be has have had have having have does do did do done do doing do goes go went go gone go
said say says say made make took take taken take came come saw see seen see knew know known know got get gotten get gave give given give found find
thought think told tell became become left leave felt feel put put brought bring began begin begun begin kept keep held hold wrote write written write
stood stand heard hear let let meant mean set set met meet ran run paid pay sat sit spoke speak spoken speak lay lie lain lie led lead
grew grow grown grow lost lose fell fall fallen fall sent send built build understood understand drew draw drawn draw broke break broken break
spent spend cut cut rose rise risen rise drove drive driven drive bought buy wore wear worn wear chose choose chosen choose fought fight won win
caught catch taught teach sold sell sought seek shot shoot struck strike stricken strike threw throw thrown throw flew fly flown fly hit hit hurt hurt
shut shut cost cost beat beat beaten beat bet bet bid bid bound bind bled bleed blew blow blown blow bred breed broadcast broadcast burst burst
cast cast forecast forecast crept creep dealt deal dug dig fed feed fled flee flung fling forbade forbid forbidden forbid forgot forget forgotten forget
froze freeze frozen freeze hid hide hidden hide hung hang knelt kneel lent lend lit light outdid outdo overcame overcome overtook overtake
overtaken overtake oversaw oversee overseen oversee quit quit read read rid rid rode ride ridden ride rang ring rung ring sank sink sunk sink sang sing
sung sing shook shake shaken shake shed shed shone shine showed show shown show shrank shrink shrunk shrink slept sleep slid slide slung sling
slit slit sped speed spun spin split split spread spread sprang spring sprung spring stole steal stolen steal stuck stick stung sting swam swim swum swim
swept sweep swore swear sworn swear swung swing tore tear torn tear thrust thrust trod tread underwent undergo undergone undergo undertook undertake
undertaken undertake upset upset woke wake woken wake wept weep withdrew withdraw withdrawn withdraw withheld withhold withstood withstand wound wound
wrung wring ate eat eaten eat drank drink drunk drink bore bear borne bear born bear bit bite bitten bite clung cling arose arise arisen arise awoke awake
foresaw foresee foreseen foresee misled mislead rebuilt rebuild remade remake resold resell retold retell rewrote rewrite rewritten rewrite
laid lay underlay underlie dived dive dove dive plead plead pled plead learnt learn burnt burn dreamt dream spelt spell spilt spill spoilt spoil leapt leap
proven prove sewn sew sown sow mown mow swollen swell dying die lying lie tying tie vying vie died die lied lie tied tie vied vie
agreed agree agreeing agree freed free freeing free guaranteed guarantee guaranteeing guarantee decreed decree fleeing flee seeing see overseeing oversee
created create creating create recreated recreate recreating recreate treated treat focused focus focusing focus focussed focus biased bias
using use used use welcomed welcome welcoming welcome overcoming overcome becoming become coming come having have giving give
changed change changing change belonged belong belonging belong bringing bring ringing ring singing sing hanging hang hanged hang banged bang
prolonged prolong prolonging prolong longed long longing long wronged wrong clinging cling flinging fling swinging swing stinging sting
springing spring stringing string singeing singe tingeing tinge dyeing dye ageing age aging age canceled cancel canceling cancel
traveled travel traveling travel labeled label modeled model fueled fuel fueling fuel totaled total totaling total leveled level signaled signal
programmed program programming program kidnapped kidnap kidnapping kidnap worshipped worship handicapped handicap equipped equip equipping equip
visited visit visiting visit limited limit limiting limit edited edit editing edit credited credit crediting credit exited exit exiting exit
profited profit profiting profit benefited benefit benefiting benefit benefitted benefit inherited inherit exhibited exhibit prohibited prohibit
deposited deposit inhabited inhabit merited merit spirited spirit audited audit auditing audit recruited recruit recruiting recruit
solicited solicit orbited orbit vomited vomit posited posit elicited elicit debited debit awaited await awaiting await waited wait waiting wait
suited suit pursued pursue pursuing pursue argued argue arguing argue valued value valuing value issued issue issuing issue rescued rescue rescuing rescue
continued continue continuing continue queued queue queuing queue sued sue suing sue ensued ensue ensuing ensue
developed develop developing develop enveloped envelop galloped gallop gossiped gossip
monitored monitor monitoring monitor sponsored sponsor sponsoring sponsor authored author honored honor honoring honor favored favor favoring favor
labored labor labored labor harbored harbor mentored mentor tutored tutor anchored anchor censored censor mirrored mirror tailored tailor rumored rumor
murmured murmur garnered garner offered offer entered enter interfered interfere adhered adhere revered revere persevered persevere
intervened intervene intervening intervene convened convene convening convene reconvened reconvene contravened contravene
postponed postpone postponing postpone phoned phone phoning phone cloned clone condoned condone honed hone toned tone stoned stone zoned zone droned drone
dethroned dethrone owned own owning own
schemed scheme themed theme timed time timing time primed prime climbed climb
hosted host hosting host tasted taste tasting taste wasted waste wasting waste pasted paste hasted haste
bathed bathe breathed breathe breathing breathe clothed clothe soothed soothe loathed loathe teethed teethe
aided aid aiding aid raided raid raiding raid avoided avoid avoiding avoid voided void
focusses focus gassed gas gassing gas busing bus bused bus
ruled rule ruling rule quoted quote quoting quote scheduled schedule scheduling schedule rescheduled reschedule completed complete completing complete
exiled exile exiling exile filed file filing file sacrificed sacrifice sacrificing sacrifice compiled compile compiling compile telephoned telephone
confined confine confining confine squared square profiled profile profiling profile fined fine fining fine stockpiled stockpile stockpiling stockpile
piled pile piling pile ridiculed ridicule mistreated mistreat harbored harbor harboring harbor colored color coloring color neighboring neighbor
boycotted boycott boycotting boycott competed compete competing compete deleted delete obsoleted obsolete depleted deplete trafficked traffic
trafficking traffic panicked panic panicking panic mimicked mimic picnicked picnic acceded accede ceded cede ceding cede conceded concede conceding concede
receded recede receding recede seceded secede preceded precede preceding precede impeded impede impeding impede superseded supersede gored gore routed rout
vomiting vomit prohibiting prohibit soliciting solicit inhibiting inhibit exhibiting exhibit inheriting inherit depositing deposit inhabiting inhabit
defined define defining define dined dine dining dine mined mine mining mine refined refine lined line outlined outline signed sign designed design
reclined recline declined decline declining decline interfering interfere cloning clone defrauding defraud defrauded defraud overrun overrun
upheld uphold slain slay slew slay forgiven forgive forgave forgive overshot overshoot ended end ending end sunken sink skied ski skiing ski
weeds weed weeded weed focuses focus biases bias upped up upping up gained gain gaining gain`;

/** Verbs that double "l" and are spelled with one. */
export const SINGLE_L = `travel cancel control label model patrol compel expel propel rebel fuel level signal total channel counsel quarrel marshal tunnel
dial enrol excel repel dispel impel initial rival equal pedal medal shovel unravel marvel gravel cudgel duel dwindle funnel grovel hovel jewel libel
panel parcel pencil peril pummel ravel refuel remodel shrivel snivel spiral stencil swivel towel trammel trial trowel yodel annul distil fulfil instil extol`;
