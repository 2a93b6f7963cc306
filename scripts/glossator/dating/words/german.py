"""German."""

from glossator.dating.words.words import Words

GERMAN = Words(
    months="januar|jänner|jan|jän;februar|feber|feb|febr;märz|mrz|maerz;april|apr;mai;juni|juno|jun;juli|jul;"
    "august|aug;september|sept|sep;oktober|okt;november|nov;dezember|dez",
    seasons="frühling|frühjahr;sommer;herbst;winter",
    weekdays="montag|mo|dienstag|di|mittwoch|mi|donnerstag|do|freitag|fr|samstag|sa|sonnabend|sonntag|so",
    idle="anfang|ende|mitte|eingegangen|der|des|dem|den|das|im|am|vom|jahr|jahre|jahres|stand|erschienen|veröffentlicht|gedruckt|datiert|jahrgang|"
    "jahren",
    none="o.j|ohne jahr|undatiert|o.d|ohne datum|j. n. e|jahr nicht ermittelbar",
    forthcoming="im erscheinen|erscheint|erscheint demnächst|demnächst|in vorbereitung zum druck",
    in_press="im druck|in druck",
    in_preparation="in vorbereitung|in vorb",
    submitted="eingereicht|zur veröffentlichung eingereicht",
    accessed="zugriff am|zugriff|letzter zugriff|letzter zugriff am|zuletzt abgerufen|zuletzt abgerufen am|"
    "abgerufen am|abgerufen|zugegriffen am|zugegriffen|aufgerufen am|zuletzt aufgerufen am|eingesehen am|abruf am|"
    "abruf|zuletzt besucht am|abrufdatum|zuletzt geprüft am",
    about="um|etwa|zirka|gegen|ungefähr|rund|um das jahr",
    perhaps="wohl|vermutlich|vermutl|wahrscheinlich|wahrsch|vielleicht|möglicherweise",
    since="seit|ab|nach|nicht vor|frühestens",
    until="bis|vor|spätestens|nicht nach",
    present="heute|gegenwart|dato|lfd|laufend",
    between="zwischen|von|vom",
    to="bis|bis zum",
    both="und|u",
    either="oder|od",
    bc="v. chr|vor christus|v.chr|v. u. z|v.u.z",
    ad="n. chr|n.chr|nach christus|u. z",
    century="jahrhundert|jahrhunderts|jh|jhd|jhdt|jhs",
    reprinted="nachdruck|nachdr|ndr|neudruck|neudr|reprographischer nachdruck|neuausgabe|neuaufl|wiederabdruck",
    edition="auflage|aufl|ausgabe|ausg",
)
