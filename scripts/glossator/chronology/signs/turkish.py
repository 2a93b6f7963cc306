"""Turkish: what a date belongs to stands behind it (`1960 darbesinden sonra`, `2016 tarihli rapor`)."""

from glossator.chronology.signs.tongue import Tongue

TURKISH = Tongue(
    code="tr",
    things="bu şu o",
    happenings=(
        "antlaşma* anlaşma* ateşkes* mütareke* ayaklanma* isyan* bildiri* bozgun* bunalım* kriz* darbe* girişim*"
        " deprem* devrim* ihtilal* ihtilâl* ferman* fermanı fetih* fethi* göç* grev* harp* harb* savaş* muharebe*"
        " ilhak* işgal* katliam* kongre* konferans* kuşatma* muhtıra* nota* olay* protokol* referandum* reform*"
        " sefer* seçim* sözleşme* suikast* taarruz* yangın* zirve* saldırı* harekât* harekat*"
    ),
    papers="rapor* kitap* kitab* makale* roman* dergi* inceleme* çalışma* yıllık* yıllığı* film* filmi*",
    published="yayımla* yayınla* basıl* bastı* basımı* gösterime_girdi vizyona_girdi",
    aims=(
        "hedefl* hedefi* amaçl* planl* öngör* taahhüt* tasarl* tamamlanacak* kapatılacak* açılacak* yapılacak*"
        " bitirilecek* kurulacak* çıkarılacak* indirilecek* niyet*"
    ),
    ahead=(
        "olacak olacaktır bekleniyor* beklenmekte* gelecek gelecektir artacak* azalacak* düşecek* ulaşacak*"
        " tahmin_edil*"
    ),
    figures="yüzde milyon milyar trilyon bin_ton ton dolar* avro* lira* nüfus* payı oran* toplam*",
    changes=(
        "arttı artmış* artıyor* artmakta* azaldı azalmış* azalıyor* azalmakta* yükseldi* geriledi* düştü* büyüdü*"
        " büyümekte* geliş* yavaşla* hızlan* yaygınlaş* giderek gittikçe sürekli kötüleş* iyileş* değişti*"
    ),
    deeds="imzala* ödedi* bağışla* satın* sattı* borç* öldü* öldürül*",
    lasting="",
    lasting_after="boyunca süresince arasında kadar sürdü",
    back="",
    back_after="sonra sonrası* sonrasında ardından önce öncesi* beri itibaren yüzünden nedeniyle üzerine",
    of="-",
)
