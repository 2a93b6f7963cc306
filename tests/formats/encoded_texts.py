"""Prose of our own in several languages, with the encodings in which people have saved such prose."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "English": """The keeper of the lighthouse wrote to the harbour office twice a year, and each time he asked for oil, \
for rope and for a new stove. “We burn more than you think,” he said, “and the winters don’t grow shorter.” His letters \
— there are forty of them — lie in a box that nobody had opened since 1911. The clerk’s answers are shorter: a date, a \
sum, a signature. One café owner on the quay kept a diary as well, and from it we learn that the oil arrived late in \
three years out of four. It isn’t hard to see why the keeper’s tone changed. By the spring of 1903 he no longer wrote \
‘Dear Sirs’; he began with a list of what was broken. The naïve reader may take this for rudeness.

What did the office know? It had its own reports, and they tell of storms, of wages – never of stoves. When a visitor \
came from the ministry, the tower was painted first. “A fine view,” he noted, and left before dinner.
""",
    "Turkish": """Köyün ortasındaki çeşme her yaz kurur, güzün yeniden akmaya başlardı. Yaşlı bekçi, suyun neden \
kesildiğini kimseye söylemez, yalnız akşamları kapısının önünde oturup dağa bakardı. “Dağ unutmaz,” derdi, “insan unutur.” \
Çocuklar onun sözlerini ezberlemiş, okulda birbirlerine anlatırlardı. Öğretmen ise bu hikâyelere gülümser, sonra tahtaya \
yağmurun nasıl oluştuğunu çizerdi. İlçeden gelen mühendis üç gün boyunca ölçüm yaptı; ışıkları geceleri bile sönmedi. \
Şubat ayında yazdığı rapora göre, eski taş kanal iki yerinden çatlamıştı. Ne var ki köylüler bu açıklamayı pek \
beğenmediler: çatlağın adı yoktu, geçmişi de yoktu.

Ertesi yıl kanal onarıldı ve çeşme bütün yaz aktı. Bekçi artık dağa bakmıyordu. “Su geldi ama sessizlik gitti,” diye \
mırıldandı. Üzüm bağları genişledi, değirmenin çarkı döndü, İstanbul’dan iki aile köye yerleşti.
""",
    "German": """Der Küster hörte die Glocke schon lange nicht mehr, doch er spürte sie in den Händen, wenn er das Seil \
hielt. „Früher“, sagte er, „zählte man die Schläge, heute zählt man die Gäste.“ Über dem Tor stand eine Jahreszahl, die \
niemand lesen konnte, weil der Efeu sie bedeckte. Für die Kinder war der Turm ein Schloß, für den Bürgermeister eine \
Rechnung, die jedes Jahr größer wurde. Im März kamen zwei Männer mit Leitern und maßen die Höhe des Gewölbes. Sie fanden \
einen Riß, der vom Fenster bis zur Mauerkrone lief – und eine Flasche, in der ein gefalteter Zettel lag. Darauf hatte \
jemand geschrieben, daß die Maurer ihren Lohn nicht erhalten hätten. Äpfel und Öl habe man ihnen gegeben, sonst nichts.

Später hängte man den Zettel hinter Glas. Die Übersetzung daneben ist kürzer als das Original, und das müßte sie nicht \
sein.
""",
    "French": """Le facteur arrivait à vélo, même l’hiver, et posait les lettres sur le rebord de la fenêtre. « Rien pour \
vous », disait-il à la veuve, qui répondait chaque fois qu’elle n’attendait rien. On a su plus tard qu’il gardait dans \
sa sacoche une enveloppe sans adresse, reçue en 1938, et qu’il n’avait jamais osé l’ouvrir. À l’école, les élèves \
dessinaient son chapeau, son écharpe, son chien boiteux. Le maître, lui, préférait parler des fleuves : il traçait la \
Loire d’un seul geste et s’arrêtait toujours au même endroit. L’été où le pont céda, personne ne fut blessé ; on perdit \
seulement trois sacs de blé et l’œuvre d’un peintre inconnu. Ça ne se répare pas, dit le maire — et il fit bâtir une \
passerelle étroite, où deux âmes ne pouvaient se croiser sans se saluer.

Où sont passées les lettres ? Le grenier a brûlé, la sœur du facteur est morte très âgée, et la forêt a repris le chemin.
""",
    "Russian": """Старый переплётчик жил на последнем этаже и никогда не запирал дверь. «Книги не крадут», — говорил он, \
хотя однажды у него пропала целая полка словарей. По утрам он варил клей, днём сшивал тетради, а вечером читал вслух \
соседскому мальчику, который ещё не знал всех букв. Зимой в доме было холодно, и страницы становились жёсткими, будто их \
вырезали из жести. Когда из города приехал человек с портфелем, мастер не сразу понял, чего от него хотят. Нужно было \
переплести протоколы заседаний за двадцать лет, причём так, чтобы ни один лист нельзя было вынуть. Он согласился, но \
попросил два месяца и хороший свет.

Через год протоколы вернули: кто-то всё-таки вырезал семь листов. Переплётчик осмотрел корешок, пожал плечами и сказал, \
что бумага помнит лезвие лучше, чем люди. Эту фразу потом записали в журнале, хотя объяснить её никто не сумел.
""",
    "Polish": """Zegarmistrz z ulicy Młyńskiej naprawiał także parasole, choć wstydził się tego przed klientami. „Czas to \
jedno, a deszcz to drugie” – mawiał, kładąc śrubki na białej chustce. Jego żona prowadziła książkę zamówień i zapisywała \
w niej nie tylko nazwiska, lecz również pogodę. Dzięki temu wiemy, że w październiku padało przez dwadzieścia dni, a \
najwięcej zegarków przyniesiono w tygodniu, kiedy ogłoszono nowe podatki. Później, gdy otwarto kolej, ludzie zaczęli \
nosić tańsze zegarki i rzadziej pytali o naprawę. Syn chciał sprzedać warsztat; córka wolała uczyć się rzemiosła. Spór \
trwał całą zimę i skończył się w sądzie, gdzie świadkowie mówili o wszystkim, tylko nie o pieniądzach.

Dziś w tym miejscu jest piekarnia. Nad drzwiami wciąż wisi żelazny wskaźnik, który źle pokazuje godzinę.
""",
    "Greek": """Ο ψαράς έδενε τη βάρκα του πάντα στο ίδιο σημείο, δίπλα στη σκάλα με τα σπασμένα σκαλιά. Τα παιδιά του \
χωριού πίστευαν ότι κάτω από το νερό υπήρχε ένα παλιό τείχος, και το καλοκαίρι βουτούσαν για να το βρουν. Εκείνος δεν \
έλεγε τίποτα· ήξερε ότι το τείχος ήταν μόνο πέτρες που είχε ρίξει ο πατέρας του για να μη σαπίζει η άγκυρα. Όταν ήρθαν \
οι αρχαιολόγοι, μέτρησαν, σχεδίασαν και έφυγαν χωρίς να γράψουν λέξη. Την επόμενη άνοιξη όμως βγήκε ένα μικρό βιβλίο με \
χάρτη, και στον χάρτη το τείχος είχε όνομα. Ο ψαράς το αγόρασε, το διάβασε δύο φορές και το έβαλε κάτω από το κρεβάτι.

Ύστερα από χρόνια, η κόρη του βρήκε το βιβλίο και έγραψε στο περιθώριο την αλήθεια.
""",
    "Czech": """Hajný věděl o každé studánce v okolí, ale ukazoval je jen dětem a žíznivým psům. Říkal, že dospělí si \
cestu nepamatují, protože při chůzi příliš mluví. Když přišla sucha, musel přece jen nakreslit plánek pro hasiče, a tak \
vznikla první mapa lesa, na které byly místo výšek zapsány příhody. U jednoho pramene stojí, že tu v květnu ztratil \
učitel brýle; u jiného, že se zde smířili dva bratři. Úřad plánek nejprve odmítl, později jej dal opsat a původní list \
založil mezi účty. Našla jej až účetní, která hledala doklad o nákupu žebříku.

Dnes visí kopie na nádraží. Cestující se u ní zastavují častěji než u jízdního řádu, třebaže jim vlak ujíždí.
""",
}
ENCODINGS: dict[str, tuple[str, ...]] = {
    "English": ("cp1252", "mac_roman"),
    "Turkish": ("cp1254", "iso8859_9"),
    "German": ("cp1252", "mac_roman", "iso8859_1"),
    "French": ("cp1252", "mac_roman", "iso8859_1"),
    "Russian": ("cp1251", "koi8_r", "cp866"),
    "Polish": ("cp1250", "iso8859_2"),
    "Greek": ("cp1253",),
    "Czech": ("cp1250", "iso8859_2"),
}
"""Besides UTF-8 and UTF-16, in which all may be saved."""

_TYPEWRITER = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "—": "-", "–": "-", "«": '"', "»": '"'})


def fitting(text: str, codec: str) -> str:
    """Return a text with plain signs for those that an encoding has not, as people wrote who used it."""
    plain = text.replace("œ", "oe").replace("Œ", "OE") if codec == "iso8859_1" else text
    try:
        plain.encode(codec)
    except UnicodeEncodeError:
        plain = plain.translate(_TYPEWRITER)
    return plain


def pieces(text: str, size: int) -> list[str]:
    """Return pieces of about `size` characters that begin and end at a space, each with a letter beyond ASCII."""
    found, at = [], 0
    while at + size <= len(text):
        end = text.find(" ", at + size)
        piece = text[at : end if end > 0 else len(text)].strip()
        if not piece.isascii():
            found.append(piece)
        at = max(end, at + size)
    return found
