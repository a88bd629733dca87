<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_DZ" sourcelanguage="en_GB">
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Who agrees?</source>
        <extracomment>title of the sheet on which a second person agrees by PIN</extracomment>
        <translation>Qui est d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody else here may agree to this.</source>
        <extracomment>no other person at this stall has the right that is asked for</extracomment>
        <translation>Personne d’autre ici ne peut donner son accord.</translation>
    </message>
</context>
<context>
    <name>ArtisanPage</name>
    <message>
        <source>The centre cannot be reached: this is what this stall knows.</source>
        <extracomment>the artisan&apos;s page without a line to the centre</extracomment>
        <translation>Le centre est injoignable&#xa0;: voici ce que sait ce stand.</translation>
    </message>
    <message>
        <source>My money</source>
        <extracomment>artisan&apos;s tab: the money that is owed</extracomment>
        <translation>Mon argent</translation>
    </message>
    <message>
        <source>My pieces</source>
        <extracomment>artisan&apos;s tab: pieces on sale</extracomment>
        <translation>Mes pièces</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>artisan&apos;s tab: what was sold</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Paid to me</source>
        <extracomment>artisan&apos;s tab: what was paid out</extracomment>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>You owe the house</source>
        <extracomment>above the amount that the house owes the artisan</extracomment>
        <translation>Vous devez à la maison</translation>
    </message>
    <message>
        <source>The house owes you</source>
        <extracomment>above the amount that the house owes the artisan</extracomment>
        <translation>La maison vous doit</translation>
    </message>
    <message>
        <source>Can be paid today: %1</source>
        <extracomment>of the owed money, what can be paid out today</extracomment>
        <translation>Payable aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of yours is on sale now</source>
        <extracomment>the artisan has nothing on sale</extracomment>
        <translation>Rien de vous n’est en vente en ce moment</translation>
    </message>
    <message>
        <source>sold for %1</source>
        <extracomment>what a buyer paid for a piece</extracomment>
        <translation>vendu %1</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <extracomment>nothing of the artisan&apos;s was sold yet</extracomment>
        <translation>Rien de vendu pour l’instant</translation>
    </message>
    <message>
        <source>In cash</source>
        <extracomment>how an artisan was paid: in cash</extracomment>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>To the postal account</source>
        <extracomment>how an artisan was paid: to a postal account</extracomment>
        <translation>Sur le compte postal</translation>
    </message>
    <message>
        <source>By transfer</source>
        <extracomment>how an artisan was paid: by phone or bank</extracomment>
        <translation>Par virement</translation>
    </message>
    <message>
        <source>Nothing paid out yet</source>
        <extracomment>the artisan was not paid yet</extracomment>
        <translation>Rien de payé pour l’instant</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Touch a picture or scan a code</source>
        <extracomment>in the empty cart</extracomment>
        <translation>Touchez une image ou scannez un code</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>a line was removed from the cart; its name</extracomment>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>puts the removed line back</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>before the total of the cart</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>pays the exact amount in cash</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>another amount of cash, typed</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>pays by card</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>pays with the phone</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>To give back</source>
        <extracomment>what came back is worth more than what is taken: the house gives this</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <extracomment>what is left to pay after parts of it were paid</extracomment>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>%1 off</source>
        <extracomment>under the total: what all reductions take away</extracomment>
        <translation>−%1</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>The drawer</source>
        <extracomment>title of the page for cash that moves without a sale</extracomment>
        <translation>La caisse</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <extracomment>a few words about why cash moved</extracomment>
        <translation>Une note, si vous voulez</translation>
    </message>
    <message>
        <source>No cash moved today without a sale</source>
        <extracomment>in the empty list of cash that moved without a sale</extracomment>
        <translation>Aucun mouvement d’espèces hors vente aujourd’hui</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>cash goes into the drawer</extracomment>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>cash goes out of the drawer</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>records that cash moved</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <extracomment>title of the page that closes the business day
----------
closes the business day</extracomment>
        <translation>Fermer la journée</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>what is counted in the drawer in the evening</extracomment>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Stays for tomorrow</source>
        <extracomment>of the counted cash: what stays in the drawer for tomorrow</extracomment>
        <translation>Reste pour demain</translation>
    </message>
    <message>
        <source>To the safe</source>
        <extracomment>of the counted cash: what goes to the safe
----------
after closing: what went to the safe</extracomment>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>The drawer is right</source>
        <extracomment>the day is closed and the drawer was right</extracomment>
        <translation>La caisse est juste</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <extracomment>the count found more than the book expected</extracomment>
        <translation>En trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>the count found less than the book expected</extracomment>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>after closing: what the book expected in the drawer</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <extracomment>after closing: what stayed in the drawer</extracomment>
        <translation>Resté en caisse</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>the day is closed; leaves the page</extracomment>
        <translation>Bonne soirée</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Sold · %1</source>
        <extracomment>the sale is recorded</extracomment>
        <translation>Vendu · %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>how it was paid: in cash</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>how it was paid: by card</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>how it was paid: with the phone</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>above the change to give back</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>No change to give</source>
        <extracomment>nothing to give back</extracomment>
        <translation>Rien à rendre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>shows the receipt on the screen</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>begins the next sale</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <extracomment>the sale was a mistake and is taken back</extracomment>
        <translation>Vente annulée · %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>the sale was a mistake: everything goes back</extracomment>
        <translation>Annuler la vente</translation>
    </message>
    <message>
        <source>It was cash</source>
        <extracomment>it was paid in cash, not as was pressed</extracomment>
        <translation>En espèces</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <extracomment>opens the book once more</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join the centre</source>
        <extracomment>title of the page on which a new device joins the centre</extracomment>
        <translation>Rejoindre le centre</translation>
    </message>
    <message>
        <source>The manager makes a code for this stall: type it here. It works once, for ten minutes.</source>
        <extracomment>what to do on that page</extracomment>
        <translation>Le gestionnaire crée un code pour ce stand&#xa0;: tapez-le ici. Il sert une fois, pendant dix minutes.</translation>
    </message>
    <message>
        <source>Address of the centre, such as 192.168.1.10</source>
        <extracomment>address of the centre&apos;s computer</extracomment>
        <translation>Adresse du centre, par exemple 192.168.1.10</translation>
    </message>
    <message>
        <source>Code of 26 characters</source>
        <extracomment>the one-time code</extracomment>
        <translation>Code de 26 caractères</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <extracomment>while the centre is asked whether it takes this till</extracomment>
        <translation>On demande au centre…</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>joins the centre with the code</extracomment>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Tag %1 · not below %2</source>
        <extracomment>the price on the tag and the least that the artisan agreed to</extracomment>
        <translation>Étiquette %1 · minimum %2</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>the keypad types how many</extracomment>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>the keypad types the price</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>takes the line out of the cart</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>takes over the typed number</extracomment>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Opening the book…</source>
        <extracomment>while the book is opened and checked</extracomment>
        <translation>Ouverture du livre…</translation>
    </message>
</context>
<context>
    <name>ManagerPage</name>
    <message>
        <source>All stalls</source>
        <extracomment>title of the manager&apos;s page</extracomment>
        <translation>Tous les stands</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the manager&apos;s page shows what the centre knows now</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Waiting for the centre</source>
        <extracomment>the manager&apos;s page waits for the centre</extracomment>
        <translation>En attente du centre</translation>
    </message>
    <message>
        <source>Sold today</source>
        <extracomment>the manager&apos;s figure: sales of all stalls today</extracomment>
        <translation>Vendu aujourd’hui</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>the manager&apos;s figure: number of receipts today</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Stalls open</source>
        <extracomment>the manager&apos;s figure: stalls that have their day open, of all</extracomment>
        <translation>Stands ouverts</translation>
    </message>
    <message>
        <source>Stock at tag prices</source>
        <extracomment>the manager&apos;s figure: value of all stock at today&apos;s prices</extracomment>
        <translation>Stock au prix affiché</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>the manager&apos;s figure: conflicts that wait for a decision</extracomment>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <extracomment>title of the sheet with everything that is not selling</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>button to the drawer&apos;s page; very short</extracomment>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>button that changes to the next language; very short</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>OpenDayPage</name>
    <message>
        <source>Open the day</source>
        <extracomment>title of the page that opens the business day
----------
opens the business day</extracomment>
        <translation>Ouvrir la journée</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <extracomment>what is counted in the drawer in the morning</extracomment>
        <translation>En caisse</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Waiting baskets</source>
        <extracomment>title of the list of baskets that wait</extracomment>
        <translation>Paniers en attente</translation>
    </message>
    <message>
        <source>No basket waits</source>
        <extracomment>no basket waits</extracomment>
        <translation>Aucun panier en attente</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Close</source>
        <extracomment>closes the picture of the receipt</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecentSales</name>
    <message>
        <source>No sale today. Scan the code on the receipt.</source>
        <extracomment>there is no sale today that could come back</extracomment>
        <translation>Aucune vente aujourd’hui. Scannez le code du reçu.</translation>
    </message>
</context>
<context>
    <name>ReducePanel</name>
    <message>
        <source>Off the whole sale</source>
        <extracomment>title of the panel that reduces the price of the whole sale</extracomment>
        <translation>Remise totale</translation>
    </message>
    <message>
        <source>Dinars</source>
        <extracomment>a reduction in dinars, not in percent</extracomment>
        <translation>Dinars</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>takes over the typed reduction</extracomment>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Give back</source>
        <extracomment>the refund is recorded: the cash that is given to the buyer</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Give the voucher on the paper</source>
        <extracomment>the refund is recorded as a voucher on paper</extracomment>
        <translation>Donnez le bon imprimé</translation>
    </message>
    <message>
        <source>Give back on the terminal</source>
        <extracomment>the refund is made on the card terminal</extracomment>
        <translation>À rendre sur le terminal</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>shows the refund&apos;s paper on the screen</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>leaves the page on which goods come back</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>came back</source>
        <extracomment>nothing of this line is left to come back</extracomment>
        <translation>déjà rendu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of a line come back, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReturnSide</name>
    <message>
        <source>Why?</source>
        <extracomment>above the reasons why goods come back</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <extracomment>why goods come back: the buyer does not want them after all</extracomment>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>why goods come back: they are damaged</extracomment>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Wrong one</source>
        <extracomment>why goods come back: size, colour or item was wrong</extracomment>
        <translation>Pas le bon</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>why goods come back: another reason</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Laid aside, not for sale</source>
        <extracomment>the goods that came back are not put on sale again yet</extracomment>
        <translation>Mis de côté, pas en vente</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <extracomment>the goods that came back are put on sale again</extracomment>
        <translation>Remis en rayon</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>the amount that the buyer gets back</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Take something else for it</source>
        <extracomment>other goods are taken for those that come back</extracomment>
        <translation>Échanger contre autre chose</translation>
    </message>
    <message>
        <source>Cash back</source>
        <extracomment>gives the money back in cash</extracomment>
        <translation>Rendre en espèces</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>gives a voucher instead of money</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>the money went back on the card terminal</extracomment>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Goods come back</source>
        <extracomment>title of the page on which goods are taken back</extracomment>
        <translation>Retour de marchandise</translation>
    </message>
    <message>
        <source>No receipt: a voucher, and a second person agrees</source>
        <extracomment>goods come back without a receipt</extracomment>
        <translation>Sans reçu&#xa0;: un bon, avec l’accord d’une autre personne</translation>
    </message>
    <message>
        <source>Scan the receipt, or touch it in the list; without one, scan the goods</source>
        <extracomment>asks for the receipt of what comes back, or for the goods themselves</extracomment>
        <translation>Scannez le reçu ou touchez-le dans la liste&#xa0;; sans reçu, scannez l’article</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is it?</source>
        <extracomment>above the pictures of the people who work here</extracomment>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>I am an artisan</source>
        <extracomment>button for artisans, who sign in with a card</extracomment>
        <translation>Je suis artisan</translation>
    </message>
    <message>
        <source>Show your card to the scanner</source>
        <extracomment>asks an artisan to hold the card before the scanner</extracomment>
        <translation>Montrez votre carte au lecteur</translation>
    </message>
    <message>
        <source>or type its number</source>
        <extracomment>for typing the number of the artisan&apos;s card</extracomment>
        <translation>ou tapez son numéro</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>back to the pictures of the people</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>goes on from the card&apos;s number to the PIN</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>while the PIN is checked</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>somebody else wants to sign in</extracomment>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>checks the PIN</extracomment>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>StallDetail</name>
    <message>
        <source>Touch a stall to see what it holds and what it sold</source>
        <extracomment>on the manager&apos;s page, before a stall is chosen</extracomment>
        <translation>Touchez un stand pour voir ce qu’il a et ce qu’il a vendu</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>shows a stall&apos;s stock</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>shows a stall&apos;s sales of today</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Code for a new till: %1</source>
        <extracomment>the code with which a new till joins the centre</extracomment>
        <translation>Code pour une nouvelle caisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>No sale yet today</source>
        <extracomment>a stall sold nothing today</extracomment>
        <translation>Pas encore de vente aujourd’hui</translation>
    </message>
    <message>
        <source>New price: %1</source>
        <extracomment>the manager changes the price of an item</extracomment>
        <translation>Nouveau prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the price</source>
        <extracomment>sends the new price to the centre</extracomment>
        <translation>Changer le prix</translation>
    </message>
</context>
<context>
    <name>StallList</name>
    <message>
        <source>%1 in stock</source>
        <extracomment>how many units a stall has in stock, and when it sold last</extracomment>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>The stalls appear when the centre answers</source>
        <extracomment>in the manager&apos;s list of stalls before the centre answers</extracomment>
        <translation>Les stands apparaissent quand le centre répond</translation>
    </message>
</context>
<context>
    <name>TenderPanel</name>
    <message>
        <source>Handed over</source>
        <extracomment>title of a payment in cash with a typed amount</extracomment>
        <translation>Reçu du client</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>title of a payment by card</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>title of a payment with the phone</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Number on the terminal&apos;s slip</source>
        <extracomment>what to type for a card payment</extracomment>
        <translation>Numéro sur le ticket du terminal</translation>
    </message>
    <message>
        <source>Number that our phone shows</source>
        <extracomment>what to type for a payment with the phone</extracomment>
        <translation>Numéro affiché par notre téléphone</translation>
    </message>
    <message>
        <source>Take cash</source>
        <extracomment>takes the typed cash</extracomment>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <extracomment>records the payment</extracomment>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>A part</source>
        <extracomment>only a part of the total is paid this way</extracomment>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>This part</source>
        <extracomment>the typed amount is the part that is paid this way</extracomment>
        <translation>Cette partie</translation>
    </message>
</context>
<context>
    <name>TileSide</name>
    <message>
        <source>Nothing here yet</source>
        <extracomment>no tile matches the search</extracomment>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <extracomment>no item matches what was typed</extracomment>
        <translation>Rien trouvé. Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Name, maker, code</source>
        <extracomment>in the empty search field of the counter</extracomment>
        <translation>Nom, artisan, code</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button to the closing of the day; very short</extracomment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>button that signs the person out; very short</extracomment>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>button to the page on which goods come back; very short</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>button to everything that is not selling; very short</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>just now</source>
        <extracomment>how long ago something happened: less than a minute</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>how long ago, in minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>how long ago, in hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>how long ago, in days</extracomment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>network badge: the device is locked because it is a copy</extracomment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>On its own</source>
        <extracomment>network badge: this stall works without a centre</extracomment>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>network badge: the centre has everything</extracomment>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>%1 to send, %2</source>
        <extracomment>network badge: how many entries wait and how old the oldest is</extracomment>
        <translation>%1 à envoyer, %2</translation>
    </message>
    <message>
        <source>Small change</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Safe</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Petit achat</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Weaving</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Tissage</translation>
    </message>
    <message>
        <source>Pottery</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Poterie</translation>
    </message>
    <message>
        <source>Basketry</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Vannerie</translation>
    </message>
    <message>
        <source>Leather</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Silver</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Habits</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>family of goods, on its picture</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>family of goods, on its picture: all of them together</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room, then try again.</source>
        <translation>Le disque est plein. Rien n’est perdu&#xa0;; faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This book is damaged. It was left as it is; call for help and do not delete it.</source>
        <translation>Ce livre est endommagé. Il est resté tel quel&#xa0;; demandez de l’aide et ne l’effacez pas.</translation>
    </message>
    <message>
        <source>This file is not a Touat book.</source>
        <translation>Ce fichier n’est pas un livre Touat.</translation>
    </message>
    <message>
        <source>This book was written by a newer Touat. Update this till; nothing was changed.</source>
        <translation>Ce livre a été écrit par un Touat plus récent. Mettez cette caisse à jour&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The book is open in another program. Close that one first.</source>
        <translation>Le livre est ouvert dans un autre programme. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The book or its key file is not there.</source>
        <translation>Le livre ou son fichier de clés n’est pas là.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Nothing was changed.</source>
        <translation>On ne peut pas écrire dans ce dossier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was lost; if it comes again, call for help.</source>
        <translation>Le disque n’a pas répondu. Rien n’est perdu&#xa0;; si cela revient, demandez de l’aide.</translation>
    </message>
    <message>
        <source>The book refused an entry that contradicts it. Nothing was changed; call for help.</source>
        <translation>Le livre a refusé une écriture qui le contredit. Rien n’a changé&#xa0;; demandez de l’aide.</translation>
    </message>
    <message>
        <source>The fonts for paper are missing. The sale is safe; install Touat again.</source>
        <translation>Les polices pour le papier manquent. La vente est en sûreté&#xa0;; réinstallez Touat.</translation>
    </message>
    <message>
        <source>The receipt could not be drawn. The sale is safe.</source>
        <translation>Le reçu n’a pas pu être dessiné. La vente est en sûreté.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre code.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: %1</source>
        <translation>Ce n’est pas le bon code. Essais restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s.</source>
        <translation>Trop de codes faux. Attendez %1 s.</translation>
    </message>
    <message>
        <source>Choose another PIN: four to eight digits, not like 1234 or 7777.</source>
        <translation>Choisissez un autre code&#xa0;: quatre à huit chiffres, pas comme 1234 ou 7777.</translation>
    </message>
    <message>
        <source>Nobody of that name works here.</source>
        <translation>Personne de ce nom ne travaille ici.</translation>
    </message>
    <message>
        <source>This needs a manager.</source>
        <translation>Il faut un gestionnaire.</translation>
    </message>
    <message>
        <source>Open the day first: count the drawer.</source>
        <translation>Ouvrez d’abord la journée&#xa0;: comptez la caisse.</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>La journée est déjà ouverte.</translation>
    </message>
    <message>
        <source>No item has this code: %1</source>
        <translation>Aucun article n’a ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another item has this code: %1</source>
        <translation>Un autre article a ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cannot be a code: %1</source>
        <translation>Ceci ne peut pas être un code&#xa0;: %1</translation>
    </message>
    <message>
        <source>This item is not in the book.</source>
        <translation>Cet article n’est pas dans le livre.</translation>
    </message>
    <message>
        <source>This piece is sold already: %1</source>
        <translation>Cette pièce est déjà vendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>This piece is not on this stall&apos;s shelf: %1</source>
        <translation>Cette pièce n’est pas sur l’étagère de ce stand&#xa0;: %1</translation>
    </message>
    <message>
        <source>This item has no price: %1</source>
        <translation>Cet article n’a pas de prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not below %1: the artisan did not agree to less.</source>
        <translation>Pas moins de %1&#xa0;: l’artisan n’a pas accepté moins.</translation>
    </message>
    <message>
        <source>At least one.</source>
        <translation>Au moins un.</translation>
    </message>
    <message>
        <source>Whole pieces only.</source>
        <translation>Des pièces entières seulement.</translation>
    </message>
    <message>
        <source>There is only one of this piece.</source>
        <translation>Il n’y a qu’une seule pièce comme celle-ci.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be kept.</source>
        <translation>Ce texte contient des caractères qu’on ne peut pas garder.</translation>
    </message>
    <message>
        <source>The basket is empty.</source>
        <translation>Le panier est vide.</translation>
    </message>
    <message>
        <source>The basket is full: at most %1 lines.</source>
        <translation>Le panier est plein&#xa0;: %1 lignes au plus.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop grand.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>This count cannot be right. Count again.</source>
        <translation>Ce compte ne peut pas être juste. Recomptez.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>A card or a transfer pays the exact amount.</source>
        <translation>Une carte ou un virement paie le montant exact.</translation>
    </message>
    <message>
        <source>Type the number on the slip or on the phone.</source>
        <translation>Tapez le numéro du ticket ou du téléphone.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>La caisse n’a pas autant.</translation>
    </message>
    <message>
        <source>This basket was sold already.</source>
        <translation>Ce panier est déjà vendu.</translation>
    </message>
    <message>
        <source>This artisan is not registered.</source>
        <translation>Cet artisan n’est pas inscrit.</translation>
    </message>
    <message>
        <source>There is no contract for this item.</source>
        <translation>Il n’y a pas de contrat pour cet article.</translation>
    </message>
    <message>
        <source>The shares are more than the price.</source>
        <translation>Les parts dépassent le prix.</translation>
    </message>
    <message>
        <source>The contract is with another stall or artisan.</source>
        <translation>Le contrat est avec un autre stand ou artisan.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est dû aujourd’hui.</translation>
    </message>
    <message>
        <source>This sale is not in the book.</source>
        <translation>Cette vente n’est pas dans le livre.</translation>
    </message>
    <message>
        <source>Sold %1 days ago: too long to come back by itself.</source>
        <translation>Vendu il y a %1 jours&#xa0;: trop tard pour un retour simple.</translation>
    </message>
    <message>
        <source>This voucher is not from this stall.</source>
        <translation>Ce bon ne vient pas de ce stand.</translation>
    </message>
    <message>
        <source>This voucher was used already.</source>
        <translation>Ce bon a déjà servi.</translation>
    </message>
    <message>
        <source>Too late to change how it was paid.</source>
        <translation>Trop tard pour changer le mode de paiement.</translation>
    </message>
    <message>
        <source>A second person has to agree to this.</source>
        <translation>Une seconde personne doit donner son accord.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Choisissez d&apos;abord le client.</translation>
    </message>
    <message>
        <source>The account allows only %1 more.</source>
        <translation>Le compte ne permet plus que %1.</translation>
    </message>
    <message>
        <source>This piece is kept for a customer: %1</source>
        <translation>Cette pièce est réservée à un client&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are only %1 left.</source>
        <translation>Il n&apos;en reste que %1.</translation>
    </message>
    <message>
        <source>This order is not in the book.</source>
        <translation>Cette commande n&apos;est pas dans le livre.</translation>
    </message>
    <message>
        <source>This order is finished.</source>
        <translation>Cette commande est terminée.</translation>
    </message>
    <message>
        <source>It has an invoice already: %1</source>
        <translation>Il a déjà une facture&#xa0;: %1</translation>
    </message>
    <message>
        <source>This rule cannot be used as it stands.</source>
        <translation>Cette règle ne peut pas s&apos;appliquer telle quelle.</translation>
    </message>
    <message>
        <source>More than was sold: %1 can come back.</source>
        <translation>Plus que vendu&#xa0;: %1 peuvent revenir.</translation>
    </message>
    <message>
        <source>The message could not be read.</source>
        <translation>Le message n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Le message est trop grand.</translation>
    </message>
    <message>
        <source>The journal is broken at %1.</source>
        <translation>Le journal est rompu à %1.</translation>
    </message>
    <message>
        <source>The centre does not know this till.</source>
        <translation>Le centre ne connaît pas cette caisse.</translation>
    </message>
    <message>
        <source>This till is a copy or was set back: the centre knows more of it than it does. Call the manager; nothing is lost.</source>
        <translation>Cette caisse est une copie ou a été remise en arrière&#xa0;: le centre en sait plus qu’elle. Appelez le gestionnaire&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The centre does not accept this till.</source>
        <translation>Le centre n’accepte pas cette caisse.</translation>
    </message>
    <message>
        <source>This code is not right. Look again.</source>
        <translation>Ce code n’est pas juste. Regardez encore.</translation>
    </message>
    <message>
        <source>This code was used or is too old. Ask for a new one.</source>
        <translation>Ce code a servi ou est trop ancien. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The centre has another till for this stall.</source>
        <translation>Le centre a une autre caisse pour ce stand.</translation>
    </message>
    <message>
        <source>The centre cannot be reached. You can go on selling.</source>
        <translation>Le centre est injoignable. Vous pouvez continuer à vendre.</translation>
    </message>
    <message>
        <source>What answered is not our centre. Nothing was sent to it.</source>
        <translation>Ce qui a répondu n’est pas notre centre. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The centre said no: %1</source>
        <translation>Le centre a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entrez de nouveau.</translation>
    </message>
    <message>
        <source>stamp duty %1</source>
        <extracomment>beside the total when cash is taken: the Treasury&apos;s stamp duty</extracomment>
        <translation>timbre %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <extracomment>beside the total when cash is taken: to what coins can pay</extracomment>
        <translation>arrondi %1</translation>
    </message>
</context>
</TS>
