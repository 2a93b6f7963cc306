"""What is hardly ever an event of a list, and what is said of events: words of daily life, and words of moment.

Who was in the news on one day also dined, wrote letters and had a roof repaired on it; of these things nobody keeps a
list, unless it is a list of just such things, whose own words then agree.
"""

from __future__ import annotations

from glossator.chronology.stems import stem, words_in

_TRIFLES = """
dine dinner lunch luncheon breakfast supper eat drink taste soup tea coffee fish meat cake orange apple cherry wine
beer canteen restaurant cafe menu waiter cook recipe kitchen sleep bed nap complain complaint grumble ask thank
apologise lend borrow buy purchase sold hire rent lease pay paid bill invoice cheque receipt debt fine salary wage
bonus fare fee price subscription ticket hat glove coat shoes boots trousers umbrella stick spectacles watch clock
chair table carpet curtain desk bicycle pram piano cufflinks ring soap towel paper pen pencil write wrote letter
postcard reply answer correspond correspondence diary note telegram read reading newspaper photograph photographed pose
portrait walk stroll skate skating swim fishing hunting hunt billiards snooker golf cards tennis dance danced ball
picnic cold cough fever ill illness toothache headache sprain gout dentist doctor recover convalesce holiday vacation
spa seaside resort repair mend paint painted redecorate roof boiler heating plumber pave paved drain gutter wallpaper
lamp bulb garden gardener rose flower tree plant harvest crop rain snow sun sunny weather frost mislay mislaid misplace
lost forget account wedding marry married birthday christening daughter son niece nephew wife husband aunt uncle cousin
fiancee dog cat horse parrot pony zoo appoint appointed librarian secretary clerk printer driver chauffeur porter
caretaker apprentice typist rector manager deputy advertise advertisement vacancy tram bus train timetable late delay
delayed choir concert bazaar raffle lottery exhibition lecture lectured attend attended debate toast banquet reception
anniversary jubilee commemoration visit visited tour tourist excursion guest inspect inspection interview joke gift
present presented souvenir medal autograph stamp coin collect hobby gossip rumour library archive catalogue cotton wool
grain coal timber sugar pepper vegetables potatoes trade export exported import imported auction auctioned statistics
census unemployed football team match fixture race snail school pupil teacher staff uniform button telephone directory
shelves lorry quarrel quarrelled neighbour housekeeper mood hotel tailor barber haircut beard moustache luggage
suitcase cigar cigarette pipe pregnancy engagement boutique lodgings parish bandmaster dredger shop cashier waitress
greengrocer butcher grocer milkman postman hairdresser gloves opticians examination exam homework choirboy rehearsal
shave bath laundry linen curtains sofa cushion kettle teapot spoon fork napkin tray biscuit jam honey plum potato
cabbage onion goose chicken ham sausage hen cow pig goat honeymoon anecdote chess crossword puzzle snowball kite
marbles doll toy circus clown magician merry-go-round
"""
_MOMENT = """
first last never again history end ended begin began whole crowd thousand million nation people war killed kill die died
dead death fall fell power free freedom ever finally forever longer anymore new world known capital gate victory defeat
open opened reign rule over dawn night midnight hour morning evening hundred dozen survivor victim king emperor
president crown republic
"""
TRIFLES = frozenset(map(stem, words_in(_TRIFLES)))
"""Stems of what is done every day."""
MOMENT = frozenset(map(stem, words_in(_MOMENT)))
"""Stems of words that are said where something begins, ends or is the first of its kind."""
