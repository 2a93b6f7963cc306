"""Fields of mind and body: learning, arts, faith, health, sport and everyday life."""

from __future__ import annotations

MIND = """
astronomy: star comet planet telescope astronomer observatory sky night moon mirror lens galaxy nova supernova
 eclipse orbit asteroid light plate photographic starlight observe sight satellite sun transit heavens dome smudge
 ring celestial disc spectrum;
physics: physics physicist atom electron particle x-ray ray radiation radium radioactivity relativity quantum energy
 theory formula equation experiment laboratory apparatus neutron nucleus light magnet magnetic current wave laser
 collider accelerator gravity boson vacuum mass;
chemistry: chemistry chemist element compound gas oxygen hydrogen acid dye synthesis synthesise table periodic
 isolate laboratory test-tube molecule polymer plastic nylon radium crystal dynamite explosive react;
biology: species evolution evolve natural selection specimen fossil skeleton bone dinosaur plant botanist zoologist
 gene genetic dna helix chromosome clone sheep cell embryo heredity pea genome organism biologist double naturalist
 origin hominid skull ape ancestor mutation molecule structure;
medicine: medicine medical doctor physician surgeon surgery operate operation patient hospital ward nurse clinic heal
 cure treat treatment drug vaccine vaccination vaccinate inoculate inoculation smallpox polio antibiotic penicillin
 mould insulin diabetic transplant kidney heart graft organ donor anaesthetic ether chloroform tumour dose serum
 infirmary x-ray syringe therapy remedy jab injection inject immunise bacteria bacterium bacillus germ culture
 diagnose beat test-tube fertilise blood transfusion beds;
epidemic: epidemic plague cholera influenza flu pandemic smallpox typhus typhoid disease infect infection contagion
 outbreak quarantine fever victim spread virus sick sickness bacillus well water contaminate death kill carry-off die
 pestilence illness malady infected polio bowels mortality lockdown scourge eradicate eradication case;
mathematics: mathematics mathematician theorem proof prove number equation geometry calculus conjecture algebra prime
 solve logic formula axiom calculate;
archaeology: archaeologist archaeology excavate excavation dig tomb pharaoh ruin ruins buried unearth treasure
 inscription tablet mummy burial sarcophagus seal digger antiquity cave painting temple mask find mound hoard stair
 steps relic fragment hieroglyph decipher warrior terracotta stone excavator;
university: university college student professor faculty degree lecture chair academy rector chancellor doctorate
 scholar campus graduate dean found founding undergraduate lecturer scholarship admit teach study matriculate thesis;
school: school schoolmaster teacher pupil child children teach education compulsory classroom lesson class learn
 attendance headmaster textbook kindergarten schoolroom literacy instruction;
language: language grammar dictionary alphabet script letter spelling orthography translate translation translator
 tongue word vocabulary latin linguist write writing speak dialect entry lexicon missionary describe description sign
 decipher;
science: science scientist scholar academy society learned research discover discovery paper theory lecture prize
 laureate experiment journal fellow invention inventor invent patent publish result announce institute nobel medal
 award physics chemistry present read findings report proceedings treatise;
invention: invent invention inventor patent machine device apparatus model demonstrate demonstration prototype engine
 lamp bulb experiment test first workshop telephone phonograph camera design try;
literature: novel novelist book poem poet poetry writer author write story tale publish publisher publication reader
 manuscript volume chapter literary literature verse print bookshop edition prose page character hero copy essay
 playwright epic diary memoir fiction;
theatre: theatre play stage actor actress drama playwright premiere première curtain audience performance perform
 rehearsal comedy tragedy act scene box applause spectator role director company hiss whistle first-night ticket
 footlights seat;
music: music musician composer compose symphony opera concerto orchestra conductor conduct choir song sing singer
 violin piano pianist organ premiere première concert performance audience score melody aria ballet chorus overture
 quartet rehearsal recital hall applause chord band album record recording single guitar fan tune requiem mass
 oratorio play baton listeners festival;
dance: dance dancer ballet choreographer choreography ballerina stage premiere curtain audience waltz;
film: film cinema movie screen camera director actor actress premiere première studio silent talkie cinematograph
 projector audience picture reel shoot star show projection spectator sound scene animation cartoon;
painting: painting paint painter canvas picture portrait artist fresco exhibit exhibition gallery brush easel studio
 masterpiece museum art sculpture sculptor mural impressionist salon ceiling chapel oil frame stolen smile hang
 drawing sketch avant-garde;
photography: photograph photographer camera plate negative image picture daguerreotype exposure lens snap;
fashion: dress clothes clothing coat hat skirt suit fashion designer collection tailor silk wear shoes costume
 uniform jacket robe;
church: church bishop archbishop cardinal pope papal pontiff vatican priest clergy clergyman cathedral consecrate
 consecration altar mass parish diocese chapel abbey abbot basilica christian faith faithful congregation sacrament
 ordain see bull curia pray prayer believer dogma doctrine baptise protestant catholic orthodox patriarch synod holy
 infallible infallibility reverend vestment nun;
council: council synod ecumenical bishop father dogma doctrine decree creed session pope canon fathers heresy reform
 prelate union schism;
reformation: thesis theses reformer heresy heretic indulgence luther protestant reform gospel scripture recant
 excommunicate excommunication doctrine monk bull pamphlet church diet preacher sermon confession nail hammer ban burn
 sect;
papacy: pope papal pontiff conclave cardinal smoke elect vatican white holy see abdicate tiara encyclical pontificate
 election peter successor;
mission: mission missionary convert conversion baptise baptism preach gospel heathen station evangelist evangelise
 bible christian chapel monastery monk;
monastery: monastery monk abbot abbey convent nun friar cloister order dissolve found rule hermit novice prior
 secularise;
saint: saint canonise canonisation beatify beatification martyr relic miracle pilgrim pilgrimage shrine vision;
islam: mosque imam mecca muslim islam islamic prophet koran quran ayatollah caliph minaret sheikh pilgrimage hajj
 mufti prayer fatwa;
judaism: jew jewish synagogue rabbi temple torah ghetto zionist pogrom;
religion-other: temple shrine buddhist hindu monk lama guru sikh pagoda god goddess cult;
olympics: olympic games athlete stadium medal flame torch race marathon runner sprint gold ceremony swimmer gymnast
 champion championship record event team nation parade winner;
football: football footballer soccer match goal team club league cup final kick-off score player referee stadium
 pitch penalty shirt win beat terrace trophy champion championship world supporters rugby captain manager striker
 goalkeeper fixture draw half-time;
sport: sport race run runner record mile champion championship match win winner player tournament cricket tennis
 boxing boxer bout ring knock-out round cycling cyclist rider tour horse jockey swim swimmer athlete stopwatch lap
 track seconds minutes ice hockey golf ski skier chess bat wicket crowd medal set trophy title oarsman;
chess: chess champion grandmaster match board opponent pawn game title challenger resign computer;
swimming: swim swimmer channel stroke pool grease shore water;
marriage: marry marriage wedding bride bridegroom groom wed divorce wife husband couple engagement vow honeymoon
 betroth union separate;
family: wife husband son daughter brother sister cousin mother father uncle aunt nephew niece grandson child marry
 parent widow family;
illness: ill illness sick cold fever cough gout toothache headache broken leg ankle sprain convalesce bed recover
 stroke;
holiday: holiday vacation spa bathe beach picnic excursion tourist tourism tour resort hotel sightseeing rest skiing
 fishing fish hunt hunting angle camping;
weather: weather rain snow hail sun sunny frost heat drought wind thunderstorm cold warm mild;
letters: letter write wrote correspondence reply diary note complain postcard memoirs handwriting;
house: house home flat apartment villa rent lease furniture carpet curtain garden move roof repair lodger cottage
 tenant landlord decorate paint kitchen;
money-small: pay bill fine debt salary wage fee bonus allowance pension price cost cheap expensive loan borrow
 account receipt invoice insurance;
shopping: buy sell purchase shop order sale auction price customer boiler coal supply bicycle carpet clock watch
 horse;
garden: garden flower rose tree plant shrub gardener lawn bulb seed hedge orchard;
animals: dog cat horse parrot pony pigeon goat cow elephant mare stable pet kennel bird;
staff: appoint hire engage employ clerk apprentice librarian secretary assistant cook porter caretaker typist recruit
 vacancy staff personnel gardener;
honour: honour award medal prize order knight knighthood decorate decoration degree honorary title laureate crown
 bestow confer citation freedom;
celebration: celebrate celebration festival anniversary jubilee centenary parade fireworks ball gala dance party
 toast banquet feast reception carnival birthday concert commemoration;
speech: speech speak address orator oration lecture sermon audience declaim appeal broadcast interview remark crowd
 applaud microphone words told;
charity: charity donate donation fund foundation relief aid red cross orphan orphanage poor bazaar collection
 philanthropist endow nurse humanitarian;
report: report survey statistics annual figures census count population inquiry commission committee findings
 memorandum publish tables minutes;
welfare: pension insurance old-age benefit unemployed unemployment poor relief workhouse health service social
 security child allowance national free worker;
alcohol: alcohol prohibition liquor saloon beer wine spirits drink drinker bar brewery distillery temperance
 bootlegger dry whisky gin pub tavern;
drugs: opium drug cocaine heroin tobacco cigarette smoke smoking;
marriage-law: divorce abortion contraception contraceptive pill birth-control homosexual homosexuality same-sex
 marriage couple legal woman pregnancy;
environment: climate emission carbon environment environmental pollution ozone conservation whale species extinct
 greenhouse warming protect protocol pollute smog waste ecology
"""
"""Fields of mind and body."""
