"""French."""

from glossator.chronology.signs.tongue import Tongue

FRENCH = Tongue(
    code="fr",
    things="le la les l’* l'* un une des son sa ses leur leurs ce cet cette du au",
    happenings=(
        "accord* armistice* attaque* attentat* bataille* blocus campagne* capitulation* cessez-le-feu charte*"
        " concile* concordat* conférence* congrès convention* coup* crise* croisade* débarquement* déclaration*"
        " défaite* édit* élection* émeute* expédition* famine* grève* guerre* incendie* insurrection*"
        " intervention* invasion* krach* loi* massacre* mutinerie* occupation* offensive* paix partage* peste*"
        " protocole* putsch référendum* réforme* révolte* révolution* séisme* siège* sommet* soulèvement* traité*"
        " trêve* victoire* visite* l’armistice l’attentat l’insurrection l’invasion l’occupation l’édit l’accord"
        " l’élection"
    ),
    papers=(
        "article* essai* étude* livre manuel* mémoire* ouvrage* pamphlet* rapport* recueil* revue* roman*"
        " traduction* film* annuaire* enquête*"
    ),
    published=(
        "publié* publiée* publie* publia publièrent paru parue* parus paraît parut parurent imprimé* édité* réédité*"
    ),
    aims=(
        "vise* visait* objectif* prévoit* prévoient* projette* entend envisage* s’engage* doit doivent devra"
        " devront souhaite* ambitionne* espère* compte"
    ),
    ahead=(
        "sera seront aura auront devrait* pourrait* prévision* attendu* attend* probablement atteindra* restera*"
        " comptera*"
    ),
    figures="pour_cent million* milliard* tonne* euro* franc* dollar* livres part habitant* s’élevait s’élevaient",
    changes=(
        "augmenté* augmente* augmenta augmentèrent augmentait baissé* baissa baissèrent baisse diminué* diminua"
        " diminuèrent recul* chuté* chuta crû croît croissait s’accroît s’accrut progressé* progressa progresse*"
        " doublé doubla déclin* déclinèrent s’améliore* s’aggrav* se_dégrad* de_plus_en_plus de_moins_en_moins"
        " peu_à_peu progressivement constamment ralenti* cessé_de"
    ),
    deeds="paya* versa* prêta* accorda* acheta* vendit* signa* moururent périrent tués",
    lasting=(
        "jusqu’en jusqu'en jusqu’à jusqu'à jusqu’au jusqu'au pendant durant tout_au_long_de tout_au_long_des"
        " au_cours_de au_cours_des"
    ),
    lasting_after="durant",
    back="après depuis avant dès à_la_suite_de à_la_suite_du à_cause_de malgré suite_à",
    back_after="",
    of=r"(?:de|d’|d'|des|du|en|paru\sen|au)\s?(?:l’année\s|l’an\s)?",
)
