/** 256 short, well-known words, without accents: each one is a byte. */
export const words = `
abeille abri agneau aigle air ami ancre animal arbre arc ardoise argile atelier atlas aube avion
avril bague bain balai balle banane banc barque bateau bec biche bille bison blason bleu bocal boeuf
bois bol bonbon botte bouche boue bougie boule bouton branche bras brebis brique brise brosse bulle
cabane cactus cadeau cahier caisse calme camion canard canne canot carafe carotte carte cascade
castor cave cerf cerise chaise chalet champ chat chemin cheval chou ciel cigale citron clef cloche
clou coin colline colombe coq coquille corde coton coude couleur crabe craie cube cuisine cygne
dauphin demain domino douche drap drapeau dune eau ecole ecran elan encre epaule epine escargot
etang etoile facteur farine faucon feu feuille flamme fleur fleuve flocon flute foin foret four
fraise frere fruit fusee galet gare gateau gazon genou girafe glace gomme gorge goutte graine grange
grenier guitare hache herbe hibou hiver horloge huile image iris jardin jour jupe lac laine lait
lampe lapin lettre lilas lion lit livre loup lune lutin maison manteau marche mare marron melon
menthe merle miel mimosa miroir montagne moulin mouton mur nacre neige nid noix nuage nuit oiseau
olive ombre orage orange oreille orge ours pain panier papier parc peche perle phare piano pierre
pigeon plage plume poire poisson pomme pont porte poule prairie puits radis raisin rame reine renard
riz robe roche rose roue route ruban ruche sable sac sapin savon seau sel sirop soleil source sucre
table tapis tasse terre tigre toit tomate tour train tulipe vache vague valise vallee velo vent
verre vigne
`.trim().split(/\s+/);
