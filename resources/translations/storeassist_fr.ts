<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>AppBar</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/banner.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Exposure</source>
            <translation>Exposition</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Fixed</source>
            <translation>Fixe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus</source>
            <translation>Mise au point</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus distance</source>
            <translation>Distance de mise au point</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/lists.py"></location>
            <source>List</source>
            <translation>Liste</translation>
        </message>
    </context>
    <context>
        <name>CheckInSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>All are handed over together.</source>
            <translation>Tout est remis ensemble.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Another customer</source>
            <translation>Autre client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Check in</source>
            <translation>Signaler l'arrivée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Curbside</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>In store</source>
            <translation>En magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order number or phone</source>
            <translation>Nom, numéro de commande ou téléphone</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order, phone</source>
            <translation>Nom, commande, téléphone</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot, such as 4</source>
            <translation>Place, p. ex. 4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle colour</source>
            <translation>Couleur du véhicule</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle make</source>
            <translation>Marque du véhicule</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle, such as hatchback</source>
            <translation>Véhicule, p. ex. citadine</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where the customer waits</source>
            <translation>Où le client attend</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where, such as desk</source>
            <translation>Où, p. ex. comptoir</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Item before</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Next item</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Photo %1</source>
            <translation>Photo %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, off</source>
            <translation>%1, non</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, on</source>
            <translation>%1, oui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Allow it against the policy</source>
            <translation>L'autoriser hors règles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>New return</source>
            <translation>Nouveau retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Receipt shown</source>
            <translation>Ticket présenté</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>What the customer says</source>
            <translation>Ce que dit le client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Why it is allowed</source>
            <translation>Pourquoi c'est autorisé</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%1: sent to %2</source>
            <translation>%1 : envoyé à %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>80 mm</source>
            <translation>80 mm</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Bag labels</source>
            <translation>Étiquettes de sacs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>It cannot be shown</source>
            <translation>Affichage impossible</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>It could not be saved as %1 (%2). Choose another folder.</source>
            <translation>Impossible d'enregistrer sous %1 (%2). Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Not here yet</source>
            <translation>Pas encore là</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Order #%1</source>
            <translation>Commande #%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Preparing…</source>
            <translation>En préparation…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Receipt</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Return %1</source>
            <translation>Retour %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>The printer did not take the document. Look at it, then print again.</source>
            <translation>L'imprimante n'a pas pris le document. Vérifiez-la, puis réimprimez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>There is no such document of this order. Open the order again.</source>
            <translation>Cette commande n'a pas ce document. Rouvrez la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 %2</source>
            <comment>day, time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 h %2</source>
            <comment>hours, minutes of two digits</comment>
            <translation>%1 h %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n commande</numerusform>
                <numerusform>%n commandes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unité</numerusform>
                <numerusform>%n unités</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due %1</source>
            <comment>date</comment>
            <translation>Pour le %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due in %1</source>
            <translation>Dans %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due now</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Overdue %1</source>
            <translation>Retard %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>d MMM</source>
            <comment>date pattern</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>d MMM yyyy</source>
            <comment>date pattern</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>tomorrow %1</source>
            <translation>demain %1</translation>
        </message>
    </context>
    <context>
        <name>HandOff</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%1 (%2)</source>
            <comment>reason, state of the unit</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%1 is no longer waiting</source>
            <translation>%1 n'attend plus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%1 of %2 accepted</source>
            <translation>%1 sur %2 acceptées</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n bag(s) to fetch</source>
            <translation>
                <numerusform>%n sac à chercher</numerusform>
                <numerusform>%n sacs à chercher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) still to pick</source>
            <translation>
                <numerusform>%n article encore à préparer</numerusform>
                <numerusform>%n articles encore à préparer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n article à décider</numerusform>
                <numerusform>%n articles à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to put back first</source>
            <translation>
                <numerusform>%n article à remettre en rayon d'abord</numerusform>
                <numerusform>%n articles à remettre en rayon d'abord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) will be refunded with this hand-over.</source>
            <translation>
                <numerusform>%n article sera remboursé avec cette remise.</numerusform>
                <numerusform>%n articles seront remboursés avec cette remise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n refund(s)</source>
            <translation>
                <numerusform>%n remb.</numerusform>
                <numerusform>%n remb.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%n rejected</source>
            <translation>
                <numerusform>%n refusé</numerusform>
                <numerusform>%n refusés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n to decide</source>
            <translation>
                <numerusform>%n à voir</numerusform>
                <numerusform>%n à voir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n without its state</source>
            <translation>
                <numerusform>%n sans état</numerusform>
                <numerusform>%n sans état</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>A return of %n item(s) is opened; its credit note is the refund.</source>
            <translation>
                <numerusform>Un retour de %n article est ouvert ; son avoir est le remboursement.</numerusform>
                <numerusform>Un retour de %n articles est ouvert ; son avoir est le remboursement.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Above the limit: a manager finishes it in Returns</source>
            <translation>Au-delà de la limite : un responsable le finit dans Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>All was rejected. A return is opened; its credit note is the refund.</source>
            <translation>Tout a été refusé. Un retour est ouvert ; son avoir est le remboursement.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Already closed</source>
            <translation>Déjà clos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Bag %1 of %2</source>
            <translation>Sac %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Check the ID first</source>
            <translation>Vérifiez d'abord l'identité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Curbside</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Damaged</source>
            <comment>state of a rejected unit</comment>
            <translation>Abîmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Desk</source>
            <translation>Comptoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Everything was rejected. The order is closed and refunded.</source>
            <translation>Tout a été refusé. La commande est close et remboursée.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Get signature</source>
            <translation>Faire signer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Good</source>
            <comment>state of a rejected unit</comment>
            <translation>Bon état</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Hand over</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Hand-off</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Handed over to %1</source>
            <translation>Remis à %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>How many of %n?</source>
            <translation>
                <numerusform>Combien sur %n ?</numerusform>
                <numerusform>Combien sur %n ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>In store</source>
            <translation>En magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Keep the state</source>
            <translation>Garder l'état</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>No open order fits “%1”. Look in Orders, or check the number.</source>
            <translation>Aucune commande ouverte pour « %1 ». Voyez Commandes ou vérifiez le numéro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Personne n'attend</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Not checked in</source>
            <translation>Arrivée non signalée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Nothing taken by %1, refund requested</source>
            <translation>%1 n'a rien pris, remboursement demandé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Nothing to hand over</source>
            <translation>Rien à remettre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Open the order</source>
            <translation>Ouvrir la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Parts missing</source>
            <comment>state of a rejected unit</comment>
            <translation>Pièces manquantes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Pickup person: %1</source>
            <translation>Retrait par : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Ready notice sent %1</source>
            <translation>Avis envoyé %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund at hand-over</source>
            <translation>Remboursement à la remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund requested</source>
            <translation>Remboursement demandé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Refund requested: %1</source>
            <translation>Remboursement demandé : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund with hand-over</source>
            <translation>Remboursement avec la remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Reject %n unit(s)</source>
            <translation>
                <numerusform>Refuser %n unité</numerusform>
                <numerusform>Refuser %n unités</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Return opened: %1</source>
            <translation>Retour ouvert : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Spot %1</source>
            <translation>Place %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Staged %1</source>
            <translation>Rangé %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Still to be checked in Returns: %n item(s)</source>
            <translation>
                <numerusform>À contrôler dans Retours : %n article</numerusform>
                <numerusform>À contrôler dans Retours : %n articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Take all back</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>The invoice is made, so a return is opened. Its credit note is the refund.</source>
            <translation>La facture est faite, un retour est donc ouvert. Son avoir est le remboursement.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The pick is not finished</source>
            <translation>La préparation n'est pas finie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The ready notice is sent again</source>
            <translation>L'avis est renvoyé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>To pick</source>
            <translation>À préparer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Type a name, an order number or the last 4 digits of the phone, or scan the customer's code.</source>
            <translation>Tapez un nom, un numéro de commande ou les 4 derniers chiffres du téléphone, ou scannez le code du client.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Until the order system has confirmed it</source>
            <translation>Jusqu'à confirmation par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the credit note</source>
            <translation>Attend l'avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the order system, then for the credit note</source>
            <translation>Attend le système de commandes, puis l'avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>What state is it in?</source>
            <translation>Dans quel état est-il ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>What waits</source>
            <translation>Ce qui attend</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why? It is refunded with the hand-over.</source>
            <translation>Pourquoi ? C'est remboursé avec la remise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Worn</source>
            <comment>state of a rejected unit</comment>
            <translation>Usagé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Wrong item</source>
            <comment>state of a rejected unit</comment>
            <translation>Mauvais article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>longest %1</source>
            <translation>max. %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>not decided</source>
            <translation>non décidé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>rejected</source>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>waiting %1</source>
            <translation>attend %1</translation>
        </message>
    </context>
    <context>
        <name>HandOffPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept %1</source>
            <translation>Accepter %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Bags</source>
            <translation>Sacs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Check the ID</source>
            <translation>Vérifier l'identité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Customer left</source>
            <translation>Client parti</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Hand-off</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>No ready notice sent yet</source>
            <translation>Aucun avis envoyé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Nobody came for a long time</source>
            <translation>Personne n'est venu depuis longtemps</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Reject %1</source>
            <translation>Refuser %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Afficher le téléphone</translation>
        </message>
    </context>
    <context>
        <name>HandoffDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Afficher le téléphone</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>That order is not on this device</source>
            <translation>Cette commande n'est pas sur cet appareil</translation>
        </message>
    </context>
    <context>
        <name>HandoffScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>%1 is checked in</source>
            <translation>Arrivée de %1 signalée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Check in a customer</source>
            <translation>Signaler un client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Choose a customer, scan an order's code, or check a customer in.</source>
            <translation>Choisissez un client, scannez le code d'une commande ou signalez un client.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear by themselves, with a chime.</source>
            <translation>Les arrivées s'affichent seules, avec un signal sonore.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear here by themselves, with a chime.</source>
            <translation>Les arrivées s'affichent ici seules, avec un signal sonore.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>No hand-off open</source>
            <translation>Aucune remise ouverte</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Personne n'attend</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Waiting customers</source>
            <translation>Clients en attente</translation>
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Works offline</source>
            <translation>Fonctionne hors ligne</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Digits</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Enter</source>
            <translation>Valider</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Scan</source>
            <translation>Scanner</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>%1 may not allow this. Ask a manager.</source>
            <translation>%1 ne peut pas l'autoriser. Demandez à un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>A manager allows it with badge and PIN</source>
            <translation>Un responsable l'autorise avec badge et PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>A manager allows this once</source>
            <translation>Un responsable l'autorise une fois</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Allow once</source>
            <translation>Autoriser une fois</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Checking...</source>
            <translation>Vérification...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Hold the manager's badge here</source>
            <translation>Présentez ici le badge du responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Manager's number</source>
            <translation>Numéro du responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Now the PIN of %1</source>
            <translation>Maintenant le PIN de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Scan the manager's badge</source>
            <translation>Scannez le badge du responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Scan the manager's badge, or enter the number</source>
            <translation>Scannez le badge du responsable ou tapez le numéro</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN has {least} to {most} digits. Nothing was changed. Choose another one.</source>
            <translation>Un PIN a de {least} à {most} chiffres. Rien n'a changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN holds digits only. Nothing was changed. Choose {least} to {most} digits.</source>
            <translation>Un PIN n'a que des chiffres. Rien n'a changé. Choisissez {least} à {most} chiffres.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program cannot be read ({path}). Your data is untouched. Install the app again.</source>
            <translation>Un fichier du programme est illisible ({path}). Vos données sont intactes. Réinstallez l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program is missing ({path}). Your data is untouched. Install the app again.</source>
            <translation>Un fichier du programme manque ({path}). Vos données sont intactes. Réinstallez l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A hub is already running on {folder}. Nothing was changed. Stop it first.</source>
            <translation>Un hub tourne déjà sur {folder}. Rien n'a changé. Arrêtez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came with a wrong secret and was not taken. Orders still come in by polling. Check the secret at both ends.</source>
            <translation>Un avis du système de commandes avait un mauvais secret et n'a pas été repris. Les commandes arrivent toujours par interrogation. Vérifiez le secret des deux côtés.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came without its secret and was not taken. Orders still come in by polling. Check the secret at the order system.</source>
            <translation>Un avis du système de commandes est venu sans son secret et n'a pas été repris. Les commandes arrivent toujours par interrogation. Vérifiez le secret dans le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system could not be read. Orders still come in by polling.</source>
            <translation>Un avis du système de commandes était illisible. Les commandes arrivent toujours par interrogation.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A photo of this item cannot be used. Nothing is lost. Take it again.</source>
            <translation>Une photo de cet article est inutilisable. Rien n'est perdu. Reprenez-la.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A place is needed. Scan the shelf label or type where the bag stands.</source>
            <translation>Il faut une place. Scannez l'étiquette du rayon ou tapez où est le sac.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>A problem has gone by itself</source>
            <translation>Un problème a disparu de lui-même</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A reason is needed. Nothing was changed. Choose one.</source>
            <translation>Il faut une raison. Rien n'a changé. Choisissez-en une.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity</source>
            <translation>Accepter la nouvelle quantité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity ({quantity})</source>
            <translation>Accepter la nouvelle quantité ({quantity})</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}</source>
            <translation>Accepté : {quantity:unité|unités}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}: {name}</source>
            <translation>Accepté : {quantity:unité|unités} de {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods of this cancelled order. Nothing was changed here. Clear up what left the store.</source>
            <translation>Selon le système de commandes, le client a la marchandise de cette commande annulée. Rien n'a changé ici. Éclaircissez ce qui a quitté le magasin.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods. The cancellation was not sent. Look at the order there, then settle it with a note.</source>
            <translation>Selon le système de commandes, le client a la marchandise. L'annulation n'a pas été envoyée. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the order is not of this store. Nothing was reserved. Look at the order there.</source>
            <translation>Selon le système de commandes, la commande n'est pas de ce magasin. Rien n'a été réservé. Voyez-y la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Already have {picked} of {ordered}: {name}. Nothing more was counted.</source>
            <translation>Déjà {picked} sur {ordered} : {name}. Rien de plus n'a été compté.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>An action could not be saved from the damaged data of this device. Everything else is safe. Look at the order and do it again if it is missing.</source>
            <translation>Une action n'a pu être sauvée des données abîmées de cet appareil. Le reste est sauf. Voyez la commande et refaites-la si elle manque.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>An earlier step of the order comes first. Nothing is lost; it is tried again.</source>
            <translation>Une étape précédente de la commande passe d'abord. Rien n'est perdu ; nouvel essai automatique.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order cannot be used: {reason}. It was not imported; the good ones were. Correct it and import it again.</source>
            <translation>Une commande est inutilisable : {reason}. Elle n'a pas été importée ; les bonnes oui. Corrigez-la et réimportez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order of the order system could not be taken ({order}). The others came in. The hub's log says more.</source>
            <translation>Une commande du système de commandes n'a pas pu être reprise ({order}). Les autres sont arrivées. Le journal du hub en dit plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another copy of this device sends to the hub. What was not yet sent is kept here. Enrol this device again.</source>
            <translation>Une autre copie de cet appareil envoie au hub. Le non envoyé reste ici. Réinscrivez cet appareil.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program has claimed the scanner. Nothing was changed. Close that program; this app tries again by itself.</source>
            <translation>Un autre programme utilise le scanner. Rien n'a été modifié. Fermez ce programme ; l'application réessaie d'elle-même.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program uses the camera. You can keep picking with the scan trigger or by typing the SKU.</source>
            <translation>Un autre programme utilise la caméra. Continuez à la gâchette ou en tapant le SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Another program uses {host}:{port}. Nothing was started. Choose another port with --port.</source>
            <translation>Un autre programme utilise {host}:{port}. Rien n'a été démarré. Choisissez un autre port avec --port.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Asked the order system again</source>
            <translation>Système de commandes interrogé à nouveau</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancellation confirmed by the order system</source>
            <translation>Annulation confirmée par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office</source>
            <translation>Annulée par le siège</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office: {reason}</source>
            <translation>Annulée par le siège : {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled: {reason}</source>
            <translation>Annulée : {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed by head office</source>
            <translation>Modifiée par le siège</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed mind</source>
            <translation>A changé d'avis</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Check of the return recorded by the order system</source>
            <translation>Contrôle du retour noté par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Confirmed by the order system</source>
            <translation>Confirmé par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Contactless hand-over</source>
            <translation>Remise sans contact</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note issued</source>
            <translation>Avoir émis</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note recorded by the order system</source>
            <translation>Avoir noté par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note {number}</source>
            <translation>Avoir {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Curbside</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer asked for it</source>
            <translation>Demande du client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer cannot sign</source>
            <translation>Le client ne peut pas signer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer did not come</source>
            <translation>Le client n'est pas venu</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here</source>
            <translation>Le client est là</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here, spot {spot}</source>
            <translation>Le client est là, place {spot}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer left</source>
            <translation>Client parti</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Damaged</source>
            <translation>Abîmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Document ready</source>
            <translation>Document prêt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>Every item of the return {name} was rejected here, and the order system accepted it. Nothing was changed here. Clear up who pays.</source>
            <translation>Tous les articles du retour {name} ont été refusés ici et le système de commandes l'a accepté. Rien n'a changé ici. Éclaircissez qui paie.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected</source>
            <translation>Tout refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected by {recipient}</source>
            <translation>Tout refusé par {recipient}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Faulty</source>
            <translation>Défectueux</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to the colleague</source>
            <translation>Donner les miens au collègue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to {holder}</source>
            <translation>Donner les miens à {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give my {units:unit|units} to {holder}</source>
            <translation>Donner mes {units:unité|unités} à {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Given back to the queue</source>
            <translation>Rendue à la file</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods are here</source>
            <translation>La marchandise est là</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods left the store</source>
            <translation>La marchandise a quitté le magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Hand-over recorded by the order system</source>
            <translation>Remise notée par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to head office</source>
            <translation>Remise selon le siège</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to the order system</source>
            <translation>Remise selon le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Remise ailleurs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over to {recipient}</source>
            <translation>Remise à {recipient}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Hub and device are putting their order of actions right. Your work is saved; nothing is needed.</source>
            <translation>Hub et appareil remettent leurs actions en ordre. Votre travail est enregistré ; rien à faire.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>In store</source>
            <translation>En magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice issued</source>
            <translation>Facture émise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice recorded by the order system</source>
            <translation>Facture notée par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice {number}</source>
            <translation>Facture {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Looked for again</source>
            <translation>Recherché à nouveau</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Marked as not found</source>
            <translation>Marqué introuvable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved</source>
            <translation>Déplacée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved from {old} to {place}</source>
            <translation>Déplacée de {old} à {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to another place</source>
            <translation>Changée de place</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {places}</source>
            <translation>Déplacée en {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {place}</source>
            <translation>Déplacée en {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Name one request to the order system, or all of them. Nothing was changed.</source>
            <translation>Indiquez une demande au système de commandes, ou toutes. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>News from the order system</source>
            <translation>Du nouveau du système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No associate has that number. Check it, or ask a manager.</source>
            <translation>Aucun employé n'a ce numéro. Vérifiez-le ou demandez à un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No camera was found. You can keep picking with the scan trigger or by typing the SKU. Check the camera in Settings.</source>
            <translation>Aucune caméra. Continuez à la gâchette ou en tapant le SKU. Voyez la caméra dans Réglages.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No hub answers at {url}. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Aucun hub ne répond à {url}. Rien n'a changé. Vérifiez l'adresse et le réseau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No item is chosen. Nothing was changed. Choose what the customer brings back.</source>
            <translation>Aucun article n'est choisi. Rien n'a changé. Choisissez ce que le client rapporte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>No item of the return was accepted. Nothing was sent. Settle it with a note.</source>
            <translation>Aucun article du retour n'a été accepté. Rien n'a été envoyé. Réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>No picture can be read at {path}. Nothing was changed. Name a PNG, JPEG or BMP file, or a folder with some.</source>
            <translation>Aucune image lisible dans {path}. Rien n'a changé. Indiquez un fichier PNG, JPEG ou BMP, ou un dossier qui en contient.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody holds order #{number} any more. Start picking it in the usual way.</source>
            <translation>Plus personne n'a la commande #{number}. Préparez-la comme d'habitude.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody is signed in, so it was not saved. Sign in, then do it again.</source>
            <translation>Personne n'est connecté, ce n'est pas enregistré. Connectez-vous et recommencez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody who did this had signed in on this device. The action is kept. A manager decides about it.</source>
            <translation>Son auteur ne s'était pas connecté sur cet appareil. L'action est gardée. Un responsable décide.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not as described</source>
            <translation>Pas comme décrit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not at its place</source>
            <translation>Pas à sa place</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not found: {name}</source>
            <translation>Introuvable : {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not on the shelf</source>
            <translation>Pas en rayon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note: {text}</source>
            <translation>Note : {text}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Nothing found, order closed</source>
            <translation>Rien trouvé, commande close</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nothing of order #{number} is left for this document. The order is not touched.</source>
            <translation>Il ne reste rien de la commande #{number} pour ce document. La commande reste intacte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Number {number} is void</source>
            <translation>Le numéro {number} est annulé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Odd data looked at</source>
            <translation>Données étranges vues</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only the hub can decide that, and it cannot be reached. Nothing was changed. Try again when the network returns.</source>
            <translation>Seul le hub peut en décider, et il ne répond pas. Rien n'a changé. Réessayez au retour du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only {taken} of {bags} bags are ticked. Nothing was handed over. Find the others, then tick them.</source>
            <translation>{taken} sacs cochés sur {bags} seulement. Rien n'a été remis. Trouvez les autres et cochez-les.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Open the order</source>
            <translation>Ouvrir la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} cannot be used: {detail}. Nothing was saved. Correct it where it comes from.</source>
            <translation>Commande #{number} inutilisable : {detail}. Rien n'est enregistré. Corrigez-la à la source.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} changed after the customer signed. Nothing was handed over. Show it again and ask for a new signature.</source>
            <translation>La commande #{number} a changé après la signature. Rien n'a été remis. Remontrez-la et faites signer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has already been handed over. Nothing was changed.</source>
            <translation>La commande #{number} est déjà remise. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no number for this document yet. It is made by itself once there is one.</source>
            <translation>La commande #{number} n'a pas encore de numéro pour ce document. Il se fait seul dès qu'il y en a un.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such request to the order system. Nothing was changed. Tell a manager.</source>
            <translation>La commande #{number} n'a pas cette demande au système de commandes. Rien n'a changé. Prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such return. Nothing was changed. Open the order again.</source>
            <translation>La commande #{number} n'a pas ce retour. Rien n'a changé. Rouvrez la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has not been handed over, so nothing of it can be returned. Nothing was changed. Reject the items at hand-off instead.</source>
            <translation>La commande #{number} n'a pas été remise, rien ne peut donc être retourné. Rien n'a changé. Refusez plutôt les articles à la remise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already here. Nothing was changed.</source>
            <translation>La commande #{number} est déjà là. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already staged at {place}. Nothing was changed. Move it to another place instead.</source>
            <translation>La commande #{number} est déjà rangée en {place}. Rien n'a changé. Changez-la plutôt de place.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not picked yet. Nothing was changed. Finish the pick first.</source>
            <translation>La commande #{number} n'est pas préparée. Rien n'a changé. Finissez d'abord la préparation.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not staged. Nothing was changed.</source>
            <translation>La commande #{number} n'est pas rangée. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed.</source>
            <translation>La commande #{number} n'est plus à préparer. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed. Look at it in Orders.</source>
            <translation>La commande #{number} n'est plus à préparer. Rien n'a changé. Voyez-la dans Commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} no longer has that line. Nothing was changed. Open the order again.</source>
            <translation>La commande #{number} n'a plus cette ligne. Rien n'a changé. Rouvrez la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} still holds {units:item|items} to put back. Nothing is lost. Put them on the shelf first.</source>
            <translation>La commande #{number} a encore {units:article|articles} à remettre. Rien n'est perdu. Remettez-les d'abord en rayon.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was cancelled. Nothing more can be done on it; goods in hand go back to the shelf.</source>
            <translation>La commande #{number} est annulée. Plus rien à faire ; ce que vous avez retourne en rayon.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was handed over elsewhere, according to head office. Goods in hand go back to the shelf.</source>
            <translation>La commande #{number} a été remise ailleurs, selon le siège. Ce que vous avez retourne en rayon.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number}: {units:unit is|units are} still open, {name} among them. Pick what is there or mark it not found.</source>
            <translation>Commande #{number} : encore {units:unité ouverte|unités ouvertes}, dont {name}. Préparez ce qu'il y a ou marquez-le introuvable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order arrived</source>
            <translation>Commande reçue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order system: {status}</source>
            <translation>Système de commandes : {status}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Order {number} was not taken: {reason}. Nothing was saved. Correct it where it comes from.</source>
            <translation>Commande {number} non reprise : {reason}. Rien n'est enregistré. Corrigez-la à la source.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Other reason</source>
            <translation>Autre raison</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Out of stock</source>
            <translation>En rupture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Pick finished</source>
            <translation>Préparation finie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked 1 unit</source>
            <translation>1 unité préparée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {done} of {of}</source>
            <translation>{done} préparées sur {of}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}</source>
            <translation>Préparé : {quantity:unité|unités}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}: {name}</source>
            <translation>Préparé : {quantity:unité|unités} de {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}</source>
            <translation>Préparé : {units:unité|unités}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}, {not_found} not found</source>
            <translation>Préparé : {units:unité|unités}, {not_found} introuvables</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picking started</source>
            <translation>Préparation commencée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back 1 unit</source>
            <translation>1 unité remise en rayon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {quantity:unit|units}</source>
            <translation>Remis en rayon : {quantity:unité|unités}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {units:unit|units}</source>
            <translation>Remis en rayon : {units:unité|unités}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put them back</source>
            <translation>Les remettre en rayon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent</source>
            <translation>Avis envoyé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent again</source>
            <translation>Avis renvoyé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for rejected items confirmed</source>
            <translation>Remboursement des refus confirmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for returned items confirmed</source>
            <translation>Remboursement des retours confirmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for what was not found confirmed</source>
            <translation>Remboursement des introuvables confirmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refused by the order system</source>
            <translation>Refusé par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item given back to the customer</source>
            <translation>Article refusé rendu au client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item kept by the store</source>
            <translation>Article refusé gardé par le magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item settled</source>
            <translation>Article refusé réglé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected {quantity:unit|units}: {reason}</source>
            <translation>Refusé : {quantity:unité|unités}, {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved</source>
            <translation>Réservée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved with the order system</source>
            <translation>Réservée dans le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return accepted by the order system</source>
            <translation>Retour accepté par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return checked</source>
            <translation>Retour contrôlé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return completed</source>
            <translation>Retour clos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return finished</source>
            <translation>Retour fini</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return found at the order system</source>
            <translation>Retour trouvé dans le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return numbered</source>
            <translation>Retour numéroté</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return of {units:item|items} opened</source>
            <translation>Retour de {units:article|articles} ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return opened</source>
            <translation>Retour ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return rejected</source>
            <translation>Retour refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return started at the order system</source>
            <translation>Retour commencé dans le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return withdrawn</source>
            <translation>Retour retiré</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {local_number} opened</source>
            <translation>Retour {local_number} ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} accepted by the order system</source>
            <translation>Retour {name} accepté par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} belongs to another return of the order system already. Nothing was changed.</source>
            <translation>Le retour {name} appartient déjà à un autre retour du système de commandes. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked</source>
            <translation>Retour {name} contrôlé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked: {units:item|items} accepted, {refused} rejected</source>
            <translation>Retour {name} contrôlé : {units:article accepté|articles acceptés}, refus : {refused}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} completed</source>
            <translation>Retour {name} clos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} holds no rejected item to settle any more. Nothing was changed.</source>
            <translation>Le retour {name} n'a plus d'article refusé à régler. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} is above what you may credit. The check is saved. Ask a manager to finish it.</source>
            <translation>Le retour {name} dépasse ce que vous pouvez créditer. Le contrôle est enregistré. Demandez à un responsable de le finir.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} is {oms} at the order system</source>
            <translation>Retour {name} dans le système de commandes : {oms}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} of {units:item|items} opened</source>
            <translation>Retour {name} ouvert : {units:article|articles}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} rejected</source>
            <translation>Retour {name} refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} still has {units:item|items} to check. The check so far is saved. Check the rest first.</source>
            <translation>Le retour {name} a encore {units:article|articles} à contrôler. Le contrôle fait est enregistré. Contrôlez d'abord le reste.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} withdrawn</source>
            <translation>Retour {name} retiré</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {number}</source>
            <translation>Retour {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned goods received</source>
            <translation>Marchandise retournée reçue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned item checked</source>
            <translation>Article retourné contrôlé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>SQLite {found} is too old to keep data safe; {needed} or newer is needed. Nothing was changed. Update the app.</source>
            <translation>SQLite {found} est trop ancien pour garder les données ; il faut {needed} ou plus. Rien n'a changé. Mettez l'appli à jour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Sent to the order system</source>
            <translation>Envoyé au système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled a refused action</source>
            <translation>Action refusée réglée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager</source>
            <translation>Réglé par un responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager: {note}</source>
            <translation>Réglé par un responsable : {note}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled: {act}</source>
            <translation>Réglé : {act}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Several devices are called {device}. Nothing was changed. Use one of these ids: {ids}.</source>
            <translation>Plusieurs appareils s'appellent {device}. Rien n'a changé. Utilisez un de ces identifiants : {ids}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Signature pad broken</source>
            <translation>Écran de signature en panne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped a line</source>
            <translation>Ligne passée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped: {name}</source>
            <translation>Passé : {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Something answered at {url}, but it is not a StoreAssist hub. Nothing was changed. Check the address.</source>
            <translation>Quelque chose a répondu à {url}, mais ce n'est pas un hub StoreAssist. Rien n'a changé. Vérifiez l'adresse.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Something odd in the order data</source>
            <translation>Données étranges dans la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged</source>
            <translation>Rangée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {places}</source>
            <translation>Rangée en {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {place}</source>
            <translation>Rangée en {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staging undone</source>
            <translation>Rangement annulé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Started picking</source>
            <translation>Préparation commencée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Suspected fraud</source>
            <translation>Fraude présumée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over from {former}</source>
            <translation>Reprise à {former}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That PIN is too easy to guess. Nothing was changed. Choose {least} digits or more that are not in a row.</source>
            <translation>Ce PIN est trop facile. Rien n'a changé. Choisissez {least} chiffres ou plus qui ne se suivent pas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That access is not for this kind of program. Nothing was changed. Check which token is used.</source>
            <translation>Cet accès n'est pas pour ce type de programme. Rien n'a changé. Vérifiez le jeton utilisé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That answer needs a note and a photo. Nothing is lost. Add both, then accept the item; without a camera a manager can accept it with a note.</source>
            <translation>Cette réponse demande une note et une photo. Rien n'est perdu. Ajoutez les deux, puis acceptez l'article ; sans caméra, un responsable peut l'accepter avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>That badge belongs to the associate {number}. Nothing was changed. Use another badge.</source>
            <translation>Ce badge est à l'employé {number}. Rien n'a changé. Prenez un autre badge.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That card was settled already. Nothing was changed.</source>
            <translation>Cette carte est déjà réglée. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That code is a pack of {units}. Nothing was counted. Count whole packs, or scan a single piece.</source>
            <translation>Ce code est un lot de {units}. Rien n'a été compté. Comptez des lots entiers ou scannez une pièce.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That did not work. Nothing saved before it is lost. If it happens again, tell a manager the code {code}.</source>
            <translation>Cela n'a pas marché. Rien d'enregistré n'est perdu. Si cela se répète, donnez le code {code} à un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That is not a signature yet. Nothing was handed over. Let the customer sign again.</source>
            <translation>Ce n'est pas encore une signature. Rien n'a été remis. Faites signer à nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That item expired on {expiry}. It was not counted. Take a fresh one.</source>
            <translation>Cet article est périmé depuis le {expiry}. Il n'a pas été compté. Prenez-en un frais.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That looks like a card number, so it was not saved. Nothing else was changed. Leave the number out.</source>
            <translation>Cela ressemble à un numéro de carte, ce n'est pas enregistré. Rien d'autre n'a changé. Retirez le numéro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That number and PIN did not match. {tries_left:try|tries} left.</source>
            <translation>Ce numéro et ce PIN ne correspondent pas. Reste {tries_left:essai|essais}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be kept as a photo. Nothing is lost. Take it again.</source>
            <translation>Cette image ne peut pas être gardée comme photo. Rien n'est perdu. Reprenez-la.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be printed as a logo. Nothing was changed. Choose a PNG or JPEG of up to 2 MB.</source>
            <translation>Cette image ne peut pas être imprimée comme logo. Rien n'a changé. Choisissez un PNG ou JPEG de 2 Mo au plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That place is longer than {limit} characters. Nothing was changed. Use a shorter name.</source>
            <translation>Ce lieu dépasse {limit} caractères. Rien n'a changé. Prenez un nom plus court.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That return of order #{number} is open already. Nothing was changed. Look at it in Returns.</source>
            <translation>Ce retour de la commande #{number} est déjà ouvert. Rien n'a changé. Voyez-le dans Retours.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That text cannot be drawn as a barcode. Nothing was printed. Check the number.</source>
            <translation>Ce texte ne peut pas devenir un code-barres. Rien n'a été imprimé. Vérifiez le numéro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd setting {name} takes {expected}. The connection was not started.</source>
            <translation>Le réglage Fynd {name} accepte {expected}. La connexion n'a pas démarré.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd settings at {path} cannot be read ({detail}). The connection was not started.</source>
            <translation>Réglages Fynd illisibles dans {path} ({detail}). La connexion n'a pas démarré.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The Wi-Fi asks for a sign-in page before it lets the app through. Your work is saved on this device. Sign in to the Wi-Fi, then try again.</source>
            <translation>Le Wi-Fi demande une page de connexion avant de laisser passer. Votre travail est enregistré ici. Connectez-vous au Wi-Fi et réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The access of the integrator {name} was withdrawn. Nothing was changed. Ask for a new token.</source>
            <translation>L'accès de l'intégrateur {name} a été retiré. Rien n'a changé. Demandez un nouveau jeton.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The address of the hub is missing. Nothing was changed. Give it with --hub, such as --hub http://10.0.0.5:8840.</source>
            <translation>L'adresse du hub manque. Rien n'a changé. Donnez-la avec --hub, p. ex. --hub http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Nothing was changed. Use the window that is open.</source>
            <translation>L'appli tourne déjà sur cet appareil. Rien n'a changé. Utilisez la fenêtre ouverte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Use the window that is open.</source>
            <translation>L'appli tourne déjà sur cet appareil. Utilisez la fenêtre ouverte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is closing, so this was not saved. What was saved before is safe. Start the app again.</source>
            <translation>L'appli se ferme, ceci n'est pas enregistré. Le reste est sauf. Relancez l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app met a fault and wrote it down. Your saved work is safe. Go on; if it happens again, tell a manager.</source>
            <translation>L'appli a noté une panne. Votre travail enregistré est sauf. Continuez ; si cela se répète, prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera sends pictures this app cannot read. Use the scan trigger or type the SKU; choose another camera in Settings.</source>
            <translation>La caméra envoie des images illisibles. Gâchette ou SKU saisi ; choisissez une autre caméra dans Réglages.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera was unplugged. The walk goes on: use the scan trigger or type the SKU, or plug it in again.</source>
            <translation>Caméra débranchée. La tournée continue : gâchette, SKU saisi, ou rebranchez-la.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The certificate of {url} is not trusted. Nothing was sent. Check the address, or tell whoever looks after the hub.</source>
            <translation>Le certificat de {url} n'est pas fiable. Rien n'a été envoyé. Vérifiez l'adresse ou prévenez qui gère le hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The check of return {name} is finished. Nothing was changed. Look at it in Returns.</source>
            <translation>Le contrôle du retour {name} est fini. Rien n'a changé. Voyez-le dans Retours.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The clock of this device is wrong by more than 2 minutes. Due and wait times follow the hub's clock.</source>
            <translation>L'horloge de cet appareil est décalée de plus de 2 minutes. Échéances et attentes suivent celle du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The connection to Fynd lacks the setting {name}. It was not started. Add it to the settings file.</source>
            <translation>Il manque à la connexion Fynd le réglage {name}. Elle n'a pas démarré. Ajoutez-le au fichier de réglages.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The credit note {number} of the order system comes to another amount than the return here. Its amount is shown. Compare it with the order system.</source>
            <translation>L'avoir {number} du système de commandes a un autre montant que le retour ici. Son montant est affiché. Comparez-le avec le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data in {path} belongs to another key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Les données de {path} ont une autre clé. Elles restent intactes. Prévenez qui gère les appareils.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be opened with its key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Les données de cet appareil ne s'ouvrent pas avec sa clé. Elles restent intactes. Prévenez qui gère les appareils.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be written. What was saved before is safe. Check the disk, then start the app again.</source>
            <translation>Impossible d'écrire les données de cet appareil. Le reste est sauf. Vérifiez le disque et relancez l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device could not be read or written. What was saved before is safe. Do it again; if it fails again, start the app anew.</source>
            <translation>Les données de cet appareil n'ont pu être lues ou écrites. Le reste est sauf. Recommencez ; si cela échoue encore, relancez l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was damaged. The old file was set aside and what had not been sent was saved from it. The rest comes again from the hub.</source>
            <translation>Les données de cet appareil étaient abîmées. L'ancien fichier est mis de côté, le non envoyé sauvé. Le reste revient du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was written by a newer version of the app and is left untouched. Install the newer version again.</source>
            <translation>Les données de cet appareil viennent d'une version plus récente et restent intactes. Réinstallez la version récente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The device {device} was removed from the store. What it had not sent is kept on it. A manager can enrol it again.</source>
            <translation>L'appareil {device} a été retiré du magasin. Le non envoyé y reste. Un responsable peut le réinscrire.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The disk of this device is full. What was saved before is safe; this action was not saved. Free some space, then do it again.</source>
            <translation>Le disque de cet appareil est plein. Le reste est sauf ; cette action n'est pas enregistrée. Libérez de la place et recommencez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file cannot be read: {detail}. Nothing was imported. Save it as CSV or JSON in UTF-8.</source>
            <translation>Fichier illisible : {detail}. Rien n'a été importé. Enregistrez-le en CSV ou JSON, UTF-8.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file has columns nobody knows: {unknown}. Nothing was imported. The known ones are {known}.</source>
            <translation>Le fichier a des colonnes inconnues : {unknown}. Rien n'a été importé. Colonnes connues : {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file lacks the columns {missing}. Nothing was imported. The known ones are {known}.</source>
            <translation>Il manque au fichier les colonnes {missing}. Rien n'a été importé. Colonnes connues : {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file {path} cannot be used: {detail}. Nothing was changed. Choose another file.</source>
            <translation>Fichier {path} inutilisable : {detail}. Rien n'a changé. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The folder {path} cannot be used: {detail}. Nothing was changed. Check that it exists and may be written to.</source>
            <translation>Dossier {path} inutilisable : {detail}. Rien n'a changé. Vérifiez qu'il existe et est accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub answered with something this app cannot read. Your work stays on this device. Check the hub address in Settings, or tell a manager.</source>
            <translation>Le hub a donné une réponse illisible. Votre travail reste sur cet appareil. Vérifiez l'adresse du hub dans Réglages ou prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub cannot be reached. What you do is saved on this device and will be sent when the network returns.</source>
            <translation>Le hub ne répond pas. Votre travail reste sur cet appareil et partira au retour du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub cannot listen at {host}:{port}: {detail}. It was not started. Choose another address.</source>
            <translation>Le hub ne peut pas écouter sur {host}:{port} : {detail}. Il n'a pas démarré. Choisissez une autre adresse.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub could not read what was sent. Your work is saved on this device. Update the app, or tell a manager.</source>
            <translation>Le hub n'a pas pu lire l'envoi. Votre travail est enregistré sur cet appareil. Mettez l'appli à jour ou prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub did not start: {detail}. Nothing was changed.</source>
            <translation>Le hub n'a pas démarré : {detail}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not accept that enrolment code: it was used, has expired or is mistyped. Nothing was changed. Ask a manager for a new one.</source>
            <translation>Le hub refuse ce code d'inscription : utilisé, expiré ou mal tapé. Rien n'a changé. Demandez-en un autre à un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub does not have that photo yet. It is still on the device that took it.</source>
            <translation>Le hub n'a pas encore cette photo. Elle est encore sur l'appareil qui l'a prise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know that this person signed in on this device. The action is kept. Sign in here once while the hub can be reached, then try again.</source>
            <translation>Le hub ignore que cette personne s'est connectée ici. L'action est gardée. Connectez-vous ici une fois avec le hub joignable, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know who did this on this device. The action is kept here. Sign in again, then try again.</source>
            <translation>Le hub ne sait pas qui l'a fait sur cet appareil. L'action est gardée ici. Reconnectez-vous et réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no signature for that order. Nothing was changed.</source>
            <translation>Le hub n'a pas de signature pour cette commande. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no store yet. Nothing was changed. Run “storeassist hub setup” first.</source>
            <translation>Le hub n'a pas encore de magasin. Rien n'a changé. Lancez d'abord « storeassist hub setup ».</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub has not numbered this document yet. It comes by itself; nothing waits for it.</source>
            <translation>Le hub n'a pas encore numéroté ce document. Il vient de lui-même ; rien n'en dépend.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub in {folder} has a store already. Nothing was changed. Use “hub settings” to change it.</source>
            <translation>Le hub de {folder} a déjà un magasin. Rien n'a changé. Utilisez « hub settings » pour le modifier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is busy. Your work is saved on this device; it is sent again in a moment.</source>
            <translation>Le hub est occupé. Votre travail est enregistré ici ; nouvel envoi dans un instant.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is newer than this app. Your work is saved and waits on this device. Update the app.</source>
            <translation>Le hub est plus récent que cette appli. Votre travail est enregistré et attend ici. Mettez l'appli à jour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub is stopping. Nothing is lost: what was not answered is sent again later.</source>
            <translation>Le hub s'arrête. Rien n'est perdu : le reste sera renvoyé plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub knows another action under the same name. Both are kept. Tell a manager.</source>
            <translation>Le hub connaît une autre action du même nom. Les deux sont gardées. Prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no associate {number}. Nothing was changed. “hub associate list” shows all.</source>
            <translation>Le hub ne connaît pas l'employé {number}. Rien n'a changé. « hub associate list » les montre tous.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no device {device}. Nothing was changed. “hub device list” shows all.</source>
            <translation>Le hub ne connaît pas l'appareil {device}. Rien n'a changé. « hub device list » les montre tous.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no integrator {name}. Nothing was changed.</source>
            <translation>Le hub ne connaît pas l'intégrateur {name}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no role {found}; it knows {known}. Nothing was changed.</source>
            <translation>Le hub ne connaît pas le rôle {found} ; il connaît {known}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub needs a token for that. Nothing was changed. Send it as a bearer token.</source>
            <translation>Le hub demande un jeton pour cela. Rien n'a changé. Envoyez-le comme jeton bearer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer has this document. The order is not touched. Look for it in the order system.</source>
            <translation>Le hub n'a plus ce document. La commande reste intacte. Cherchez-le dans le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer knows this device. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Le hub ne connaît plus cet appareil. Le non envoyé reste ici. Un responsable peut le réinscrire avec un nouveau code.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub refused the request ({status}). Your work is saved on this device. Tell a manager.</source>
            <translation>Le hub a refusé la demande ({status}). Votre travail est enregistré ici. Prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub runs without the settings of the order system. What is meant for it waits and is not lost. Start the hub with them again.</source>
            <translation>Le hub tourne sans les réglages du système de commandes. Ce qui lui est destiné attend et n'est pas perdu. Relancez le hub avec eux.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub sent more than this app takes at once. Your work stays on this device. Tell a manager.</source>
            <translation>Le hub a envoyé plus que l'appli n'accepte. Votre travail reste ici. Prévenez un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub takes no notices under this name. Nothing was changed. Set hook_secret in its settings.</source>
            <translation>Le hub n'accepte pas d'avis sous ce nom. Rien n'a changé. Définissez hook_secret dans ses réglages.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub was restored from a backup. This device loads everything again; your work is kept.</source>
            <translation>Le hub a été restauré d'une sauvegarde. Cet appareil recharge tout ; votre travail est gardé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub would be open to the network at {host} without encryption. It was not started. Add --insecure if that is meant.</source>
            <translation>Le hub serait ouvert au réseau sur {host} sans chiffrement. Il n'a pas démarré. Ajoutez --insecure si c'est voulu.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub's secret {path} cannot be used: {detail}. Nothing was changed. Put the file back from a backup.</source>
            <translation>Le secret du hub {path} est inutilisable : {detail}. Rien n'a changé. Reprenez le fichier d'une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal does not fit its anchor of {at}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>Le journal ne correspond pas à son ancre du {at}. Rien n'a changé. Gardez le fichier et comparez-le à une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal of order {order} does not fit at entry {entry}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>Le journal de la commande {order} ne correspond pas à l'entrée {entry}. Rien n'a changé. Gardez le fichier et comparez-le à une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data cannot be read ({path}: {detail}). The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>La clé des données est illisible ({path} : {detail}). Les données restent intactes. Prévenez qui gère les appareils.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data has the wrong length. The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>La clé des données n'a pas la bonne longueur. Les données restent intactes. Prévenez qui gère les appareils.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The last digit of {text} does not fit; it was misread or mistyped. Scan again.</source>
            <translation>Le dernier chiffre de {text} est faux ; mal lu ou mal tapé. Scannez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The ledger has no refund {refund}. Nothing was changed. “hub refunds” lists all.</source>
            <translation>Le registre n'a pas le remboursement {refund}. Rien n'a changé. « hub refunds » les liste tous.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The lines of the order do not add up to its total. The lines' amounts are used. Compare it with the order system.</source>
            <translation>Les lignes de la commande ne font pas son total. Les montants des lignes servent. Comparez-la avec le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note has {length} characters, at most {limit} are kept. It was not saved. Make it shorter.</source>
            <translation>La note a {length} caractères, {limit} au plus. Elle n'est pas enregistrée. Raccourcissez-la.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note is empty. Type a few words first.</source>
            <translation>La note est vide. Tapez d'abord quelques mots.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The number {number} belongs to somebody else. Nothing was changed. Choose another one.</source>
            <translation>Le numéro {number} est à quelqu'un d'autre. Rien n'a changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order came without amounts that can be read. They count as 0 here. Look them up in the order system before money goes back.</source>
            <translation>La commande est arrivée sans montants lisibles. Ils comptent pour 0 ici. Vérifiez-les dans le système de commandes avant de rembourser.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order did not come from the order system. Nothing was sent. Settle it with a note.</source>
            <translation>La commande ne vient pas du système de commandes. Rien n'a été envoyé. Réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The order does not take this ({reason}). Nothing was changed.</source>
            <translation>La commande ne l'accepte pas ({reason}). Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order is invoiced, so single lines can no longer be cancelled. Nothing was sent. Once it is handed over, have the items refunded there by a return.</source>
            <translation>La commande est facturée, on n'y annule plus de ligne seule. Rien n'a été envoyé. Une fois remise, faites-y rembourser les articles par un retour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order names the product {sku}, which is not in the catalogue. It can be picked by its SKU. Import the product.</source>
            <translation>La commande cite le produit {sku}, absent du catalogue. Il se prépare par son SKU. Importez le produit.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system answered the hub's login without a token. All that was done here is kept. Check the address in the hub's settings.</source>
            <translation>Le système de commandes a répondu à la connexion du hub sans jeton. Tout ce qui est fait ici est gardé. Vérifiez l'adresse dans les réglages du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled this order, and the customer has the goods. Nothing was changed here. Clear up who pays.</source>
            <translation>Le système de commandes a annulé cette commande et le client a la marchandise. Rien n'a changé ici. Éclaircissez qui paie.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled {units:item|items} of this order that the customer has. Nothing was changed here. Clear up who pays.</source>
            <translation>Le système de commandes a annulé {units:article|articles} de cette commande que le client a. Rien n'a changé ici. Éclaircissez qui paie.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not accept the form of this number. Change what invoice numbers begin with in the hub's settings, then try again: the order gets a new number, and this one is recorded as void.</source>
            <translation>Le système de commandes n'accepte pas la forme de ce numéro. Changez dans les réglages du hub le début des numéros de facture, puis réessayez : la commande reçoit un nouveau numéro et celui-ci est enregistré comme annulé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not answer. All that was done here is kept and sent later.</source>
            <translation>Le système de commandes ne répond pas. Tout ce qui est fait ici est gardé et partira plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not give the document yet. It is fetched by itself once it is there.</source>
            <translation>Le système de commandes ne donne pas encore le document. Il sera pris dès qu'il y est.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order at this store. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Le système de commandes ne connaît pas la commande dans ce magasin. Rien n'a été envoyé. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order or the item at this store. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>Le système de commandes ne connaît pas la commande ou l'article dans ce magasin. Le numéro n'y a pas été repris. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the return at this store. Nothing was sent. Look at the return there, then try again.</source>
            <translation>Le système de commandes ne connaît pas le retour dans ce magasin. Rien n'a été envoyé. Voyez-y le retour, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not list the states {filters}. All other changes still come in. Run “storeassist oms check”.</source>
            <translation>Le système de commandes ne liste pas les états {filters}. Les autres changements arrivent toujours. Lancez « storeassist oms check ».</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show the hand-over yet. Nothing is lost; it is tried again.</source>
            <translation>Le système de commandes ne montre pas encore la remise. Rien n'est perdu ; nouvel essai automatique.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show this order for the store any more. It was kept here. Ask where it went.</source>
            <translation>Le système de commandes ne montre plus cette commande pour le magasin. Elle est gardée ici. Demandez où elle est passée.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the hub's user name and password. All that was done here is kept. Correct them in the hub's settings.</source>
            <translation>Le système de commandes refuse l'utilisateur et le mot de passe du hub. Tout ce qui est fait ici est gardé. Corrigez-les dans les réglages du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the login that records hand-overs and returns. Orders still come in, and what was done here is kept. Correct the client id and secret in the hub's settings.</source>
            <translation>Le système de commandes refuse l'accès qui note remises et retours. Les commandes arrivent toujours et ce qui est fait ici est gardé. Corrigez le client id et le secret dans les réglages du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system failed several times in a row and is left alone for a moment. All that was done here is kept and sent later.</source>
            <translation>Le système de commandes a échoué plusieurs fois de suite ; une pause est faite. Tout ce qui est fait ici est gardé et partira plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. Nothing was reserved. Look at the order there.</source>
            <translation>Le système de commandes a annulé la commande ou l'article. Rien n'a été réservé. Voyez-y la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>Le système de commandes a annulé la commande ou l'article. Le numéro n'y a pas été repris. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order. The hand-over was not recorded there. Look at the order there, then settle it with a note.</source>
            <translation>Le système de commandes a annulé la commande. La remise n'y a pas été notée. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has locked the order for a moment. Nothing is lost; it is tried again.</source>
            <translation>Le système de commandes a bloqué la commande un instant. Rien n'est perdu ; nouvel essai automatique.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has not made this document yet. It is fetched by itself; nothing waits for it.</source>
            <translation>Le système de commandes n'a pas encore fait ce document. Il sera pris de lui-même ; rien n'en dépend.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has started return {name}, so it cannot be withdrawn here. Nothing was changed. Finish it, or have it withdrawn there.</source>
            <translation>Le système de commandes a commencé le retour {name}, on ne peut donc pas le retirer ici. Rien n'a changé. Finissez-le ou faites-le retirer là-bas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is asked no faster than it allows. Nothing is lost; it is tried again.</source>
            <translation>Le système de commandes n'est pas interrogé plus vite qu'il ne le permet. Rien n'est perdu ; nouvel essai automatique.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is not ready for this step yet. Nothing is lost; it is tried again.</source>
            <translation>Le système de commandes n'est pas encore prêt pour cette étape. Rien n'est perdu ; nouvel essai automatique.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system pays this return back with its credit note. Nothing was sent. Settle it with a note.</source>
            <translation>Le système de commandes rembourse ce retour par son avoir. Rien n'a été envoyé. Réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused it without saying why. Nothing is lost. Look at the order there, then try again.</source>
            <translation>Le système de commandes l'a refusé sans dire pourquoi. Rien n'est perdu. Voyez-y la commande, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the cancellation</source>
            <translation>Le système de commandes a refusé l'annulation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the check of the return</source>
            <translation>Le système de commandes a refusé le contrôle du retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the credit note</source>
            <translation>Le système de commandes a refusé l'avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the hand-over</source>
            <translation>Le système de commandes a refusé la remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the invoice</source>
            <translation>Le système de commandes a refusé la facture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for rejected items</source>
            <translation>Le système de commandes a refusé le remboursement des refus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for what was not found</source>
            <translation>Le système de commandes a refusé le remboursement des introuvables</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the reservation</source>
            <translation>Le système de commandes a refusé la réservation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused the return {name} ({status}). Nothing was changed here. Settle it with the customer.</source>
            <translation>Le système de commandes a refusé le retour {name} ({status}). Rien n'a changé ici. Réglez-le avec le client.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused to start the return</source>
            <translation>Le système de commandes a refusé de commencer le retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses every question ({text}). All that was done here is kept. Check the store code in the hub's settings.</source>
            <translation>Le système de commandes refuse toute question ({text}). Tout ce qui est fait ici est gardé. Vérifiez le code du magasin dans les réglages du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses the document. Nothing else waits for it. Look at the order there.</source>
            <translation>Le système de commandes refuse le document. Rien d'autre n'en dépend. Voyez-y la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it yet. Nothing is lost; it is looked at again.</source>
            <translation>Le système de commandes a dit oui et ne le montre pas encore. Rien n'est perdu ; nouvelle vérification bientôt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it. Nothing is lost here. Look at the order there, then try again.</source>
            <translation>Le système de commandes a dit oui et ne le montre pas. Rien n'est perdu ici. Voyez-y la commande, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system sent an older version of order #{number}. The newer one stays.</source>
            <translation>Le système de commandes a envoyé une version plus ancienne de #{number}. La récente reste.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} in a form that cannot be read. It was not taken. Look at it in the order system, and tell whoever looks after the hub.</source>
            <translation>Le système de commandes a envoyé la commande {number} sous une forme illisible. Elle n'a pas été reprise. Voyez-la dans le système de commandes et prévenez qui gère le hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} of the store {location}. It was not taken. Check the store code in the hub's settings.</source>
            <translation>Le système de commandes a envoyé la commande {number} du magasin {location}. Elle n'a pas été reprise. Vérifiez le code du magasin dans les réglages du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to confirm. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Le système de commandes ne montre aucun article à confirmer. Rien n'a été envoyé. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to invoice. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Le système de commandes ne montre aucun article à facturer. Rien n'a été envoyé. Voyez-y la commande, puis réglez-le avec une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the credit note {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>Le système de commandes montre l'avoir {oms} et le nôtre est {ours}. Le nôtre est gardé. Éclaircissez lequel compte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the invoice {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>Le système de commandes montre la facture {oms} et la nôtre est {ours}. La nôtre est gardée. Éclaircissez laquelle compte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system was asked again</source>
            <translation>Le système de commandes a été interrogé à nouveau</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system's answers cannot be read; something else may stand in between. All that was done here is kept and sent later.</source>
            <translation>Les réponses du système de commandes sont illisibles ; autre chose s'interpose peut-être. Tout ce qui est fait ici est gardé et partira plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is not to be picked up in a store. It was not taken.</source>
            <translation>La commande {number} n'est pas à retirer en magasin. Elle n'a pas été reprise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is of the kind {type}, which is not known here. It was not put on the queue. Look for its number to bring it in.</source>
            <translation>La commande {number} est du type {type}, inconnu ici. Elle n'est pas dans la file. Cherchez son numéro pour la faire venir.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} names no items. It was not taken. Look at it in the order system.</source>
            <translation>La commande {number} ne cite aucun article. Elle n'a pas été reprise. Voyez-la dans le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The part of the order system that records hand-overs and returns does not answer. Orders still come in, and what was done here is kept and sent later.</source>
            <translation>La partie du système de commandes qui note remises et retours ne répond pas. Les commandes arrivent toujours ; ce qui est fait ici est gardé et partira plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The photo does not match its name. It was not kept. Send it again.</source>
            <translation>La photo ne correspond pas à son nom. Elle n'est pas gardée. Renvoyez-la.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The quantity of {sku} in this order cannot be read. It counts as 1 here. Compare it with the order system.</source>
            <translation>La quantité de {sku} dans cette commande est illisible. Elle compte pour 1 ici. Comparez-la avec le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The ready notice could not be sent</source>
            <translation>L'avis n'a pas pu partir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The refund for returned items was refused</source>
            <translation>Le remboursement des retours a été refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The refund {refund} could not be marked: {reason}. Nothing was changed.</source>
            <translation>Le remboursement {refund} n'a pu être marqué : {reason}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return in the order system does not hold these items. Nothing was sent. Compare the two.</source>
            <translation>Le retour du système de commandes n'a pas ces articles. Rien n'a été envoyé. Comparez les deux.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} belongs to the order {number}, which the order system does not show. It was not taken. Look at it in the order system.</source>
            <translation>Le retour {oms_return} est de la commande {number}, que le système de commandes ne montre pas. Il n'a pas été repris. Voyez-le dans le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} in the order system holds items that cannot be returned any more. It was not opened here. Compare it with the returns of the order.</source>
            <translation>Le retour {oms_return} du système de commandes a des articles qu'on ne peut plus retourner. Il n'a pas été ouvert ici. Comparez-le aux retours de la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner cannot be claimed for this app alone: the evdev package is not installed. The scanner still works as a keyboard. Install StoreAssist with its evdev part, or set it to off in Settings.</source>
            <translation>Le scanner ne peut pas être réservé à cette application : le paquet evdev n'est pas installé. Le scanner fonctionne toujours comme clavier. Installez StoreAssist avec evdev, ou désactivez-le dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner sent {length} characters in one go; that is no barcode. Nothing was counted and nothing was changed. Scan again; if it happens again, unplug the scanner and plug it in.</source>
            <translation>Le scanner a envoyé {length} caractères d'un coup ; ce n'est pas un code-barres. Rien n'a été compté ni changé. Rescannez ; si cela se répète, débranchez le scanner et rebranchez-le.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner to claim was not found. Scanners that type still work. Plug it in, or name another device in Settings; this app keeps looking for it.</source>
            <translation>Le scanner à réserver est introuvable. Les scanners qui écrivent fonctionnent toujours. Branchez-le, ou indiquez un autre appareil dans les réglages ; l'application continue à le chercher.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} cannot be {found}; it takes {expected}. It was not taken.</source>
            <translation>Le réglage {key} ne peut pas être {found} ; il accepte {expected}. Il n'a pas été repris.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} comes from {variable} and cannot be changed here. The value stays. Change it where it is set.</source>
            <translation>Le réglage {key} vient de {variable} et ne change pas ici. La valeur reste. Changez-la à sa source.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be read: {detail}. It is left as it is and the defaults are used. Correct the file, or rename it.</source>
            <translation>Fichier de réglages {path} illisible : {detail}. Il reste tel quel, les valeurs par défaut servent. Corrigez-le ou renommez-le.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be written: {detail}. The change is not kept. Check the folder's rights.</source>
            <translation>Impossible d'écrire les réglages {path} : {detail}. Le changement n'est pas gardé. Vérifiez les droits du dossier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The store's policy does not take {name} back today. Nothing was changed. A manager may allow it with a reason.</source>
            <translation>Selon les règles du magasin, {name} n'est pas repris aujourd'hui. Rien n'a changé. Un responsable peut l'autoriser avec une raison.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The time to undo has passed. Order #{number} stays staged at {place}; move it to another place instead.</source>
            <translation>Le délai d'annulation est passé. La commande #{number} reste en {place} ; changez-la de place.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The {kind} of order #{number} is larger than 5 MB and was not kept. Look at it in the order system.</source>
            <translation>Le document ({kind}) de la commande #{number} dépasse 5 Mo et n'est pas gardé. Voyez-le dans le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There are no pictures in {path}. Nothing was changed. Choose another folder.</source>
            <translation>Pas d'images dans {path}. Rien n'a changé. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is an integrator {name} already. Nothing was changed. Choose another name.</source>
            <translation>Il y a déjà un intégrateur {name}. Rien n'a changé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no Fynd setting {name}. The connection was not started. Check how it is written.</source>
            <translation>Il n'y a pas de réglage Fynd {name}. La connexion n'a pas démarré. Vérifiez l'orthographe.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no open request {request} to the order system. Nothing was changed.</source>
            <translation>Il n'y a pas de demande ouverte {request} au système de commandes. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There is no setting {key}. Nothing was changed.</source>
            <translation>Il n'y a pas de réglage {key}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no time zone {time_zone}. Nothing was changed. It looks like Europe/Berlin.</source>
            <translation>Il n'y a pas de fuseau {time_zone}. Rien n'a changé. Exemple : Europe/Berlin.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This app is newer than the hub (form {found}, the hub knows {known}). Your work waits on this device. Update the hub.</source>
            <translation>Cette appli est plus récente que le hub (forme {found}, le hub connaît {known}). Votre travail attend ici. Mettez le hub à jour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This associate no longer works in this store. Ask a manager.</source>
            <translation>Cet employé ne travaille plus dans ce magasin. Demandez à un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device and the hub do not know that order. Nothing was changed.</source>
            <translation>Ni cet appareil ni le hub ne connaissent cette commande. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device does not know that badge. Type your number instead, or ask a manager.</source>
            <translation>Cet appareil ne connaît pas ce badge. Tapez votre numéro ou demandez à un responsable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device has not reached the hub for {hours:hour|hours}, so it cannot sign you in offline. One connection mends it.</source>
            <translation>Cet appareil n'a pas joint le hub depuis {hours:heure|heures} : pas de connexion hors ligne. Une seule connexion suffit.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device is not connected to a hub yet. What you do is saved here. A manager can enrol it.</source>
            <translation>Cet appareil n'est pas encore relié à un hub. Votre travail reste ici. Un responsable peut l'inscrire.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was enrolled anew. What was done on it is kept and is sent as soon as somebody signs in while the hub can be reached.</source>
            <translation>Cet appareil a été réinscrit. Ce qui y est fait est gardé et partira dès que quelqu'un se connecte avec le hub joignable.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was removed from the store. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Cet appareil a été retiré du magasin. Le non envoyé reste ici. Un responsable peut le réinscrire avec un nouveau code.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: its file is damaged. The order is not touched. Try again later.</source>
            <translation>Ce document ne peut pas s'afficher : son fichier est abîmé. La commande reste intacte. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: the file is damaged. The order is not touched. Try again later.</source>
            <translation>Ce document ne peut pas s'afficher : le fichier est abîmé. La commande reste intacte. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document could not be made. The order is not touched. It is tried again; the hub's log says more.</source>
            <translation>Ce document n'a pas pu être fait. La commande reste intacte. Nouvel essai automatique ; le journal du hub en dit plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document is not there yet. It is made or fetched by itself; nothing waits for it.</source>
            <translation>Ce document n'est pas encore là. Il se fait ou arrive de lui-même ; rien n'en dépend.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document lies at the hub, which cannot be reached. Try again when this device is online.</source>
            <translation>Ce document est au hub, qui ne répond pas. Réessayez quand cet appareil est en ligne.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This number is locked after too many tries. A manager or the hub can unlock it.</source>
            <translation>Ce numéro est bloqué après trop d'essais. Un responsable ou le hub peut le débloquer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This order is to have no such document. Nothing was changed.</source>
            <translation>Cette commande ne doit pas avoir ce document. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This person's account was closed before the action was sent. It is kept. A manager can sign in here and try again.</source>
            <translation>Le compte de cette personne a été fermé avant l'envoi. L'action est gardée. Un responsable peut se connecter ici et réessayer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store asks for an ID check. Nothing was handed over. Check the ID, then tick it.</source>
            <translation>Ce magasin demande une pièce d'identité. Rien n'a été remis. Vérifiez-la puis cochez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store needs a signature. Nothing was handed over. Let the customer sign, or give the reason why not.</source>
            <translation>Ce magasin demande une signature. Rien n'a été remis. Faites signer ou donnez la raison.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This user may not open the scanner {spec}. The scanner still works as a keyboard. Ask an administrator to add the user to the input group.</source>
            <translation>Cet utilisateur ne peut pas ouvrir le scanner {spec}. Le scanner fonctionne toujours comme clavier. Demandez à un administrateur d'ajouter l'utilisateur au groupe input.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Nothing was changed. Wait {retry_after_s:second|seconds}, then try again.</source>
            <translation>Trop d'essais. Rien n'a changé. Attendez {retry_after_s:seconde|secondes} et réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Wait {wait_s:second|seconds}, then try again.</source>
            <translation>Trop d'essais. Attendez {wait_s:seconde|secondes} et réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>What the order system sent as the {kind} of order #{number} is no PDF. It was not kept. Look at it in the order system.</source>
            <translation>Ce que le système de commandes a envoyé comme document ({kind}) de la commande #{number} n'est pas un PDF. Il n'est pas gardé. Voyez-le dans le système de commandes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Who takes order #{number}? Nothing was handed over. Choose the customer or the other person.</source>
            <translation>Qui prend la commande #{number} ? Rien n'a été remis. Choisissez le client ou l'autre personne.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong item</source>
            <translation>Mauvais article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Wrong item: scanned {scanned}, needed {needed} {name}. Nothing was counted. Scan the right item.</source>
            <translation>Mauvais article : scanné {scanned}, il faut {needed} {name}. Rien n'a été compté. Scannez le bon.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong price</source>
            <translation>Mauvais prix</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong size</source>
            <translation>Mauvaise taille</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>You have not signed in on this device before, and the hub cannot be reached. Connect once, then it works offline too.</source>
            <translation>Vous ne vous êtes jamais connecté ici et le hub ne répond pas. Connectez-vous une fois, puis cela marche hors ligne.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{actor} may not do this: it needs the role {needed}. Nothing was changed. Ask somebody who has it.</source>
            <translation>{actor} ne peut pas le faire : il faut le rôle {needed}. Rien n'a changé. Demandez à qui l'a.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{bags} bags are more than {limit}. Nothing was changed. Count again.</source>
            <translation>{bags} sacs, c'est plus que {limit}. Rien n'a changé. Recomptez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{found} is no {part} of a label layout; it takes {expected}. Nothing was changed.</source>
            <translation>{found} n'est pas {part} d'un format d'étiquette ; il faut {expected}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a name; it takes {expected}. Nothing was changed.</source>
            <translation>{found} n'est pas un nom ; il faut {expected}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a number for an associate; it takes {expected}. Nothing was changed.</source>
            <translation>{found} n'est pas un numéro d'employé ; il faut {expected}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a role of a device; it is one of {known}. Nothing was changed.</source>
            <translation>{found} n'est pas un rôle d'appareil ; il y a {known}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} is picking order #{number}. Your own picks are safe. Take it over, or leave it to {holder}.</source>
            <translation>{holder} prépare la commande #{number}. Votre travail est sauf. Reprenez-la ou laissez-la à {holder}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} took over order #{number}. Your later picks do not count there. Give your units to {holder}, or put them back.</source>
            <translation>{holder} a repris la commande #{number}. Ce que vous avez pris ensuite n'y compte pas. Donnez vos unités à {holder} ou remettez-les.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{left:check|checks} still to be answered. Nothing is lost. Answer all of them first.</source>
            <translation>{left:contrôle reste|contrôles restent} sans réponse. Rien n'est perdu. Répondez d'abord à tous.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} has no not-found units that can be opened again; their refund was already requested.</source>
            <translation>{name} n'a pas d'unité introuvable à rouvrir ; son remboursement est déjà demandé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is a set. Scan one of its parts.</source>
            <translation>{name} est un ensemble. Scannez une de ses parties.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is already done. Nothing was changed.</source>
            <translation>{name} est déjà fait. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: bought {bought}, already returned or reserved {returned}, so {left} can be returned, not {quantity}. Nothing was changed.</source>
            <translation>{name} : {bought} achetés, {returned} déjà retournés ou réservés ; on peut en retourner {left}, pas {quantity}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: nothing more to put back. Nothing was changed.</source>
            <translation>{name} : plus rien à remettre. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {available:unit|units} can be decided. Nothing was changed.</source>
            <translation>{name} : on ne peut décider que de {available:unité|unités}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {open:unit is|units are} still open. Nothing was changed.</source>
            <translation>{name} : {open:unité encore ouverte|unités encore ouvertes}. Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {quantity} wanted now, {picked} in hand. Nothing more was counted. Accept the new quantity.</source>
            <translation>{name} : {quantity} demandées maintenant, {picked} en main. Rien de plus n'a été compté. Acceptez la nouvelle quantité.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is neither CSV nor JSON. Nothing was imported. Rename it to .csv or .json.</source>
            <translation>{path} n'est ni CSV ni JSON. Rien n'a été importé. Renommez-le en .csv ou .json.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{path} is no picture that can be read. Nothing was changed. Choose another file.</source>
            <translation>{path} n'est pas une image lisible. Rien n'a changé. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is not a backup of a hub: {detail}. Nothing was restored. Choose another file.</source>
            <translation>{path} n'est pas une sauvegarde de hub : {detail}. Rien n'a été restauré. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{place} is not a place to wait. Nothing was changed. Choose in store or curbside.</source>
            <translation>{place} n'est pas un lieu d'attente. Rien n'a changé. Choisissez en magasin ou en voiture.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} looked for again</source>
            <translation>{quantity:unité recherchée|unités recherchées} à nouveau</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found</source>
            <translation>{quantity:unité introuvable|unités introuvables}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found: {name}</source>
            <translation>{quantity:unité introuvable|unités introuvables} : {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{quantity} is not a quantity. Nothing was changed. Enter 1 or more.</source>
            <translation>{quantity} n'est pas une quantité. Rien n'a changé. Tapez 1 ou plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} has {length} digits; a barcode number has 8, 12, 13 or 14. Scan again or type the SKU.</source>
            <translation>{text} a {length} chiffres ; un code-barres en a 8, 12, 13 ou 14. Rescannez ou tapez le SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} is not a barcode number. Scan again or type the SKU.</source>
            <translation>{text} n'est pas un numéro de code-barres. Rescannez ou tapez le SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{units:item is|items are} not decided yet. Nothing was handed over. Accept or reject each item.</source>
            <translation>{units:article n'est pas décidé|articles ne sont pas décidés}. Rien n'a été remis. Acceptez ou refusez chaque article.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{units:unit|units} not found: {name}</source>
            <translation>{units:unité introuvable|unités introuvables} : {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{url} is not an address. Nothing was changed. It looks like http://10.0.0.5:8840.</source>
            <translation>{url} n'est pas une adresse. Rien n'a changé. Exemple : http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>“{found}” is no layout of the store's own barcodes ({part}); it takes {expected}. Nothing was changed.</source>
            <translation>« {found} » n'est pas un format des codes du magasin ({part}) ; il faut {expected}. Rien n'a changé.</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
    </context>
    <context>
        <name>MoneyPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Money</source>
            <translation>Montants</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A bottle, a bag or a label without a code: type the SKU. It is recorded as typed.</source>
            <translation>Une bouteille, un sac ou une étiquette sans code : tapez le SKU. C'est noté comme saisi.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A rejected item is settled by a manager. Above the store's limit a manager finishes the return.</source>
            <translation>Un responsable règle un article refusé. Au-delà de la limite du magasin, un responsable finit le retour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A scan works on every screen without tapping a field first.</source>
            <translation>Le scan marche sur chaque écran sans toucher un champ.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Accept or reject each item. A rejected one is refunded with the hand-over.</source>
            <translation>Acceptez ou refusez chaque article. Un refus est remboursé avec la remise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>After 5 wrong tries there is a pause; after 10 a manager or the hub unlocks you.</source>
            <translation>Après 5 erreurs, une pause ; après 10, un responsable ou le hub vous débloque.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Answer the checks of each item. A bad answer needs a note and a photo.</source>
            <translation>Répondez aux questions de chaque article. Une mauvaise réponse demande une note et une photo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Arrows move in lists, Space chooses, Enter opens. Left and Right reach the buttons within a row.</source>
            <translation>Les flèches parcourent les listes, Espace choisit, Entrée ouvre. Gauche et droite mènent aux boutons d'une ligne.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Cannot find it? Skip it for now, or mark it not found. A refund starts at staging, not before.</source>
            <translation>Introuvable ? Passez-le ou marquez-le introuvable. Le remboursement démarre au rangement, pas avant.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Check in a customer by name, order number, the last 4 digits of the phone, or a scan.</source>
            <translation>Signalez un client par nom, commande, 4 derniers chiffres du téléphone ou scan.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Customers who are here stand in the list, the longest wait first. A chime tells of a new one.</source>
            <translation>Les clients présents sont dans la liste, la plus longue attente d'abord. Un son annonce chaque arrivée.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Esc: back. Ctrl+Enter: the main button. Ctrl+F or /: search. F1: help. F2 to F6: the main places.</source>
            <translation>Échap : retour. Ctrl+Entrée : bouton principal. Ctrl+F ou / : recherche. F1 : aide. F2 à F6 : pages principales.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Everything you do is saved on this device at once and sent to the hub when there is a network.</source>
            <translation>Tout est enregistré aussitôt sur cet appareil et envoyé au hub dès qu'il y a du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Finish the return: the order system credits it. Until then its line says what it waits for.</source>
            <translation>Finissez le retour : le système de commandes le crédite. D'ici là, sa ligne dit ce qu'il attend.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Hand-off</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>If the hub refuses an action, it becomes a card with the ways out. Nothing disappears.</source>
            <translation>Si le hub refuse une action, une carte montre les solutions. Rien ne disparaît.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>No camera, or the camera is taken: the walk goes on with the trigger or the typed SKU.</source>
            <translation>Pas de caméra, ou caméra prise : la tournée continue avec la gâchette ou le SKU saisi.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline sign-in</source>
            <translation>Connexion hors ligne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Picking</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Say where the bags stand: scan the shelf label or type any place up to 40 characters.</source>
            <translation>Dites où sont les sacs : scannez l'étiquette ou tapez un lieu de 40 caractères au plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan each item with the trigger or the camera. A wrong item buzzes and is not counted.</source>
            <translation>Scannez chaque article à la gâchette ou à la caméra. Une erreur vibre et ne compte pas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan the receipt or an item, or search for the sale. Choose what comes back, and why.</source>
            <translation>Scannez le ticket ou un article, ou cherchez la vente. Choisissez ce qui revient, et pourquoi.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan your badge or type your number, then your PIN. The PIN is never shown.</source>
            <translation>Scannez votre badge ou tapez votre numéro, puis le PIN. Le PIN ne s'affiche jamais.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scanner and camera</source>
            <translation>Scanner et caméra</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Search by number, name, phone digits or SKU, or scan a receipt.</source>
            <translation>Cherchez par numéro, nom, téléphone ou SKU, ou scannez un ticket.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings &gt; Scanner has a test panel that shows what the scanner sends.</source>
            <translation>Réglages &gt; Scanner a un test qui montre ce que le scanner envoie.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out. What waits to be sent stays on this device.</source>
            <translation>Déconnectez-vous. Ce qui reste à envoyer demeure sur cet appareil.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Signing in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Staging</source>
            <translation>Rangement</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync and conflicts</source>
            <translation>Synchro et conflits</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync status</source>
            <translation>État de la synchro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Tap orders to choose them, or take the most overdue with one tap. Hold a card to open the order.</source>
            <translation>Touchez des commandes, ou prenez les plus en retard d'un geste. Appui long : ouvrir la commande.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The button names what happens, a refund too. You have 10 seconds to undo.</source>
            <translation>Le bouton dit ce qui se passe, remboursement compris. 10 secondes pour annuler.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The customer signs on the screen. If that is not possible, give the reason.</source>
            <translation>Le client signe à l'écran. Si c'est impossible, donnez la raison.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The pill at the top shows: Synced, Syncing, Offline with the number waiting, or Needs attention.</source>
            <translation>La pastille en haut montre : À jour, Synchro…, Hors ligne avec le nombre en attente, ou Attention.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>This device holds open orders and those of the last 14 days. More matches come from the hub.</source>
            <translation>Cet appareil a les commandes ouvertes et celles des 14 derniers jours. Le hub fournit le reste.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>What waits to be sent stays on this device</source>
            <translation>Le non envoyé reste ici</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Where only a manager may, a manager's badge and PIN allow that one thing, and you stay signed in.</source>
            <translation>Là où seul un responsable peut agir, son badge et son PIN autorisent cette seule action, et vous restez connecté.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Without a network you can sign in where you signed in within the last 24 hours.</source>
            <translation>Sans réseau, connexion possible là où vous étiez connecté ces dernières 24 heures.</translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/more.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Please read</source>
            <translation>À lire</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>Oms</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 is asked again</source>
            <translation>%1 est interrogé à nouveau</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 says: %2</source>
            <translation>%1 dit : %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask %1 again. %2.</source>
            <translation>Interroger à nouveau %1. %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Cancellation</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Check of the return</source>
            <translation>Contrôle du retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Delivered</source>
            <translation>Livrée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Hand-over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>It counts as done from now on, and is not asked again. Say how it was done.</source>
            <translation>Cela compte désormais comme fait et n'est plus demandé. Dites comment ce fut fait.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Looked at</source>
            <translation>Vu</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Odd order data</source>
            <translation>Données de commande étranges</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Open in Returns</source>
            <translation>Ouvrir dans Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Order system</source>
            <translation>Système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Ready notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of rejected items</source>
            <translation>Remboursement des refus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of returned items</source>
            <translation>Remboursement des retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of what was not found</source>
            <translation>Remboursement des introuvables</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Refused: %1</source>
            <translation>Refusé : %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Rejected returned items: %n</source>
            <translation>
                <numerusform>Articles retournés refusés : %n</numerusform>
                <numerusform>Articles retournés refusés : %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Reservation</source>
            <translation>Réservation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Settle</source>
            <translation>Régler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle it with the note “%1”. %2.</source>
            <translation>Le régler avec la note « %1 ». %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle with a note</source>
            <translation>Régler avec une note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Start of the return</source>
            <translation>Début du retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Such as: refunded at the till</source>
            <translation>P. ex. : remboursé en caisse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed %1</source>
            <translation>confirmé %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused %1</source>
            <translation>refusé %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>seen %1</source>
            <translation>vu %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>sent, not answered yet</source>
            <translation>envoyé, pas encore de réponse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>waits to be sent</source>
            <translation>à envoyer</translation>
        </message>
    </context>
    <context>
        <name>OrderDetail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it</source>
            <translation>%1 la prépare</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it; only the hub can decide that</source>
            <translation>%1 la prépare ; seul le hub peut en décider</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is told at once. What %1 picked so far counts.</source>
            <translation>%1 est averti aussitôt. Ce que %1 a préparé compte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 will be refunded.</source>
            <translation>%1 seront remboursés.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n sac</numerusform>
                <numerusform>%n sacs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>At %1</source>
            <translation>Chez %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Back to the shelf: %n item(s).</source>
            <translation>
                <numerusform>À remettre en rayon : %n article.</numerusform>
                <numerusform>À remettre en rayon : %n articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Bought in the store</source>
            <translation>Acheté en magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel order %1: %2.</source>
            <translation>Annuler la commande %1 : %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Annuler la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Check in the customer</source>
            <translation>Signaler le client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Closed more than a day ago: this device keeps number, lines and initials. Names are at the hub.</source>
            <translation>Close depuis plus d'un jour : l'appareil garde numéro, lignes et initiales. Les noms sont au hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <source>Credit note %1</source>
            <translation>Avoir %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Curbside</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer left</source>
            <translation>Client parti</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Discount</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Hand off</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Handed over to</source>
            <translation>Remis à</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>In store</source>
            <translation>En magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Move to another place</source>
            <translation>Changer de place</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Note added</source>
            <translation>Note ajoutée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Order %1 is cancelled, refund requested</source>
            <translation>Commande %1 annulée, remboursement demandé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pick this order</source>
            <translation>Préparer cette commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Préparé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked %1/%2</source>
            <translation>Préparé %1/%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Picked by</source>
            <translation>Préparé par</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup person</source>
            <translation>Retrait par</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Placed</source>
            <translation>Passée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Print: %1</source>
            <translation>Imprimer : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Put back</source>
            <translation>À remettre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>Remettre %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refund requested</source>
            <translation>Remboursement demandé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Rejected</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Reserved: the order system was told, so quantities can no longer be changed there.</source>
            <translation>Réservé : le système de commandes est prévenu, les quantités n'y changent plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Return items</source>
            <translation>Retourner des articles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Save: %1</source>
            <translation>Enregistrer : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Skipped</source>
            <translation>Passé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Stage</source>
            <translation>Ranger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1</source>
            <translation>Reprendre à %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1?</source>
            <translation>Reprendre à %1 ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax included</source>
            <translation>Taxe incluse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>The customer is no longer waiting</source>
            <translation>Le client n'attend plus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>View: %1</source>
            <translation>Voir : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Your roles do not include picking</source>
            <translation>Vos rôles n'incluent pas la préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>seen %1</source>
            <translation>vu %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>signed</source>
            <translation>signé</translation>
        </message>
    </context>
    <context>
        <name>OrderDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Not on this device</source>
            <translation>Pas sur cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Afficher le téléphone</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>This order has left the device. Look it up in Orders while online.</source>
            <translation>Cette commande a quitté l'appareil. Cherchez-la dans Commandes en ligne.</translation>
        </message>
    </context>
    <context>
        <name>OrderPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel order %1?</source>
            <translation>Annuler la commande %1 ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Afficher le téléphone</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Timeline</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Curbside</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Desk</source>
            <translation>Comptoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Remise ailleurs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>In store</source>
            <translation>En magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Partly refunded</source>
            <translation>Remboursé en partie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Préparé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking · %1 left</source>
            <translation>En cours · reste %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>Remettre %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund refused</source>
            <translation>Remboursement refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund requested</source>
            <translation>Remboursement demandé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Reserved</source>
            <translation>Réservée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Spot %1</source>
            <translation>Place %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Staged %1</source>
            <translation>Rangé %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>To pick</source>
            <translation>À préparer</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 matches</source>
            <translation>%1 résultats</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 order</source>
            <translation>%1 commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 orders</source>
            <translation>%1 commandes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n de plus au hub</numerusform>
                <numerusform>%n de plus au hub</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>1 match</source>
            <translation>1 résultat</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Handed over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Loading orders…</source>
            <translation>Chargement des commandes…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>Pas de commande %1 ici ni au hub. Vérifiez le numéro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Nothing fits “%1”. Try the number, a name, phone digits or a SKU.</source>
            <translation>Rien pour « %1 ». Essayez numéro, nom, téléphone ou SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Offline: orders closed more than a day ago are found by number; their names are at the hub.</source>
            <translation>Hors ligne : les commandes closes depuis plus d'un jour se trouvent par numéro ; les noms sont au hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>La commande %1 n'est pas sur cet appareil. Elle sera cherchée au retour du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders show here as soon as they come in.</source>
            <translation>Les commandes s'affichent ici dès leur arrivée.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Picking</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>To pick</source>
            <translation>À préparer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>all statuses</source>
            <translation>tous les statuts</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>on this device</source>
            <translation>sur cet appareil</translation>
        </message>
    </context>
    <context>
        <name>OrdersScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Choose an order, or scan a receipt.</source>
            <translation>Choisissez une commande ou scannez un ticket.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No order open</source>
            <translation>Aucune commande ouverte</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No orders</source>
            <translation>Aucune commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Number, name, phone or SKU</source>
            <translation>Numéro, nom, téléphone ou SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders could not be read</source>
            <translation>Commandes illisibles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Search orders</source>
            <translation>Chercher des commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/page_view.py"></location>
            <source>Document</source>
            <translation>Document</translation>
        </message>
    </context>
    <context>
        <name>PhotoSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo kept</source>
            <translation>Photo gardée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Show what is wrong, then take the photo</source>
            <translation>Montrez le défaut, puis prenez la photo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Take photo</source>
            <translation>Prendre la photo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>There is no picture yet. Wait for the camera.</source>
            <translation>Pas encore d'image. Attendez la caméra.</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Remove photo</source>
            <translation>Retirer la photo</translation>
        </message>
    </context>
    <context>
        <name>PickQueue</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>#%1 is in your walk already</source>
            <translation>#%1 est déjà dans votre tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 is picking #%2 and is told at once. What %1 picked so far counts.</source>
            <translation>%1 prépare #%2 et est averti aussitôt. Ce que %1 a préparé compte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 picking</source>
            <translation>%1 prépare</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n new</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n selected</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n choisie</numerusform>
                <numerusform>%n choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>A walk holds %n order(s) at most</source>
            <translation>
                <numerusform>Une tournée compte %n commande au plus</numerusform>
                <numerusform>Une tournée compte %n commandes au plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Add to walk</source>
            <translation>Ajouter à la tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>All caught up</source>
            <translation>Tout est fait</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Check hand-off</source>
            <translation>Voir les remises</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Clear selection</source>
            <translation>Tout désélectionner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Curbside</source>
            <translation>En voiture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Customer waiting</source>
            <translation>Client en attente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In %1 min</source>
            <translation>≤ %1 min</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In store</source>
            <translation>En magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In your walk</source>
            <translation>Dans votre tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Loading orders...</source>
            <translation>Chargement des commandes...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Next %1 min</source>
            <translation>%1 prochaines min</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>No orders to pick. New orders show here within a few seconds.</source>
            <translation>Rien à préparer. Les nouvelles commandes s'affichent ici en quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Nothing selected</source>
            <translation>Rien de choisi</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Only the hub can decide that, and it cannot be reached now.</source>
            <translation>Seul le hub peut en décider, et il ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Open order</source>
            <translation>Ouvrir la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Order %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Orders to pick</source>
            <translation>Commandes à préparer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n for waiting customer(s)</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Préparer %n pour client présent</numerusform>
                <numerusform>Préparer %n pour clients présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n overdue now</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Préparer %n en retard</numerusform>
                <numerusform>Préparer %n en retard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Pick queue</source>
            <translation>À préparer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick the %n most overdue</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Préparer la plus en retard (%n)</numerusform>
                <numerusform>Préparer les %n plus en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Resume walk (%n left)</source>
            <comment>units</comment>
            <translation>
                <numerusform>Reprendre la tournée (reste %n)</numerusform>
                <numerusform>Reprendre la tournée (reste %n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Start walk</source>
            <translation>Démarrer la tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over from %1?</source>
            <translation>Reprendre à %1 ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>This walk</source>
            <translation>Cette tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>customer waiting %1</source>
            <translation>client en attente %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>not selected</source>
            <translation>non choisie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>selected</source>
            <translation>choisie</translation>
        </message>
    </context>
    <context>
        <name>PickWalk</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 not found</source>
            <translation>introuvables : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 of %2 done</source>
            <translation>%1 sur %2 faites</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1 of %2 picked</source>
            <translation>%1 sur %2 préparées</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 skipped</source>
            <translation>passés : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 took over #%2. What you picked counts.</source>
            <translation>%1 a repris #%2. Ce que vous avez préparé compte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1, %2</source>
            <comment>what was scanned, what is needed</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n left to put back</source>
            <translation>
                <numerusform>Reste %n à remettre</numerusform>
                <numerusform>Reste %n à remettre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) not found</source>
            <translation>
                <numerusform>%n unité introuvable</numerusform>
                <numerusform>%n unités introuvables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) to put back</source>
            <translation>
                <numerusform>%n unité à remettre en rayon</numerusform>
                <numerusform>%n unités à remettre en rayon</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>A number from %1 to %2</source>
            <translation>Un nombre de %1 à %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_list.py"></location>
            <source>All lines</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>All lines of the walk</source>
            <translation>Toutes les lignes de la tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Already have %1 of %2</source>
            <translation>Déjà %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Also needed by %1</source>
            <translation>Aussi demandé par %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Another app uses the camera. Use the trigger or type the SKU.</source>
            <translation>Une autre appli utilise la caméra. Gâchette ou SKU saisi.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Ask or search</source>
            <translation>Demander ou chercher</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Bay %1</source>
            <translation>Travée %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Brand</source>
            <translation>Marque</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Camera is starting</source>
            <translation>Démarrage de la caméra</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Can’t find it?</source>
            <translation>Introuvable ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Correct the quantity</source>
            <translation>Corriger la quantité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, %2</source>
            <comment>line number, item</comment>
            <translation>Compté pour la ligne %1, %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, tote %2</source>
            <translation>Compté pour la ligne %1, bac %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted, but it weighs %1 g instead of %2 g</source>
            <translation>Compté, mais pèse %1 g au lieu de %2 g</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>EAN</source>
            <translation>EAN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>EAN / UPC</source>
            <translation>EAN / UPC</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Enter SKU</source>
            <translation>Saisir SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Expired on %1. Take a fresh one.</source>
            <translation>Périmé le %1. Prenez-en un frais.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Fewer go back to the shelf and are open again.</source>
            <translation>Le surplus retourne en rayon et redevient ouvert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Finish walk</source>
            <translation>Finir la tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Fit</source>
            <translation>Coupe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>For #%1</source>
            <translation>Pour #%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over</source>
            <translation>Remettre</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over, then stage %n order(s)</source>
            <translation>
                <numerusform>Remettre, puis ranger %n commande</numerusform>
                <numerusform>Remettre, puis ranger %n commandes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>How many are missing?</source>
            <translation>Combien manquent ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>How many do you have?</source>
            <translation>Combien en avez-vous ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>In tote %1</source>
            <translation>Dans le bac %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Last scanned at %1, %2</source>
            <comment>place, time</comment>
            <translation>Dernier scan en %1, %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Mark %n unit(s) not found</source>
            <translation>
                <numerusform>Marquer %n unité introuvable</numerusform>
                <numerusform>Marquer %n unités introuvables</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Matched · %1</source>
            <translation>Correct · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Missing units</source>
            <translation>Unités manquantes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No barcode: type the SKU</source>
            <translation>Sans code : tapez le SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No camera found. Use the trigger or type the SKU.</source>
            <translation>Pas de caméra. Gâchette ou SKU saisi.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No place</source>
            <translation>Sans place</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Not found: %1</source>
            <translation>Introuvable : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Not in this walk: %1</source>
            <translation>Pas dans cette tournée : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Nothing else was found: the refund starts at the end of the walk</source>
            <translation>Rien d'autre trouvé : remboursement en fin de tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Nothing is left of this walk</source>
            <translation>Il ne reste rien de cette tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Nothing was found: the order is closed and refunded when you finish.</source>
            <translation>Rien trouvé : la commande est close et remboursée quand vous finissez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Now scan tote %1</source>
            <translation>Scannez le bac %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 changed</source>
            <translation>La commande #%1 a changé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Order #%1 no longer needs this. Put it back first.</source>
            <translation>La commande #%1 n'en a plus besoin. Remettez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was cancelled and left the walk</source>
            <translation>La commande #%1 est annulée et a quitté la tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was handed over elsewhere</source>
            <translation>La commande #%1 a été remise ailleurs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of</source>
            <translation>Fait partie de</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of %1</source>
            <translation>Partie de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Pick 1</source>
            <translation>Prélever 1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Pick walk</source>
            <translation>Tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked</source>
            <translation>Préparé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked %1 of %2 units</source>
            <translation>%1 unités préparées sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Picked units</source>
            <translation>Unités préparées</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Picture of %1</source>
            <translation>Image de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Gâchette, ou visez ici</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger to scan</source>
            <translation>Appuyez sur la gâchette</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Remettre %n</numerusform>
                <numerusform>Remettre %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Put back. Thank you.</source>
            <translation>Remis en rayon. Merci.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>SKU %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>SKU or barcode digits</source>
            <translation>SKU ou chiffres du code</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU typed · %1</source>
            <translation>SKU saisi · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Scan the first one, then the number can be corrected</source>
            <translation>Scannez la première, puis corrigez le nombre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Scan the item as you put it back</source>
            <translation>Scannez l'article en le remettant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelf %1</source>
            <translation>Étagère %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelves</source>
            <translation>Rayons</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Skip for now, come back later</source>
            <translation>Passer, y revenir plus tard</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Skipped</source>
            <translation>Passé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Skipped before</source>
            <translation>Passé avant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Skipped. It comes back at the end.</source>
            <translation>Passé. Il revient à la fin.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Stage %n order(s)</source>
            <translation>
                <numerusform>Ranger %n commande</numerusform>
                <numerusform>Ranger %n commandes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>That is a pack of %1, need %2 of %3</source>
            <translation>C'est un lot de %1, il faut %2 de %3</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera was unplugged. Use the trigger or type the SKU.</source>
            <translation>Caméra débranchée. Gâchette ou SKU saisi.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera's picture cannot be read. Use the trigger.</source>
            <translation>L'image de la caméra est illisible. Utilisez la gâchette.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The customer is waiting: the refund starts at the end of the walk</source>
            <translation>Le client attend : remboursement en fin de tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The refund starts only when the order is staged</source>
            <translation>Le remboursement ne démarre qu'au rangement</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you finish.</source>
            <translation>Le remboursement démarre quand vous finissez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you stage this order.</source>
            <translation>Le remboursement démarre au rangement.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>To pick</source>
            <translation>À préparer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>To the summary</source>
            <translation>Au résumé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Tote %1</source>
            <translation>Bac %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Walk done</source>
            <translation>Tournée finie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong colour: scanned %1, need %2</source>
            <translation>Mauvaise couleur : scanné %1, il faut %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong item: scanned %1, need %2</source>
            <translation>Mauvais article : scanné %1, il faut %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong size: scanned %1, need %2</source>
            <translation>Mauvaise taille : scanné %1, il faut %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Wrong tote: scanned %1, need %2</source>
            <translation>Mauvais bac : scanné %1, il faut %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>need %1</source>
            <translation>il faut %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>picked</source>
            <translation>préparé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>put back</source>
            <translation>remis en rayon</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/labels.py"></location>
            <source>PIN, digits entered: %1</source>
            <translation>PIN, chiffres saisis : %1</translation>
        </message>
    </context>
    <context>
        <name>QueuePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Back to the returns</source>
            <translation>Revenir aux retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Find the sale</source>
            <translation>Trouver la vente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>New return</source>
            <translation>Nouveau retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns could not be read</source>
            <translation>Retours illisibles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan a return label or search</source>
            <translation>Scannez étiquette ou cherchez</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan the receipt or an item, or search.</source>
            <translation>Scannez le ticket ou un article, ou cherchez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Search returns and sales</source>
            <translation>Chercher retours et ventes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%1 is more than you may credit (%2). A manager allows it with badge and PIN.</source>
            <translation>%1 dépasse ce que vous pouvez créditer (%2). Un responsable l'autorise avec badge et PIN.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 is not in this sale. Scan its receipt to begin another return.</source>
            <translation>%1 n'est pas dans cette vente. Scannez son ticket pour commencer un autre retour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 was returned at another counter meanwhile</source>
            <translation>%1 a été retourné entre-temps à un autre comptoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>%1 × %2</source>
            <comment>count, name</comment>
            <translation>%1 × %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n item(s) still to be checked.</source>
            <translation>
                <numerusform>Reste %n article à contrôler.</numerusform>
                <numerusform>Reste %n articles à contrôler.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n de plus au hub</numerusform>
                <numerusform>%n de plus au hub</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_photos.py"></location>
            <source>%n photo(s) still on %1</source>
            <translation>
                <numerusform>%n photo encore sur %1</numerusform>
                <numerusform>%n photos encore sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>%n photo(s) taken</source>
            <translation>
                <numerusform>%n photo prise</numerusform>
                <numerusform>%n photos prises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>%n to settle</source>
            <translation>
                <numerusform>%n à régler</numerusform>
                <numerusform>%n à régler</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>A receipt is needed. Or say why not, and a manager allows it.</source>
            <translation>Il faut un ticket. Ou dites pourquoi il manque, et un responsable l'autorise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>A receipt is needed. Without one a manager may allow it with a reason.</source>
            <translation>Il faut un ticket. Sans ticket, un responsable peut l'autoriser avec une raison.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accept item</source>
            <translation>Accepter l'article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accepted. You can still change it.</source>
            <translation>Accepté. Vous pouvez encore changer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos</source>
            <translation>Ajouter des photos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos (%1)</source>
            <translation>Ajouter des photos (%1)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>All parts and tags</source>
            <translation>Toutes les pièces et étiquettes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Allowed by %1: %2</source>
            <translation>Autorisé par %1 : %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Answer %n more check(s) to finish this item.</source>
            <translation>
                <numerusform>Répondez encore à %n question pour finir cet article.</numerusform>
                <numerusform>Répondez encore à %n questions pour finir cet article.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Back to the return</source>
            <translation>Revenir au retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought %1</source>
            <translation>Acheté %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Bought %1, returned %2</source>
            <translation>Acheté %1, retourné %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought today</source>
            <translation>Acheté aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought yesterday</source>
            <translation>Acheté hier</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose a reason for %n item(s).</source>
            <translation>
                <numerusform>Choisissez une raison pour %n article.</numerusform>
                <numerusform>Choisissez une raison pour %n articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose what comes back.</source>
            <translation>Choisissez ce qui revient.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Close return</source>
            <translation>Clore le retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Completed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Condition</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited</source>
            <translation>Crédité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited. The order system closes the return by itself.</source>
            <translation>Crédité. Le système de commandes clôt le retour de lui-même.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Customer says: %1</source>
            <translation>Le client dit : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Damaged</source>
            <translation>Abîmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Decide what becomes of the rejected items.</source>
            <translation>Décidez du sort des articles refusés.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Everything is done. The order system has completed the return.</source>
            <translation>Tout est fait. Le système de commandes a clos le retour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return</source>
            <translation>Finir le retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return %1 and credit %2, which is more than the limit of %3.</source>
            <translation>Finir le retour %1 et créditer %2, au-delà de la limite de %3.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Hand-off %1</source>
            <translation>Remise %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>In check</source>
            <translation>En contrôle</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Item %1 of %2</source>
            <translation>Article %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Like new</source>
            <translation>Comme neuf</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Manager</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Missing</source>
            <translation>Incomplet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>New return</source>
            <translation>Nouveau retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>No more of %1 can be returned</source>
            <translation>Plus rien de %1 ne peut être retourné</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>Pas de commande %1 ici ni au hub. Vérifiez le numéro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No returns yet</source>
            <translation>Aucun retour pour l'instant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sale of %1 is on this device</source>
            <translation>Aucune vente de %1 sur cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sales here</source>
            <translation>Aucune vente ici</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Not opened yet</source>
            <translation>Pas encore ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Not this item: scanned %1, expected %2</source>
            <translation>Pas cet article : scanné %1, attendu %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing fits “%1”. Try the receipt's number, a name, the phone or a SKU.</source>
            <translation>Rien pour « %1 ». Essayez le numéro du ticket, un nom, le téléphone ou un SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted, so nothing is credited.</source>
            <translation>Rien n'a été accepté, rien n'est donc crédité.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted: the return is closed without a credit.</source>
            <translation>Rien n'a été accepté : le retour est clos sans crédit.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Offline: older sales are found by number; their names are at the hub.</source>
            <translation>Hors ligne : les ventes anciennes se trouvent par numéro ; les noms sont au hub.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open a return of %n item(s) against the store's policy.</source>
            <translation>
                <numerusform>Ouvrir un retour de %n article hors des règles du magasin.</numerusform>
                <numerusform>Ouvrir un retour de %n articles hors des règles du magasin.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open return</source>
            <translation>Ouvrir le retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 has not been handed over. There is nothing to return yet.</source>
            <translation>La commande %1 n'a pas été remise. Rien à retourner pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>La commande %1 n'est pas sur cet appareil. Elle sera cherchée au retour du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Order %1. Why: %2</source>
            <translation>Commande %1. Raison : %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1: nothing to return</source>
            <translation>Commande %1 : rien à retourner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. A manager may allow it with a reason.</source>
            <translation>Hors des règles du magasin. Un responsable peut l'autoriser avec une raison.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. As a manager you may allow it with a reason.</source>
            <translation>Hors des règles du magasin. Comme responsable, vous pouvez l'autoriser avec une raison.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Outside the store's policy. Say why, and a manager allows it.</source>
            <translation>Hors des règles du magasin. Dites pourquoi, et un responsable l'autorise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Package damaged</source>
            <translation>Emballage abîmé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Parts missing</source>
            <translation>Pièces manquantes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>RMA %1</source>
            <translation>RMA %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Refund preview</source>
            <translation>Remboursement prévu</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Reject item</source>
            <translation>Refuser l'article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Rejected</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Rejected at hand-off</source>
            <translation>Refusé à la remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, given back to the customer: %1</source>
            <translation>Article refusé, rendu au client : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, kept in the store: %1</source>
            <translation>Article refusé, gardé en magasin : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Resell</source>
            <translation>Revente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Return of %1</source>
            <translation>Retour de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Right item?</source>
            <translation>Bon article ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>SKU %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Sales</source>
            <translation>Ventes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Saved on this device. It goes on by itself when the network is back.</source>
            <translation>Enregistré sur cet appareil. Cela continue seul au retour du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Say why you allow it against the store's policy.</source>
            <translation>Dites pourquoi vous l'autorisez hors des règles du magasin.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan a receipt or an item to begin one. Returns begun elsewhere show here too.</source>
            <translation>Scannez un ticket ou un article pour commencer. Ceux d'ailleurs s'affichent aussi ici.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan the receipt or an item, or search by number, name or phone.</source>
            <translation>Scannez le ticket ou un article, ou cherchez par numéro, nom ou téléphone.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Scrap</source>
            <translation>Rebut</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Seal broken</source>
            <translation>Sceau brisé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Shelf</source>
            <translation>Rayon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Show and print</source>
            <translation>Afficher et imprimer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start in Store OS</source>
            <translation>À démarrer dans Store OS</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS</source>
            <translation>Démarrez-le dans Store OS</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS: order %1, the items accepted below.</source>
            <translation>Démarrez-le dans Store OS : commande %1, les articles acceptés ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Tag missing</source>
            <translation>Étiquette manquante</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax included</source>
            <translation>Taxe incluse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>The order system credited this amount; by our figures it is %1.</source>
            <translation>Le système de commandes a crédité ce montant ; selon nos chiffres, c'est %1.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused it. A manager may withdraw it.</source>
            <translation>Le système de commandes l'a refusé. Un responsable peut le retirer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused this return. A manager settles it on the order or in Sync.</source>
            <translation>Le système de commandes a refusé ce retour. Un responsable le règle sur la commande ou dans Synchro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The return is closed</source>
            <translation>Le retour est clos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on at another counter, have a manager check the item, or reject it.</source>
            <translation>Cette réponse demande une note et une photo, et aucune caméra n'est configurée ici. Choisissez-en une dans Réglages, continuez à un autre comptoir, faites contrôler l'article par un responsable ou refusez-le.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo.</source>
            <translation>Cette réponse demande une note et une photo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note.</source>
            <translation>Cette réponse demande une note.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a photo.</source>
            <translation>Cette réponse demande une photo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>To check</source>
            <translation>À contrôler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting %1</source>
            <translation>Attend %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for a manager</source>
            <translation>Attend un responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the credit note</source>
            <translation>Attend l'avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the order system</source>
            <translation>Attend le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return</source>
            <translation>Retirer le retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return %1: the customer keeps the goods</source>
            <translation>Retirer le retour %1 : le client garde les articles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdrawn: the customer keeps the goods.</source>
            <translation>Retiré : le client garde la marchandise.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Worn</source>
            <translation>Usagé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Wrong item</source>
            <translation>Mauvais article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>day %1 of %2</source>
            <translation>jour %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>given back to the customer</source>
            <translation>rendu au client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>not returnable</source>
            <translation>non retournable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>receipt needed</source>
            <translation>ticket nécessaire</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>too late</source>
            <translation>trop tard</translation>
        </message>
    </context>
    <context>
        <name>ReturnsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>A manager decides what becomes of it: it is given back to the customer, or kept.</source>
            <translation>Un responsable décide de son sort : rendu au client, ou gardé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Find the sale</source>
            <translation>Trouver la vente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>New return</source>
            <translation>Nouveau retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>No return open</source>
            <translation>Aucun retour ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reject item</source>
            <translation>Refuser l'article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Return %1 is open</source>
            <translation>Le retour %1 est ouvert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Returns QC</source>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Save note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan a receipt, a return label or an item, or choose a return.</source>
            <translation>Scannez un ticket, une étiquette de retour ou un article, ou choisissez un retour.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan the receipt or an item, or choose the sale in the list.</source>
            <translation>Scannez le ticket ou un article, ou choisissez la vente dans la liste.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Store %1</source>
            <translation>Magasin %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That order is not on this device</source>
            <translation>Cette commande n'est pas sur cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That return is not on this device</source>
            <translation>Ce retour n'est pas sur cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The customer keeps the goods, and all of them may be returned again later.</source>
            <translation>Le client garde la marchandise, et tout peut être retourné plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The return is withdrawn</source>
            <translation>Le retour est retiré</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw return</source>
            <translation>Retirer le retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw this return?</source>
            <translation>Retirer ce retour ?</translation>
        </message>
    </context>
    <context>
        <name>Scan</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Hold still</source>
            <translation>Ne bougez plus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light off</source>
            <translation>Éteindre la lumière</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light on</source>
            <translation>Allumer la lumière</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>That code is not the one needed</source>
            <translation>Ce n'est pas le code attendu</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>The trigger works here too.</source>
            <translation>La gâchette marche aussi ici.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too dark. Switch on the light.</source>
            <translation>Trop sombre. Allumez la lumière.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too far. Go nearer.</source>
            <translation>Trop loin. Approchez.</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctor</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 characters in %2 ms, longest pause %3 ms</source>
            <translation>%1 caractères en %2 ms, écart maximal %3 ms</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 · %2 ms per frame · %3 · brightness %4</source>
            <translation>%1 · %2 ms par image · %3 · luminosité %4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added before</source>
            <translation>Ajouté devant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added behind</source>
            <translation>Ajouté derrière</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>An item</source>
            <translation>Un article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Ended by</source>
            <translation>Terminé par</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Keyboard layout, prefix and suffix</source>
            <translation>Clavier, préfixe et suffixe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Large and small letters are exchanged: Caps Lock is on. Switch it off.</source>
            <translation>Majuscules et minuscules sont inversées : Verr. Maj est actif. Désactivez-le.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Means</source>
            <translation>Signifie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Nothing ends the code. Let the scanner send Enter (CR) after each code: scans get faster.</source>
            <translation>Rien ne termine le code. Réglez le scanner pour envoyer Entrée (CR) après chaque code : c'est plus rapide.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Separators of GS1 data</source>
            <translation>Séparateurs des données GS1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Some characters came as others. Set the scanner's keyboard country to the layout of this device.</source>
            <translation>Des caractères sont arrivés changés. Réglez le pays du clavier du scanner comme celui de cet appareil.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The check digit is wrong or missing. Let the scanner send the check digit, and keep UPC-A and EAN whole.</source>
            <translation>Le chiffre de contrôle manque ou est faux. Faites-le envoyer par le scanner et gardez UPC-A et EAN entiers.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The code came twice. Switch off repeated transmission or continuous scanning at the scanner.</source>
            <translation>Le code est arrivé deux fois. Désactivez l'envoi répété ou la lecture continue du scanner.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as French. Set the scanner's keyboard country to French, or the device's layout to English (US).</source>
            <translation>Le clavier change ce que tape le scanner : cet appareil lit les touches en français. Réglez le clavier du scanner sur français, ou l'appareil sur anglais (US).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as German. Set the scanner's keyboard country to German, or the device's layout to English (US).</source>
            <translation>Le clavier change ce que tape le scanner : cet appareil lit les touches en allemand. Réglez le clavier du scanner sur allemand, ou l'appareil sur anglais (US).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as Spanish. Set the scanner's keyboard country to Spanish, or the device's layout to English (US).</source>
            <translation>Le clavier change ce que tape le scanner : cet appareil lit les touches en espagnol. Réglez le clavier du scanner sur espagnol, ou l'appareil sur anglais (US).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something after the code. Switch it off, or enter it as suffix.</source>
            <translation>Le scanner ajoute quelque chose après le code. Désactivez-le ou saisissez-le comme suffixe.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something before the code. Switch it off, or enter it as prefix.</source>
            <translation>Le scanner ajoute quelque chose avant le code. Désactivez-le ou saisissez-le comme préfixe.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner types slowly. Set its delay between characters to 0, or raise the longest pause in Settings, Scanner.</source>
            <translation>Le scanner tape lentement. Mettez son délai entre caractères à 0, ou augmentez l'écart maximal dans Réglages, Scanner.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The separators of the GS1 data are missing, so batch and date run together. Let the scanner send the group separator (GS, FNC1), for example as Ctrl-] or as &lt;GS&gt;.</source>
            <translation>Les séparateurs GS1 manquent, lot et date se collent. Faites envoyer par le scanner le séparateur de groupe (GS, FNC1), p. ex. comme Ctrl-] ou &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>nothing read</source>
            <translation>rien lu</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctorScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Codes to test with</source>
            <translation>Codes de test</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Keep frames</source>
            <translation>Garder les images</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>No frame was saved. Check the camera and the consent.</source>
            <translation>Aucune image enregistrée. Vérifiez la caméra et l'accord.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Save this frame</source>
            <translation>Enregistrer cette image</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan doctor</source>
            <translation>Diagnostic du scanner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan the first code below.</source>
            <translation>Scannez le premier code ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>The frame could not be saved. Check the space on this device.</source>
            <translation>L'image n'a pas pu être enregistrée. Vérifiez la place sur cet appareil.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>This scanner is set well.</source>
            <translation>Ce scanner est bien réglé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>To measure later what would not read: the aiming band alone, kept on this device. No people.</source>
            <translation>Pour mesurer plus tard ce qui ne s'est pas lu : la bande de visée seule, gardée sur cet appareil. Pas de personnes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>What to set at the scanner is said here.</source>
            <translation>Ici s'affiche ce qu'il faut régler sur le scanner.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>on</source>
            <translation>activé</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scan_panel.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Gâchette, ou visez ici</translation>
        </message>
    </context>
    <context>
        <name>ScrollColumn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scroll.py"></location>
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>No hub answers there. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Aucun hub n'y répond. Rien n'a changé. Vérifiez l'adresse et le réseau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>That is not an address. It looks like http://10.0.0.5:8840.</source>
            <translation>Ce n'est pas une adresse. Exemple : http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>This program was started without a way to the hub. Start it again.</source>
            <translation>Le programme a démarré sans accès au hub. Relancez-le.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the address of the hub, such as http://10.0.0.5:8840. A manager knows it.</source>
            <translation>Tapez l'adresse du hub, p. ex. http://10.0.0.5:8840. Un responsable la connaît.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the enrolment code. A manager gets one with “storeassist hub device enrol”.</source>
            <translation>Tapez le code d'inscription. Un responsable l'obtient avec « storeassist hub device enrol ».</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Address of the hub</source>
            <translation>Adresse du hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect it to your store's hub once. The code is used up by it and is not needed again.</source>
            <translation>Connectez-le une fois au hub du magasin. Le code est alors utilisé et ne sert plus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Enrolment code</source>
            <translation>Code d'inscription</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>From a manager</source>
            <translation>D'un responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Set up this device</source>
            <translation>Configurer cet appareil</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures</source>
            <translation>Un numéro (0), un chemin de périphérique, une adresse RTSP ou HTTP, une vidéo ou un dossier d'images</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>After a restart</source>
            <translation>Après redémarrage</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As enrolled</source>
            <translation>Comme inscrit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera resolution</source>
            <translation>Résolution de la caméra</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Exclusive scanner</source>
            <translation>Scanner exclusif</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Kept at the hub. A manager changes them there.</source>
            <translation>Gardés au hub. Un responsable les y change.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Left-handed</source>
            <translation>Pour gaucher</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Longest gap</source>
            <translation>Écart maximal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Loud</source>
            <translation>Fort</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Milliseconds between two characters</source>
            <translation>Millisecondes entre deux caractères</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>No name yet</source>
            <translation>Pas encore de nom</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Not set</source>
            <translation>Non défini</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Nothing for off, auto, or a device such as /dev/input/event5</source>
            <translation>Rien pour arrêt, auto, ou un appareil comme /dev/input/event5</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Pseudo (for tests)</source>
            <translation>Pseudo (pour tests)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Quiet</source>
            <translation>Faible</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Read DataBar (loose produce)</source>
            <translation>Lire DataBar (fruits et légumes en vrac)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Reduced motion</source>
            <translation>Moins d'animations</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Saved. It takes effect after a restart of the app.</source>
            <translation>Enregistré. Prend effet au redémarrage de l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan doctor</source>
            <translation>Diagnostic du scanner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan trigger</source>
            <translation>Gâchette</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan with</source>
            <translation>Scanner avec</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Signature screen</source>
            <translation>Écran de signature</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Some changes take effect after a restart of the app.</source>
            <translation>Certains changements prennent effet au redémarrage de l'appli.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Store</source>
            <translation>Magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Suffix</source>
            <translation>Suffixe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sunlight</source>
            <translation>Plein soleil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>This device</source>
            <translation>Cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Vibration</source>
            <translation>Vibration</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends after a code</source>
            <translation>Ce que le scanner envoie après un code</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends before a code</source>
            <translation>Ce que le scanner envoie avant un code</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>on</source>
            <translation>activé</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/sheet.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Enter a new code</source>
            <translation>Saisir un nouveau code</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Hold your badge here</source>
            <translation>Présentez votre badge ici</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Locked. Enter your PIN to go on where you were.</source>
            <translation>Verrouillé. Tapez votre PIN pour reprendre.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Now enter your PIN</source>
            <translation>Maintenant votre PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Offline sign-in, for people known here</source>
            <translation>Connexion hors ligne, pour qui est connu ici</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Scan your badge</source>
            <translation>Scannez votre badge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Scan your badge, or enter your number</source>
            <translation>Scannez votre badge ou tapez votre numéro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>This badge is not known here. Enter your number instead.</source>
            <translation>Ce badge n'est pas connu ici. Tapez votre numéro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Wait %1 s</source>
            <translation>Attendez %1 s</translation>
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>%1 signs</source>
            <translation>%1 signe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Recorded with your initials: %1</source>
            <translation>Noté avec vos initiales : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for order %1</source>
            <translation>Signature de la commande %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for orders %1</source>
            <translation>Signature des commandes %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>The order changed, so the signature no longer fits. Nothing was handed over. Please sign again.</source>
            <translation>La commande a changé, la signature ne vaut plus. Rien n'a été remis. Signez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>collected by %1</source>
            <translation>retiré par %1</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/signature.py"></location>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
    </context>
    <context>
        <name>SignatureScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Hand over without a signature?</source>
            <translation>Remettre sans signature ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>It shows nothing but what the customer signs for.</source>
            <translation>Il ne montre que ce que le client signe.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Sign on this screen</source>
            <translation>Signer sur cet écran</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>That order is not on this device</source>
            <translation>Cette commande n'est pas sur cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>The customer signs on the other screen</source>
            <translation>Le client signe sur l'autre écran</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>What is collected</source>
            <translation>Ce qui est retiré</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/states.py"></location>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 moved to %2</source>
            <translation>#%1 déplacée en %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 staged at %2</source>
            <translation>#%1 rangée en %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 at %2</source>
            <comment>bags, place</comment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 of %n item(s)</source>
            <comment>picked</comment>
            <translation>
                <numerusform>%1 sur %n article</numerusform>
                <numerusform>%1 sur %n articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 was not found.</source>
            <translation>Introuvable : %1.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n sac</numerusform>
                <numerusform>%n sacs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n item(s) must go back to the shelf first.</source>
            <translation>
                <numerusform>%n article doit d'abord retourner en rayon.</numerusform>
                <numerusform>%n articles doivent d'abord retourner en rayon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n order(s) to stage</source>
            <translation>
                <numerusform>%n commande à ranger</numerusform>
                <numerusform>%n commandes à ranger</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>A refund starts when you stage this order.</source>
            <translation>Ranger cette commande lance un remboursement.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Aim at the shelf label</source>
            <translation>Visez l'étiquette du rayon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>All bags at one place</source>
            <translation>Tous les sacs ensemble</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Bags</source>
            <translation>Sacs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Choose an order on the left</source>
            <translation>Choisissez une commande à gauche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Go to the pick queue</source>
            <translation>Aller à la préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move order</source>
            <translation>Déplacer la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move to %1</source>
            <translation>Déplacer en %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Nothing is missing.</source>
            <translation>Rien ne manque.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Nothing to stage</source>
            <translation>Rien à ranger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders appear here as soon as their pick walk is finished.</source>
            <translation>Les commandes s'affichent ici dès leur tournée finie.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders to stage</source>
            <translation>Commandes à ranger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Picked %1 of %2 items</source>
            <translation>%1 articles préparés sur %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Place of bag %1</source>
            <translation>Place du sac %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Places for each bag</source>
            <translation>Une place par sac</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Remettre %n</numerusform>
                <numerusform>Remettre %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready · %1</source>
            <translation>Prêt · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund requested.</source>
            <translation>Remboursement demandé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund: %1</source>
            <translation>Remboursement : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refunded.</source>
            <translation>Remboursé.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the place</source>
            <translation>Scanner la place</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the shelf label or type any place, such as “under the counter”.</source>
            <translation>Scannez l'étiquette du rayon ou tapez un lieu, p. ex. « sous le comptoir ».</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage</source>
            <translation>Ranger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1</source>
            <translation>Ranger en %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1 and refund %n item(s)</source>
            <translation>
                <numerusform>Ranger en %1 et rembourser %n article</numerusform>
                <numerusform>Ranger en %1 et rembourser %n articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_order.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage order</source>
            <translation>Rangement</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged</source>
            <translation>Rangée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged at %1 · Refund requested</source>
            <translation>Rangé en %1 · Remboursement demandé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Stands at</source>
            <translation>Se trouve en</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>To stage</source>
            <translation>À ranger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Used today</source>
            <translation>Utilisées aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Where did you put it?</source>
            <translation>Où l'avez-vous mis ?</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>StoreSettings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>%n of its own</source>
            <comment>questions</comment>
            <translation>
                <numerusform>%n propre au magasin</numerusform>
                <numerusform>%n propres au magasin</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>24-hour clock</source>
            <translation>Horloge 24 heures</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Ask for an ID check</source>
            <translation>Demander une pièce d'identité</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Badge alone (pick role only)</source>
            <translation>Badge seul (rôle préparation)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Cancel</source>
            <comment>role</comment>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Claim without a pick, minutes</source>
            <translation>Prise sans préparation, minutes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, at most</source>
            <translation>Commandes closes sur appareils, maximum</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, days</source>
            <translation>Commandes closes sur appareils, jours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Count bags at hand-off</source>
            <translation>Compter les sacs à la remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days by category</source>
            <translation>Jours par catégorie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Days by category, such as Beauty:0 or Home:60:receipt</source>
            <translation>Jours par catégorie, p. ex. Beauty:0 ou Home:60:receipt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days to return</source>
            <translation>Jours pour retourner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Due soon, minutes</source>
            <translation>Bientôt dû, minutes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Enter a number after one scan</source>
            <translation>Saisir un nombre après un scan</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Fiscal year begins on, month-day</source>
            <translation>L'exercice commence le, mois-jour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <comment>role</comment>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Invoice number begins with</source>
            <translation>Le numéro de facture commence par</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines at the foot</source>
            <translation>Lignes en bas de page</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines under the store's name</source>
            <translation>Lignes sous le nom du magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a handheld after, minutes</source>
            <translation>Verrouiller le terminal après, minutes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a kiosk after, minutes</source>
            <translation>Verrouiller la borne après, minutes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager</source>
            <comment>role</comment>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager needed above</source>
            <translation>Responsable au-delà de</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Manager needed above, minor units</source>
            <translation>Responsable au-delà de, unités mineures</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Names of closed orders on devices, hours</source>
            <translation>Noms des commandes closes, heures</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No-show after, minutes</source>
            <translation>Absent après, minutes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, extended, hours</source>
            <translation>Connexion hors ligne prolongée, heures</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, hours</source>
            <translation>Connexion hors ligne, heures</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Opening hours</source>
            <translation>Heures d'ouverture</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Opening hours, such as 08:00-21:30</source>
            <translation>Heures d'ouverture, p. ex. 08:00-21:30</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Order system</source>
            <translation>Système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Orders in one walk</source>
            <translation>Commandes par tournée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Photos of bad items</source>
            <translation>Photos des articles défectueux</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Photos of bad items: always, when_camera or never</source>
            <translation>Photos des articles défectueux : always, when_camera ou never</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick</source>
            <comment>role</comment>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store invoices are made</source>
            <translation>Les factures Pick-At-Store sont faites</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store orders are confirmed</source>
            <translation>Les commandes Pick-At-Store sont confirmées</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Picking</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Questions of the check</source>
            <translation>Questions du contrôle</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Questions of the check, key:Question:Good answer|Bad answer=fault!</source>
            <translation>Questions du contrôle, clé:Question:Bonne réponse|Mauvaise réponse=défaut!</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Receipt needed</source>
            <translation>Ticket nécessaire</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Retention</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <comment>role</comment>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Scan the tote after each item</source>
            <translation>Scanner le bac après chaque article</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Show the last associates</source>
            <translation>Montrer les derniers employés</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signature required</source>
            <translation>Signature obligatoire</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signatures at the hub, days</source>
            <translation>Signatures au hub, jours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signing in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store</source>
            <translation>Magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store name</source>
            <translation>Nom du magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Tax number</source>
            <translation>Numéro fiscal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns amber after, seconds</source>
            <translation>Attente orange après, secondes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns red after, seconds</source>
            <translation>Attente rouge après, secondes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight and price labels</source>
            <translation>Étiquettes poids et prix</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Weight and price labels, prefix:item:value:measure:decimals</source>
            <translation>Étiquettes poids et prix, préfixe:article:valeur:mesure:décimales</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight tolerance, percent</source>
            <translation>Tolérance de poids, pour cent</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Who may cancel an order</source>
            <translation>Qui peut annuler une commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>after the pick</source>
            <translation>après la préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always, or a manager decides</source>
            <translation>toujours, ou un responsable décide</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>at the first pick</source>
            <translation>au début de la préparation</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by the order system</source>
            <translation>par le système de commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by this store</source>
            <translation>par ce magasin</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>not needed</source>
            <translation>inutiles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>nowhere</source>
            <translation>nulle part</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>on arrival</source>
            <translation>à l'arrivée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>the usual three</source>
            <translation>les trois habituelles</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>where there is a camera</source>
            <translation>là où il y a une caméra</translation>
        </message>
    </context>
    <context>
        <name>SummaryPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Return</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Show the order</source>
            <translation>Afficher la commande</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>%1 GB free</source>
            <translation>%1 Go libres</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1, asked at %2</source>
            <translation>%1, demandé à %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) following from it</source>
            <translation>
                <numerusform>%n autre action en dépend</numerusform>
                <numerusform>%n autres actions en dépendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) waiting</source>
            <translation>
                <numerusform>%n autre action en attente</numerusform>
                <numerusform>%n autres actions en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>%n more to settle</source>
            <translation>
                <numerusform>%n de plus à régler</numerusform>
                <numerusform>%n de plus à régler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n request(s) wait.</source>
            <translation>
                <numerusform>%n demande en attente.</numerusform>
                <numerusform>%n demandes en attente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>All is synced</source>
            <translation>Tout est synchronisé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>An action was refused</source>
            <translation>Une action a été refusée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Attention · %1</source>
            <comment>sync pill</comment>
            <translation>Attention · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Battery</source>
            <translation>Batterie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Clock is wrong</source>
            <translation>L'horloge est fausse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>For a manager</source>
            <translation>Pour un responsable</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>For a manager: %n to settle</source>
            <translation>
                <numerusform>Pour un responsable : %n à régler</numerusform>
                <numerusform>Pour un responsable : %n à régler</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Last sync %1</source>
            <translation>Dernière synchro %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Last update %1</source>
            <translation>Dernière mise à jour %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>May be refused</source>
            <translation>Refus possible</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs a person</source>
            <translation>Demande une personne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention · %1</source>
            <translation>À traiter · %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention: %n action(s)</source>
            <translation>
                <numerusform>À traiter : %n action</numerusform>
                <numerusform>À traiter : %n actions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs the connection to the hub</source>
            <translation>Nécessite la connexion au hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>No connection to %1</source>
            <translation>Pas de connexion à %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Not synced yet</source>
            <translation>Pas encore synchronisé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline · %1</source>
            <translation>Hors ligne · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Oldest unsent action</source>
            <translation>Plus ancienne action non envoyée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>On the way to the hub: %n action(s), saved on this device.</source>
            <translation>
                <numerusform>En route vers le hub : %n action, enregistrée sur cet appareil.</numerusform>
                <numerusform>En route vers le hub : %n actions, enregistrées sur cet appareil.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 changed</source>
            <translation>La commande %1 a changé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 is not on this device</source>
            <translation>La commande %1 n'est pas sur cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Orders are on the way to this device. You can go on working.</source>
            <translation>Les commandes arrivent sur cet appareil. Vous pouvez continuer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Picks, hand-offs and returns are saved on this device and will send when the network returns.</source>
            <translation>Les prélèvements, remises et retours sont enregistrés sur cet appareil et partiront au retour du réseau.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sent today</source>
            <translation>Envoyé aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sync status</source>
            <translation>État de la synchro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Synced</source>
            <translation>À jour</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Syncing</source>
            <translation>Synchro…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub has everything this device did.</source>
            <translation>Le hub a tout ce qu'a fait cet appareil.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub refused an action. Choose a way out.</source>
            <translation>Le hub a refusé une action. Choisissez une solution.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>This device's clock is %1 off. Due times follow the hub's clock.</source>
            <translation>L'horloge de cet appareil est décalée de %1. Les échéances suivent celle du hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Trying to reach the hub…</source>
            <translation>Recherche du hub…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Waiting to send</source>
            <translation>À envoyer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Wi-Fi</source>
            <translation>Wi-Fi</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Working offline</source>
            <translation>Travail hors ligne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Working offline. Picks, hand-offs and returns are saved on this device and sent later.</source>
            <translation>Hors ligne. Prélèvements, remises et retours sont enregistrés sur cet appareil et envoyés plus tard.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>almost full</source>
            <translation>presque plein</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>charging</source>
            <translation>en charge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>full</source>
            <translation>pleine</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>now</source>
            <translation>à l'instant</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>oldest %1</source>
            <translation>plus ancienne %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>on battery</source>
            <translation>sur batterie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>still on this device</source>
            <translation>encore sur cet appareil</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copied: %1</source>
            <translation>Copié : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copy diagnostic code</source>
            <translation>Copier le code de diagnostic</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Nothing needs attention</source>
            <translation>Rien à traiter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>This device</source>
            <translation>Cet appareil</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Try now</source>
            <translation>Essayer</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Scan</source>
            <translation>Scanner</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is here for #%2</source>
            <translation>%1 est là pour #%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is waiting: pick #%2 now</source>
            <translation>%1 attend : préparez #%2 maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%n customer(s) arrived</source>
            <translation>
                <numerusform>%n client arrivé</numerusform>
                <numerusform>%n clients arrivés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Cannot be used here: %1</source>
            <translation>Inutilisable ici : %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Hand-off</source>
            <comment>destination</comment>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>More</source>
            <comment>destination</comment>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Offline sign-in</source>
            <translation>Connexion hors ligne</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Orders</source>
            <comment>destination</comment>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Pick</source>
            <comment>destination</comment>
            <translation>Préparer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Returns</source>
            <comment>destination</comment>
            <translation>Retours</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Settings</source>
            <comment>destination</comment>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Stage</source>
            <comment>destination</comment>
            <translation>Ranger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Sync</source>
            <comment>destination</comment>
            <translation>Synchro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>We kept your walk</source>
            <translation>Votre tournée est gardée</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Your roles do not cover this. Ask a manager.</source>
            <translation>Vos rôles ne le permettent pas. Demandez à un responsable.</translation>
        </message>
    </context>
    <context>
        <name>_LineCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Unit %1 of %2</source>
            <translation>Unité %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>_NavButton</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n en attente</numerusform>
                <numerusform>%1, %n en attente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_ReasonSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add the note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Another reason</source>
            <translation>Autre raison</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Annuler la commande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>What should the others know?</source>
            <translation>Que doivent savoir les autres ?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
    </context>
    <context>
        <name>_TestPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Scan anything: its characters show here.</source>
            <translation>Scannez : les caractères s'affichent ici.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Test the scanner</source>
            <translation>Tester le scanner</translation>
        </message>
    </context>
    <context>
        <name>_Tick</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
    </context>
    <context>
        <name>_TypeSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>_UnitCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Give back to the customer</source>
            <translation>Rendre au client</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
    </context>
</TS>
