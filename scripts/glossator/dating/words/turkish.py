"""Turkish."""

from glossator.dating.words.words import Words

TURKISH = Words(
    months="ocak|oca;şubat|şub;mart|mar;nisan|nis;mayıs|may;haziran|haz;temmuz|tem;ağustos|ağu|ağus;eylül|eyl;"
    "ekim|eki;kasım|kas;aralık|ara",
    seasons="ilkbahar|bahar;yaz;sonbahar|güz;kış",
    weekdays="pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    idle="yılı|yıl|yılları|yıllarında|yılında|yayım tarihi|yayın tarihi|tarihli|"
    "basım tarihi|basım yılı|sayısı|yayımlandı",
    none="t.y|tarih yok|tarihsiz|ty|basım tarihi yok|yayın tarihi yok|tsz",
    forthcoming="yayımlanacak|çıkacak|yayına hazır",
    in_press="baskıda|basımda|yayında",
    in_preparation="hazırlanıyor|hazırlanmakta",
    submitted="gönderildi|değerlendirmede",
    accessed="erişim tarihi|erişim|son erişim|son erişim tarihi|e.t|erişildi|erişildiği tarih|erişim zamanı|"
    "ziyaret tarihi",
    about="yaklaşık|takriben|civarı|yakl",
    perhaps="muhtemelen|belki|olasılıkla",
    since="itibaren|sonra",
    until="kadar|önce",
    present="günümüz|bugün|halen",
    between="arası",
    to="ilâ|ile",
    both="ve",
    either="veya|ya da",
    bc="m.ö|mö|milattan önce|i.ö",
    ad="m.s|ms|milattan sonra|i.s",
    century="yüzyıl|yy|asır",
    reprinted="tıpkıbasım|yeniden basım|tekrar basım|yeni baskı",
    edition="baskı|basım|bs",
)
