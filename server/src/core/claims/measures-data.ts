/**
 * News measures: the words that name one thing that is counted or measured, by family. Inside a family the concepts
 * exclude each other: a figure for the injured is not one for the dead. Families follow the subject areas of the IPTC
 * media topics (conflict, crime, disaster, economy, education, environment, health, labour, politics, science, sport,
 * weather); the words are those of news usage, met through their lemmas. A word stands in one concept of a family only.
 *
 * family concept: words
 */
export const MEASURES = `
casualty dead: kill die dead death fatality perish drown body corpse victim slain murder toll fatal deadly lifeless bereaved mortality decease funeral
casualty injured: injure injured injury wound wounded hurt maim burn casualty
casualty missing: missing unaccounted disappear vanish disappearance
casualty rescued: rescue save survive survivor unhurt unharmed
casualty displaced: displace evacuate evacuation flee refugee homeless displaced evacuee uproot
casualty infected: infect infection sicken ill case outbreak patient
casualty hospitalized: hospitalize admit hospital admission inpatient
casualty detained: arrest detain arrested detainee custody jail imprison prisoner captive hostage
casualty charged: charge indict accuse prosecute defendant
casualty convicted: convict sentence guilty acquit conviction
people employee: employee worker staff workforce headcount job employ payroll personnel
people customer: customer client subscriber consumer shopper buyer user
people passenger: passenger traveler occupant commuter
people crew: crew sailor seafarer pilot
people soldier: soldier troop serviceman fighter conscript
people police: police officer policeman constable
people child: child pupil boy girl kid youngster schoolchild toddler
people student: student undergraduate graduate
people teacher: teacher lecturer educator
people voter: voter elector electorate
people protester: protester demonstrator marcher crowd
people resident: resident inhabitant population villager citizen
people household: household home house family dwelling
people investor: investor shareholder bondholder creditor depositor
people doctor: doctor nurse physician medic surgeon
people farmer: farmer grower smallholder rancher
people tenant: tenant renter
people delegate: delegate representative deputy lawmaker legislator senator
gender male: man male boy father son husband
gender female: woman female girl mother daughter wife
money revenue: revenue sales turnover takings receipts
money profit: profit earnings surplus
money loss: loss deficit shortfall gap hole
money cost: cost price expense spending budget outlay expenditure bill
money debt: debt loan owe borrow borrowing liability
money fine: fine penalty damages fined
money wage: wage salary pay earn
money tax: tax levy duty tariff
money aid: aid grant subsidy donation donate relief
money reward: reward prize bounty ransom
money rent: rent rental
money fee: fee fare ticket toll
money valuation: valuation worth value
money dividend: dividend payout
money savings: saving savings synergy
trade import: import importer
trade export: export exporter
trade buy: buy purchase acquire bought
trade sell: sell sold
vote for: favor favour aye yes
vote against: against oppose nay
vote abstain: abstain abstention
vote turnout: turnout participation
seat won: seat
extent length: length long kilometer-long
extent height: height high tall altitude elevation
extent depth: depth deep
extent width: width wide breadth
extent distance: distance away far
extent diameter: diameter across
extent thickness: thick thickness
weather temperature: temperature mercury thermometer celsius fahrenheit heat
weather wind: wind gust
weather rain: rain rainfall precipitation
weather snow: snow snowfall
weather waterlevel: gauge flood river
speed limit: limit
building destroyed: destroy raze demolish flatten gut
building damaged: damage
building built: build construct erect
energy demand: demand consumption
energy supply: supply generation output production capacity
time duration: last duration lasted
time age: age old aged
rate unemployment: unemployment jobless
rate inflation: inflation
rate interest: interest
rate growth: growth grow expand
rate share: share stake
court years: sentence prison
sport goal: goal score
sport match: match game win
sport point: point
transport flight: flight fly
transport train: train rail
transport vehicle: vehicle car truck lorry
transport ship: ship vessel boat
transport aircraft: aircraft plane jet airplane
transport bus: bus coach
stage open: open start begin launch inaugurate
stage close: close shut end finish
stage halt: halt suspend stop freeze
`;
