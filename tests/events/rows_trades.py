"""A third world: a hospital, an observatory, a mint, a strike in a port, a mission, and a colony that becomes a state.

`PARAPHRASES` and `UNRELATED` were written before any rule was changed for them, `LATER` and `OTHERS` when it was done.
"""

from __future__ import annotations

from glossator.model import Edtf, Event, Name

# fmt: off
NAMES = [
    Name("st-alban", "organisation", "St Alban's Hospital", ("St Alban's",)),
    Name("voss", "person", "Elise Voss", ("Voss", "Dr Voss")),
    Name("kerrin", "place", "Kerrin"),
    Name("observatory", "organisation", "Mount Hale Observatory", ("Mount Hale",)),
    Name("ostrander", "person", "Piet Ostrander", ("Ostrander",)),
    Name("mint", "organisation", "Royal Mint of Tarvia", ("Royal Mint",)),
    Name("tarvia", "state", "Tarvia", ("Kingdom of Tarvia",)),
    Name("aldric", "person", "Aldric II", ("King Aldric", "Aldric")),
    Name("dockers", "organisation", "Dockers' Union of Selby Harbour", ("Dockers' Union",)),
    Name("selby", "place", "Selby Harbour", ("Selby",)),
    Name("port-authority", "organisation", "Selby Port Authority", ("Port Authority",)),
    Name("mission", "organisation", "Moravian Mission", ("the Mission",)),
    Name("lake-orim", "place", "Lake Orim"),
    Name("baumann", "person", "Friedrich Baumann", ("Baumann",)),
    Name("nandia", "state", "Nandia", ("Protectorate of Nandia",)),
    Name("united-kingdom", "state", "United Kingdom", ("Britain",)),
    Name("okello", "person", "Samuel Okello", ("Okello",)),
    Name("people-party", "organisation", "Nandian People's Party", ("People's Party",), "NPP"),
    Name("river-commission", "organisation", "River Orim Commission", ("River Commission",)),
    Name("zambara", "state", "Zambara"),
]


def _event(
    id: str, date: str, label: str, who: str = "", where: str = "", text: str = "", also: tuple[str, ...] = ()
) -> Event:
    when = Edtf.from_text(date)
    assert isinstance(when, Edtf)
    return Event(id, when, label, also, tuple(who.split()), tuple(where.split()), text=text)


EVENTS = [
    _event("first-transplant", "1958-03-14", "First kidney transplant at St Alban's Hospital", "voss st-alban", "kerrin"),
    _event("hospital-founded", "1871-10-02", "St Alban's Hospital founded", "st-alban", "kerrin"),
    _event("cholera", "1866-08", "Cholera epidemic in Kerrin", "", "kerrin", "Some four thousand people die of contaminated wells."),
    _event("comet", "1907-05-19", "Ostrander discovers a comet", "ostrander observatory", "", "", ("Discovery of Comet Ostrander",)),
    _event("telescope", "1931-09-12", "Great telescope of Mount Hale inaugurated", "observatory"),
    _event("decimal", "1889-01-01", "Tarvia adopts decimal coinage", "tarvia mint"),
    _event("assassination", "1893-06-24", "Assassination of Aldric II", "aldric", "kerrin", "An anarchist shoots the king in his carriage."),
    _event("dock-strike", "1912-07", "Dock strike at Selby Harbour", "dockers port-authority", "selby"),
    _event("dock-agreement", "1912-09-03", "Agreement ends the Selby dock strike", "dockers port-authority", "selby"),
    _event("mission-burnt", "1884-11-21", "Mission station at Lake Orim destroyed", "mission baumann", "lake-orim"),
    _event("grammar", "1879", "Baumann publishes a grammar of the Orim language", "baumann"),
    _event("protectorate", "1895-04-09", "British protectorate over Nandia proclaimed", "united-kingdom nandia"),
    _event("okello-arrest", "1952-02-17", "Arrest of Samuel Okello", "okello", "nandia"),
    _event("nandia-independence", "1961-12-12", "Independence of Nandia", "nandia united-kingdom okello"),
    _event("orim-treaty", "1967-06-30", "Treaty on the waters of the Orim signed", "nandia zambara", "lake-orim"),
    _event("coup", "1971-01-25", "Military coup in Nandia", "okello nandia", "", "Officers depose the president while he is abroad."),
]
PARAPHRASES = [
    ("On 14 March 1958 Elise Voss and her team gave a dying miner one of his brother's kidneys.", "first-transplant"),
    ("The surgeons of St Alban's moved a kidney from one twin to another on 14 March 1958.", "first-transplant"),
    ("The town's infirmary, St Alban's, took in its first patients on 2 October 1871.", "hospital-founded"),
    ("In August 1866 bad water killed thousands in Kerrin within weeks.", "cholera"),
    ("A disease of the bowels carried off one in twenty of Kerrin's people in August 1866.", "cholera"),
    ("On the night of 19 May 1907 Ostrander saw a faint smudge that had not been on his plates before.", "comet"),
    ("The giant mirror on Mount Hale caught its first starlight on 12 September 1931.", "telescope"),
    ("From 1 January 1889 Tarvians counted their money in tens and hundreds.", "decimal"),
    ("King Aldric was murdered in his carriage on 24 June 1893.", "assassination"),
    ("On 24 June 1893 two bullets put an end to the reign of Aldric.", "assassination"),
    ("In July 1912 the stevedores of Selby downed their hooks and no ship was unloaded.", "dock-strike"),
    ("The men went back to work at Selby after their union had come to terms with the Port Authority on 3 September 1912.", "dock-agreement"),
    ("Raiders set the houses of the missionaries by Lake Orim on fire on 21 November 1884.", "mission-burnt"),
    ("In 1879 Baumann had his description of the language of the lake printed.", "grammar"),
    ("On 9 April 1895 London took the Nandian chiefs under its protection.", "protectorate"),
    ("Okello was taken from his house by policemen before dawn on 17 February 1952.", "okello-arrest"),
    ("The Union Jack came down in Nandia for the last time on 12 December 1961.", "nandia-independence"),
    ("On 30 June 1967 Nandia and Zambara settled who might draw how much from the lake.", "orim-treaty"),
    ("On 25 January 1971 the army took power in Nandia.", "coup"),
    ("Okello learned on 25 January 1971 that his own generals had removed him.", "coup"),
]
UNRELATED = [
    "On 14 March 1958 Elise Voss paid a parking fine in Kerrin.",
    "In March 1958 St Alban's Hospital bought new boilers.",
    "The choir of St Alban's gave a concert on 2 October 1871.",
    "In August 1866 the harvest around Kerrin was brought in early.",
    "The mayor of Kerrin opened a flower show in August 1866.",
    "On 19 May 1907 Ostrander wrote to his sister about the price of coal.",
    "In May 1907 Mount Hale appointed a new librarian.",
    "The roof of Mount Hale was repaired on 12 September 1931.",
    "In January 1889 Tarvia exported less wool than the year before.",
    "The Royal Mint engaged two apprentices in January 1889.",
    "On 24 June 1893 Aldric received the ambassador of Zambara at breakfast.",
    "In July 1912 a whale was seen in Selby Harbour.",
    "The Dockers' Union held its annual picnic in September 1912.",
    "On 3 September 1912 the Port Authority published its tide tables.",
    "Baumann complained of fever at Lake Orim in November 1884.",
    "In 1879 Baumann married the daughter of a watchmaker.",
    "In April 1895 a British traveller crossed Nandia on foot.",
    "On 17 February 1952 Okello addressed a teachers' meeting.",
    "In December 1961 Nandia and Zambara played each other at football.",
    "In January 1971 Okello opened a sugar factory in Nandia.",
]
LATER = [
    ("A donor's organ, taken out by Voss on 14 March 1958, began to work within the hour in another man's body.", "first-transplant"),
    ("Kerrin had beds for the sick poor from 2 October 1871, when St Alban's came into being.", "hospital-founded"),
    ("The wells were fouled in August 1866, and carts took the dead out of Kerrin every night.", "cholera"),
    ("Ostrander had found a visitor from beyond Neptune on 19 May 1907.", "comet"),
    ("Mount Hale turned what was then the largest lens in the world to the sky on 12 September 1931.", "telescope"),
    ("Shillings and pence were no longer legal in Tarvia on 1 January 1889.", "decimal"),
    ("The king of Tarvia did not survive the drive of 24 June 1893: a stranger fired at Aldric from the pavement.", "assassination"),
    ("An anarchist ended Aldric's life on 24 June 1893.", "assassination"),
    ("Cargoes rotted at Selby in July 1912, for the dockers would not lift a crate.", "dock-strike"),
    ("Peace returned to the quays of Selby on 3 September 1912, when the Port Authority granted an extra penny an hour.", "dock-agreement"),
    ("Baumann's station was plundered and burned to the ground on 21 November 1884.", "mission-burnt"),
    ("The declension of the verbs of Orim was first set down in Baumann's book of 1879.", "grammar"),
    ("On 9 April 1895 Nandia was placed under the British crown.", "protectorate"),
    ("Handcuffed, Okello was led to a lorry on 17 February 1952.", "okello-arrest"),
    ("Nandians became masters in their own house on 12 December 1961.", "nandia-independence"),
    ("On 12 December 1961 Okello watched a new flag climb the mast.", "nandia-independence"),
    ("Who may take how much water from Lake Orim was laid down by the two states on 30 June 1967.", "orim-treaty"),
    ("Tanks stood before the radio station of Nandia on the morning of 25 January 1971.", "coup"),
    ("On 25 January 1971 Okello lost his country to a handful of colonels.", "coup"),
    ("The surgeon Voss gave a patient a second chance with somebody else's kidney on 14 March 1958.", "first-transplant"),
]
OTHERS = [
    "On 14 March 1958 St Alban's raised the price of a private room.",
    "In March 1958 Voss spoke at a dinner of the rowing club of Kerrin.",
    "On 2 October 1871 a barber opened his shop in Kerrin.",
    "In August 1866 Kerrin had its streets numbered.",
    "On 19 May 1907 Ostrander's sister arrived for a visit.",
    "In May 1907 Ostrander published a recipe for plum cake.",
    "On 12 September 1931 the cook of Mount Hale gave notice.",
    "On 1 January 1889 Tarvia's post office changed its hours.",
    "In January 1889 the Royal Mint sold an old press to a circus.",
    "On 24 June 1893 Aldric's nephew passed an examination in law.",
    "In July 1912 the Port Authority bought a dredger.",
    "On 3 September 1912 the Dockers' Union elected a new bandmaster.",
    "In November 1884 Baumann planted potatoes at Lake Orim.",
    "In 1879 Baumann published a map of the southern shore.",
    "On 9 April 1895 a British bishop was received in Nandia.",
    "In February 1952 Okello signed a lease for a bicycle shop.",
    "On 12 December 1961 Zambara opened a consulate at Selby.",
    "In June 1967 Nandia and Zambara signed an agreement on air mail.",
    "On 25 January 1971 Zambara's football team beat Nandia.",
    "In January 1971 the army of Nandia held a parade for its jubilee.",
]
