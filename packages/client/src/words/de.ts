/** The German words for spare keys, in alphabetical order. A word that is gone would lock nobody out, but none ever goes. */
export const words: readonly string[] = `
  abbild abend abfahrt abflug abitur ablage abruf absatz abstand abteil abzug achse acker adler adresse affe agent
  ahnung ahorn akazie akkord aktion alarm album algen allee alltag alster altbau amboss ameise ampel ananas anbau
  andacht anfang angebot anmut anorak anreise ansicht antenne antrag anwalt apfel apotheke april arbeit archiv
  arena armband aroma artikel asche aspekt asphalt atelier atem atlas aufbau aufgabe aufruf aufsatz aufzug aula
  ausblick ausflug auswahl auto axiom bach backofen badehose bagger bahnhof balken ballon bambus banane bankett
  barke bart basis bauer baumhaus bazar becher becken beere beet beginn beitrag beleg benzin bereich berg bericht
  beruf besen besuch betrieb bezirk biber biene bild binder bison blatt blech blei blick blitz blume boden bohne
  boje bonbon boot brand brauch breite bremse brett brezel brief brille brise brosche bruder brunnen buche buckel
  bulle bummel bund burger busch butter campus cello center chance charme chef chiffre chor chronik code computer
  couch creme curry dachs daheim dahlie dame dampf dank datei dattel datum daumen decke degen deich dekade delfin
  delta denkmal depot derby design detail deutung dezember diadem dialog diamant dichter diele dienst diesel ding
  dinkel diplom dirigent diskus distel docht dock doktor dokument dolde dollar domino donner dorf dose dotter
  dozent drache dragee draht drama dreieck duft durst dusche dynamo ebbe ebene echo efeu effekt ehre eiche eifer
  eigelb einband einfall eingang einheit einkauf einrad einsatz eintopf eisberg eisen eiszeit elan elch elefant
  element elfe eltern emaille embryo empfang ende energie enkel ensemble entwurf enzian epoche erbse ereignis
  erfolg ergebnis erker erle ernte erpel ersatz ertrag esel espe essig estrich etage etappe etikett etui euro
  ewigkeit examen export fabel fabrik fackel faden fagott fahne fahrt falke falter familie farbe farmer farn fasan
  fass faust feder feige feld fenster ferien ferkel fernrohr fichte figur film finale finger fink firma fisch
  fjord flagge flair flamme flasche fleck flieder flocke flora floskel flotte fluss flut fohlen folge fontaine
  form forst foto fracht frage frau freitag freund frieden frisur frost fuchs fuge funke furche galerie galopp
  garage garten gasse gast gatter gazelle gebirge geburt gedicht gegend gehege geist gelee gemse gepard gerste
  geruch gesang getreide gewebe gewitter giebel gipfel giraffe gitarre glanz glas glaube gleis glied gnom gold
  gondel gong gouda grabung graf granit grenze griff grotte grube grund gruppe gummi gunst gurke gurt guss haar
  hafen hagel hahn halle halm hamster hand harfe harz hase haube haus hecht heft heide heim helfer hemd herbst
  hering hilfe himmel hirsch hirte hobby hobel hocker holz honig hopfen hupe hydrant idee idol igel iglu ikone
  imbiss imker import impuls index ingwer inhalt insekt institut jacht jacke jagd jaguar jahr jalousie jasmin jazz
  jeans jeton jodler joghurt jubel judo jugend juli jury kabine kachel kaffee kaiser kajak kakao kaktus kalb
  kalender kamel kamin kanal kandis kanne kanu kanzler kapelle kapitel karaffe karotte karte kastanie katze kauz
  kaviar kegel kehle keks keller kerbe kern kessel kette kiefer kiel kilo kimono kiosk kirsche klang klapper
  klasse klavier klee kleid klima klippe knie knolle knopf knoten kobold koch koffer kojote kolibri komet kompass
  konzert koralle korb kordel kosmos kost kraft kran kreide kresse kreuz krone krug kruste kubus kuchen kulisse
  kunde kupfer kurbel kurs kurve kutsche labor lack laib laken lamm lampe laterne lauch lauf laune lavendel lawine
  leben lehm lehrer leier leine lektion lemming lenker lerche lesung letter leuchte lexikon libelle licht liebe
  liga lilie limette linde lineal liste liter lodge logik lohn lokal lorbeer lotse lotus luxus lyrik magie magnet
  mahl mais majoran makel makrele malve mandel mango mappe marder marine markt marmor maschine maske material
  matte maurer medaille meer melone menge mensch mentor merkmal messing metall miete milch mimik mineral minute
  minze mischung mission mittag modul monat mond montag moor moped moral morgen mosaik mosel mulde murmel muschel
  museum musik muskel muster mythos nadel napf narzisse nation natur nebel neffe nektar nelke nerv nest netz
  neubau neuland nickel nische niveau nomade note notiz novelle nummer nutzen nylon obelisk objekt oboe obst ofen
  okapi oktave oktober olive olymp oper optik orange orbit orden ordner oregano organ orgel orient original
  ornament osten ozean packung paddel paket palast palme panorama panther papagei papier pappel paprika parade
  park partner paste pauke pavian pedal pelikan pelz pendel pension person pfad pfanne pfeffer pferd pfirsich
  pflanze pforte pfosten pilger pilot pinguin pinie pinsel plakat platz plenum plural podest poesie politik pollen
  polster pony pore portal praxis preis premiere probe produkt profil programm prosa prozent pudel pullover pult
  pumpe punkt purpur puzzle pyramide quadrat qualle quark quirl quitte quiz quote rabatt rabe radar radio rahmen
  rakete rang ranke rasen raster rathaus raum raupe rechen rede reform regal region reihe reiter rekord relief
  rendite rente revier rezept rhythmus riegel riese rind rippe risiko ritter robbe roboter rodeo roggen rohr rolle
  roman rotor route rubin ruhe rundfunk saal sache safari saft sage saison saite salat salbe saline salto salz
  samstag sandale satellit sauna schach schere schiff schlaf schmuck schnee schrank schule schwan seehund seife
  seil sekunde sellerie seminar sender senf sense sepia serie setzling seufzer siedler sieger signal silber sinn
  sirene sitz skala sketch skizze skulptur slalom smaragd socke sofa sohle sommer sonate sonne sorte spange
  sparren specht speise sperling spiegel splitter sprache spule spur stadt stahl stamm staub steg stein stempel
  steppe stiefel stille stock stoff storch strand strom stube studie stunde sturm sumpf suppe symbol szene tabelle
  tacho tafel tagebuch taille takt talent talisman tandem tanz tapete taucher tausch taxi teig telefon tennis
  tenor termin terrasse text thema theorie therme thron thymian ticket tiger tinte tipp titel toast tomate topf
  torbogen tour traktor traube treppe trichter trio trommel tropfen trumpf tulpe tunnel turban turnier ufer
  uhrwerk ulme umbau umfang umkreis umschlag umwelt umzug union urkunde urlaub ursache urwald vater veilchen
  ventil venus veranda vers vesper video viertel villa violine vitamin vitrine vogel volk vorbild vorhang vorort
  vorrat vorteil vulkan waage waben waffel wald walnuss walze wappen wasser weber wechsel wecker weizen welle welt
  werft werk weste wicke widder wiege wimpel winter wirbel wirt wissen woche wolf wolke wucht wunder wunsch wurf
  wurzel yoga zander zange zapfen zauber zaun zebra zehe zeichen zeile zeit zement zentrum zettel ziffer zimmer
  zimt zirkus zitat zither zitrone zoll zone zucker zusage zweck zweig
`
  .trim()
  .split(/\s+/u);
