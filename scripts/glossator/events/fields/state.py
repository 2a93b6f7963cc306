"""Fields of the state: power, law, parties, wars and what becomes of people in them."""

from __future__ import annotations

STATE = """
independence: independent independence sovereign sovereignty nationhood statehood colony colonial colonist colonise
 decolonise freedom free liberty liberate liberation emancipate flag anthem jack union empire imperial dominion
 protectorate mandate motherland homeland fatherland nation nationalist nationalism self-government self-rule rule
 home-rule autonomy autonomous secede secession separate separation breakaway yoke subject subjection master metropole
 viceroy trusteeship midnight lower hoist birth republic homegrown ruler overlord tutelage;
monarchy: king queen emperor empress tsar czar tsarina sultan shah prince princess monarch monarchy throne crown
 coronation sceptre dynasty heir heiress regent regency royal majesty sovereign reign succeed succession accession
 abdicate abdication dethrone depose court palace duke duchess count earl baron noble nobility nobleman kingdom realm
 anoint enthrone pretender khan caliph kaiser maharajah rajah infanta dauphin highness consort caliphate;
constitution: constitution constitutional charter statute law bill act amendment article clause preamble promulgate
 enact legislation legislate legislator code decree edict ordinance statute-book draft text right fundamental basic
 promulgation provision repeal paragraph grant;
parliament: parliament parliamentary assembly house chamber deputy senator senate congress diet duma lords commons
 speaker session sitting debate motion reading bill legislator lawmaker legislature member vote majority adjourn
 prorogue quorum mp bundestag reichstag knesset cortes storting riksdag;
election: elect election electoral vote voter poll ballot suffrage franchise enfranchise candidate campaign ticket
 constituency majority landslide plurality mandate win victory contest returns turnout electorate plebiscite
 referendum runoff seat party nominate nomination queue booth urn presidency ballot-box count triumph choose yes no
 question put percent elector;
suffrage: suffrage suffragette woman women vote franchise enfranchise ballot petition feminist female equal right
 lady gender bill elector;
party: party socialist communist liberal conservative labour democrat democratic republican nationalist radical
 fascist faction wing programme manifesto delegate congress caucus leader leadership member bloc coalition split
 opposition politburo comintern menshevik bolshevik merge chairman movement comrade ideology;
government: government cabinet minister ministry premier chancellor coalition portfolio office appoint form reshuffle
 president presidency vice-president prime administration statesman secretary governor govern regime executive
 take-office swear sworn oath inaugurate inauguration resign resignation dismiss successor predecessor term
 head-of-state incumbent serve step-down quit confidence fall topple;
coup: coup putsch junta officer colonel general tank barracks seize overthrow topple oust depose takeover mutiny
 conspirator plot plotter conspiracy soldier army regime dictator dictatorship captain rifle uprising palace president
 power radio broadcast remove conspire garrison military oligarchy strongman exile authoritarian carnation;
revolution: revolution revolutionary revolt uprising rising rebel rebellion insurgent insurrection insurgency riot
 barricade mob crowd overthrow topple unrest protest commune jacobin bastille storm mutiny regime sweep collapse
 tyrant tyranny despot liberty cockade dictatorship people-power;
protest: protest protester demonstrate demonstration demonstrator march marcher rally crowd street square banner
 slogan police tear-gas disperse riot boycott sit-in petition unrest occupation student placard vigil picket chant
 teargas;
civil-rights: segregation segregate desegregate negro black race racial apartheid discrimination minority equality
 equal boycott bus integration integrate colour-bar pass pass-law white township coloured seat lynch school;
slavery: slave slavery slave-trade abolish abolition abolitionist emancipate emancipation free freedom bondage serf
 serfdom chain fetter plantation manumit traffic runaway master owner human sell freedman;
court: court judge justice bench tribunal trial try jury lawyer attorney counsel barrister prosecutor prosecute
 prosecution defendant accused verdict sentence convict conviction acquit acquittal guilty innocent appeal plea plead
 witness testify testimony evidence charge indict indictment lawsuit sue plaintiff case hearing dock magistrate
 courtroom ruling rule judgment judgement overturn unconstitutional unanimous opinion decision quash annul justices
 statute;
prison: prison prisoner jail gaol cell imprison imprisonment inmate warder warden captive captivity detain detention
 detainee custody arrest arrested incarcerate release free bar gate penitentiary escape amnesty pardon parole
 internment intern camp handcuff behind-bars shackle confine confinement bail locked sentence ward liberty island;
police: police policeman constable detective arrest raid search suspect seize custody warrant handcuff interrogate
 gendarme carabinieri officer cop patrol agent catch capture fugitive apprehend dawn hideout manhunt;
crime: crime criminal murder murderer rob robbery robber theft thief steal stolen burglar burglary heist loot gang
 gangster mafia smuggle smuggler fraud forge forgery kidnap kidnapper abduct abduction hostage ransom bandit fence
 swindle embezzle arson vault safe;
killing: assassinate assassination assassin murder murderer kill killer killing shoot shot gun gunman pistol revolver
 bullet stab dagger knife bomb slay death die dead wound fatal mortally conspirator poison behead victim carriage
 motorcade stabbed attack attempt anarchist fanatic blood fire life sniper;
execution: execute execution hang gallows noose scaffold guillotine behead firing-squad firing squad condemn sentence
 shoot shot death burn stake electric chair hangman executioner axe head martyr die;
death: die death dead pass decease funeral bury burial grave tomb mourn mourning mourner corpse coffin deathbed
 succumb expire life illness obituary lie-in-state cremate ash last-breath cemetery bereave requiem;
birth: born birth baby child christen baptise infant cradle deliver mother newborn heir twin delivery;
war: war warfare attack invade invasion invader troop soldier army campaign front frontier offensive enemy hostility
 hostilities battle fight fighting mobilise mobilisation division declare ultimatum cross border conquer conquest
 march force conflict aggression aggressor belligerent regiment tank column thrust blitzkrieg overrun occupy advance;
battle: battle fight fought defeat victory rout charge cavalry infantry artillery gun cannon army general field
 regiment battalion brigade casualty casualties fallen wounded commander flank assault attack engagement clash line
 trench withdraw retreat win beat crush destroy musket archer knight bayonet skirmish duel hill slain enemy repulse;
siege: siege besiege beleaguer fortress garrison rampart wall fall capitulate surrender starve relief relieve
 blockade bombard breach storm citadel sack encircle encirclement city trench defender cannon hold-out gate keep yield;
navy: navy naval fleet ship squadron admiral flagship battleship cruiser destroyer submarine u-boat torpedo gunboat
 frigate galley broadside sink sunk sailor crew sea mast blockade mutiny seaman convoy harbour armada deck vessel fire
 salvo carrier anchor;
air-war: bomb bomber bombing raid air aircraft airfield squadron pilot fighter luftwaffe blitz plane jet sky cluster
 bombard rubble airman wave flame shelter drone strafe missile cathedral incendiary;
nuclear: nuclear atomic atom bomb hydrogen warhead missile test explode explosion detonate detonation radiation
 radioactive plutonium uranium fallout mushroom reactor fission fusion chain megaton device deterrent disarmament core
 meltdown isotope desert proliferation bikini blast hydrogen-bomb;
armistice: armistice ceasefire cease-fire truce surrender capitulate capitulation peace gun silent silence weapon
 arms hostilities hostility war unconditional instrument end lay-down fighting guns stop sign peace-treaty cessation
 shooting rebel disarm demobilise;
treaty: treaty agreement accord pact convention compact protocol sign signature signatory pen ink conclude ratify
 ratification negotiate negotiation negotiator negotiating clause term settle settlement bind undertake undertaking
 initial document plenipotentiary seal parchment alliance ally deal entente article pledge commit bargain peace
 framework mediate mediation mediator reconcile outline stipulate concession guarantee text name;
diplomacy: diplomat diplomatic ambassador embassy envoy consul consulate legation foreign minister note demarche
 recall expel relation relations recognise recognition summit conference talk negotiate negotiation accredit
 credentials protest visit meet delegation neutral neutrality detente rapprochement normalise ties channel chargé;
alliance: alliance ally allied league bloc pact member membership join accede accession admit admission enlarge
 enlargement entry enter withdraw withdrawal leave expel secretary-general council charter community union federation
 confederation partner partnership organisation joint founding club apply application candidate fold family;
world-body: united nations league council assembly charter secretary-general resolution member delegate peacekeeping
 peacekeeper headquarters world body organisation international founding delegation statute mandate security veto
 general conference universal;
conference: conference congress summit meeting meet gather gathering delegate delegation convene session assemble
 participant round-table host welcome plenary invite attend talks leader chair chairman agenda communique congregate
 hall resolution forum seat seated proceedings deliberate closing opening;
border: border frontier boundary line demarcate partition divide division wall fence barrier checkpoint customs
 crossing pass passport visa gate barbed wire guard watchtower corridor zone cross curtain open escape concrete brick;
territory: territory province annex annexation cede cession purchase acquire incorporate region enclave land lease
 transfer island sovereignty strip district sell buy occupy occupation claim transferred return handover hand-over
 unite unification reunification reunite merge merger union map;
sanctions: sanction sanctions embargo boycott blockade ban export import prohibit cut-off trade oil restriction
 tariff quota retaliate retaliation punish measure lift freeze asset deny supply barrel;
espionage: spy spying espionage agent intelligence secret defect defector defection mole traitor treason leak cipher
 code decode surveillance bug u-2 reconnaissance dossier double betray handler microfilm exchange wiretap wikileaks;
refugees: refugee flee flight exile expel expulsion deport deportation displaced asylum evacuate evacuation evacuee
 exodus camp emigrate emigrant immigrant immigration migrate migration banish banishment uproot resettle stateless
 boat train cattle-truck boat-people hunger;
terror: terror terrorist terrorism bomb bombing bomber hijack hijacker hostage attack explode explosion blast kidnap
 seize gunman siege extremist militant victim kill ransom airliner massacre suicide;
massacre: massacre genocide slaughter kill murder shoot atrocity pogrom civilian victim mass grave butcher
 exterminate extermination holocaust camp purge village villager unarmed corpse dead fire crowd volley troop execute;
army: army military soldier conscript conscription recruit regiment officer general commander marshal barracks troop
 garrison uniform rifle weapon disarm draft drill sergeant corps brigade division deploy deployment base reinforce
 withdraw withdrawal pull-out evacuate guard serve enlist helicopter;
emergency: emergency martial curfew decree siege suspend power special extraordinary exceptional liberties censor
 censorship crackdown detain ban restrict rights;
freedom-speech: censor censorship press ban banned forbid prohibit forbidden outlaw suppress suppression index
 confiscate heretical seditious unlawful illegal legal legalise permit;
tax: tax taxation duty tariff toll levy excise income revenue customs budget fiscal treasury poll-tax stamp salt tea
 collector exempt surcharge
"""
"""Fields of the state."""
