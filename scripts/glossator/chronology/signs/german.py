"""German."""

from glossator.chronology.signs.tongue import Tongue

GERMAN = Tongue(
    code="de",
    things="der die das den dem des ein eine einen einem einer sein seine ihr ihre",
    happenings=(
        "*abkommen* abkommen* *vertrag* vertrag* verträge* anschlag* *aufstand* aufstand* *angriff* attentat*"
        " *beben* besetzung* bombardierung* *brand* edikt* einmarsch* erdbeben* erklärung* *feldzug* friede*"
        " *frieden* hungersnot* invasion* *katastrophe* *konferenz* *kongress* konkordat* *konvention* *konzil*"
        " *krieg* *kriegs *krise* *gipfel* *massaker* meuterei* *protokoll* *putsch* *reform* *reichstag*"
        " *revolution* *revolte* *schlacht* *sieg* *niederlage* *streik* *synode* teilung* überfall* *unruhen*"
        " unabhängigkeit* umsturz* *wahl *wahlen waffenstillstand* annexion* belagerung* volksabstimmung*"
    ),
    papers=(
        "*artikel* *aufsatz* aufsatz* *bericht* bericht* *buch* denkschrift* *gutachten* *roman* *schrift*"
        " *studie* *zeitung* flugschrift* *monographie* *film"
    ),
    published="erschien* erschienen* veröffentlicht* gedruckt* herausgegeben* nachgedruckt* publiziert*",
    aims=(
        "soll sollen anstrebt anstreben strebt* ziel* plant planen geplant* beabsichtigt* verpflichtet* will"
        " wollen vorgesehen* vorsieht muss müssen"
    ),
    ahead="wird werden dürfte* voraussichtlich* erwartet_wird prognos* erwarten rechnet_man",
    figures=(
        "prozent million* milliarde* mio mrd tonnen euro mark dollar* gulden taler anteil* einwohner* betrug* belief*"
    ),
    changes=(
        "stieg* gestiegen* stiegen sank sanken gesunken* fiel fielen gefallen* wuchs* gewachsen* zugenommen*"
        " abgenommen* nahm* zu ging_zurück gingen_zurück verdoppelte* halbierte* verbreitete* verschlechter*"
        " verbesser* zunehmend* allmählich* immer_mehr immer_weniger stetig schrumpf* wächst wachsen sinkt sinken"
        " steigt steigen"
    ),
    deeds="zahlte* lieh* gewährte* kaufte* verkaufte* spendete* unterzeichn* starben kamen_um getötet*",
    lasting="bis bis_zu bis_zum während im_laufe_des im_laufe_der die_ganzen",
    lasting_after="lang hindurch",
    back="nach seit vor infolge wegen trotz",
    back_after="",
    of=r"(?:von|vom|aus|im|am|des\sjahres)\s(?:dem\s|jahr[e]?\s)?",
)
