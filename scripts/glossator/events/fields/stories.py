"""More of what is told along with a kind of event: rarer kinds, and one by one what is built, found and won."""

from __future__ import annotations

STORIES = """
agency-told: agency bureau office department institute authority service body budget payroll staff headquarters
 director statute replace proper establish found set create research commission board national form;
merger-told: merge merger join unite union combine amalgamate fuse absorb takeover vote shareholder board partner
 single together swallow group senate members reject approve council marriage company college;
report-told: report findings inquiry investigate investigation commission commissioner committee submit publish blame
 conclude conclusion evidence witness accuse responsible warn warning recommend recommendation document pages present
 reveal expose known profession journal lancet article harm damage suspicion suspect danger risk;
drug-recall-told: drug medicine tablet pill market withdraw recall sale sell shelf shelves licence regulator ban harm
 damage kidney renal liver heart patient babies defect side effect manufacturer maker company pharmacy pharmacist
 doctor warning suspend prescribe stop dose victim trial;
damages-told: compensation damages settle settlement fund victim pay paid payment claim claimant court sum million
 family families award apology liability sue lawsuit insurer maker agreement;
admission-told: admit admission woman women female girl student degree graduate graduation gown university college
 lecture examination sex enrol matriculate men equal doctor lady ladies;
university-told: university college charter chancellor rector senate professor chair dean degree student faculty
 lecture found academy statute privilege duke bishop pope bull teach merge campus;
annexation-told: annex annexation island islands soil flag hoist lower resolution president sign sovereignty
 territory belong possession cede purchase province treaty senate stroke pen republic queen monarchy native
 incorporate become empire;
monarchy-end-told: overthrow overthrown queen king throne palace depose abdicate abolish republic proclaim
 provisional government marines troops landed marine committee safety surrender yield monarchy dynasty last crown
 exile fall;
spaceflight-told: atmosphere cosmonaut astronaut gravity weightless capsule rocket orbit launch crew space spacecraft
 countryman first leave fly flew aboard station soviet satellite mission earth planet moon land probe signal image
 photograph mars venus surface;
money-of-own-told: money currency franc coin note bank pound dollar worth value peg rate colony create introduce
 issue central devalue devaluation half devalued exchange overnight parity lose purchase mint region union monetary;
club-told: club society federation association union league chairman president elect member meeting general assembly
 rule statute committee secretary congress delegate vote chair head helm lead presidency;
cartel-told: cartel price fix fine competition antitrust company firm collusion raid office regulator producer maker
 market penalty;
canal-treaty-told: canal zone treaty document sign ratify hand transfer end control sovereignty hemisphere heads
 president general lock signature host neutral return date handover vote senate;
contract-told: contract order award win deliver delivery supply tender bid build plan sign agreement lease concession
 consortium licence;
bankrupt-told: bankrupt bankruptcy insolvent insolvency creditor debt receiver court collapse administration
 liquidate liquidation close closure asset fail default ruin;
closure-told: close closed closure shut gate last worker shift end mine pit factory mill line station school
 newspaper edition door final production lay-off redundant redundancy dismiss;
production-told: production factory assembly line car model first roll produce plant worker manufacture build million
 engine begin launch unveil;
record-told: record break broke fastest highest longest deepest speed height depth mile hour kilometre world first
 metre seconds altitude beat never before exceed;
prize-told: prize award nobel medal laureate honour receive ceremony academy jury win winner citation literature
 peace oscar cup trophy committee;
voyage-told: sail voyage ship harbour port leave depart crew captain emigrant passenger fleet anchor weigh arrive
 land coast ocean cross expedition set course reach;
retreat-told: retreat withdraw evacuate leave abandon fall back march cross river snow winter army beach boat rescue
 convoy enemy burn;
blockade-told: blockade siege airlift plane supply food coal road rail land cut closed lift corridor island naval
 ship quarantine missile embargo convoy;
reunion-told: unite unification reunification union wall border open join one country parliament accede treaty east
 west nation flag midnight again;
partition-told: partition divide division split border line refugee province state separate two mandate zone;
schism-told: split break schism leave faction party church walk walkout congress minority expel separate quarrel
 found rival;
excommunication-told: excommunicate bull pope burn heretic ban anathema door altar patriarch church;
conversion-told: baptise baptism convert conversion christian faith river king water church missionary accept;
crusade-told: crusade crusader preach knight cross jerusalem holy land pope siege sepulchre sermon saracen;
inquisition-told: inquisition recant abjure heresy galileo kneel trial earth index burn stake heretic doctrine;
expedition-death-told: die died perish freeze frozen starve starvation cold tent ice camp body bodies exhaustion
 storm last diary miles depot never returned missing vanish search;
rescue-told: rescue save saved survivor alive pull trapped find found miner lifeboat helicopter ice rope shaft days
 ship pick surface reach;
hijack-told: hijack hijacker plane airliner hostage passenger ransom airport commando free storm rescue fly gunman
 demand;
hostage-told: hostage embassy seize student captive days release held blindfold ransom free negotiate militant
 diplomats occupy;
assassination-attempt-told: survive attempt wound escape bomb shot briefcase grenade plot unhurt explode missed
 conspirator;
plot-told: plot conspiracy conspirator gunpowder cellar discover betray arrest barrel explode king parliament kill;
mutiny-told: mutiny mutineer sailor crew ship officer captain refuse order red flag seize revolt harbour stoker
 soldier bread sepoy regiment;
riot-told: riot riots crowd burn loot police shot killed curfew shops street night windows smashed troops mob
 violence;
pogrom-told: synagogue shops windows smashed burn jews mob night murder violence ghetto;
deportation-told: deport deportation train wagon cattle exile order families march expel camp island transport;
liberation-told: liberate liberation camp prisoners troops enter city free flags tanks bells crowd allied army
 survivors gate inmates;
landing-told: land landing beach troops ashore invasion fleet coast boats dawn allied parachute disembark armada;
crossing-told: cross river bridge pontoon army troops rubicon legion frontier boats bank ford;
duel-told: duel pistol shot wound second seconds dawn killed challenge opponent sword;
inheritance-told: inherit heir inheritance will testament bequeath estate leave left fortune;
census-told: census count population inhabitants million;
lottery-told: lottery draw ticket prize jackpot;
wedding-told: wedding marry bride groom church vow;
funeral-told: funeral bury burial coffin grave procession mourn crowd cathedral cemetery tomb rest;
exile-told: exile banish banished flee leave island ship return deport sail fled abroad border escape;
return-told: return home exile arrive airport crowd station welcome back train homecoming landed;
escape-told: escape flee fled tunnel wall disguise night guard prison cell boat rope border balloon;
visit-told: visit visited visiting arrive state guest welcome reception airport handshake first pope president travel
 pilgrimage trip journey tour soil met receive received;
speech-told: speech speak address told say said declare words crowd congress parliament audience dream ask pledge
 promise announce challenge sermon warn;
strike-law-told: martial curfew troops decree emergency outlaw trade union tanks streets arrest leaders;
sit-down-told: bus seat refuse arrest driver boycott segregated black counter lunch;
school-integration-told: school pupil children black white soldiers escort enter mob segregated separate supreme
 court;
museum-told: museum gallery open opened door public collection visitor hall exhibit;
library-told: library book reading room open fire burn collection;
zoo-told: zoo animal elephant panda arrive born cage;
bridge-told: bridge span open cross river traffic collapse ship ram cable ferry tower link;
railway-told: railway train line station locomotive steam passenger rail first open track terminus tunnel spike
 travel carriage;
tunnel-told: tunnel drill breakthrough meet rock workmen shake open train fire mountain sea link;
dam-told: dam reservoir river valley flood water burst power turbine built fill wall collapse;
telegraph-told: telegraph cable message sent line wire queen ocean words dot first signal wireless heard station;
telephone-told: telephone call voice spoke wire first exchange assistant;
radio-told: radio broadcast listener station air voice wireless transmit heard concert;
photography-told: photograph camera plate picture image first;
computer-told: computer machine program software network web chip chess beat screen site online public;
satellite-told: satellite orbit signal beep launch rocket sphere sky artificial moon;
oil-told: oil well gusher drill strike barrel field concession derrick struck spill tanker coast birds;
gold-told: gold nugget rush river find found sawmill prospector dig mine diamond;
power-cut-told: blackout power dark light lamp lit electric current switch station bulb street;
spill-told: spill oil tanker coast slick birds reef aground leak beach;
fossil-told: fossil skeleton bone skull find found ancestor cave desert jaw species;
manuscript-told: manuscript scroll cave jar shepherd find found tablet inscription decipher stone;
tomb-told: tomb pharaoh seal stair door treasure burial mummy find found king gold chamber;
eclipse-told: eclipse star light bend sun theory plate prove expedition moon shadow;
theorem-told: proof prove theorem solve equation lecture paper problem mathematician;
element-told: element radium ray laboratory isolate discover announce uranium pitchblende atom split neutron chain
 reaction pile fission;
surgery-told: operation operate surgeon anaesthetic ether tooth sleep pain heart kidney transplant patient donor
 organ theatre limb appendix;
vaccine-told: vaccine vaccinate inoculate boy cowpox serum jab dose first child protect smallpox rabies polio bitten;
hospital-told: hospital infirmary ward patient open bed nurse doctor;
hygiene-told: wash hands fever doctor ward deaths chlorine pump water well handle;
gene-told: gene helix dna clone sheep genome sequence molecule cell embryo;
sculpture-told: statue unveil marble bronze sculptor block gift;
painting-told: painting canvas exhibit salon scandal mural finish stolen sold auction museum artist;
novel-told: novel book publish appear print sold copies ban chapter author reader story trial obscene;
newspaper-told: newspaper issue first edition paper print appear close editor front page ban;
song-told: song sing sung record band concert stage single hit crowd festival album;
opera-told: opera premiere house curtain fire open stage singer audience composer;
ballet-told: ballet dancer riot premiere defect leap airport stage;
football-told: cup final goal win beat team league penalty stadium club promote relegate trophy;
boxing-told: ring round knock knockout punch title champion heavyweight bout count floor crown;
cycling-told: tour stage rider race yellow jersey mountain;
running-told: mile run track record minute second finish marathon;
tennis-told: final set court wimbledon title beat;
cricket-told: innings wicket test run bowl bat ashes;
chess-told: chess game match title draw resign champion machine board king pawn;
swimming-told: swim channel shore hours grease cold water;
climbing-told: summit peak top rope climb ascent mountain sherpa snow oxygen death avalanche fall face;
polar-told: pole ice sledge dog tent flag ship ski reach frozen crush drift
"""
"""A kind of event a row."""
