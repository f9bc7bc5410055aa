<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>AppBar</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/banner.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Fixed</source>
            <translation>Fest</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus distance</source>
            <translation>Fokusabstand</translation>
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
            <translation>Alle werden zusammen übergeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Another customer</source>
            <translation>Anderer Kunde</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Check in</source>
            <translation>Ankunft melden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Curbside</source>
            <translation>Am Auto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>In store</source>
            <translation>Im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order number or phone</source>
            <translation>Name, Auftragsnummer oder Telefon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order, phone</source>
            <translation>Name, Auftrag, Telefon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot</source>
            <translation>Platz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot, such as 4</source>
            <translation>Platz, z. B. 4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle colour</source>
            <translation>Farbe des Autos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle make</source>
            <translation>Automarke</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle, such as hatchback</source>
            <translation>Auto, z. B. Kombi</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where the customer waits</source>
            <translation>Wo der Kunde wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where, such as desk</source>
            <translation>Wo, z. B. Theke</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Item before</source>
            <translation>Artikel zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Next item</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Photo %1</source>
            <translation>Foto %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, off</source>
            <translation>%1, aus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, on</source>
            <translation>%1, ein</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Allow it against the policy</source>
            <translation>Gegen die Regeln erlauben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>New return</source>
            <translation>Neue Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Receipt shown</source>
            <translation>Bon gezeigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>What the customer says</source>
            <translation>Was der Kunde sagt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Why it is allowed</source>
            <translation>Warum es erlaubt wird</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%1: sent to %2</source>
            <translation>%1: an %2 gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
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
            <translation>Tütenetiketten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>It cannot be shown</source>
            <translation>Nicht darstellbar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>It could not be saved as %1 (%2). Choose another folder.</source>
            <translation>Es ließ sich nicht als %1 speichern (%2). Anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Not here yet</source>
            <translation>Noch nicht da</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Order #%1</source>
            <translation>Auftrag #%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Preparing…</source>
            <translation>Wird vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Receipt</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Return %1</source>
            <translation>Retoure %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>The printer did not take the document. Look at it, then print again.</source>
            <translation>Der Drucker nahm das Dokument nicht an. Drucker prüfen, dann erneut drucken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>There is no such document of this order. Open the order again.</source>
            <translation>Dieser Auftrag hat kein solches Dokument. Auftrag neu öffnen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>a file</source>
            <translation>eine Datei</translation>
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
            <translation>%1 T %2 h</translation>
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
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n Auftrag</numerusform>
                <numerusform>%n Aufträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n Stück</numerusform>
                <numerusform>%n Stück</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due %1</source>
            <comment>date</comment>
            <translation>Fällig %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due in %1</source>
            <translation>Fällig in %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due now</source>
            <translation>Jetzt fällig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Overdue %1</source>
            <translation>Überfällig %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>d MMM</source>
            <comment>date pattern</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>d MMM yyyy</source>
            <comment>date pattern</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>tomorrow %1</source>
            <translation>morgen %1</translation>
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
            <translation>%1 wartet nicht mehr</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%1 of %2 accepted</source>
            <translation>%1 von %2 angenommen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n bag(s) to fetch</source>
            <translation>
                <numerusform>%n Tüte holen</numerusform>
                <numerusform>%n Tüten holen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) still to pick</source>
            <translation>
                <numerusform>%n Artikel noch zu picken</numerusform>
                <numerusform>%n Artikel noch zu picken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n Artikel zu entscheiden</numerusform>
                <numerusform>%n Artikel zu entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to put back first</source>
            <translation>
                <numerusform>Erst %n Artikel zurücklegen</numerusform>
                <numerusform>Erst %n Artikel zurücklegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) will be refunded with this hand-over.</source>
            <translation>
                <numerusform>%n Artikel wird mit dieser Übergabe erstattet.</numerusform>
                <numerusform>%n Artikel werden mit dieser Übergabe erstattet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n refund(s)</source>
            <translation>
                <numerusform>%n Erstattung</numerusform>
                <numerusform>%n Erstattungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%n rejected</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n to decide</source>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n without its state</source>
            <translation>
                <numerusform>%n ohne Zustand</numerusform>
                <numerusform>%n ohne Zustand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>A return of %n item(s) is opened; its credit note is the refund.</source>
            <translation>
                <numerusform>Eine Retoure mit %n Artikel wird eröffnet; ihre Gutschrift ist die Erstattung.</numerusform>
                <numerusform>Eine Retoure mit %n Artikeln wird eröffnet; ihre Gutschrift ist die Erstattung.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Above the limit: a manager finishes it in Returns</source>
            <translation>Über der Grenze: Die Leitung schließt sie in Retouren ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>All was rejected. A return is opened; its credit note is the refund.</source>
            <translation>Alles wurde abgelehnt. Eine Retoure wird eröffnet; ihre Gutschrift ist die Erstattung.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Already closed</source>
            <translation>Schon abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Bag %1 of %2</source>
            <translation>Tüte %1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Check the ID first</source>
            <translation>Erst den Ausweis prüfen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Curbside</source>
            <translation>Am Auto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Damaged</source>
            <comment>state of a rejected unit</comment>
            <translation>Schaden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Desk</source>
            <translation>Theke</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Everything was rejected. The order is closed and refunded.</source>
            <translation>Alles wurde abgelehnt. Der Auftrag wird geschlossen und erstattet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Get signature</source>
            <translation>Unterschrift holen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Good</source>
            <comment>state of a rejected unit</comment>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Hand-off</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Handed over to %1</source>
            <translation>Übergeben an %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>How many of %n?</source>
            <translation>
                <numerusform>Wie viele von %n?</numerusform>
                <numerusform>Wie viele von %n?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>In store</source>
            <translation>Im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Keep the state</source>
            <translation>Zustand übernehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>No open order fits “%1”. Look in Orders, or check the number.</source>
            <translation>Kein offener Auftrag passt zu „%1“. In Aufträge nachsehen oder die Nummer prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Not checked in</source>
            <translation>Nicht angemeldet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Not found</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Nothing taken by %1, refund requested</source>
            <translation>%1 nahm nichts, Erstattung beantragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Nothing to hand over</source>
            <translation>Nichts zu übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Open the order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Parts missing</source>
            <comment>state of a rejected unit</comment>
            <translation>Teile fehlen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Pickup person: %1</source>
            <translation>Abholer: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Ready notice sent %1</source>
            <translation>Bereit-Meldung %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund at hand-over</source>
            <translation>Erstattung bei Übergabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund requested</source>
            <translation>Erstattung beantragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Refund requested: %1</source>
            <translation>Erstattung beantragt: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund with hand-over</source>
            <translation>Erstattung mit der Übergabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Reject %n unit(s)</source>
            <translation>
                <numerusform>%n Stück ablehnen</numerusform>
                <numerusform>%n Stück ablehnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Return opened: %1</source>
            <translation>Retoure eröffnet: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Spot %1</source>
            <translation>Platz %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Staged %1</source>
            <translation>Abgelegt %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Still to be checked in Returns: %n item(s)</source>
            <translation>
                <numerusform>In Retouren noch zu prüfen: %n Artikel</numerusform>
                <numerusform>In Retouren noch zu prüfen: %n Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Take all back</source>
            <translation>Alles zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>The invoice is made, so a return is opened. Its credit note is the refund.</source>
            <translation>Die Rechnung ist erstellt, daher wird eine Retoure eröffnet. Ihre Gutschrift ist die Erstattung.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The pick is not finished</source>
            <translation>Noch nicht fertig gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The ready notice is sent again</source>
            <translation>Die Meldung wird erneut gesendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>To pick</source>
            <translation>Zu picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Type a name, an order number or the last 4 digits of the phone, or scan the customer's code.</source>
            <translation>Name, Auftragsnummer oder die letzten 4 Ziffern des Telefons eingeben oder den Code des Kunden scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Until the order system has confirmed it</source>
            <translation>Bis das Bestellsystem es bestätigt hat</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the credit note</source>
            <translation>Wartet auf die Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the order system, then for the credit note</source>
            <translation>Wartet auf das Bestellsystem, dann auf die Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>What state is it in?</source>
            <translation>In welchem Zustand ist es?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>What waits</source>
            <translation>Was wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why? It is refunded with the hand-over.</source>
            <translation>Warum? Erstattet wird mit der Übergabe.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Worn</source>
            <comment>state of a rejected unit</comment>
            <translation>Benutzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Wrong item</source>
            <comment>state of a rejected unit</comment>
            <translation>Falscher Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>longest %1</source>
            <translation>längste %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>not decided</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>waiting %1</source>
            <translation>wartet %1</translation>
        </message>
    </context>
    <context>
        <name>HandOffPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept %1</source>
            <translation>%1 annehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept all</source>
            <translation>Alles annehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Bags</source>
            <translation>Tüten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Check the ID</source>
            <translation>Ausweis prüfen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Customer left</source>
            <translation>Kunde ist weg</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Hand-off</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>No ready notice sent yet</source>
            <translation>Noch keine Bereit-Meldung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Nobody came for a long time</source>
            <translation>Lange niemand gekommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Reject %1</source>
            <translation>%1 ablehnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Telefonnummer zeigen</translation>
        </message>
    </context>
    <context>
        <name>HandoffDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Telefonnummer zeigen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>That order is not on this device</source>
            <translation>Der Auftrag ist nicht auf diesem Gerät</translation>
        </message>
    </context>
    <context>
        <name>HandoffScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>%1 is checked in</source>
            <translation>%1 ist angemeldet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Check in a customer</source>
            <translation>Kunden anmelden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Choose a customer, scan an order's code, or check a customer in.</source>
            <translation>Kunden wählen, Auftragscode scannen oder einen Kunden anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear by themselves, with a chime.</source>
            <translation>Neue Kunden erscheinen von selbst, mit einem Ton.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear here by themselves, with a chime.</source>
            <translation>Neue Kunden erscheinen hier von selbst, mit einem Ton.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>No hand-off open</source>
            <translation>Keine Ausgabe offen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Waiting customers</source>
            <translation>Wartende Kunden</translation>
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Works offline</source>
            <translation>Geht auch offline</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Letters</source>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>%1 may not allow this. Ask a manager.</source>
            <translation>%1 darf das nicht erlauben. Die Leitung fragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>A manager allows it with badge and PIN</source>
            <translation>Die Leitung erlaubt es mit Karte und PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>A manager allows this once</source>
            <translation>Die Leitung erlaubt dies einmal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Allow once</source>
            <translation>Einmal erlauben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Checking...</source>
            <translation>Wird geprüft...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Hold the manager's badge here</source>
            <translation>Karte der Leitung hier vorhalten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Manager's number</source>
            <translation>Nummer der Leitung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Now the PIN of %1</source>
            <translation>Jetzt die PIN von %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Scan the manager's badge</source>
            <translation>Karte der Leitung scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Scan the manager's badge, or enter the number</source>
            <translation>Karte der Leitung scannen oder Nummer eingeben</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN has {least} to {most} digits. Nothing was changed. Choose another one.</source>
            <translation>Eine PIN hat {least} bis {most} Ziffern. Nichts wurde geändert. Bitte eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN holds digits only. Nothing was changed. Choose {least} to {most} digits.</source>
            <translation>Eine PIN hat nur Ziffern. Nichts wurde geändert. Bitte {least} bis {most} Ziffern wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program cannot be read ({path}). Your data is untouched. Install the app again.</source>
            <translation>Eine Programmdatei ist nicht lesbar ({path}). Ihre Daten sind unberührt. App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program is missing ({path}). Your data is untouched. Install the app again.</source>
            <translation>Eine Programmdatei fehlt ({path}). Ihre Daten sind unberührt. App neu installieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A hub is already running on {folder}. Nothing was changed. Stop it first.</source>
            <translation>In {folder} läuft schon ein Hub. Nichts wurde geändert. Erst beenden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came with a wrong secret and was not taken. Orders still come in by polling. Check the secret at both ends.</source>
            <translation>Eine Nachricht des Bestellsystems kam mit falschem Geheimnis und wurde nicht angenommen. Aufträge kommen weiter durch Abfragen. Geheimnis auf beiden Seiten prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came without its secret and was not taken. Orders still come in by polling. Check the secret at the order system.</source>
            <translation>Eine Nachricht des Bestellsystems kam ohne Geheimnis und wurde nicht angenommen. Aufträge kommen weiter durch Abfragen. Geheimnis im Bestellsystem prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system could not be read. Orders still come in by polling.</source>
            <translation>Eine Nachricht des Bestellsystems war nicht lesbar. Aufträge kommen weiter durch Abfragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A photo of this item cannot be used. Nothing is lost. Take it again.</source>
            <translation>Ein Foto dieses Artikels ist nicht brauchbar. Nichts ist verloren. Erneut aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A place is needed. Scan the shelf label or type where the bag stands.</source>
            <translation>Ein Platz fehlt. Regaletikett scannen oder eintippen, wo die Tüte steht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>A problem has gone by itself</source>
            <translation>Ein Problem hat sich von selbst erledigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A reason is needed. Nothing was changed. Choose one.</source>
            <translation>Ein Grund fehlt. Nichts wurde geändert. Bitte einen wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity</source>
            <translation>Neue Menge annehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity ({quantity})</source>
            <translation>Neue Menge annehmen ({quantity})</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}</source>
            <translation>Angenommen: {quantity:Stück|Stück}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}: {name}</source>
            <translation>Angenommen: {quantity:Stück|Stück} {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods of this cancelled order. Nothing was changed here. Clear up what left the store.</source>
            <translation>Laut Bestellsystem hat der Kunde die Ware dieses stornierten Auftrags. Hier wurde nichts geändert. Klären, was den Laden verlassen hat.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods. The cancellation was not sent. Look at the order there, then settle it with a note.</source>
            <translation>Laut Bestellsystem hat der Kunde die Ware. Die Stornierung wurde nicht gesendet. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the order is not of this store. Nothing was reserved. Look at the order there.</source>
            <translation>Laut Bestellsystem gehört der Auftrag nicht zu diesem Laden. Nichts wurde reserviert. Auftrag dort ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Already have {picked} of {ordered}: {name}. Nothing more was counted.</source>
            <translation>Schon {picked} von {ordered}: {name}. Nichts weiter wurde gezählt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>An action could not be saved from the damaged data of this device. Everything else is safe. Look at the order and do it again if it is missing.</source>
            <translation>Eine Aktion war aus den beschädigten Daten dieses Geräts nicht zu retten. Alles andere ist sicher. Auftrag ansehen und wiederholen, falls sie fehlt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>An earlier step of the order comes first. Nothing is lost; it is tried again.</source>
            <translation>Ein früherer Schritt des Auftrags geht vor. Nichts ist verloren; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order cannot be used: {reason}. It was not imported; the good ones were. Correct it and import it again.</source>
            <translation>Ein Auftrag ist nicht brauchbar: {reason}. Er wurde nicht importiert, die guten schon. Berichtigen und neu importieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order of the order system could not be taken ({order}). The others came in. The hub's log says more.</source>
            <translation>Ein Auftrag des Bestellsystems war nicht zu übernehmen ({order}). Die anderen sind da. Mehr steht im Protokoll des Hubs.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another copy of this device sends to the hub. What was not yet sent is kept here. Enrol this device again.</source>
            <translation>Eine andere Kopie dieses Geräts sendet an den Hub. Nicht Gesendetes bleibt hier. Gerät neu registrieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program has claimed the scanner. Nothing was changed. Close that program; this app tries again by itself.</source>
            <translation>Ein anderes Programm hat den Scanner belegt. Nichts wurde geändert. Schließen Sie es; diese App versucht es von selbst erneut.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program uses the camera. You can keep picking with the scan trigger or by typing the SKU.</source>
            <translation>Ein anderes Programm nutzt die Kamera. Mit Auslöser oder getippter SKU geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Another program uses {host}:{port}. Nothing was started. Choose another port with --port.</source>
            <translation>Ein anderes Programm nutzt {host}:{port}. Es wurde nichts gestartet. Anderen Port mit --port wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Asked the order system again</source>
            <translation>Bestellsystem erneut gefragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancellation confirmed by the order system</source>
            <translation>Stornierung vom Bestellsystem bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office</source>
            <translation>Von der Zentrale storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office: {reason}</source>
            <translation>Von der Zentrale storniert: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled: {reason}</source>
            <translation>Storniert: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed by head office</source>
            <translation>Von der Zentrale geändert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed mind</source>
            <translation>Anders überlegt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Check of the return recorded by the order system</source>
            <translation>Prüfung der Retoure im Bestellsystem vermerkt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Confirmed by the order system</source>
            <translation>Vom Bestellsystem bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Contactless hand-over</source>
            <translation>Kontaktlose Übergabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note issued</source>
            <translation>Gutschrift erstellt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note recorded by the order system</source>
            <translation>Gutschrift im Bestellsystem vermerkt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note {number}</source>
            <translation>Gutschrift {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Curbside</source>
            <translation>Am Auto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer asked for it</source>
            <translation>Kundenwunsch</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer cannot sign</source>
            <translation>Unterschrift nicht möglich</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer did not come</source>
            <translation>Kunde kam nicht</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here</source>
            <translation>Kunde ist da</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here, spot {spot}</source>
            <translation>Kunde ist da, Platz {spot}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer left</source>
            <translation>Kunde ist weg</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Document ready</source>
            <translation>Dokument bereit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>Every item of the return {name} was rejected here, and the order system accepted it. Nothing was changed here. Clear up who pays.</source>
            <translation>Jeder Artikel der Retoure {name} wurde hier abgelehnt, und das Bestellsystem hat sie angenommen. Hier wurde nichts geändert. Klären, wer zahlt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected</source>
            <translation>Alles abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected by {recipient}</source>
            <translation>Alles abgelehnt von {recipient}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Faulty</source>
            <translation>Defekt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to the colleague</source>
            <translation>Meine dem Kollegen geben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to {holder}</source>
            <translation>Meine {holder} geben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give my {units:unit|units} to {holder}</source>
            <translation>Meine {units:Stück|Stück} an {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Given back to the queue</source>
            <translation>Zurück in der Liste</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods are here</source>
            <translation>Ware ist da</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods left the store</source>
            <translation>Ware hat den Laden verlassen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Hand-over recorded by the order system</source>
            <translation>Übergabe im Bestellsystem vermerkt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to head office</source>
            <translation>Laut Zentrale übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to the order system</source>
            <translation>Laut Bestellsystem übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Anderswo übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over to {recipient}</source>
            <translation>Übergeben an {recipient}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Hub and device are putting their order of actions right. Your work is saved; nothing is needed.</source>
            <translation>Hub und Gerät ordnen ihre Aktionen. Ihre Arbeit ist gesichert; nichts ist zu tun.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>In store</source>
            <translation>Im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice issued</source>
            <translation>Rechnung erstellt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice recorded by the order system</source>
            <translation>Rechnung im Bestellsystem vermerkt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice {number}</source>
            <translation>Rechnung {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Looked for again</source>
            <translation>Erneut gesucht</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Marked as not found</source>
            <translation>Als nicht gefunden gemeldet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved</source>
            <translation>Umgelagert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved from {old} to {place}</source>
            <translation>Umgelagert von {old} nach {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to another place</source>
            <translation>Umgelagert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {places}</source>
            <translation>Umgelagert nach {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {place}</source>
            <translation>Umgelagert nach {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Name one request to the order system, or all of them. Nothing was changed.</source>
            <translation>Eine Anfrage an das Bestellsystem nennen oder alle. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>News from the order system</source>
            <translation>Neues vom Bestellsystem</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No associate has that number. Check it, or ask a manager.</source>
            <translation>Niemand hat diese Nummer. Bitte prüfen oder die Leitung fragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No camera was found. You can keep picking with the scan trigger or by typing the SKU. Check the camera in Settings.</source>
            <translation>Keine Kamera gefunden. Mit Auslöser oder getippter SKU geht es weiter. Kamera in den Einstellungen prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No hub answers at {url}. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Unter {url} antwortet kein Hub. Nichts wurde geändert. Adresse und Netz prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No item is chosen. Nothing was changed. Choose what the customer brings back.</source>
            <translation>Kein Artikel ist gewählt. Nichts wurde geändert. Wählen, was der Kunde zurückbringt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>No item of the return was accepted. Nothing was sent. Settle it with a note.</source>
            <translation>Kein Artikel der Retoure wurde angenommen. Nichts wurde gesendet. Mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>No picture can be read at {path}. Nothing was changed. Name a PNG, JPEG or BMP file, or a folder with some.</source>
            <translation>Unter {path} ist kein Bild lesbar. Nichts wurde geändert. PNG-, JPEG- oder BMP-Datei oder einen Ordner damit angeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody holds order #{number} any more. Start picking it in the usual way.</source>
            <translation>Niemand hat Auftrag #{number} mehr. Wie üblich picken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody is signed in, so it was not saved. Sign in, then do it again.</source>
            <translation>Niemand ist angemeldet, es wurde nicht gespeichert. Anmelden und wiederholen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody who did this had signed in on this device. The action is kept. A manager decides about it.</source>
            <translation>Wer das tat, war auf diesem Gerät nicht angemeldet. Die Aktion bleibt. Die Leitung entscheidet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not as described</source>
            <translation>Anders als beschrieben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not at its place</source>
            <translation>Nicht an seinem Platz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not found: {name}</source>
            <translation>Nicht gefunden: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not on the shelf</source>
            <translation>Nicht im Regal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Nothing found, order closed</source>
            <translation>Nichts gefunden, Auftrag geschlossen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nothing of order #{number} is left for this document. The order is not touched.</source>
            <translation>Von Auftrag #{number} ist nichts übrig für dieses Dokument. Der Auftrag bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Number {number} is void</source>
            <translation>Nummer {number} ist ungültig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Odd data looked at</source>
            <translation>Auffällige Daten angesehen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only the hub can decide that, and it cannot be reached. Nothing was changed. Try again when the network returns.</source>
            <translation>Das entscheidet nur der Hub, und der ist nicht erreichbar. Nichts wurde geändert. Mit Netz erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only {taken} of {bags} bags are ticked. Nothing was handed over. Find the others, then tick them.</source>
            <translation>Erst {taken} von {bags} Tüten abgehakt. Nichts übergeben. Die anderen suchen und abhaken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Open the order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} cannot be used: {detail}. Nothing was saved. Correct it where it comes from.</source>
            <translation>Auftrag #{number} ist nicht brauchbar: {detail}. Nichts gespeichert. Bitte an der Quelle berichtigen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} changed after the customer signed. Nothing was handed over. Show it again and ask for a new signature.</source>
            <translation>Auftrag #{number} hat sich nach der Unterschrift geändert. Nichts übergeben. Erneut zeigen und unterschreiben lassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has already been handed over. Nothing was changed.</source>
            <translation>Auftrag #{number} ist schon übergeben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no number for this document yet. It is made by itself once there is one.</source>
            <translation>Auftrag #{number} hat noch keine Nummer für dieses Dokument. Es entsteht von selbst, sobald es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such request to the order system. Nothing was changed. Tell a manager.</source>
            <translation>Auftrag #{number} hat keine solche Anfrage an das Bestellsystem. Nichts wurde geändert. Der Leitung melden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such return. Nothing was changed. Open the order again.</source>
            <translation>Auftrag #{number} hat keine solche Retoure. Nichts wurde geändert. Auftrag neu öffnen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has not been handed over, so nothing of it can be returned. Nothing was changed. Reject the items at hand-off instead.</source>
            <translation>Auftrag #{number} ist nicht übergeben, also ist nichts zurückzunehmen. Nichts wurde geändert. Artikel stattdessen bei der Ausgabe ablehnen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already here. Nothing was changed.</source>
            <translation>Auftrag #{number} ist schon hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already staged at {place}. Nothing was changed. Move it to another place instead.</source>
            <translation>Auftrag #{number} liegt schon in {place}. Nichts wurde geändert. Stattdessen umlagern.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not picked yet. Nothing was changed. Finish the pick first.</source>
            <translation>Auftrag #{number} ist noch nicht gepickt. Nichts wurde geändert. Erst fertig picken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not staged. Nothing was changed.</source>
            <translation>Auftrag #{number} ist nicht abgelegt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed.</source>
            <translation>Auftrag #{number} ist nicht mehr zu picken. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed. Look at it in Orders.</source>
            <translation>Auftrag #{number} ist nicht mehr zu picken. Nichts wurde geändert. In Aufträge ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} no longer has that line. Nothing was changed. Open the order again.</source>
            <translation>Auftrag #{number} hat diese Position nicht mehr. Nichts wurde geändert. Auftrag neu öffnen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} still holds {units:item|items} to put back. Nothing is lost. Put them on the shelf first.</source>
            <translation>Auftrag #{number} hat noch {units:Artikel|Artikel} zum Zurücklegen. Nichts ist verloren. Erst ins Regal legen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was cancelled. Nothing more can be done on it; goods in hand go back to the shelf.</source>
            <translation>Auftrag #{number} wurde storniert. Mehr geht nicht; Ware in der Hand kommt zurück ins Regal.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was handed over elsewhere, according to head office. Goods in hand go back to the shelf.</source>
            <translation>Auftrag #{number} wurde laut Zentrale anderswo übergeben. Ware in der Hand kommt zurück ins Regal.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number}: {units:unit is|units are} still open, {name} among them. Pick what is there or mark it not found.</source>
            <translation>Auftrag #{number}: noch {units:Stück offen|Stück offen}, darunter {name}. Vorhandenes picken oder als nicht gefunden melden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order arrived</source>
            <translation>Auftrag eingegangen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order system: {status}</source>
            <translation>Bestellsystem: {status}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Order {number} was not taken: {reason}. Nothing was saved. Correct it where it comes from.</source>
            <translation>Auftrag {number} nicht übernommen: {reason}. Nichts gespeichert. Bitte an der Quelle berichtigen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Other reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Out of stock</source>
            <translation>Ausverkauft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Pick finished</source>
            <translation>Fertig gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked 1 unit</source>
            <translation>1 Stück gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {done} of {of}</source>
            <translation>{done} von {of} gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}</source>
            <translation>{quantity:Stück|Stück} gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}: {name}</source>
            <translation>{quantity:Stück|Stück} gepickt: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}</source>
            <translation>{units:Stück|Stück} gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}, {not_found} not found</source>
            <translation>{units:Stück|Stück} gepickt, {not_found} nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picking started</source>
            <translation>Picken begonnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back 1 unit</source>
            <translation>1 Stück zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {quantity:unit|units}</source>
            <translation>{quantity:Stück|Stück} zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {units:unit|units}</source>
            <translation>{units:Stück|Stück} zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put them back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent</source>
            <translation>Bereit-Meldung gesendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent again</source>
            <translation>Bereit-Meldung erneut gesendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for rejected items confirmed</source>
            <translation>Erstattung für Abgelehntes bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for returned items confirmed</source>
            <translation>Erstattung für Retourniertes bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for what was not found confirmed</source>
            <translation>Erstattung für nicht Gefundenes bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refused by the order system</source>
            <translation>Vom Bestellsystem abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item given back to the customer</source>
            <translation>Abgelehnter Artikel dem Kunden zurückgegeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item kept by the store</source>
            <translation>Abgelehnter Artikel bleibt im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item settled</source>
            <translation>Abgelehnter Artikel geklärt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected {quantity:unit|units}: {reason}</source>
            <translation>{quantity:Stück|Stück} abgelehnt: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved</source>
            <translation>Reserviert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved with the order system</source>
            <translation>Im Bestellsystem reserviert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return accepted by the order system</source>
            <translation>Retoure vom Bestellsystem angenommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return checked</source>
            <translation>Retoure geprüft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return completed</source>
            <translation>Retoure abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return finished</source>
            <translation>Retoure fertig geprüft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return found at the order system</source>
            <translation>Retoure im Bestellsystem gefunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return numbered</source>
            <translation>Retoure nummeriert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return of {units:item|items} opened</source>
            <translation>Retoure mit {units:Artikel|Artikeln} eröffnet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return opened</source>
            <translation>Retoure eröffnet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return rejected</source>
            <translation>Retoure abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return started at the order system</source>
            <translation>Retoure im Bestellsystem begonnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return withdrawn</source>
            <translation>Retoure storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {local_number} opened</source>
            <translation>Retoure {local_number} eröffnet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} accepted by the order system</source>
            <translation>Retoure {name} vom Bestellsystem angenommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} belongs to another return of the order system already. Nothing was changed.</source>
            <translation>Retoure {name} gehört schon zu einer anderen Retoure des Bestellsystems. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked</source>
            <translation>Retoure {name} geprüft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked: {units:item|items} accepted, {refused} rejected</source>
            <translation>Retoure {name} geprüft: {units:Artikel|Artikel} angenommen, {refused} abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} completed</source>
            <translation>Retoure {name} abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} holds no rejected item to settle any more. Nothing was changed.</source>
            <translation>Retoure {name} hat keinen abgelehnten Artikel mehr zu klären. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} is above what you may credit. The check is saved. Ask a manager to finish it.</source>
            <translation>Retoure {name} übersteigt, was Sie gutschreiben dürfen. Die Prüfung ist gespeichert. Die Leitung bitten, sie abzuschließen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} is {oms} at the order system</source>
            <translation>Retoure {name} im Bestellsystem: {oms}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} of {units:item|items} opened</source>
            <translation>Retoure {name} mit {units:Artikel|Artikeln} eröffnet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} rejected</source>
            <translation>Retoure {name} abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} still has {units:item|items} to check. The check so far is saved. Check the rest first.</source>
            <translation>Retoure {name}: noch {units:Artikel|Artikel} zu prüfen. Die bisherige Prüfung ist gespeichert. Erst den Rest prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} withdrawn</source>
            <translation>Retoure {name} storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {number}</source>
            <translation>Retoure {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned goods received</source>
            <translation>Retournierte Ware erhalten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned item checked</source>
            <translation>Retournierter Artikel geprüft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>SQLite {found} is too old to keep data safe; {needed} or newer is needed. Nothing was changed. Update the app.</source>
            <translation>SQLite {found} ist zu alt für sichere Daten; nötig ist {needed} oder neuer. Nichts wurde geändert. App aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Sent to the order system</source>
            <translation>An das Bestellsystem gesendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled a refused action</source>
            <translation>Abgelehnte Aktion geklärt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager</source>
            <translation>Von der Leitung geklärt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager: {note}</source>
            <translation>Von der Leitung geklärt: {note}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled: {act}</source>
            <translation>Geklärt: {act}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Several devices are called {device}. Nothing was changed. Use one of these ids: {ids}.</source>
            <translation>Mehrere Geräte heißen {device}. Nichts wurde geändert. Eine dieser Kennungen nehmen: {ids}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Signature pad broken</source>
            <translation>Unterschriftsfeld defekt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped a line</source>
            <translation>Position übersprungen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped: {name}</source>
            <translation>Übersprungen: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Something answered at {url}, but it is not a StoreAssist hub. Nothing was changed. Check the address.</source>
            <translation>Unter {url} antwortet etwas, aber kein StoreAssist-Hub. Nichts wurde geändert. Adresse prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Something odd in the order data</source>
            <translation>Auffälliges in den Auftragsdaten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged</source>
            <translation>Abgelegt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {places}</source>
            <translation>Abgelegt in {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {place}</source>
            <translation>Abgelegt in {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staging undone</source>
            <translation>Ablegen zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Started picking</source>
            <translation>Picken begonnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Suspected fraud</source>
            <translation>Betrugsverdacht</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over from {former}</source>
            <translation>Übernommen von {former}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That PIN is too easy to guess. Nothing was changed. Choose {least} digits or more that are not in a row.</source>
            <translation>Diese PIN ist zu leicht zu erraten. Nichts wurde geändert. Mindestens {least} Ziffern, nicht in Folge.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That access is not for this kind of program. Nothing was changed. Check which token is used.</source>
            <translation>Dieser Zugang ist nicht für diese Art Programm. Nichts wurde geändert. Token prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That answer needs a note and a photo. Nothing is lost. Add both, then accept the item; without a camera a manager can accept it with a note.</source>
            <translation>Diese Antwort braucht eine Notiz und ein Foto. Nichts ist verloren. Beides ergänzen, dann den Artikel annehmen; ohne Kamera kann ihn die Leitung mit einer Notiz annehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>That badge belongs to the associate {number}. Nothing was changed. Use another badge.</source>
            <translation>Die Karte gehört Mitarbeiter {number}. Nichts wurde geändert. Andere Karte nehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That card was settled already. Nothing was changed.</source>
            <translation>Das ist schon geklärt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That code is a pack of {units}. Nothing was counted. Count whole packs, or scan a single piece.</source>
            <translation>Der Code ist ein Pack mit {units}. Nichts wurde gezählt. Ganze Packs zählen oder ein Einzelstück scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That did not work. Nothing saved before it is lost. If it happens again, tell a manager the code {code}.</source>
            <translation>Das ging nicht. Vorher Gespeichertes ist sicher. Falls es wieder vorkommt, der Leitung den Code {code} nennen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That is not a signature yet. Nothing was handed over. Let the customer sign again.</source>
            <translation>Das ist noch keine Unterschrift. Nichts übergeben. Bitte erneut unterschreiben lassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That item expired on {expiry}. It was not counted. Take a fresh one.</source>
            <translation>Der Artikel ist am {expiry} abgelaufen. Nicht gezählt. Bitte einen frischen nehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That looks like a card number, so it was not saved. Nothing else was changed. Leave the number out.</source>
            <translation>Das sieht nach einer Kartennummer aus und wurde nicht gespeichert. Sonst ist nichts geändert. Nummer weglassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That number and PIN did not match. {tries_left:try|tries} left.</source>
            <translation>Nummer und PIN passen nicht zusammen. Noch {tries_left:Versuch|Versuche}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be kept as a photo. Nothing is lost. Take it again.</source>
            <translation>Dieses Bild ist als Foto nicht brauchbar. Nichts ist verloren. Erneut aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be printed as a logo. Nothing was changed. Choose a PNG or JPEG of up to 2 MB.</source>
            <translation>Dieses Bild ist als Logo nicht druckbar. Nichts wurde geändert. PNG oder JPEG bis 2 MB wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That place is longer than {limit} characters. Nothing was changed. Use a shorter name.</source>
            <translation>Der Ort hat mehr als {limit} Zeichen. Nichts wurde geändert. Kürzeren Namen nehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That return of order #{number} is open already. Nothing was changed. Look at it in Returns.</source>
            <translation>Diese Retoure zu Auftrag #{number} ist schon offen. Nichts wurde geändert. In Retouren ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That text cannot be drawn as a barcode. Nothing was printed. Check the number.</source>
            <translation>Daraus wird kein Barcode. Nichts wurde gedruckt. Nummer prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd setting {name} takes {expected}. The connection was not started.</source>
            <translation>Die Fynd-Einstellung {name} erlaubt {expected}. Die Verbindung wurde nicht gestartet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd settings at {path} cannot be read ({detail}). The connection was not started.</source>
            <translation>Die Fynd-Einstellungen in {path} sind nicht lesbar ({detail}). Die Verbindung wurde nicht gestartet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The Wi-Fi asks for a sign-in page before it lets the app through. Your work is saved on this device. Sign in to the Wi-Fi, then try again.</source>
            <translation>Das WLAN verlangt erst eine Anmeldeseite. Ihre Arbeit ist hier gesichert. Am WLAN anmelden, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The access of the integrator {name} was withdrawn. Nothing was changed. Ask for a new token.</source>
            <translation>Der Zugang von {name} wurde entzogen. Nichts wurde geändert. Neuen Token anfordern.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The address of the hub is missing. Nothing was changed. Give it with --hub, such as --hub http://10.0.0.5:8840.</source>
            <translation>Die Adresse des Hubs fehlt. Nichts wurde geändert. Mit --hub angeben, z. B. --hub http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Nothing was changed. Use the window that is open.</source>
            <translation>Die App läuft schon auf diesem Gerät. Nichts wurde geändert. Das offene Fenster nutzen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Use the window that is open.</source>
            <translation>Die App läuft schon auf diesem Gerät. Das offene Fenster nutzen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is closing, so this was not saved. What was saved before is safe. Start the app again.</source>
            <translation>Die App schließt gerade, dies wurde nicht gespeichert. Früheres ist sicher. App neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app met a fault and wrote it down. Your saved work is safe. Go on; if it happens again, tell a manager.</source>
            <translation>Die App hat einen Fehler vermerkt. Gespeichertes ist sicher. Weitermachen; bei Wiederholung die Leitung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera sends pictures this app cannot read. Use the scan trigger or type the SKU; choose another camera in Settings.</source>
            <translation>Die Kamerabilder sind nicht lesbar. Auslöser oder SKU nutzen; andere Kamera in den Einstellungen wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera was unplugged. The walk goes on: use the scan trigger or type the SKU, or plug it in again.</source>
            <translation>Kamera abgezogen. Der Rundgang geht weiter: Auslöser, SKU oder Kamera wieder anstecken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The certificate of {url} is not trusted. Nothing was sent. Check the address, or tell whoever looks after the hub.</source>
            <translation>Dem Zertifikat von {url} wird nicht vertraut. Nichts wurde gesendet. Adresse prüfen oder die Betreuung des Hubs rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The check of return {name} is finished. Nothing was changed. Look at it in Returns.</source>
            <translation>Die Prüfung der Retoure {name} ist abgeschlossen. Nichts wurde geändert. In Retouren ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The clock of this device is wrong by more than 2 minutes. Due and wait times follow the hub's clock.</source>
            <translation>Die Uhr dieses Geräts geht über 2 Minuten falsch. Fristen und Wartezeiten folgen dem Hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The connection to Fynd lacks the setting {name}. It was not started. Add it to the settings file.</source>
            <translation>Der Verbindung zu Fynd fehlt die Einstellung {name}. Nicht gestartet. In der Einstellungsdatei ergänzen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The credit note {number} of the order system comes to another amount than the return here. Its amount is shown. Compare it with the order system.</source>
            <translation>Die Gutschrift {number} des Bestellsystems hat einen anderen Betrag als die Retoure hier. Gezeigt wird ihr Betrag. Mit dem Bestellsystem vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data in {path} belongs to another key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Die Daten in {path} gehören zu einem anderen Schlüssel. Sie bleiben unberührt. Gerätebetreuung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be opened with its key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Die Daten dieses Geräts öffnen sich nicht mit seinem Schlüssel. Sie bleiben unberührt. Gerätebetreuung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be written. What was saved before is safe. Check the disk, then start the app again.</source>
            <translation>Die Daten dieses Geräts sind nicht schreibbar. Früheres ist sicher. Speicher prüfen, App neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device could not be read or written. What was saved before is safe. Do it again; if it fails again, start the app anew.</source>
            <translation>Die Daten dieses Geräts waren nicht les- oder schreibbar. Früheres ist sicher. Wiederholen; klappt es nicht, App neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was damaged. The old file was set aside and what had not been sent was saved from it. The rest comes again from the hub.</source>
            <translation>Die Daten dieses Geräts waren beschädigt. Die alte Datei liegt beiseite, nicht Gesendetes ist gerettet. Der Rest kommt vom Hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was written by a newer version of the app and is left untouched. Install the newer version again.</source>
            <translation>Die Daten stammen von einer neueren Version der App und bleiben unberührt. Neuere Version wieder installieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The device {device} was removed from the store. What it had not sent is kept on it. A manager can enrol it again.</source>
            <translation>Das Gerät {device} wurde aus dem Laden entfernt. Nicht Gesendetes bleibt darauf. Die Leitung kann es neu registrieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The disk of this device is full. What was saved before is safe; this action was not saved. Free some space, then do it again.</source>
            <translation>Der Speicher dieses Geräts ist voll. Früheres ist sicher; diese Aktion nicht. Platz schaffen und wiederholen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file cannot be read: {detail}. Nothing was imported. Save it as CSV or JSON in UTF-8.</source>
            <translation>Die Datei ist nicht lesbar: {detail}. Nichts importiert. Als CSV oder JSON in UTF-8 speichern.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file has columns nobody knows: {unknown}. Nothing was imported. The known ones are {known}.</source>
            <translation>Die Datei hat unbekannte Spalten: {unknown}. Nichts importiert. Bekannt sind {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file lacks the columns {missing}. Nothing was imported. The known ones are {known}.</source>
            <translation>Der Datei fehlen die Spalten {missing}. Nichts importiert. Bekannt sind {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file {path} cannot be used: {detail}. Nothing was changed. Choose another file.</source>
            <translation>Die Datei {path} ist nicht brauchbar: {detail}. Nichts wurde geändert. Andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The folder {path} cannot be used: {detail}. Nothing was changed. Check that it exists and may be written to.</source>
            <translation>Der Ordner {path} ist nicht brauchbar: {detail}. Nichts wurde geändert. Prüfen, ob er da und beschreibbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub answered with something this app cannot read. Your work stays on this device. Check the hub address in Settings, or tell a manager.</source>
            <translation>Die Antwort des Hubs ist nicht lesbar. Ihre Arbeit bleibt auf diesem Gerät. Hub-Adresse in den Einstellungen prüfen oder die Leitung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub cannot be reached. What you do is saved on this device and will be sent when the network returns.</source>
            <translation>Der Hub ist nicht erreichbar. Ihre Arbeit ist hier gesichert und wird gesendet, sobald das Netz da ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub cannot listen at {host}:{port}: {detail}. It was not started. Choose another address.</source>
            <translation>Der Hub kann {host}:{port} nicht nutzen: {detail}. Nicht gestartet. Andere Adresse wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub could not read what was sent. Your work is saved on this device. Update the app, or tell a manager.</source>
            <translation>Der Hub konnte das Gesendete nicht lesen. Ihre Arbeit ist hier gesichert. App aktualisieren oder die Leitung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub did not start: {detail}. Nothing was changed.</source>
            <translation>Der Hub startete nicht: {detail}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not accept that enrolment code: it was used, has expired or is mistyped. Nothing was changed. Ask a manager for a new one.</source>
            <translation>Der Hub nimmt den Registrierungscode nicht: benutzt, abgelaufen oder vertippt. Nichts wurde geändert. Bei der Leitung einen neuen holen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub does not have that photo yet. It is still on the device that took it.</source>
            <translation>Der Hub hat das Foto noch nicht. Es ist noch auf dem Gerät, das es machte.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know that this person signed in on this device. The action is kept. Sign in here once while the hub can be reached, then try again.</source>
            <translation>Der Hub weiß nicht, dass diese Person hier angemeldet war. Die Aktion bleibt. Einmal hier anmelden, solange der Hub erreichbar ist, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know who did this on this device. The action is kept here. Sign in again, then try again.</source>
            <translation>Der Hub weiß nicht, wer das auf diesem Gerät tat. Die Aktion bleibt hier. Neu anmelden, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no signature for that order. Nothing was changed.</source>
            <translation>Der Hub hat keine Unterschrift zu diesem Auftrag. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no store yet. Nothing was changed. Run “storeassist hub setup” first.</source>
            <translation>Der Hub hat noch keinen Laden. Nichts wurde geändert. Erst „storeassist hub setup“ ausführen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub has not numbered this document yet. It comes by itself; nothing waits for it.</source>
            <translation>Der Hub hat dieses Dokument noch nicht nummeriert. Es kommt von selbst; nichts wartet darauf.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub in {folder} has a store already. Nothing was changed. Use “hub settings” to change it.</source>
            <translation>Der Hub in {folder} hat schon einen Laden. Nichts wurde geändert. Mit „hub settings“ ändern.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is busy. Your work is saved on this device; it is sent again in a moment.</source>
            <translation>Der Hub ist beschäftigt. Ihre Arbeit ist hier gesichert und wird gleich erneut gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is newer than this app. Your work is saved and waits on this device. Update the app.</source>
            <translation>Der Hub ist neuer als diese App. Ihre Arbeit ist gesichert und wartet hier. App aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub is stopping. Nothing is lost: what was not answered is sent again later.</source>
            <translation>Der Hub stoppt. Nichts ist verloren: Unbeantwortetes wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub knows another action under the same name. Both are kept. Tell a manager.</source>
            <translation>Der Hub kennt eine andere Aktion gleichen Namens. Beide bleiben. Der Leitung melden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no associate {number}. Nothing was changed. “hub associate list” shows all.</source>
            <translation>Der Hub kennt Mitarbeiter {number} nicht. Nichts wurde geändert. „hub associate list“ zeigt alle.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no device {device}. Nothing was changed. “hub device list” shows all.</source>
            <translation>Der Hub kennt das Gerät {device} nicht. Nichts wurde geändert. „hub device list“ zeigt alle.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no integrator {name}. Nothing was changed.</source>
            <translation>Der Hub kennt den Integrator {name} nicht. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no role {found}; it knows {known}. Nothing was changed.</source>
            <translation>Der Hub kennt die Rolle {found} nicht, nur {known}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub needs a token for that. Nothing was changed. Send it as a bearer token.</source>
            <translation>Der Hub verlangt dafür einen Token. Nichts wurde geändert. Als Bearer-Token senden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer has this document. The order is not touched. Look for it in the order system.</source>
            <translation>Der Hub hat dieses Dokument nicht mehr. Der Auftrag bleibt unberührt. Im Bestellsystem danach suchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer knows this device. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Der Hub kennt dieses Gerät nicht mehr. Nicht Gesendetes bleibt hier. Die Leitung kann es mit neuem Code registrieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub refused the request ({status}). Your work is saved on this device. Tell a manager.</source>
            <translation>Der Hub hat die Anfrage abgelehnt ({status}). Ihre Arbeit ist hier gesichert. Der Leitung melden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub runs without the settings of the order system. What is meant for it waits and is not lost. Start the hub with them again.</source>
            <translation>Der Hub läuft ohne die Einstellungen des Bestellsystems. Was dafür bestimmt ist, wartet und ist nicht verloren. Hub wieder mit ihnen starten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub sent more than this app takes at once. Your work stays on this device. Tell a manager.</source>
            <translation>Der Hub sendete mehr, als die App auf einmal nimmt. Ihre Arbeit bleibt hier. Der Leitung melden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub takes no notices under this name. Nothing was changed. Set hook_secret in its settings.</source>
            <translation>Der Hub nimmt unter diesem Namen keine Nachrichten. Nichts wurde geändert. hook_secret in seinen Einstellungen setzen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub was restored from a backup. This device loads everything again; your work is kept.</source>
            <translation>Der Hub kam aus einer Sicherung zurück. Das Gerät lädt alles neu; Ihre Arbeit bleibt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub would be open to the network at {host} without encryption. It was not started. Add --insecure if that is meant.</source>
            <translation>Der Hub wäre unter {host} unverschlüsselt im Netz. Nicht gestartet. Falls gewollt, --insecure angeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub's secret {path} cannot be used: {detail}. Nothing was changed. Put the file back from a backup.</source>
            <translation>Das Geheimnis des Hubs {path} ist nicht brauchbar: {detail}. Nichts wurde geändert. Datei aus einer Sicherung holen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal does not fit its anchor of {at}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>Das Journal passt nicht zum Anker vom {at}. Nichts wurde geändert. Datei behalten und mit einer Sicherung vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal of order {order} does not fit at entry {entry}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>Das Journal von Auftrag {order} passt bei Eintrag {entry} nicht. Nichts wurde geändert. Datei behalten und mit einer Sicherung vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data cannot be read ({path}: {detail}). The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>Der Schlüssel der Daten ist nicht lesbar ({path}: {detail}). Die Daten bleiben unberührt. Gerätebetreuung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data has the wrong length. The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>Der Schlüssel der Daten hat die falsche Länge. Die Daten bleiben unberührt. Gerätebetreuung rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The last digit of {text} does not fit; it was misread or mistyped. Scan again.</source>
            <translation>Die letzte Ziffer von {text} passt nicht; verlesen oder vertippt. Erneut scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The ledger has no refund {refund}. Nothing was changed. “hub refunds” lists all.</source>
            <translation>Das Verzeichnis kennt die Erstattung {refund} nicht. Nichts wurde geändert. „hub refunds“ zeigt alle.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The lines of the order do not add up to its total. The lines' amounts are used. Compare it with the order system.</source>
            <translation>Die Positionen des Auftrags ergeben nicht seine Summe. Es gelten die Beträge der Positionen. Mit dem Bestellsystem vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note has {length} characters, at most {limit} are kept. It was not saved. Make it shorter.</source>
            <translation>Die Notiz hat {length} Zeichen, höchstens {limit} gehen. Nicht gespeichert. Bitte kürzen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note is empty. Type a few words first.</source>
            <translation>Die Notiz ist leer. Erst ein paar Worte tippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The number {number} belongs to somebody else. Nothing was changed. Choose another one.</source>
            <translation>Die Nummer {number} gehört jemand anderem. Nichts wurde geändert. Andere wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order came without amounts that can be read. They count as 0 here. Look them up in the order system before money goes back.</source>
            <translation>Der Auftrag kam ohne lesbare Beträge. Hier zählen sie als 0. Vor einer Rückzahlung im Bestellsystem nachsehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order did not come from the order system. Nothing was sent. Settle it with a note.</source>
            <translation>Der Auftrag kam nicht vom Bestellsystem. Nichts wurde gesendet. Mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The order does not take this ({reason}). Nothing was changed.</source>
            <translation>Der Auftrag nimmt das nicht an ({reason}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order is invoiced, so single lines can no longer be cancelled. Nothing was sent. Once it is handed over, have the items refunded there by a return.</source>
            <translation>Der Auftrag ist berechnet, einzelne Positionen sind nicht mehr stornierbar. Nichts wurde gesendet. Nach der Übergabe die Artikel dort per Retoure erstatten lassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order names the product {sku}, which is not in the catalogue. It can be picked by its SKU. Import the product.</source>
            <translation>Der Auftrag nennt das Produkt {sku}, das im Katalog fehlt. Es ist über seine SKU zu picken. Produkt importieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system answered the hub's login without a token. All that was done here is kept. Check the address in the hub's settings.</source>
            <translation>Das Bestellsystem beantwortete die Anmeldung des Hubs ohne Token. Alles hier Getane bleibt. Adresse in den Einstellungen des Hubs prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled this order, and the customer has the goods. Nothing was changed here. Clear up who pays.</source>
            <translation>Das Bestellsystem hat diesen Auftrag storniert, und der Kunde hat die Ware. Hier wurde nichts geändert. Klären, wer zahlt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled {units:item|items} of this order that the customer has. Nothing was changed here. Clear up who pays.</source>
            <translation>Das Bestellsystem hat {units:Artikel|Artikel} dieses Auftrags storniert, die der Kunde schon hat. Hier wurde nichts geändert. Klären, wer zahlt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not accept the form of this number. Change what invoice numbers begin with in the hub's settings, then try again: the order gets a new number, and this one is recorded as void.</source>
            <translation>Das Bestellsystem nimmt die Form dieser Nummer nicht an. In den Einstellungen des Hubs ändern, womit Rechnungsnummern beginnen, dann erneut versuchen: Der Auftrag erhält eine neue Nummer, und diese wird als ungültig vermerkt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not answer. All that was done here is kept and sent later.</source>
            <translation>Das Bestellsystem antwortet nicht. Alles hier Getane bleibt und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not give the document yet. It is fetched by itself once it is there.</source>
            <translation>Das Bestellsystem gibt das Dokument noch nicht heraus. Es wird von selbst geholt, sobald es da ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order at this store. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Das Bestellsystem kennt den Auftrag in diesem Laden nicht. Nichts wurde gesendet. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order or the item at this store. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>Das Bestellsystem kennt den Auftrag oder den Artikel in diesem Laden nicht. Die Nummer wurde dort nicht übernommen. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the return at this store. Nothing was sent. Look at the return there, then try again.</source>
            <translation>Das Bestellsystem kennt die Retoure in diesem Laden nicht. Nichts wurde gesendet. Retoure dort ansehen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not list the states {filters}. All other changes still come in. Run “storeassist oms check”.</source>
            <translation>Das Bestellsystem führt die Status {filters} nicht. Alle anderen Änderungen kommen weiter an. „storeassist oms check“ ausführen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show the hand-over yet. Nothing is lost; it is tried again.</source>
            <translation>Das Bestellsystem zeigt die Übergabe noch nicht. Nichts ist verloren; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show this order for the store any more. It was kept here. Ask where it went.</source>
            <translation>Das Bestellsystem zeigt diesen Auftrag für den Laden nicht mehr. Hier bleibt er. Nachfragen, wohin er ging.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the hub's user name and password. All that was done here is kept. Correct them in the hub's settings.</source>
            <translation>Das Bestellsystem nimmt Benutzername und Passwort des Hubs nicht an. Alles hier Getane bleibt. In den Einstellungen des Hubs berichtigen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the login that records hand-overs and returns. Orders still come in, and what was done here is kept. Correct the client id and secret in the hub's settings.</source>
            <translation>Das Bestellsystem nimmt die Anmeldung für Übergaben und Retouren nicht an. Aufträge kommen weiter, hier Getanes bleibt. Client-ID und Geheimnis in den Einstellungen des Hubs berichtigen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system failed several times in a row and is left alone for a moment. All that was done here is kept and sent later.</source>
            <translation>Das Bestellsystem versagte mehrmals nacheinander und bekommt eine kurze Pause. Alles hier Getane bleibt und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. Nothing was reserved. Look at the order there.</source>
            <translation>Das Bestellsystem hat den Auftrag oder den Artikel storniert. Nichts wurde reserviert. Auftrag dort ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>Das Bestellsystem hat den Auftrag oder den Artikel storniert. Die Nummer wurde dort nicht übernommen. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order. The hand-over was not recorded there. Look at the order there, then settle it with a note.</source>
            <translation>Das Bestellsystem hat den Auftrag storniert. Die Übergabe wurde dort nicht vermerkt. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has locked the order for a moment. Nothing is lost; it is tried again.</source>
            <translation>Das Bestellsystem hat den Auftrag kurz gesperrt. Nichts ist verloren; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has not made this document yet. It is fetched by itself; nothing waits for it.</source>
            <translation>Das Bestellsystem hat dieses Dokument noch nicht erstellt. Es wird von selbst geholt; nichts wartet darauf.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has started return {name}, so it cannot be withdrawn here. Nothing was changed. Finish it, or have it withdrawn there.</source>
            <translation>Das Bestellsystem hat Retoure {name} begonnen, sie ist hier nicht mehr stornierbar. Nichts wurde geändert. Abschließen oder dort stornieren lassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is asked no faster than it allows. Nothing is lost; it is tried again.</source>
            <translation>Das Bestellsystem wird nicht öfter gefragt, als es erlaubt. Nichts ist verloren; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is not ready for this step yet. Nothing is lost; it is tried again.</source>
            <translation>Das Bestellsystem ist für diesen Schritt noch nicht bereit. Nichts ist verloren; es wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system pays this return back with its credit note. Nothing was sent. Settle it with a note.</source>
            <translation>Das Bestellsystem zahlt diese Retoure mit seiner Gutschrift zurück. Nichts wurde gesendet. Mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused it without saying why. Nothing is lost. Look at the order there, then try again.</source>
            <translation>Das Bestellsystem lehnte es ohne Begründung ab. Nichts ist verloren. Auftrag dort ansehen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the cancellation</source>
            <translation>Bestellsystem lehnte die Stornierung ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the check of the return</source>
            <translation>Bestellsystem lehnte die Prüfung der Retoure ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the credit note</source>
            <translation>Bestellsystem lehnte die Gutschrift ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the hand-over</source>
            <translation>Bestellsystem lehnte die Übergabe ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the invoice</source>
            <translation>Bestellsystem lehnte die Rechnung ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for rejected items</source>
            <translation>Bestellsystem lehnte die Erstattung für Abgelehntes ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for what was not found</source>
            <translation>Bestellsystem lehnte die Erstattung für nicht Gefundenes ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the reservation</source>
            <translation>Bestellsystem lehnte die Reservierung ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused the return {name} ({status}). Nothing was changed here. Settle it with the customer.</source>
            <translation>Das Bestellsystem lehnte die Retoure {name} ab ({status}). Hier wurde nichts geändert. Mit dem Kunden klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused to start the return</source>
            <translation>Bestellsystem lehnte den Beginn der Retoure ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses every question ({text}). All that was done here is kept. Check the store code in the hub's settings.</source>
            <translation>Das Bestellsystem lehnt jede Anfrage ab ({text}). Alles hier Getane bleibt. Ladencode in den Einstellungen des Hubs prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses the document. Nothing else waits for it. Look at the order there.</source>
            <translation>Das Bestellsystem verweigert das Dokument. Sonst wartet nichts darauf. Auftrag dort ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it yet. Nothing is lost; it is looked at again.</source>
            <translation>Das Bestellsystem sagte ja und zeigt es noch nicht. Nichts ist verloren; es wird erneut nachgesehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it. Nothing is lost here. Look at the order there, then try again.</source>
            <translation>Das Bestellsystem sagte ja und zeigt es nicht. Hier ist nichts verloren. Auftrag dort ansehen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system sent an older version of order #{number}. The newer one stays.</source>
            <translation>Das Bestellsystem sandte einen älteren Stand von Auftrag #{number}. Der neuere bleibt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} in a form that cannot be read. It was not taken. Look at it in the order system, and tell whoever looks after the hub.</source>
            <translation>Das Bestellsystem sandte den Auftrag {number} in nicht lesbarer Form. Er wurde nicht übernommen. Im Bestellsystem ansehen und die Betreuung des Hubs rufen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} of the store {location}. It was not taken. Check the store code in the hub's settings.</source>
            <translation>Das Bestellsystem sandte den Auftrag {number} des Ladens {location}. Er wurde nicht übernommen. Ladencode in den Einstellungen des Hubs prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to confirm. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Das Bestellsystem zeigt keine Artikel zum Bestätigen. Nichts wurde gesendet. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to invoice. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Das Bestellsystem zeigt keine Artikel zum Berechnen. Nichts wurde gesendet. Auftrag dort ansehen, dann mit Notiz klären.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the credit note {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>Das Bestellsystem zeigt die Gutschrift {oms}, unsere ist {ours}. Unsere bleibt. Klären, welche gilt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the invoice {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>Das Bestellsystem zeigt die Rechnung {oms}, unsere ist {ours}. Unsere bleibt. Klären, welche gilt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system was asked again</source>
            <translation>Bestellsystem wurde erneut gefragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system's answers cannot be read; something else may stand in between. All that was done here is kept and sent later.</source>
            <translation>Die Antworten des Bestellsystems sind nicht lesbar; vielleicht steht etwas dazwischen. Alles hier Getane bleibt und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is not to be picked up in a store. It was not taken.</source>
            <translation>Der Auftrag {number} wird nicht in einem Laden abgeholt. Er wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is of the kind {type}, which is not known here. It was not put on the queue. Look for its number to bring it in.</source>
            <translation>Der Auftrag {number} ist von der Art {type}, die hier unbekannt ist. Er kam nicht in die Liste. Nach seiner Nummer suchen, um ihn zu holen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} names no items. It was not taken. Look at it in the order system.</source>
            <translation>Der Auftrag {number} nennt keine Artikel. Er wurde nicht übernommen. Im Bestellsystem ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The part of the order system that records hand-overs and returns does not answer. Orders still come in, and what was done here is kept and sent later.</source>
            <translation>Der Teil des Bestellsystems für Übergaben und Retouren antwortet nicht. Aufträge kommen weiter, hier Getanes bleibt und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The photo does not match its name. It was not kept. Send it again.</source>
            <translation>Das Foto passt nicht zu seinem Namen. Nicht behalten. Erneut senden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The quantity of {sku} in this order cannot be read. It counts as 1 here. Compare it with the order system.</source>
            <translation>Die Menge von {sku} in diesem Auftrag ist nicht lesbar. Hier zählt sie als 1. Mit dem Bestellsystem vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The ready notice could not be sent</source>
            <translation>Bereit-Meldung nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The refund for returned items was refused</source>
            <translation>Bestellsystem lehnte die Erstattung für Retourniertes ab</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The refund {refund} could not be marked: {reason}. Nothing was changed.</source>
            <translation>Die Erstattung {refund} war nicht markierbar: {reason}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return in the order system does not hold these items. Nothing was sent. Compare the two.</source>
            <translation>Die Retoure im Bestellsystem enthält diese Artikel nicht. Nichts wurde gesendet. Beide vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} belongs to the order {number}, which the order system does not show. It was not taken. Look at it in the order system.</source>
            <translation>Die Retoure {oms_return} gehört zum Auftrag {number}, den das Bestellsystem nicht zeigt. Sie wurde nicht übernommen. Im Bestellsystem ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} in the order system holds items that cannot be returned any more. It was not opened here. Compare it with the returns of the order.</source>
            <translation>Die Retoure {oms_return} im Bestellsystem enthält Artikel, die nicht mehr zurückgehen können. Sie wurde hier nicht eröffnet. Mit den Retouren des Auftrags vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner cannot be claimed for this app alone: the evdev package is not installed. The scanner still works as a keyboard. Install StoreAssist with its evdev part, or set it to off in Settings.</source>
            <translation>Der Scanner kann nicht allein für diese App belegt werden: das Paket evdev fehlt. Er arbeitet weiter als Tastatur. Installieren Sie StoreAssist mit evdev oder schalten Sie es in den Einstellungen aus.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner sent {length} characters in one go; that is no barcode. Nothing was counted and nothing was changed. Scan again; if it happens again, unplug the scanner and plug it in.</source>
            <translation>Der Scanner sandte {length} Zeichen auf einmal; das ist kein Barcode. Nichts wurde gezählt oder geändert. Erneut scannen; bei Wiederholung Scanner aus- und wieder einstecken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner to claim was not found. Scanners that type still work. Plug it in, or name another device in Settings; this app keeps looking for it.</source>
            <translation>Der zu belegende Scanner wurde nicht gefunden. Tippende Scanner arbeiten weiter. Schließen Sie ihn an oder nennen Sie in den Einstellungen ein anderes Gerät; die App sucht weiter.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} cannot be {found}; it takes {expected}. It was not taken.</source>
            <translation>Die Einstellung {key} kann nicht {found} sein, erlaubt ist {expected}. Nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} comes from {variable} and cannot be changed here. The value stays. Change it where it is set.</source>
            <translation>Die Einstellung {key} kommt aus {variable} und ist hier nicht änderbar. Der Wert bleibt. Dort ändern, wo er gesetzt ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be read: {detail}. It is left as it is and the defaults are used. Correct the file, or rename it.</source>
            <translation>Die Einstellungsdatei {path} ist nicht lesbar: {detail}. Sie bleibt, es gelten die Vorgaben. Berichtigen oder umbenennen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be written: {detail}. The change is not kept. Check the folder's rights.</source>
            <translation>Die Einstellungsdatei {path} ist nicht schreibbar: {detail}. Die Änderung ist nicht gespeichert. Rechte des Ordners prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The store's policy does not take {name} back today. Nothing was changed. A manager may allow it with a reason.</source>
            <translation>Nach den Regeln des Ladens geht {name} heute nicht mehr zurück. Nichts wurde geändert. Die Leitung kann es mit einem Grund erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The time to undo has passed. Order #{number} stays staged at {place}; move it to another place instead.</source>
            <translation>Die Zeit zum Rückgängigmachen ist um. Auftrag #{number} bleibt in {place}; stattdessen umlagern.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The {kind} of order #{number} is larger than 5 MB and was not kept. Look at it in the order system.</source>
            <translation>Das Dokument ({kind}) zu Auftrag #{number} ist größer als 5 MB und wurde nicht behalten. Im Bestellsystem ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There are no pictures in {path}. Nothing was changed. Choose another folder.</source>
            <translation>In {path} sind keine Bilder. Nichts wurde geändert. Anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is an integrator {name} already. Nothing was changed. Choose another name.</source>
            <translation>Einen Integrator {name} gibt es schon. Nichts wurde geändert. Anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no Fynd setting {name}. The connection was not started. Check how it is written.</source>
            <translation>Eine Fynd-Einstellung {name} gibt es nicht. Die Verbindung wurde nicht gestartet. Schreibweise prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no open request {request} to the order system. Nothing was changed.</source>
            <translation>Es gibt keine offene Anfrage {request} an das Bestellsystem. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There is no setting {key}. Nothing was changed.</source>
            <translation>Eine Einstellung {key} gibt es nicht. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no time zone {time_zone}. Nothing was changed. It looks like Europe/Berlin.</source>
            <translation>Eine Zeitzone {time_zone} gibt es nicht. Nichts wurde geändert. Beispiel: Europe/Berlin.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This app is newer than the hub (form {found}, the hub knows {known}). Your work waits on this device. Update the hub.</source>
            <translation>Diese App ist neuer als der Hub (Form {found}, der Hub kennt {known}). Ihre Arbeit wartet hier. Hub aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This associate no longer works in this store. Ask a manager.</source>
            <translation>Diese Person arbeitet nicht mehr hier. Bitte die Leitung fragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device and the hub do not know that order. Nothing was changed.</source>
            <translation>Weder Gerät noch Hub kennen den Auftrag. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device does not know that badge. Type your number instead, or ask a manager.</source>
            <translation>Das Gerät kennt die Karte nicht. Nummer eintippen oder die Leitung fragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device has not reached the hub for {hours:hour|hours}, so it cannot sign you in offline. One connection mends it.</source>
            <translation>Das Gerät hat den Hub seit {hours:Stunde|Stunden} nicht erreicht, daher keine Offline-Anmeldung. Einmal verbinden genügt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device is not connected to a hub yet. What you do is saved here. A manager can enrol it.</source>
            <translation>Das Gerät ist noch mit keinem Hub verbunden. Ihre Arbeit bleibt hier gesichert. Die Leitung kann es registrieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was enrolled anew. What was done on it is kept and is sent as soon as somebody signs in while the hub can be reached.</source>
            <translation>Das Gerät wurde neu registriert. Was darauf getan wurde, bleibt und wird gesendet, sobald sich jemand anmeldet, während der Hub erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was removed from the store. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Das Gerät wurde aus dem Laden entfernt. Nicht Gesendetes bleibt hier. Die Leitung kann es mit neuem Code registrieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: its file is damaged. The order is not touched. Try again later.</source>
            <translation>Das Dokument ist nicht darstellbar: Seine Datei ist beschädigt. Der Auftrag bleibt unberührt. Später erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: the file is damaged. The order is not touched. Try again later.</source>
            <translation>Das Dokument ist nicht darstellbar: Die Datei ist beschädigt. Der Auftrag bleibt unberührt. Später erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document could not be made. The order is not touched. It is tried again; the hub's log says more.</source>
            <translation>Das Dokument ließ sich nicht erstellen. Der Auftrag bleibt unberührt. Es wird erneut versucht; mehr steht im Protokoll des Hubs.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document is not there yet. It is made or fetched by itself; nothing waits for it.</source>
            <translation>Das Dokument ist noch nicht da. Es wird von selbst erstellt oder geholt; nichts wartet darauf.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document lies at the hub, which cannot be reached. Try again when this device is online.</source>
            <translation>Das Dokument liegt am Hub, der nicht erreichbar ist. Erneut versuchen, wenn das Gerät online ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This number is locked after too many tries. A manager or the hub can unlock it.</source>
            <translation>Die Nummer ist nach zu vielen Versuchen gesperrt. Leitung oder Hub kann sie entsperren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This order is to have no such document. Nothing was changed.</source>
            <translation>Dieser Auftrag soll kein solches Dokument haben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This person's account was closed before the action was sent. It is kept. A manager can sign in here and try again.</source>
            <translation>Das Konto dieser Person wurde vor dem Senden geschlossen. Die Aktion bleibt. Die Leitung kann sich hier anmelden und es erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store asks for an ID check. Nothing was handed over. Check the ID, then tick it.</source>
            <translation>Dieser Laden verlangt eine Ausweisprüfung. Nichts übergeben. Ausweis prüfen und abhaken.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store needs a signature. Nothing was handed over. Let the customer sign, or give the reason why not.</source>
            <translation>Dieser Laden verlangt eine Unterschrift. Nichts übergeben. Unterschreiben lassen oder den Grund angeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This user may not open the scanner {spec}. The scanner still works as a keyboard. Ask an administrator to add the user to the input group.</source>
            <translation>Dieser Benutzer darf den Scanner {spec} nicht öffnen. Er arbeitet weiter als Tastatur. Bitten Sie die Verwaltung, den Benutzer in die Gruppe input aufzunehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Nothing was changed. Wait {retry_after_s:second|seconds}, then try again.</source>
            <translation>Zu viele Versuche. Nichts wurde geändert. {retry_after_s:Sekunde|Sekunden} warten, dann erneut.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Wait {wait_s:second|seconds}, then try again.</source>
            <translation>Zu viele Versuche. {wait_s:Sekunde|Sekunden} warten, dann erneut.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>What the order system sent as the {kind} of order #{number} is no PDF. It was not kept. Look at it in the order system.</source>
            <translation>Was das Bestellsystem als Dokument ({kind}) zu Auftrag #{number} sandte, ist kein PDF. Es wurde nicht behalten. Im Bestellsystem ansehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Who takes order #{number}? Nothing was handed over. Choose the customer or the other person.</source>
            <translation>Wer nimmt Auftrag #{number}? Nichts übergeben. Kunde oder andere Person wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong item</source>
            <translation>Falscher Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Wrong item: scanned {scanned}, needed {needed} {name}. Nothing was counted. Scan the right item.</source>
            <translation>Falscher Artikel: gescannt {scanned}, nötig {needed} {name}. Nichts wurde gezählt. Den richtigen scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong price</source>
            <translation>Falscher Preis</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong size</source>
            <translation>Falsche Größe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>You have not signed in on this device before, and the hub cannot be reached. Connect once, then it works offline too.</source>
            <translation>Sie waren auf diesem Gerät noch nie angemeldet, und der Hub ist nicht erreichbar. Einmal verbinden, dann geht es auch offline.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{actor} may not do this: it needs the role {needed}. Nothing was changed. Ask somebody who has it.</source>
            <translation>{actor} darf das nicht: nötig ist die Rolle {needed}. Nichts wurde geändert. Jemanden mit dieser Rolle fragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{bags} bags are more than {limit}. Nothing was changed. Count again.</source>
            <translation>{bags} Tüten sind mehr als {limit}. Nichts wurde geändert. Neu zählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{found} is no {part} of a label layout; it takes {expected}. Nothing was changed.</source>
            <translation>{found} ist kein {part} eines Etikettaufbaus; erlaubt ist {expected}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a name; it takes {expected}. Nothing was changed.</source>
            <translation>{found} ist kein Name; erlaubt ist {expected}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a number for an associate; it takes {expected}. Nothing was changed.</source>
            <translation>{found} ist keine Mitarbeiternummer; erlaubt ist {expected}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a role of a device; it is one of {known}. Nothing was changed.</source>
            <translation>{found} ist keine Geräterolle; es gibt {known}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} is picking order #{number}. Your own picks are safe. Take it over, or leave it to {holder}.</source>
            <translation>{holder} pickt Auftrag #{number}. Ihre Picks sind sicher. Übernehmen oder {holder} überlassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} took over order #{number}. Your later picks do not count there. Give your units to {holder}, or put them back.</source>
            <translation>{holder} hat Auftrag #{number} übernommen. Ihre späteren Picks zählen dort nicht. Ware {holder} geben oder zurücklegen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{left:check|checks} still to be answered. Nothing is lost. Answer all of them first.</source>
            <translation>Noch {left:Prüffrage|Prüffragen} offen. Nichts ist verloren. Erst alle beantworten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} has no not-found units that can be opened again; their refund was already requested.</source>
            <translation>{name} hat nichts Nichtgefundenes mehr zum Öffnen; die Erstattung ist schon beantragt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is a set. Scan one of its parts.</source>
            <translation>{name} ist ein Set. Einen seiner Teile scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is already done. Nothing was changed.</source>
            <translation>{name} ist schon fertig. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: bought {bought}, already returned or reserved {returned}, so {left} can be returned, not {quantity}. Nothing was changed.</source>
            <translation>{name}: gekauft {bought}, schon retourniert oder vorgemerkt {returned}, also noch {left} möglich, nicht {quantity}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: nothing more to put back. Nothing was changed.</source>
            <translation>{name}: nichts mehr zurückzulegen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {available:unit|units} can be decided. Nothing was changed.</source>
            <translation>{name}: nur {available:Stück|Stück} zu entscheiden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {open:unit is|units are} still open. Nothing was changed.</source>
            <translation>{name}: nur noch {open:Stück offen|Stück offen}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {quantity} wanted now, {picked} in hand. Nothing more was counted. Accept the new quantity.</source>
            <translation>{name}: nur {quantity} gewünscht, {picked} in der Hand. Nichts weiter gezählt. Neue Menge annehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is neither CSV nor JSON. Nothing was imported. Rename it to .csv or .json.</source>
            <translation>{path} ist weder CSV noch JSON. Nichts importiert. In .csv oder .json umbenennen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{path} is no picture that can be read. Nothing was changed. Choose another file.</source>
            <translation>{path} ist kein lesbares Bild. Nichts wurde geändert. Andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is not a backup of a hub: {detail}. Nothing was restored. Choose another file.</source>
            <translation>{path} ist keine Sicherung eines Hubs: {detail}. Nichts wiederhergestellt. Andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{place} is not a place to wait. Nothing was changed. Choose in store or curbside.</source>
            <translation>{place} ist kein Warteort. Nichts wurde geändert. Im Laden oder am Auto wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} looked for again</source>
            <translation>{quantity:Stück|Stück} erneut gesucht</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found</source>
            <translation>{quantity:Stück|Stück} nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found: {name}</source>
            <translation>{quantity:Stück|Stück} nicht gefunden: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{quantity} is not a quantity. Nothing was changed. Enter 1 or more.</source>
            <translation>{quantity} ist keine Menge. Nichts wurde geändert. 1 oder mehr eingeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} has {length} digits; a barcode number has 8, 12, 13 or 14. Scan again or type the SKU.</source>
            <translation>{text} hat {length} Ziffern; ein Barcode hat 8, 12, 13 oder 14. Erneut scannen oder SKU tippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} is not a barcode number. Scan again or type the SKU.</source>
            <translation>{text} ist keine Barcode-Nummer. Erneut scannen oder SKU tippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{units:item is|items are} not decided yet. Nothing was handed over. Accept or reject each item.</source>
            <translation>{units:Artikel ist|Artikel sind} noch offen. Nichts übergeben. Jeden Artikel annehmen oder ablehnen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{units:unit|units} not found: {name}</source>
            <translation>{units:Stück|Stück} nicht gefunden: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{url} is not an address. Nothing was changed. It looks like http://10.0.0.5:8840.</source>
            <translation>{url} ist keine Adresse. Nichts wurde geändert. Beispiel: http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>“{found}” is no layout of the store's own barcodes ({part}); it takes {expected}. Nothing was changed.</source>
            <translation>„{found}“ ist kein Aufbau für eigene Barcodes des Ladens ({part}); erlaubt ist {expected}. Nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Credit</source>
            <translation>Gutschrift</translation>
        </message>
    </context>
    <context>
        <name>MoneyPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A bottle, a bag or a label without a code: type the SKU. It is recorded as typed.</source>
            <translation>Flasche, Beutel oder Etikett ohne Code: SKU eintippen. Es wird als getippt vermerkt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A rejected item is settled by a manager. Above the store's limit a manager finishes the return.</source>
            <translation>Einen abgelehnten Artikel klärt die Leitung. Über der Grenze des Ladens schließt sie die Retoure ab.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A scan works on every screen without tapping a field first.</source>
            <translation>Scannen geht auf jeder Seite, ohne ein Feld anzutippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Accept or reject each item. A rejected one is refunded with the hand-over.</source>
            <translation>Jeden Artikel annehmen oder ablehnen. Abgelehntes wird mit der Übergabe erstattet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>After 5 wrong tries there is a pause; after 10 a manager or the hub unlocks you.</source>
            <translation>Nach 5 Fehlversuchen eine Pause; nach 10 entsperrt die Leitung oder der Hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Answer the checks of each item. A bad answer needs a note and a photo.</source>
            <translation>Die Prüffragen jedes Artikels beantworten. Eine schlechte Antwort braucht Notiz und Foto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Arrows move in lists, Space chooses, Enter opens. Left and Right reach the buttons within a row.</source>
            <translation>Pfeile bewegen in Listen, Leertaste wählt, Enter öffnet. Links und Rechts erreichen die Knöpfe einer Zeile.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Cannot find it? Skip it for now, or mark it not found. A refund starts at staging, not before.</source>
            <translation>Nicht da? Überspringen oder als nicht gefunden melden. Erstattet wird erst beim Ablegen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Check in a customer by name, order number, the last 4 digits of the phone, or a scan.</source>
            <translation>Kunden anmelden über Name, Auftrag, die letzten 4 Ziffern des Telefons oder Scan.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Customers who are here stand in the list, the longest wait first. A chime tells of a new one.</source>
            <translation>Wer da ist, steht in der Liste, längste Wartezeit zuerst. Ein Ton meldet neue Kunden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Esc: back. Ctrl+Enter: the main button. Ctrl+F or /: search. F1: help. F2 to F6: the main places.</source>
            <translation>Esc: zurück. Strg+Enter: Hauptknopf. Strg+F oder /: Suche. F1: Hilfe. F2 bis F6: Hauptseiten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Everything you do is saved on this device at once and sent to the hub when there is a network.</source>
            <translation>Alles wird sofort auf diesem Gerät gespeichert und mit Netz an den Hub gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Finish the return: the order system credits it. Until then its line says what it waits for.</source>
            <translation>Retoure abschließen: Das Bestellsystem schreibt gut. Bis dahin nennt ihre Zeile, worauf sie wartet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Hand-off</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>If the hub refuses an action, it becomes a card with the ways out. Nothing disappears.</source>
            <translation>Lehnt der Hub etwas ab, erscheint eine Karte mit Auswegen. Nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>No camera, or the camera is taken: the walk goes on with the trigger or the typed SKU.</source>
            <translation>Keine Kamera oder belegt: der Rundgang geht mit Auslöser oder getippter SKU weiter.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline sign-in</source>
            <translation>Offline-Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Picking</source>
            <translation>Picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Say where the bags stand: scan the shelf label or type any place up to 40 characters.</source>
            <translation>Wo stehen die Tüten? Regaletikett scannen oder einen Ort mit bis zu 40 Zeichen eintippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan each item with the trigger or the camera. A wrong item buzzes and is not counted.</source>
            <translation>Jeden Artikel mit Auslöser oder Kamera scannen. Ein falscher brummt und zählt nicht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan the receipt or an item, or search for the sale. Choose what comes back, and why.</source>
            <translation>Bon oder Artikel scannen oder den Kauf suchen. Wählen, was zurückkommt und warum.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan your badge or type your number, then your PIN. The PIN is never shown.</source>
            <translation>Karte scannen oder Nummer eintippen, dann die PIN. Die PIN wird nie gezeigt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scanner and camera</source>
            <translation>Scanner und Kamera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Search by number, name, phone digits or SKU, or scan a receipt.</source>
            <translation>Suche nach Nummer, Name, Telefon oder SKU, oder Bon scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings &gt; Scanner has a test panel that shows what the scanner sends.</source>
            <translation>Einstellungen &gt; Scanner hat ein Testfeld, das zeigt, was der Scanner sendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out. What waits to be sent stays on this device.</source>
            <translation>Abmelden. Was noch zu senden ist, bleibt auf diesem Gerät.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Signing in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Staging</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync and conflicts</source>
            <translation>Sync und Konflikte</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync status</source>
            <translation>Sync-Status</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Tap orders to choose them, or take the most overdue with one tap. Hold a card to open the order.</source>
            <translation>Aufträge antippen oder die überfälligsten auf einmal nehmen. Lange drücken öffnet den Auftrag.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The button names what happens, a refund too. You have 10 seconds to undo.</source>
            <translation>Der Knopf nennt, was geschieht, auch eine Erstattung. 10 Sekunden zum Rückgängigmachen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The customer signs on the screen. If that is not possible, give the reason.</source>
            <translation>Der Kunde unterschreibt am Schirm. Geht das nicht, den Grund angeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The pill at the top shows: Synced, Syncing, Offline with the number waiting, or Needs attention.</source>
            <translation>Die Anzeige oben: Synchron, Sync läuft, Offline mit Zahl der Wartenden, oder Achtung.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>This device holds open orders and those of the last 14 days. More matches come from the hub.</source>
            <translation>Dieses Gerät hat offene Aufträge und die der letzten 14 Tage. Mehr Treffer kommen vom Hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>What waits to be sent stays on this device</source>
            <translation>Nicht Gesendetes bleibt hier</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Where only a manager may, a manager's badge and PIN allow that one thing, and you stay signed in.</source>
            <translation>Wo nur die Leitung darf, erlauben ihre Karte und PIN genau dies eine; Sie bleiben angemeldet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Without a network you can sign in where you signed in within the last 24 hours.</source>
            <translation>Ohne Netz geht die Anmeldung, wo Sie in den letzten 24 Stunden angemeldet waren.</translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/more.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Please read</source>
            <translation>Bitte lesen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
    </context>
    <context>
        <name>Oms</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 is asked again</source>
            <translation>%1 wird erneut gefragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 says: %2</source>
            <translation>%1 sagt: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask %1 again. %2.</source>
            <translation>%1 erneut fragen. %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask again</source>
            <translation>Erneut fragen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Cancellation</source>
            <translation>Stornierung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Check of the return</source>
            <translation>Prüfung der Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>It counts as done from now on, and is not asked again. Say how it was done.</source>
            <translation>Es gilt ab jetzt als erledigt und wird nicht erneut gefragt. Angeben, wie es erledigt wurde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Looked at</source>
            <translation>Angesehen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Odd order data</source>
            <translation>Auffällige Auftragsdaten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Open in Returns</source>
            <translation>In Retouren öffnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Order system</source>
            <translation>Bestellsystem</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Ready notice</source>
            <translation>Bereit-Meldung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of rejected items</source>
            <translation>Erstattung für Abgelehntes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of returned items</source>
            <translation>Erstattung für Retourniertes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of what was not found</source>
            <translation>Erstattung für nicht Gefundenes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Refused: %1</source>
            <translation>Abgelehnt: %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Rejected returned items: %n</source>
            <translation>
                <numerusform>Abgelehnte Retourenartikel: %n</numerusform>
                <numerusform>Abgelehnte Retourenartikel: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Reservation</source>
            <translation>Reservierung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Settle</source>
            <translation>Klären</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle it with the note “%1”. %2.</source>
            <translation>Mit der Notiz „%1“ klären. %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle with a note</source>
            <translation>Mit Notiz klären</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settled</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Start of the return</source>
            <translation>Beginn der Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Such as: refunded at the till</source>
            <translation>Z. B.: an der Kasse erstattet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed %1</source>
            <translation>bestätigt %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused %1</source>
            <translation>abgelehnt %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>seen %1</source>
            <translation>gesehen %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>sent, not answered yet</source>
            <translation>gesendet, noch keine Antwort</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>waits to be sent</source>
            <translation>noch zu senden</translation>
        </message>
    </context>
    <context>
        <name>OrderDetail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it</source>
            <translation>%1 pickt das gerade</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it; only the hub can decide that</source>
            <translation>%1 pickt das gerade; nur der Hub entscheidet das</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is told at once. What %1 picked so far counts.</source>
            <translation>%1 erfährt es sofort. Was %1 gepickt hat, zählt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 will be refunded.</source>
            <translation>%1 werden erstattet.</translation>
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
                <numerusform>%n Tüte</numerusform>
                <numerusform>%n Tüten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>At %1</source>
            <translation>In %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Back to the shelf: %n item(s).</source>
            <translation>
                <numerusform>Zurück ins Regal: %n Artikel.</numerusform>
                <numerusform>Zurück ins Regal: %n Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Bought in the store</source>
            <translation>Im Laden gekauft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel order %1: %2.</source>
            <translation>Auftrag %1 stornieren: %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Auftrag stornieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Check in the customer</source>
            <translation>Kunden anmelden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Closed more than a day ago: this device keeps number, lines and initials. Names are at the hub.</source>
            <translation>Seit über einem Tag geschlossen: hier liegen Nummer, Positionen und Initialen. Namen hat der Hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <source>Credit note %1</source>
            <translation>Gutschrift %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Curbside</source>
            <translation>Am Auto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer left</source>
            <translation>Kunde ist weg</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Hand off</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Handed over to</source>
            <translation>Übergeben an</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>In store</source>
            <translation>Im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Move to another place</source>
            <translation>Umlagern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Not found</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Note added</source>
            <translation>Notiz hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Order %1 is cancelled, refund requested</source>
            <translation>Auftrag %1 storniert, Erstattung beantragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pick this order</source>
            <translation>Diesen Auftrag picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked %1/%2</source>
            <translation>Gepickt %1/%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Picked by</source>
            <translation>Gepickt von</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup</source>
            <translation>Abholung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup person</source>
            <translation>Abholer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Placed</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Print: %1</source>
            <translation>Drucken: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>%1 zurücklegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refund requested</source>
            <translation>Erstattung beantragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Reserved: the order system was told, so quantities can no longer be changed there.</source>
            <translation>Reserviert: Das Bestellsystem weiß Bescheid, Mengen sind dort nicht mehr änderbar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Return items</source>
            <translation>Artikel retournieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Save: %1</source>
            <translation>Speichern: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Stage</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1</source>
            <translation>Von %1 übernehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1?</source>
            <translation>Von %1 übernehmen?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax included</source>
            <translation>Inkl. Steuer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>The customer is no longer waiting</source>
            <translation>Der Kunde wartet nicht mehr</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>View: %1</source>
            <translation>Ansehen: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Your roles do not include picking</source>
            <translation>Ihre Rollen erlauben kein Picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>seen %1</source>
            <translation>gesehen %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>signed</source>
            <translation>unterschrieben</translation>
        </message>
    </context>
    <context>
        <name>OrderDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Not on this device</source>
            <translation>Nicht auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Telefonnummer zeigen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>This order has left the device. Look it up in Orders while online.</source>
            <translation>Der Auftrag ist nicht mehr auf dem Gerät. Online in Aufträge suchen.</translation>
        </message>
    </context>
    <context>
        <name>OrderPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel order %1?</source>
            <translation>Auftrag %1 stornieren?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Items</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Telefonnummer zeigen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Curbside</source>
            <translation>Am Auto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Desk</source>
            <translation>Theke</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Anderswo übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>In store</source>
            <translation>Im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Partly refunded</source>
            <translation>Teils erstattet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking · %1 left</source>
            <translation>In Arbeit · noch %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>%1 zurücklegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund refused</source>
            <translation>Erstattung abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund requested</source>
            <translation>Erstattung beantragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Reserved</source>
            <translation>Reserviert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Spot %1</source>
            <translation>Platz %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Staged %1</source>
            <translation>Abgelegt %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>To pick</source>
            <translation>Zu picken</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 matches</source>
            <translation>%1 Treffer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 order</source>
            <translation>%1 Auftrag</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 orders</source>
            <translation>%1 Aufträge</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n mehr am Hub</numerusform>
                <numerusform>%n mehr am Hub</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>1 match</source>
            <translation>1 Treffer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Loading orders…</source>
            <translation>Aufträge werden geladen…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>Kein Auftrag %1 hier oder am Hub. Bitte die Nummer prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Nothing fits “%1”. Try the number, a name, phone digits or a SKU.</source>
            <translation>Nichts passt zu „%1“. Nummer, Name, Telefon oder SKU versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Offline: orders closed more than a day ago are found by number; their names are at the hub.</source>
            <translation>Offline: Seit über einem Tag geschlossene Aufträge nur per Nummer; Namen hat der Hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>Auftrag %1 ist nicht auf diesem Gerät. Er wird gesucht, sobald das Netz da ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders show here as soon as they come in.</source>
            <translation>Aufträge erscheinen hier, sobald sie eingehen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Picking</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>To pick</source>
            <translation>Zu picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>all statuses</source>
            <translation>alle Status</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>on this device</source>
            <translation>auf diesem Gerät</translation>
        </message>
    </context>
    <context>
        <name>OrdersScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Choose an order, or scan a receipt.</source>
            <translation>Auftrag wählen oder Bon scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No order open</source>
            <translation>Kein Auftrag offen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No orders</source>
            <translation>Keine Aufträge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Number, name, phone or SKU</source>
            <translation>Nummer, Name, Telefon oder SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders could not be read</source>
            <translation>Aufträge nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Search orders</source>
            <translation>Aufträge suchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/page_view.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
    </context>
    <context>
        <name>PhotoSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo kept</source>
            <translation>Foto gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Show what is wrong, then take the photo</source>
            <translation>Zeigen, was nicht stimmt, dann Foto machen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Take photo</source>
            <translation>Foto machen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>There is no picture yet. Wait for the camera.</source>
            <translation>Noch kein Bild. Auf die Kamera warten.</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Remove photo</source>
            <translation>Foto entfernen</translation>
        </message>
    </context>
    <context>
        <name>PickQueue</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>#%1 is in your walk already</source>
            <translation>#%1 ist schon in Ihrem Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 is picking #%2 and is told at once. What %1 picked so far counts.</source>
            <translation>%1 pickt #%2 und erfährt es sofort. Was %1 gepickt hat, zählt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 picking</source>
            <translation>%1 pickt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n new</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n selected</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n gewählt</numerusform>
                <numerusform>%n gewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>A walk holds %n order(s) at most</source>
            <translation>
                <numerusform>Ein Rundgang fasst höchstens %n Auftrag</numerusform>
                <numerusform>Ein Rundgang fasst höchstens %n Aufträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Add to walk</source>
            <translation>Zum Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>All caught up</source>
            <translation>Alles erledigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Check hand-off</source>
            <translation>Ausgabe ansehen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Curbside</source>
            <translation>Am Auto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Customer waiting</source>
            <translation>Kunde wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In %1 min</source>
            <translation>In %1 min</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In store</source>
            <translation>Im Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In your walk</source>
            <translation>In Ihrem Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Loading orders...</source>
            <translation>Aufträge werden geladen...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Next %1 min</source>
            <translation>Nächste %1 min</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>No orders to pick. New orders show here within a few seconds.</source>
            <translation>Nichts zu picken. Neue Aufträge erscheinen hier in wenigen Sekunden.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Nothing selected</source>
            <translation>Nichts gewählt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Only the hub can decide that, and it cannot be reached now.</source>
            <translation>Das entscheidet nur der Hub, und der ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Open order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Order %1</source>
            <translation>Auftrag %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Orders to pick</source>
            <translation>Aufträge zu picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n for waiting customer(s)</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n für Wartende picken</numerusform>
                <numerusform>%n für Wartende picken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n overdue now</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n überfälligen picken</numerusform>
                <numerusform>%n überfällige picken</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Pick queue</source>
            <translation>Pickliste</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick the %n most overdue</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Den überfälligsten picken (%n)</numerusform>
                <numerusform>Die %n überfälligsten picken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Resume walk (%n left)</source>
            <comment>units</comment>
            <translation>
                <numerusform>Rundgang fortsetzen (noch %n)</numerusform>
                <numerusform>Rundgang fortsetzen (noch %n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Start walk</source>
            <translation>Rundgang starten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over from %1?</source>
            <translation>Von %1 übernehmen?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>This walk</source>
            <translation>Dieser Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>customer waiting %1</source>
            <translation>Kunde wartet %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>not selected</source>
            <translation>nicht gewählt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>selected</source>
            <translation>gewählt</translation>
        </message>
    </context>
    <context>
        <name>PickWalk</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 not found</source>
            <translation>%1 nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 fertig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1 of %2 picked</source>
            <translation>%1 von %2 gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 skipped</source>
            <translation>%1 übersprungen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 took over #%2. What you picked counts.</source>
            <translation>%1 hat #%2 übernommen. Ihre Picks zählen.</translation>
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
                <numerusform>Noch %n zurückzulegen</numerusform>
                <numerusform>Noch %n zurückzulegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) not found</source>
            <translation>
                <numerusform>%n Stück nicht gefunden</numerusform>
                <numerusform>%n Stück nicht gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) to put back</source>
            <translation>
                <numerusform>%n Stück zurückzulegen</numerusform>
                <numerusform>%n Stück zurückzulegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>A number from %1 to %2</source>
            <translation>Eine Zahl von %1 bis %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_list.py"></location>
            <source>All lines</source>
            <translation>Alle Positionen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>All lines of the walk</source>
            <translation>Alle Positionen des Rundgangs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Already have %1 of %2</source>
            <translation>Schon %1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Also needed by %1</source>
            <translation>Auch nötig für %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Another app uses the camera. Use the trigger or type the SKU.</source>
            <translation>Eine andere App nutzt die Kamera. Auslöser nutzen oder SKU tippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Ask or search</source>
            <translation>Fragen oder suchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Bay %1</source>
            <translation>Feld %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Brand</source>
            <translation>Marke</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Camera is starting</source>
            <translation>Kamera startet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Can’t find it?</source>
            <translation>Nicht da?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Correct the quantity</source>
            <translation>Menge korrigieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, %2</source>
            <comment>line number, item</comment>
            <translation>Gezählt: Pos. %1, %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, tote %2</source>
            <translation>Gezählt: Pos. %1, Kiste %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted, but it weighs %1 g instead of %2 g</source>
            <translation>Gezählt, wiegt aber %1 g statt %2 g</translation>
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
            <translation>SKU tippen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Expired on %1. Take a fresh one.</source>
            <translation>Abgelaufen am %1. Frischen nehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Fewer go back to the shelf and are open again.</source>
            <translation>Weniger heißt: Rest ins Regal, wieder offen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Finish walk</source>
            <translation>Rundgang beenden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Fit</source>
            <translation>Passform</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>For #%1</source>
            <translation>Für #%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over, then stage %n order(s)</source>
            <translation>
                <numerusform>Übergeben, dann %n Auftrag ablegen</numerusform>
                <numerusform>Übergeben, dann %n Aufträge ablegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>How many are missing?</source>
            <translation>Wie viele fehlen?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>How many do you have?</source>
            <translation>Wie viele haben Sie?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>In tote %1</source>
            <translation>In Kiste %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Last scanned at %1, %2</source>
            <comment>place, time</comment>
            <translation>Zuletzt gescannt: %1, %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Mark %n unit(s) not found</source>
            <translation>
                <numerusform>%n Stück nicht gefunden</numerusform>
                <numerusform>%n Stück nicht gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Matched · %1</source>
            <translation>Passt · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Missing units</source>
            <translation>Fehlende Stück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No barcode: type the SKU</source>
            <translation>Kein Barcode: SKU tippen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No camera found. Use the trigger or type the SKU.</source>
            <translation>Keine Kamera. Auslöser nutzen oder SKU tippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No place</source>
            <translation>Kein Platz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Not found</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Not found: %1</source>
            <translation>Nicht gefunden: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Not in this walk: %1</source>
            <translation>Nicht in diesem Rundgang: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Nothing else was found: the refund starts at the end of the walk</source>
            <translation>Sonst nichts gefunden: Erstattung am Ende des Rundgangs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Nothing is left of this walk</source>
            <translation>Von diesem Rundgang ist nichts übrig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Nothing was found: the order is closed and refunded when you finish.</source>
            <translation>Nichts gefunden: Auftrag wird am Ende geschlossen und erstattet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Now scan tote %1</source>
            <translation>Jetzt Kiste %1 scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 changed</source>
            <translation>Auftrag #%1 geändert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Order #%1 no longer needs this. Put it back first.</source>
            <translation>Auftrag #%1 braucht das nicht mehr. Erst zurücklegen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was cancelled and left the walk</source>
            <translation>Auftrag #%1 storniert und aus dem Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was handed over elsewhere</source>
            <translation>Auftrag #%1 wurde anderswo übergeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of</source>
            <translation>Teil von</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of %1</source>
            <translation>Teil von %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Pick 1</source>
            <translation>1 picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Pick walk</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked</source>
            <translation>Gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked %1 of %2 units</source>
            <translation>%1 von %2 Stück gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Picked units</source>
            <translation>Gepickte Stück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Picture of %1</source>
            <translation>Bild von %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Auslöser drücken oder hier zielen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger to scan</source>
            <translation>Auslöser drücken zum Scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>%n zurücklegen</numerusform>
                <numerusform>%n zurücklegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Put back. Thank you.</source>
            <translation>Zurückgelegt. Danke.</translation>
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
            <translation>SKU oder Barcode-Ziffern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU typed · %1</source>
            <translation>SKU getippt · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Scan the first one, then the number can be corrected</source>
            <translation>Erst eines scannen, dann die Zahl ändern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Scan the item as you put it back</source>
            <translation>Beim Zurücklegen scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelf %1</source>
            <translation>Fach %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelves</source>
            <translation>Regale</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Skip for now, come back later</source>
            <translation>Überspringen, später wiederkommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Skipped before</source>
            <translation>Vorher übersprungen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Skipped. It comes back at the end.</source>
            <translation>Übersprungen. Kommt am Ende wieder.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Stage %n order(s)</source>
            <translation>
                <numerusform>%n Auftrag ablegen</numerusform>
                <numerusform>%n Aufträge ablegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>That is a pack of %1, need %2 of %3</source>
            <translation>Das ist ein Pack mit %1, nötig %2 von %3</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera was unplugged. Use the trigger or type the SKU.</source>
            <translation>Kamera abgezogen. Auslöser nutzen oder SKU tippen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera's picture cannot be read. Use the trigger.</source>
            <translation>Kamerabild nicht lesbar. Auslöser nutzen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The customer is waiting: the refund starts at the end of the walk</source>
            <translation>Kunde wartet: Erstattung am Ende des Rundgangs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The refund starts only when the order is staged</source>
            <translation>Erstattet wird erst, wenn der Auftrag abgelegt ist</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you finish.</source>
            <translation>Erstattung beginnt am Ende.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you stage this order.</source>
            <translation>Erstattung beginnt beim Ablegen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>To pick</source>
            <translation>Zu picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>To the summary</source>
            <translation>Zur Übersicht</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Tote %1</source>
            <translation>Kiste %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Walk done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong colour: scanned %1, need %2</source>
            <translation>Falsche Farbe: gescannt %1, nötig %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong item: scanned %1, need %2</source>
            <translation>Falscher Artikel: gescannt %1, nötig %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong size: scanned %1, need %2</source>
            <translation>Falsche Größe: gescannt %1, nötig %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Wrong tote: scanned %1, need %2</source>
            <translation>Falsche Kiste: gescannt %1, nötig %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>need %1</source>
            <translation>nötig %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>picked</source>
            <translation>gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>put back</source>
            <translation>zurückgelegt</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/labels.py"></location>
            <source>PIN, digits entered: %1</source>
            <translation>PIN, eingegebene Ziffern: %1</translation>
        </message>
    </context>
    <context>
        <name>QueuePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Back to the returns</source>
            <translation>Zurück zu den Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Find the sale</source>
            <translation>Kauf suchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>New return</source>
            <translation>Neue Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns could not be read</source>
            <translation>Retouren waren nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan a return label or search</source>
            <translation>Etikett scannen oder suchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan the receipt or an item, or search.</source>
            <translation>Bon oder Artikel scannen oder suchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Search returns and sales</source>
            <translation>Retouren und Käufe suchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%1 is more than you may credit (%2). A manager allows it with badge and PIN.</source>
            <translation>%1 ist mehr, als Sie gutschreiben dürfen (%2). Die Leitung erlaubt es mit Karte und PIN.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 is not in this sale. Scan its receipt to begin another return.</source>
            <translation>%1 gehört nicht zu diesem Kauf. Für eine weitere Retoure den Bon dazu scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 was returned at another counter meanwhile</source>
            <translation>%1 wurde inzwischen an einer anderen Theke retourniert</translation>
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
                <numerusform>%n Artikel noch zu prüfen.</numerusform>
                <numerusform>%n Artikel noch zu prüfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n weitere am Hub</numerusform>
                <numerusform>%n weitere am Hub</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_photos.py"></location>
            <source>%n photo(s) still on %1</source>
            <translation>
                <numerusform>%n Foto noch auf %1</numerusform>
                <numerusform>%n Fotos noch auf %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>%n photo(s) taken</source>
            <translation>
                <numerusform>%n Foto gemacht</numerusform>
                <numerusform>%n Fotos gemacht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>%n to settle</source>
            <translation>
                <numerusform>%n zu klären</numerusform>
                <numerusform>%n zu klären</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>A receipt is needed. Or say why not, and a manager allows it.</source>
            <translation>Ein Bon ist nötig. Oder sagen, warum keiner da ist, und die Leitung erlaubt es.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>A receipt is needed. Without one a manager may allow it with a reason.</source>
            <translation>Ein Bon ist nötig. Ohne Bon kann die Leitung es mit einem Grund erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accept item</source>
            <translation>Artikel annehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accepted. You can still change it.</source>
            <translation>Angenommen. Noch änderbar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos</source>
            <translation>Fotos hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos (%1)</source>
            <translation>Fotos hinzufügen (%1)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>All parts and tags</source>
            <translation>Alle Teile und Etiketten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Allowed by %1: %2</source>
            <translation>Erlaubt von %1: %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Answer %n more check(s) to finish this item.</source>
            <translation>
                <numerusform>Noch %n Prüffrage beantworten, dann ist dieser Artikel fertig.</numerusform>
                <numerusform>Noch %n Prüffragen beantworten, dann ist dieser Artikel fertig.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Back to the return</source>
            <translation>Zurück zur Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought %1</source>
            <translation>Gekauft %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Bought %1, returned %2</source>
            <translation>Gekauft %1, retourniert %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought today</source>
            <translation>Heute gekauft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought yesterday</source>
            <translation>Gestern gekauft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose a reason for %n item(s).</source>
            <translation>
                <numerusform>Grund für %n Artikel wählen.</numerusform>
                <numerusform>Grund für %n Artikel wählen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose what comes back.</source>
            <translation>Wählen, was zurückkommt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Close return</source>
            <translation>Retoure schließen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Condition</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Credit</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited</source>
            <translation>Gutgeschrieben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited. The order system closes the return by itself.</source>
            <translation>Gutgeschrieben. Das Bestellsystem schließt die Retoure von selbst.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Customer says: %1</source>
            <translation>Kunde sagt: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Damaged</source>
            <translation>Schaden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Decide what becomes of the rejected items.</source>
            <translation>Entscheiden, was mit den abgelehnten Artikeln geschieht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Everything is done. The order system has completed the return.</source>
            <translation>Alles ist getan. Das Bestellsystem hat die Retoure abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return</source>
            <translation>Retoure abschließen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return %1 and credit %2, which is more than the limit of %3.</source>
            <translation>Retoure %1 abschließen und %2 gutschreiben, mehr als die Grenze von %3.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Hand-off %1</source>
            <translation>Ausgabe %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>In check</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Item %1 of %2</source>
            <translation>Artikel %1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Like new</source>
            <translation>Wie neu</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Manager</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>New return</source>
            <translation>Neue Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>No more of %1 can be returned</source>
            <translation>Von %1 geht nicht mehr zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>Kein Auftrag %1 hier oder am Hub. Bitte die Nummer prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No returns yet</source>
            <translation>Noch keine Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sale of %1 is on this device</source>
            <translation>Kein Kauf mit %1 auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sales here</source>
            <translation>Keine Käufe hier</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Not opened yet</source>
            <translation>Noch nicht eröffnet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Not this item: scanned %1, expected %2</source>
            <translation>Nicht dieser Artikel: gescannt %1, erwartet %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing fits “%1”. Try the receipt's number, a name, the phone or a SKU.</source>
            <translation>Nichts passt zu „%1“. Nummer des Bons, Name, Telefon oder SKU versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted, so nothing is credited.</source>
            <translation>Nichts wurde angenommen, also wird nichts gutgeschrieben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted: the return is closed without a credit.</source>
            <translation>Nichts wurde angenommen: Die Retoure wird ohne Gutschrift geschlossen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Offline: older sales are found by number; their names are at the hub.</source>
            <translation>Offline: Ältere Käufe nur per Nummer; Namen hat der Hub.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open a return of %n item(s) against the store's policy.</source>
            <translation>
                <numerusform>Eine Retoure mit %n Artikel gegen die Regeln des Ladens eröffnen.</numerusform>
                <numerusform>Eine Retoure mit %n Artikeln gegen die Regeln des Ladens eröffnen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open return</source>
            <translation>Retoure eröffnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Opened</source>
            <translation>Eröffnet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 has not been handed over. There is nothing to return yet.</source>
            <translation>Auftrag %1 ist nicht übergeben. Noch ist nichts zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>Auftrag %1 ist nicht auf diesem Gerät. Er wird gesucht, sobald das Netz da ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Order %1. Why: %2</source>
            <translation>Auftrag %1. Warum: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1: nothing to return</source>
            <translation>Auftrag %1: nichts zurückzunehmen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. A manager may allow it with a reason.</source>
            <translation>Gegen die Regeln des Ladens. Die Leitung kann es mit einem Grund erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. As a manager you may allow it with a reason.</source>
            <translation>Gegen die Regeln des Ladens. Als Leitung können Sie es mit einem Grund erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Outside the store's policy. Say why, and a manager allows it.</source>
            <translation>Gegen die Regeln des Ladens. Sagen, warum, und die Leitung erlaubt es.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Package damaged</source>
            <translation>Verpackung beschädigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Parts missing</source>
            <translation>Teile fehlen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>RMA %1</source>
            <translation>RMA %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Refund preview</source>
            <translation>Vorschau der Erstattung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Reject item</source>
            <translation>Artikel ablehnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Rejected at hand-off</source>
            <translation>Bei der Ausgabe abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, given back to the customer: %1</source>
            <translation>Abgelehnter Artikel, dem Kunden zurückgegeben: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, kept in the store: %1</source>
            <translation>Abgelehnter Artikel, bleibt im Laden: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Resell</source>
            <translation>Weiterverkauf</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Return of %1</source>
            <translation>Retoure zu %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Right item?</source>
            <translation>Richtiger Artikel?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>SKU %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Sales</source>
            <translation>Käufe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Saved on this device. It goes on by itself when the network is back.</source>
            <translation>Auf diesem Gerät gesichert. Mit Netz geht es von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Say why you allow it against the store's policy.</source>
            <translation>Sagen, warum Sie es gegen die Regeln des Ladens erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan a receipt or an item to begin one. Returns begun elsewhere show here too.</source>
            <translation>Zum Beginnen einen Bon oder Artikel scannen. Anderswo begonnene Retouren stehen auch hier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan the receipt or an item, or search by number, name or phone.</source>
            <translation>Bon oder Artikel scannen oder nach Nummer, Name oder Telefon suchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Scrap</source>
            <translation>Abfall</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Seal broken</source>
            <translation>Siegel gebrochen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Shelf</source>
            <translation>Regal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Show and print</source>
            <translation>Zeigen und drucken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start in Store OS</source>
            <translation>In Store OS beginnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS</source>
            <translation>In Store OS beginnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS: order %1, the items accepted below.</source>
            <translation>In Store OS beginnen: Auftrag %1, die unten angenommenen Artikel.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Tag missing</source>
            <translation>Etikett fehlt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax included</source>
            <translation>Inkl. Steuer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>The order system credited this amount; by our figures it is %1.</source>
            <translation>Das Bestellsystem hat diesen Betrag gutgeschrieben; nach unserer Rechnung sind es %1.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused it. A manager may withdraw it.</source>
            <translation>Das Bestellsystem hat sie abgelehnt. Die Leitung darf sie stornieren.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused this return. A manager settles it on the order or in Sync.</source>
            <translation>Das Bestellsystem hat diese Retoure abgelehnt. Die Leitung klärt es im Auftrag oder in Sync.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The return is closed</source>
            <translation>Die Retoure ist geschlossen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on at another counter, have a manager check the item, or reject it.</source>
            <translation>Diese Antwort braucht eine Notiz und ein Foto, und hier ist keine Kamera eingerichtet. Wählen Sie eine in den Einstellungen, machen Sie an einem anderen Tresen weiter, lassen Sie die Leitung den Artikel prüfen oder lehnen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo.</source>
            <translation>Diese Antwort braucht eine Notiz und ein Foto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note.</source>
            <translation>Diese Antwort braucht eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a photo.</source>
            <translation>Diese Antwort braucht ein Foto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting %1</source>
            <translation>Wartet %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for a manager</source>
            <translation>Wartet auf die Leitung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the credit note</source>
            <translation>Wartet auf die Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the order system</source>
            <translation>Wartet auf das Bestellsystem</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return</source>
            <translation>Retoure stornieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return %1: the customer keeps the goods</source>
            <translation>Retoure %1 stornieren: Der Kunde behält die Ware</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdrawn: the customer keeps the goods.</source>
            <translation>Storniert: Der Kunde behält die Ware.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Worn</source>
            <translation>Benutzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Wrong item</source>
            <translation>Falscher Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>day %1 of %2</source>
            <translation>Tag %1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>given back to the customer</source>
            <translation>dem Kunden zurückgegeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>not returnable</source>
            <translation>keine Rückgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>receipt needed</source>
            <translation>Bon nötig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>too late</source>
            <translation>zu spät</translation>
        </message>
    </context>
    <context>
        <name>ReturnsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>A manager decides what becomes of it: it is given back to the customer, or kept.</source>
            <translation>Die Leitung entscheidet, was damit geschieht: Der Kunde bekommt es zurück oder es bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Find the sale</source>
            <translation>Kauf suchen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>New return</source>
            <translation>Neue Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>No return open</source>
            <translation>Keine Retoure offen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reject item</source>
            <translation>Artikel ablehnen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Return %1 is open</source>
            <translation>Retoure %1 ist offen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Returns QC</source>
            <translation>Retourenprüfung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan a receipt, a return label or an item, or choose a return.</source>
            <translation>Bon, Retourenetikett oder Artikel scannen oder eine Retoure wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan the receipt or an item, or choose the sale in the list.</source>
            <translation>Bon oder Artikel scannen oder den Kauf in der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Store %1</source>
            <translation>Laden %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That order is not on this device</source>
            <translation>Der Auftrag ist nicht auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That return is not on this device</source>
            <translation>Die Retoure ist nicht auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The customer keeps the goods, and all of them may be returned again later.</source>
            <translation>Der Kunde behält die Ware und kann später alles erneut zurückbringen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The return is withdrawn</source>
            <translation>Die Retoure ist storniert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw return</source>
            <translation>Retoure stornieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw this return?</source>
            <translation>Diese Retoure stornieren?</translation>
        </message>
    </context>
    <context>
        <name>Scan</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Hold still</source>
            <translation>Ruhig halten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light off</source>
            <translation>Licht ausschalten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light on</source>
            <translation>Licht einschalten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>That code is not the one needed</source>
            <translation>Das ist nicht der nötige Code</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>The trigger works here too.</source>
            <translation>Der Auslöser geht hier auch.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too dark. Switch on the light.</source>
            <translation>Zu dunkel. Licht einschalten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too far. Go nearer.</source>
            <translation>Zu weit weg. Näher gehen.</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctor</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 characters in %2 ms, longest pause %3 ms</source>
            <translation>%1 Zeichen in %2 ms, größte Pause %3 ms</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 · %2 ms per frame · %3 · brightness %4</source>
            <translation>%1 · %2 ms je Bild · %3 · Helligkeit %4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added before</source>
            <translation>Davor ergänzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added behind</source>
            <translation>Dahinter ergänzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>An item</source>
            <translation>Ein Artikel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Ended by</source>
            <translation>Ende durch</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Identifier</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Keyboard layout, prefix and suffix</source>
            <translation>Tastaturlayout, Präfix und Suffix</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Large and small letters are exchanged: Caps Lock is on. Switch it off.</source>
            <translation>Groß- und Kleinbuchstaben sind vertauscht: Die Feststelltaste ist an. Bitte ausschalten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Means</source>
            <translation>Bedeutet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Nothing ends the code. Let the scanner send Enter (CR) after each code: scans get faster.</source>
            <translation>Der Code hat kein Ende. Scanner soll nach jedem Code Enter (CR) senden: das geht schneller.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Separators of GS1 data</source>
            <translation>Trenner der GS1-Daten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Some characters came as others. Set the scanner's keyboard country to the layout of this device.</source>
            <translation>Einige Zeichen kamen anders an. Tastaturland des Scanners wie auf diesem Gerät einstellen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The check digit is wrong or missing. Let the scanner send the check digit, and keep UPC-A and EAN whole.</source>
            <translation>Die Prüfziffer fehlt oder ist falsch. Scanner soll sie senden und UPC-A und EAN ganz lassen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The code came twice. Switch off repeated transmission or continuous scanning at the scanner.</source>
            <translation>Der Code kam doppelt. Am Scanner Mehrfachsenden oder Dauerlesen ausschalten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as French. Set the scanner's keyboard country to French, or the device's layout to English (US).</source>
            <translation>Das Tastaturlayout ändert die Scans: Dieses Gerät liest Französisch. Tastaturland des Scanners auf Französisch oder das Gerät auf Englisch (US) stellen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as German. Set the scanner's keyboard country to German, or the device's layout to English (US).</source>
            <translation>Das Tastaturlayout ändert die Scans: Dieses Gerät liest Deutsch. Tastaturland des Scanners auf Deutsch oder das Gerät auf Englisch (US) stellen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as Spanish. Set the scanner's keyboard country to Spanish, or the device's layout to English (US).</source>
            <translation>Das Tastaturlayout ändert die Scans: Dieses Gerät liest Spanisch. Tastaturland des Scanners auf Spanisch oder das Gerät auf Englisch (US) stellen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something after the code. Switch it off, or enter it as suffix.</source>
            <translation>Der Scanner hängt etwas an den Code an. Ausschalten oder als Suffix eintragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something before the code. Switch it off, or enter it as prefix.</source>
            <translation>Der Scanner stellt dem Code etwas voran. Ausschalten oder als Präfix eintragen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner types slowly. Set its delay between characters to 0, or raise the longest pause in Settings, Scanner.</source>
            <translation>Der Scanner tippt langsam. Seine Zeichenpause auf 0 stellen oder die größte Pause in Einstellungen, Scanner erhöhen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The separators of the GS1 data are missing, so batch and date run together. Let the scanner send the group separator (GS, FNC1), for example as Ctrl-] or as &lt;GS&gt;.</source>
            <translation>Die Trenner der GS1-Daten fehlen, Charge und Datum laufen zusammen. Scanner soll den Gruppentrenner (GS, FNC1) senden, z. B. als Ctrl-] oder &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>nothing read</source>
            <translation>nichts gelesen</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctorScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Codes to test with</source>
            <translation>Codes zum Testen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Keep frames</source>
            <translation>Bilder behalten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>No frame was saved. Check the camera and the consent.</source>
            <translation>Kein Bild gespeichert. Kamera und Erlaubnis prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Save this frame</source>
            <translation>Dieses Bild speichern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan doctor</source>
            <translation>Scanner-Diagnose</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan the first code below.</source>
            <translation>Den ersten Code unten scannen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>The frame could not be saved. Check the space on this device.</source>
            <translation>Das Bild ließ sich nicht speichern. Speicherplatz des Geräts prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>This scanner is set well.</source>
            <translation>Dieser Scanner ist gut eingestellt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>To measure later what would not read: the aiming band alone, kept on this device. No people.</source>
            <translation>Um später zu messen, was nicht lesbar war: nur der Zielbereich, auf diesem Gerät. Keine Personen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>What to set at the scanner is said here.</source>
            <translation>Hier steht, was am Scanner einzustellen ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>on</source>
            <translation>an</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scan_panel.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Auslöser drücken oder hier zielen</translation>
        </message>
    </context>
    <context>
        <name>ScrollColumn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scroll.py"></location>
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>No hub answers there. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Dort antwortet kein Hub. Nichts wurde geändert. Adresse und Netz prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>That is not an address. It looks like http://10.0.0.5:8840.</source>
            <translation>Das ist keine Adresse. Beispiel: http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>This program was started without a way to the hub. Start it again.</source>
            <translation>Das Programm hat keinen Weg zum Hub. Bitte neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the address of the hub, such as http://10.0.0.5:8840. A manager knows it.</source>
            <translation>Adresse des Hubs eingeben, z. B. http://10.0.0.5:8840. Die Leitung kennt sie.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the enrolment code. A manager gets one with “storeassist hub device enrol”.</source>
            <translation>Registrierungscode eingeben. Die Leitung bekommt ihn mit „storeassist hub device enrol“.</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Address of the hub</source>
            <translation>Adresse des Hubs</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect it to your store's hub once. The code is used up by it and is not needed again.</source>
            <translation>Einmal mit dem Hub des Ladens verbinden. Der Code ist danach verbraucht.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connecting…</source>
            <translation>Verbindung…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Enrolment code</source>
            <translation>Registrierungscode</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>From a manager</source>
            <translation>Von der Leitung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Set up this device</source>
            <translation>Dieses Gerät einrichten</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n Zeichen</numerusform>
                <numerusform>%n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures</source>
            <translation>Eine Nummer (0), ein Gerätepfad, eine RTSP- oder HTTP-Adresse, ein Video oder ein Bilderordner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>After a restart</source>
            <translation>Nach Neustart</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As enrolled</source>
            <translation>Wie registriert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera resolution</source>
            <translation>Kameraauflösung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Exclusive scanner</source>
            <translation>Eigener Scanner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Kept at the hub. A manager changes them there.</source>
            <translation>Liegen am Hub. Die Leitung ändert sie dort.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Left-handed</source>
            <translation>Linkshändig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Longest gap</source>
            <translation>Größte Pause</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Loud</source>
            <translation>Laut</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Milliseconds between two characters</source>
            <translation>Millisekunden zwischen zwei Zeichen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>No name yet</source>
            <translation>Noch kein Name</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Nothing for off, auto, or a device such as /dev/input/event5</source>
            <translation>Leer für aus, auto oder ein Gerät wie /dev/input/event5</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Pseudo (for tests)</source>
            <translation>Pseudo (für Tests)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Quiet</source>
            <translation>Leise</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Read DataBar (loose produce)</source>
            <translation>DataBar lesen (loses Obst und Gemüse)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Reduced motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Saved. It takes effect after a restart of the app.</source>
            <translation>Gespeichert. Gilt nach Neustart der App.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan doctor</source>
            <translation>Scanner-Diagnose</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan trigger</source>
            <translation>Scan-Auslöser</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan with</source>
            <translation>Scannen mit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Signature screen</source>
            <translation>Schirm für Unterschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Some changes take effect after a restart of the app.</source>
            <translation>Manche Änderungen gelten erst nach Neustart der App.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Store</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Suffix</source>
            <translation>Suffix</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sunlight</source>
            <translation>Sonnenlicht</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>This device</source>
            <translation>Dieses Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Vibration</source>
            <translation>Vibration</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends after a code</source>
            <translation>Was der Scanner nach einem Code sendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends before a code</source>
            <translation>Was der Scanner vor einem Code sendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>on</source>
            <translation>an</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/sheet.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Enter a new code</source>
            <translation>Neuen Code eingeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Hold your badge here</source>
            <translation>Karte hierhin halten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Locked. Enter your PIN to go on where you were.</source>
            <translation>Gesperrt. Mit der PIN geht es dort weiter.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Now enter your PIN</source>
            <translation>Jetzt die PIN eingeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Offline sign-in, for people known here</source>
            <translation>Offline-Anmeldung für hier Bekannte</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Scan your badge</source>
            <translation>Karte scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Scan your badge, or enter your number</source>
            <translation>Karte scannen oder Nummer eingeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>This badge is not known here. Enter your number instead.</source>
            <translation>Die Karte ist hier unbekannt. Bitte Nummer eingeben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Wait %1 s</source>
            <translation>%1 s warten</translation>
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>%1 signs</source>
            <translation>%1 unterschreibt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Recorded with your initials: %1</source>
            <translation>Vermerkt mit Ihren Initialen: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for order %1</source>
            <translation>Unterschrift für Auftrag %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for orders %1</source>
            <translation>Unterschrift für Aufträge %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>The order changed, so the signature no longer fits. Nothing was handed over. Please sign again.</source>
            <translation>Der Auftrag hat sich geändert, die Unterschrift passt nicht mehr. Nichts übergeben. Bitte neu unterschreiben.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>collected by %1</source>
            <translation>abgeholt von %1</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/signature.py"></location>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
    </context>
    <context>
        <name>SignatureScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Hand over without a signature?</source>
            <translation>Ohne Unterschrift übergeben?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>It shows nothing but what the customer signs for.</source>
            <translation>Er zeigt nur, wofür der Kunde unterschreibt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Sign on this screen</source>
            <translation>Auf diesem Schirm unterschreiben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>That order is not on this device</source>
            <translation>Der Auftrag ist nicht auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>The customer signs on the other screen</source>
            <translation>Der Kunde unterschreibt am anderen Schirm</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>What is collected</source>
            <translation>Was abgeholt wird</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/states.py"></location>
            <source>Loading</source>
            <translation>Lädt</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 moved to %2</source>
            <translation>#%1 umgelagert: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 staged at %2</source>
            <translation>#%1 abgelegt: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 at %2</source>
            <comment>bags, place</comment>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 of %n item(s)</source>
            <comment>picked</comment>
            <translation>
                <numerusform>%1 von %n Artikel</numerusform>
                <numerusform>%1 von %n Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 was not found.</source>
            <translation>Nicht gefunden: %1.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n Tüte</numerusform>
                <numerusform>%n Tüten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n item(s) must go back to the shelf first.</source>
            <translation>
                <numerusform>%n Artikel muss erst zurück ins Regal.</numerusform>
                <numerusform>%n Artikel müssen erst zurück ins Regal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n order(s) to stage</source>
            <translation>
                <numerusform>%n Auftrag abzulegen</numerusform>
                <numerusform>%n Aufträge abzulegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>A refund starts when you stage this order.</source>
            <translation>Beim Ablegen beginnt eine Erstattung.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Aim at the shelf label</source>
            <translation>Auf das Regaletikett zielen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>All bags at one place</source>
            <translation>Alle Tüten an einen Ort</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Bags</source>
            <translation>Tüten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Choose an order on the left</source>
            <translation>Links einen Auftrag wählen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Go to the pick queue</source>
            <translation>Zur Pickliste</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move order</source>
            <translation>Auftrag umlagern</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move to %1</source>
            <translation>Umlagern: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Nothing is missing.</source>
            <translation>Es fehlt nichts.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Nothing to stage</source>
            <translation>Nichts abzulegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders appear here as soon as their pick walk is finished.</source>
            <translation>Aufträge erscheinen hier, sobald ihr Rundgang fertig ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders to stage</source>
            <translation>Aufträge zum Ablegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Picked %1 of %2 items</source>
            <translation>%1 von %2 Artikeln gepickt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Place of bag %1</source>
            <translation>Platz der Tüte %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Places for each bag</source>
            <translation>Platz je Tüte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>%n zurücklegen</numerusform>
                <numerusform>%n zurücklegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready · %1</source>
            <translation>Bereit · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund requested.</source>
            <translation>Erstattung beantragt.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund: %1</source>
            <translation>Erstattung: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refunded.</source>
            <translation>Erstattet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the place</source>
            <translation>Platz scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the shelf label or type any place, such as “under the counter”.</source>
            <translation>Regaletikett scannen oder einen Ort eintippen, z. B. „unter der Theke“.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1</source>
            <translation>Ablegen: %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1 and refund %n item(s)</source>
            <translation>
                <numerusform>Ablegen: %1, %n Artikel erstatten</numerusform>
                <numerusform>Ablegen: %1, %n Artikel erstatten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_order.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage order</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged</source>
            <translation>Abgelegt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged at %1 · Refund requested</source>
            <translation>Abgelegt: %1 · Erstattung beantragt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Stands at</source>
            <translation>Steht in</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>To stage</source>
            <translation>Abzulegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Used today</source>
            <translation>Heute benutzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Where did you put it?</source>
            <translation>Wo liegt es?</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>StoreSettings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>%n of its own</source>
            <comment>questions</comment>
            <translation>
                <numerusform>%n eigene</numerusform>
                <numerusform>%n eigene</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>24-hour clock</source>
            <translation>24-Stunden-Uhr</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Ask for an ID check</source>
            <translation>Ausweis prüfen lassen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Badge alone (pick role only)</source>
            <translation>Nur Karte (Rolle Picken)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Cancel</source>
            <comment>role</comment>
            <translation>Stornieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Claim without a pick, minutes</source>
            <translation>Übernahme ohne Pick, Minuten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, at most</source>
            <translation>Geschlossene Aufträge auf Geräten, höchstens</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, days</source>
            <translation>Geschlossene Aufträge auf Geräten, Tage</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Count bags at hand-off</source>
            <translation>Tüten bei der Übergabe zählen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days by category</source>
            <translation>Tage je Kategorie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Days by category, such as Beauty:0 or Home:60:receipt</source>
            <translation>Tage je Kategorie, z. B. Beauty:0 oder Home:60:receipt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days to return</source>
            <translation>Tage für Rückgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Due soon, minutes</source>
            <translation>Bald fällig, Minuten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Enter a number after one scan</source>
            <translation>Zahl nach einem Scan eingeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Fiscal year begins on, month-day</source>
            <translation>Geschäftsjahr beginnt am, Monat-Tag</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <comment>role</comment>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Invoice number begins with</source>
            <translation>Rechnungsnummer beginnt mit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines at the foot</source>
            <translation>Zeilen am Fuß</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines under the store's name</source>
            <translation>Zeilen unter dem Namen des Ladens</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a handheld after, minutes</source>
            <translation>Handgerät sperren nach, Minuten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a kiosk after, minutes</source>
            <translation>Kiosk sperren nach, Minuten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager</source>
            <comment>role</comment>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager needed above</source>
            <translation>Leitung nötig über</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Manager needed above, minor units</source>
            <translation>Leitung nötig über, kleinste Einheit</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Names of closed orders on devices, hours</source>
            <translation>Namen geschlossener Aufträge, Stunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No-show after, minutes</source>
            <translation>Nicht erschienen nach, Minuten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, extended, hours</source>
            <translation>Offline-Anmeldung verlängert, Stunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, hours</source>
            <translation>Offline-Anmeldung, Stunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Opening hours, such as 08:00-21:30</source>
            <translation>Öffnungszeiten, z. B. 08:00-21:30</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Order system</source>
            <translation>Bestellsystem</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Orders in one walk</source>
            <translation>Aufträge je Rundgang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Photos of bad items</source>
            <translation>Fotos von mangelhaften Artikeln</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Photos of bad items: always, when_camera or never</source>
            <translation>Fotos von mangelhaften Artikeln: always, when_camera oder never</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick</source>
            <comment>role</comment>
            <translation>Picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store invoices are made</source>
            <translation>Pick-At-Store-Rechnungen entstehen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store orders are confirmed</source>
            <translation>Pick-At-Store-Aufträge werden bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Picking</source>
            <translation>Picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Questions of the check</source>
            <translation>Prüffragen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Questions of the check, key:Question:Good answer|Bad answer=fault!</source>
            <translation>Prüffragen, Schlüssel:Frage:Gute Antwort|Schlechte Antwort=Fehler!</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Queue</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Receipt needed</source>
            <translation>Bon nötig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <translation>Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <comment>role</comment>
            <translation>Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Scan the tote after each item</source>
            <translation>Kiste nach jedem Artikel scannen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Show the last associates</source>
            <translation>Letzte Mitarbeiter zeigen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signature required</source>
            <translation>Unterschrift nötig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signatures at the hub, days</source>
            <translation>Unterschriften am Hub, Tage</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signing in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store name</source>
            <translation>Name des Ladens</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Tax number</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns amber after, seconds</source>
            <translation>Wartezeit gelb ab, Sekunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns red after, seconds</source>
            <translation>Wartezeit rot ab, Sekunden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight and price labels</source>
            <translation>Gewichts- und Preisetiketten</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Weight and price labels, prefix:item:value:measure:decimals</source>
            <translation>Gewichts- und Preisetiketten, Präfix:Artikel:Wert:Maß:Stellen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight tolerance, percent</source>
            <translation>Gewichtstoleranz, Prozent</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Who may cancel an order</source>
            <translation>Wer Aufträge stornieren darf</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>after the pick</source>
            <translation>nach dem Picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always, or a manager decides</source>
            <translation>immer, sonst entscheidet die Leitung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>at the first pick</source>
            <translation>beim ersten Pick</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by the order system</source>
            <translation>im Bestellsystem</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by this store</source>
            <translation>in diesem Laden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>nowhere</source>
            <translation>nirgends</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>on arrival</source>
            <translation>bei Eingang</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>the usual three</source>
            <translation>die üblichen drei</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>where there is a camera</source>
            <translation>wo es eine Kamera gibt</translation>
        </message>
    </context>
    <context>
        <name>SummaryPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Return</source>
            <translation>Retoure</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Show the order</source>
            <translation>Auftrag zeigen</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>%1 GB free</source>
            <translation>%1 GB frei</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1, asked at %2</source>
            <translation>%1, gefragt um %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) following from it</source>
            <translation>
                <numerusform>%n weitere Aktion folgt daraus</numerusform>
                <numerusform>%n weitere Aktionen folgen daraus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) waiting</source>
            <translation>
                <numerusform>%n weitere Aktion wartet</numerusform>
                <numerusform>%n weitere Aktionen warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>%n more to settle</source>
            <translation>
                <numerusform>%n weitere zu klären</numerusform>
                <numerusform>%n weitere zu klären</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n request(s) wait.</source>
            <translation>
                <numerusform>%n Anfrage wartet.</numerusform>
                <numerusform>%n Anfragen warten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>All is synced</source>
            <translation>Alles synchron</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>An action was refused</source>
            <translation>Eine Aktion wurde abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Attention · %1</source>
            <comment>sync pill</comment>
            <translation>Achtung · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Battery</source>
            <translation>Akku</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Clock is wrong</source>
            <translation>Uhr geht falsch</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Disk</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>For a manager</source>
            <translation>Für die Leitung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>For a manager: %n to settle</source>
            <translation>
                <numerusform>Für die Leitung: %n zu klären</numerusform>
                <numerusform>Für die Leitung: %n zu klären</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>From %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Last sync %1</source>
            <translation>Letzter Sync %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Last update %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>May be refused</source>
            <translation>Evtl. abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs a person</source>
            <translation>Braucht eine Person</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs attention</source>
            <translation>Achtung nötig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention · %1</source>
            <translation>Achtung · %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention: %n action(s)</source>
            <translation>
                <numerusform>Zu klären: %n Aktion</numerusform>
                <numerusform>Zu klären: %n Aktionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs the connection to the hub</source>
            <translation>Braucht die Verbindung zum Hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>No connection to %1</source>
            <translation>Keine Verbindung zu %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Not synced yet</source>
            <translation>Noch kein Sync</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline · %1</source>
            <translation>Offline · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Oldest unsent action</source>
            <translation>Älteste nicht gesendete Aktion</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>On the way to the hub: %n action(s), saved on this device.</source>
            <translation>
                <numerusform>Unterwegs zum Hub: %n Aktion, auf diesem Gerät gesichert.</numerusform>
                <numerusform>Unterwegs zum Hub: %n Aktionen, auf diesem Gerät gesichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 changed</source>
            <translation>Auftrag %1 geändert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 is not on this device</source>
            <translation>Auftrag %1 ist nicht auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Orders are on the way to this device. You can go on working.</source>
            <translation>Aufträge sind unterwegs zu diesem Gerät. Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Picks, hand-offs and returns are saved on this device and will send when the network returns.</source>
            <translation>Kommissionierungen, Übergaben und Retouren sind auf diesem Gerät gespeichert und werden gesendet, wenn das Netz wieder da ist.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sent today</source>
            <translation>Heute gesendet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Settled</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sync status</source>
            <translation>Sync-Status</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Synced</source>
            <translation>Synchron</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Syncing</source>
            <translation>Sync läuft</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub has everything this device did.</source>
            <translation>Der Hub hat alles, was dieses Gerät getan hat.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub refused an action. Choose a way out.</source>
            <translation>Der Hub hat eine Aktion abgelehnt. Bitte einen Ausweg wählen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>This device's clock is %1 off. Due times follow the hub's clock.</source>
            <translation>Die Uhr dieses Geräts weicht um %1 ab. Fristen folgen der Uhr des Hubs.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Trying to reach the hub…</source>
            <translation>Hub wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Waiting to send</source>
            <translation>Noch zu senden</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Wi-Fi</source>
            <translation>WLAN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Working offline</source>
            <translation>Offline-Betrieb</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Working offline. Picks, hand-offs and returns are saved on this device and sent later.</source>
            <translation>Offline. Kommissionierungen, Übergaben und Retouren sind auf diesem Gerät gespeichert und werden später gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>almost full</source>
            <translation>fast voll</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>charging</source>
            <translation>lädt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>full</source>
            <translation>voll</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>oldest %1</source>
            <translation>älteste %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>on battery</source>
            <translation>Akkubetrieb</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>still on this device</source>
            <translation>noch auf diesem Gerät</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copied: %1</source>
            <translation>Kopiert: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copy diagnostic code</source>
            <translation>Diagnosecode kopieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Nothing needs attention</source>
            <translation>Nichts zu klären</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>This device</source>
            <translation>Dieses Gerät</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is here for #%2</source>
            <translation>%1 ist da für #%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is waiting: pick #%2 now</source>
            <translation>%1 wartet: #%2 jetzt picken</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%n customer(s) arrived</source>
            <translation>
                <numerusform>%n Kunde angekommen</numerusform>
                <numerusform>%n Kunden angekommen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Cannot be used here: %1</source>
            <translation>Hier nicht verwendbar: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Hand-off</source>
            <comment>destination</comment>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>More</source>
            <comment>destination</comment>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Offline sign-in</source>
            <translation>Offline-Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Orders</source>
            <comment>destination</comment>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Pick</source>
            <comment>destination</comment>
            <translation>Picken</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Returns</source>
            <comment>destination</comment>
            <translation>Retouren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Settings</source>
            <comment>destination</comment>
            <translation>Setup</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Stage</source>
            <comment>destination</comment>
            <translation>Ablegen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Sync</source>
            <comment>destination</comment>
            <translation>Sync</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>We kept your walk</source>
            <translation>Ihr Rundgang ist gesichert</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Your roles do not cover this. Ask a manager.</source>
            <translation>Ihre Rollen erlauben das nicht. Bitte die Leitung fragen.</translation>
        </message>
    </context>
    <context>
        <name>_LineCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Unit %1 of %2</source>
            <translation>Stück %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>_NavButton</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n wartet</numerusform>
                <numerusform>%1, %n warten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_ReasonSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add the note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Another reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Auftrag stornieren</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>What should the others know?</source>
            <translation>Was sollen die anderen wissen?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>_TestPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Scan anything: its characters show here.</source>
            <translation>Etwas scannen: die Zeichen erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Test the scanner</source>
            <translation>Scanner testen</translation>
        </message>
    </context>
    <context>
        <name>_Tick</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
    </context>
    <context>
        <name>_TypeSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>_UnitCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Give back to the customer</source>
            <translation>Dem Kunden zurückgeben</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
</TS>
