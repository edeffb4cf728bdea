// Frequent short words of languages written in Latin letters, in the west and north of Europe and where these languages
// went. From general knowledge; a word may stand for several languages. Apostrophes part words ("l'eau" is "l", "eau").

/** Words by language (BCP 47), lower case, with spaces between. */
export const WESTERN_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for on with as it at by be from he his this are but have has had not they which
    or an were been their who will would more when if we there she her him its into than about after also one two
    said says out up over so no what you all can could other some new first last year years people them these
    government president police minister before between against while during because since under where how many
    most only any may such just now then even our my your me us do did does being made make both each own through
    down off here very still those well should until per week month day days told according among around another
    three four five million percent state official officials group former including s t don
    vs net loss profit profits share shares shrs sales revs avg cts mths qtly total market prices note company six
    seven eight nine ten news report week weeks months years`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros
    ese eso ante ellos e esto antes algunos qué unos otro otras otra él tanto esa estos mucho nada muchos cual está
    fue ha son han ser era según dijo años año gobierno presidente policía después personas hace dos tras están fueron
    había tiene además así aunque mientras cada`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
    ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem
    nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós
    lhe deles essas esses pelas este dele disse segundo anos governo presidente polícia pessoas após ainda sobre são
    dois duas contra ainda onde além`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou son aux
    d l qu n c j été cette ses mais comme nous on sa elle fait leur être deux ont même aussi était entre ces tout après
    leurs sans ils vous je lui sous selon dont très peut depuis contre avait bien encore moins autres où ans année
    gouvernement président alors ainsi toujours cela chez lors déjà avant pendant faire toute plusieurs personnes`,
  it: `di e che la il un a per in una è sono non si da con i del le al della dei nel come più su alla ha gli delle lo ma
    o anche l dell all nell dall sull se alle tra ai suo dalla nella sua degli questo ed ad dal hanno stato questa anni
    essere loro due stata dopo quando nei dai alcuni anche lui lei così perché sulla ancora già fatto molto poi prima
    tutti secondo fra senza contro ogni dove governo presidente polizia persone era stati nelle dalle agli c un`,
  ca: `de la i el que a en els del les un per una amb és no es al més com dels l d s'ha seva seu ha va pel però són han
    aquest aquesta fins també entre als ser molt sobre perquè quan dos anys després sense on segons govern seves tot
    els havia està hi ja pels aquests aquestes cada contra durant persones ara dir tots van fer tenen`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde sei seine kann gegen vom können schon wenn habe ihre dann unter wir soll ich eines jahr jahren zwei
    jahre diese dieser wieder keine uhr seiner worden will zwischen ihr seit sowie hatte waren ihm sagte wurden diesem
    ihrer alle menschen regierung sehr`,
  nl: `de van het een en in is dat op te met voor zijn die aan er niet om ook als bij door maar naar uit nog worden
    werd tot heeft ze hij over hebben wordt zich deze wel dan of kan meer geen had was ons zou wat haar hun zo na
    tegen jaar jaren onder hem volgens mensen omdat moet al veel werden waar dit tussen twee nu zegt zei heel onze`,
  af: `die en van in het is nie vir op te dat met 'n om n was sy hy word aan wat deur ook sal by as kan na maar hulle
    ons tot uit haar ek oor jaar meer sê gesê volgens nog teen wees moet baie mense waar toe onder hom een geen mnr
    tussen hierdie daar`,
  sv: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under
    också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då över bara
    blir upp även vad få två vill hon sedan mellan flera blev säger sade utan sina detta enligt deras man människor`,
  no: `og i det på som er en til å av for at har med de ikke den han om et var fra vi seg jeg sier ble men så kan år
    skal etter også ved ut mot være hun over nå blir når der under eller opp vil mer sin hadde inn da få alle noe andre
    mellom mange bare hva to etter hvor blitt ifølge sa politiet noen ha mye`,
  da: `og i at det er en til på af for de med som den har ikke han der et var fra om vi sig jeg siger blev men så kan
    år skal efter også ved ud mod være hun over nu bliver når under eller op vil mere sin havde ind da få alle noget
    andre mellem mange kun hvad to hvor blevet ifølge sagde politiet nogle have meget mener får`,
  fi: `ja on ei että se oli ovat mukaan myös kun joka hän sen kuin mutta vuoden jo tai sekä jälkeen ole nyt vain sanoo
    kertoo ne mitä jos hänen sitä olla vielä joka jotka noin niin tämä tämän nämä siitä sitten vuonna kanssa joita
    voi ennen välillä kuitenkin siinä häntä koska lisäksi aikana minun meidän heidän kaikki enää pitää eivät olisi
    olivat ollut olleet mies ihmistä poliisi hallitus muun yli alle kaksi kolme sitä me he te`,
}
