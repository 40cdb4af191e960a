/**
 * Words and names of organisations. Facts of general knowledge and of the language of news, written for this project.
 */

/** The last word of many an organisation's name. */
export const ORGANIZATION_HEADS = `
academy administration agency airline airlines airport airways alliance army arts assembly assn association associates authority bank bar battalion board brigade broadcasting brothers bros bureau cabinet center centre
chamber chambers charity church city-council club co coalition college command commission commissariat committee commons communications community company confederation conference congress consortium constabulary consulate convention cooperative corp
corporation corps council court courts daily department directorate division embassy enterprises entertainment exchange faculty federation fleet force forces forum foundation front fund gazette group guard guards guardian guild headquarters
herald holding holdings hospital house inc industries infirmary inquirer inspectorate institute institution insurance international investments journal laboratories laboratory labs league legion library limited llc lobby lords ltd
magazine marines media ministry mission monitor mosque movement museum navy network news newspaper newspapers observatory office opera orchestra organisation organization panel parliament partners partnership party patrol petroleum pharmaceuticals police polytechnic
post power press prison productions radio railroad railway railways records regiment resources restaurants review school securities senate service services society solutions squad squadron staff steel studio studios survey syndicate synod systems
pharma glass terminals cement resorts hotels homes properties logistics robotics networks software games pictures chemicals textiles task-force team technologies technology telecom telegraph telecommunications television theatre theater times transport tribune tribunal trust tv union university united utilities ventures voice watch weekly works workers
airlines motors foods brewery breweries stores oil gas energy electric mining mines capital financial finance equity ag sa nv plc gmbh spa bv as asa oy ab pty se kg rangers rovers wanderers athletic fc afc cf
`;

/** Organisations met in the news of every country, by the names that reports use. */
export const ORGANIZATIONS = `
United Nations;UN;U.N.;European Union;EU;E.U.;NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;African Union;AU;Arab League;ASEAN;OPEC;OPEC+;OECD;WTO;World Trade Organization;World Trade Organisation;IMF;International Monetary Fund;World Bank;WHO;World Health Organization;World Health Organisation;
UNICEF;UNESCO;UNHCR;UNRWA;IAEA;International Atomic Energy Agency;Interpol;Europol;Eurostat;Eurocontrol;Frontex;ICC;International Criminal Court;International Court of Justice;ICJ;Red Cross;Red Crescent;International Committee of the Red Cross;ICRC;World Food Programme;World Food Program;WFP;FAO;ILO;OSCE;ECOWAS;SADC;Mercosur;BRICS;G7;G8;G20;G-7;G-8;G-20;Group of Seven;Group of Eight;Group of 20;Commonwealth of Nations;Commonwealth of Independent States;Nordic Council;Council of Europe;European Commission;European Parliament;European Council;European Central Bank;ECB;European Court of Justice;European Court of Human Rights;Security Council;General Assembly;U.N. Security Council;
White House;Downing Street;Whitehall;Congress;Senate;House of Representatives;House of Commons;House of Lords;Supreme Court;Pentagon;State Department;Treasury;Justice Department;Defense Department;Homeland Security;Federal Reserve;Fed;FBI;F.B.I.;CIA;C.I.A.;NSA;FDA;EPA;FEMA;CDC;NASA;NOAA;FAA;NTSB;FCC;FTC;SEC;IRS;DEA;ATF;ICE;TSA;NIH;USGS;USAID;GAO;CBO;OMB;NLRB;OSHA;NHTSA;USDA;HUD;DHS;DOJ;DOE;VA;AFL-CIO;ACLU;NAACP;NRA;NFL;NBA;MLB;NHL;NCAA;MLS;PGA;ATP;WTA;UFC;WWE;FIFA;UEFA;IOC;IAAF;FIA;ICC;BCCI;IPL;RFU;FA;Premier League;La Liga;Serie A;Bundesliga;Ligue 1;Champions League;
BBC;ITV;Sky;Sky News;CNN;NBC;CBS;ABC;PBS;NPR;MSNBC;CNBC;HBO;ESPN;Fox;Fox News;Al Jazeera;Al-Jazeera;Al Arabiya;Reuters;AP;Associated Press;AFP;Agence France-Presse;Bloomberg;Xinhua;Tass;TASS;Itar-Tass;Interfax;RIA Novosti;Kyodo;Yonhap;PTI;Press Trust of India;ANI;IRNA;WAFA;SANA;Anadolu;DPA;dpa;EFE;ANSA;Press Association;PA Media;RTE;RTÉ;NHK;KCNA;CBC;SABC;New York Times;Washington Post;Wall Street Journal;Los Angeles Times;USA Today;Financial Times;Guardian;Daily Telegraph;Daily Mail;Le Monde;Le Figaro;Der Spiegel;Die Welt;El Pais;El País;Haaretz;Times of India;The Hindu;Dawn;Global Times;People's Daily;Pravda;Izvestia;Kommersant;The Economist;Politico;Axios;
MI5;MI6;GCHQ;Scotland Yard;Metropolitan Police;NHS;Ofcom;Ofgem;Ofsted;Ofwat;ONS;Office for National Statistics;Bank of England;Met Office;HMRC;RNLI;Labour Party;Conservative Party;Liberal Democrats;Lib Dems;Labour;Tories;Sinn Fein;Sinn Féin;Fianna Fail;Fianna Fáil;Fine Gael;DUP;SNP;SDLP;Plaid Cymru;UKIP;Reform UK;Garda;Gardai;Gardaí;Dail;Dáil;Oireachtas;Stormont;Holyrood;Senedd;IRA;ETA;
Kremlin;Duma;State Duma;Gazprom;Rosneft;Lukoil;Rosatom;Aeroflot;FSB;KGB;GRU;Wagner;Wagner Group;Knesset;Likud;Kadima;Shin Bet;Mossad;IDF;Hamas;Fatah;Hezbollah;Hizbollah;Islamic Jihad;PLO;Palestinian Authority;Muslim Brotherhood;Taliban;Taleban;al-Qaida;al-Qaeda;al Qaeda;al Qaida;Al-Qaida;Al-Qaeda;Islamic State;ISIS;ISIL;IS;Daesh;Boko Haram;al-Shabab;al-Shabaab;Al-Shabab;Houthi;Houthis;PKK;YPG;FARC;ELN;Farc;Shining Path;Tamil Tigers;LTTE;Jemaah Islamiyah;Abu Sayyaf;Lashkar-e-Taiba;Jaish-e-Mohammad;Haqqani network;Revolutionary Guard;Revolutionary Guards;Quds Force;Ba'ath Party;Baath Party;Maoists;Janjaweed;
BJP;Bharatiya Janata Party;Indian National Congress;Congress party;Lok Sabha;Rajya Sabha;CBI;RBI;Reserve Bank of India;SEBI;ISRO;Aam Aadmi Party;AAP;Shiv Sena;ANC;African National Congress;Inkatha;Eskom;EFCC;INEC;NNPC;ZANU-PF;MDC;KANU;PDP;APC;Bundestag;Bundesrat;Bundesbank;CDU;CSU;SPD;AfD;FDP;Greens;Elysee;Élysée;Diet;LDP;Komeito;Politburo;PLA;Kuomintang;KMT;
Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Save the Children;Doctors Without Borders;Medecins Sans Frontieres;Médecins Sans Frontières;MSF;CARE;World Vision;Transparency International;Reporters Without Borders;International Crisis Group;Freedom House;Gallup;Ipsos;YouGov;Moody's;Fitch;Standard & Poor's;S&P;
Google;Alphabet;Apple;Microsoft;Amazon;Facebook;Meta;Twitter;Instagram;WhatsApp;YouTube;TikTok;ByteDance;Netflix;Uber;Airbnb;Tesla;SpaceX;OpenAI;Nvidia;Intel;AMD;IBM;Oracle;Cisco;Dell;HP;Hewlett-Packard;Samsung;Sony;Nokia;Ericsson;Huawei;Xiaomi;Alibaba;Tencent;Baidu;Toyota;Honda;Nissan;Hyundai;Kia;Mazda;Mitsubishi;Volkswagen;VW;BMW;Daimler;Mercedes-Benz;Mercedes;Audi;Porsche;Renault;Peugeot;Fiat;Chrysler;Ford;General Motors;GM;GE;General Electric;Volvo;Ferrari;Jaguar;Land Rover;Boeing;Airbus;Lockheed Martin;Raytheon;Northrop Grumman;BAE Systems;BAE;Rolls-Royce;Siemens;Bosch;Philips;BASF;Bayer;Pfizer;Moderna;AstraZeneca;GlaxoSmithKline;GSK;Novartis;Roche;Sanofi;Merck;Johnson & Johnson;Exxon;ExxonMobil;Exxon Mobil;Chevron;BP;Shell;Total;TotalEnergies;Eni;Repsol;Equinor;Statoil;Petrobras;Aramco;Saudi Aramco;ConocoPhillips;Halliburton;Enron;Walmart;Wal-Mart;Target;Costco;Tesco;Sainsbury's;Asda;Carrefour;Aldi;Lidl;Ikea;Nike;Adidas;McDonald's;Starbucks;Coca-Cola;Pepsi;PepsiCo;Nestle;Nestlé;Unilever;Danone;Heineken;Guinness;Diageo;HSBC;Barclays;Lloyds;NatWest;RBS;Santander;BBVA;UBS;Credit Suisse;Deutsche Bank;Commerzbank;BNP Paribas;Societe Generale;Société Générale;ING;Goldman Sachs;Morgan Stanley;JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan;J.P. Morgan Chase;Citigroup;Citibank;Merrill Lynch;Lehman Brothers;BlackRock;Visa;Mastercard;PayPal;Allianz;AXA;AIG;Vodafone;BT;Telefonica;Telefónica;Verizon;AT&T;T-Mobile;Comcast;Disney;Walt Disney;Warner Bros;Paramount;Lufthansa;Ryanair;EasyJet;easyJet;British Airways;Air France;KLM;Qantas;Emirates;Etihad;Delta;United Airlines;American Airlines;Southwest;Air India;IndiGo;Tata;Tata Steel;Tata Motors;Reliance;Reliance Industries;Infosys;Wipro;Adani;Mahindra;BHP;BHP Billiton;Rio Tinto;Glencore;Anglo American;Vale;ArcelorMittal;Nasdaq;NYSE;Dow Jones;FTSE;Nikkei;Euronext;Wall Street Journal;Yahoo;eBay;LinkedIn;Reddit;Spotify;SoftBank;Foxconn;TSMC;Maersk;DHL;FedEx;UPS;Amtrak;Eurostar;Deutsche Bahn;SNCF;Network Rail;
Real Madrid;Barcelona FC;FC Barcelona;Manchester United;Manchester City;Man United;Man City;Arsenal;Chelsea;Liverpool FC;Tottenham;Tottenham Hotspur;Everton;West Ham;Aston Villa;Leicester City;Newcastle United;Leeds United;Sunderland;Crystal Palace;Wolves;Celtic;Rangers;Juventus;AC Milan;Inter Milan;AS Roma;Lazio;Napoli;Bayern Munich;Borussia Dortmund;Ajax;PSV;Feyenoord;Benfica;Paris Saint-Germain;PSG;Boca Juniors;River Plate;Flamengo;Yankees;Red Sox;Mets;Dodgers;Giants;Cubs;White Sox;Astros;Braves;Phillies;Orioles;Blue Jays;Mariners;Padres;Rangers;Twins;Brewers;Cardinals;Pirates;Reds;Lakers;Celtics;Bulls;Knicks;Nets;Heat;Spurs;Warriors;Clippers;Rockets;Mavericks;Suns;Jazz;Pistons;Pacers;Bucks;Raptors;76ers;Wizards;Hornets;Hawks;Magic;Grizzlies;Pelicans;Timberwolves;Nuggets;Trail Blazers;Cowboys;Patriots;Packers;Steelers;49ers;Eagles;Broncos;Raiders;Dolphins;Jets;Bills;Ravens;Bengals;Browns;Colts;Titans;Texans;Jaguars;Chiefs;Chargers;Seahawks;Rams;Saints;Falcons;Panthers;Buccaneers;Vikings;Lions;Bears;Redskins;Bruins;Canadiens;Maple Leafs;Penguins;Flyers;Oilers;Flames;Canucks;Senators;Sabres;Blackhawks;Red Wings;All Blacks;Springboks;Wallabies;Proteas
`;

/** Parts of government and of the state that stand for themselves when a capital or a country's name precedes. */
export const BODIES = `
army navy air-force marines police parliament congress senate cabinet government court ministry embassy treasury legislature assembly
`;

/** Names of one organisation: the fullest first. */
export const ORGANIZATION_ALIASES = `
United Nations|UN|U.N.
European Union|EU|E.U.
North Atlantic Treaty Organization|North Atlantic Treaty Organisation|NATO
World Health Organization|World Health Organisation|WHO
World Trade Organization|World Trade Organisation|WTO
International Monetary Fund|IMF
European Central Bank|ECB
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
International Olympic Committee|IOC
International Organization for Migration|IOM
International Labour Organization|International Labor Organization|ILO
World Food Programme|World Food Program|WFP
Food and Agriculture Organization|FAO
U.N. Children's Fund|United Nations Children's Fund|UNICEF
African Union|AU
Association of Southeast Asian Nations|ASEAN
Organization of the Petroleum Exporting Countries|OPEC
Organization for Economic Cooperation and Development|Organisation for Economic Co-operation and Development|OECD
Organization for Security and Cooperation in Europe|OSCE
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
National Security Agency|NSA
Food and Drug Administration|FDA
Environmental Protection Agency|EPA
Federal Emergency Management Agency|FEMA
Centers for Disease Control and Prevention|CDC
National Aeronautics and Space Administration|NASA
National Oceanic and Atmospheric Administration|NOAA
Federal Aviation Administration|FAA
National Transportation Safety Board|NTSB
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Securities and Exchange Commission|SEC
Internal Revenue Service|IRS
Department of Homeland Security|Homeland Security Department|DHS
Department of Justice|Justice Department|DOJ
Department of Defense|Defense Department|Pentagon|DoD
Department of State|State Department
Federal Reserve|Fed
U.S. Geological Survey|USGS
U.S. Agency for International Development|USAID
Associated Press|AP
Agence France-Presse|AFP
British Broadcasting Corporation|BBC
Press Trust of India|PTI
National Health Service|NHS
Office for National Statistics|ONS
Royal National Lifeboat Institution|RNLI
Democratic Unionist Party|DUP
Scottish National Party|SNP
African National Congress|ANC
Bharatiya Janata Party|BJP
Reserve Bank of India|RBI
Central Bureau of Investigation|CBI
Palestine Liberation Organization|PLO
Israel Defense Forces|Israeli Defense Forces|IDF
Islamic State|ISIS|ISIL|IS|Daesh
Kurdistan Workers' Party|PKK
Revolutionary Armed Forces of Colombia|FARC|Farc
Doctors Without Borders|Medecins Sans Frontieres|Médecins Sans Frontières|MSF
Volkswagen|VW
General Motors|GM
General Electric|GE
Metropolitan Police|Scotland Yard|Met
Nigerian National Petroleum Company|NNPC
Independent National Electoral Commission|INEC
Economic Community of West African States|ECOWAS
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of 20|G20|G-20
Liberal Democrats|Lib Dems
Conservative Party|Conservatives|Tories
Labour Party|Labour
`;
