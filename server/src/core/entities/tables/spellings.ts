/** Spellings of one city or region, the commonest first. Facts of general knowledge, written for this project. */
export const CITY_SPELLINGS = `
Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov
Dnipro|Dnepropetrovsk
Zaporizhzhia|Zaporozhye|Zaporizhia
Luhansk|Lugansk
Mykolaiv|Nikolaev
Chernobyl|Chornobyl
Donbas|Donbass
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Beijing|Peking
Guangzhou|Canton
Tehran|Teheran
Kathmandu|Katmandu
Kraków|Krakow|Cracow
Gdańsk|Gdansk
Mecca|Makkah
Jeddah|Jiddah
Fallujah|Falluja
Benghazi|Bengasi
Misrata|Misurata
Marrakesh|Marrakech
Lyon|Lyons
Marseille|Marseilles
Porto|Oporto
Zaragoza|Saragossa
Thessaloniki|Salonika|Salonica
Ho Chi Minh City|Saigon
New York|New York City|NYC
Los Angeles|LA|L.A.
Washington|Washington D.C.|Washington DC
Derry|Londonderry
Rafah|Rafa
Khan Younis|Khan Yunis
Donetsk|Donetzk
Belém|Belem
São Paulo|Sao Paulo
Guantanamo Bay|Guantanamo|Guantánamo|Guantánamo Bay
Falkland Islands|Falklands
Balochistan|Baluchistan
Odisha|Orissa
`;
/** Short and familiar forms of given names: one family a line. Facts of general knowledge, written for this project. */
export const NICKNAMES = `
william bill billy will willie liam
robert bob bobby rob robbie bert
richard rick dick rich ricky
james jim jimmy jamie jem
john jack johnny
joseph joe joey
edward ed eddie ted teddy ned
michael mike mick mickey micky
thomas tom tommy
charles charlie chuck chas
elizabeth liz beth betty lizzie eliza bess
margaret maggie meg peggy marge
katherine catherine kathryn kate katie kathy cathy kay
patricia pat patty trish
patrick pat paddy
christopher chris kit
christine christina chris chrissie tina
anthony tony
andrew andy drew
alexander alex sandy sasha
alexandra alex sandra sasha
daniel dan danny
david dave davey
donald don donnie
douglas doug
frederick fred freddie
gerald gerry jerry
gregory greg
henry harry hank
jacob jake
jeffrey geoffrey jeff geoff
jennifer jen jenny
jonathan jon
joshua josh
kenneth ken kenny
lawrence laurence larry
leonard len lenny leo
matthew matt
nicholas nick nicky
nathaniel nathan nate
peter pete
philip phillip phil
raymond ray
ronald ron ronnie
samuel sam sammy
samantha sam
stephen steven steve
susan sue susie suzanne
theodore ted theo
timothy tim
victoria vicky tori
vincent vince vinny
walter walt wally
zachary zach zack
rebecca becky
deborah debbie deb
barbara barb babs
benjamin ben benny
abraham abe
albert al bert
alfred alf alfie fred
arthur art
francis frank
francisco paco pancho
ignacio nacho
jose pepe
mikhail misha
vladimir volodya
dmitri dima
dorothy dot dottie
eugene gene
gabriel gabe
harold hal harry
isabella bella
jessica jess
judith judy
louis lou louie
martin marty
maximilian max
melissa mel
nancy nan
oliver ollie
pamela pam
rosemary rose rosie
sarah sally
stanley stan
terence terry
theresa teresa terry tess
virginia ginny
wilfred wilf
`;
