<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_DZ" sourcelanguage="en_GB">
<context>
    <name>AccountPanel</name>
    <message>
        <source>Touch an artisan to see the account</source>
        <extracomment>no account is open</extracomment>
        <translation>Touchez un artisan pour voir son compte</translation>
    </message>
    <message>
        <source>Owes the house</source>
        <extracomment>above an amount: the artisan owes it to the house</extracomment>
        <translation>Doit à la maison</translation>
    </message>
    <message>
        <source>Is owed</source>
        <extracomment>above an amount: the house owes it to the artisan</extracomment>
        <translation>On lui doit</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>button: pays an artisan; the amount</extracomment>
        <translation>Payer %1</translation>
    </message>
    <message>
        <source>Nothing to pay today</source>
        <extracomment>nothing of an artisan&apos;s money can be paid today</extracomment>
        <translation>Rien à payer aujourd’hui</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>button: the payments that an artisan got; very short</extracomment>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>button: what was agreed with an artisan; very short</extracomment>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>button: advances, buying goods and other things with an artisan&apos;s money; very short</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>button: which statement of an artisan&apos;s account is printed; very short</extracomment>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>a statement of an account: of this month until today; short</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>a statement of an account: of the whole month before this one; short</extracomment>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>a statement of an account: of this year until today; short</extracomment>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>a statement of an account: of the whole year before this one; short</extracomment>
        <translation>L’année dernière</translation>
    </message>
</context>
<context>
    <name>AgedList</name>
    <message>
        <source>0–30 days</source>
        <extracomment>how long money waits to be fetched, in days; very short</extracomment>
        <translation>0–30&#xa0;jours</translation>
    </message>
    <message>
        <source>31–60</source>
        <extracomment>how long money waits to be fetched, in days; very short</extracomment>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <extracomment>how long money waits to be fetched, in days; very short</extracomment>
        <translation>61–90</translation>
    </message>
    <message>
        <source>over 90</source>
        <extracomment>how long money waits to be fetched, in days: more than that; very short</extracomment>
        <translation>plus de 90</translation>
    </message>
    <message>
        <source>No such account: nothing to do here</source>
        <extracomment>none of the artisans&apos; accounts is to be shown in this list</extracomment>
        <translation>Aucun compte de ce genre&#xa0;: rien à faire ici</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>button: prints the list of artisans to call, who have not fetched their money; one short word</extracomment>
        <translation>Appels</translation>
    </message>
</context>
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
    <message>
        <source>Your PIN, please</source>
        <extracomment>title of the sheet on which the person at work shows with their own PIN that it is them</extracomment>
        <translation>Votre code secret, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Missing</source>
        <extracomment>why less arrived than was sent; very short, under a picture</extracomment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>why less arrived than was sent; very short, under a picture</extracomment>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Goes back</source>
        <extracomment>what arrived is not wanted and goes back; very short, under a picture</extracomment>
        <translation>À renvoyer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of a line have arrived, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <extracomment>button: the arrival is finished; how many of how many</extracomment>
        <translation>Terminer&#xa0;: %1</translation>
    </message>
    <message>
        <source>All is here</source>
        <extracomment>button: everything that was sent has arrived</extracomment>
        <translation>Tout est là</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <extracomment>button: not everything arrived; &quot;0 of 2&quot;</extracomment>
        <translation>Arrivé : %1</translation>
    </message>
</context>
<context>
    <name>ArtisanFinder</name>
    <message>
        <source>Show your card, or the tag of a piece, to the scanner</source>
        <extracomment>asks an artisan to hold the card, or the tag of a piece, before the scanner</extracomment>
        <translation>Présentez votre carte, ou l’étiquette d’une pièce, au lecteur</translation>
    </message>
    <message>
        <source>or type its number, or your telephone&apos;s</source>
        <extracomment>for typing the number of the artisan&apos;s card or telephone</extracomment>
        <translation>ou tapez son numéro, ou le téléphone</translation>
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
        <source>Which of these are you?</source>
        <extracomment>two artisans have the same telephone, or made things with the same code</extracomment>
        <translation>Qui êtes-vous parmi eux&#xa0;?</translation>
    </message>
    <message>
        <source>or touch your picture</source>
        <extracomment>above the pictures of the artisans</extracomment>
        <translation>ou touchez votre photo</translation>
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
    <message>
        <source>Silent</source>
        <extracomment>button: nothing is said aloud any more; very short</extracomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Aloud</source>
        <extracomment>button: says aloud what the page shows, for whoever does not read; very short</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Nothing of yours is here now</source>
        <extracomment>the house has nothing of the artisan&apos;s</extracomment>
        <translation>Rien à vous ici en ce moment</translation>
    </message>
    <message>
        <source>At this stall</source>
        <extracomment>on the artisan&apos;s page without a line to the centre, before the sentence that says why: what is shown is of this stall alone</extracomment>
        <translation>À ce stand</translation>
    </message>
</context>
<context>
    <name>BasketChips</name>
    <message>
        <source>On account, up to %1</source>
        <extracomment>the buyer pays later; how much more their account allows</extracomment>
        <translation>À crédit, jusqu’à %1</translation>
    </message>
    <message>
        <source>To deliver: %1</source>
        <extracomment>the basket is to be delivered later, to this buyer</extracomment>
        <translation>À livrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BuyerPanel</name>
    <message>
        <source>Who buys? Name or phone</source>
        <extracomment>in the empty field that looks for a customer whose basket this is</extracomment>
        <translation>Qui achète&#xa0;? Nom ou téléphone</translation>
    </message>
    <message>
        <source>New: phone</source>
        <extracomment>the phone number of a new customer, beside the cart</extracomment>
        <translation>Nouveau&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <extracomment>the name of a new customer, which can be left out</extracomment>
        <translation>Nom, si vous voulez</translation>
    </message>
</context>
<context>
    <name>CallOffPanel</name>
    <message>
        <source>Call it off</source>
        <extracomment>title: the buyer does not want the order any more
----------
calls an order off on which nothing was paid</extracomment>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>What stays with us by agreement</source>
        <extracomment>above the choice how much of a deposit the shop keeps by agreement</extracomment>
        <translation>Ce que nous gardons, selon l’accord</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>how much of a deposit the shop keeps</extracomment>
        <translation>Nous gardons</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>before the amount of a deposit that the buyer gets back</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Call off, cash back</source>
        <extracomment>calls an order off and gives cash back</extracomment>
        <translation>Annuler, rendre en espèces</translation>
    </message>
    <message>
        <source>Back on the card</source>
        <extracomment>calls an order off; the money went back on the card terminal</extracomment>
        <translation>Rendre sur la carte</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Put it before the camera</source>
        <extracomment>above what the camera sees: a photo is to be taken</extracomment>
        <translation>Placez l’article devant la caméra</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <extracomment>above what the camera sees: it waits for a code</extracomment>
        <translation>Tenez le code devant la caméra</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>takes the photo that the camera shows</extracomment>
        <translation>Prendre la photo</translation>
    </message>
</context>
<context>
    <name>CardPhotos</name>
    <message>
        <source>Photo</source>
        <extracomment>chooses a photo of an item</extracomment>
        <translation>Photo</translation>
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
        <translation>Remettre</translation>
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
        <extracomment>above the total: what all reductions take away</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>everything is paid by what was laid down before: ends the sale</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>New item</source>
        <extracomment>sells something whose code the book does not know</extracomment>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Asking the centre about the voucher…</source>
        <extracomment>a voucher was scanned; for a blink the centre is asked whether another stall took it</extracomment>
        <translation>Le centre vérifie le bon d’achat…</translation>
    </message>
    <message>
        <source>Off the account</source>
        <extracomment>what came back is worth more than what is taken and was never paid: so much less stands on the customer&apos;s account</extracomment>
        <translation>À déduire du crédit</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>The drawer</source>
        <extracomment>title of the page for cash that moves without a sale</extracomment>
        <translation>Le tiroir-caisse</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <extracomment>a few words about why cash moved</extracomment>
        <translation>Une remarque, si vous voulez</translation>
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
    <message>
        <source>Make change</source>
        <extracomment>opens the drawer without a sale: to change a note</extracomment>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Look inside</source>
        <extracomment>opens the drawer without a sale: to look into it</extracomment>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>opens the drawer without a sale: another reason</extracomment>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <extracomment>the name of the person who takes the cash</extracomment>
        <translation>Qui le reçoit&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <extracomment>title of the page that closes the business day
----------
closes the business day</extracomment>
        <translation>Clôturer la journée</translation>
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
        <translation>Le tiroir-caisse est juste</translation>
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
        <translation>Resté dans le tiroir-caisse</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>the day is closed; leaves the page</extracomment>
        <translation>Bonne soirée</translation>
    </message>
    <message>
        <source>The count does not fit the sales of the day</source>
        <extracomment>the count of the drawer is far from what it should be</extracomment>
        <translation>Le comptage ne correspond pas aux ventes du jour</translation>
    </message>
    <message>
        <source>Count again, or touch what happened. You can close in any case; the difference stays in the book.</source>
        <extracomment>how to go on when the count does not fit</extracomment>
        <translation>Recomptez, ou touchez ce qui s’est passé. Vous pouvez clôturer dans tous les cas&#xa0;; l’écart reste dans le livre.</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>goes back to the count of the drawer</extracomment>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <extracomment>closes the day although the count does not fit</extracomment>
        <translation>Clôturer quand même</translation>
    </message>
</context>
<context>
    <name>ClosingsOfAll</name>
    <message>
        <source>Stall</source>
        <extracomment>above a column: stalls</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Closed last</source>
        <extracomment>above a column: the month that a stall closed last</extracomment>
        <translation>Dernier clôturé</translation>
    </message>
    <message>
        <source>Turnover in it</source>
        <extracomment>above a column: what a stall took in the month that it closed last, less refunds</extracomment>
        <translation>Son chiffre d’affaires</translation>
    </message>
    <message>
        <source>Since the first day</source>
        <extracomment>above a column: all that a stall ever took, less refunds, until the month that it closed last was over</extracomment>
        <translation>Depuis le premier jour</translation>
    </message>
    <message>
        <source>The centre has no stall yet</source>
        <extracomment>in the manager&apos;s list of closings while the centre has no stall</extracomment>
        <translation>Le centre n’a encore aucun stand</translation>
    </message>
    <message>
        <source>The stalls appear when the centre answers</source>
        <extracomment>in the manager&apos;s list of closings before the centre answers</extracomment>
        <translation>Les stands apparaissent quand le centre répond</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <extracomment>sum below the closings: how many stalls of all have closed the month that was over last; its name</extracomment>
        <translation>Clôturé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stalls that wait</source>
        <extracomment>sum below the closings: at how many stalls a month or year is over and not closed</extracomment>
        <translation>Stands en attente</translation>
    </message>
    <message>
        <source>Since the first day, all</source>
        <extracomment>sum below the closings: all that the stalls ever took, less refunds, at the closings that stand above</extracomment>
        <translation>Tous, depuis le premier jour</translation>
    </message>
</context>
<context>
    <name>ClosingsOfStall</name>
    <message>
        <source>Turnover</source>
        <extracomment>of a closed month or year: what the stall took in it, less refunds</extracomment>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Since the first day</source>
        <extracomment>of a closed month or year: all that the stall ever took until its end, less refunds</extracomment>
        <translation>Depuis le premier jour</translation>
    </message>
    <message>
        <source>A month is closed when the stall opens the first day of the next one.</source>
        <extracomment>where the list of a stall&apos;s closed months would stand; none was closed yet</extracomment>
        <translation>Un mois est clôturé quand le stand ouvre la première journée du suivant.</translation>
    </message>
</context>
<context>
    <name>ClosingsSheet</name>
    <message>
        <source>Months and years that are closed</source>
        <extracomment>title of the manager&apos;s page of closings</extracomment>
        <translation>Mois et années clôturés</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Type the code</source>
        <extracomment>title: a code is typed to sell the item</extracomment>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <extracomment>title: a scan or a code tells the price, nothing is sold</extracomment>
        <translation>Combien ça coûte&#xa0;?</translation>
    </message>
    <message>
        <source>The number on the tag</source>
        <extracomment>in the empty field for a code</extracomment>
        <translation>Le numéro de l’étiquette</translation>
    </message>
    <message>
        <source>Scan it, or type its number</source>
        <extracomment>in the empty field for a code, when a price is asked</extracomment>
        <translation>Scannez, ou tapez le numéro</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Your screen</source>
        <extracomment>title of the page on which a person sets colours, sizes, sounds, language</extracomment>
        <translation>Votre écran</translation>
    </message>
    <message>
        <source>Touch what suits you; it changes at once</source>
        <extracomment>under the title of that page</extracomment>
        <translation>Touchez ce qui vous convient&#xa0;; ça change tout de suite</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>what the screen is coloured like</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours for a bright room</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours for the evening</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>black on white, for the sun and tired eyes; short</extracomment>
        <translation>Contrasté</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>how large the writing on the screen is</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>small writing</extracomment>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>writing as it usually is</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>large writing</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Pictures of goods</source>
        <extracomment>how large the pictures are that one touches to sell</extracomment>
        <translation>Images des articles</translation>
    </message>
    <message>
        <source>Small ones</source>
        <extracomment>small pictures: more of them</extracomment>
        <translation>Petites</translation>
    </message>
    <message>
        <source>Middle ones</source>
        <extracomment>pictures as they usually are</extracomment>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Large ones</source>
        <extracomment>large pictures: fewer of them</extracomment>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>On the left</source>
        <extracomment>at the left side of the screen</extracomment>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>On the right</source>
        <extracomment>at the right side of the screen</extracomment>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>whether the till can be heard</extracomment>
        <translation>Sons</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>the till can be heard</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>the till is silent</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>which language the screen speaks</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The basket is</source>
        <extracomment>at which side of the screen the cart stands</extracomment>
        <translation>Le panier est</translation>
    </message>
</context>
<context>
    <name>CompletionSheet</name>
    <message>
        <source>To be completed: %1</source>
        <extracomment>title of the list of items whose card is not complete; their number</extracomment>
        <translation>À compléter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every item is complete.</source>
        <extracomment>every item has its card</extracomment>
        <translation>Tous les articles sont complets.</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <extracomment>field for an item&apos;s name in Arabic letters</extracomment>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in French</source>
        <extracomment>field for an item&apos;s name in Latin letters</extracomment>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Codes, a space between them</source>
        <extracomment>field for an item&apos;s barcodes</extracomment>
        <translation>Codes, séparés par un espace</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>the item&apos;s card is complete now</extracomment>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Card of the item</source>
        <extracomment>title above what is written of an item: names, codes, family, photo</extracomment>
        <translation>Fiche de l’article</translation>
    </message>
    <message>
        <source>How it was made, its measures, its story</source>
        <extracomment>button: technique, materials, measures and story of an item</extracomment>
        <translation>Fabrication, mesures, histoire</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>button: back to the item&apos;s card</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Is a set of …</source>
        <extracomment>button: what is in a set, and how many of each; short</extracomment>
        <translation>Est un ensemble de …</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Ask %1</source>
        <extracomment>title of the sheet on which an artisan is asked for a lower price; %1: the artisan</extracomment>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>%1 to ask</source>
        <extracomment>after the goods that an artisan is asked about: so many questions are left</extracomment>
        <translation>reste %1 à demander</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>the price on the tag of goods</extracomment>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Today only</source>
        <extracomment>until when an artisan&apos;s word about a price holds; short</extracomment>
        <translation>Aujourd’hui seulement</translation>
    </message>
    <message>
        <source>For a week</source>
        <extracomment>until when an artisan&apos;s word about a price holds; short</extracomment>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>Until another word</source>
        <extracomment>until when an artisan&apos;s word about a price holds; short</extracomment>
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Who said so</source>
        <extracomment>hint: who spoke for the artisan</extracomment>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <extracomment>hint: the telephone number that was called</extracomment>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>Agreed, here</source>
        <extracomment>button: the artisan agreed to a lower price, standing here; short</extracomment>
        <translation>D’accord, ici</translation>
    </message>
    <message>
        <source>Agreed, by phone</source>
        <extracomment>button: the artisan agreed to a lower price on the telephone; short</extracomment>
        <translation>D’accord, par téléphone</translation>
    </message>
    <message>
        <source>A manager answers</source>
        <extracomment>button: a manager answers for a price that the artisan was not asked about; short</extracomment>
        <translation>Un gestionnaire en répond</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>before the lower price that an artisan is asked to agree to</extracomment>
        <translation>Nouveau prix</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Of each 1 000 the artisan gets</source>
        <extracomment>above an amount: the artisan&apos;s part of each 1 000</extracomment>
        <translation>Sur 1&#xa0;000, l’artisan reçoit</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>button: what was chosen for a contract is as it was signed last</extracomment>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>button: a new version of a contract is signed by both</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signed. It holds for goods that come from now on; what is here keeps its version.</source>
        <extracomment>a contract was just signed</extracomment>
        <translation>Signé. Il vaut pour les pièces à venir&#xa0;; celles qui sont là gardent leur version.</translation>
    </message>
    <message>
        <source>of each 1 000 from %1 on</source>
        <extracomment>of each 1 000 of a price, from this amount on</extracomment>
        <translation>sur 1&#xa0;000 à partir de %1</translation>
    </message>
    <message>
        <source>Other shares by family or price</source>
        <extracomment>button: other shares in a contract for families, prices and steps of a price</extracomment>
        <translation>Autres parts par famille ou prix</translation>
    </message>
</context>
<context>
    <name>CopiesSheet</name>
    <message>
        <source>Put a copy of the book back</source>
        <extracomment>title of the sheet with the copies of the book</extracomment>
        <translation>Remettre une copie du livre</translation>
    </message>
    <message>
        <source>Each line is a copy, and the day and hour of its last entry:</source>
        <extracomment>over the list of copies; where they are kept</extracomment>
        <translation>Chaque ligne est une copie, avec le jour et l’heure de sa dernière écriture&#xa0;:</translation>
    </message>
    <message>
        <source>There is no copy here: %1</source>
        <extracomment>there is no copy of the book; the folder follows</extracomment>
        <translation>Il n’y a pas de copie ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every entry of the copy is checked. One moment…</source>
        <extracomment>while a copy of the book is read from its first entry to its last</extracomment>
        <translation>Chaque écriture de la copie est vérifiée. Un instant…</translation>
    </message>
    <message>
        <source>Keep the book</source>
        <extracomment>the copy is not put back; the book stays as it is</extracomment>
        <translation>Garder le livre</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>the copy takes the place of the book</extracomment>
        <translation>Remettre la copie</translation>
    </message>
</context>
<context>
    <name>CornerInside</name>
    <message>
        <source>in this corner</source>
        <extracomment>below a large number: so many pieces lie in this corner of the shop</extracomment>
        <translation>dans ce coin</translation>
    </message>
    <message>
        <source>Scan what lies here, one tag of each kind.</source>
        <extracomment>a corner of the shop is open: what to do</extracomment>
        <translation>Scannez ce qui s’y trouve, une étiquette par article.</translation>
    </message>
    <message>
        <source>A whole family</source>
        <extracomment>button: puts all goods of a family that lie nowhere yet into this corner</extracomment>
        <translation>Toute une famille</translation>
    </message>
    <message>
        <source>Count this corner</source>
        <extracomment>button: counts what lies in this corner</extracomment>
        <translation>Compter ce coin</translation>
    </message>
    <message>
        <source>Nothing lies here yet.</source>
        <extracomment>nothing lies in this corner of the shop</extracomment>
        <translation>Rien ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>CornerList</name>
    <message>
        <source>Name a corner – the window, the wall on the left – and scan what lies there. Then it is found again, and can be counted by itself.</source>
        <extracomment>no corner of the shop has a name yet: what to do</extracomment>
        <translation>Nommez un coin – la vitrine, le mur de gauche – et scannez ce qui s’y trouve. On le retrouve ensuite, et on peut le compter à part.</translation>
    </message>
    <message>
        <source>New corner</source>
        <extracomment>button: names another corner of the shop or of its reserve</extracomment>
        <translation>Nouveau coin</translation>
    </message>
</context>
<context>
    <name>CornerName</name>
    <message>
        <source>A new corner</source>
        <extracomment>title above the name of a new corner of the shop</extracomment>
        <translation>Un nouveau coin</translation>
    </message>
    <message>
        <source>Another name</source>
        <extracomment>title above another name for a corner of the shop</extracomment>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>In the shop</source>
        <extracomment>the new corner is one of the shop</extracomment>
        <translation>Dans le stand</translation>
    </message>
    <message>
        <source>In the reserve</source>
        <extracomment>the new corner is one of the store room</extracomment>
        <translation>Dans la réserve</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <extracomment>field for the name of a corner of the shop</extracomment>
        <translation>Ou avec vos propres mots</translation>
    </message>
    <message>
        <source>Name it, then scan</source>
        <extracomment>button: the corner gets its name, and what lies there is scanned next</extracomment>
        <translation>Nommer, puis scanner</translation>
    </message>
    <message>
        <source>So it is called</source>
        <extracomment>button: the corner has another name from now on</extracomment>
        <translation>C’est son nom</translation>
    </message>
</context>
<context>
    <name>CornersPanel</name>
    <message>
        <source>What lies here: %1?</source>
        <extracomment>asks for a family of goods; all of it that lies nowhere yet is put into a corner, %1</extracomment>
        <translation>Quelle famille ranger ici (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>Everything of the family that lies in no corner yet is put here.</source>
        <extracomment>below the question which family lies in a corner</extracomment>
        <translation>Tout ce qui, dans la famille, n’a pas encore de coin est rangé ici.</translation>
    </message>
    <message>
        <source>Give up the corner “%1”? What lies there stays in the stock.</source>
        <extracomment>asks before a corner of the shop is given up; its name</extracomment>
        <translation>Supprimer le coin «&#xa0;%1&#xa0;»&#xa0;? Ce qui s’y trouve reste en stock.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>the corner is not given up</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>the corner is given up</extracomment>
        <translation>Le supprimer</translation>
    </message>
</context>
<context>
    <name>CorrectTender</name>
    <message>
        <source>In cash</source>
        <extracomment>it was paid in cash</extracomment>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>It was paid by</source>
        <extracomment>title above the ways in which a sale was paid that was recorded as cash</extracomment>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>All 4 digits, or none</source>
        <extracomment>on the button that records a payment, while one to three of a card&apos;s last digits are typed</extracomment>
        <translation>Les 4 chiffres, ou aucun</translation>
    </message>
    <message>
        <source>Paid so</source>
        <extracomment>records how it was paid, with the number on the slip or the phone</extracomment>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>CountFinish</name>
    <message>
        <source>The count is closed</source>
        <extracomment>the count is closed and in the book</extracomment>
        <translation>L’inventaire est clos</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>figure of a count of goods: pieces</extracomment>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>figure of a count of goods: pieces that are missing, and what they cost</extracomment>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>figure of a count of goods: pieces that were found beyond the book, and what they cost</extracomment>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <extracomment>above the reasons why a count differs from the book</extracomment>
        <translation>Pourquoi cet écart&#xa0;?</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <extracomment>before a count is closed: it found just what the book has</extracomment>
        <translation>Tout est là.</translation>
    </message>
    <message>
        <source>Close the count</source>
        <extracomment>closes a count of goods: the book takes over what was counted</extracomment>
        <translation>Clore l’inventaire</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>leaves the page with what a count came to</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>It moved: count it again</source>
        <extracomment>of an item in a count: it was sold or received between two scans</extracomment>
        <translation>Il a bougé&#xa0;: à recompter</translation>
    </message>
    <message>
        <source>Nothing should be here, and nothing was scanned.</source>
        <extracomment>the count covers nothing: nothing should be here and nothing was scanned</extracomment>
        <translation>Rien n’est attendu ici et rien n’a été lu.</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <extracomment>asks for the number of an item; its name stands below</extracomment>
        <translation>Combien y en a-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>How much is there?</source>
        <extracomment>asks how much of an item there is, in metres or kilograms; its name stands below</extracomment>
        <translation>Combien y en a-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>This many</source>
        <extracomment>takes the number that was typed</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>button: why one item of a count differs, if for another reason than the others; very short</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CountReasons</name>
    <message>
        <source>Or in your own words</source>
        <extracomment>field for why a count differs</extracomment>
        <translation>Ou avec vos propres mots</translation>
    </message>
</context>
<context>
    <name>CountScan</name>
    <message>
        <source>Scan every piece once. The order does not matter.</source>
        <extracomment>a count has begun, and nothing was scanned yet</extracomment>
        <translation>Scannez chaque pièce une fois. L’ordre n’importe pas.</translation>
    </message>
    <message>
        <source>Could not be counted</source>
        <extracomment>above the scans that could not be counted</extracomment>
        <translation>N’ont pas été comptés</translation>
    </message>
    <message>
        <source>Every scan went well.</source>
        <extracomment>no scan of this count went wrong</extracomment>
        <translation>Toutes les lectures sont bonnes.</translation>
    </message>
    <message>
        <source>It lies here now</source>
        <extracomment>button: a piece of another corner lies in the one that is counted, and is counted here</extracomment>
        <translation>Il est ici maintenant</translation>
    </message>
</context>
<context>
    <name>CountSection</name>
    <message>
        <source>Later</source>
        <extracomment>button: puts a count down; it goes on later; very short</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>button: back to scanning what is counted; very short</extracomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>button: all that is counted, as a list; very short</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>button: everything is counted; very short</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Throw this count away? Nothing in the stock changes.</source>
        <extracomment>asks before a count is thrown away</extracomment>
        <translation>Abandonner cet inventaire&#xa0;? Rien ne change dans le stock.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <extracomment>the count is not thrown away</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>the count is thrown away</extracomment>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>CountStart</name>
    <message>
        <source>Shelf</source>
        <extracomment>the shelf is counted: what is in the shop</extracomment>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>the reserve is counted: what is in the store room</extracomment>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>goods of every family are counted</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Blind: the book&apos;s number stays hidden</source>
        <extracomment>switch: whoever counts does not see how many there should be</extracomment>
        <translation>À l’aveugle&#xa0;: le nombre du livre reste caché</translation>
    </message>
    <message>
        <source>The book&apos;s number is shown</source>
        <extracomment>switch: whoever counts sees how many there should be</extracomment>
        <translation>Le nombre du livre est affiché</translation>
    </message>
    <message>
        <source>Start counting</source>
        <extracomment>begins to count goods</extracomment>
        <translation>Commencer l’inventaire</translation>
    </message>
    <message>
        <source>Counts that go on</source>
        <extracomment>above the counts that somebody began and nobody has closed</extracomment>
        <translation>Inventaires en cours</translation>
    </message>
    <message>
        <source>None. Choose what to count, then scan each piece once.</source>
        <extracomment>no count goes on: what to do</extracomment>
        <translation>Aucun. Choisissez quoi compter, puis scannez chaque pièce une fois.</translation>
    </message>
    <message>
        <source>Whose goods are counted?</source>
        <extracomment>title: asks which artisan&apos;s goods are counted</extracomment>
        <translation>De qui compte-t-on les articles&#xa0;?</translation>
    </message>
    <message>
        <source>No artisan has a contract with this stall.</source>
        <extracomment>nobody&apos;s goods can be counted by themselves</extracomment>
        <translation>Aucun artisan n’a de contrat avec ce stand.</translation>
    </message>
    <message>
        <source>One artisan</source>
        <extracomment>what belongs to one artisan alone is counted; very short</extracomment>
        <translation>Un artisan</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Paid</source>
        <extracomment>in the history of a customer: the account was paid</extracomment>
        <translation>A payé</translation>
    </message>
    <message>
        <source>On account</source>
        <extracomment>in the history of a customer: a sale that stands on the account</extracomment>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <extracomment>this customer has not bought anything by name</extracomment>
        <translation>Aucun achat pour l’instant</translation>
    </message>
    <message>
        <source>Everybody&apos;s prices</source>
        <extracomment>the customer pays the prices of everybody</extracomment>
        <translation>Prix courants</translation>
    </message>
    <message>
        <source>Owes</source>
        <extracomment>what a customer owes the shop</extracomment>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>how much a customer may owe at most</extracomment>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Still allowed</source>
        <extracomment>how much more a customer may owe</extracomment>
        <translation>Encore possible</translation>
    </message>
    <message>
        <source>Pay the account</source>
        <extracomment>the customer pays what they owe, or a part</extracomment>
        <translation>Régler le compte</translation>
    </message>
    <message>
        <source>Sell to them</source>
        <extracomment>the basket on the counter is this customer&apos;s</extracomment>
        <translation>Lui vendre</translation>
    </message>
    <message>
        <source>May owe at most</source>
        <extracomment>title: how much a customer may owe at most</extracomment>
        <translation>Peut devoir au plus</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <extracomment>how many days a customer has to pay what they bought on account
----------
title: how many days a customer has to pay</extracomment>
        <translation>Délai de paiement (j)</translation>
    </message>
    <message>
        <source>Limit…</source>
        <extracomment>button: changes how much a customer may owe</extracomment>
        <translation>Plafond…</translation>
    </message>
    <message>
        <source>Days…</source>
        <extracomment>button: changes how many days a customer has to pay</extracomment>
        <translation>Délai…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>keeps what was typed on a customer&apos;s card: a limit, or days</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Which prices</source>
        <extracomment>above buttons: by which price list a customer buys</extracomment>
        <translation>Tarif appliqué</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Name or phone</source>
        <extracomment>in the empty search field for customers</extracomment>
        <translation>Nom ou téléphone</translation>
    </message>
    <message>
        <source>New customer</source>
        <extracomment>above the two fields that take a new customer in</extracomment>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Phone is enough</source>
        <extracomment>the phone number of a new customer</extracomment>
        <translation>Le téléphone suffit</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <extracomment>the name of a new customer, which can be left out</extracomment>
        <translation>Nom, si vous voulez</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>takes a new customer in</extracomment>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>No customer yet</source>
        <extracomment>no customer is known yet</extracomment>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>Nobody of that name or number</source>
        <extracomment>no customer matches what was typed</extracomment>
        <translation>Personne de ce nom ni de ce numéro</translation>
    </message>
    <message>
        <source>Owes</source>
        <extracomment>in a row, above an amount: what a customer owes the shop</extracomment>
        <translation>Doit</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <extracomment>title of the page with the buyers whom the stall knows</extracomment>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>DepositCount</name>
    <message>
        <source>Count it all; look at each piece later.</source>
        <extracomment>what is done with the goods that an artisan brings</extracomment>
        <translation>Comptez d’abord, examinez plus tard.</translation>
    </message>
    <message>
        <source>What is it? Three blankets, a sack of baskets…</source>
        <extracomment>field: a word on goods that an artisan brings; may stay empty</extracomment>
        <translation>Qu’est-ce que c’est&#xa0;? Trois couvertures, un sac de couffins…</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>button: a photo of the goods that an artisan brings</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <extracomment>above the keypad: how many pieces an artisan brings</extracomment>
        <translation>Combien y en a-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Counted: print the slip</source>
        <extracomment>button: goods were counted; it prints the slip for the artisan</extracomment>
        <translation>Compté&#xa0;: imprimer le bon</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <extracomment>button: goods were counted; both sign on the screen before the slip is printed</extracomment>
        <translation>Signer à l’écran</translation>
    </message>
    <message>
        <source>No camera here</source>
        <extracomment>button: goods of an artisan are counted without a photo, because nothing here can take one</extracomment>
        <translation>Pas de caméra ici</translation>
    </message>
</context>
<context>
    <name>DepositHome</name>
    <message>
        <source>Scan or touch what goes home</source>
        <extracomment>above the goods of an artisan that were not sold</extracomment>
        <translation>Scannez ou touchez ce qui est rendu à l’artisan</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>of goods of an artisan: how many are here</extracomment>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>Contract over</source>
        <extracomment>of goods: the contract under which they came is over; short</extracomment>
        <translation>Contrat terminé</translation>
    </message>
    <message>
        <source>A word: who fetched them</source>
        <extracomment>field: a word on goods that go home; may stay empty</extracomment>
        <translation>Une remarque&#xa0;: qui les a reprises</translation>
    </message>
    <message>
        <source>Goes home</source>
        <extracomment>button: unsold goods go home with their artisan; nothing is chosen yet</extracomment>
        <translation>Rendre à l’artisan</translation>
    </message>
    <message>
        <source>Goes home: %1</source>
        <extracomment>button: unsold goods go home with their artisan; how many</extracomment>
        <translation>Rendre à l’artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>button: a photo of unsold goods as they go home</extracomment>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>DepositList</name>
    <message>
        <source>An artisan brings goods</source>
        <extracomment>button: an artisan brings goods to be sold</extracomment>
        <translation>Un artisan dépose</translation>
    </message>
    <message>
        <source>Goods go home</source>
        <extracomment>button: an artisan fetches goods that were not sold</extracomment>
        <translation>Rendre à un artisan</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>above the deposits of which some pieces wait to be accepted or refused</extracomment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>above the deposits of which every piece was accepted or refused</extracomment>
        <translation>Examinés</translation>
    </message>
    <message>
        <source>Slip %1, %2</source>
        <extracomment>of a deposit: the number of its slip, and the day</extracomment>
        <translation>Bon %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>of a deposit: how many wait to be looked at, of how many</extracomment>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing to look at. When an artisan brings goods, scan their card or a tag of theirs, or touch the button above: count, photograph, give them the slip.</source>
        <extracomment>no artisan has left anything yet: what can be done</extracomment>
        <translation>Rien à examiner. Quand un artisan apporte des pièces, scannez sa carte ou une de ses étiquettes, ou touchez le bouton ci-dessus&#xa0;: comptez, photographiez, donnez-lui le bon.</translation>
    </message>
</context>
<context>
    <name>DepositLook</name>
    <message>
        <source>Everything was looked at</source>
        <extracomment>of a deposit: every piece was accepted or refused</extracomment>
        <translation>Tout est examiné</translation>
    </message>
    <message>
        <source>Take one piece after the other: accept it, refuse it, or give it back to be mended.</source>
        <extracomment>nothing of a deposit was looked at yet: what can be done</extracomment>
        <translation>Prenez les pièces une à une&#xa0;: acceptez, refusez, ou rendez pour être retouchées.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <extracomment>button: prints the slip of a deposit again, with what was said of its pieces</extracomment>
        <translation>Imprimer le bon</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>button: prints tags for the goods of a deposit that were accepted</extracomment>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>DepositSays</name>
    <message>
        <source>Accept</source>
        <extracomment>button: a piece of a deposit is accepted for sale; very short</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>To rework</source>
        <extracomment>button: a piece of a deposit goes back to be mended; very short</extracomment>
        <translation>À retoucher</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>button: a piece of a deposit is not accepted; very short</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>A new thing</source>
        <extracomment>button: a piece that is accepted has no card yet</extracomment>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>or one like these: scan it, or touch it</source>
        <extracomment>above the goods of an artisan that have a card</extracomment>
        <translation>ou comme ceux-ci&#xa0;: scannez, ou touchez</translation>
    </message>
    <message>
        <source>Why is this taken back?</source>
        <extracomment>asks why what was said of a piece is taken back</extracomment>
        <translation>Pourquoi revenir là-dessus&#xa0;?</translation>
    </message>
    <message>
        <source>or in your own words</source>
        <extracomment>field: why a piece is not accepted, or why that is taken back</extracomment>
        <translation>ou avec vos propres mots</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>button: all pieces of a deposit that are left to look at; very short</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>It stays</source>
        <extracomment>button: what was said of a piece stays</extracomment>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>button: what was said of a piece is taken back</extracomment>
        <translation>Revenir dessus</translation>
    </message>
</context>
<context>
    <name>DepositSign</name>
    <message>
        <source>The artisan signs here with a finger</source>
        <extracomment>in the empty field where an artisan signs for goods that were counted</extracomment>
        <translation>L’artisan signe ici avec le doigt</translation>
    </message>
    <message>
        <source>Whoever took them signs here with a finger</source>
        <extracomment>in the empty field where whoever took the goods signs</extracomment>
        <translation>Qui les a reçues signe ici avec le doigt</translation>
    </message>
    <message>
        <source>Sign on the slip</source>
        <extracomment>button: the slip is printed, and both sign it on the paper</extracomment>
        <translation>Signer sur le bon</translation>
    </message>
    <message>
        <source>Both have signed: print</source>
        <extracomment>button: both have signed for what was counted, with the finger on the screen</extracomment>
        <translation>Les deux ont signé&#xa0;: imprimer</translation>
    </message>
</context>
<context>
    <name>DepositWho</name>
    <message>
        <source>Who fetches goods?</source>
        <extracomment>asks which artisan fetches unsold goods</extracomment>
        <translation>Qui reprend des pièces&#xa0;?</translation>
    </message>
    <message>
        <source>Who brings goods?</source>
        <extracomment>asks which artisan brings goods</extracomment>
        <translation>Qui apporte des pièces&#xa0;?</translation>
    </message>
    <message>
        <source>Scan the card or a tag, or touch the picture</source>
        <extracomment>how an artisan is found</extracomment>
        <translation>Scannez la carte ou une étiquette, ou touchez la photo</translation>
    </message>
    <message>
        <source>Number of card or telephone</source>
        <extracomment>field: by which an artisan is found</extracomment>
        <translation>N° de carte ou de téléphone</translation>
    </message>
    <message>
        <source>Their contract is over, and goods wait for them</source>
        <extracomment>above the artisans whose contract is over, with goods that they should fetch</extracomment>
        <translation>Leur contrat est terminé, leurs pièces les attendent</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <extracomment>of a contract: the day on which it ended</extracomment>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>No artisan has a contract with this stall yet. It is signed on the page “Artisans”, in the artisan&apos;s account.</source>
        <extracomment>no artisan has a contract with this stall: what can be done</extracomment>
        <translation>Aucun artisan n’a encore de contrat avec ce stand. Il se signe sur la page «&#xa0;Artisans&#xa0;», dans le compte de l’artisan.</translation>
    </message>
    <message>
        <source>Call list</source>
        <extracomment>button: prints the list of artisans to call, to fetch goods; very short</extracomment>
        <translation>Liste d’appels</translation>
    </message>
</context>
<context>
    <name>DevicesForm</name>
    <message>
        <source>Tills of %1</source>
        <extracomment>title of the list of the tills of one stall; %1: its name</extracomment>
        <translation>Caisses de %1</translation>
    </message>
    <message>
        <source>Shut out the till %1?</source>
        <extracomment>the manager is asked; %1: the number of a till, S07-1</extracomment>
        <translation>Exclure la caisse %1&#xa0;?</translation>
    </message>
    <message>
        <source>Shut out</source>
        <extracomment>shuts out a till that was stolen or lost; short</extracomment>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>A new till for this stall</source>
        <extracomment>makes the code with which another device becomes this stall&apos;s till</extracomment>
        <translation>Nouvelle caisse pour ce stand</translation>
    </message>
    <message>
        <source>The centre tells it nothing any more and takes nothing from it. What it had sent stays, and comes to the next till of the stall.</source>
        <extracomment>what it means that the manager shuts out a till</extracomment>
        <translation>Le centre ne lui dit plus rien et ne prend plus rien d’elle. Ce qu’elle avait envoyé reste, et passe à la caisse suivante du stand.</translation>
    </message>
    <message>
        <source>It was stolen</source>
        <extracomment>why a till is shut out</extracomment>
        <translation>Elle a été volée</translation>
    </message>
    <message>
        <source>It is lost</source>
        <extracomment>why a till is shut out</extracomment>
        <translation>Elle est perdue</translation>
    </message>
    <message>
        <source>It is broken</source>
        <extracomment>why a till is shut out</extracomment>
        <translation>Elle est en panne</translation>
    </message>
    <message>
        <source>Somebody misuses it</source>
        <extracomment>why a till is shut out</extracomment>
        <translation>Quelqu’un s’en sert mal</translation>
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
        <translation>C’était en espèces</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside the reason why nothing is printed: what can be done</extracomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>prints the receipt of the sale just made</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>It was card</source>
        <extracomment>it was paid by card or phone, not in cash as was pressed</extracomment>
        <translation>C’était par carte</translation>
    </message>
    <message>
        <source>It goes back as it was paid</source>
        <extracomment>a sale was taken back: its money went, or goes, back as it came</extracomment>
        <translation>Rendu comme payé</translation>
    </message>
    <message>
        <source>New item</source>
        <extracomment>sells something whose code the book does not know</extracomment>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>the sale just made stays: the touch on &quot;Take back&quot; was a slip</extracomment>
        <translation>Non, elle reste</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <extracomment>the second touch: the sale just made is really taken back</extracomment>
        <translation>Oui, annuler</translation>
    </message>
    <message>
        <source>Nothing to give: off the account</source>
        <extracomment>above an amount: goods came back that nobody had paid, the customer owes so much less</extracomment>
        <translation>Rien à rendre&#xa0;: déduit du crédit</translation>
    </message>
    <message>
        <source>Take this sale back?</source>
        <extracomment>question above the two answers: is the sale just made really taken back?</extracomment>
        <translation>Annuler cette vente ?</translation>
    </message>
</context>
<context>
    <name>DrawersList</name>
    <message>
        <source>Opening of %1, %2</source>
        <extracomment>about a count of a drawer: it opened a day; the day, the hour</extracomment>
        <translation>Ouverture du %1, %2</translation>
    </message>
    <message>
        <source>Closing of %1, %2</source>
        <extracomment>about a count of a drawer: it closed a day; the day, the hour</extracomment>
        <translation>Clôture du %1, %2</translation>
    </message>
    <message>
        <source>Counted by</source>
        <extracomment>about a count of a drawer: who counted</extracomment>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>about a count of a drawer: what it should hold by the book</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>about a count of a drawer: what was found in it</extracomment>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Nobody said why.</source>
        <extracomment>about a difference in a drawer: nobody said how it came about</extracomment>
        <translation>Personne n’a dit pourquoi.</translation>
    </message>
    <message>
        <source>No day was closed yet</source>
        <extracomment>in the manager&apos;s list of drawers that were counted</extracomment>
        <translation>Aucune journée clôturée pour l’instant</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>sum below the drawers: what was missing in them, together</extracomment>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>sum below the drawers: what was too much in them, together</extracomment>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Counts so far</source>
        <extracomment>sum below the drawers: how many counts</extracomment>
        <translation>Comptages jusqu’ici</translation>
    </message>
    <message>
        <source>On balance</source>
        <extracomment>sum below the drawers: what is missing or too much when one is set against the other</extracomment>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>All</source>
        <extracomment>which accounts are listed: all of them; very short</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>which accounts are listed: those with money to be paid today; very short</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Owing</source>
        <extracomment>which accounts are listed: those of artisans who owe the house; very short</extracomment>
        <translation>Doivent</translation>
    </message>
    <message>
        <source>No such account: nothing to do here</source>
        <extracomment>no account is like that</extracomment>
        <translation>Aucun compte de ce genre&#xa0;: rien à faire ici</translation>
    </message>
    <message>
        <source>By age</source>
        <extracomment>which accounts are listed: those whose money was not fetched, by how long; very short</extracomment>
        <translation>Ancienneté</translation>
    </message>
</context>
<context>
    <name>ElsewhereList</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>above the places that have an item too; after it, how old this is</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>button: another place was asked for an item, and has not answered</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <extracomment>button: another place is asked to send an item</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Nobody else has it.</source>
        <extracomment>no other place has the item</extracomment>
        <translation>Personne d’autre n’en a.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <extracomment>of an item: in which corner of this shop it lies</extracomment>
        <translation>Ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ElsewhereSection</name>
    <message>
        <source>What do you look for? Name, maker, code</source>
        <extracomment>in the empty search field: what do other places have?</extracomment>
        <translation>Que cherchez-vous&#xa0;? Nom, artisan, code</translation>
    </message>
    <message>
        <source>From here</source>
        <extracomment>switch: of what other places have, only what was registered here; very short</extracomment>
        <translation>Ce stand</translation>
    </message>
</context>
<context>
    <name>EndingList</name>
    <message>
        <source>kinds of goods: %1</source>
        <extracomment>of a contract that ends: the stall, and how many kinds of goods are still there</extracomment>
        <translation>articles différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>a contract ends today</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>No contract ends within a month</source>
        <extracomment>no contract with goods here ends within a month</extracomment>
        <translation>Aucun contrat ne se termine d’ici un mois</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>button: goods may stay in the stall for longer; very short</extracomment>
        <translation>Reconduire</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>how much longer goods may stay; short</extracomment>
        <translation>3&#xa0;mois</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>how much longer goods may stay; short</extracomment>
        <translation>6&#xa0;mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>how much longer goods may stay; short</extracomment>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>How did the artisan say so?</source>
        <extracomment>asks how an artisan agreed to a longer term</extracomment>
        <translation>Comment l’artisan l’a-t-il dit&#xa0;?</translation>
    </message>
    <message>
        <source>Here, in person</source>
        <extracomment>an artisan agreed to a longer term, here; on a button, short</extracomment>
        <translation>Ici, en personne</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>an artisan agreed to a longer term, by phone; on a button, short</extracomment>
        <translation>Par téléphone</translation>
    </message>
    <message numerus="yes">
        <source>over: %n d</source>
        <extracomment>a contract is over since so many days</extracomment>
        <translation>
            <numerusform>échu&#xa0;: %n&#xa0;j</numerusform>
            <numerusform>échu&#xa0;: %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <extracomment>a contract ends in so many days</extracomment>
        <translation>
            <numerusform>dans %n&#xa0;j</numerusform>
            <numerusform>dans %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list</source>
        <extracomment>button: prints the list of artisans to call, whose contract ends; very short</extracomment>
        <translation>Liste d’appels</translation>
    </message>
</context>
<context>
    <name>ExplainGap</name>
    <message>
        <source>Wrong change</source>
        <extracomment>why the drawer does not fit: the change that was given was wrong</extracomment>
        <translation>Monnaie mal rendue</translation>
    </message>
    <message>
        <source>A purchase not recorded</source>
        <extracomment>why the drawer does not fit: a small purchase was not recorded</extracomment>
        <translation>Un achat non enregistré</translation>
    </message>
    <message>
        <source>Cash and card mixed up</source>
        <extracomment>why the drawer does not fit: cash was pressed for a card, or a card for cash</extracomment>
        <translation>Espèces et carte confondues</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>why the drawer does not fit: nobody knows</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Counted wrong in the evening</source>
        <extracomment>why the drawer does not fit in the morning: the count of the evening was wrong</extracomment>
        <translation>Mal compté hier soir</translation>
    </message>
    <message>
        <source>To or from the safe, not recorded</source>
        <extracomment>why the drawer does not fit in the morning: money was carried between it and the safe</extracomment>
        <translation>Passé par le coffre sans être enregistré</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>They go to: %1</source>
        <extracomment>%1 is a folder, on a stick where one is plugged in</extracomment>
        <translation>Enregistrés dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look for a stick</source>
        <extracomment>looks again for a stick to write to</extracomment>
        <translation>Chercher une clé USB</translation>
    </message>
    <message>
        <source>Movements: what came in, went out and moved</source>
        <extracomment>above how many days of movements are written to a file</extracomment>
        <translation>Mouvements&#xa0;: entrées, sorties, déplacements</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cards of all items</source>
        <extracomment>a table that is written to a file: everything that stands on items&apos; cards</extracomment>
        <translation>Fiches de tous les articles</translation>
    </message>
    <message>
        <source>Artisans: names, cards, telephones</source>
        <extracomment>a table that is written to a file</extracomment>
        <translation>Artisans&#xa0;: noms, cartes, téléphones</translation>
    </message>
    <message>
        <source>Stock, with prices and cost</source>
        <extracomment>a table that is written to a file</extracomment>
        <translation>Stock, avec prix et coût</translation>
    </message>
    <message>
        <source>What is running out</source>
        <extracomment>a table that is written to a file: what is to be asked for, and whose it is</extracomment>
        <translation>Ce qui va manquer</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <extracomment>so many days up to today</extracomment>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <extracomment>opens the book once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <extracomment>opens the copies of the book, to put one back</extracomment>
        <translation>Remettre une copie</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Count</source>
        <extracomment>section of the page of goods: count what is there; very short</extracomment>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>title of the page of goods: count, move, look at the stock</extracomment>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>section of the page of goods: into the reserve, damaged, lost, found; very short</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>section of the page of goods: what is here, and what it is worth; very short</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>section of the page of goods: they go from place to place; very short</extracomment>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>section of the page of goods: what other places have; very short</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>section of the page of goods: tags to print; very short</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Stamp</source>
        <extracomment>section of the page of goods: pieces are inspected and stamped; very short</extracomment>
        <translation>Estampille</translation>
    </message>
    <message>
        <source>Goods in</source>
        <extracomment>section of the page of goods: own goods come in; very short</extracomment>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>section of the page of goods: tables taken in and given out as files; very short</extracomment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Deposits</source>
        <extracomment>section of the page of goods: artisans leave and fetch what is theirs; very short</extracomment>
        <translation>Dépôts</translation>
    </message>
</context>
<context>
    <name>GoodsSearch</name>
    <message>
        <source>Nothing of that name. Scan the tag.</source>
        <extracomment>no item matches what was typed</extracomment>
        <translation>Rien de ce nom. Scannez l’étiquette.</translation>
    </message>
</context>
<context>
    <name>GoodsTiles</name>
    <message>
        <source>Nothing found here.</source>
        <extracomment>no goods lie here, or none match what was typed</extracomment>
        <translation>Rien ici.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>No such goods are on the shelf here</source>
        <extracomment>there are no goods on the shelf that could be given or bought</extracomment>
        <translation>Aucun article de ce genre en rayon ici</translation>
    </message>
    <message>
        <source>The whole month</source>
        <extracomment>rent is charged for all of this month; short</extracomment>
        <translation>Le mois entier</translation>
    </message>
    <message>
        <source>From today on</source>
        <extracomment>rent is charged from today until the end of the month; short</extracomment>
        <translation>À partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>VAT on top</source>
        <extracomment>VAT comes on top of the rent; short</extracomment>
        <translation>TVA en plus</translation>
    </message>
    <message>
        <source>Safe</source>
        <extracomment>where cash for or from an artisan is kept; very short</extracomment>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>where cash for or from an artisan is kept; very short</extracomment>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>a few words about why an artisan gets money or goods</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Reference of the transfer</source>
        <extracomment>number that proves a transfer of money by bank or telephone</extracomment>
        <translation>Référence du virement</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>goes from the form to the question before money moves</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rent of a month</source>
        <extracomment>above the amount that is typed: what a stall pays for its place</extracomment>
        <translation>Loyer d’un mois</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>No, go back</source>
        <extracomment>answer to a question before money moves: it is not done</extracomment>
        <translation>Non, revenir</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <extracomment>answer to a question before money moves: it is done</extracomment>
        <translation>Oui, enregistrer</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a table is being taken in: so many lines of so many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Write these down now. Each secret code is shown only here, and only until you leave.</source>
        <extracomment>above a list of artisans with the codes that were made for them</extracomment>
        <translation>Notez-les maintenant. Chaque code secret ne s’affiche qu’ici, jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save what stays out</source>
        <extracomment>writes the lines of a table that stay out, with their reasons, to a file</extracomment>
        <translation>Enregistrer les lignes écartées</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <extracomment>takes back all that just came in by a table</extracomment>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Take them in</source>
        <extracomment>takes the good lines of a table into the book</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ends what was done with a table</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>stops a table that is being taken in; what came in so far stays</extracomment>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Yes, these are the prices</source>
        <extracomment>answer to prices of a table that are far from what such things cost: those lines come in too</extracomment>
        <translation>Oui, ce sont les prix</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Items</source>
        <extracomment>what a table holds</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Artisans</source>
        <extracomment>what a table holds</extracomment>
        <translation>Artisans</translation>
    </message>
    <message>
        <source>Plug in a stick with a table (CSV). Its first line names the columns: name_ar, name_fr, price, quantity, code …</source>
        <extracomment>no table to take in; the names of the columns stay as they are</extracomment>
        <translation>Branchez une clé USB avec un tableau (CSV). Sa première ligne nomme les colonnes&#xa0;: name_ar, name_fr, price, quantity, code …</translation>
    </message>
    <message>
        <source>Plug in a stick with a table (CSV). Its first line names the columns: name_ar, name_fr, commune_ar, commune_fr, phone …</source>
        <extracomment>no table to take in; the names of the columns stay as they are</extracomment>
        <translation>Branchez une clé USB avec un tableau (CSV). Sa première ligne nomme les colonnes&#xa0;: name_ar, name_fr, commune_ar, commune_fr, phone …</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <extracomment>head of a list: tables that were taken in before</extracomment>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>of a table that was taken back; very short</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>takes back what came in by a table; very short</extracomment>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>what a table holds: how many there are of items that are in the book</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Plug in a stick with a table (CSV) of items that are in the book. Its first line names the columns: code, quantity, reserve, cost</source>
        <extracomment>no table to take in; the names of the columns stay as they are</extracomment>
        <translation>Branchez une clé USB avec un tableau (CSV) d’articles déjà dans le livre. Sa première ligne nomme les colonnes&#xa0;: code, quantity, reserve, cost</translation>
    </message>
</context>
<context>
    <name>InstalmentPanel</name>
    <message>
        <source>All: %1</source>
        <extracomment>button: pays all that is left; the amount</extracomment>
        <translation>Tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>the typed amount is right; next the number that proves the payment is asked for</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <extracomment>records what was paid on account of an order or an account</extracomment>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>IntakeMany</name>
    <message>
        <source>One of a kind</source>
        <extracomment>button: there is only one like this new item</extracomment>
        <translation>Pièce unique</translation>
    </message>
    <message>
        <source>Many alike</source>
        <extracomment>button: there are many like this new item</extracomment>
        <translation>Plusieurs pareils</translation>
    </message>
    <message>
        <source>This many</source>
        <extracomment>takes the number that was typed</extracomment>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>New item</source>
        <extracomment>title of the panel that sells something the book does not know</extracomment>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>What?</source>
        <extracomment>first of three fields of a new item: what kind of thing it is</extracomment>
        <translation>Quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>second of three fields of a new item: the artisan</extracomment>
        <translation>À qui&#xa0;?</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>third of three fields of a new item</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>chooses a photo of a new item</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>How many?</source>
        <extracomment>field of a new item: how many of it there are</extracomment>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>The artisan&apos;s</source>
        <extracomment>field of a new item: what its artisan gets for one, whatever it is sold for</extracomment>
        <translation>Net artisan</translation>
    </message>
    <message>
        <source>Its name, or the kind alone</source>
        <extracomment>field: the name of a new item; may stay empty</extracomment>
        <translation>Son nom, ou seulement le genre</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>accepts a new item that an artisan leaves</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Into the basket</source>
        <extracomment>puts a new item into the cart</extracomment>
        <translation>Au panier</translation>
    </message>
</context>
<context>
    <name>InvoiceSheet</name>
    <message>
        <source>Invoice</source>
        <extracomment>title of the form for an A4 invoice</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Buyer: name of the person or the company</source>
        <extracomment>on the form for an invoice: who buys</extracomment>
        <translation>Acheteur&#xa0;: nom de la personne ou de l’entreprise</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>on the form for an invoice: the buyer&apos;s address</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>the buyer&apos;s phone number</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>RC number</source>
        <extracomment>the buyer&apos;s number in the trade register (RC)</extracomment>
        <translation>N° RC</translation>
    </message>
    <message>
        <source>NIF number</source>
        <extracomment>the buyer&apos;s tax number (NIF)</extracomment>
        <translation>N° NIF</translation>
    </message>
    <message>
        <source>NIS number</source>
        <extracomment>the buyer&apos;s number for statistics (NIS)</extracomment>
        <translation>N° NIS</translation>
    </message>
    <message>
        <source>AI number</source>
        <extracomment>the buyer&apos;s article of imposition (AI)</extracomment>
        <translation>N° AI</translation>
    </message>
    <message>
        <source>Write the invoice</source>
        <extracomment>writes the invoice</extracomment>
        <translation>Établir la facture</translation>
    </message>
</context>
<context>
    <name>IssuerSection</name>
    <message>
        <source>This stands at the head of every invoice.</source>
        <extracomment>above the form with the head of the invoices</extracomment>
        <translation>Ceci figure en tête de chaque facture.</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <extracomment>field: the seller&apos;s name on invoices, in Arabic letters</extracomment>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in French</source>
        <extracomment>field: the seller&apos;s name on invoices, in French letters</extracomment>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>field: the seller&apos;s address on invoices</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>field: the seller&apos;s phone number on invoices</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Legal form (craftsman, EURL, SARL …)</source>
        <extracomment>field: the seller&apos;s legal form on invoices</extracomment>
        <translation>Forme juridique (artisan, EURL, SARL …)</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>field: the seller&apos;s activity on invoices</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>RC or crafts register number</source>
        <extracomment>field: the number in the trade register, or in the crafts register</extracomment>
        <translation>N° RC ou registre des artisans</translation>
    </message>
    <message>
        <source>NIF</source>
        <extracomment>field: the tax number</extracomment>
        <translation>NIF</translation>
    </message>
    <message>
        <source>NIS</source>
        <extracomment>field: the statistical number</extracomment>
        <translation>NIS</translation>
    </message>
    <message>
        <source>AI (tax article)</source>
        <extracomment>field: the number of the tax article (article d&apos;imposition)</extracomment>
        <translation>AI (article d’imposition)</translation>
    </message>
    <message>
        <source>From today</source>
        <extracomment>button: the head of the invoices holds from today on</extracomment>
        <translation>Enregistrer dès aujourd’hui</translation>
    </message>
    <message>
        <source>As all stalls</source>
        <extracomment>button: the stall has no head of invoices of its own any more, from today on</extracomment>
        <translation>Comme tous les stands</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Not below %1</source>
        <extracomment>the least that the artisan agreed to</extracomment>
        <translation>Pas moins de %1</translation>
    </message>
    <message>
        <source>Kept in front</source>
        <extracomment>the item stands among the first tiles</extracomment>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Keep in front</source>
        <extracomment>puts the item among the first tiles</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Its card</source>
        <extracomment>button: the card of a thing with its maker, village and story, on paper; short</extracomment>
        <translation>Sa fiche</translation>
    </message>
    <message>
        <source>Its data</source>
        <extracomment>button: names, codes, photo, measures and story of an item are written; short</extracomment>
        <translation>Ses données</translation>
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
    <message>
        <source>Join the centre again</source>
        <extracomment>title of that page, where a till was set back and must ask for a new code</extracomment>
        <translation>Rejoindre le centre à nouveau</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <extracomment>opens the copies of the book, to put one back</extracomment>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>The centre has closed this till: it was shut out, or another has its place. What it recorded and never sent goes to the centre by itself, as soon as the manager has let it in there: leave it switched on. After that, a new code makes it a till again.</source>
        <extracomment>what to do on that page, where the stall has another till now or this one was reported stolen</extracomment>
        <translation>Le centre a fermé cette caisse&#xa0;: elle a été exclue, ou une autre a pris sa place. Ce qu’elle a enregistré sans jamais l’envoyer part au centre tout seul, dès que le gestionnaire l’y aura accepté&#xa0;: laissez-la allumée. Ensuite, un nouveau code en refait une caisse.</translation>
    </message>
    <message>
        <source>The centre knows more of this till than it does itself: its book is a copy, or an old one. Ask the manager at the centre for a new code and scan it, or type it here. Then the centre sends back all that this till had sent. The book that is here is set aside and kept.</source>
        <extracomment>what to do on that page, and why</extracomment>
        <translation>Le centre en sait plus sur cette caisse qu’elle-même&#xa0;: son livre est une copie, ou un ancien livre. Demandez un nouveau code au gestionnaire, au centre, et scannez-le, ou tapez-le ici. Le centre renverra alors tout ce que cette caisse avait envoyé. Le livre qui est ici est mis de côté et gardé.</translation>
    </message>
    <message>
        <source>The manager makes a code for this stall: scan it, or type it here. It works once, for ten minutes.</source>
        <extracomment>what to do on that page</extracomment>
        <translation>Le gestionnaire crée un code pour ce stand&#xa0;: scannez-le, ou tapez-le ici. Il sert une fois, pendant dix minutes.</translation>
    </message>
    <message>
        <source>What this stall had comes back</source>
        <extracomment>title of that page, while the centre sends back what an earlier till of this stall had</extracomment>
        <translation>Ce que ce stand avait revient</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>Total</source>
        <extracomment>before the price of everything that is kept</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is to be made</source>
        <extracomment>what is to be made, in a few words</extracomment>
        <translation>Ce qu’il faut fabriquer</translation>
    </message>
    <message>
        <source>Buyer&apos;s name</source>
        <extracomment>who buys; a phone number is enough</extracomment>
        <translation>Nom de l’acheteur</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>the buyer&apos;s phone number</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>no day was agreed on; very short</extracomment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>The basket is paid now; the delivery is written with it.</source>
        <extracomment>the basket is to be delivered later: what happens after this button</extracomment>
        <translation>Le panier se paie maintenant, la livraison est notée avec.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <extracomment>writes the order</extracomment>
        <translation>Noter</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>so many days from today; very short</extracomment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Price agreed</source>
        <extracomment>beside the amount that is typed: the price of what is to be made; short</extracomment>
        <translation>Prix convenu</translation>
    </message>
</context>
<context>
    <name>KeptArtisans</name>
    <message>
        <source>The rest was taken back. These artisans stay, because there is more of them by now:</source>
        <extracomment>above a list of artisans: the table with which they came in was taken back, but they were not</extracomment>
        <translation>Le reste est annulé. Ces artisans restent, car ils ont déjà quelque chose chez nous&#xa0;:</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kept</source>
        <extracomment>kind of order: goods are kept and paid in parts; very short</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>To be made</source>
        <extracomment>kind of order: a piece has to be made first; very short</extracomment>
        <translation>Sur commande</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>kind of order: a written price, nothing is kept; very short</extracomment>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>kind of order: sold now, delivered later; very short</extracomment>
        <translation>À livrer</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all kinds of orders; very short</extracomment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>LabelSection</name>
    <message>
        <source>Scan or search</source>
        <extracomment>in the empty search field for items that need a tag</extracomment>
        <translation>Scanner ou chercher</translation>
    </message>
    <message>
        <source>New price: %1</source>
        <extracomment>button: chooses all items whose tag shows an old price; how many; short</extracomment>
        <translation>Nouveau prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>No tag yet: %1</source>
        <extracomment>button: chooses all items that never had a tag; how many; short</extracomment>
        <translation>Sans étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of that name or number</source>
        <extracomment>no item matches what was typed</extracomment>
        <translation>Rien de ce nom ou de ce numéro</translation>
    </message>
    <message>
        <source>Scan what needs a tag, or search for it. What has a new price or no tag yet is one touch away.</source>
        <extracomment>no item is chosen yet for which tags are to be printed</extracomment>
        <translation>Scannez ce qui demande une étiquette, ou faites une recherche. Les prix changés et les articles sans étiquette s’ajoutent d’une touche.</translation>
    </message>
    <message>
        <source>80 mm</source>
        <extracomment>paper for tags: a roll, its width; very short</extracomment>
        <translation>80&#xa0;mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <extracomment>paper for tags: a roll, its width; very short</extracomment>
        <translation>58&#xa0;mm</translation>
    </message>
    <message>
        <source>Sheet A4</source>
        <extracomment>paper for tags: a sheet with stickers; very short</extracomment>
        <translation>Feuille A4</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>button: prints the tags; how many</extracomment>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <extracomment>button: chooses all items that get another price on a day to come; how many; short</extracomment>
        <translation>À venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <extracomment>below an item whose tags are printed ahead: the day from which it has this price</extracomment>
        <translation>À partir du %1</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>Touch the first free sticker</source>
        <extracomment>under the picture of a sheet with stickers: where the printing begins</extracomment>
        <translation>Touchez la première étiquette libre</translation>
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
        <source>How much</source>
        <extracomment>the keypad types how much of it, in metres or kilograms</extracomment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>takes over the typed number</extracomment>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>LogCounts</name>
    <message>
        <source>By person</source>
        <extracomment>in the manager&apos;s log: how often each person did it; very short</extracomment>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By stall</source>
        <extracomment>in the manager&apos;s log: how often it happened at each stall; very short</extracomment>
        <translation>Par stand</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>What happened here</source>
        <extracomment>title of the page that tells what happened</extracomment>
        <translation>Ce qui s’est passé ici</translation>
    </message>
    <message>
        <source>What happened before</source>
        <extracomment>under the log: shows what happened before</extracomment>
        <translation>Plus ancien</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>What happened</source>
        <extracomment>title of the manager&apos;s page of what happened at all stalls</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>period of the manager&apos;s log; very short</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>period of the manager&apos;s log: today and the six days before; very short</extracomment>
        <translation>7&#xa0;jours</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>period of the manager&apos;s log; very short</extracomment>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>One day</source>
        <extracomment>period of the manager&apos;s log: one day, chosen by arrows; very short</extracomment>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>the log of all stalls was written as a table or a paper; where</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of this happened in these days</source>
        <extracomment>in the manager&apos;s log of all stalls: nothing of what was chosen</extracomment>
        <translation>Rien de tel ne s’est passé ces jours-là</translation>
    </message>
    <message>
        <source>What happened before</source>
        <extracomment>under the log: shows what happened before</extracomment>
        <translation>Plus ancien</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Receipt look</source>
        <extracomment>title of the page on which somebody chooses how receipts look</extracomment>
        <translation>Aspect du reçu</translation>
    </message>
    <message>
        <source>From the next receipt on; older ones stay as they were</source>
        <extracomment>under the title of the page on which somebody chooses how receipts look</extracomment>
        <translation>À partir du prochain reçu&#xa0;; les anciens restent comme ils étaient</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <extracomment>keeps how receipts look from now on</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>At the head</source>
        <extracomment>above the two fields for a line of the stall&apos;s own at the head of receipts</extracomment>
        <translation>En haut</translation>
    </message>
    <message>
        <source>At the foot, instead of the thanks</source>
        <extracomment>above the two fields for a line of the stall&apos;s own at the foot of receipts</extracomment>
        <translation>En bas, à la place du merci</translation>
    </message>
    <message>
        <source>The artisan&apos;s name</source>
        <extracomment>switch: receipts name the artisan of each thing</extracomment>
        <translation>Le nom de l’artisan</translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>switch: receipts have a code with which they are found again</extracomment>
        <translation>Le code</translation>
    </message>
    <message>
        <source>A woven border</source>
        <extracomment>switch: receipts have a woven border at the top</extracomment>
        <translation>Une bordure tissée</translation>
    </message>
    <message>
        <source>Paper: 58 mm</source>
        <extracomment>how wide the roll of the receipt printer is</extracomment>
        <translation>Papier&#xa0;: 58&#xa0;mm</translation>
    </message>
    <message>
        <source>Paper: 80 mm</source>
        <extracomment>how wide the roll of the receipt printer is</extracomment>
        <translation>Papier&#xa0;: 80&#xa0;mm</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <extracomment>in an empty field for a text in Arabic</extracomment>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In French</source>
        <extracomment>in an empty field for a text in French</extracomment>
        <translation>En français</translation>
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
        <translation>Les stands</translation>
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
        <source>Stalls open</source>
        <extracomment>the manager&apos;s figure: stalls that have their day open, of all</extracomment>
        <translation>Stands ouverts</translation>
    </message>
    <message>
        <source>Stock at tag prices</source>
        <extracomment>the manager&apos;s figure: value of all stock at today&apos;s prices</extracomment>
        <translation>Stock au prix des étiquettes</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>the manager&apos;s figure: conflicts that wait for a decision</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To the counter</source>
        <extracomment>a manager goes to work at this till</extracomment>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Artisans</source>
        <extracomment>button to the page of what the house owes its artisans; short</extracomment>
        <translation>Artisans</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>button to the rules of the shop: rounding, duty, days, limits; very short</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>button to promotions, price lists and the head of invoices; very short</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Receipts, events</source>
        <extracomment>the manager&apos;s figure: number of receipts today; a touch opens what happened at all stalls; very short</extracomment>
        <translation>Reçus, journal</translation>
    </message>
</context>
<context>
    <name>MoneyView</name>
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
        <source>It will be taken from what sells next</source>
        <extracomment>the artisan owes the house: how it is settled</extracomment>
        <translation>Ce sera pris sur les prochaines ventes</translation>
    </message>
    <message>
        <source>Can be paid today</source>
        <extracomment>of the owed money, what can be paid out today</extracomment>
        <translation>Payable aujourd’hui</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>on the artisan&apos;s page: since when money is owed</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Payday</source>
        <extracomment>on the artisan&apos;s page: the day on which money is paid</extracomment>
        <translation>Jour de paie</translation>
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
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>button that changes to the next language; very short</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>button: the basket is kept for a buyer, or delivered later; very short</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>button to everything that is kept, to be made or delivered; very short</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>button to the buyers whom the stall knows; very short</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>button to the page of the receipt printer; very short</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>button to the receipts of before; very short</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>button to the report of the day; very short</extracomment>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>button to the log of what happened; very short</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>button to the rights of the people who work here; very short</extracomment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>What price?</source>
        <extracomment>button: what does this cost? nothing is sold; very short</extracomment>
        <translation>Quel prix&#xa0;?</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>button to the page on which a person sets colours, sizes, sounds; very short</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>New item</source>
        <extracomment>button that sells something the book does not know; short</extracomment>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <extracomment>button to the items whose card is not complete; their number; short</extracomment>
        <translation>À compléter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>button that makes a copy of the book; short</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>button to the practice stall; very short</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>a copy of the book was made; when</extracomment>
        <translation>Livre copié le %1</translation>
    </message>
    <message>
        <source>The copy could not be made: is the stick in, and has it room?</source>
        <extracomment>the copy of the book could not be made; the book itself is well</extracomment>
        <translation>Copie impossible&#xa0;: la clé USB est-elle branchée, a-t-elle de la place&#xa0;?</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>button to the page of goods: count, move, look at the stock; very short</extracomment>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>button to the rules of the shop: rounding, duty, days, limits; very short</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Artisans</source>
        <extracomment>button to the page of what the house owes its artisans; very short</extracomment>
        <translation>Artisans</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>button to promotions, price lists and the head of invoices; very short</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>button to one&apos;s own PIN and rights; very short</extracomment>
        <translation>Mon code secret</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>How many?</source>
        <extracomment>asks how many of an item are moved</extracomment>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>field for what happened to goods that are written off</extracomment>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>chooses a photo of damaged goods</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>records that goods moved</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How much?</source>
        <extracomment>asks how much of an item is moved, in metres or kilograms</extracomment>
        <translation>Quelle quantité&#xa0;?</translation>
    </message>
    <message>
        <source>This many</source>
        <extracomment>takes the number that was typed</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>No camera here</source>
        <extracomment>button: goods are written off without a photo, because nothing here can take one</extracomment>
        <translation>Pas de caméra ici</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <source>Next item</source>
        <extracomment>goods were moved: on to another item</extracomment>
        <translation>Autre article</translation>
    </message>
    <message>
        <source>Scan the item, or type its name</source>
        <extracomment>field that finds an item to move; a scan does the same</extracomment>
        <translation>Scanner l’article ou taper son nom</translation>
    </message>
</context>
<context>
    <name>NewItemForm</name>
    <message>
        <source>One of a kind</source>
        <extracomment>kind of new goods: there is only one of it; short</extracomment>
        <translation>Pièce unique</translation>
    </message>
    <message>
        <source>Sizes, colours</source>
        <extracomment>kind of new goods; short</extracomment>
        <translation>Tailles, couleurs</translation>
    </message>
    <message>
        <source>A set</source>
        <extracomment>kind of new goods: several things at one price; short</extracomment>
        <translation>Un ensemble</translation>
    </message>
    <message>
        <source>All alike</source>
        <extracomment>kind of new goods: many that are the same; short</extracomment>
        <translation>Tous pareils</translation>
    </message>
    <message>
        <source>New goods</source>
        <extracomment>title of the form for own goods that the book does not know yet</extracomment>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <extracomment>field for an item&apos;s name in Arabic letters</extracomment>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in French</source>
        <extracomment>field for an item&apos;s name in Latin letters</extracomment>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Then its price</source>
        <extracomment>button: leads to the keypad for the price of new goods</extracomment>
        <translation>Suite&#xa0;: le prix</translation>
    </message>
    <message>
        <source>Into the book</source>
        <extracomment>button: the cards of more sizes and colours are written
----------
button: the card of new goods is written</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Price on the tag</source>
        <extracomment>above the keypad for the price of new goods</extracomment>
        <translation>Prix sur l’étiquette</translation>
    </message>
    <message>
        <source>More sizes and colours</source>
        <extracomment>title of the form for more sizes and colours of goods that are here</extracomment>
        <translation>Autres tailles et couleurs</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>button: a photo of new goods</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The first of them is what is here already: it keeps its code and its stock. The others get a code of their own, at the same price.</source>
        <extracomment>above the form for more sizes and colours of goods that say neither of themselves yet</extracomment>
        <translation>La première est celle qui est déjà là&#xa0;: elle garde son code et son stock. Les autres reçoivent leur propre code, au même prix.</translation>
    </message>
    <message>
        <source>Each gets a code of its own, at the same price.</source>
        <extracomment>above the form for more sizes and colours of goods</extracomment>
        <translation>Chacune reçoit son propre code, au même prix.</translation>
    </message>
</context>
<context>
    <name>NotePad</name>
    <message>
        <source>Note on the receipt</source>
        <extracomment>field for a note that is printed under a line</extracomment>
        <translation>Note sur le reçu</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <extracomment>the note is printed for the buyer</extracomment>
        <translation>Sur le reçu</translation>
    </message>
    <message>
        <source>Only for us</source>
        <extracomment>the note stays in the house and is printed nowhere</extracomment>
        <translation>Pour nous seuls</translation>
    </message>
    <message>
        <source>Note about this sale</source>
        <extracomment>field for a note about the sale that stays in the house</extracomment>
        <translation>Note sur cette vente</translation>
    </message>
</context>
<context>
    <name>OldList</name>
    <message>
        <source>By age</source>
        <extracomment>order of a list: the longest first; very short</extracomment>
        <translation>Par durée</translation>
    </message>
    <message>
        <source>By artisan</source>
        <extracomment>order of a list: by artisan; very short</extracomment>
        <translation>Par artisan</translation>
    </message>
    <message>
        <source>By commune</source>
        <extracomment>order of a list: by commune; very short</extracomment>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>Nothing has stood here for so long</source>
        <extracomment>nothing has stood for so long</extracomment>
        <translation>Rien n’est là depuis si longtemps</translation>
    </message>
    <message>
        <source>New tags: %1</source>
        <extracomment>button: prints new tags for so many goods whose price was lowered; very short</extracomment>
        <translation>Nouvelles étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contract over</source>
        <extracomment>of goods: their contract is over; short</extracomment>
        <translation>Contrat terminé</translation>
    </message>
    <message>
        <source>As agreed</source>
        <extracomment>a reduction: as far as the contract allows without asking the artisan; very short</extracomment>
        <translation>Selon le contrat</translation>
    </message>
    <message>
        <source>Nothing goes off without the artisan&apos;s word.</source>
        <extracomment>goods keep their price unless their artisan agrees to less</extracomment>
        <translation>Aucune baisse sans l’accord de l’artisan.</translation>
    </message>
    <message>
        <source>Down to %1 without asking.</source>
        <extracomment>how low the price of goods may go by the contract alone</extracomment>
        <translation>Jusqu’à %1 sans demander.</translation>
    </message>
    <message>
        <source>From now on %1</source>
        <extracomment>button: goods cost so much from now on; %1: the new price</extracomment>
        <translation>Désormais %1</translation>
    </message>
    <message>
        <source>Lower the price</source>
        <extracomment>button: goods are to cost less from now on; very short</extracomment>
        <translation>Baisser le prix</translation>
    </message>
    <message>
        <source>Ask the artisan: %1</source>
        <extracomment>button: the artisan is asked whether goods may cost so much less; %1: the new price</extracomment>
        <translation>Demander à l’artisan&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&gt; %n days</source>
        <extracomment>goods that have stood for more than so many days</extracomment>
        <translation>
            <numerusform>&gt; %n&#xa0;jour</numerusform>
            <numerusform>&gt; %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>goods have stood for so many days</extracomment>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
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
        <translation>Dans le tiroir-caisse</translation>
    </message>
    <message>
        <source>The count does not fit what was left in the drawer</source>
        <extracomment>in the morning: the count of the drawer is far from what was left in it</extracomment>
        <translation>Le comptage ne correspond pas à ce qui restait dans le tiroir-caisse</translation>
    </message>
    <message>
        <source>Count again, or touch what happened. You can open in any case; the difference stays in the book.</source>
        <extracomment>how to go on when the count of the morning does not fit</extracomment>
        <translation>Recomptez, ou touchez ce qui s’est passé. Vous pouvez ouvrir dans tous les cas&#xa0;; l’écart reste dans le livre.</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>goes back to the count of the drawer</extracomment>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <extracomment>opens the day although the count does not fit</extracomment>
        <translation>Ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Made by %1</source>
        <extracomment>who makes the piece that was ordered</extracomment>
        <translation>Fabriqué par %1</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>of an order: what all of it costs</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>of an order: what was paid so far</extracomment>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <extracomment>of an order: what is still to be paid</extracomment>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <extracomment>takes a part of what an order costs</extracomment>
        <translation>Encaisser un acompte</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>prints the paper of an order</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Call off</source>
        <extracomment>button: the buyer does not want the order any more</extracomment>
        <translation>Annuler la commande</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>left</source>
        <extracomment>before the amount that is still to be paid on an order; very short</extracomment>
        <translation>reste</translation>
    </message>
    <message>
        <source>Nothing is kept for anybody. Put goods in the basket, then touch More and Keep.</source>
        <extracomment>there is no open order</extracomment>
        <translation>Rien n’est mis de côté. Remplissez le panier, puis touchez «&#xa0;Plus&#xa0;» et «&#xa0;Mettre de côté&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <extracomment>title of the page with everything that is kept, to be made or delivered</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>For whom, and until when?</source>
        <extracomment>under the title: the form that writes an order</extracomment>
        <translation>Pour qui, et jusqu’à quand&#xa0;?</translation>
    </message>
    <message>
        <source>To be made</source>
        <extracomment>button: writes an order for something that is to be made</extracomment>
        <translation>Sur commande</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Found, and it stays paid</source>
        <extracomment>title: an item that was paid for as lost is found</extracomment>
        <translation>Retrouvé, et cela reste payé</translation>
    </message>
    <message>
        <source>Whose is it really?</source>
        <extracomment>title: asks which artisan an item really belongs to</extracomment>
        <translation>À qui est-ce vraiment&#xa0;?</translation>
    </message>
    <message>
        <source>No other artisan has a contract with this stall.</source>
        <extracomment>nobody else could be the owner of an item</extracomment>
        <translation>Aucun autre artisan n’a de contrat avec ce stand.</translation>
    </message>
    <message>
        <source>How many were found?</source>
        <extracomment>how many of what was lost were found</extracomment>
        <translation>Combien en a-t-on retrouvé&#xa0;?</translation>
    </message>
    <message>
        <source>or why, in your words</source>
        <extracomment>hint: why something is done, in one&apos;s own words</extracomment>
        <translation>ou pourquoi, avec vos mots</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>button: an item gets another owner; what follows stands above it</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>button: what was lost is found and stays paid; what follows stands above it</extracomment>
        <translation>Le prendre pour le stand</translation>
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
    <name>PartPad</name>
    <message>
        <source>How much comes back?</source>
        <extracomment>asks how much of a line comes back, in metres or kilograms</extracomment>
        <translation>Quelle quantité revient&#xa0;?</translation>
    </message>
    <message>
        <source>This much</source>
        <extracomment>takes the number that was typed</extracomment>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Scan what is in the set, or touch it.</source>
        <extracomment>a set has no parts yet</extracomment>
        <translation>Scannez ce que contient l’ensemble, ou touchez-le.</translation>
    </message>
    <message>
        <source>One by one</source>
        <extracomment>what the parts of a set cost when each is bought alone</extracomment>
        <translation>À la pièce</translation>
    </message>
    <message>
        <source>Name or code</source>
        <extracomment>in the empty search field: which goods are in a set</extracomment>
        <translation>Nom ou code</translation>
    </message>
</context>
<context>
    <name>PasswordDoor</name>
    <message>
        <source>Your password opens the page of all stalls</source>
        <extracomment>over the field for the password, before the manager&apos;s page</extracomment>
        <translation>Votre mot de passe ouvre la page de tous les stands</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>in the field for the password</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>proves the password to the centre and opens the manager&apos;s page</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>A password for the page of all stalls: twelve letters or signs at least, such as a few words that only you put together</source>
        <extracomment>over the fields for a new password; it opens the page of all stalls</extracomment>
        <translation>Un mot de passe pour la page de tous les stands&#xa0;: au moins douze lettres ou signes, par exemple quelques mots que vous seul mettez ensemble</translation>
    </message>
    <message>
        <source>Your password of now</source>
        <extracomment>what proves who sets a new password: the one that holds now</extracomment>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>what proves who sets their first password</extracomment>
        <translation>Votre code secret</translation>
    </message>
    <message>
        <source>The new password</source>
        <extracomment>in the field for a new password</extracomment>
        <translation>Le nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <extracomment>in the field for a new password, a second time, so that nothing was mistyped</extracomment>
        <translation>Le nouveau mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>the password stays as it is, or none is set</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Set the password</source>
        <extracomment>the new password holds from now on</extracomment>
        <translation>Enregistrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>From the safe</source>
        <extracomment>the cash for an artisan comes from the safe; very short</extracomment>
        <translation>Du coffre</translation>
    </message>
    <message>
        <source>From the drawer</source>
        <extracomment>the cash for an artisan comes from the drawer; very short</extracomment>
        <translation>Du tiroir-caisse</translation>
    </message>
    <message>
        <source>Reference of the transfer</source>
        <extracomment>the number that the bank or the post gave for a transfer</extracomment>
        <translation>Référence du virement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>nothing is paid</extracomment>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>button: an artisan got the cash; very short</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>button: a transfer to an artisan was made; very short</extracomment>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>PayablesPage</name>
    <message>
        <source>Artisans</source>
        <extracomment>title of the page of what the house owes its artisans</extracomment>
        <translation>Artisans</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>section of the artisans&apos; page: all accounts; short</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Payday</source>
        <extracomment>section of the artisans&apos; page: paying all of them at once; short</extracomment>
        <translation>Jour de paie</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>section of the artisans&apos; page: contracts that end soon; short</extracomment>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Old goods</source>
        <extracomment>section of the artisans&apos; page: goods that stand for long; short</extracomment>
        <translation>Invendus</translation>
    </message>
    <message>
        <source>Owed to artisans</source>
        <extracomment>figure: all that the house owes artisans</extracomment>
        <translation>Dû aux artisans</translation>
    </message>
    <message>
        <source>Payable today</source>
        <extracomment>figure: of what the house owes, what can be paid today</extracomment>
        <translation>Payable aujourd’hui</translation>
    </message>
    <message>
        <source>Not fetched in 90 days</source>
        <extracomment>figure: money that nobody fetched for more than ninety days</extracomment>
        <translation>Non retiré depuis 90&#xa0;jours</translation>
    </message>
    <message>
        <source>Owed to the house</source>
        <extracomment>figure: what artisans owe the house</extracomment>
        <translation>Dû à la maison</translation>
    </message>
    <message>
        <source>Sold today</source>
        <extracomment>button: prints the list of those of whom something was sold today; very short</extracomment>
        <translation>Vendu ce jour</translation>
    </message>
    <message>
        <source>Rent</source>
        <extracomment>section of the artisans&apos; page: what stalls owe the centre, and rent; short</extracomment>
        <translation>Loyers</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>button: prints the list of those of whom something was sold yesterday; very short</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>All stalls</source>
        <extracomment>under the title of the artisans&apos; page: what it says is of all stalls together</extracomment>
        <translation>Tous les stands</translation>
    </message>
</context>
<context>
    <name>PayoutList</name>
    <message>
        <source>Taken back</source>
        <extracomment>a payment that was taken back</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <extracomment>why a payment is taken back; ready words, short</extracomment>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <extracomment>why a payment is taken back; ready words, short</extracomment>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <extracomment>why a payment is taken back; ready words, short</extracomment>
        <translation>Mauvais montant</translation>
    </message>
    <message>
        <source>Nothing paid out yet</source>
        <extracomment>an artisan got no money yet</extracomment>
        <translation>Aucun versement pour l’instant</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <extracomment>question above the reasons: a payment to an artisan is taken back</extracomment>
        <translation>Pourquoi annuler ce versement ?</translation>
    </message>
</context>
<context>
    <name>PayoutMethods</name>
    <message>
        <source>Cash</source>
        <extracomment>how an artisan is paid; very short</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>CCP</source>
        <extracomment>how an artisan is paid: postal account; very short</extracomment>
        <translation>CCP</translation>
    </message>
    <message>
        <source>BaridiMob</source>
        <extracomment>how an artisan is paid: by the app of the post; very short</extracomment>
        <translation>BaridiMob</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>how an artisan is paid; very short</extracomment>
        <translation>Banque</translation>
    </message>
</context>
<context>
    <name>PersonWays</name>
    <message>
        <source>Print the badge</source>
        <extracomment>prints the badge of the chosen person, to be scanned when they sign in</extracomment>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Lost: a new badge</source>
        <extracomment>the badge of the chosen person was lost: another one, and the old one is no good</extracomment>
        <translation>Perdu&#xa0;: un nouveau badge</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>the chosen person gets another PIN</extracomment>
        <translation>Nouveau code secret</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>the chosen person works here no longer; a question follows</extracomment>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>Shall they sign in nowhere any more? Their name stays on old papers.</source>
        <extracomment>the question before somebody is dismissed</extracomment>
        <translation>Cette personne ne pourra plus se connecter nulle part. Son nom reste sur les anciens papiers. Confirmer&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, dismiss</source>
        <extracomment>yes, the chosen person is dismissed</extracomment>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>No, they stay</source>
        <extracomment>no, the chosen person is not dismissed</extracomment>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Take back to work</source>
        <extracomment>the chosen person was dismissed and works here again</extracomment>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Exercises done: %1 of %2</source>
        <extracomment>how many of the exercises of the practice stall the chosen person has done, and of how many</extracomment>
        <translation>Exercices réussis&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>My password</source>
        <extracomment>whoever stands here sets a password for the page of all stalls</extracomment>
        <translation>Mon mot de passe</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>No pictures yet. Plug in a stick or a camera, then look again.</source>
        <extracomment>no photo to choose from</extracomment>
        <translation>Pas encore de photos. Branchez une clé USB ou un appareil photo, puis cherchez.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>looks again for pictures on sticks and cameras</extracomment>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <extracomment>opens the camera of this machine, for a photo of what lies on the counter</extracomment>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <extracomment>above photos to touch</extracomment>
        <translation>Quelle photo ?</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Back</source>
        <extracomment>leaves the picture of one thing</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Next</source>
        <extracomment>under the digits of a PIN: they are all there</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Leave the PIN as it is</source>
        <extracomment>the PIN stays as it is</extracomment>
        <translation>Laisser le code secret tel quel</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Where to?</source>
        <extracomment>asks to which place goods are sent</extracomment>
        <translation>Vers quel lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Craft centres</source>
        <extracomment>above the buttons of the craft centres of the communes</extracomment>
        <translation>Centres artisanaux</translation>
    </message>
    <message>
        <source>Reserves</source>
        <extracomment>above the buttons of common store rooms</extracomment>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>above the buttons of the stalls of the house</extracomment>
        <translation>Stands</translation>
    </message>
    <message>
        <source>No other place is known yet: the centre names them.</source>
        <extracomment>no other place is known here</extracomment>
        <translation>Aucun autre lieu n’est connu&#xa0;: c’est le centre qui les nomme.</translation>
    </message>
</context>
<context>
    <name>PlacesDoubts</name>
    <message>
        <source>Decided</source>
        <extracomment>said of something that did not fit together</extracomment>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <extracomment>nothing contradicts itself, and nothing wants a manager&apos;s look</extracomment>
        <translation>Rien n’attend de décision.</translation>
    </message>
</context>
<context>
    <name>PlacesOrderForm</name>
    <message>
        <source>Which place has the goods?</source>
        <extracomment>the manager orders a transfer: which place has the goods</extracomment>
        <translation>Quel lieu a les articles&#xa0;?</translation>
    </message>
    <message>
        <source>How much of what %1 has?</source>
        <extracomment>the manager orders a transfer: how much of the goods of a place</extracomment>
        <translation>Quels articles de %1, et combien&#xa0;?</translation>
    </message>
    <message>
        <source>Where do %1 from %2 go?</source>
        <extracomment>the manager orders a transfer: where the goods go; how much, and from where</extracomment>
        <translation>Vers quel lieu&#xa0;? Quantité&#xa0;: %1, de %2</translation>
    </message>
    <message>
        <source>A word to both: why, until when</source>
        <extracomment>field: what the places should know of a transfer that is ordered; may stay empty</extracomment>
        <translation>Un mot aux deux&#xa0;: pourquoi, jusqu’à quand</translation>
    </message>
    <message>
        <source>Name, maker, code</source>
        <extracomment>in the empty search field: which goods are ordered</extracomment>
        <translation>Nom, artisan, code</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>how many of these goods a place has</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Nothing of it is there.</source>
        <extracomment>nothing of what a place has matches the search, or it has nothing</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>button: the number is right</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Where to? %1</source>
        <extracomment>button: the goods of a transfer that is ordered are chosen; how much</extracomment>
        <translation>Vers où&#xa0;? %1</translation>
    </message>
</context>
<context>
    <name>PlacesOrders</name>
    <message>
        <source>Order a transfer</source>
        <extracomment>button: the manager wants goods of one place to go to another</extracomment>
        <translation>Ordonner un transfert</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>goods on the way, from one place to another</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>No transfer has been ordered.</source>
        <extracomment>the manager has ordered no transfer yet</extracomment>
        <translation>Aucun transfert n’a été ordonné.</translation>
    </message>
    <message>
        <source>The place that has the goods finds the order on its page of transfers, and sends what it can or says why not. Nothing is kept back for it until then.</source>
        <extracomment>what happens with a transfer that the manager orders</extracomment>
        <translation>Le lieu qui a les articles trouve l’ordre sur sa page des transferts, et envoie ce qu’il peut ou dit pourquoi il ne peut pas. Rien n’est réservé jusque-là.</translation>
    </message>
    <message>
        <source>ordered: %1  ·  sent: %2  ·  arrived: %3</source>
        <extracomment>of goods that the manager ordered from a place: how many, how many of them it sent, and how many arrived</extracomment>
        <translation>ordonné&#xa0;: %1  ·  envoyé&#xa0;: %2  ·  arrivé&#xa0;: %3</translation>
    </message>
    <message>
        <source>Why is it not wanted?</source>
        <extracomment>field for why the manager does not want a transfer any more</extracomment>
        <translation>Pourquoi n’en veut-on plus&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>button: the manager does not want a transfer any more; short</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PlacesRuling</name>
    <message>
        <source>The sender has not said yet where the rest is. If its device is gone, say it for the sender.</source>
        <extracomment>a transfer with a difference whose sender has not said yet where the rest is</extracomment>
        <translation>L’expéditeur n’a pas encore dit où est le reste. Si son appareil n’existe plus, dites-le à sa place.</translation>
    </message>
    <message>
        <source>Why take it back?</source>
        <extracomment>field for why a decision is taken back</extracomment>
        <translation>Pourquoi l’annuler&#xa0;?</translation>
    </message>
    <message>
        <source>A word on it</source>
        <extracomment>field for a word on a decision; may stay empty</extracomment>
        <translation>Un mot à ce sujet</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>button: the manager decides what becomes of something that does not fit together; short</extracomment>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>button: what was decided does not count any more; short</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <extracomment>button: goes to the transfer, to say what became of the rest</extracomment>
        <translation>Dire ce qu’il en est</translation>
    </message>
    <message>
        <source>Touch one to see what happened.</source>
        <extracomment>beside the list of what a manager has to decide</extracomment>
        <translation>Touchez un cas pour voir ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>PlacesSheet</name>
    <message>
        <source>Goods of all places</source>
        <extracomment>title of the manager&apos;s page of the goods of all places</extracomment>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Stock and losses</source>
        <extracomment>what every place has, and what it lost; short</extracomment>
        <translation>Stock et pertes</translation>
    </message>
    <message>
        <source>On the way: %1</source>
        <extracomment>transfers that are not finished; their number; short</extracomment>
        <translation>En route&#xa0;: %1</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <extracomment>what does not fit together and waits for a decision; how many; short</extracomment>
        <translation>À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>transfers that the manager ordered; short</extracomment>
        <translation>Ordres</translation>
    </message>
</context>
<context>
    <name>PlacesStock</name>
    <message>
        <source>All together</source>
        <extracomment>beside the sums of all places, above the places one by one</extracomment>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Our own, at cost</source>
        <extracomment>what the stalls&apos; own goods cost, of all places</extracomment>
        <translation>À nous, au coût</translation>
    </message>
    <message>
        <source>Missing this month</source>
        <extracomment>what counts, thefts and the way took this month, at all places</extracomment>
        <translation>Manquant ce mois</translation>
    </message>
    <message>
        <source>In stock</source>
        <extracomment>what is in stock, of all places</extracomment>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Artisans’, as agreed</source>
        <extracomment>what artisans&apos; goods are worth as it was agreed with them, of all places</extracomment>
        <translation>Artisans, valeur convenue</translation>
    </message>
    <message>
        <source>Missing: at today’s prices</source>
        <extracomment>beside the sums of all places: the figure of what is missing changes when a price does</extracomment>
        <translation>Manquant : aux prix du jour</translation>
    </message>
</context>
<context>
    <name>PlacesWays</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>goods on the way, from one place to another</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Not all arrived; sent %1</source>
        <extracomment>of a transfer: less arrived than was sent, and nobody has said where the rest is</extracomment>
        <translation>Tout n’est pas arrivé&#xa0;; envoyé le %1</translation>
    </message>
    <message>
        <source>On the way since %1</source>
        <extracomment>of a transfer: nobody has said that it arrived</extracomment>
        <translation>En route depuis le %1</translation>
    </message>
    <message>
        <source>Everything that was sent has arrived.</source>
        <extracomment>no transfer is unfinished</extracomment>
        <translation>Tout ce qui a été envoyé est arrivé.</translation>
    </message>
    <message>
        <source>The place that gets the goods says what arrived, and the sender what became of the rest. Only if its device is gone for good, touch the transfer and say it here.</source>
        <extracomment>what a manager does with a transfer that nobody finishes</extracomment>
        <translation>Le lieu qui reçoit dit ce qui est arrivé, et l’expéditeur ce qu’est devenu le reste. Seulement si son appareil est perdu pour de bon, touchez le transfert et dites-le ici.</translation>
    </message>
    <message>
        <source>What arrived?</source>
        <extracomment>the manager says how much of a transfer arrived</extracomment>
        <translation>Qu’est-ce qui est arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>What came back to the sender?</source>
        <extracomment>the manager says how much of what did not arrive is back at the sender</extracomment>
        <translation>Qu’est-ce qui est revenu à l’expéditeur&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of so many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All of it is there</source>
        <extracomment>button: all of a transfer arrived, or came back</extracomment>
        <translation>Tout y est</translation>
    </message>
    <message>
        <source>None of it</source>
        <extracomment>button: none of these goods arrived, or came back; short</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Write off %1 as missing</source>
        <extracomment>button: part of a transfer arrived, or came back, the rest is lost; how many</extracomment>
        <translation>Passer en perte, manquant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice</source>
        <extracomment>the word on the band of the practice stall: nothing here is real</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>leaves the practice stall; short</extracomment>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Practice stall</source>
        <extracomment>title of the sheet with the exercises of the practice stall</extracomment>
        <translation>Stand d’entraînement</translation>
    </message>
    <message>
        <source>All exercises done: you know the till.</source>
        <extracomment>all ten exercises were done</extracomment>
        <translation>Tous les exercices faits&#xa0;: vous connaissez la caisse.</translation>
    </message>
    <message>
        <source>Nothing here is real: try everything.</source>
        <extracomment>under the title of the exercises</extracomment>
        <translation>Rien n’est vrai ici&#xa0;: essayez tout.</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <extracomment>sits down at the practice stall</extracomment>
        <translation>Commencer l’entraînement</translation>
    </message>
</context>
<context>
    <name>PriceDoubt</name>
    <message>
        <source>Which price is meant?</source>
        <extracomment>title of the question about a price that looks wrong</extracomment>
        <translation>Quel prix voulez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>This was meant</source>
        <extracomment>answer to a doubtful price: another one was meant</extracomment>
        <translation>C’est ce prix</translation>
    </message>
    <message>
        <source>It is right as typed</source>
        <extracomment>answer to a doubtful price: it is as typed</extracomment>
        <translation>Le prix tapé est juste</translation>
    </message>
    <message>
        <source>Type it again</source>
        <extracomment>answer to a price that is far off: it is typed once more</extracomment>
        <translation>Le taper à nouveau</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Did %1 agree to this price?</source>
        <extracomment>a lower price needs the artisan&apos;s word; %1: the artisan</extracomment>
        <translation>%1 est d’accord avec ce prix&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, in person</source>
        <extracomment>how an artisan agreed to a lower price</extracomment>
        <translation>Oui, de vive voix</translation>
    </message>
    <message>
        <source>Yes, by telephone</source>
        <extracomment>how an artisan agreed to a lower price</extracomment>
        <translation>Oui, par téléphone</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>the artisan was not asked about a lower price</extracomment>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Change the price</source>
        <extracomment>sends the new price to the centre</extracomment>
        <translation>Changer le prix</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>button: the price that was to hold from a day on does not; short</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>From when?</source>
        <extracomment>the manager changes a price: from which day on?</extracomment>
        <translation>À partir de quand&#xa0;?</translation>
    </message>
    <message>
        <source>From when? It takes the place of what was to come from that day on.</source>
        <extracomment>the manager changes a price, and another was going to hold from a day on: from which day on?</extracomment>
        <translation>À partir de quand&#xa0;? Il remplace ce qui était prévu dès ce jour-là.</translation>
    </message>
</context>
<context>
    <name>PriceListForm</name>
    <message>
        <source>Whose prices? For example: hotels</source>
        <extracomment>in the empty field: what a price list is called</extracomment>
        <translation>Prix pour qui&#xa0;? Par exemple&#xa0;: hôtels</translation>
    </message>
    <message>
        <source>Everything that has no price here</source>
        <extracomment>question on the form of a price list: prices that are not on the list one by one</extracomment>
        <translation>Tout ce qui n’a pas de prix ici</translation>
    </message>
    <message>
        <source>From when?</source>
        <extracomment>question on the form of a promotion or a price list</extracomment>
        <translation>À partir de quand&#xa0;?</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <extracomment>in the empty search field: which item a promotion or a price list is about</extracomment>
        <translation>Scanner ou chercher</translation>
    </message>
    <message>
        <source>What does it cost on this list?</source>
        <extracomment>above the keypad: the price of an item on a price list is typed</extracomment>
        <translation>Combien coûte-t-il sur cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>button: the number is right</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>button: the price list holds, from the day that was chosen</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PriceListSection</name>
    <message>
        <source>No price list yet. A list says what some customers pay; it is chosen on their card.</source>
        <extracomment>there are no price lists</extracomment>
        <translation>Pas encore de liste de prix. Une liste dit ce que paient certains clients&#xa0;; on la choisit sur leur fiche.</translation>
    </message>
    <message>
        <source>New price list</source>
        <extracomment>button: begins to write a price list</extracomment>
        <translation>Nouvelle liste de prix</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Prices</source>
        <extracomment>title of the page with promotions, price lists and the head of invoices</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The centre sets them</source>
        <extracomment>under the title: promotions, price lists and the head of invoices are not set here</extracomment>
        <translation>C’est le centre qui les fixe</translation>
    </message>
    <message>
        <source>Promotions</source>
        <extracomment>section of the page of prices; short</extracomment>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Price lists</source>
        <extracomment>section of the page of prices: price lists for some customers; short</extracomment>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>section of the page of prices: name and numbers at the head of invoices; short</extracomment>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Printer</source>
        <extracomment>title of the page on which the receipt printer is set up</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>where the printer is: at an address in the network</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>where the printer is: at a cable of this machine</extracomment>
        <translation>Câble</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the printer is: nowhere, its bytes are kept in a file</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>where the printer is: there is none</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Address, on the printer&apos;s test page</source>
        <extracomment>in the empty field for the printer&apos;s address in the network</extracomment>
        <translation>Adresse, sur sa page de test</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>in the empty field for the printer&apos;s device or file</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>from now on papers go to this printer</extracomment>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>80 mm</source>
        <extracomment>width of the printer&apos;s paper</extracomment>
        <translation>80&#xa0;mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <extracomment>width of the printer&apos;s paper</extracomment>
        <translation>58&#xa0;mm</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>the printer cuts its paper</extracomment>
        <translation>Couper le papier</translation>
    </message>
    <message>
        <source>Opens the drawer</source>
        <extracomment>the printer opens the drawer when cash moves</extracomment>
        <translation>Ouvre le tiroir-caisse</translation>
    </message>
    <message>
        <source>Every receipt by itself</source>
        <extracomment>a receipt comes out after every sale, without asking</extracomment>
        <translation>Imprimer chaque reçu</translation>
    </message>
    <message>
        <source>1 € in dinars</source>
        <extracomment>before the field for the rate of the euro</extracomment>
        <translation>1 € en dinars</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>in the field for the rate of the euro: amounts are not shown in euros</extracomment>
        <translation>sans</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>since when this rate of the euro is shown</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Display for the buyer</source>
        <extracomment>a second window that faces the buyer</extracomment>
        <translation>Écran pour le client</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>the printer is asked again at once</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Throw all away</source>
        <extracomment>all papers that wait are not printed</extracomment>
        <translation>Tout jeter</translation>
    </message>
    <message>
        <source>Test page</source>
        <extracomment>prints a paper that shows whether the printer is well</extracomment>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Receipt look</source>
        <extracomment>button to the page on which somebody chooses how receipts look; short</extracomment>
        <translation>Aspect du reçu</translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>The buyer takes a picture of this receipt.</source>
        <extracomment>under the large code of a receipt</extracomment>
        <translation>Le client photographie ce reçu.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>the oldest paper that waits is not printed</extracomment>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>shows the code of the receipt instead of printing it</extracomment>
        <translation>Voir le code</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>the printer is asked again at once</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>closes the sheet about the printer</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PrinterState</name>
    <message>
        <source>Papers waiting: %1</source>
        <extracomment>how many papers wait for the printer</extracomment>
        <translation>Papiers en attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>What is it?</source>
        <extracomment>question on the form of a promotion</extracomment>
        <translation>Quelle promotion&#xa0;?</translation>
    </message>
    <message>
        <source>Percent off</source>
        <extracomment>kind of promotion; short</extracomment>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Dinars off</source>
        <extracomment>kind of promotion: so many dinars off each; short</extracomment>
        <translation>Dinars en moins</translation>
    </message>
    <message>
        <source>Several for a price</source>
        <extracomment>kind of promotion: any 3 for one price; short</extracomment>
        <translation>Plusieurs pour un prix</translation>
    </message>
    <message>
        <source>How many together?</source>
        <extracomment>question on the form of a promotion: how many for one price</extracomment>
        <translation>Combien ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Of which goods?</source>
        <extracomment>question on the form of a promotion: a family, or some items</extracomment>
        <translation>Sur quels articles&#xa0;?</translation>
    </message>
    <message>
        <source>An item</source>
        <extracomment>button: single items for a promotion are chosen</extracomment>
        <translation>Un article</translation>
    </message>
    <message>
        <source>From when?</source>
        <extracomment>question on the form of a promotion or a price list</extracomment>
        <translation>À partir de quand&#xa0;?</translation>
    </message>
    <message>
        <source>How long?</source>
        <extracomment>question on the form of a promotion</extracomment>
        <translation>Combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Its name on the receipt</source>
        <extracomment>in the empty field: what a promotion is called on the receipt; may stay empty</extracomment>
        <translation>Son nom sur le reçu</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <extracomment>in the empty search field: which item a promotion or a price list is about</extracomment>
        <translation>Scanner ou chercher</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>button: the promotion holds, from the day that was chosen</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PromotionSection</name>
    <message>
        <source>On now</source>
        <extracomment>a promotion holds today</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>a promotion begins later</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>button: a promotion ends at once, or never begins</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No promotion is on, and none is to come.</source>
        <extracomment>there are no promotions</extracomment>
        <translation>Aucune promotion en cours ni à venir.</translation>
    </message>
    <message>
        <source>New promotion</source>
        <extracomment>button: begins to write a promotion</extracomment>
        <translation>Nouvelle promotion</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>Number, if there is one</source>
        <extracomment>what to type of a payment that is put right after the sale</extracomment>
        <translation>Numéro, s’il y en a un</translation>
    </message>
    <message>
        <source>Number on the terminal&apos;s slip</source>
        <extracomment>what to type for a card payment</extracomment>
        <translation>Numéro sur le reçu du terminal</translation>
    </message>
    <message>
        <source>Number that our phone shows</source>
        <extracomment>what to type for a payment with the phone</extracomment>
        <translation>Numéro affiché par notre téléphone</translation>
    </message>
    <message>
        <source>Last 4 digits</source>
        <extracomment>what can be typed of a card payment: the last four digits of the card; very short</extracomment>
        <translation>4 derniers chiffres</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>what can be typed of a card payment: the number of the terminal; very short</extracomment>
        <translation>Terminal</translation>
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
    <name>ReceiptsPage</name>
    <message>
        <source>Receipts</source>
        <extracomment>title of the page with the receipts of before</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>under the title: this person sees all receipts</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The last five</source>
        <extracomment>under the title: this person sees the newest only</extracomment>
        <translation>Les cinq derniers</translation>
    </message>
    <message>
        <source>Number or amount</source>
        <extracomment>in the empty search field of the receipts</extracomment>
        <translation>Numéro ou montant</translation>
    </message>
    <message>
        <source>There is no receipt here</source>
        <extracomment>no receipt was found</extracomment>
        <translation>Il n’y a pas de reçu ici</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>what a receipt comes to</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <extracomment>of a receipt: how many copies were printed after the first</extracomment>
        <translation>Duplicata&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>prints the receipt again, as a counted copy</extracomment>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>As a gift</source>
        <extracomment>a receipt without prices</extracomment>
        <translation>Reçu cadeau</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <extracomment>goods of this receipt come back</extracomment>
        <translation>Retour d’articles</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>makes an invoice of the receipt</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <extracomment>it was paid otherwise than was pressed</extracomment>
        <translation>Payé autrement</translation>
    </message>
    <message>
        <source>Something of it came back already</source>
        <extracomment>of a receipt: goods of it came back already</extracomment>
        <translation>Une partie est déjà revenue</translation>
    </message>
    <message>
        <source>Undo the whole sale</source>
        <extracomment>the whole sale was a mistake: everything goes back as it came</extracomment>
        <translation>Annuler toute la vente</translation>
    </message>
    <message>
        <source>For us: %1</source>
        <extracomment>of a receipt: what was noted for the house and stands on no paper</extracomment>
        <translation>Pour nous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReceiveSection</name>
    <message>
        <source>Cost?</source>
        <extracomment>button: what one of the goods that come in cost; nothing is typed yet</extracomment>
        <translation>Coût&#xa0;?</translation>
    </message>
    <message>
        <source>Scan what came in, or touch it. Only the stall&apos;s own goods: what an artisan leaves comes by deposit.</source>
        <extracomment>no goods are coming in yet</extracomment>
        <translation>Scannez ce qui est arrivé, ou touchez-le. Seulement les marchandises du stand&#xa0;: ce qu’un artisan laisse entre par un dépôt.</translation>
    </message>
    <message>
        <source>Bought from?</source>
        <extracomment>field: from whom goods were bought; may stay empty</extracomment>
        <translation>Acheté à qui&#xa0;?</translation>
    </message>
    <message>
        <source>Number of their paper</source>
        <extracomment>field: the number of the supplier&apos;s invoice or delivery note; may stay empty</extracomment>
        <translation>N° de leur facture</translation>
    </message>
    <message>
        <source>Take in: %1</source>
        <extracomment>button: own goods are taken in; how many</extracomment>
        <translation>Réceptionner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take in: %1, for %2</source>
        <extracomment>button: own goods are taken in; how many, and what they cost together</extracomment>
        <translation>Réceptionner&#xa0;: %1, pour %2</translation>
    </message>
    <message>
        <source>Name or code</source>
        <extracomment>in the empty search field: which own goods come in</extracomment>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>What did one of them cost?</source>
        <extracomment>above the keypad: what is typed</extracomment>
        <translation>Combien a coûté une pièce&#xa0;?</translation>
    </message>
    <message>
        <source>How many came in?</source>
        <extracomment>above the keypad: what is typed</extracomment>
        <translation>Combien en est-il arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>button: the number is right</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>How much came in?</source>
        <extracomment>above the keypad: what is typed, in kilograms or metres</extracomment>
        <translation>Quelle quantité est entrée&#xa0;?</translation>
    </message>
    <message>
        <source>New goods</source>
        <extracomment>button: own goods came in that the book does not know; short</extracomment>
        <translation>Nouvel article</translation>
    </message>
</context>
<context>
    <name>RecentSales</name>
    <message>
        <source>No sale today. Scan the code on the receipt.</source>
        <extracomment>there is no sale today that could come back</extracomment>
        <translation>Aucune vente aujourd’hui. Scannez le code du reçu.</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>of a sale in a list: all of it came back already; short</extracomment>
        <translation>déjà rendu</translation>
    </message>
    <message>
        <source>partly back</source>
        <extracomment>of a sale in a list: some of it came back already; short</extracomment>
        <translation>rendu en partie</translation>
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
        <source>Apply</source>
        <extracomment>takes over the typed reduction</extracomment>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>ReportAside</name>
    <message>
        <source>Days</source>
        <extracomment>button beside a day&apos;s report: shows the list of days again</extracomment>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Months and years</source>
        <extracomment>button beside a day&apos;s report: shows the months and years that were closed</extracomment>
        <translation>Mois et années</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>The day in figures</source>
        <extracomment>title of the page with the day&apos;s report</extracomment>
        <translation>La journée en chiffres</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>prints the report of the day</extracomment>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Sums stay hidden, so that the drawer is counted blind.</source>
        <extracomment>to a seller who counts the drawer without knowing what it should hold</extracomment>
        <translation>Les sommes restent cachées, pour compter le tiroir-caisse à l’aveugle.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <extracomment>figure of a day&apos;s report: sales less what came back</extracomment>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <extracomment>figure of a day&apos;s report: what the drawer should hold</extracomment>
        <translation>Attendu dans le tiroir-caisse</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figure of a day&apos;s report: how many sales</extracomment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>figure of a day&apos;s report: how many times goods came back</extracomment>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Taken off the tags</source>
        <extracomment>figure of a day&apos;s report: what reductions took off the tags</extracomment>
        <translation>Remises</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <extracomment>title of the sums by way to pay</extracomment>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>title of the sums by seller</extracomment>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>Artisans&apos; money here</source>
        <extracomment>figure of a day&apos;s report: the artisans&apos; money that the stall keeps, not its own</extracomment>
        <translation>Argent des artisans ici</translation>
    </message>
    <message>
        <source>Say why</source>
        <extracomment>button beside a difference in the drawer: what somebody knows of it; very short</extracomment>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>What happened with the drawer?</source>
        <extracomment>title: a word is wanted about a difference in the drawer, after the count</extracomment>
        <translation>Que s’est-il passé avec le tiroir-caisse&#xa0;?</translation>
    </message>
    <message>
        <source>The difference stays in the book, and the word stands beside it.</source>
        <extracomment>below that title</extracomment>
        <translation>L’écart reste dans le livre, l’explication est écrite à côté.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>button: goes back without a word</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep the word</source>
        <extracomment>button: keeps what was said of a difference in the drawer</extracomment>
        <translation>Garder l’explication</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>button beside what an evening&apos;s check found: it was read; very short</extracomment>
        <translation>C’est lu</translation>
    </message>
    <message>
        <source>Baskets that wait, tomorrow too: %1</source>
        <extracomment>title of the baskets that wait and are there tomorrow too; how many, and their sum</extracomment>
        <translation>Paniers en attente, demain aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>To bring to the centre</source>
        <extracomment>figure of a day&apos;s report: money in the drawer and safe that belongs to the centre or that it keeps for artisans</extracomment>
        <translation>À porter au centre</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <extracomment>figure of a day&apos;s report: how many times goods came back; below it for how much</extracomment>
        <translation>Retours : %1</translation>
    </message>
</context>
<context>
    <name>ReportPeriods</name>
    <message>
        <source>A month is closed when the first day of the next one is opened.</source>
        <extracomment>where the list of closed months and years would stand; none was closed yet</extracomment>
        <translation>Un mois est clôturé à l’ouverture de la première journée du suivant.</translation>
    </message>
    <message>
        <source>%1 · days: %2</source>
        <extracomment>under a closed month or year: its turnover, and on how many days the stall was open</extracomment>
        <translation>%1 · journées&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>They ask for this</source>
        <extracomment>another place asks for these goods</extracomment>
        <translation>Ils demandent ceci</translation>
    </message>
    <message>
        <source>asked for: %1  ·  here: %2</source>
        <extracomment>how many are asked for, and how many of them are on the shelf</extracomment>
        <translation>demandé&#xa0;: %1  ·  ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is sold</source>
        <extracomment>why goods are not sent to another place; a button</extracomment>
        <translation>C’est vendu</translation>
    </message>
    <message>
        <source>Kept for a customer</source>
        <extracomment>why goods are not sent to another place; a button</extracomment>
        <translation>Réservé à un client</translation>
    </message>
    <message>
        <source>We need it here</source>
        <extracomment>why goods are not sent to another place; a button</extracomment>
        <translation>Nous en avons besoin</translation>
    </message>
    <message>
        <source>We cannot</source>
        <extracomment>button: what another place asks for does not come</extracomment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Send it to them</source>
        <extracomment>button: what another place asks for is sent to it</extracomment>
        <translation>Leur envoyer</translation>
    </message>
    <message>
        <source>The centre ordered this for them</source>
        <extracomment>the manager wants these goods to go to another place</extracomment>
        <translation>Le centre l’a ordonné pour eux</translation>
    </message>
    <message>
        <source>Why can we not?</source>
        <extracomment>question above the reasons: what another place asks for does not come</extracomment>
        <translation>Pourquoi refuser ?</translation>
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
        <translation>Donnez le bon d’achat imprimé</translation>
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
    <message>
        <source>Give back by telephone</source>
        <extracomment>the refund is made by telephone, as it was paid</extracomment>
        <translation>À rendre par mobile</translation>
    </message>
    <message>
        <source>Taken off the account</source>
        <extracomment>the goods were never paid: nothing is given, the customer owes less</extracomment>
        <translation>Déduit du crédit</translation>
    </message>
    <message>
        <source>And off the account: %1</source>
        <extracomment>beside the money that is given back: the rest was never paid, and the customer owes so much less</extracomment>
        <translation>Et déduit du crédit&#xa0;: %1</translation>
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
        <extracomment>how many of a line come back, of how many
----------
how much of a line comes back, of how much: &quot;0,500 of 1,250 kg&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The whole set: %1</source>
        <extracomment>button above the parts of a set that was sold: all of it comes back; the set&apos;s name</extracomment>
        <translation>L’ensemble entier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReturnSide</name>
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
        <translation>Retiré de la vente</translation>
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
        <source>Cash back</source>
        <extracomment>gives the money back in cash</extracomment>
        <translation>Rendre en espèces</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>gives a voucher instead of money</extracomment>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>the money went back on the card terminal</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The stall pays, not the artisan</source>
        <extracomment>who loses by goods that came back: the stall, as a goodwill; the artisan was paid and stays so</extracomment>
        <translation>Le stand paie, l’artisan garde l’argent</translation>
    </message>
    <message>
        <source>The artisan&apos;s share goes back</source>
        <extracomment>who loses by goods that came back: the artisan&apos;s share goes back</extracomment>
        <translation>La part de l’artisan est reprise</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>other goods are taken for those that come back; short</extracomment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>As new</source>
        <extracomment>in what state goods come back; short</extracomment>
        <translation>Comme neuf</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>in what state goods come back; short</extracomment>
        <translation>Usagé</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>in what state goods come back; short</extracomment>
        <translation>Cassé</translation>
    </message>
    <message>
        <source>Of it to the account: %1</source>
        <extracomment>of what comes back: so much was never paid and is taken off what the customer owes</extracomment>
        <translation>Dont déduit du crédit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it off the account</source>
        <extracomment>nobody paid for these goods yet: what they cost is taken off what the customer owes</extracomment>
        <translation>Déduire du crédit</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>the money goes back by telephone, as it came</extracomment>
        <translation>Mobile</translation>
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
        <translation>Sans reçu&#xa0;: un bon d’achat, avec l’accord d’une autre personne</translation>
    </message>
    <message>
        <source>Scan the receipt, or touch it in the list; without one, scan the goods</source>
        <extracomment>asks for the receipt of what comes back, or for the goods themselves</extracomment>
        <translation>Scannez le reçu ou touchez-le dans la liste&#xa0;; sans reçu, scannez l’article</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>button: writes an A4 invoice for the receipt that was found</extracomment>
        <translation>Facture</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Who may do what</source>
        <extracomment>title of the page with the rights of the people who work here</extracomment>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Touch a right to give it or to take it away</source>
        <extracomment>under the title of the page with rights</extracomment>
        <translation>Touchez un droit pour le donner ou le retirer</translation>
    </message>
    <message>
        <source>These are your rights, and your PIN</source>
        <extracomment>under the title of the page with rights, for who can change none</extracomment>
        <translation>Voici vos droits et votre code secret</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules of the shop</source>
        <extracomment>title of the page with the rules of the shop</extracomment>
        <translation>Règles de la boutique</translation>
    </message>
    <message>
        <source>The centre sets them</source>
        <extracomment>under the title of the rules: nobody sets them here</extracomment>
        <translation>C’est le centre qui les fixe</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>button: rules that were chosen and not kept are as before</extracomment>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <extracomment>opens the copies of the book, to put one back</extracomment>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>section of the rules of the shop: for all goods; short</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>section of the rules of the shop: family by family; short</extracomment>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>section of the rules of the shop: labels of packets; short</extracomment>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>This stall has rules of its own.</source>
        <extracomment>rules of the shop: the stall that was chosen does not go by those of all</extracomment>
        <translation>Ce stand a ses propres règles.</translation>
    </message>
    <message>
        <source>As all stalls</source>
        <extracomment>button: the stall has no rules of its own any more, from the day that was chosen</extracomment>
        <translation>Comme tous les stands</translation>
    </message>
    <message>
        <source>From then on</source>
        <extracomment>button: the rules are in force from the day that was chosen</extracomment>
        <translation>Enregistrer dès ce jour</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Draft: what was sold up to %1</source>
        <extracomment>a payday list was made; up to which day of sale</extracomment>
        <translation>Brouillon&#xa0;: ventes jusqu’au %1</translation>
    </message>
    <message>
        <source>Being paid: what was sold up to %1</source>
        <extracomment>a payday list was agreed to and is being paid; up to which day of sale</extracomment>
        <translation>En paiement&#xa0;: ventes jusqu’au %1</translation>
    </message>
    <message>
        <source>The last payday is closed: sold up to %1</source>
        <extracomment>the last payday list is closed; up to which day of sale</extracomment>
        <translation>Dernier jour de paie clos&#xa0;: ventes jusqu’au %1</translation>
    </message>
    <message>
        <source>No payday yet</source>
        <extracomment>there was no payday list yet</extracomment>
        <translation>Pas encore de jour de paie</translation>
    </message>
    <message>
        <source>%1 of %2 paid · %3 of %4</source>
        <extracomment>of a payday: how many of how many artisans were paid, and how much of how much</extracomment>
        <translation>%1 sur %2 payés · %3 sur %4</translation>
    </message>
    <message>
        <source>Up to today</source>
        <extracomment>starts a payday list of all that was sold up to today</extracomment>
        <translation>Jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>Agree to this list</source>
        <extracomment>agrees to a payday list; from then on each artisan on it can be paid</extracomment>
        <translation>Valider cette liste</translation>
    </message>
    <message>
        <source>Close the payday</source>
        <extracomment>closes a payday list of which all are paid</extracomment>
        <translation>Clore le jour de paie</translation>
    </message>
    <message>
        <source>Close; the rest stays in the accounts</source>
        <extracomment>closes a payday list; who was not paid keeps the money in the account</extracomment>
        <translation>Clore&#xa0;; le reste demeure sur les comptes</translation>
    </message>
    <message>
        <source>Changed since: waits for the next payday</source>
        <extracomment>somebody on a payday list got money, or gave something back, after the list was made</extracomment>
        <translation>Changé depuis&#xa0;: attend le prochain jour de paie</translation>
    </message>
    <message>
        <source>A payday lists everybody who has money to fetch. First look at the list, then agree, then pay one after the other.</source>
        <extracomment>how a payday works</extracomment>
        <translation>Le jour de paie réunit tous ceux qui ont de l’argent à retirer. Regardez d’abord la liste, validez, puis payez l’un après l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n days ago</source>
        <extracomment>starts a payday list of all that was sold up to so many days ago</extracomment>
        <translation>
            <numerusform>Jusqu’à hier</numerusform>
            <numerusform>Jusqu’à il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being made. Artisans: %1</source>
        <extracomment>while a payday list is made, which takes a moment; of how many artisans</extracomment>
        <translation>La liste se prépare. Artisans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SaleSlip</name>
    <message>
        <source>Back</source>
        <extracomment>leaves the picture of one sale</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It came back; the buyer got %1 again</source>
        <extracomment>on the slip of a sale, before what the buyer paid</extracomment>
        <translation>Revenue&#xa0;; l’acheteur a repris %1</translation>
    </message>
    <message>
        <source>The buyer paid %1</source>
        <extracomment>on the slip of a sale</extracomment>
        <translation>L’acheteur a payé %1</translation>
    </message>
    <message>
        <source>Taken from yours</source>
        <extracomment>on the slip of a sale that came back: the artisan&apos;s part of the price</extracomment>
        <translation>Retiré de votre part</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>on the slip of a sale: the artisan&apos;s part of the price</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The stall</source>
        <extracomment>on the slip of a sale: the stall&apos;s part of the price</extracomment>
        <translation>Le stand</translation>
    </message>
    <message>
        <source>The centre</source>
        <extracomment>on the slip of a sale: the centre&apos;s part of the price</extracomment>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Settled with you</source>
        <extracomment>on the slip of a sale</extracomment>
        <translation>Réglé avec vous</translation>
    </message>
    <message>
        <source>You can have it from %1</source>
        <extracomment>on the slip of a sale; until then the buyer may bring it back</extracomment>
        <translation>À vous à partir du %1</translation>
    </message>
    <message>
        <source>It will be taken from your next payment</source>
        <extracomment>on the slip of a sale that came back</extracomment>
        <translation>Ce sera pris sur votre prochain paiement</translation>
    </message>
    <message>
        <source>It waits for you</source>
        <extracomment>on the slip of a sale</extracomment>
        <translation>Il vous attend</translation>
    </message>
    <message>
        <source>The stall bears it, you keep your money</source>
        <extracomment>on the slip of a sale that came back at the stall&apos;s cost</extracomment>
        <translation>Le stand le prend à sa charge, vous gardez votre argent</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>a list of the manager&apos;s was written as a table or a paper; where</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SchemeRow</name>
    <message>
        <source>BaridiMob</source>
        <extracomment>the app of the post, by which buyers pay with the phone</extracomment>
        <translation>BaridiMob</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>This till is new here. Count the shelf: what the one before did not send is missing in the book.</source>
        <extracomment>on the selling page of a till that took the place of another: what is on the shelf may be wrong in the book</extracomment>
        <translation>Cette caisse est nouvelle ici. Faites l’inventaire du rayon&#xa0;: ce que la précédente n’a pas envoyé manque au livre.</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>button: goes to the page where goods are counted; short</extracomment>
        <translation>Inventaire</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>Scan what goes there, or touch it.</source>
        <extracomment>nothing is in the transfer yet</extracomment>
        <translation>Scannez ce qui part, ou touchez-le.</translation>
    </message>
    <message>
        <source>Who carries it?</source>
        <extracomment>in an empty field: who carries the goods to the other place; may stay empty</extracomment>
        <translation>Qui le transporte&#xa0;?</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <extracomment>button: the goods leave for the other place; how many</extracomment>
        <translation>Envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <extracomment>goods are sent from the shelf, where they are for sale</extracomment>
        <translation>Du rayon</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <extracomment>goods are sent from the store room of this place</extracomment>
        <translation>De la réserve</translation>
    </message>
    <message>
        <source>Name, maker, code</source>
        <extracomment>in the empty search field: which goods are sent</extracomment>
        <translation>Nom, artisan, code</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>button: the number is right</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>What came back to you? The rest is lost.</source>
        <extracomment>asks the sender of a transfer where the rest of the goods is</extracomment>
        <translation>Qu’est-ce qui vous est revenu&#xa0;? Le reste est perdu.</translation>
    </message>
    <message>
        <source>came damaged</source>
        <extracomment>why the other place did not take it</extracomment>
        <translation>arrivé abîmé</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>why the other place did not take it</extracomment>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>not in the box</source>
        <extracomment>why the other place did not take it</extracomment>
        <translation>absent du colis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of a line came back, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This cannot be undone: touch again</source>
        <extracomment>button, touched a second time: the rest of a transfer is settled for good</extracomment>
        <translation>C’est définitif&#xa0;: touchez encore</translation>
    </message>
    <message>
        <source>That is how it is</source>
        <extracomment>button: the rest of a transfer is settled</extracomment>
        <translation>C’est bien cela</translation>
    </message>
</context>
<context>
    <name>SharesPanel</name>
    <message>
        <source>Of each 1 000 the artisan gets</source>
        <extracomment>title: what an artisan gets, by families, prices and steps</extracomment>
        <translation>Sur 1&#xa0;000, l’artisan reçoit</translation>
    </message>
    <message>
        <source>The first line that fits the piece counts.</source>
        <extracomment>under that title: how its lines are read</extracomment>
        <translation>La première ligne qui convient à la pièce s’applique.</translation>
    </message>
    <message>
        <source>Family or price</source>
        <extracomment>button: another line of a contract, for a family of goods or for prices</extracomment>
        <translation>Famille ou prix</translation>
    </message>
    <message>
        <source>A step</source>
        <extracomment>button: above a part of the price the artisan gets another share</extracomment>
        <translation>Un palier</translation>
    </message>
    <message>
        <source>Above</source>
        <extracomment>field of a step: the part of a price above this</extracomment>
        <translation>Au-dessus de</translation>
    </message>
    <message>
        <source>Price from</source>
        <extracomment>field of a line: goods of at least this price</extracomment>
        <translation>Prix à partir de</translation>
    </message>
    <message>
        <source>Price below</source>
        <extracomment>field of a line: goods of less than this price</extracomment>
        <translation>Prix inférieur à</translation>
    </message>
    <message>
        <source>Artisan gets</source>
        <extracomment>field of a line: what the artisan gets of each 1 000</extracomment>
        <translation>À l’artisan</translation>
    </message>
    <message>
        <source>So it is</source>
        <extracomment>button: the shares of a contract are as they are written; it is signed later</extracomment>
        <translation>Valider</translation>
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
    <name>SignPads</name>
    <message>
        <source>Again</source>
        <extracomment>button: a signature on the screen is wiped off, to be written again</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Artisan</source>
        <extracomment>under the line on which an artisan signs; their name follows</extracomment>
        <translation>Artisan</translation>
    </message>
    <message>
        <source>For the house</source>
        <extracomment>under the line on which somebody signs for the stall or the centre; their name follows</extracomment>
        <translation>Pour la maison</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Of each 1 000 the artisan gets</source>
        <extracomment>above an amount: the artisan&apos;s part of each 1 000</extracomment>
        <translation>Sur 1&#xa0;000, l’artisan reçoit</translation>
    </message>
    <message>
        <source>The artisan signs here with a finger</source>
        <extracomment>in the empty field where an artisan signs a contract with a finger</extracomment>
        <translation>L’artisan signe ici avec le doigt</translation>
    </message>
    <message>
        <source>The manager signs here with a finger</source>
        <extracomment>in the empty field where the manager signs a contract with a finger</extracomment>
        <translation>Le gestionnaire signe ici avec le doigt</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <extracomment>button: both have signed a contract on its paper</extracomment>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>Both have signed</source>
        <extracomment>button: both have signed a contract with the finger on the screen, and it holds</extracomment>
        <translation>Les deux ont signé</translation>
    </message>
</context>
<context>
    <name>SizeGrid</name>
    <message>
        <source>Sizes: 38, 39, 40</source>
        <extracomment>field: the sizes in which new goods come</extracomment>
        <translation>Tailles&#xa0;: 38, 39, 40</translation>
    </message>
    <message>
        <source>Colours: red, blue</source>
        <extracomment>field: the colours in which new goods come</extracomment>
        <translation>Couleurs&#xa0;: rouge, bleu</translation>
    </message>
    <message>
        <source>Each with a code of its own: %1. Touch what there is not.</source>
        <extracomment>above the pairs of sizes and colours; how many items that will be</extracomment>
        <translation>Chacun avec son code&#xa0;: %1. Touchez ce qui n’existe pas.</translation>
    </message>
</context>
<context>
    <name>StaleDaySheet</name>
    <message>
        <source>Nothing is lost. Close it and begin today&apos;s day, or go on: then what you sell counts for that day.</source>
        <extracomment>a day was left open; what the two buttons below mean</extracomment>
        <translation>Rien n’est perdu. Clôturez-la et ouvrez celle d’aujourd’hui, ou continuez&#xa0;: les ventes compteront alors pour cette journée-là.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>sells on in the day that was left open</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Count and close it</source>
        <extracomment>closes the day that was left open</extracomment>
        <translation>Compter et clôturer</translation>
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
        <source>No sale yet today</source>
        <extracomment>a stall sold nothing today</extracomment>
        <translation>Pas encore de vente aujourd’hui</translation>
    </message>
    <message>
        <source>Your PIN alone opens this page. With a password nobody gets in who has seen your PIN.</source>
        <extracomment>a hint on the manager&apos;s page, to who has no password</extracomment>
        <translation>Votre code secret suffit à ouvrir cette page. Avec un mot de passe, connaître votre code ne suffit plus.</translation>
    </message>
    <message>
        <source>Set one</source>
        <extracomment>goes to where a manager sets a password; short</extracomment>
        <translation>En choisir un</translation>
    </message>
    <message>
        <source>Code for a new till: it works once, for ten minutes</source>
        <extracomment>above the code with which a new till joins the centre (core/sync/enrolment.h says how long it lives)</extracomment>
        <translation>Code pour une nouvelle caisse : il sert une fois, pendant dix minutes</translation>
    </message>
</context>
<context>
    <name>StallDues</name>
    <message>
        <source>Keeps for the centre</source>
        <extracomment>above an amount: money that a stall keeps for the centre and its artisans; short</extracomment>
        <translation>Garde pour le centre</translation>
    </message>
    <message>
        <source>Rent owed</source>
        <extracomment>above an amount: rent that a stall owes; short</extracomment>
        <translation>Loyer dû</translation>
    </message>
    <message>
        <source>No stall yet</source>
        <extracomment>no stall has joined the centre yet</extracomment>
        <translation>Pas encore de stand</translation>
    </message>
    <message>
        <source>The centre owes it</source>
        <extracomment>above an amount: money that the centre owes a stall; short</extracomment>
        <translation>Le centre lui doit</translation>
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
    <name>StallsNow</name>
    <message>
        <source>Stall</source>
        <extracomment>above a column: stalls</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>above a column: when a stall was heard last</extracomment>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>above a column: entries that a stall said it has not sent
----------
sum below the stalls: entries that they said they have not sent</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <extracomment>above a column: the cash that a drawer holds by the book</extracomment>
        <translation>Dans le tiroir-caisse</translation>
    </message>
    <message>
        <source>Taken today</source>
        <extracomment>above a column: what a stall took today
----------
sum below the stalls: what they took today</extracomment>
        <translation>Recette du jour</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>above a column: how much of a stall does not fit together
----------
sum below the stalls: how much does not fit together</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>The centre has no stall yet</source>
        <extracomment>in the manager&apos;s list of stalls while the centre has none</extracomment>
        <translation>Le centre n’a encore aucun stand</translation>
    </message>
    <message>
        <source>The stalls appear when the centre answers</source>
        <extracomment>in the manager&apos;s list of stalls before the centre answers</extracomment>
        <translation>Les stands apparaissent quand le centre répond</translation>
    </message>
    <message>
        <source>Stalls open</source>
        <extracomment>sum below the stalls: those that have their day open, of all</extracomment>
        <translation>Stands ouverts</translation>
    </message>
    <message>
        <source>Cash in the drawers</source>
        <extracomment>sum below the stalls: the cash that their drawers hold by the book</extracomment>
        <translation>Dans les tiroirs-caisses</translation>
    </message>
</context>
<context>
    <name>StallsSheet</name>
    <message>
        <source>All stalls now</source>
        <extracomment>title of the manager&apos;s page of how all stalls stand</extracomment>
        <translation>Tous les stands maintenant</translation>
    </message>
    <message>
        <source>Drawers of all stalls</source>
        <extracomment>title of the manager&apos;s list of the differences of all drawers</extracomment>
        <translation>Tiroirs-caisses de tous les stands</translation>
    </message>
    <message>
        <source>Stalls: %1 to look at</source>
        <extracomment>shows how every stall stands; how many of them stand out; short</extracomment>
        <translation>Stands&#xa0;: %1 à voir</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>shows how every stall stands; none stands out; short</extracomment>
        <translation>Stands</translation>
    </message>
    <message>
        <source>Cash differences</source>
        <extracomment>shows the differences of all drawers; short</extracomment>
        <translation>Écarts de caisse</translation>
    </message>
    <message>
        <source>Closings</source>
        <extracomment>opens the manager&apos;s page of the months and years that the stalls have closed; very short</extracomment>
        <translation>Clôtures</translation>
    </message>
</context>
<context>
    <name>StampForm</name>
    <message>
        <source>Stamp</source>
        <extracomment>an inspection&apos;s outcome: the piece gets the stamp; very short</extracomment>
        <translation>Estampille</translation>
    </message>
    <message>
        <source>Mend first</source>
        <extracomment>an inspection&apos;s outcome: the artisan may mend it and come again; very short</extracomment>
        <translation>À retoucher</translation>
    </message>
    <message>
        <source>No stamp</source>
        <extracomment>an inspection&apos;s outcome: no stamp; it may be sold as not graded; very short</extracomment>
        <translation>Sans estampille</translation>
    </message>
    <message>
        <source>Another piece</source>
        <extracomment>leaves the piece as it was, for another one</extracomment>
        <translation>Autre pièce</translation>
    </message>
    <message>
        <source>Grade: 1 excellent … 6 acceptable</source>
        <extracomment>above six buttons, 1 to 6</extracomment>
        <translation>Classe&#xa0;: 1 excellente … 6 acceptable</translation>
    </message>
    <message>
        <source>Number of the seal</source>
        <extracomment>field for the number on the seal of a stamped piece; a scan does the same</extracomment>
        <translation>Numéro du plomb</translation>
    </message>
    <message>
        <source>Synthetic fibre</source>
        <extracomment>what is wrong with a piece: not wool or cotton; short</extracomment>
        <translation>Fibre synthétique</translation>
    </message>
    <message>
        <source>Crooked</source>
        <extracomment>what is wrong with a piece: one side longer than the other; short</extracomment>
        <translation>De travers</translation>
    </message>
    <message>
        <source>Colours run</source>
        <extracomment>what is wrong with a piece: the colours bleed; short</extracomment>
        <translation>Couleurs qui dégorgent</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <extracomment>what is wrong with a piece: its measures are not as they should be; short</extracomment>
        <translation>Mesures fausses</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>what is wrong with a piece: torn, holes, loose threads; short</extracomment>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>What was found?</source>
        <extracomment>field for what an inspection found, in words</extracomment>
        <translation>Qu’a-t-on constaté&#xa0;?</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>records what an inspection found</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>StampSection</name>
    <message>
        <source>Scan the piece, or type its name</source>
        <extracomment>field that finds a piece to inspect; a scan does the same</extracomment>
        <translation>Scanner la pièce ou taper son nom</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Noted</source>
        <extracomment>state of an order: it is written down; very short</extracomment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>state of an order: the artisan works on it; very short</extracomment>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of an order: it can be fetched; very short</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Sell it</source>
        <extracomment>the last step of an order: it is sold at the counter; very short</extracomment>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>the last step of an order: the buyer has it; very short</extracomment>
        <translation>Remis au client</translation>
    </message>
</context>
<context>
    <name>StockGroups</name>
    <message>
        <source>At its prices</source>
        <extracomment>figure of the stock: everything, at today&apos;s prices</extracomment>
        <translation>Aux prix de vente</translation>
    </message>
    <message>
        <source>Our own, at cost</source>
        <extracomment>figure of the stock: the stall&apos;s own goods, at what they cost</extracomment>
        <translation>À nous, au coût</translation>
    </message>
    <message>
        <source>Missing this month</source>
        <extracomment>figure of the stock: what went missing this month, at today&apos;s prices</extracomment>
        <translation>Manquant ce mois</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>the stock is grouped by family of goods; very short</extracomment>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Artisans</source>
        <extracomment>the stock is grouped by who made it; very short</extracomment>
        <translation>Artisans</translation>
    </message>
    <message>
        <source>Communes</source>
        <extracomment>the stock is grouped by where its artisans live; very short</extracomment>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>the stock is grouped by how long it has not moved; very short</extracomment>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Nothing is here. Take goods in, or receive what was sent.</source>
        <extracomment>there are no goods at all</extracomment>
        <translation>Il n’y a rien. Recevez des marchandises ou ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Artisans’, as agreed</source>
        <extracomment>figure of the stock: what artisans&apos; goods are worth, as it was agreed with them</extracomment>
        <translation>Artisans, valeur convenue</translation>
    </message>
</context>
<context>
    <name>StockPad</name>
    <message>
        <source>Below this price nobody sells it without the artisan&apos;s word</source>
        <extracomment>above the least price of an item that is being typed: what it means</extracomment>
        <translation>En dessous de ce prix, personne ne vend sans l’accord de l’artisan</translation>
    </message>
    <message>
        <source>Ask for more below: %1</source>
        <extracomment>the number below which more of an item is wanted</extracomment>
        <translation>Seuil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up to: %1</source>
        <extracomment>the number of an item that is enough</extracomment>
        <translation>Remonter à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set it</source>
        <extracomment>takes the two numbers that were typed</extracomment>
        <translation>Fixer</translation>
    </message>
</context>
<context>
    <name>StockSection</name>
    <message>
        <source>All that is here</source>
        <extracomment>view of the stock: everything that is here; short</extracomment>
        <translation>Tout ce qui est là</translation>
    </message>
    <message>
        <source>Does not move</source>
        <extracomment>view of the stock: what nobody buys; short</extracomment>
        <translation>Ne se vend pas</translation>
    </message>
    <message>
        <source>To ask for: %1</source>
        <extracomment>view of the stock: what the artisans should be asked for, and how many items; short</extracomment>
        <translation>À demander&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been here that long.</source>
        <extracomment>no item has been here so long without a sale</extracomment>
        <translation>Rien n’est là depuis si longtemps.</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>view of the stock: where in the shop things lie; very short</extracomment>
        <translation>Coins</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>items that nobody bought for so many days</extracomment>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockWay</name>
    <message>
        <source>Another&apos;s</source>
        <extracomment>button: an item was registered under the wrong artisan; very short</extracomment>
        <translation>Autre artisan</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>button: what was paid for as lost is found, and the artisan keeps the money; very short</extracomment>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>No floor</source>
        <extracomment>button: an item has no least price of its own; very short</extracomment>
        <translation>Sans prix plancher</translation>
    </message>
    <message>
        <source>Not below %1</source>
        <extracomment>button: the least price of an item; very short</extracomment>
        <translation>Pas moins de %1</translation>
    </message>
    <message>
        <source>Sizes, colours</source>
        <extracomment>button: goods that are here come in more sizes and colours; short</extracomment>
        <translation>Tailles, couleurs</translation>
    </message>
    <message>
        <source>Set a level</source>
        <extracomment>button: below how many of an item one wants more; none is set yet</extracomment>
        <translation>Fixer un seuil</translation>
    </message>
    <message>
        <source>From %1 up to %2</source>
        <extracomment>button: below how many of an item one wants more, and up to how many</extracomment>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>TablesSection</name>
    <message>
        <source>Take in</source>
        <extracomment>part of the page of tables: items or artisans from a file</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Give out</source>
        <extracomment>part of the page of tables: stock and movements as a file</extracomment>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>TakingsBars</name>
    <message>
        <source>Nothing was sold in these days</source>
        <extracomment>in the manager&apos;s list of takings</extracomment>
        <translation>Rien n’a été vendu ces jours-là</translation>
    </message>
</context>
<context>
    <name>TakingsColumns</name>
    <message>
        <source>%1: %2 %3, sales: %4</source>
        <extracomment>about a touched column of the manager&apos;s chart: the day, month or hour; what was taken; how many sales</extracomment>
        <translation>%1&#xa0;: %2 %3, ventes&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nothing was sold in these days</source>
        <extracomment>in the manager&apos;s chart of takings</extracomment>
        <translation>Rien n’a été vendu ces jours-là</translation>
    </message>
</context>
<context>
    <name>TakingsSheet</name>
    <message>
        <source>Takings</source>
        <extracomment>title of the manager&apos;s page of what all stalls took</extracomment>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>period of the manager&apos;s takings; very short</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>period of the manager&apos;s takings: today and the six days before; very short</extracomment>
        <translation>7&#xa0;jours</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>period of the manager&apos;s takings; very short</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>period of the manager&apos;s takings; very short</extracomment>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>period of the manager&apos;s takings; very short</extracomment>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>takings are broken down by day or month; very short</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>takings are broken down by hour of the day; very short</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Stalls</source>
        <extracomment>takings are broken down by stall; very short</extracomment>
        <translation>Stands</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>takings are broken down by family of goods; very short</extracomment>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Artisans</source>
        <extracomment>takings are broken down by who made it; very short</extracomment>
        <translation>Artisans</translation>
    </message>
    <message>
        <source>Communes</source>
        <extracomment>takings are broken down by where the artisans live; very short</extracomment>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>takings are broken down by who sold; very short</extracomment>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>the takings were written as a table or a paper; where</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>figure of the manager&apos;s takings: in the days or months before, as many of them</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before: now %1</source>
        <extracomment>figure of the manager&apos;s takings: as many days or months before; how much more or less it is now</extracomment>
        <translation>Avant&#xa0;: maintenant %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figure of the manager&apos;s takings: how many sales</extracomment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Each, on average</source>
        <extracomment>figure of the manager&apos;s takings: what one sale brought on average</extracomment>
        <translation>Par vente, en moyenne</translation>
    </message>
</context>
<context>
    <name>TenderPanel</name>
    <message>
        <source>Handed over</source>
        <extracomment>title of a payment in cash with a typed amount</extracomment>
        <translation>Somme remise</translation>
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
        <translation>Payer cette partie</translation>
    </message>
    <message>
        <source>On account</source>
        <extracomment>title of a payment that the customer makes later</extracomment>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>Onto the account</source>
        <extracomment>the typed amount is paid later by the customer</extracomment>
        <translation>Mettre à crédit</translation>
    </message>
    <message>
        <source>All 4 digits, or none</source>
        <extracomment>on the button that records a payment, while one to three of a card&apos;s last digits are typed</extracomment>
        <translation>Les 4 chiffres, ou aucun</translation>
    </message>
    <message>
        <source>Take this part</source>
        <extracomment>the typed cash is less than what is left to pay: it is taken, and the rest is paid otherwise</extracomment>
        <translation>Encaisser cette partie</translation>
    </message>
    <message>
        <source>All of it, or type a part</source>
        <extracomment>in the empty field of what is paid later by the customer: all of it is, unless a part is typed</extracomment>
        <translation>Le tout, ou tapez une partie</translation>
    </message>
    <message>
        <source>Onto the account: %1</source>
        <extracomment>on the button: all that is due, the amount %1, is paid later by the customer</extracomment>
        <translation>Mettre à crédit : %1</translation>
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
        <translation>Retours</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>button to everything that is not selling; very short</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TransferList</name>
    <message>
        <source>On the way to us</source>
        <extracomment>above the transfers that other places have sent to this one</extracomment>
        <translation>En route vers nous</translation>
    </message>
    <message>
        <source>Differs: settle it</source>
        <extracomment>above the transfers of which not everything arrived</extracomment>
        <translation>Écart à solder</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <extracomment>above what other places ask of this one</extracomment>
        <translation>On nous demande</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <extracomment>above the transfers that this place has sent and nobody has received</extracomment>
        <translation>Envoyé par nous</translation>
    </message>
    <message>
        <source>We asked</source>
        <extracomment>above what this place has asked of others</extracomment>
        <translation>Nous avons demandé</translation>
    </message>
    <message>
        <source>Send goods</source>
        <extracomment>button: goods go to another place</extracomment>
        <translation>Envoyer des articles</translation>
    </message>
    <message>
        <source>They said no</source>
        <extracomment>another place does not send what this one asked for</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The sender settles it</source>
        <extracomment>the sender of a transfer has to say where the rest is</extracomment>
        <translation>L’expéditeur solde l’écart</translation>
    </message>
    <message>
        <source>Nothing is on its way. Send goods to another place, or ask for some: long touch on a tile.</source>
        <extracomment>no transfer is open: what can be done</extracomment>
        <translation>Rien n’est en route. Envoyez des articles ailleurs, ou demandez-en&#xa0;: touchez longuement une image.</translation>
    </message>
    <message>
        <source>Ordered for us by the centre</source>
        <extracomment>above what the manager ordered other places to send to this one</extracomment>
        <translation>Ordonné pour nous par le centre</translation>
    </message>
    <message>
        <source>Ordered by the centre</source>
        <extracomment>a place does not ask for these goods itself: the manager wants them to go there; short</extracomment>
        <translation>Ordonné par le centre</translation>
    </message>
</context>
<context>
    <name>UnitChoice</name>
    <message>
        <source>Metre</source>
        <extracomment>goods are measured in metres; very short</extracomment>
        <translation>Mètre</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <extracomment>goods are weighed in kilograms; very short</extracomment>
        <translation>Kilo</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>goods are counted; very short</extracomment>
        <translation>Pièce</translation>
    </message>
</context>
<context>
    <name>VariantSheet</name>
    <message>
        <source>sold out</source>
        <extracomment>in the grid of sizes and colours: none of it is left</extracomment>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>in the grid of sizes and colours: so many are left</extracomment>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>Print the call list</source>
        <extracomment>prints a list of whom to call, with their numbers</extracomment>
        <translation>Imprimer la liste d’appels</translation>
    </message>
    <message>
        <source>Print a request for each</source>
        <extracomment>prints what each artisan is asked for, a paper for each</extracomment>
        <translation>Imprimer une demande pour chacun</translation>
    </message>
    <message>
        <source>No telephone number is known</source>
        <extracomment>in place of an artisan&apos;s telephone number</extracomment>
        <translation>Numéro de téléphone inconnu</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>prints what one artisan is asked for; short</extracomment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>I asked</source>
        <extracomment>says that an artisan was called or asked for more goods; short</extracomment>
        <translation>J’ai demandé</translation>
    </message>
    <message>
        <source>Nothing is running out. To be warned, open an item and say below how many you want more.</source>
        <extracomment>nothing is running out; how an item gets its level</extracomment>
        <translation>Rien ne manque. Pour être averti, ouvrez un article et fixez son seuil.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <extracomment>field: an artisan&apos;s telephone number; empty: none</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>WhereSheet</name>
    <message>
        <source>For which stalls?</source>
        <extracomment>title of the sheet on which stalls are chosen, for which a rule or a promotion holds</extracomment>
        <translation>Pour quels stands&#xa0;?</translation>
    </message>
    <message>
        <source>All stalls</source>
        <extracomment>button: a rule, a promotion or a price list holds everywhere</extracomment>
        <translation>Tous les stands</translation>
    </message>
</context>
<context>
    <name>WhichSheet</name>
    <message>
        <source>Which one is it?</source>
        <extracomment>title of the sheet on which one of several things with the same code is chosen</extracomment>
        <translation>Lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>They have the same code: %1</source>
        <extracomment>several things have the scanned code; the code, and how many scans wait after it</extracomment>
        <translation>Ils ont le même code&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>how many of it are left on the shelf</extracomment>
        <translation>%1 ici</translation>
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
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>how long ago, in hours</extracomment>
        <translation>%1&#xa0;h</translation>
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
        <extracomment>why cash goes in or out of the drawer
----------
how an artisan is paid: by bank transfer</extracomment>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Petit achat</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>why cash goes in or out</extracomment>
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
        <translation>Vêtements</translation>
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
        <translation>Tapez votre code secret.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: %1</source>
        <translation>Ce n’est pas le bon code secret. Essais restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another PIN: four to eight digits, not like 1234 or 7777.</source>
        <translation>Choisissez un autre code secret&#xa0;: quatre à huit chiffres, pas comme 1234 ou 7777.</translation>
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
        <translation>Ouvrez d’abord la journée&#xa0;: comptez le tiroir-caisse.</translation>
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
        <translation>Cette pièce n’est pas en rayon à ce stand&#xa0;: %1</translation>
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
        <translation>Ce comptage ne peut pas être juste. Recomptez.</translation>
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
        <translation>Tapez le numéro du reçu du terminal, ou celui du téléphone.</translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation>Le tiroir-caisse ne contient pas autant.</translation>
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
        <source>This voucher was used already.</source>
        <translation>Ce bon d’achat a déjà servi.</translation>
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
        <translation>Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>The account allows only %1 more.</source>
        <translation>Le compte ne permet plus que %1.</translation>
    </message>
    <message>
        <source>This piece is kept for a customer: %1</source>
        <translation>Cette pièce est mise de côté pour un client&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are only %1 left.</source>
        <translation>Il n’en reste que %1.</translation>
    </message>
    <message>
        <source>This order is not in the book.</source>
        <translation>Cette commande n’est pas dans le livre.</translation>
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
        <translation>Cette règle ne peut pas s’appliquer telle quelle.</translation>
    </message>
    <message>
        <source>More than was sold: %1 can come back.</source>
        <translation>C’est plus que vendu&#xa0;: %1 au plus en retour.</translation>
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
        <translation>La chaîne du journal est rompue à %1.</translation>
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
        <translation>Identifiez-vous de nouveau.</translation>
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
    <message>
        <source>A printer cannot be there: %1</source>
        <extracomment>the address of the printer is no address</extracomment>
        <translation>Aucune imprimante ne peut être là&#xa0;: %1</translation>
    </message>
    <message>
        <source>The drawer did not open by itself. Use its key.</source>
        <extracomment>the printer could not open the drawer</extracomment>
        <translation>Le tiroir-caisse ne s’est pas ouvert seul. Prenez sa clé.</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>state of the receipt printer</extracomment>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>state of the receipt printer</extracomment>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Ready. The roll ends soon.</source>
        <extracomment>state of the receipt printer: its roll is nearly empty</extracomment>
        <translation>Prête. Le rouleau finit bientôt.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>state of the receipt printer</extracomment>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <extracomment>why the printer does not print</extracomment>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The printer&apos;s lid is open.</source>
        <extracomment>why the printer does not print</extracomment>
        <translation>Le capot de l’imprimante est ouvert.</translation>
    </message>
    <message>
        <source>The printer stands still.</source>
        <extracomment>why the printer does not print: it says so itself, and not why</extracomment>
        <translation>L’imprimante est bloquée.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <extracomment>why the printer does not print: nothing there, or it fell silent</extracomment>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The printer takes nothing from this till.</source>
        <extracomment>why the printer does not print: something there that takes nothing from us</extracomment>
        <translation>L’imprimante n’accepte rien de cette caisse.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the lid.</source>
        <extracomment>what to do when the printer has no paper</extracomment>
        <translation>Mettez un rouleau neuf et fermez le capot.</translation>
    </message>
    <message>
        <source>Press the lid shut until it clicks.</source>
        <extracomment>what to do when the lid of the printer is open</extracomment>
        <translation>Appuyez sur le capot jusqu’au clic.</translation>
    </message>
    <message>
        <source>Is paper caught in it? Switch it off and on.</source>
        <extracomment>what to do when the printer stands still</extracomment>
        <translation>Un papier coincé&#xa0;? Éteignez puis rallumez.</translation>
    </message>
    <message>
        <source>Is it switched on? Push both ends of its cable in.</source>
        <extracomment>what to do when the printer does not answer</extracomment>
        <translation>Est-elle allumée&#xa0;? Enfoncez le câble des deux côtés.</translation>
    </message>
    <message>
        <source>Perhaps another till uses it. Wait a little, or look at its address.</source>
        <extracomment>what to do when the printer takes nothing from us</extracomment>
        <translation>Une autre caisse s’en sert peut-être. Patientez, ou vérifiez son adresse.</translation>
    </message>
    <message>
        <source>This stall has no name for invoices yet. Ask the centre.</source>
        <extracomment>an invoice is asked for, and the stall&apos;s own name and numbers are not in the book yet</extracomment>
        <translation>Ce stand n’a pas encore de nom pour les factures. Demandez au centre.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>how something was paid: in cash</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>how something was paid: by card</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>how something was paid: with the phone</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>On account</source>
        <extracomment>how something was paid: the customer pays later</extracomment>
        <translation>À crédit</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>how something was paid: with a voucher of ours</extracomment>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>Paid before</source>
        <extracomment>how something was paid: with what was paid before on an order</extracomment>
        <translation>Acompte versé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>how something was paid: with goods that came back</extracomment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>in the log: who did it, and who agreed</extracomment>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>Unbroken: %1 entries checked, none changed, none missing.</source>
        <extracomment>above the log: how many entries were checked, and none was changed or taken away</extracomment>
        <translation>Intact&#xa0;: %1 écritures vérifiées, aucune changée, aucune manquante.</translation>
    </message>
    <message>
        <source>Opened the day with %1</source>
        <extracomment>in the log</extracomment>
        <translation>Journée ouverte avec %1</translation>
    </message>
    <message>
        <source>Closed the day: %1 counted. %2</source>
        <extracomment>in the log: counted, and the difference in words</extracomment>
        <translation>Journée clôturée&#xa0;: %1 comptés. %2</translation>
    </message>
    <message>
        <source>Undid the sale %1: %2</source>
        <extracomment>in the log: a whole sale was undone</extracomment>
        <translation>Vente %1 annulée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gave back %1, without a receipt</source>
        <extracomment>in the log: goods came back</extracomment>
        <translation>%1 rendus, sans reçu</translation>
    </message>
    <message>
        <source>Gave back %2 on the sale %1</source>
        <extracomment>in the log: goods came back</extracomment>
        <translation>%2 rendus sur la vente %1</translation>
    </message>
    <message>
        <source>Exchanged goods for %1 against goods for %2</source>
        <extracomment>in the log: goods for goods</extracomment>
        <translation>Échange&#xa0;: articles pour %1 contre articles pour %2</translation>
    </message>
    <message>
        <source>Printed %1 again, copy %2</source>
        <extracomment>in the log</extracomment>
        <translation>%1 réimprimé, duplicata %2</translation>
    </message>
    <message>
        <source>Put right how %1 was paid (%2): not %3 but %4</source>
        <extracomment>in the log: number, amount, how it had been recorded, how it was paid</extracomment>
        <translation>Paiement de %1 corrigé (%2)&#xa0;: non pas %3 mais %4</translation>
    </message>
    <message>
        <source>Sold %1 for %2 with an approval</source>
        <extracomment>in the log: a second person agreed to what a sale needed</extracomment>
        <translation>Vente %1 de %2 avec un accord</translation>
    </message>
    <message>
        <source>Opened the drawer without a sale</source>
        <extracomment>in the log</extracomment>
        <translation>Tiroir-caisse ouvert sans vente</translation>
    </message>
    <message>
        <source>Put %1 into the drawer: %2</source>
        <extracomment>in the log: amount and reason</extracomment>
        <translation>%1 mis dans le tiroir-caisse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Took %1 out of the drawer: %2</source>
        <extracomment>in the log: amount and reason</extracomment>
        <translation>%1 sortis du tiroir-caisse&#xa0;: %2</translation>
    </message>
    <message>
        <source>New price of %1: %2</source>
        <extracomment>in the log</extracomment>
        <translation>Nouveau prix de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed the rules of the shop</source>
        <extracomment>in the log</extracomment>
        <translation>Règles de la boutique changées</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <extracomment>in the log: who</extracomment>
        <translation>%1 peut travailler ici</translation>
    </message>
    <message>
        <source>Changed what %1 may do: %2 rights</source>
        <extracomment>in the log: whose, and how many there are now</extracomment>
        <translation>Droits de %1 changés&#xa0;: %2 droits</translation>
    </message>
    <message>
        <source>Paid %1 to %2</source>
        <extracomment>in the log: which artisan</extracomment>
        <translation>%1 versés à %2</translation>
    </message>
    <message>
        <source>Called off an order, %1 given back</source>
        <extracomment>in the log</extracomment>
        <translation>Commande annulée, %1 rendus</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <extracomment>in the list of the drawer: it was opened without a sale</extracomment>
        <translation>Tiroir-caisse ouvert</translation>
    </message>
    <message>
        <source>The drawer was right</source>
        <extracomment>what a count of the drawer found</extracomment>
        <translation>Le tiroir-caisse était juste</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>what a count of the drawer found: less than the book expected</extracomment>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <extracomment>what a count of the drawer found: more than the book expected</extracomment>
        <translation>En trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since the first day: %1 receipts, %2</source>
        <extracomment>in a report: everything that this till ever sold, less what came back</extracomment>
        <translation>Depuis le premier jour&#xa0;: %1 reçus, %2</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>a person&apos;s role</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>a person&apos;s role: of the centre</extracomment>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Owner of the stall</source>
        <extracomment>a person&apos;s role: of the stall</extracomment>
        <translation>Propriétaire du stand</translation>
    </message>
    <message>
        <source>Accountant</source>
        <extracomment>a person&apos;s role</extracomment>
        <translation>Comptable</translation>
    </message>
    <message>
        <source>Sell</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Open and close the day</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Ouvrir et clôturer la journée</translation>
    </message>
    <message>
        <source>Put cash in, take it out</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Entrées et sorties d’espèces</translation>
    </message>
    <message>
        <source>Take goods in</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Réceptionner des articles</translation>
    </message>
    <message>
        <source>Lower a price</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Baisser un prix</translation>
    </message>
    <message>
        <source>Sell on account</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Vendre à crédit</translation>
    </message>
    <message>
        <source>See sums, all receipts, the log</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Voir les sommes, tous les reçus, l’historique</translation>
    </message>
    <message>
        <source>Change the price on the tag</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Changer le prix de l’étiquette</translation>
    </message>
    <message>
        <source>Admit people and artisans</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Admettre personnes et artisans</translation>
    </message>
    <message>
        <source>Pay artisans</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Payer les artisans</translation>
    </message>
    <message>
        <source>See all stalls</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Voir tous les stands</translation>
    </message>
    <message>
        <source>Set rules and promotions</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Règles et promotions</translation>
    </message>
    <message>
        <source>%1: by the book only %2 left. Please count.</source>
        <extracomment>more is sold than the book says there is; name, number</extracomment>
        <translation>%1&#xa0;: il n’en reste que %2 au livre. À compter.</translation>
    </message>
    <message>
        <source>%1: only %2 left, more cannot be sold.</source>
        <extracomment>more is in the cart than can be sold; name, number</extracomment>
        <translation>%1&#xa0;: il n’en reste que %2, pas de vente au-delà.</translation>
    </message>
    <message>
        <source>%1 kg × %2</source>
        <extracomment>note under a line: what a weighed packet holds; kilograms, price of one</extracomment>
        <translation>%1&#xa0;kg × %2</translation>
    </message>
    <message>
        <source>Our own</source>
        <extracomment>whose goods they are: the stall&apos;s own, no artisan&apos;s</extracomment>
        <translation>À nous</translation>
    </message>
    <message>
        <source>One of a kind</source>
        <extracomment>there is only one of this item</extracomment>
        <translation>Pièce unique</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>how many of an item are here</extracomment>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 mis de côté</translation>
    </message>
    <message>
        <source>Wash cold, by hand</source>
        <extracomment>care of wool and cloth, printed under a line of the receipt</extracomment>
        <translation>Laver à la main, à froid</translation>
    </message>
    <message>
        <source>Dry lying flat, in the shade</source>
        <extracomment>care of wool and cloth, printed under a line of the receipt</extracomment>
        <translation>Sécher à plat, à l’ombre</translation>
    </message>
    <message>
        <source>Air it often: moths like wool</source>
        <extracomment>care of wool and cloth, printed under a line of the receipt</extracomment>
        <translation>Aérer souvent&#xa0;: les mites aiment la laine</translation>
    </message>
    <message>
        <source>Keep it dry, wipe with a soft cloth</source>
        <extracomment>care of leather, printed under a line of the receipt</extracomment>
        <translation>Garder au sec, essuyer avec un chiffon doux</translation>
    </message>
    <message>
        <source>Feed it with colourless wax</source>
        <extracomment>care of leather, printed under a line of the receipt</extracomment>
        <translation>Nourrir à la cire incolore</translation>
    </message>
    <message>
        <source>Polish with a soft dry cloth</source>
        <extracomment>care of silver, printed under a line of the receipt</extracomment>
        <translation>Polir avec un chiffon doux et sec</translation>
    </message>
    <message>
        <source>Keep it from water and perfume</source>
        <extracomment>care of silver, printed under a line of the receipt</extracomment>
        <translation>Éviter l’eau et le parfum</translation>
    </message>
    <message>
        <source>Wash by hand, not in a machine</source>
        <extracomment>care of pottery, printed under a line of the receipt</extracomment>
        <translation>Laver à la main, pas en machine</translation>
    </message>
    <message>
        <source>For decoration, not for food</source>
        <extracomment>care of pottery, printed under a line of the receipt</extracomment>
        <translation>Décoratif, pas alimentaire</translation>
    </message>
    <message>
        <source>All done. Well sold!</source>
        <extracomment>all ten exercises of the practice stall are done</extracomment>
        <translation>Tout est fait. Bien vendu&#xa0;!</translation>
    </message>
    <message>
        <source>Sell one piece for cash</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Vendre une pièce en espèces</translation>
    </message>
    <message>
        <source>Sell two of one kind</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Vendre deux pareils</translation>
    </message>
    <message>
        <source>Take a large note, give change</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Prendre un gros billet, rendre la monnaie</translation>
    </message>
    <message>
        <source>Take a card and type its number</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Encaisser une carte et taper son numéro</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Reprendre un article</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Sortir de l’argent du tiroir-caisse</translation>
    </message>
    <message>
        <source>Sell something with an unknown code</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Vendre un article au code inconnu</translation>
    </message>
    <message>
        <source>Count the drawer and close the day</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Compter le tiroir-caisse et clôturer la journée</translation>
    </message>
    <message>
        <source>%1 centimes · %2 douros</source>
        <extracomment>a price as people say it: in centimes, and in douros of five centimes</extracomment>
        <translation>%1 centimes · %2 douros</translation>
    </message>
    <message>
        <source>That is about %1 times more than such things cost.</source>
        <translation>Environ %1 fois plus que d’habitude.</translation>
    </message>
    <message>
        <source>That is about %1 times less than such things cost.</source>
        <extracomment>a typed price looks wrong; %1 is 10, 20 or 100</extracomment>
        <translation>Environ %1 fois moins que d’habitude.</translation>
    </message>
    <message>
        <source>reserved</source>
        <extracomment>on a tile: held for somebody&apos;s order</extracomment>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>all reserved</source>
        <extracomment>on a tile: what is left of it is held for somebody&apos;s order</extracomment>
        <translation>tout mis de côté</translation>
    </message>
    <message>
        <source>sold out</source>
        <extracomment>on a tile: none of them is left</extracomment>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>of goods that could be given or bought: so many are left
----------
on a tile: only a few of them are left</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the code on its paper.</source>
        <translation>Ce bon d’achat n’est pas connu ici. Scannez le code imprimé dessus.</translation>
    </message>
    <message>
        <source>This voucher is not genuine: its signature is wrong.</source>
        <translation>Ce bon d’achat n’est pas authentique&#xa0;: sa signature est fausse.</translation>
    </message>
    <message>
        <source>To be paid today</source>
        <extracomment>what a customer owes has to be paid on this day</extracomment>
        <translation>À payer aujourd’hui</translation>
    </message>
    <message>
        <source>To be paid by %1</source>
        <extracomment>what a customer owes has to be paid until a day</extracomment>
        <translation>À payer au plus tard le %1</translation>
    </message>
    <message>
        <source>Late since %1, days: %2</source>
        <extracomment>what a customer owes is overdue: since which day, and for how many days</extracomment>
        <translation>En retard depuis le %1, jours&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <extracomment>why goods came back: the buyer did not want them after all</extracomment>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>in place of a picture to choose: the file is cut off; very short
----------
why goods came back: they were damaged
----------
where goods are: damaged, not for sale
----------
why goods move: they broke or were spoilt; on a picture, very short</extracomment>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Wrong one</source>
        <extracomment>why goods came back: size, colour or item was wrong</extracomment>
        <translation>Pas le bon</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>why a count differs, ready-made: something else
----------
why goods came back: another reason</extracomment>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>A mistake at the counter</source>
        <extracomment>why goods came back: the sale was a mistake at the counter</extracomment>
        <translation>Erreur au comptoir</translation>
    </message>
    <message>
        <source>laid aside, not for sale</source>
        <translation>retiré de la vente</translation>
    </message>
    <message>
        <source>back on the shelf</source>
        <translation>remis en rayon</translation>
    </message>
    <message>
        <source>Gave %1 a badge</source>
        <extracomment>in the log: whose</extracomment>
        <translation>A donné un badge à %1</translation>
    </message>
    <message>
        <source>This badge is not valid any more. Touch your picture.</source>
        <translation>Ce badge n’est plus valable. Touchez votre photo.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>This transfer is not one of ours.</source>
        <translation>Ce transfert n’est pas le nôtre.</translation>
    </message>
    <message>
        <source>This transfer is finished already.</source>
        <translation>Ce transfert est déjà terminé.</translation>
    </message>
    <message>
        <source>More than was sent: %1 are open.</source>
        <translation>Plus que l’envoi&#xa0;: il en reste %1 à recevoir.</translation>
    </message>
    <message>
        <source>This piece belongs to its artisan: %1</source>
        <translation>Cette pièce appartient à son artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Dites pourquoi, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This count is closed.</source>
        <translation>Cet inventaire est clos.</translation>
    </message>
    <message>
        <source>It moved while it was counted. Please count it again: %1</source>
        <translation>L’article a bougé pendant l’inventaire. Recomptez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>It belongs to another family than the one you count: %1</source>
        <translation>Il est d’une autre famille que celle que vous comptez&#xa0;: %1</translation>
    </message>
    <message>
        <source>This request is answered already.</source>
        <translation>Cette demande a déjà sa réponse.</translation>
    </message>
    <message>
        <source>A stamped piece needs its grade and the number of its seal.</source>
        <translation>Une pièce estampillée a besoin de sa classe de qualité et du numéro de son plomb.</translation>
    </message>
    <message>
        <source>Stamping officer</source>
        <extracomment>a person&apos;s role: inspects pieces, grades and seals them</extracomment>
        <translation>Agent d’estampillage</translation>
    </message>
    <message>
        <source>Write goods off or on</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Corriger le stock</translation>
    </message>
    <message>
        <source>Inspect and stamp pieces</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Inspecter et estampiller</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Cet import est déjà annulé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of an item, so many were counted and so many should be there
----------
so many of so many: counted, or here
----------
how far a count is: metres or kilograms counted, and how much should be there</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>To be counted again: %1</source>
        <extracomment>before a count is closed: so many items were sold or received between two scans of them</extracomment>
        <translation>À recompter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted already: %1</source>
        <extracomment>while goods are counted: a one-off piece was scanned a second time; its code</extracomment>
        <translation>Déjà compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It belongs to another place: %1</source>
        <extracomment>while goods are counted: by the book another place has this piece; its code</extracomment>
        <translation>Appartient à un autre lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <extracomment>where goods are: in the shop, for sale</extracomment>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>where goods are: in the store room</extracomment>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <extracomment>where goods are: they came back from a buyer and wait</extracomment>
        <translation>Retiré de la vente</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>where goods are: nobody knows</extracomment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Used or given</source>
        <extracomment>where goods are: used here or given away</extracomment>
        <translation>Utilisé ou donné</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>what is counted: goods of every family</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>button: a move of goods was a mistake; %1 is the opposite move, such as &quot;To the shelf&quot;</extracomment>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the reserve</source>
        <extracomment>why goods move; on a picture, very short</extracomment>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>To the shelf</source>
        <extracomment>why goods move; on a picture, very short</extracomment>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Mended</source>
        <extracomment>why goods move: damaged ones are whole again; on a picture, very short</extracomment>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Stolen</source>
        <extracomment>why goods move; on a picture, very short</extracomment>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>why goods move: nobody knows where they are; on a picture, very short</extracomment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Found again</source>
        <extracomment>a line of an artisan&apos;s account: a lost piece was found
----------
why goods move: lost ones turned up; on a picture, very short</extracomment>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>For our own use</source>
        <extracomment>why goods move: the shop uses them itself; on a picture, very short</extracomment>
        <translation>Pour notre usage</translation>
    </message>
    <message>
        <source>A gift</source>
        <extracomment>why goods move: given away; on a picture, very short</extracomment>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>For sale again</source>
        <extracomment>why goods move: what came back from a buyer is for sale again; on a picture, very short</extracomment>
        <translation>Remis en vente</translation>
    </message>
    <message>
        <source>Not fit for sale</source>
        <extracomment>why goods move: what came back from a buyer cannot be sold; on a picture, very short</extracomment>
        <translation>Invendable</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <extracomment>of a corner of the shop: how many different items lie there
----------
on a tile: so many sizes and colours of it
----------
figure of the stock: how many different items</extracomment>
        <translation>Articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than a year</source>
        <extracomment>a group of goods: they have been here without a sale for more than a year</extracomment>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>Up to %1 days</source>
        <extracomment>a group of goods: they have been here without a sale for so many days at most</extracomment>
        <translation>Jusqu’à %1&#xa0;jours</translation>
    </message>
    <message>
        <source>in the reserve: %1</source>
        <extracomment>of an item: how many of it are in the store room
----------
of an item: in which corner of the store room it lies</extracomment>
        <translation>en réserve&#xa0;: %1</translation>
    </message>
    <message>
        <source>days without a sale: %1</source>
        <extracomment>of an item: days since it last came in or was sold</extracomment>
        <translation>jours sans vente&#xa0;: %1</translation>
    </message>
    <message>
        <source>enough for days: %1</source>
        <extracomment>of an item: for how many days there is enough of it, as it sells now</extracomment>
        <translation>%1&#xa0;j de stock</translation>
    </message>
    <message>
        <source>Got its card, at %1</source>
        <extracomment>a step of an item: its card was written, at a price</extracomment>
        <translation>Enregistré au prix de %1</translation>
    </message>
    <message>
        <source>Left here by its artisan: %1</source>
        <extracomment>a step of an item: its artisan left so many here</extracomment>
        <translation>Reçu de l’artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>a step of an item: so many came in, bought or made here</extracomment>
        <translation>Entré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <extracomment>a step of an item: so many left for another place</extracomment>
        <translation>Envoyé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Arrived from %1: %2</source>
        <extracomment>a step of an item: so many came from another place</extracomment>
        <translation>Arrivé de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not taken over from %1: %2</source>
        <extracomment>a step of an item: of what another place sent, so many were not taken over</extracomment>
        <translation>Non reçu de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Back from the way to %1: %2</source>
        <extracomment>a step of an item: so many of those sent are back</extracomment>
        <translation>Revenu sans arriver à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lost on the way to %1: %2</source>
        <extracomment>a step of an item: so many of those sent were lost</extracomment>
        <translation>Perdu en route vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sold: %1, for %2</source>
        <extracomment>a step of an item: so many were sold, for an amount</extracomment>
        <translation>Vendu&#xa0;: %1, pour %2</translation>
    </message>
    <message>
        <source>A buyer brought back: %1</source>
        <extracomment>a step of an item: a buyer brought so many back</extracomment>
        <translation>Rapporté par un client&#xa0;: %1</translation>
    </message>
    <message>
        <source>A count found: %1 more</source>
        <extracomment>a step of an item: a count found so many more than the book had</extracomment>
        <translation>L’inventaire a trouvé&#xa0;: %1 de plus</translation>
    </message>
    <message>
        <source>A count missed: %1</source>
        <extracomment>a step of an item: a count missed so many</extracomment>
        <translation>Manquant à l’inventaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>New price: %1</source>
        <extracomment>a step of an item: its price changed</extracomment>
        <translation>Nouveau prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stamped, grade %1</source>
        <extracomment>what an inspection said of a piece: stamped, with a grade from 1 (excellent) to 6 (acceptable)</extracomment>
        <translation>Estampillé, classe %1</translation>
    </message>
    <message>
        <source>Inspected: to be worked over</source>
        <extracomment>what an inspection said of a piece: better work is asked for before the stamp</extracomment>
        <translation>Inspecté&#xa0;: à retoucher</translation>
    </message>
    <message>
        <source>Inspected: no stamp</source>
        <extracomment>what an inspection said of a piece: no stamp; it may be sold as not graded</extracomment>
        <translation>Inspecté&#xa0;: non estampillé</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>a step of an item, and who did it</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>No transfer brings this: %1</source>
        <translation>Aucun transfert ne l’apporte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in this transfer: %1</source>
        <extracomment>a scanned piece is not in the transfer that is being received; its code</extracomment>
        <translation>Pas dans ce transfert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <extracomment>a scanned piece does not lie where goods are sent from; its code</extracomment>
        <translation>Pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent: %1, to %2</source>
        <extracomment>goods were sent: how many, and to which place</extracomment>
        <translation>Envoyé&#xa0;: %1, à %2</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <extracomment>a place was told that what it asked for does not come</extracomment>
        <translation>Réponse envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stall %1</source>
        <extracomment>what a place is: a stall, and its number</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <extracomment>what a place is: a common store room, and its number</extracomment>
        <translation>Réserve %1</translation>
    </message>
    <message>
        <source>Craft centre %1</source>
        <extracomment>what a place is: a craft centre in a commune, and its number</extracomment>
        <translation>Centre artisanal %1</translation>
    </message>
    <message>
        <source>wilaya of %1</source>
        <extracomment>after what a place is: the wilaya that it belongs to today</extracomment>
        <translation>wilaya de %1</translation>
    </message>
    <message>
        <source>The centre has said nothing yet</source>
        <translation>Le centre n’a encore rien dit</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>how old what is said of other places is: the hour, today</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <extracomment>how old what is said of other places is: the day and the hour</extracomment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>Everything arrived: %1</source>
        <extracomment>a transfer was received whole: how many</extracomment>
        <translation>Tout est arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arrived: %1 of %2</source>
        <extracomment>a transfer was received in part: how many of how many</extracomment>
        <translation>Arrivé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Back here: %1</source>
        <translation>Revenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the box: %1</source>
        <extracomment>why less arrived than was sent: so many were not in the box</extracomment>
        <translation>Absent du colis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came damaged: %1</source>
        <extracomment>why less arrived than was sent: so many came broken</extracomment>
        <translation>Arrivé abîmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <extracomment>why less was taken than was sent: so many were not wanted</extracomment>
        <translation>Renvoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stamp</source>
        <extracomment>a fact of an item: the officer&apos;s stamp</extracomment>
        <translation>Estampille</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>a fact of an item: the village where it was made</extracomment>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>a fact of an item: how it was made</extracomment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Materials</source>
        <extracomment>a fact of an item: wool, clay, silver …</extracomment>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <extracomment>a fact of an item: which of its sizes and colours</extracomment>
        <translation>Taille et couleur</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>a fact of an item: its length, width and height the measures of an item, in centimetres</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1&#xa0;cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>a fact of an item; then its weight</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <extracomment>field: how long the work took
----------
a fact of an item: hours of work</extracomment>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>a fact of an item: what is told of it</extracomment>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Please look again: %1</source>
        <extracomment>what was typed cannot be used; %1 names the field</extracomment>
        <translation>À revoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Technique, in Arabic</source>
        <extracomment>field: how a thing was made, in Arabic letters</extracomment>
        <translation>Technique, en arabe</translation>
    </message>
    <message>
        <source>Technique, in French</source>
        <extracomment>field: how a thing was made, in Latin letters</extracomment>
        <translation>Technique, en français</translation>
    </message>
    <message>
        <source>Materials, in Arabic</source>
        <extracomment>field: what a thing is made of, in Arabic letters</extracomment>
        <translation>Matières, en arabe</translation>
    </message>
    <message>
        <source>Materials, in French</source>
        <extracomment>field: what a thing is made of, in Latin letters</extracomment>
        <translation>Matières, en français</translation>
    </message>
    <message>
        <source>Village, in Arabic</source>
        <extracomment>field: where a thing was made, in Arabic letters</extracomment>
        <translation>Village, en arabe</translation>
    </message>
    <message>
        <source>Village, in French</source>
        <extracomment>field: where a thing was made, in Latin letters</extracomment>
        <translation>Village, en français</translation>
    </message>
    <message>
        <source>Its story, in Arabic</source>
        <extracomment>field: what is told of a thing, in Arabic letters</extracomment>
        <translation>Son histoire, en arabe</translation>
    </message>
    <message>
        <source>Its story, in French</source>
        <extracomment>field: what is told of a thing, in Latin letters</extracomment>
        <translation>Son histoire, en français</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <extracomment>field: a measure of a thing</extracomment>
        <translation>Longueur, cm</translation>
    </message>
    <message>
        <source>Width, cm</source>
        <extracomment>field: a measure of a thing</extracomment>
        <translation>Largeur, cm</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <extracomment>field: a measure of a thing</extracomment>
        <translation>Hauteur, cm</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <extracomment>field: the weight of a thing</extracomment>
        <translation>Poids, kg</translation>
    </message>
    <message>
        <source>More: name = value ; name = value</source>
        <extracomment>field: other facts of a thing, as &quot;knots = 400 ; dye = madder&quot;</extracomment>
        <translation>Autres&#xa0;: nom = valeur&#xa0;; nom = valeur</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>rules of the shop: nothing is changed, and this is in force already</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <extracomment>rules of the shop: what is shown is in force from a day on</extracomment>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to a rule of the shop: it is not done</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>answer to a rule of the shop: so many days</extracomment>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>answer to how far somebody may lower a price: as far as the artisan allows
----------
answer to how much may be taken out of the drawer: there is no limit
----------
answer to how much an artisan may owe: there is no limit</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Round cash totals</source>
        <extracomment>rule of the shop: totals that are paid in cash</extracomment>
        <translation>Arrondir les totaux en espèces</translation>
    </message>
    <message>
        <source>Cash is taken to the centime.</source>
        <translation>Les espèces se prennent au centime.</translation>
    </message>
    <message>
        <source>Down to a multiple of %1, for the buyer; a line of its own.</source>
        <translation>Au multiple de %1 inférieur, pour le client&#xa0;; une ligne à part.</translation>
    </message>
    <message>
        <source>Stamp duty on cash</source>
        <extracomment>rule of the shop: the Treasury&apos;s stamp duty</extracomment>
        <translation>Droit de timbre sur les espèces</translation>
    </message>
    <message>
        <source>A line of its own for the Treasury, outside the turnover.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Une ligne à part pour le Trésor, hors chiffre d’affaires.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>answer to a rule of the shop: stamp duty on invoices</extracomment>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Every sale</source>
        <extracomment>answer to a rule of the shop: stamp duty on every sale for cash</extracomment>
        <translation>Chaque vente</translation>
    </message>
    <message>
        <source>Tax of the stall</source>
        <extracomment>rule of the shop: how the stall&apos;s owner is taxed</extracomment>
        <translation>Impôt du stand</translation>
    </message>
    <message>
        <source>Prices include it; it stands on invoices.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Les prix le comprennent&#xa0;; il figure sur les factures.</translation>
    </message>
    <message>
        <source>IFU</source>
        <extracomment>answer to how the owner is taxed: the single flat tax, without VAT</extracomment>
        <translation>IFU</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>answer to how the owner is taxed: value added tax</extracomment>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT of own goods</source>
        <extracomment>rule of the shop</extracomment>
        <translation>TVA sur les marchandises propres</translation>
    </message>
    <message>
        <source>Unless the card of an item says otherwise.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Sauf si la fiche de l’article dit autre chose.</translation>
    </message>
    <message>
        <source>Goods come back within</source>
        <extracomment>rule of the shop</extracomment>
        <translation>Retour des articles sous</translation>
    </message>
    <message>
        <source>Later only with a second person&apos;s word.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Plus tard, seulement avec l’accord d’une seconde personne.</translation>
    </message>
    <message>
        <source>Accounts are paid within</source>
        <extracomment>rule of the shop: sales on account</extracomment>
        <translation>Les comptes se paient sous</translation>
    </message>
    <message>
        <source>Unless the customer&apos;s card says otherwise.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Sauf si la fiche du client dit autre chose.</translation>
    </message>
    <message>
        <source>Sellers lower prices by</source>
        <extracomment>rule of the shop: how far a seller may lower a price</extracomment>
        <translation>Remise maximale des vendeurs</translation>
    </message>
    <message>
        <source>More only with a second person; never below the artisan&apos;s floor.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Plus, avec une seconde personne&#xa0;; jamais sous le prix plancher de l’artisan.</translation>
    </message>
    <message>
        <source>Owners lower prices by</source>
        <extracomment>rule of the shop: how far the stall&apos;s owner may lower a price</extracomment>
        <translation>Remise maximale des propriétaires</translation>
    </message>
    <message>
        <source>Taken out at once, at most</source>
        <extracomment>rule of the shop: cash that a seller takes out of the drawer</extracomment>
        <translation>Retrait en une fois, au plus</translation>
    </message>
    <message>
        <source>More only with a second person.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Plus, seulement avec une seconde personne.</translation>
    </message>
    <message>
        <source>A gap wants a word above</source>
        <extracomment>rule of the shop: a difference found when the drawer is counted</extracomment>
        <translation>Écart à expliquer au-delà de</translation>
    </message>
    <message>
        <source>A day can always be closed; the gap stays visible.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>La journée se clôt toujours&#xa0;; l’écart reste visible.</translation>
    </message>
    <message>
        <source>This is no telephone number: %1</source>
        <translation>Ce n’est pas un numéro de téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <extracomment>size of a file, in thousands of bytes</extracomment>
        <translation>%1&#xa0;Ko</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <extracomment>how many items came in by a table
----------
a promotion or a price list is about so many items</extracomment>
        <translation>Articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Come in: %1</source>
        <extracomment>so many lines of a table would come in</extracomment>
        <translation>À importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stay out: %1</source>
        <extracomment>so many lines of a table would not come in</extracomment>
        <translation>Écartés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Artisans in the book: %1</source>
        <extracomment>so many artisans were taken in from a table</extracomment>
        <translation>Artisans dans le livre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Items in the book: %1</source>
        <extracomment>so many items were taken in from a table</extracomment>
        <translation>Articles dans le livre&#xa0;: %1</translation>
    </message>
    <message>
        <source>so far %1 each</source>
        <extracomment>what one of an item cost so far</extracomment>
        <translation>jusqu’ici %1 pièce</translation>
    </message>
    <message>
        <source>None of our own goods has this code: %1</source>
        <extracomment>a scanned code is of no goods that the stall owns</extracomment>
        <translation>Aucune de nos marchandises n’a ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the book and on the shelf: %1</source>
        <extracomment>own goods came in: how many of all kinds together</extracomment>
        <translation>Dans le livre et en rayon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>in place of a picture to choose: the file holds nothing; very short</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>in place of a picture to choose: the file is something else; very short</extracomment>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>Too large</source>
        <extracomment>in place of a picture to choose: it has too many dots; very short</extracomment>
        <translation>Trop grande</translation>
    </message>
    <message>
        <source>This file is empty. Take another picture.</source>
        <extracomment>why a file cannot be the photo of an item</extracomment>
        <translation>Ce fichier est vide. Prenez une autre image.</translation>
    </message>
    <message>
        <source>This file is no picture, whatever its name says. Take another one.</source>
        <extracomment>why a file cannot be the photo of an item</extracomment>
        <translation>Ce fichier n’est pas une image, quoi que dise son nom. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>This picture is damaged or was not copied to its end. Copy it again, or take another one.</source>
        <extracomment>why a file cannot be the photo of an item</extracomment>
        <translation>Cette image est abîmée ou n’a pas été copiée jusqu’au bout. Recopiez-la, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>This picture is too large for this machine. Take a smaller one.</source>
        <extracomment>why a file cannot be the photo of an item</extracomment>
        <translation>Cette image est trop grande pour cet appareil. Prenez-en une plus petite.</translation>
    </message>
    <message>
        <source>There is no room to keep this picture. Everything else is as you typed it.</source>
        <extracomment>a photo of an item could not be written</extracomment>
        <translation>Pas de place pour garder cette image. Tout le reste est tel que vous l’avez saisi.</translation>
    </message>
    <message>
        <source>Fell and broke</source>
        <extracomment>ready words for what happened to damaged goods</extracomment>
        <translation>Tombé et cassé</translation>
    </message>
    <message>
        <source>Got wet</source>
        <translation>A pris l’eau</translation>
    </message>
    <message>
        <source>Eaten by moths</source>
        <translation>Mangé par les mites</translation>
    </message>
    <message>
        <source>Its artisan mended it</source>
        <extracomment>ready words for how damaged goods became whole again</extracomment>
        <translation>Réparé par son artisan</translation>
    </message>
    <message>
        <source>Mended here</source>
        <translation>Réparé ici</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Nettoyé</translation>
    </message>
    <message>
        <source>Taken from the stall</source>
        <extracomment>ready words for how goods were stolen</extracomment>
        <translation>Pris sur le stand</translation>
    </message>
    <message>
        <source>Taken during the night</source>
        <translation>Pris pendant la nuit</translation>
    </message>
    <message>
        <source>Taken at a fair</source>
        <translation>Pris à une foire</translation>
    </message>
    <message>
        <source>Not found on the shelf</source>
        <extracomment>ready words for how goods were lost</extracomment>
        <translation>Introuvable en rayon</translation>
    </message>
    <message>
        <source>Lost on the way to a fair</source>
        <translation>Perdu en route vers une foire</translation>
    </message>
    <message>
        <source>Gone since the last count</source>
        <translation>Disparu depuis le dernier inventaire</translation>
    </message>
    <message>
        <source>Lay in the store room</source>
        <extracomment>ready words for where lost goods turned up</extracomment>
        <translation>Était dans la réserve</translation>
    </message>
    <message>
        <source>Lay behind other goods</source>
        <translation>Était derrière d’autres articles</translation>
    </message>
    <message>
        <source>Was counted wrong</source>
        <translation>Avait été mal compté</translation>
    </message>
    <message>
        <source>For guests in the stall</source>
        <extracomment>ready words for what the shop uses goods for</extracomment>
        <translation>Pour les hôtes du stand</translation>
    </message>
    <message>
        <source>To decorate the stall</source>
        <translation>Pour décorer le stand</translation>
    </message>
    <message>
        <source>For packing</source>
        <translation>Pour l’emballage</translation>
    </message>
    <message>
        <source>For a visitor of the centre</source>
        <extracomment>ready words for whom goods are given to</extracomment>
        <translation>Pour un visiteur du centre</translation>
    </message>
    <message>
        <source>For a good buyer</source>
        <translation>Pour un bon client</translation>
    </message>
    <message>
        <source>For a school</source>
        <translation>Pour une école</translation>
    </message>
    <message>
        <source>It is whole</source>
        <extracomment>ready words for why what came back can be sold again</extracomment>
        <translation>Il est intact</translation>
    </message>
    <message>
        <source>Only the wrapping was torn</source>
        <translation>Seul l’emballage était déchiré</translation>
    </message>
    <message>
        <source>Cannot be mended</source>
        <extracomment>ready words for why what came back cannot be sold again</extracomment>
        <translation>Irréparable</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Il manque une partie</translation>
    </message>
    <message>
        <source>Stained for good</source>
        <translation>Taché pour de bon</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <extracomment>an artisan was asked for more on this day</extracomment>
        <translation>Demandé le %1</translation>
    </message>
    <message>
        <source>%1 here, at least %2</source>
        <extracomment>of an item that is running out: how many are here, and below how many one asks for more</extracomment>
        <translation>%1 ici, %2 au moins</translation>
    </message>
    <message>
        <source>Unreadable letters. Save the table again, as UTF-8.</source>
        <extracomment>what is wrong with a line of a table: its letters are in an old encoding</extracomment>
        <translation>Lettres illisibles. Enregistrez à nouveau le tableau, en UTF-8.</translation>
    </message>
    <message>
        <source>A line break, or letters that cannot be kept, within a field.</source>
        <extracomment>what is wrong with a line of a table</extracomment>
        <translation>Un retour à la ligne, ou des caractères impossibles à garder, dans une case.</translation>
    </message>
    <message>
        <source>“%1” is no amount in dinars.</source>
        <extracomment>what is wrong with a line of a table: %1 is the name of a column</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en dinars.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <extracomment>what is wrong with a line of a table: %1 is the name of a column</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” holds a word that is not known.</source>
        <extracomment>what is wrong with a line of a table: %1 is the name of a column</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient un mot inconnu.</translation>
    </message>
    <message>
        <source>No artisan has the card %1.</source>
        <extracomment>what is wrong with a line of a table: %1 is the number of a card</extracomment>
        <translation>Aucun artisan n’a la carte %1.</translation>
    </message>
    <message>
        <source>Not as many fields as the first line names, or a quotation mark too many.</source>
        <extracomment>what is wrong with a line of a table</extracomment>
        <translation>Pas autant de cases que la première ligne, ou un guillemet de trop.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a line of a table that is not in the book yet; very short</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>pieces: %1</source>
        <extracomment>a line of a table: how many of an item</extracomment>
        <translation>quantité&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file is too large for a table. Divide it into several.</source>
        <extracomment>a file that was chosen as a table</extracomment>
        <translation>Ce fichier est trop grand pour un tableau. Partagez-le en plusieurs.</translation>
    </message>
    <message>
        <source>This is no table of ours: its first line must name the columns, and one of them name_fr or name_ar.</source>
        <extracomment>a file that was chosen as a table; name_fr and name_ar stay as they are</extracomment>
        <translation>Ce n’est pas un tableau lisible&#xa0;: sa première ligne doit nommer les colonnes, dont name_fr ou name_ar.</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the stick in again.</source>
        <extracomment>a table was chosen, and the stick that it was on has been pulled out</extracomment>
        <translation>Ce fichier n’est plus là. Rebranchez la clé USB.</translation>
    </message>
    <message>
        <source>This person has no PIN yet. The centre sets one.</source>
        <translation>Cette personne n’a pas encore de code secret. Le centre lui en donne un.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Ask the centre for another.</source>
        <translation>Ce lien n’est plus valable. Demandez-en un autre au centre.</translation>
    </message>
    <message>
        <source>After this: %1 more</source>
        <extracomment>more scans wait for the same question; how many</extracomment>
        <translation>Après&#xa0;: encore %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>line of a contract, behind a family: goods of at least this price
----------
on a tile of several sizes and colours: the lowest of their prices</extracomment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>A set is nothing but its parts: %1. Take them one by one.</source>
        <translation>Un ensemble n’est que ses éléments&#xa0;: %1. Prenez-les un à un.</translation>
    </message>
    <message>
        <source>Several things have this code. Which one? %1</source>
        <translation>Plusieurs articles ont ce code. Lequel&#xa0;? %1</translation>
    </message>
    <message>
        <source>An artisan</source>
        <extracomment>why cash goes in or out of the drawer</extracomment>
        <translation>Un artisan</translation>
    </message>
    <message>
        <source>The centre</source>
        <extracomment>answer of a contract: who bears a lower price
----------
why cash goes in or out: money of artisans and of the centre, brought to the centre</extracomment>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Two bands overlap: look at the one from %1.</source>
        <translation>Deux tranches se chevauchent&#xa0;: voyez celle qui commence à %1.</translation>
    </message>
    <message>
        <source>The first band begins at nothing, so that no price is left out.</source>
        <translation>La première tranche commence à zéro, pour qu’aucun prix ne soit oublié.</translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation>Le contrat finirait avant de commencer.</translation>
    </message>
    <message>
        <source>The contract for this piece is over: %1. Renew it or give the piece back.</source>
        <translation>Le contrat de cette pièce est terminé&#xa0;: %1. Reconduisez-le ou rendez la pièce à l’artisan.</translation>
    </message>
    <message>
        <source>Ask the artisan first: without a word it goes for no less than %1.</source>
        <translation>Demandez d’abord à l’artisan&#xa0;: sans son accord, pas moins de %1.</translation>
    </message>
    <message>
        <source>This deposit is not in the book.</source>
        <translation>Ce dépôt n’est pas dans le livre.</translation>
    </message>
    <message>
        <source>Only %1 of this deposit are left to look at.</source>
        <translation>Il ne reste que %1 de ce dépôt à examiner.</translation>
    </message>
    <message>
        <source>This payment list is not in the book.</source>
        <translation>Cette liste de versements n’est pas dans le livre.</translation>
    </message>
    <message>
        <source>This payment list is not at that step.</source>
        <translation>Cette liste de versements n’en est pas à cette étape.</translation>
    </message>
    <message>
        <source>This payment is not in the book.</source>
        <translation>Ce versement n’est pas dans le livre.</translation>
    </message>
    <message>
        <source>This was paid or taken back already.</source>
        <translation>Cela a déjà été versé ou annulé.</translation>
    </message>
    <message>
        <source>The artisan is paid from %1 on. It stays in the account.</source>
        <translation>L’artisan est payé à partir de %1. La somme reste sur son compte.</translation>
    </message>
    <message>
        <source>That is more than is owed: %1.</source>
        <translation>C’est plus que la somme due&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>a line of an artisan&apos;s account: what it comes from</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>a line of an artisan&apos;s account: a buyer gave it back</extracomment>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Came back, the house bears it</source>
        <extracomment>a line of an artisan&apos;s account: the house bears what came back</extracomment>
        <translation>Revenu, à la charge de la maison</translation>
    </message>
    <message>
        <source>Corrected: another&apos;s piece</source>
        <extracomment>a line of an artisan&apos;s account: sold under another&apos;s name by mistake</extracomment>
        <translation>Corrigé&#xa0;: pièce d’un autre</translation>
    </message>
    <message>
        <source>Lost, made good</source>
        <extracomment>a line of an artisan&apos;s account: a piece was lost, and the house pays</extracomment>
        <translation>Perdu, dédommagé</translation>
    </message>
    <message>
        <source>Lost, at the artisan&apos;s risk</source>
        <extracomment>a line of an artisan&apos;s account: a piece was lost at the artisan&apos;s risk</extracomment>
        <translation>Perdu, au risque de l’artisan</translation>
    </message>
    <message>
        <source>Bought by the stall</source>
        <extracomment>a line of an artisan&apos;s account: the stall bought the piece</extracomment>
        <translation>Acheté par le stand</translation>
    </message>
    <message>
        <source>Advance</source>
        <extracomment>a line of an artisan&apos;s account: money or wool before a sale</extracomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Paid back</source>
        <extracomment>a line of an artisan&apos;s account: the artisan gave money back</extracomment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>a line of an artisan&apos;s account: the house asks for it no more</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Paid out</source>
        <extracomment>a line of an artisan&apos;s account: money that the artisan got</extracomment>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <extracomment>a line of an artisan&apos;s account: a payment that did not arrive</extracomment>
        <translation>Versement annulé</translation>
    </message>
    <message>
        <source>In cash</source>
        <extracomment>how an artisan is paid: in cash</extracomment>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>CCP</source>
        <extracomment>how an artisan is paid: to a postal account (CCP)</extracomment>
        <translation>CCP</translation>
    </message>
    <message>
        <source>BaridiMob</source>
        <extracomment>how an artisan is paid: by the app of the post</extracomment>
        <translation>BaridiMob</translation>
    </message>
    <message>
        <source>How the price is shared</source>
        <extracomment>question of a contract</extracomment>
        <translation>Comment le prix se partage</translation>
    </message>
    <message>
        <source>The artisan names a net for each piece; the rest is the stall&apos;s.</source>
        <translation>L’artisan fixe son net par pièce&#xa0;; le reste est au stand.</translation>
    </message>
    <message>
        <source>Of the part of a price above a step the artisan gets more.</source>
        <translation>Au-dessus de chaque palier, l’artisan reçoit plus.</translation>
    </message>
    <message>
        <source>The same part of every price.</source>
        <translation>La même part de chaque prix.</translation>
    </message>
    <message>
        <source>In steps</source>
        <extracomment>answer of a contract: dearer pieces bring more</extracomment>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>Fixed net</source>
        <extracomment>answer of a contract: the artisan names what they want to get</extracomment>
        <translation>Net fixe</translation>
    </message>
    <message>
        <source>One part</source>
        <extracomment>answer of a contract: the same part of every price</extracomment>
        <translation>Une part</translation>
    </message>
    <message>
        <source>Of each 1 000 DA the artisan gets</source>
        <extracomment>question of a contract, before an amount</extracomment>
        <translation>Sur 1&#xa0;000&#xa0;DA, l’artisan reçoit</translation>
    </message>
    <message>
        <source>The rest is the stall&apos;s, and the centre&apos;s below.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Le reste est au stand&#xa0;; la part du centre est à la ligne suivante.</translation>
    </message>
    <message>
        <source>The steps</source>
        <extracomment>question of a contract</extracomment>
        <translation>Les paliers</translation>
    </message>
    <message>
        <source>Each step counts for the part of the price above it.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Chaque palier compte pour la part du prix qui le dépasse.</translation>
    </message>
    <message>
        <source>Of each 1 000 DA the centre gets</source>
        <extracomment>question of a contract</extracomment>
        <translation>Sur 1&#xa0;000&#xa0;DA, le centre reçoit</translation>
    </message>
    <message>
        <source>For the roof, the light and the guard.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Pour le toit, la lumière et le gardien.</translation>
    </message>
    <message>
        <source>In whose name the stall sells</source>
        <extracomment>question of a contract</extracomment>
        <translation>Au nom de qui le stand vend</translation>
    </message>
    <message>
        <source>It stands on the receipt, and decides who owes the tax.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>C’est écrit sur le reçu, et décide qui doit la taxe.</translation>
    </message>
    <message>
        <source>The stall&apos;s</source>
        <extracomment>answer of a contract: in whose name</extracomment>
        <translation>Du stand</translation>
    </message>
    <message>
        <source>The artisan&apos;s</source>
        <translation>De l’artisan</translation>
    </message>
    <message>
        <source>Who bears a lower price</source>
        <extracomment>question of a contract</extracomment>
        <translation>Qui supporte une baisse</translation>
    </message>
    <message>
        <source>When a piece goes for less than its tag.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Quand une pièce se vend moins cher que son étiquette.</translation>
    </message>
    <message>
        <source>The stall</source>
        <extracomment>answer of a contract: who bears a lower price</extracomment>
        <translation>Le stand</translation>
    </message>
    <message>
        <source>The artisan</source>
        <extracomment>answer of a contract: who bears a lower price</extracomment>
        <translation>L’artisan</translation>
    </message>
    <message>
        <source>All, by their parts</source>
        <extracomment>answer of a contract: everybody bears a part of a lower price</extracomment>
        <translation>Tous, selon leur part</translation>
    </message>
    <message>
        <source>Lower without asking, at most</source>
        <extracomment>question of a contract</extracomment>
        <translation>Baisse sans demander, au plus</translation>
    </message>
    <message>
        <source>Further only when the artisan said yes.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Au-delà, seulement avec l’accord de l’artisan.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>a stall in the manager&apos;s list: the centre never had anything from it; short</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>To the floor</source>
        <extracomment>answer of a contract: the price may be lowered as far as the least price</extracomment>
        <translation>Jusqu’au prix plancher</translation>
    </message>
    <message>
        <source>Nothing goes below</source>
        <extracomment>question of a contract</extracomment>
        <translation>Rien ne se vend en dessous de</translation>
    </message>
    <message>
        <source>A part of the tag, unless a piece says its own floor.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Une part de l’étiquette, sauf prix plancher propre à la pièce.</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Sans prix plancher</translation>
    </message>
    <message>
        <source>The tag</source>
        <extracomment>answer of a contract: parts are taken of the price on the tag
----------
answer of a contract: a piece goes for its tag or not at all</extracomment>
        <translation>L’étiquette</translation>
    </message>
    <message>
        <source>Who answers for what is lost or broken</source>
        <extracomment>question of a contract</extracomment>
        <translation>Qui répond de ce qui est perdu ou cassé</translation>
    </message>
    <message>
        <source>It stands on every deposit slip, with a picture.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>C’est écrit sur chaque bon de dépôt, avec un dessin.</translation>
    </message>
    <message>
        <source>What is paid for a lost piece</source>
        <extracomment>question of a contract</extracomment>
        <translation>Ce qui est payé pour une pièce perdue</translation>
    </message>
    <message>
        <source>What the artisan would have got.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Ce que l’artisan aurait reçu.</translation>
    </message>
    <message>
        <source>As for the tag</source>
        <translation>Comme à l’étiquette</translation>
    </message>
    <message>
        <source>As for the floor</source>
        <translation>Comme au prix plancher</translation>
    </message>
    <message>
        <source>It holds until</source>
        <extracomment>question of a contract</extracomment>
        <translation>Il vaut jusqu’au</translation>
    </message>
    <message>
        <source>Reminders come 30, 14 and 7 days before, and on the day.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Rappels 30, 14 et 7&#xa0;jours avant, et le jour même.</translation>
    </message>
    <message>
        <source>Another is signed</source>
        <extracomment>answer of a contract: it has no end</extracomment>
        <translation>Un autre est signé</translation>
    </message>
    <message>
        <source>After that still sold for</source>
        <extracomment>question of a contract</extracomment>
        <translation>Ensuite encore en vente</translation>
    </message>
    <message>
        <source>Days in which the artisan can come.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Jours où l’artisan peut venir.</translation>
    </message>
    <message>
        <source>What is unsold then</source>
        <extracomment>question of a contract</extracomment>
        <translation>Ce qui n’est pas vendu alors</translation>
    </message>
    <message>
        <source>Silence never makes it the shop&apos;s.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Le silence n’en fait jamais le bien du stand.</translation>
    </message>
    <message>
        <source>The contract goes on</source>
        <translation>Le contrat continue</translation>
    </message>
    <message>
        <source>Goes home</source>
        <translation>Rendu à l’artisan</translation>
    </message>
    <message>
        <source>Money can be fetched after</source>
        <extracomment>question of a contract</extracomment>
        <translation>L’argent peut se retirer après</translation>
    </message>
    <message>
        <source>The days in which a buyer may bring a piece back.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Les jours où un acheteur peut rapporter.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>answer of a contract: at once</extracomment>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>The artisan is paid</source>
        <extracomment>question of a contract</extracomment>
        <translation>L’artisan est payé</translation>
    </message>
    <message>
        <source>Payday is a Saturday, the day of the market.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Le jour de paie est un samedi, jour du marché.</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>answer of a contract: how often the artisan is paid</extracomment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>answer of a contract: how often the artisan is paid</extracomment>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>When they ask</source>
        <extracomment>answer of a contract: the artisan is paid whenever they ask</extracomment>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Paid from this amount on</source>
        <extracomment>question of a contract</extracomment>
        <translation>Payé à partir de</translation>
    </message>
    <message>
        <source>Less waits for the next payday.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Un montant moindre attend le prochain jour de paie.</translation>
    </message>
    <message>
        <source>Who keeps the artisan&apos;s money</source>
        <extracomment>question of a contract</extracomment>
        <translation>Qui garde l’argent de l’artisan</translation>
    </message>
    <message>
        <source>From the sale until payday.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>De la vente au jour de paie.</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <extracomment>there is no contract between the artisan and the stall yet</extracomment>
        <translation>Pas encore de contrat</translation>
    </message>
    <message>
        <source>Version %1, signed %2</source>
        <extracomment>a version of a contract: its number, and the day on which it was signed</extracomment>
        <translation>Version %1, signée le %2</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>when a promotion or a price list begins</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>when a promotion or a price list begins</extracomment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <extracomment>so many lines of a table are about what is in the book already</extracomment>
        <translation>Déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without it there are no invoices.</source>
        <extracomment>head of the invoices: nobody has written it yet</extracomment>
        <translation>Sans cela, pas de facture.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>head of the invoices: in force since that day</extracomment>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>As on the tag</source>
        <extracomment>price list: nothing is taken off other prices</extracomment>
        <translation>Comme sur l’étiquette</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a promotion: its first and its last day</extracomment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>%1 off each</source>
        <extracomment>a promotion: so much off each one</extracomment>
        <translation>%1 de moins par pièce</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>a promotion: any 3 for one price together</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Nothing gets cheaper by this.</source>
        <extracomment>a promotion that is written changes nothing; prices are at the artisans&apos; lowest, or it is dearer</extracomment>
        <translation>Rien ne devient moins cher ainsi.</translation>
    </message>
    <message>
        <source>Gets cheaper: %1</source>
        <extracomment>a promotion that is written: how many items it reaches here</extracomment>
        <translation>Deviennent moins chers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same number: %1</source>
        <translation>Le même numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>The centre sets this for all its stalls.</source>
        <translation>Le centre fixe cela pour tous ses stands.</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <extracomment>a line of an artisan&apos;s account: two places paid the same; it is taken back</extracomment>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Already here, and stays as it is: %1</source>
        <extracomment>a line of a table: the item or artisan with that code is in the book; nothing is changed</extracomment>
        <translation>Déjà là, et reste tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Twice in this table: %1</source>
        <extracomment>a line of a table: a line before it has the same code</extracomment>
        <translation>Deux fois dans ce tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is owed to you now.</source>
        <extracomment>said aloud on the artisan&apos;s page</extracomment>
        <translation>On ne vous doit rien pour le moment.</translation>
    </message>
    <message>
        <source>You owe the house</source>
        <extracomment>said aloud, before an amount</extracomment>
        <translation>Vous devez à la maison</translation>
    </message>
    <message>
        <source>The house owes you</source>
        <extracomment>said aloud, before an amount</extracomment>
        <translation>La maison vous doit</translation>
    </message>
    <message>
        <source>Of it you can be paid today</source>
        <extracomment>said aloud, before an amount: of the money that is owed</extracomment>
        <translation>Dont vous pouvez toucher aujourd’hui</translation>
    </message>
    <message>
        <source>You can be paid all of it today.</source>
        <extracomment>said aloud, after the amount that is owed</extracomment>
        <translation>Vous pouvez tout toucher aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing of yours was sold yet.</source>
        <extracomment>said aloud on the artisan&apos;s page</extracomment>
        <translation>Rien à vous n’a encore été vendu.</translation>
    </message>
    <message>
        <source>These things of yours were sold. Touch one to hear about it.</source>
        <extracomment>said aloud above the list of what was sold</extracomment>
        <translation>Voici vos pièces vendues. Touchez-en une pour l’entendre.</translation>
    </message>
    <message>
        <source>Nothing was paid to you yet.</source>
        <extracomment>said aloud on the artisan&apos;s page</extracomment>
        <translation>On ne vous a encore rien payé.</translation>
    </message>
    <message>
        <source>The last time you were paid</source>
        <extracomment>said aloud, before an amount</extracomment>
        <translation>La dernière fois, vous avez touché</translation>
    </message>
    <message>
        <source>came back. Of your money is taken back</source>
        <extracomment>said aloud, after the name of a thing that a buyer gave back, before the artisan&apos;s share</extracomment>
        <translation>est revenu. On reprend sur votre argent</translation>
    </message>
    <message>
        <source>was sold for</source>
        <extracomment>said aloud, after the name of a thing, before the price that was paid</extracomment>
        <translation>a été vendu</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>said aloud, before the artisan&apos;s share of a price</extracomment>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>The stall gets</source>
        <extracomment>said aloud, before the stall&apos;s share of a price</extracomment>
        <translation>Pour le stand</translation>
    </message>
    <message>
        <source>The centre gets</source>
        <extracomment>said aloud, before the centre&apos;s share of a price</extracomment>
        <translation>Pour le centre</translation>
    </message>
    <message>
        <source>This was paid to you.</source>
        <extracomment>said aloud, after the shares of a price</extracomment>
        <translation>Cet argent vous a été versé.</translation>
    </message>
    <message>
        <source>It waits until the buyer can no longer bring it back.</source>
        <extracomment>said aloud, after the shares of a price; the days in which a buyer may bring a thing back</extracomment>
        <translation>Il attend la fin du délai de retour.</translation>
    </message>
    <message>
        <source>This money waits for you.</source>
        <extracomment>said aloud, after the shares of a price</extracomment>
        <translation>Cet argent vous attend.</translation>
    </message>
    <message>
        <source>Its price is</source>
        <extracomment>said aloud, before a price</extracomment>
        <translation>Son prix est de</translation>
    </message>
    <message>
        <source>%1 has no contract with this stall that is in force. It is signed on the page “Artisans”, in the artisan&apos;s account.</source>
        <extracomment>an artisan brings goods, and has no contract with this stall, or it is over</extracomment>
        <translation>%1 n’a pas de contrat en vigueur avec ce stand. Il se signe sur la page «&#xa0;Artisans&#xa0;», dans le compte de l’artisan.</translation>
    </message>
    <message>
        <source>Counted: %1. Slip %2: one copy is the artisan&apos;s, the other stays with the goods.</source>
        <extracomment>goods of an artisan were counted: how many, and the number of their slip</extracomment>
        <translation>Compté&#xa0;: %1. Bon %2&#xa0;: un exemplaire est à l’artisan, l’autre reste avec les pièces.</translation>
    </message>
    <message>
        <source>Nothing of %1 is here.</source>
        <extracomment>goods are to go home with an artisan, and none are here</extracomment>
        <translation>Il n’y a rien de %1 ici.</translation>
    </message>
    <message>
        <source>Gone home: %1, with %2</source>
        <extracomment>unsold goods went home with an artisan: how many, and whose they are</extracomment>
        <translation>Rendu&#xa0;: %1, à %2</translation>
    </message>
    <message>
        <source>Slip %1, %2</source>
        <extracomment>of a deposit: the number of its slip, and the day on which the goods were left</extracomment>
        <translation>Bon %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 to look at</source>
        <extracomment>of a deposit: how many were not looked at yet, of how many that were counted</extracomment>
        <translation>%1 sur %2 à examiner</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>what was said of a piece, and was taken back</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another piece was meant</source>
        <extracomment>ready words for why what was said of a piece is taken back</extracomment>
        <translation>C’était une autre pièce</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Mal compté</translation>
    </message>
    <message>
        <source>The artisan thinks otherwise</source>
        <extracomment>ready word for why what was said of a piece is taken back</extracomment>
        <translation>L’artisan a changé d’avis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>what was said of goods of a deposit; on a button, very short</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what was said of goods of a deposit: they go home again; on a button, very short</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>To rework</source>
        <extracomment>what was said of goods of a deposit: the artisan mends them and comes again; on a button, very short</extracomment>
        <translation>À retoucher</translation>
    </message>
    <message>
        <source>Not made by hand</source>
        <extracomment>ready words for why goods of a deposit are not accepted</extracomment>
        <translation>Pas fait main</translation>
    </message>
    <message>
        <source>Synthetic fibre</source>
        <translation>Fibre synthétique</translation>
    </message>
    <message>
        <source>There are enough of these</source>
        <extracomment>ready word for why goods of a deposit are not accepted: many like it wait to be sold</extracomment>
        <translation>Il y en a assez</translation>
    </message>
    <message>
        <source>Crooked</source>
        <extracomment>ready words for what an artisan should mend</extracomment>
        <translation>De travers</translation>
    </message>
    <message>
        <source>Loose threads</source>
        <translation>Fils qui dépassent</translation>
    </message>
    <message>
        <source>To be cleaned</source>
        <translation>À nettoyer</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas fini</translation>
    </message>
    <message>
        <source>Went home to its artisan: %1</source>
        <extracomment>a step of an item: so many went back to the artisan, unsold</extracomment>
        <translation>Rendu à son artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bought from its artisan: %1</source>
        <extracomment>a step of an item: the stall bought so many from the artisan</extracomment>
        <translation>Acheté à son artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given as an advance: %1</source>
        <extracomment>a step of an item: so many were given to an artisan as an advance, wool for instance</extracomment>
        <translation>Donné en avance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back with its list: %1</source>
        <extracomment>a step of an item: so many were taken out again because their list was read by mistake</extracomment>
        <translation>Retiré avec son tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>This copy cannot be read</source>
        <extracomment>in the list of copies of the book</extracomment>
        <translation>Cette copie est illisible</translation>
    </message>
    <message>
        <source>The copy is sound. It ends on %1.</source>
        <extracomment>before a copy of the book is put back; when its last entry was written</extracomment>
        <translation>La copie est saine. Elle s’arrête au %1.</translation>
    </message>
    <message>
        <source>What was sold after it is not in the copy. The damaged book is set aside and kept.</source>
        <extracomment>before a copy of the book is put back, when the book does not open</extracomment>
        <translation>Ce qui a été vendu après n’est pas dans la copie. Le livre abîmé est mis de côté et gardé.</translation>
    </message>
    <message>
        <source>Sales made since then: %1, together %2. They are not in this copy; they stay in the book that is set aside.</source>
        <extracomment>before a copy of the book is put back; how many sales, and of which sum</extracomment>
        <translation>Ventes faites depuis&#xa0;: %1, en tout %2. Elles ne sont pas dans cette copie&#xa0;; elles restent dans le livre mis de côté.</translation>
    </message>
    <message>
        <source>No sale is missing in it. Other entries since then: %1. They stay in the book that is set aside.</source>
        <extracomment>before a copy of the book is put back; how many entries are newer than it</extracomment>
        <translation>Aucune vente n’y manque. Autres écritures depuis&#xa0;: %1. Elles restent dans le livre mis de côté.</translation>
    </message>
    <message>
        <source>Nothing is missing in it.</source>
        <extracomment>before a copy of the book is put back</extracomment>
        <translation>Rien n’y manque.</translation>
    </message>
    <message>
        <source>Then this till asks for a new code of the centre, and gets back all that was sent.</source>
        <extracomment>before a copy of the book is put back, at a stall of a centre</extracomment>
        <translation>Ensuite cette caisse demande un nouveau code du centre, et reçoit tout ce qui avait été envoyé.</translation>
    </message>
    <message>
        <source>This copy is damaged. Nothing was changed; choose another one.</source>
        <extracomment>a copy of the book was checked and cannot be used</extracomment>
        <translation>Cette copie est abîmée. Rien n’a été changé&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This copy is not there any more, or its key file is not. Is the stick in?</source>
        <extracomment>a copy of the book was chosen and is gone</extracomment>
        <translation>Cette copie ou son fichier de clés n’est plus là. La clé USB est-elle branchée&#xa0;?</translation>
    </message>
    <message>
        <source>Put a copy of the book back; sales that are not in it: %1</source>
        <extracomment>in the log: from a backup; how many sales are only in the book that was set aside</extracomment>
        <translation>A remis une copie du livre&#xa0;; ventes qui n’y sont pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The centre is sending back what this stall had. Wait a moment.</source>
        <translation>Le centre renvoie ce que ce stand avait. Attendez un instant.</translation>
    </message>
    <message>
        <source>This is a copy of another stall&apos;s book. Nothing was changed.</source>
        <translation>C’est la copie du livre d’un autre stand. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This copy has entries that the book here has not: it is newer than the book. Nothing was changed.</source>
        <translation>Cette copie a des écritures que le livre d’ici n’a pas&#xa0;: elle est plus récente que lui. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing of any artisan&apos;s was sold today.</source>
        <translation>Rien n’a été vendu aujourd’hui pour un artisan.</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>a payment was made; the amount that was handed over</extracomment>
        <translation>Versé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Advance in cash</source>
        <extracomment>what can be done with an artisan&apos;s account: cash before a sale; short</extracomment>
        <translation>Avance en espèces</translation>
    </message>
    <message>
        <source>Wool or goods in advance</source>
        <extracomment>what can be done with an artisan&apos;s account: wool or other goods before a sale; short</extracomment>
        <translation>Avance en laine ou en articles</translation>
    </message>
    <message>
        <source>Buy the artisan&apos;s goods</source>
        <extracomment>what can be done with an artisan&apos;s account: the stall buys goods that were left with it; short</extracomment>
        <translation>Racheter les articles de l’artisan</translation>
    </message>
    <message>
        <source>The artisan pays back</source>
        <extracomment>what can be done with an artisan&apos;s account below zero: the artisan gives money; short</extracomment>
        <translation>L’artisan rembourse</translation>
    </message>
    <message>
        <source>Let the debt go</source>
        <extracomment>what can be done with an artisan&apos;s account below zero: nobody asks for it any more; short</extracomment>
        <translation>Abandonner la dette</translation>
    </message>
    <message>
        <source>The stall brings money</source>
        <extracomment>what can be done with a stall: it brings the centre the money that it keeps for it; short</extracomment>
        <translation>Le stand remet de l’argent</translation>
    </message>
    <message>
        <source>Charge rent</source>
        <extracomment>what can be done with a stall: rent is put on its account; short</extracomment>
        <translation>Inscrire un loyer</translation>
    </message>
    <message>
        <source>The stall pays rent</source>
        <extracomment>what can be done with a stall: it pays rent; short</extracomment>
        <translation>Le stand paie son loyer</translation>
    </message>
    <message>
        <source>It is taken from the next sales.</source>
        <extracomment>what an advance in cash means</extracomment>
        <translation>Elle sera retenue sur les prochaines ventes.</translation>
    </message>
    <message>
        <source>Their price is taken from the next sales.</source>
        <extracomment>what an advance in goods means</extracomment>
        <translation>Leur prix sera retenu sur les prochaines ventes.</translation>
    </message>
    <message>
        <source>The price goes to the account; the goods are the stall&apos;s.</source>
        <extracomment>what it means that the stall buys an artisan&apos;s goods</extracomment>
        <translation>Le prix va sur le compte&#xa0;; les articles sont au stand.</translation>
    </message>
    <message>
        <source>The debt becomes smaller.</source>
        <extracomment>what it means that an artisan pays back</extracomment>
        <translation>La dette diminue.</translation>
    </message>
    <message>
        <source>The house bears it and says why.</source>
        <extracomment>what it means that a debt is let go</extracomment>
        <translation>La maison la supporte et dit pourquoi.</translation>
    </message>
    <message>
        <source>Of what it keeps for the centre and its artisans.</source>
        <extracomment>what it means that a stall brings money</extracomment>
        <translation>De ce qu’il garde pour le centre et ses artisans.</translation>
    </message>
    <message>
        <source>The stall owes it; no artisan&apos;s account changes.</source>
        <extracomment>what it means that rent is charged</extracomment>
        <translation>Le stand le doit&#xa0;; aucun compte d’artisan ne change.</translation>
    </message>
    <message>
        <source>It owes less rent; no artisan&apos;s account changes.</source>
        <extracomment>what it means that a stall pays rent</extracomment>
        <translation>Il doit moins de loyer&#xa0;; aucun compte d’artisan ne change.</translation>
    </message>
    <message>
        <source>Give %1 %2 in advance?</source>
        <extracomment>question before an advance in cash: to whom, how much</extracomment>
        <translation>Donner à %1 une avance de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Give %1 in advance: %2, worth %3?</source>
        <extracomment>question before goods are given in advance: to whom, what, worth how much</extracomment>
        <translation>Avancer à %1&#xa0;: %2, pour %3&#xa0;?</translation>
    </message>
    <message>
        <source>Buy from %1: %2, for %3?</source>
        <extracomment>question before the stall buys an artisan&apos;s goods: of whom, what, for how much</extracomment>
        <translation>Racheter à %1&#xa0;: %2, pour %3&#xa0;?</translation>
    </message>
    <message>
        <source>%1 pays back %2?</source>
        <extracomment>question before an artisan&apos;s money is taken: who, how much</extracomment>
        <translation>%1 rembourse %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 need not pay %2 any more?</source>
        <extracomment>question before a debt is let go: whose, how much</extracomment>
        <translation>%1 ne devra plus payer %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 brings %2?</source>
        <extracomment>question before the centre takes what a stall brings: which stall, how much</extracomment>
        <translation>%1 remet %2&#xa0;?</translation>
    </message>
    <message>
        <source>Charge %1 a rent of %2 a month?</source>
        <extracomment>question before a stall is charged rent: which stall, how much a month</extracomment>
        <translation>Inscrire pour %1 un loyer de %2 par mois&#xa0;?</translation>
    </message>
    <message>
        <source>%1 pays %2 of rent?</source>
        <extracomment>question before rent is taken: which stall, how much</extracomment>
        <translation>%1 paie %2 de loyer&#xa0;?</translation>
    </message>
    <message>
        <source>Wool and dyes</source>
        <extracomment>why an artisan gets an advance; ready words, short</extracomment>
        <translation>Laine et teintures</translation>
    </message>
    <message>
        <source>Before a feast</source>
        <extracomment>why an artisan gets an advance; ready words, short</extracomment>
        <translation>Avant une fête</translation>
    </message>
    <message>
        <source>An order to be made</source>
        <extracomment>why an artisan gets an advance; ready words, short</extracomment>
        <translation>Une commande à faire</translation>
    </message>
    <message>
        <source>The artisan asked for it</source>
        <extracomment>why the stall buys an artisan&apos;s goods; ready words, short</extracomment>
        <translation>L’artisan l’a demandé</translation>
    </message>
    <message>
        <source>A buyer is waiting</source>
        <extracomment>why the stall buys an artisan&apos;s goods; ready words, short</extracomment>
        <translation>Un acheteur attend</translation>
    </message>
    <message>
        <source>A small amount</source>
        <extracomment>why a debt is let go; ready words, short</extracomment>
        <translation>Une petite somme</translation>
    </message>
    <message>
        <source>The house was wrong</source>
        <extracomment>why a debt is let go; ready words, short</extracomment>
        <translation>Erreur de la maison</translation>
    </message>
    <message>
        <source>Hardship</source>
        <extracomment>why a debt is let go; ready words, short</extracomment>
        <translation>Situation difficile</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>%1: below %2 ask the artisan or a manager</source>
        <extracomment>while a lower price is typed: the item, and the least for which it goes without asking its artisan</extracomment>
        <translation>%1&#xa0;: en dessous de %2, demandez à l’artisan ou au gestionnaire</translation>
    </message>
    <message>
        <source>No price is from there and below that.</source>
        <translation>Aucun prix n’est entre ces deux limites.</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>line of a contract: what an artisan gets of the part of a price above this</extracomment>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>All other goods</source>
        <extracomment>line of a contract: goods that no line above names</extracomment>
        <translation>Toutes les autres pièces</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>line of a contract, behind a family: goods of less than this price</extracomment>
        <translation>en dessous de %1</translation>
    </message>
    <message>
        <source>Sold for %1 the artisan gets</source>
        <extracomment>worked example under the shares of a contract, before what the artisan gets</extracomment>
        <translation>Vendue %1, l’artisan reçoit</translation>
    </message>
    <message>
        <source>%1, sold for %2: the artisan gets</source>
        <extracomment>worked example under the shares of a contract, before what the artisan gets: family, price</extracomment>
        <translation>%1, vendue %2&#xa0;: l’artisan reçoit</translation>
    </message>
    <message>
        <source>their net</source>
        <extracomment>worked example of a contract: the artisan gets what they named for each piece</extracomment>
        <translation>son net</translation>
    </message>
    <message>
        <source>A line above takes all of these. Move this one up.</source>
        <translation>Une ligne au-dessus les prend toutes. Montez celle-ci.</translation>
    </message>
    <message>
        <source>Somebody has not signed yet.</source>
        <translation>L’un des deux n’a pas encore signé.</translation>
    </message>
    <message>
        <source>This is more than a signature. Clear it and sign again.</source>
        <translation>C’est plus qu’une signature. Effacez et signez de nouveau.</translation>
    </message>
    <message>
        <source>A second person will have to agree</source>
        <extracomment>while a lower price is typed: further down than this person may go alone</extracomment>
        <translation>Une deuxième personne devra être d’accord</translation>
    </message>
    <message>
        <source>The drawer opens without a sale: %1</source>
        <extracomment>above the keys for one&apos;s own PIN: what it is for, and the reason that was given</extracomment>
        <translation>Le tiroir-caisse s’ouvre sans vente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing of yours is here now.</source>
        <extracomment>said aloud on the artisan&apos;s page</extracomment>
        <translation>Rien à vous n’est ici en ce moment.</translation>
    </message>
    <message>
        <source>These things of yours are here. Touch one to hear about it.</source>
        <extracomment>said aloud above the pictures of an artisan&apos;s things</extracomment>
        <translation>Voici vos articles chez nous. Touchez-en un pour l’écouter.</translation>
    </message>
    <message>
        <source>is here:</source>
        <extracomment>said aloud, after the name of a thing, before where it is</extracomment>
        <translation>se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>The stall is paid</source>
        <extracomment>what can be done with a stall: the centre gives it the money that it owes it; short</extracomment>
        <translation>Le stand est réglé</translation>
    </message>
    <message>
        <source>The centre&apos;s part of reductions that it bears.</source>
        <extracomment>what it means that the centre pays a stall</extracomment>
        <translation>La part du centre dans les remises qu’il prend à sa charge.</translation>
    </message>
    <message>
        <source>Give %1 %2?</source>
        <extracomment>question before the centre pays a stall: which stall, how much</extracomment>
        <translation>Donner %2 à %1&#xa0;?</translation>
    </message>
    <message>
        <source>in the store room</source>
        <extracomment>where an artisan&apos;s goods are: in the store room of a stall</extracomment>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>on the way between two stalls</source>
        <extracomment>where an artisan&apos;s goods are: nobody has them in a stall now</extracomment>
        <translation>en route entre deux stands</translation>
    </message>
    <message>
        <source>laid aside</source>
        <extracomment>where an artisan&apos;s goods are: they came back from a buyer and wait</extracomment>
        <translation>retiré de la vente</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>where an artisan&apos;s goods are: damaged, not for sale</extracomment>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>As at all stalls.</source>
        <extracomment>head of the invoices of a stall: it has none of its own</extracomment>
        <translation>Comme à tous les stands.</translation>
    </message>
    <message>
        <source>At this stall it makes cheaper: %1</source>
        <extracomment>a promotion that is written for other stalls too: how many items it reaches at this one</extracomment>
        <translation>Moins chers à ce stand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not for %1: they have their own.</source>
        <extracomment>rules of the shop: these stalls have rules of their own, which this does not change</extracomment>
        <translation>Sauf %1&#xa0;: ils ont les leurs.</translation>
    </message>
    <message>
        <source>The centre must be reachable for this. What you chose is still here.</source>
        <extracomment>rules and prices are set at the centre, and there is no line to it</extracomment>
        <translation>Il faut la liaison avec le centre pour cela. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <extracomment>answer to a rule for one family of goods: as for all goods; %1 is the rule for all</extracomment>
        <translation>Comme d’habitude (%1)</translation>
    </message>
    <message>
        <source>%1: goods come back within</source>
        <extracomment>rule for one family of goods; %1 is the family</extracomment>
        <translation>%1&#xa0;: retour possible pendant</translation>
    </message>
    <message>
        <source>%1: more sold than there is</source>
        <extracomment>rule for one family of goods; %1 is the family</extracomment>
        <translation>%1&#xa0;: vente au-delà du stock</translation>
    </message>
    <message>
        <source>By the book. One-off pieces are never sold twice.</source>
        <extracomment>what a rule for one family of goods means; a piece that is one of a kind is never sold twice</extracomment>
        <translation>D’après le livre. Une pièce unique n’est jamais vendue deux fois.</translation>
    </message>
    <message>
        <source>Sell it</source>
        <extracomment>answer to what happens when more is sold than there is: nothing</extracomment>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>answer to what happens when more is sold than there is: it cannot be sold</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Sell and say so</source>
        <extracomment>answer to what happens when more is sold than there is: it is sold, and the till says so</extracomment>
        <translation>Vendre et prévenir</translation>
    </message>
    <message>
        <source>Labels that begin with %1</source>
        <extracomment>rule of the shop: labels whose code begins with these two digits</extracomment>
        <translation>Étiquettes de paquet qui commencent par %1</translation>
    </message>
    <message>
        <source>What the last digits say, on labels of packets that were weighed or priced.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Ce que disent les derniers chiffres, sur les paquets déjà pesés ou dont le prix est marqué.</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>answer to what labels say: they are not used</extracomment>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <extracomment>answer to what labels say</extracomment>
        <translation>Poids en grammes</translation>
    </message>
    <message>
        <source>Price in dinars</source>
        <translation>Prix en dinars</translation>
    </message>
    <message>
        <source>%1: digits for the item</source>
        <extracomment>rule of the shop: how many digits of the label name the item</extracomment>
        <translation>%1&#xa0;: chiffres pour l’article</translation>
    </message>
    <message>
        <source>The rest, to ten, are the weight or the price.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Le reste, jusqu’à dix, est le poids ou le prix.</translation>
    </message>
    <message>
        <source>All stalls</source>
        <extracomment>for which stalls a rule, a promotion or a price list holds</extracomment>
        <translation>Tous les stands</translation>
    </message>
    <message>
        <source>Stalls: %1</source>
        <extracomment>a promotion or a price list holds at so many stalls</extracomment>
        <translation>Stands&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile. Look at it again first.</source>
        <translation>Quelqu’un l’a modifié entre-temps. Regardez d’abord à nouveau.</translation>
    </message>
    <message>
        <source>Artisans: %1</source>
        <extracomment>how many artisans came in by a table</extracomment>
        <translation>Artisans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1 lines did not come in. Take it back, then take the table in again.</source>
        <extracomment>of a table that was being taken in when somebody stopped it, or the power went; so many lines</extracomment>
        <translation>Arrêté avant la fin&#xa0;: %1 lignes ne sont pas entrées. Annulez cet import, puis importez le tableau de nouveau.</translation>
    </message>
    <message>
        <source>Nothing here has this code: %1</source>
        <extracomment>a scanned code is of nothing that could be a part of a set</extracomment>
        <translation>Rien ici ne porte ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is in the book of the centre, and on its way to all.</source>
        <extracomment>the manager decided something about goods, or finished a transfer for a place whose device is gone</extracomment>
        <translation>C’est dans le livre du centre, et en route vers tous.</translation>
    </message>
    <message>
        <source>Its card is in the book.</source>
        <extracomment>the card of new goods was written</extracomment>
        <translation>Sa fiche est enregistrée.</translation>
    </message>
    <message>
        <source>Knots on 1 dm²</source>
        <extracomment>field of a carpet: how many knots there are on a square decimetre</extracomment>
        <translation>Nœuds au dm²</translation>
    </message>
    <message>
        <source>Height of the pile, mm</source>
        <extracomment>field of a carpet</extracomment>
        <translation>Hauteur du velours, mm</translation>
    </message>
    <message>
        <source>Fibre</source>
        <extracomment>field of what is woven or plaited: wool, camel hair, palm, alfa grass …</extracomment>
        <translation>Fibre</translation>
    </message>
    <message>
        <source>Dye</source>
        <extracomment>field of what is coloured: what the colour was made of, or that it is natural</extracomment>
        <translation>Teinture</translation>
    </message>
    <message>
        <source>Motif</source>
        <extracomment>field of a carpet: the name of its pattern</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Silver, g</source>
        <extracomment>field of jewellery: how much silver is in it, without the stones</extracomment>
        <translation>Argent, g</translation>
    </message>
    <message>
        <source>Fineness, ‰</source>
        <extracomment>field of jewellery: parts of silver in a thousand, as 925</extracomment>
        <translation>Titre, ‰</translation>
    </message>
    <message>
        <source>Stone</source>
        <extracomment>field of jewellery</extracomment>
        <translation>Pierre</translation>
    </message>
    <message>
        <source>Ring size</source>
        <extracomment>field of a ring</extracomment>
        <translation>Taille de la bague</translation>
    </message>
    <message>
        <source>Clay</source>
        <extracomment>field of pottery: which earth it is made of</extracomment>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Glaze</source>
        <extracomment>field of pottery</extracomment>
        <translation>Émail</translation>
    </message>
    <message>
        <source>Holds, litres</source>
        <extracomment>field of a pot or a basket: what goes into it</extracomment>
        <translation>Contenance, litres</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>field of leather goods: goat, camel, sheep …</extracomment>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Tanning</source>
        <extracomment>field of leather goods: how the leather was made</extracomment>
        <translation>Tannage</translation>
    </message>
    <message>
        <source>Fabric</source>
        <extracomment>field of clothes</extracomment>
        <translation>Tissu</translation>
    </message>
    <message>
        <source>Embroidery</source>
        <extracomment>field of clothes</extracomment>
        <translation>Broderie</translation>
    </message>
    <message>
        <source>This has to be a number: %1</source>
        <extracomment>%1 is the name of a field: knots, grams of silver …</extracomment>
        <translation>Il faut ici un nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already here, and stays as it is: %1. The table differs in: %2</source>
        <extracomment>a line of a table: the item with code %1 is in the book and nothing is changed, though the table says something else in the columns %2</extracomment>
        <translation>Déjà là, et ne change pas&#xa0;: %1. Le tableau diffère dans&#xa0;: %2</translation>
    </message>
    <message>
        <source>Neither here nor higher up in the table: %1</source>
        <extracomment>a line of a table: a set or a size names a code that is not in the book nor in a line before it</extracomment>
        <translation>Ni ici ni plus haut dans le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts of a set are written like this: 6 x CODE | 1 x CODE</source>
        <extracomment>what is wrong with a line of a table: the column &quot;parts&quot;; the example stays as it is</extracomment>
        <translation>Les éléments d’un ensemble s’écrivent ainsi&#xa0;: 6 x CODE | 1 x CODE</translation>
    </message>
    <message>
        <source>Has an account with us.</source>
        <extracomment>why an artisan who came in by a table is not taken back with it</extracomment>
        <translation>A un compte chez nous.</translation>
    </message>
    <message>
        <source>Has goods with us.</source>
        <extracomment>why an artisan who came in by a table is not taken back with it</extracomment>
        <translation>A des articles chez nous.</translation>
    </message>
    <message>
        <source>Has a contract with us.</source>
        <extracomment>why an artisan who came in by a table is not taken back with it</extracomment>
        <translation>A un contrat avec nous.</translation>
    </message>
    <message>
        <source>%1 had this piece in its hands while the book had it elsewhere, or sold.</source>
        <extracomment>about a one-off piece: a place sold, sent or counted it while the book had it somewhere else</extracomment>
        <translation>%1 avait cette pièce en main alors que le livre la disait ailleurs, ou vendue.</translation>
    </message>
    <message>
        <source>Less arrived at %1 than was sent.</source>
        <extracomment>about goods that were sent; %1 is who received them</extracomment>
        <translation>Il est arrivé moins à %1 que ce qui avait été envoyé.</translation>
    </message>
    <message>
        <source>%1 said once more what became of a transfer that was finished.</source>
        <extracomment>about goods that were sent: two places, or one twice, said what became of them</extracomment>
        <translation>%1 a dit une fois de plus ce qu’est devenu un transfert déjà terminé.</translation>
    </message>
    <message>
        <source>%1: no stamp, it cannot be sold.</source>
        <translation>%1&#xa0;: pas estampillé, ne peut pas être vendu.</translation>
    </message>
    <message>
        <source>%1: it has no stamp.</source>
        <extracomment>a piece in the cart has no stamp, and should; its name</extracomment>
        <translation>%1&#xa0;: pas estampillé.</translation>
    </message>
    <message>
        <source>%1: a piece without a stamp</source>
        <extracomment>rule for one family of goods; %1 is the family</extracomment>
        <translation>%1&#xa0;: pièce non estampillée</translation>
    </message>
    <message>
        <source>One-off pieces, by the last inspection that this till has heard of.</source>
        <extracomment>what a rule for one family of goods means</extracomment>
        <translation>Pièces uniques, d’après la dernière inspection connue de cette caisse.</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <extracomment>a stall in the manager&apos;s list: it has its day open, since this hour or day</extracomment>
        <translation>Ouvert depuis %1</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <extracomment>a stall in the manager&apos;s list: its day is closed, since this hour or day</extracomment>
        <translation>Fermé depuis %1</translation>
    </message>
    <message>
        <source>It never opened a day</source>
        <extracomment>a stall in the manager&apos;s list</extracomment>
        <translation>Aucune journée ouverte</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <extracomment>what stands out about a stall: for long nothing came from it</extracomment>
        <translation>Sans nouvelles depuis longtemps</translation>
    </message>
    <message>
        <source>Much not sent: %1</source>
        <extracomment>what stands out about a stall: it said that it has much to send; number of entries</extracomment>
        <translation>Beaucoup à envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gaps in the drawer without a word: %1</source>
        <extracomment>what stands out about a stall: drawers that did not fit, and nobody said why; how many days</extracomment>
        <translation>Écarts de caisse sans explication&#xa0;: %1</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <extracomment>what stands out about a stall: what does not fit together; how many</extracomment>
        <translation>À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type all four of the card&apos;s last digits, or none.</source>
        <translation>Tapez les quatre derniers chiffres de la carte, ou aucun.</translation>
    </message>
    <message>
        <source>Only stamped pieces are sold. This one has no stamp: %1</source>
        <translation>Seules les pièces estampillées se vendent. Celle-ci ne l’est pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>in what state goods came back</extracomment>
        <translation>usagé</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>in what state goods came back</extracomment>
        <translation>cassé</translation>
    </message>
    <message>
        <source>It came back used</source>
        <extracomment>told to an artisan: a buyer brought their work back, and it was worn</extracomment>
        <translation>Revenu usagé</translation>
    </message>
    <message>
        <source>It came back broken</source>
        <extracomment>told to an artisan: a buyer brought their work back, and it was damaged</extracomment>
        <translation>Revenu cassé</translation>
    </message>
    <message>
        <source>It came back as new</source>
        <extracomment>told to an artisan: a buyer brought their work back</extracomment>
        <translation>Revenu comme neuf</translation>
    </message>
    <message>
        <source>This voucher was used already: stall %1, %2.</source>
        <extracomment>the centre says that another stall took a voucher: its number, the day</extracomment>
        <translation>Ce bon d’achat a déjà servi&#xa0;: stand %1, le %2.</translation>
    </message>
    <message>
        <source>Of each piece the stall gets at least</source>
        <extracomment>question of a contract</extracomment>
        <translation>Sur chaque pièce, le stand reçoit au moins</translation>
    </message>
    <message>
        <source>The price is the net and at least so much.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Le prix est le net et au moins cela.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>VAT on the stall&apos;s part</source>
        <extracomment>question of a contract</extracomment>
        <translation>TVA sur la part du stand</translation>
    </message>
    <message>
        <source>Only where the stall is registered for it. The artisan owes none.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Seulement si le stand y est assujetti. L’artisan n’en doit pas.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>answer of a contract: the stall is not registered for VAT</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The stall&apos;s part is said</source>
        <extracomment>question of a contract</extracomment>
        <translation>La part du stand s’entend</translation>
    </message>
    <message>
        <source>Where VAT comes on top, the artisan gets less of each 1 000.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Si la TVA s’ajoute, l’artisan reçoit moins sur 1&#xa0;000.</translation>
    </message>
    <message>
        <source>Before VAT</source>
        <extracomment>answer of a contract: VAT comes on top of the stall&apos;s part</extracomment>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>With VAT in it</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>The parts are taken of</source>
        <extracomment>question of a contract</extracomment>
        <translation>Les parts se prennent sur</translation>
    </message>
    <message>
        <source>Of the tag: a lower price takes from the artisan alone, down to the floor.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Sur l’étiquette&#xa0;: une baisse touche l’artisan seul, jusqu’au plancher.</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Le prix payé</translation>
    </message>
    <message>
        <source>It holds from</source>
        <extracomment>question of a contract</extracomment>
        <translation>Il vaut à partir de</translation>
    </message>
    <message>
        <source>Nothing under it is sold before.</source>
        <extracomment>what an answer of a contract means</extracomment>
        <translation>Rien n’est vendu avant sous ce contrat.</translation>
    </message>
    <message>
        <source>The signature on</source>
        <extracomment>answer of a contract: it holds from the moment when it is signed</extracomment>
        <translation>La signature</translation>
    </message>
    <message>
        <source>What is lost or broken is the artisan&apos;s loss.</source>
        <extracomment>under a deposit: who answers for what is lost or broken</extracomment>
        <translation>Ce qui est perdu ou cassé est la perte de l’artisan.</translation>
    </message>
    <message>
        <source>What is lost or broken the stall pays.</source>
        <translation>Ce qui est perdu ou cassé, le stand le paie.</translation>
    </message>
    <message>
        <source>%1 keeps the %2 that were paid for the loss.</source>
        <extracomment>goods that were paid for as lost are found; %1: the artisan, %2: an amount</extracomment>
        <translation>%1 garde les %2 payés pour la perte.</translation>
    </message>
    <message>
        <source>The goods are the stall&apos;s own from now on, and so is what they sell for.</source>
        <extracomment>goods that were paid for as lost are found, and become the stall&apos;s</extracomment>
        <translation>Les articles sont désormais au stand, et leur prix de vente aussi.</translation>
    </message>
    <message>
        <source>The goods are no longer %1&apos;s but %2&apos;s.</source>
        <extracomment>goods were registered under the wrong artisan; %1: the wrong one, %2: the right one</extracomment>
        <translation>Les articles ne sont plus à %1 mais à %2.</translation>
    </message>
    <message>
        <source>Nothing of them was sold: no account changes.</source>
        <extracomment>goods were registered under the wrong artisan, and nothing of them was sold yet</extracomment>
        <translation>Rien n’en a été vendu&#xa0;: aucun compte ne change.</translation>
    </message>
    <message>
        <source>%1 gets %2 for them, by their own contract.</source>
        <extracomment>goods were registered under the wrong artisan and sold; %1: the right artisan, %2: an amount</extracomment>
        <translation>%1 reçoit %2, selon son contrat.</translation>
    </message>
    <message>
        <source>%1 were paid to %2 already: so much is owed back.</source>
        <extracomment>goods were sold under the wrong artisan, who was paid; %1: an amount, %2: the wrong artisan</extracomment>
        <translation>%1 ont déjà été versés à %2&#xa0;: c’est dû en retour.</translation>
    </message>
    <message>
        <source>Agreed with the artisan</source>
        <extracomment>why an artisan keeps what was paid for goods that were found; short</extracomment>
        <translation>Convenu avec l’artisan</translation>
    </message>
    <message>
        <source>Found too late</source>
        <extracomment>why an artisan keeps what was paid for goods that were found; short</extracomment>
        <translation>Retrouvé trop tard</translation>
    </message>
    <message>
        <source>The tags were mixed up</source>
        <extracomment>why goods stood under the wrong artisan; short</extracomment>
        <translation>Étiquettes confondues</translation>
    </message>
    <message>
        <source>Wrong picture touched</source>
        <extracomment>why goods stood under the wrong artisan; short</extracomment>
        <translation>Mauvaise image touchée</translation>
    </message>
    <message>
        <source>Artisans owe at most</source>
        <extracomment>rule of the shop: what an artisan may owe after an advance</extracomment>
        <translation>Dette maximale d’un artisan</translation>
    </message>
    <message>
        <source>An advance that goes further wants a second person.</source>
        <extracomment>what a rule of the shop means</extracomment>
        <translation>Une avance qui va plus loin veut une seconde personne.</translation>
    </message>
    <message>
        <source>Another paper was signed. Print this one and sign it.</source>
        <translation>Un autre papier a été signé. Imprimez celui-ci et signez-le.</translation>
    </message>
    <message>
        <source>Both have signed this slip already.</source>
        <translation>Les deux ont déjà signé ce bon.</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <extracomment>what became of something that did not fit together: who decided it, and when</extracomment>
        <translation>Décidé par %1, %2</translation>
    </message>
    <message>
        <source>By decision of the manager: %1</source>
        <extracomment>a step of an item: a manager decided so, and so many came or (below zero) went</extracomment>
        <translation>Par décision du gestionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 took a voucher that had paid before.</source>
        <extracomment>a voucher pays once, but two stalls took it that could not hear each other</extracomment>
        <translation>%1 a pris un bon d’achat qui avait déjà servi.</translation>
    </message>
    <message>
        <source>%1 paid an artisan for what was paid before.</source>
        <extracomment>two places paid an artisan for the same sale</extracomment>
        <translation>%1 a payé à un artisan ce qui était déjà payé.</translation>
    </message>
    <message>
        <source>A device of %1 has two histories: it was copied or set back.</source>
        <extracomment>a device was copied, or its disk set back</extracomment>
        <translation>Un appareil de %1 a deux journaux différents&#xa0;: il a été copié ou remis en arrière.</translation>
    </message>
    <message>
        <source>%1 sent an entry that cannot be read.</source>
        <extracomment>what a device sent cannot be read</extracomment>
        <translation>%1 a envoyé une écriture illisible.</translation>
    </message>
    <message>
        <source>%1 sent an entry that contradicts the book.</source>
        <extracomment>what a device sent does not agree with what is in the book</extracomment>
        <translation>%1 a envoyé une écriture qui contredit le livre.</translation>
    </message>
    <message>
        <source>Leave it as it is: the books are right, or it was put right there.</source>
        <extracomment>a manager decides: nothing is moved in the books</extracomment>
        <translation>Laisser ainsi&#xa0;: les livres sont justes, ou c’est réglé sur place.</translation>
    </message>
    <message>
        <source>%1 was carried from %2 to %3, and nobody wrote it. Move it in the books.</source>
        <extracomment>a manager decides: goods (%1) went from a place (%2) to another (%3) without a transfer</extracomment>
        <translation>Porté de %2 à %3 sans écrit&#xa0;: %1. Déplacer dans les livres.</translation>
    </message>
    <message>
        <source>%1 is at %2 after all. Write it in there.</source>
        <extracomment>a manager decides: goods (%1) are at a place (%2) although the book says that they are lost, or never came</extracomment>
        <translation>%1 se trouve bien à %2. L’y inscrire.</translation>
    </message>
    <message>
        <source>%1 is not at %2. Take it out there.</source>
        <extracomment>a manager decides: goods (%1) are not at a place (%2) although its book says so</extracomment>
        <translation>%1 n’est pas à %2. L’en sortir.</translation>
    </message>
    <message>
        <source>What was said first counts. Take the second out of the books.</source>
        <extracomment>a manager decides: of two words about the same goods the first is right</extracomment>
        <translation>La première déclaration compte. Retirer la seconde des livres.</translation>
    </message>
    <message>
        <source>Nothing has stood for so long.</source>
        <translation>Rien n’est en rayon depuis si longtemps.</translation>
    </message>
    <message>
        <source>That is no less than today: %1.</source>
        <translation>Ce n’est pas moins qu’aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 sold more of this than its book had.</source>
        <extracomment>about goods of which there are several: a place sold more of them than its book had</extracomment>
        <translation>%1 en a vendu plus que son livre n’en avait.</translation>
    </message>
    <message>
        <source>Pieces: %1. %2</source>
        <extracomment>what both sign under a deposit; %1: how many pieces, %2: who answers for a loss</extracomment>
        <translation>Pièces&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Said of the drawer: %1</source>
        <extracomment>in the log: what somebody said later of a drawer that did not fit; the difference in words</extracomment>
        <translation>A expliqué l’écart de caisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the morning: %1</source>
        <extracomment>a count of the drawer that opened the day; its difference in words</extracomment>
        <translation>À l’ouverture · %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>sum of what stalls have not sent, where some of them were not heard; a number; very short</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>This count fits: there is nothing to explain.</source>
        <translation>Ce comptage est juste&#xa0;: il n’y a rien à expliquer.</translation>
    </message>
    <message>
        <source>Pieces: %1</source>
        <extracomment>so many pieces, before so many metres or kilograms</extracomment>
        <translation>Pièces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pieces: %1 of %2</source>
        <extracomment>how far a count is: pieces counted, and how many should be there</extracomment>
        <translation>Pièces&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Not known who</source>
        <extracomment>takings by seller: who sold it is not known</extracomment>
        <translation>On ne sait pas qui</translation>
    </message>
    <message>
        <source>The stall’s own</source>
        <extracomment>takings by artisan or commune: goods of the stall itself, and work</extracomment>
        <translation>Au stand lui-même</translation>
    </message>
    <message>
        <source>How do the months go?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by month</extracomment>
        <translation>Recettes par mois</translation>
    </message>
    <message>
        <source>How do the days go?</source>
        <translation>Recettes par jour</translation>
    </message>
    <message>
        <source>When do people buy?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by hour of the day</extracomment>
        <translation>Quand achète-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>Which stalls sell?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by stall</extracomment>
        <translation>Quels stands vendent&#xa0;?</translation>
    </message>
    <message>
        <source>What sells?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by family of goods</extracomment>
        <translation>Qu’est-ce qui se vend&#xa0;?</translation>
    </message>
    <message>
        <source>Whose work sells?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by artisan</extracomment>
        <translation>Quels artisans vendent&#xa0;?</translation>
    </message>
    <message>
        <source>Where does what sells come from?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by commune of the artisans</extracomment>
        <translation>D’où vient ce qui se vend&#xa0;?</translation>
    </message>
    <message>
        <source>Who sells?</source>
        <extracomment>the question that the manager&apos;s chart of takings answers: by who sold</extracomment>
        <translation>Qui vend&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>answer of a contract: so many days
----------
answer to a rule of the shop: so many days
----------
how long ago, in days</extracomment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>In no corner yet: %1</source>
        <extracomment>below the corners of the shop: so many pieces lie in none of them</extracomment>
        <translation>Sans coin · %1</translation>
    </message>
    <message>
        <source>Now here: %1 more</source>
        <extracomment>a whole family was put into a corner at once: so many kinds of goods came new</extracomment>
        <translation>Articles ajoutés ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lies here already: %1</source>
        <extracomment>an item was scanned onto a corner where it lies already; its name</extracomment>
        <translation>Déjà ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now here: %1</source>
        <extracomment>an item was scanned onto a corner; its name</extracomment>
        <translation>Rangé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>It lies in no corner yet.</source>
        <extracomment>while one corner is counted: by the book this piece lies in no corner</extracomment>
        <translation>Il n’a pas encore de coin.</translation>
    </message>
    <message>
        <source>It belongs to another corner: %1</source>
        <translation>Sa place est dans un autre coin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Took %1 out of the basket during the payment: %2</source>
        <extracomment>in the log: a line left the cart after somebody had begun to pay; what, and for how much</extracomment>
        <translation>A retiré %1 du panier pendant le paiement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Let a basket wait, serve another, take it up again</source>
        <extracomment>exercise of the practice stall, short</extracomment>
        <translation>Mettre un panier en attente, servir un autre client, le reprendre</translation>
    </message>
    <message>
        <source>This photo is not here.</source>
        <translation>Cette photo n’est pas ici.</translation>
    </message>
    <message>
        <source>This is no photo.</source>
        <translation>Ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>Sold %1 days ago, the time to bring it back is over: a second person has to agree.</source>
        <translation>Vendu il y a %1&#xa0;jours, le délai de retour est passé&#xa0;: une seconde personne doit donner son accord.</translation>
    </message>
    <message>
        <source>This corner is not there any more.</source>
        <translation>Ce coin n’existe plus.</translation>
    </message>
    <message>
        <source>Another one has this name already: %1</source>
        <translation>Un autre porte déjà ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>It lies in another corner: %1</source>
        <translation>Il est dans un autre coin&#xa0;: %1</translation>
    </message>
    <message>
        <source>What %1 sent has waited a day for something that %2 has not sent yet.</source>
        <extracomment>what a device sent is not in the books yet: it speaks of goods (a transfer) of which another place has sent nothing</extracomment>
        <translation>Ce que %1 a envoyé attend depuis un jour ce que %2 n’a pas encore envoyé.</translation>
    </message>
    <message>
        <source>An earlier till of %1 was found. Never sent: %2</source>
        <extracomment>a lost till was found: it recorded things (%2, a number) that the centre never got, before another till took its place</extracomment>
        <translation>Une ancienne caisse de %1 a été retrouvée. Jamais envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go on waiting: it will still be sent.</source>
        <extracomment>a manager decides: entries of a stall go on waiting for what another stall has not sent</extracomment>
        <translation>Attendre encore&#xa0;: ce sera envoyé.</translation>
    </message>
    <message>
        <source>Wait no longer: what was sent comes into the books without it.</source>
        <extracomment>a manager decides: entries of a stall wait no longer for what another stall has not sent</extracomment>
        <translation>Ne plus attendre&#xa0;: ce qui a été envoyé entre dans les livres sans cela.</translation>
    </message>
    <message>
        <source>Leave it out of the books. It stays on that till.</source>
        <extracomment>a manager decides: what a lost till recorded stays out of the books</extracomment>
        <translation>Le laisser hors des livres. Cela reste sur cette caisse.</translation>
    </message>
    <message>
        <source>Take it into the books, now that it was found.</source>
        <extracomment>a manager decides: what a lost till recorded comes into the books</extracomment>
        <translation>Le prendre dans les livres, puisqu’il a été retrouvé.</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <extracomment>a till in the manager&apos;s list: a newer one works at its stall</extracomment>
        <translation>Remplacée par une plus récente</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <extracomment>a till in the manager&apos;s list: nothing came from it since the centre was switched on</extracomment>
        <translation>Aucun contact encore</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <extracomment>a till in the manager&apos;s list: how long ago it called the centre</extracomment>
        <translation>Dernier contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>The centre has closed this till: it was shut out, or another has its place.</source>
        <translation>Le centre a fermé cette caisse&#xa0;: elle a été exclue, ou une autre a pris sa place.</translation>
    </message>
    <message>
        <source>Shut out: stolen</source>
        <extracomment>a till in the manager&apos;s list, and why the centre shut it out</extracomment>
        <translation>Exclue&#xa0;: volée</translation>
    </message>
    <message>
        <source>Shut out: lost</source>
        <extracomment>a till in the manager&apos;s list, and why the centre shut it out</extracomment>
        <translation>Exclue&#xa0;: perdue</translation>
    </message>
    <message>
        <source>Shut out: broken</source>
        <extracomment>a till in the manager&apos;s list, and why the centre shut it out</extracomment>
        <translation>Exclue&#xa0;: en panne</translation>
    </message>
    <message>
        <source>Shut out: misused</source>
        <extracomment>a till in the manager&apos;s list, and why the centre shut it out</extracomment>
        <translation>Exclue&#xa0;: usage abusif</translation>
    </message>
    <message>
        <source>This voucher is of a till that was shut out. Its own stall can take it.</source>
        <extracomment>on a voucher</extracomment>
        <translation>Ce bon d’achat vient d’une caisse exclue. Son propre stand peut le prendre.</translation>
    </message>
    <message>
        <source>Openings</source>
        <extracomment>what the manager looks for in the log: the drawer was opened without a sale; very short</extracomment>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>what the manager looks for in the log: undone sales, lines taken out, orders called off; very short</extracomment>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>what the manager looks for in the log: receipts that were printed again; very short</extracomment>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>what the manager looks for in the log: sales that needed a second person; very short</extracomment>
        <translation>Avec accord</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>what the manager looks for in the log: goods that came back; very short</extracomment>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>what the manager looks for in the log: how something was paid was put right; very short</extracomment>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>what the manager looks for in the log: cash in and out without a sale; very short</extracomment>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>what the manager looks for in the log: counts that did not fit; very short</extracomment>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <extracomment>what the manager looks for in the log: wrong PINs; very short</extracomment>
        <translation>Codes erronés</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>what the manager looks for in the log: people and what they may do; very short</extracomment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>what the manager looks for in the log: days that were opened and closed; very short</extracomment>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Prices, rules</source>
        <extracomment>what the manager looks for in the log: prices and rules; very short</extracomment>
        <translation>Prix, règles</translation>
    </message>
    <message>
        <source>%1 sold this for %2. It had to bring %3, and nobody agreed to less.</source>
        <extracomment>%1 a stall, %2 an amount paid for goods, %3 the least that they had to bring without the artisan&apos;s or a manager&apos;s word</extracomment>
        <translation>%1 a vendu ceci à %2. Il en fallait %3, et personne n’a accepté moins.</translation>
    </message>
    <message>
        <source>%1 sold this by the old price, %2. It had been told the new one: %3.</source>
        <extracomment>%1 a stall, %2 the price by which it sold goods, %3 the newer price that it had been told</extracomment>
        <translation>%1 a vendu ceci à l’ancien prix, %2. Le nouveau lui avait été transmis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 took goods back from a buyer after %2 had been paid for them. Owed back: %3.</source>
        <extracomment>%1 a stall, %2 an artisan, %3 the artisan&apos;s part of goods that a buyer brought back</extracomment>
        <translation>%1 a repris des articles d’un client après le versement à l’artisan (%2). Dette&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Somebody whom the book does not know worked at %1: %2</source>
        <extracomment>somebody worked at a stall (%1) who is in no list of staff; %2 what they did there, as rights are called</extracomment>
        <translation>Quelqu’un que le livre ne connaît pas a travaillé chez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 had not the right to this at %2: %3</source>
        <extracomment>somebody (%1) did at a stall (%2) what their rights do not allow; %3 what, as rights are called</extracomment>
        <translation>%1 n’avait pas ce droit chez %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Paid out to the artisan: %1</source>
        <extracomment>an artisan was paid so much</extracomment>
        <translation>Versé à l’artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted before work: %1</source>
        <extracomment>the drawer was counted before work</extracomment>
        <translation>Compté à l’ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted after work: %1</source>
        <extracomment>the drawer was counted after work</extracomment>
        <translation>Compté à la clôture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <extracomment>an entry of the journal, by its number</extracomment>
        <translation>Écriture %1</translation>
    </message>
    <message>
        <source>Leave it: the artisan&apos;s next payout takes it off.</source>
        <extracomment>a manager decides: goods came back after their artisan was paid; nothing is moved in the books</extracomment>
        <translation>Laisser ainsi&#xa0;: le prochain versement à l’artisan le déduit.</translation>
    </message>
    <message>
        <source>It was looked into. The difference stays as it was counted.</source>
        <extracomment>a manager decides: a drawer did not fit; the difference stays written as it was counted</extracomment>
        <translation>C’est examiné. L’écart reste tel qu’il a été compté.</translation>
    </message>
    <message>
        <source>It was talked over. What was done stands.</source>
        <extracomment>a manager decides: something was sold too cheaply, or by somebody who had not the right; it stays</extracomment>
        <translation>On en a parlé. Ce qui est fait reste.</translation>
    </message>
    <message>
        <source>Came from an artisan&apos;s goods: %1</source>
        <extracomment>a step of an item of the stall&apos;s own: so many of an artisan&apos;s goods became it; their code stands below</extracomment>
        <translation>Séparé du lot d’un artisan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please take a photo, or touch &quot;No camera here&quot;.</source>
        <extracomment>goods are written off, and nobody took a photo of them; &quot;No camera here&quot; is a button</extracomment>
        <translation>Prenez une photo, ou touchez «&#xa0;Pas de caméra ici&#xa0;».</translation>
    </message>
    <message>
        <source>%1 left it at another place. What happened there, the centre has.</source>
        <extracomment>below the way of an item that its artisan (%1) did not leave here</extracomment>
        <translation>Déposé par %1 dans un autre lieu&#xa0;; le centre a ce qui s’y est passé.</translation>
    </message>
    <message>
        <source>What happened at other places, the centre has.</source>
        <extracomment>below the way of an item that was at other places too</extracomment>
        <translation>Ce qui s’est passé dans d’autres lieux, le centre l’a.</translation>
    </message>
    <message>
        <source>It is owed since</source>
        <extracomment>said aloud, before the day from which on money is owed</extracomment>
        <translation>Cela vous est dû depuis</translation>
    </message>
    <message>
        <source>The day to fetch it is</source>
        <extracomment>said aloud, before the day on which the artisan is paid</extracomment>
        <translation>Le jour pour le retirer est</translation>
    </message>
    <message>
        <source>came back. The stall bears it, you keep your money.</source>
        <extracomment>said aloud, after the name of a thing that a buyer gave back at the stall&apos;s cost</extracomment>
        <translation>est revenu. Le stand le prend à sa charge, vous gardez votre argent.</translation>
    </message>
    <message>
        <source>Came back · %1</source>
        <extracomment>under what was sold in an exchange: what the goods were worth that came back; the amount</extracomment>
        <translation>Retour · %1</translation>
    </message>
    <message>
        <source>That is far more than such things cost.</source>
        <translation>C’est beaucoup plus que d’habitude.</translation>
    </message>
    <message>
        <source>That is far less than such things cost.</source>
        <translation>C’est beaucoup moins que d’habitude.</translation>
    </message>
    <message>
        <source>%1 is still open, since yesterday.</source>
        <extracomment>a business day that was left open, yesterday: its date</extracomment>
        <translation>La journée du %1 est encore ouverte, depuis hier.</translation>
    </message>
    <message>
        <source>First finish what lies on the counter.</source>
        <translation>Terminez d’abord la vente en cours.</translation>
    </message>
    <message>
        <source>Give money back</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Lower a price, undo a sale</source>
        <extracomment>what a person may do; on a switch</extracomment>
        <translation>Baisser un prix, annuler une vente</translation>
    </message>
    <message>
        <source>%1 is still open, for several days.</source>
        <extracomment>a business day that was left open, for more than one day: its date</extracomment>
        <translation>La journée du %1 est encore ouverte, depuis plusieurs jours.</translation>
    </message>
    <message>
        <source>%1 lines are too many for paper, which takes %2. Choose fewer days, a stall or a topic.</source>
        <extracomment>the manager&apos;s log is too long for a paper: how many lines there are, and how many at most</extracomment>
        <translation>%1 lignes, c’est trop pour un papier, qui en prend %2. Choisissez moins de jours, un stand ou un sujet.</translation>
    </message>
    <message>
        <source>Before work the drawer of %1 held %2. The book said %3</source>
        <extracomment>a count of a stall&apos;s (%1) drawer before work; %2 counted, %3 what the book said</extracomment>
        <translation>À l’ouverture, le tiroir-caisse de %1 contenait %2. Attendu par le livre&#xa0;: %3</translation>
    </message>
    <message>
        <source>After work the drawer of %1 held %2. The book said %3</source>
        <extracomment>a count of a stall&apos;s (%1) drawer after work; %2 counted, %3 what the book said</extracomment>
        <translation>À la clôture, le tiroir-caisse de %1 contenait %2. Attendu par le livre&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server with the tables did not answer. Nothing was lost; call for help.</source>
        <translation>Le serveur des tables n’a pas répondu. Rien n’est perdu&#xa0;; demandez de l’aide.</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>why a count differs, ready-made: pieces were given away</extracomment>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>why a count differs, ready-made: the pieces were not found</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Counted twice before</source>
        <extracomment>why a count differs, ready-made: something was counted twice the last time</extracomment>
        <translation>Compté deux fois avant</translation>
    </message>
    <message>
        <source>Broken and thrown away</source>
        <extracomment>why a count differs, ready-made: broken pieces were thrown away</extracomment>
        <translation>Cassé et jeté</translation>
    </message>
    <message>
        <source>Off the account · %1</source>
        <extracomment>under what was sold in an exchange: so much less stands on the customer&apos;s account now; the amount
----------
beside the money that is given back in an exchange: so much less stands on the customer&apos;s account; the amount</extracomment>
        <translation>Déduit du crédit · %1</translation>
    </message>
    <message>
        <source>Please take a photo of what is left, or touch &quot;No camera here&quot;.</source>
        <extracomment>goods of an artisan are counted, and nobody took a photo of them; &quot;No camera here&quot; is a button</extracomment>
        <translation>Prenez une photo de ce qui est déposé, ou touchez «&#xa0;Pas de caméra ici&#xa0;».</translation>
    </message>
    <message>
        <source>Stock of items: %1</source>
        <extracomment>of how many items a table brought the stock</extracomment>
        <translation>Stock d’articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Items with their stock in the book: %1</source>
        <extracomment>of so many items the stock was taken in from a table</extracomment>
        <translation>Articles dont le stock est dans le livre&#xa0;: %1</translation>
    </message>
    <message>
        <source>On %1 receipt %2 was not among the sales. They were read again from the journal and are right now; tell whoever looks after the machine.</source>
        <extracomment>to the owner, after an evening&apos;s check: a day, and the number of a receipt</extracomment>
        <translation>Le %1, le reçu %2 manquait parmi les ventes. Elles ont été relues du journal et sont justes à présent&#xa0;; prévenez qui s’occupe de la machine.</translation>
    </message>
    <message>
        <source>On %1 the account %2 was not what had been written in it. All accounts were read again from the journal and are right now; tell whoever looks after the machine.</source>
        <extracomment>to the owner, after an evening&apos;s check: a day, and the name of an account</extracomment>
        <translation>Le %1, le compte %2 n’était pas la somme de ses écritures. Tous les comptes ont été relus du journal et sont justes à présent&#xa0;; prévenez qui s’occupe de la machine.</translation>
    </message>
    <message>
        <source>There is nobody to call.</source>
        <translation>Personne à appeler.</translation>
    </message>
    <message>
        <source>Put right: it belongs to %2, not to %1</source>
        <extracomment>a step of an item: the book had it as the artisan&apos;s %1, and it is %2&apos;s</extracomment>
        <translation>Rectifié&#xa0;: c’est à %2, pas à %1</translation>
    </message>
    <message>
        <source>It belongs to another artisan than the one whose goods you count: %1</source>
        <translation>C’est à un autre artisan que celui dont vous comptez les articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The book has some of it there already: %1</source>
        <translation>Le livre en a déjà à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already here; the table adds nothing: %1</source>
        <extracomment>a line of a table of stock: some of it is on the shelf or in the store room by the book, which a table must not add to</extracomment>
        <translation>Déjà là, le tableau n’ajoute rien&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <extracomment>a line of a table of stock: how many lie on the shelf</extracomment>
        <translation>En rayon&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the reserve: %1</source>
        <extracomment>a line of a table of stock: how many lie in the store room</extracomment>
        <translation>En réserve&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no table of stock: its first line must name the columns code, and quantity or reserve.</source>
        <extracomment>a file that was chosen as a table of stock; code, quantity and reserve stay as they are</extracomment>
        <translation>Ce n’est pas un tableau de stock&#xa0;: sa première ligne doit nommer les colonnes code, et quantity ou reserve.</translation>
    </message>
    <message>
        <source>No month was closed yet</source>
        <extracomment>a stall in the manager&apos;s list of closed months: no month was closed there so far</extracomment>
        <translation>Aucun mois clôturé</translation>
    </message>
    <message>
        <source>Year closed: %1</source>
        <extracomment>a stall in the manager&apos;s list of closed months: the year that was closed last</extracomment>
        <translation>Année clôturée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it sent waits for its earlier till since %1</source>
        <translation>Son envoi attend sa caisse précédente depuis le %1</translation>
    </message>
    <message>
        <source>What it sent waits since %1 for what %2 has not sent</source>
        <translation>Son envoi attend depuis le %1 ce que %2 n’a pas envoyé</translation>
    </message>
    <message>
        <source>%1 is closed when the stall opens its next day</source>
        <extracomment>a month or year of a stall that is over and not closed; its name</extracomment>
        <translation>%1 se clôture à l’ouverture de la prochaine journée</translation>
    </message>
    <message>
        <source>A closing does not fit: see what is to decide</source>
        <extracomment>a stall&apos;s closing of a month says other sums than the centre has; the manager decides on another page</extracomment>
        <translation>Une clôture ne concorde pas&#xa0;: voir ce qui est à décider</translation>
    </message>
    <message>
        <source>Days: %1 · sales: %2 · came back: %3</source>
        <extracomment>a closed month or year: on how many days the stall was open, how many sales and how many times goods came back</extracomment>
        <translation>Jours&#xa0;: %1 · ventes&#xa0;: %2 · retours&#xa0;: %3</translation>
    </message>
    <message>
        <source>late days: %1, %2</source>
        <extracomment>a closed month or year: days of an earlier one that were entered when that was closed; how many, their turnover</extracomment>
        <translation>jours saisis en retard&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <extracomment>under a person&apos;s name: they were dismissed</extracomment>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message>
        <source>Your PIN of now</source>
        <extracomment>over the digits: the PIN that the person has now</extracomment>
        <translation>Votre code secret actuel</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <extracomment>over the digits: four to eight of them</extracomment>
        <translation>Le nouveau code secret</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <extracomment>over the digits: a second time, so that nothing was mistyped</extracomment>
        <translation>Encore une fois le nouveau code secret</translation>
    </message>
    <message>
        <source>That was another PIN. Type the new one again.</source>
        <extracomment>a new PIN was typed twice, and not the same</extracomment>
        <translation>C’était un autre code secret. Tapez de nouveau le nouveau.</translation>
    </message>
    <message>
        <source>From now on the new PIN holds.</source>
        <extracomment>under the person: their PIN was changed</extracomment>
        <translation>Le nouveau code secret vaut dès maintenant.</translation>
    </message>
    <message>
        <source>They work here again, with the PIN of before.</source>
        <extracomment>somebody who was dismissed is back</extracomment>
        <translation>Cette personne travaille de nouveau ici, avec son code secret d’avant.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Cette personne ne travaille plus ici.</translation>
    </message>
    <message>
        <source>Your PIN is changed at the centre.</source>
        <translation>Votre code secret se change au centre.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>a person&apos;s role: of the centre; people, devices and rules, no money and no goods</extracomment>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <extracomment>a person&apos;s role: follows beginners until they produce and sell</extracomment>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Gave %1 a new PIN</source>
        <extracomment>in the log: whose</extracomment>
        <translation>A donné un nouveau code secret à %1</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <extracomment>in the log: who</extracomment>
        <translation>A retiré %1 de l’équipe</translation>
    </message>
    <message>
        <source>Admitted %1 again</source>
        <extracomment>in the log: who was dismissed before</extracomment>
        <translation>A repris %1 au travail</translation>
    </message>
    <message>
        <source>%1 signs in nowhere any more. The name stays on old papers.</source>
        <extracomment>somebody was dismissed; %1 is their name</extracomment>
        <translation>%1 ne peut plus se connecter nulle part. Le nom reste sur les anciens papiers.</translation>
    </message>
    <message>
        <source>%1 sent entries that cannot be read: %2</source>
        <extracomment>what a device sent cannot be read, more than once: the place, and how many entries</extracomment>
        <translation>%1 a envoyé des écritures illisibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 sent entries that contradict the book: %2</source>
        <extracomment>what a device sent does not agree with what is in the book, more than once: the place, and how many entries</extracomment>
        <translation>%1 a envoyé des écritures qui contredisent le livre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leave all of it as it is. What comes later is asked anew.</source>
        <extracomment>a manager decides: what a device sent and the book does not take stays as it is; one answer for all entries so far</extracomment>
        <translation>Tout laisser ainsi. Ce qui vient ensuite sera redemandé.</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <extracomment>network badge: the clock of this device is more than two minutes off the centre&apos;s</extracomment>
        <translation>L’horloge est fausse</translation>
    </message>
    <message>
        <source>Opened the account of %1</source>
        <extracomment>in the log: of which artisan</extracomment>
        <translation>A consulté le compte de %1</translation>
    </message>
    <message>
        <source>Took away the list of artisans</source>
        <extracomment>in the log: a table with names and telephones left the house</extracomment>
        <translation>A exporté la liste des artisans</translation>
    </message>
    <message>
        <source>Took away the list of what to ask of artisans</source>
        <extracomment>in the log: a list of artisans to call for goods that are wanted</extracomment>
        <translation>A exporté la liste de ce qu’il faut demander aux artisans</translation>
    </message>
    <message>
        <source>Took away a list of artisans to call</source>
        <extracomment>in the log: a list of artisans to call for their money or goods</extracomment>
        <translation>A exporté une liste d’artisans à appeler</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>what the manager looks for in the log: accounts that were opened, lists that were taken away; very short</extracomment>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Prices to look at: %1</source>
        <extracomment>so many lines of a table have prices that are far from what such things cost</extracomment>
        <translation>Prix à vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>New till: a stock count is asked for</source>
        <extracomment>what stands out about a stall: its till took the place of another, and has to count what is there</extracomment>
        <translation>Nouvelle caisse&#xa0;: un inventaire est demandé</translation>
    </message>
    <message>
        <source>They cannot: %1</source>
        <extracomment>of a transfer that the manager ordered: the place that was to send does not; why</extracomment>
        <translation>Impossible pour eux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <extracomment>of a transfer that the manager ordered and wants no longer; why</extracomment>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <extracomment>of a transfer that the manager ordered</extracomment>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <extracomment>of a transfer that the manager ordered: it was sent</extracomment>
        <translation>C’est en route</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <extracomment>of a transfer that the manager ordered</extracomment>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>Not all of it arrived</source>
        <extracomment>of a transfer that the manager ordered: less arrived than was sent</extracomment>
        <translation>Tout n’est pas arrivé</translation>
    </message>
    <message>
        <source>Arrived in part, and settled</source>
        <extracomment>of a transfer that the manager ordered: less arrived, and the sender said where the rest is</extracomment>
        <translation>Arrivé en partie, écart soldé</translation>
    </message>
    <message>
        <source>Both places hear that it is withdrawn.</source>
        <extracomment>the manager withdrew the order of a transfer</extracomment>
        <translation>Les deux lieux apprennent que c’est retiré.</translation>
    </message>
    <message>
        <source>Ordered: %1, from %2 to %3</source>
        <extracomment>the manager ordered a transfer: how much, from where to where</extracomment>
        <translation>Ordonné&#xa0;: %1, de %2 à %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>an item&apos;s price changes; from which day on, and to what</extracomment>
        <translation>À partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ordered a transfer %1: %2</source>
        <extracomment>in the log: a manager wants goods to go from one place to another; &quot;S07-S12&quot;, and which goods</extracomment>
        <translation>A ordonné un transfert %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Withdrew the order of the transfer %1</source>
        <extracomment>in the log: a manager wants a transfer no longer; &quot;S07-S12&quot;</extracomment>
        <translation>A retiré l’ordre du transfert %1</translation>
    </message>
    <message>
        <source>Usual: %1.</source>
        <extracomment>a line of a table, below what it is and what is odd about its price: what such things cost</extracomment>
        <translation>Prix habituel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What it sent waits since %1 for an update of the centre&apos;s program</source>
        <translation>Ce qu’il a envoyé attend depuis le %1 une mise à jour du programme du centre</translation>
    </message>
    <message>
        <source>The disk is full. Some room was kept for this and is free now: try again, close the day, and then make room.</source>
        <extracomment>the disk is full, and a file that was kept for this has been deleted: what was just tried works now</extracomment>
        <translation>Le disque est plein. De la place était gardée pour ce cas et vient d’être libérée&#xa0;: réessayez, clôturez la journée, puis faites de la place.</translation>
    </message>
    <message>
        <source>%1 has a newer program than the centre. What it sent is kept, and comes into the books when the centre is updated.</source>
        <extracomment>a manager is told: a stall (%1) has a newer program than the centre, which cannot read what it sent; nothing is lost</extracomment>
        <translation>%1 a un programme plus récent que le centre. Ce qu’il a envoyé est gardé et entre dans les livres quand le centre est mis à jour.</translation>
    </message>
    <message>
        <source>Go on waiting: the centre will be updated.</source>
        <extracomment>a manager decides: entries of a stall go on waiting until somebody updates the centre&apos;s program</extracomment>
        <translation>Continuer d’attendre&#xa0;: le centre sera mis à jour.</translation>
    </message>
    <message>
        <source>Wait no longer: what the centre cannot read is passed over.</source>
        <extracomment>a manager decides: what a newer program wrote is passed over, and what follows it comes into the books</extracomment>
        <translation>Ne plus attendre&#xa0;: ce que le centre ne peut pas lire est laissé de côté.</translation>
    </message>
    <message>
        <source>The centre wants to see who this till is. Try again.</source>
        <extracomment>the line showed no certificate of this till</extracomment>
        <translation>Le centre veut savoir quelle est cette caisse. Réessayez.</translation>
    </message>
    <message>
        <source>That was another password. Type the new one twice again.</source>
        <extracomment>a new password was typed twice, and not the same</extracomment>
        <translation>C’était un autre mot de passe. Tapez encore deux fois le nouveau.</translation>
    </message>
    <message>
        <source>From now on the new password holds.</source>
        <extracomment>under the person: they have a password, or another one</extracomment>
        <translation>Le nouveau mot de passe est valable dès maintenant.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1 s.</source>
        <translation>Trop d’essais ratés. Attendez %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: %1</source>
        <translation>Ce n’est pas le mot de passe. Essais restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password is too short: %1 letters or signs at least.</source>
        <translation>Le mot de passe est trop court&#xa0;: au moins %1 lettres ou signes.</translation>
    </message>
    <message>
        <source>The password is too long: %1 letters or signs at most.</source>
        <translation>Le mot de passe est trop long&#xa0;: au plus %1 lettres ou signes.</translation>
    </message>
    <message>
        <source>One letter again and again is no password.</source>
        <translation>Une même lettre répétée n’est pas un mot de passe.</translation>
    </message>
    <message>
        <source>Your own name is no password.</source>
        <translation>Votre propre nom n’est pas un mot de passe.</translation>
    </message>
    <message>
        <source>Your PIN again and again is no password.</source>
        <translation>Votre code secret répété n’est pas un mot de passe.</translation>
    </message>
    <message>
        <source>A wrong PIN or password for %1</source>
        <extracomment>in the log: whose</extracomment>
        <translation>Code secret ou mot de passe erroné pour %1</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <extracomment>in the log: whose; with it they open the page of all stalls</extracomment>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Took the password of %1 away</source>
        <extracomment>in the log: who opens the page of all stalls by the PIN alone again</extracomment>
        <translation>Mot de passe de %1 supprimé</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>network badge: the centre is sending back what an earlier device of this stall had</extracomment>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>The centre is sending back what this stall had. All up to %1 is here: %2 entries. Leave the till switched on. After a power cut it goes on by itself, and when all is here you can sell.</source>
        <extracomment>on the page of a new device that takes an earlier one&apos;s place: up to which day it has what that one had, and how many entries that are</extracomment>
        <translation>Le centre renvoie ce que ce stand avait. Tout est là jusqu’au %1&#xa0;: %2 écritures. Laissez la caisse allumée. Après une coupure de courant elle continue d’elle-même, et quand tout est là vous pouvez vendre.</translation>
    </message>
    <message>
        <source>The centre cannot be reached: this is what this stall knows.</source>
        <extracomment>said aloud on the artisan&apos;s page, before what is owed, without a line to the centre</extracomment>
        <translation>Le centre est injoignable : voici ce que sait ce stand.</translation>
    </message>
    <message>
        <source>Sales of them: %1 – %2 go off the account of %3.</source>
        <extracomment>goods were registered under the wrong artisan and sold; %1: so many sales, %2: an amount, %3: the wrong artisan</extracomment>
        <translation>Ventes : %1 – %2 sont retirés du compte de %3.</translation>
    </message>
</context>
</TS>
