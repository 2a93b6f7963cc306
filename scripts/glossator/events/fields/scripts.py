"""What is told along with a kind of event: its people, its tools and its stages, as a story of it would name them."""

from __future__ import annotations

SCRIPTS = """
independence-told: independence independent sovereign free freedom flag hoist raise lower anthem midnight colony
 colonial rule governor republic nation state people master declare proclaim read declaration parliament deputies vote
 restore extinguish union jack empire end crowd beloved birth country break away secede yoke liberation handover
 recognise never again statehood prime minister president acknowledge province;
accession-told: throne crown king queen emperor become succeed succession reign begin heir coronation crowned anoint
 abbey abdicate brother nephew son oath palace bishop sceptre monarch;
fall-told: fall topple overthrow depose drive power flee flight exile palace crowd tyrant dictator dictatorship
 regime army president people rise end helicopter abdicate oust remove shut villa armour tank hardliner plotter
 soldiers street radio seize arrest junta generals officers captain captains barracks yield general colonel;
resignation-told: resign resignation step down office leave quit farewell lay hand over power successor term end give
 up retire premier president minister chancellor drop abandon departure broadcast television speech yield stand crown
 abdicate abdication;
appointment-told: become elect choose chosen chose lead leader head secretary general chairman president premier
 minister first name sworn oath succeed post office take nominate party bishop pope governor director vote conclave
 rise promote appoint appointment;
election-told: election elect vote voter poll ballot queue majority party win won victory parliament seat choose
 president candidate first result count returns percent landslide campaign race;
founding-told: found founding foundation establish create form formation charter body society club union league
 organisation association company committee congress delegates meet meeting gather members first constitute statute
 start begin launch merchants shareholders sole right monopoly privilege grant founder name school college university
 order birth born open parliament revive;
opening-told: open opening inaugurate inauguration first visitor passenger traffic crowd king queen mayor president
 ribbon ceremony declare curtain audience door public emperor begin train ship through cross words speak stadium
 festival enter handed service use new victor patients rebuilt reopen reopening light;
completion-told: complete completion finish finished last stone work end ready summit top final roof dome spire years
 building driven spike meet breakthrough;
treaty-told: treaty sign signature agree agreement peace pact accord ratify swear oath swore acknowledge recognise
 pen name put document paper table delegate delegation envoy minister term clause bind let weapons rest lay arms
 dispute settle settlement end war hostilities lawn handshake truce undertake negotiator scrap limit reduce class
 missile border accept draw up;
disarmament-told: missile warhead weapon arms scrap destroy reduce limit class treaty nuclear inspect verify ban
 disarm disarmament test intermediate launcher;
union-told: union unite unification merge join joint common dissolve agree states republics cease exist commonwealth
 federation found founding accord presidents breakup;
join-told: join accede accession enter entry admit admission member membership place take club fold community
 alliance number enlarge enlargement countries welcome flag council treaty new;
war-begin-told: war declare declaration invade invasion attack cross frontier border troop shell bombard bombardment
 guns gun fire open outbreak ultimatum mobilise begin dawn army tank march shot division strike surprise sudden
 warning planes artillery garrison;
battle-told: battle defeat victory rout army fleet clash fight killed wounded dead fall general charge guns field
 enemy beat crush repel retreat flee lost losses side men ships surround annihilate destroy flagship cavalry;
raid-told: raid attack surprise burn burnt fire ship ships fleet river harbour chain break tow capture flagship night
 dawn village plunder loot sack descend coast destroy king flee mission station house houses raiders;
capture-told: capture take took taken seize seizure prize treasure fleet ship ships silver gold bay enemy shot booty
 storm city town fortress prisoner fall conquer conquest fell occupy enter troops flag burn ground ashes hand;
surrender-told: surrender capitulate capitulation garrison fort fortress yield hand over leave left march out white
 flag sword keys terms enemy city town unconditional lay down arms give up English defenders fall hunger governor;
siege-end-told: siege relief relieve lift starve months defenders breach wall city;
massacre-told: massacre kill killed shot shoot shooting fire fired soldiers troops crowd unarmed civilians dead
 victims blood bloody volley square women children village slaughter wound wounded police demonstrators bodies gunmen
 squad hostage athletes sportsmen;
attack-told: attack gunmen gunman armed terrorist hostage bomb explode storm seize take building kill dead team climb
 dawn masked demand shot embassy airport tower tanks crush guard broadcast unarmed;
assassination-told: assassinate assassination murder kill killed shot shots shoot bullet bullets pistol gunman fan
 anarchist student carriage car motorcade theatre street house front wound die died fall fell reign end killer fired
 knife stabbed dagger ambush lie wait convoy road head alive leave;
execution-told: execute execution behead beheading hang hanged hanging gallows scaffold sword axe stroke guillotine
 head neck firing squad wall yard prison dawn chair condemned sentence die died last knelt mount stake burn burned
 crowd end life lynch lynching mob tear tore pieces gaol;
arrest-told: arrest arrested taken take police policemen house dawn seize custody prison gaol jail cell handcuffs
 door knock detain caught capture hiding soldiers charge led away captive;
release-told: release free freed freedom walk walked gate gates prison gaol exile home back return let go captive
 captives prisoner years liberty pardon amnesty telephone end leave allowed;
trial-told: trial try court judge jury verdict guilty sentence sentenced condemn convict acquit charge dock accused
 years prison bench prosecutor witness law lawyer hearing dissent;
death-told: die died death dead bed illness pass breath last buried funeral mourn mourning grave coffin heart lies
 peacefully end life;
birth-told: birth born child baby girl boy son daughter mother father deliver delivered world lamb conceive conceived
 womb dish glass tube heir twin twins came;
marriage-told: marriage wedding marry married wed bride bridegroom church vow ring queen prince veil altar couple;
protest-told: march marchers crowd demonstrate demonstration thousands million held chain human square street banner
 sing protest rally people capital candle vigil boycott refuse seat bus petition tear gas;
strike-told: strike strikers workers work down tools hooks stop stopped stand stood still union wage wages pay
 employers dock dockers stevedores unloaded ship ships port pit miners factory gate pickets general back terms
 agreement walk shipyard idle returned;
uprising-told: rising uprising rebellion revolt rebel rebels insurrection armed men occupy occupied building
 buildings post office republic read proclamation barricade garrison capital seize mutiny sailors street fight
 fighting outbreak arms arsenal storm volunteers leaders;
ban-told: ban banned outlaw outlawed prohibit forbid forbidden illegal unlawful dissolve dissolved decree suppress
 close closed party book index order unconstitutional confiscate;
abolition-told: abolish abolition end ended slave slaves free freed law sign regent chain longer serfs emancipate
 repeal freedom gain last hemisphere penalty monarchy office sultanate caliphate order title;
law-told: law act bill pass passed parliament vote assent sign signed enact introduce reform right rights new house
 lords constitution charter fundamental granted hand handed text draft throne subjects receive code;
suffrage-told: vote women woman suffrage ballot right elect polls equal petition bill campaign triumph win won;
currency-told: currency coin coins money note notes decimal franc pound euro mark count counted replace new old adopt
 tens hundreds change pay exchange shop wallet circulation value devalue peg gold standard mint;
crash-market-told: collapse crash price prices fall fell tumble tumbled plunge market panic sell sellers buyers bid
 nobody bank banks run fail failed ruin ruined stock exchange shares speculation bubble bankrupt bankruptcy creditors
 debts debt house collection hand possessions insolvent;
bank-told: bank deposit money merchants traders pay transfer account keep vault town hall guilders loans notes credit;
nationalise-told: nationalise nationalisation state seize take company oil wells foreign owners canal concession
 property government decree expropriate concern;
discovery-told: discover discovery find found see saw seen notice noticed observe first new unknown plate plates glow
 screen laboratory dish mould germ germs telescope night sky faint detect identify reveal tell told announce cause
 causes evening alone dark rays page paper published built molecule tomb sight land appear high;
publication-told: publish published publication book page pages printed print journal paper issue appear article
 theory reader copies nature describe description structure volume edition press work;
cure-told: patient patients doctor surgeon heart kidney give given gave inject injection vaccine serum protect
 protected children disease boy girl saved life extract treatment operation chest transplant donor alive woke beating
 brother twin safe effective cure eradicate eradication vanish vanished earth certify disappear heal;
epidemic-told: epidemic plague cholera disease fever die died thousands killed water bad weeks carry wells people
 sick spread town city outbreak;
invention-told: invent invention patent demonstrate machine first work show wire lamp voice message telephone light
 test apparatus model;
film-told: film screening show moving pictures picture screen audience paying watch cinema franc premiere actors
 walked sound projector animated cartoon;
premiere-told: premiere première first night performance perform performed play opera symphony ballet stage theatre
 curtain audience applause clap clapping hiss hissed shout shouted riot heard hear conduct conducted composer deaf
 choir drama house orchestra sing sung boo score tumult;
broadcast-told: television broadcast radio appear watch watched viewers million millions sing screen show speech air
 programme live;
breakup-told: break-up break split end ended longer leave band group records newspapers others apart dissolve;
fire-told: fire burn burned burnt blaze flames flame roof ashes destroy gut smoke spread firemen night timber tower;
bombing-told: bomb bombs bombing bombed bomber bombers aircraft planes incendiaries incendiary roof ruins city night
 raid dead cathedral destroy left hit flames sky dropped;
disaster-told: disaster accident catastrophe explode explosion blow leak gas poison poisoned tank valve reactor block
 graphite burn burned test wrong tear tore open cloud radiation kill killed dead die died victims crushed wall crowd
 spectators thousands sleeping crash collide collision fog runway plane aircraft ship sink sank train wreck survivors
 rescue collapse deadliest;
shipwreck-told: sink sank sunk iceberg ship liner lost loss drown drowned lifeboat passengers cold water sea wreck
 bottom lives capsize storm founder;
earthquake-told: earthquake quake earth shake shook ground city ruins ruin houses fell collapse dead buried tremor
 sea wave fire destroyed rubble;
flight-told: flight fly flew aircraft plane pilot land landed cross crossed air motor machine channel take-off
 brought down nonstop solo balloon first ocean field;
space-told: launch rocket orbit space satellite moon earth capsule man cosmonaut astronaut first sent circle signal
 planet probe surface step walk land module sphere up tune broadcast power reach;
expedition-told: expedition reach reached pole summit peak top climb climbed first men flag plant planted ship sail
 sailed sight sighted land island explorer ice snow crew arrive coast world bottom voyage anchored round river source;
settlement-told: settle settlers colony arrive arrival fleet flag raise raised convicts harbour cove camp ships site
 port found land governor;
canal-told: canal lock locks ship ships steamer pass passed passes ocean oceans sea isthmus waterway short traffic
 open commercial dug cross route;
withdrawal-told: withdraw withdrawal leave left last troops soldiers soldier bridge cross crossed walk walked war
 over retreat home evacuate pull convoy border commander;
sport-told: win won winner beat beaten defeat defeats lose lost champion title round game match final race runner ran
 run fastest seconds metres gold medal record victory victories goal score team side host hosts opponent rival knock
 knocked counted punch ring fight bout resign resigned adjourned crown marathon shoes barefoot barefooted first finish
 line riders rider tour stage start off swim swam water ashore walked debut field took colour bar athlete victor
 interval led;
stadium-told: stadium crowd spectators crushed wall terrace final fans match supporters gate collapse game;
games-told: games olympic olympics athletes athlete stadium marble king opening words victor medal nations flame
 ancient antiquity revive first village gunmen;
church-told: council pope bishop dogma faith define defined infallible church cathedral consecrate monk theses heresy
 ban schism excommunicate fathers vote mass altar martyr saint;
theft-told: steal stole stolen theft thief disappear disappeared vanish wall museum night rob robbery painting jewel
 train money gang;
sale-told: buy bought sell sold purchase price sum dollars territory land cede pay acres treaty;
conference-told: conference congress meet met gather leaders delegates open opened talks welcome hall seats seat
 session countries nations hill host delegations first chair;
protectorate-told: protectorate protection protect chiefs king treaty proclaim proclaimed flag governor colony annex
 under take took crown commissioner sovereignty cession;
famine-told: famine hunger starve crop fail potato dead grain;
wedding-crown-told: coronation crown king queen abbey anoint;
monument-told: unveil statue monument veil bronze gift torch pedestal erected crowd;
migration-told: expel expulsion flee deport deported train leave left exile home driven trek
"""
"""A kind of event a row."""
