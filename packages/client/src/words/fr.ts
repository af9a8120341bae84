/** The French words for spare keys, in alphabetical order. A word that is gone would lock nobody out, but none ever goes. */
export const words: readonly string[] = `
  abeille abord abri absence acacia accent accord achat acier acteur action adage adresse adulte affaire affiche
  agate agenda agneau agora agrume aigle aiguille aimant aisance album alerte alezan algue alinea allure almanach
  alouette alpage alphabet altitude alto alun amande amarre ambre amiral ampoule analyse ananas anchois ancre
  animal anis annuaire anode antenne aplomb appareil appel appui arbitre arcade arche ardoise argent argile argot
  armoire armure arrivage arrosoir article asile aspect assiette astre atelier atlas atome atout attente aubaine
  auberge aubier audace aurore automne avance avenir averse avion avoine avril axiome azote azur badge bagage
  bague bahut baie balade balcon baleine bambou banane banc bandeau banque baobab barbe baron barrage bascule
  basilic bassin bastion bateau batterie bazar berceau berge besace beurre biais biche bidon bijou bilan billet
  biologie biscuit bistro blaireau blason bleuet bloc blouse bobine bocal bois bolide bonbon bonheur bonnet bonsai
  bordure borne bosquet botte bouche bougie boule bourse bouton bovin boxeur branche bravo brebis breloque
  bretelle brevet brique brise broche broderie bronze brosse brouette bruit brume budget buffet buisson bulle
  bureau burin buste buvard cabane cacao cachet cactus cadeau cadran cahier caillou caisse calcul calepin calme
  camarade camion campagne canal candeur canot cantine capital caprice capuche caramel cargo carillon carnet
  carotte carte cascade casque castor cave ceinture cellule cendre central cercle cerf cerise chaise chaleur
  chambre chanson chapeau charbon chemin chenille cheval chien chiffre chocolat choix chorale chose chou chrome
  chute cible cidre ciel cigale cigogne cintre cirque ciseaux citron civet clairon clapet classe clavier clef
  client climat cloche club cocotte code coffre coing colibri colline colonne commode compas concert confort conte
  copain copie coquille corail corbeau cosmos costume coton couleur coupe courage cousin couteau couvert crabe
  cravate crayon creuset criquet cristal crocus cube cuir cuisine cuivre culture cumin cuvette cygne cylindre
  dalle dame danse dauphin debut delta demain dentelle dessin devise diamant diesel digue dimanche disque distance
  divan dizaine docteur doigt domaine domino donjon dorade dorure dossier douane doublure douceur dragon drapeau
  dune duvet dynamo effet effort ellipse empire emploi encens engrais ensemble envol epine escale espace espoir
  essence essor estime estrade europe examen exemple expert extrait fable facture fagot faille faisan falaise
  fanfare farce farine faucon faune fauteuil faveur fenouil ferme ferry festin feuille feutre fiacre fibre ficelle
  figure filet film filon filtre finesse flacon flamme flanc flaque fleur flore flotte fluide fluor foin foire
  folklore fond fontaine forge fortune fouet four foyer fraise france freesia frein friche fromage front fugue
  furet fusain futaie futur gadget gaine galaxie galerie galop gamme gant garage gare gauche gazelle gazon genou
  genre gerbe geste girafe girofle givre glace glaise glissade globe gloire glycine gobelet golf gondole gorille
  gourde grain grange graphite gravure grenier griffe grillon grive grotte groupe grue guichet guide guitare
  gymnase habit hache hameau hamster hanneton harmonie harpe hasard hausse hauteur havre hectare heure hibou hier
  histoire hockey honneur horaire horizon horloge hublot huile humain humeur humus hymne ibis igloo image index
  indice insecte instant issue ivoire jabot jacinthe jade jaguar janvier jardin jarre jasmin javelot jazz jeudi
  jeunesse joie jonc joueur journal joyau judo juillet juin jumeau jungle jupe jury justice kaki kayak kermesse
  kilo kimono kiosque kiwi klaxon koala label labour lacet lagune lait lama lampe lance langue lanterne lapin
  laurier lavabo lecture lentille lettre levain levier lexique liane licorne lien lierre lilas limite limonade
  linge liquide liseron liste litre logique loisir lotus loup loutre lucarne luge lunette lustre luth lutin
  luzerne lynx lyre machine madame magnolia maillot main maire maison malice mammouth manche manoir manteau
  maquette marathon marbre mardi marelle marmite marron mauve mazurka melon membre menthe menu merci merle message
  mesure meuble micro midi miette milieu mille mimosa minuit mirage miroir mistral mitaine mobile moineau molaire
  moment monde monnaie montagne morale morceau mortier moteur moulin mousse moyeu muguet murmure muscade muse
  musique mustang myrtille mythe nacelle nacre nage nappe narcisse natation nature navet navire nectar neige neuf
  neveu nickel noble nocturne noisette noix nomade nombre nord norme notaire note nougat nourrice novembre nuance
  nuit nuque nylon oasis objet ocre octave octobre odeur office ogive oignon oiseau omelette once ongle opale
  opinion optique orage orbite ordre oreille organe orgue orient origan ornement orteil ortie osier otarie ouate
  ouest ourlet ours outil ouvrage ozone paix palace palette palmier panache panda panier panneau papillon paquet
  parade parc parfum parole parrain partage passage pastel patio patte paume pavage pavot peigne pelage pelle
  pelouse pendule perche perdrix permis perron persil peuple phare phoque photo phrase physique piano pied pigeon
  pile pilote piment pince pingouin pinson pioche pirogue piscine pivoine placard plaine plan plateau plongeon
  pluie pneu podium poids point poisson poivre polka pollen pomme poney port poste potage poterie poudre prairie
  pratique presse preuve prisme prodige profil projet prose province prune public puits pull pulpe pupitre puzzle
  pyjama pyramide quai quart quatre question quiche quille quinze quota rabais racine radar radio rail raisin
  rallye ramage rang rapace rasoir ravin rebord recette recueil reflet refrain refuge regard registre reine relais
  relief rempart renom repas reserve ressort revue rhubarbe rideau rigole rime rivage robe robinet robot roman
  rosace rotin rotule rouleau route royaume ruban rubis ruche rugby ruisseau rural rustine rythme safari safran
  salon salut samedi sandale sarcelle sardine sauce saumon savane science scooter score seau second secret secteur
  seigle semaine semelle semoule sens sente sereine serre service seuil sieste sifflet signal silence sillon
  simple sirop site sketch slogan soif soja solde soleil solo sommet sonate songe sonnette sorbet sorte soudure
  souffle source souvenir spirale square stade station steppe strophe studio style sucre sujet sultane support
  surface symbole syntaxe tableau tabouret tactique talent talus tambour tamis tandem tango tarif tasse taupe
  taureau taxi temps tenue terrain texte thermal thon thorax thym ticket tiers tige tilleul timbre tirelire tissu
  toast toile toit tomate tonne topaze toque torche tortue total toucan toupie trace tramway travail trente tribu
  tricot triomphe tripode troc trois truelle truffe truite tulipe tunique tunnel turban tuteur tuyau type union
  unisson unite univers usage usine utopie vacance valeur valise vanille vanne vase vedette veille velours vent
  verdure verger vernis verso vertige viaduc vigne village virgule visage visite vitesse vitrail vivier voisin
  voiture volcan volet volume voyage voyelle wagon yacht yaourt yoga yole zinc
`
  .trim()
  .split(/\s+/u);
