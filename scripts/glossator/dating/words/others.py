"""Languages of which only months, seasons and the commonest words are known."""

from glossator.dating.words.words import Words

SPANISH = Words(
    months="enero|ene;febrero;marzo;abril|abr;mayo;junio;julio;agosto|ago;septiembre|setiembre;octubre;noviembre;"
    "diciembre|dic",
    seasons="primavera;verano;otoño;invierno",
    idle="de|del|el",
    none="sin fecha|s.f",
    in_press="en prensa",
    accessed="consultado el|consultado|consulta",
    about="hacia",
    century="siglo",
)
ITALIAN = Words(
    months="gennaio|genn;febbraio|febbr;marzo;aprile;maggio|magg;giugno;luglio;agosto;settembre|sett;ottobre|ott;"
    "novembre;dicembre|dic",
    seasons="primavera;estate;autunno;inverno",
    idle="il|dell|di|anno",
    none="senza data",
    in_press="in corso di stampa",
    accessed="consultato il|ultimo accesso|visitato il",
    century="secolo|sec",
)
DUTCH = Words(
    months="januari;februari;maart|mrt;april;mei;juni;juli;augustus;september;oktober;november;december",
    seasons="lente|voorjaar;zomer;herfst|najaar;winter",
    none="z.j|zonder jaar",
    in_press="ter perse",
    accessed="geraadpleegd op|geraadpleegd",
    about="omstreeks",
    century="eeuw",
)
LATIN = Words(
    months="januarius|januarii|ianuarii;februarii|februarius;martii|martius;aprilis;maii|maius;junii|iunii;julii|iulii;"
    "augusti;septembris;octobris;novembris;decembris",
    seasons=";;;",
    idle="anno domini|mense|die",
)
