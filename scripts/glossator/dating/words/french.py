"""French."""

from glossator.dating.words.words import Words

FRENCH = Words(
    months="janvier|janv|jan;février|févr|fév;mars;avril|avr;mai;juin;juillet|juil;août;septembre|sept;octobre|oct;"
    "novembre|nov;décembre|déc",
    seasons="printemps;été;automne;hiver",
    weekdays="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    idle="le|la|les|du|de|en|année|années|an|l'an|publié|paru|imprimé|daté|impr|depot legal|mis en ligne",
    none="sans date|n. d|non daté|non datée|sans année",
    forthcoming="à paraître|à par",
    in_press="sous presse",
    in_preparation="en préparation|en cours",
    submitted="soumis",
    accessed="consulté le|consulté|consultée le|page consultée le|dernière consultation|dernière consultation le|"
    "dernier accès|dernier accès le|accédé le|visité le|date de consultation|lu le|en ligne, consulté le",
    about="vers|environ|env|autour de",
    perhaps="probablement|probabl|peut-être|sans doute",
    since="depuis|à partir de|après|dès|pas avant",
    until="jusqu'en|jusqu'à|avant|au plus tard en|pas après",
    present="à nos jours|aujourd'hui|présent|ce jour|nos jours",
    between="entre|de|du",
    to="à|au|jusqu'en|jusqu'au",
    both="et",
    either="ou",
    bc="av. j.-c|avant j.-c|av. j. c|avant jésus-christ|av. jc",
    ad="ap. j.-c|après j.-c|apr. j.-c",
    century="siècle|s|siècles",
    reprinted="réimpr|réimpression|rééd|réédition|réédité|nouv. éd",
    edition="édition|éd|tirage",
)
