/**
 * Countries and territories: name and other names; adjectives and nouns for their people; the capital and whatever else
 * speaks for the government. Facts of general knowledge (ISO 3166-1, national usage), written for this project.
 *
 * One a line: `Name, other name | demonym, demonym | capital, other seat`.
 */
export const COUNTRIES = `
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda,Antigua|Antiguan,Antiguans|St. John's
Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians,Aussie,Aussies|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas,The Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Dacca
Barbados|Barbadian,Barbadians,Bajan|Bridgetown
Belarus,Byelorussia|Belarusian,Belarusians,Belarussian,Belarussians|Minsk
Belgium|Belgian,Belgians|
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo,Cotonou
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz,Sucre
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo
Botswana|Botswanan,Motswana,Batswana|Gaborone
Brazil|Brazilian,Brazilians|Brasilia,Brasília
Brunei|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe,Burkinabè|Ouagadougou
Burundi|Burundian,Burundians|Bujumbura,Gitega
Cambodia|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde
Canada|Canadian,Canadians|Ottawa
Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic|Central African,Central Africans|Bangui
Chad|Chadian,Chadians|N'Djamena,Ndjamena
Chile|Chilean,Chileans|
China,People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia|Colombian,Colombians|Bogota,Bogotá
Comoros|Comorian,Comorians,Comoran|Moroni
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo,Zaire,Congo-Kinshasa|Congolese,Zairean|Kinshasa
Republic of Congo,Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
Costa Rica|Costa Rican,Costa Ricans|
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Czechoslovakia|Czechoslovak,Czechoslovaks|
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian,Djiboutians|
Dominica|Dominican|Roseau
Dominican Republic|Dominican,Dominicans|Santo Domingo
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi,Swazis|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki
France|French,Frenchman,Frenchmen,Frenchwoman|Paris
Gabon|Gabonese|Libreville
Gambia,The Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
East Germany|East German,East Germans|
West Germany|West German,West Germans|Bonn
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Grenada|Grenadian,Grenadians|
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
India|Indian,Indians|New Delhi,Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran,Islamic Republic of Iran|Iranian,Iranians,Persian,Persians|Tehran,Teheran
Iraq|Iraqi,Iraqis|Baghdad
Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen,Irishwoman|Dublin
Israel|Israeli,Israelis|Jerusalem
Italy|Italian,Italians|Rome
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians,Ivoirian|Abidjan,Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan,Kazakstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
Kenya|Kenyan,Kenyans|Nairobi
Kiribati|I-Kiribati|Tarawa
Kosovo|Kosovan,Kosovans,Kosovar,Kosovars|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
Laos|Lao,Laotian,Laotians|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho,Mosotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourger,Luxembourgers,Luxembourgish|
Madagascar|Malagasy,Madagascan|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya
Maldives|Maldivian,Maldivians|Malé
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Micronesia|Micronesian,Micronesians|Palikir
Moldova,Moldavia|Moldovan,Moldovans|Chisinau,Chișinău
Monaco|Monegasque,Monégasque|
Mongolia|Mongolian,Mongolians,Mongol,Mongols|Ulan Bator,Ulaanbaatar
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw,Rangoon,Yangon
Namibia|Namibian,Namibians|Windhoek
Nauru|Nauruan,Nauruans|
Nepal|Nepalese,Nepali,Nepalis|Kathmandu,Katmandu
Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen,Dutchwoman|The Hague,Amsterdam
New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea,N. Korea,DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palau|Palauan,Palauans|
Palestine|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|Panama City
Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción
Peru|Peruvian,Peruvians|Lima
Philippines,The Philippines|Filipino,Filipinos,Filipina,Filipinas,Philippine|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
St. Kitts and Nevis,Saint Kitts and Nevis|Kittitian|Basseterre
St. Lucia,Saint Lucia|St. Lucian|Castries
St. Vincent and the Grenadines,Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Samoan,Samoans|Apia
San Marino|Sammarinese|
Sao Tome and Principe,São Tomé and Príncipe|Santomean|
Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
Solomon Islands|Solomon Islander,Solomon Islanders|Honiara
Somalia|Somali,Somalis,Somalian|Mogadishu
Somaliland|Somalilander|Hargeisa
South Africa|South African,South Africans|Pretoria,Cape Town
South Korea,S. Korea,Republic of Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,U.S.S.R.,USSR|Soviet,Soviets|
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka,Ceylon|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname,Surinam|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern,Berne
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
Thailand,Siam|Thai,Thais|Bangkok
East Timor,Timor-Leste|East Timorese,Timorese|Dili
Togo|Togolese|Lomé,Lome
Tonga|Tongan,Tongans|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen,Turkmens|Ashgabat
Tuvalu|Tuvaluan,Tuvaluans|Funafuti
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi
United Kingdom,U.K.,UK,Britain,Great Britain|British,Briton,Britons,Brit,Brits|London
England|English,Englishman,Englishmen,Englishwoman|
Scotland|Scottish,Scot,Scots,Scotsman|Edinburgh
Wales|Welsh,Welshman|Cardiff
Northern Ireland|Northern Irish|Belfast
United States,U.S.,US,USA,U.S.A.,United States of America,America|American,Americans|Washington,Washington D.C.
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent
Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila
Vatican,Vatican City,Holy See||
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni,Yemenis|Sanaa,Sana'a
Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
Zambia|Zambian,Zambians|Lusaka
Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare
Hong Kong|Hong Konger,Hong Kongers|
Macau,Macao|Macanese|
Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
Faroe Islands,Faroes|Faroese|Tórshavn,Torshavn
Bermuda|Bermudian,Bermudan|
Guam|Guamanian|
Gibraltar|Gibraltarian,Gibraltarians|
New Caledonia|New Caledonian|Nouméa,Noumea
French Polynesia|French Polynesian|Papeete
Western Sahara|Sahrawi,Sahrawis|
Tibet|Tibetan,Tibetans|Lhasa
Chechnya|Chechen,Chechens|Grozny
Abkhazia|Abkhaz,Abkhazian|Sukhumi
South Ossetia|South Ossetian,Ossetian|Tskhinvali
Nagorno-Karabakh|Karabakh Armenian|Stepanakert
Kurdistan|Kurd,Kurds,Kurdish|Erbil,Irbil
Crimea|Crimean,Crimeans|Simferopol
Catalonia|Catalan,Catalans|
Basque Country|Basque,Basques|
Quebec|Quebecer,Quebecers,Quebecois,Québécois|
Bavaria|Bavarian,Bavarians|
Kashmir|Kashmiri,Kashmiris|Srinagar
Gaza,Gaza Strip|Gazan,Gazans|
`;

/** Adjectives and nouns for peoples, faiths, parties and parts of the world that no country above has. */
export const PEOPLES = `
European Europeans African Africans Asian Asians Arab Arabs Arabic Arabian Western Westerner Westerners Latino Latinos Latina Hispanic Hispanics Latin Nordic Scandinavian Scandinavians
Baltic Balkan Caribbean Mediterranean Polynesian Melanesian Eurasian Eastern Slavic Slav Slavs Anglo Celtic Afro Sub-Saharan Andean Amazonian Siberian
Muslim Muslims Moslem Moslems Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Orthodox Jewish Jew Jews Hindu Hindus Buddhist Buddhists Sikh Sikhs
Sunni Sunnis Shiite Shiites Shi'ite Shi'ites Shia Shias Anglican Anglicans Lutheran Baptist Methodist Mormon Mormons Evangelical Alawite Alawites Druze Coptic Copt Copts Maronite Yazidi Yazidis Yezidi Ahmadi
Republican Republicans Democrat Democrats Democratic Communist Communists Socialist Socialists Labour Conservative Conservatives Tory Tories Liberal Liberals Maoist Maoists Marxist Nazi Nazis Baathist Zionist Zionists Peronist
Hutu Hutus Tutsi Tutsis Pashtun Pashtuns Baloch Baluch Punjabi Punjabis Bengali Bengalis Tamil Tamils Sinhalese Uighur Uighurs Uyghur Uyghurs Rohingya Tatar Tatars Roma Gypsy Hausa Igbo Yoruba Fulani Zulu Xhosa Kikuyu Luo Oromo Tigrayan Tigrayans Amhara
Māori Maori Maoris Aboriginal Inuit Navajo Cherokee Sioux Mayan Inca Bedouin Berber Berbers Amazigh Tuareg Tuaregs Creole Cossack Cossacks Sami Texan Texans Californian Californians Floridian Hawaiian New-Yorker Londoner Londoners Parisian Parisians Muscovite Muscovites Berliner Berliners Dubliner Dubliners Roman Romans Venetian Sicilian Sicilians
Bosniak Bosniaks Kashmiri Goan Gujarati Keralite Assamese Sindhi Kurdish Flemish Walloon Cornish Yorkshireman Mancunian Liverpudlian Scouse Glaswegian Sydneysider Melburnian Tasmanian Queenslander Alaskan Ohioan Minnesotan Iowan Chicagoan Bostonian Angeleno
Confucian Taoist Victorian Elizabethan Byzantine Ottoman Ottomans Persian Babylonian Assyrian Assyrians Chaldean Samaritan Spartan Trojan Francophone Anglophone Commonwealth
`;
