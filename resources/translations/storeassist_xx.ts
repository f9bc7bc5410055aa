<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>AppBar</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>Back</source>
            <translation>Báçķöñ</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/banner.py"></location>
            <source>Close</source>
            <translation>Çļöšéöñ</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Automatic</source>
            <translation>Åûţömáţîç öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Exposure</source>
            <translation>Éxpöšûŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Fixed</source>
            <translation>Fîxéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus</source>
            <translation>Föçûšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus distance</source>
            <translation>Föçûš ðîšţáñçé öñé ţ</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/lists.py"></location>
            <source>List</source>
            <translation>Ļîšţöñ</translation>
        </message>
    </context>
    <context>
        <name>CheckInSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>All are handed over together.</source>
            <translation>Åļļ áŕé ĥáñðéð övéŕ ţöğéţĥéŕ. öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Another customer</source>
            <translation>Åñöţĥéŕ çûšţöméŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Check in</source>
            <translation>Çĥéçķ îñöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Colour</source>
            <translation>Çöļöûŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Curbside</source>
            <translation>Çûŕbšîðéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>In store</source>
            <translation>Îñ šţöŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order number or phone</source>
            <translation>Ñámé, öŕðéŕ ñûmbéŕ öŕ pĥöñé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order, phone</source>
            <translation>Ñámé, öŕðéŕ, pĥöñé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Note</source>
            <translation>Ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot</source>
            <translation>Špöţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot, such as 4</source>
            <translation>Špöţ, šûçĥ áš 4 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle colour</source>
            <translation>Véĥîçļé çöļöûŕ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle make</source>
            <translation>Véĥîçļé máķé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle, such as hatchback</source>
            <translation>Véĥîçļé, šûçĥ áš ĥáţçĥbáçķ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where the customer waits</source>
            <translation>Ŵĥéŕé ţĥé çûšţöméŕ ŵáîţš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where, such as desk</source>
            <translation>Ŵĥéŕé, šûçĥ áš ðéšķ öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Check</source>
            <translation>Çĥéçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Item before</source>
            <translation>Îţém béföŕé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Next item</source>
            <translation>Ñéxţ îţémöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Note</source>
            <translation>Ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Photo %1</source>
            <translation>Pĥöţö %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Summary</source>
            <translation>Šûmmáŕýöñé</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, off</source>
            <translation>%1, öffö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, on</source>
            <translation>%1, öñö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Allow it against the policy</source>
            <translation>Åļļöŵ îţ áğáîñšţ ţĥé pöļîçý öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>New return</source>
            <translation>Ñéŵ ŕéţûŕñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Receipt shown</source>
            <translation>Ŕéçéîpţ šĥöŵñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>What the customer says</source>
            <translation>Ŵĥáţ ţĥé çûšţöméŕ šáýš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Why it is allowed</source>
            <translation>Ŵĥý îţ îš áļļöŵéð öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%1: sent to %2</source>
            <translation>%1: šéñţ ţö %2öñ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n páğéöñ</numerusform>
                <numerusform>%n páğéšöñ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>80 mm</source>
            <translation>80 mmö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>A4</source>
            <translation>Å4ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Bag labels</source>
            <translation>Báğ ļábéļš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Credit note</source>
            <translation>Çŕéðîţ ñöţé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Document</source>
            <translation>Ðöçûméñţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Invoice</source>
            <translation>Îñvöîçéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>It cannot be shown</source>
            <translation>Îţ çáññöţ bé šĥöŵñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>It could not be saved as %1 (%2). Choose another folder.</source>
            <translation>Îţ çöûļð ñöţ bé šávéð áš %1 (%2). Çĥööšé áñöţĥéŕ föļðéŕ. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Label</source>
            <translation>Ļábéļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Larger</source>
            <translation>Ļáŕğéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Not here yet</source>
            <translation>Ñöţ ĥéŕé ýéţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Order #%1</source>
            <translation>Öŕðéŕ #%1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PÐF (*.pðf)öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Preparing…</source>
            <translation>Pŕépáŕîñğ… öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Print</source>
            <translation>Pŕîñţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Receipt</source>
            <translation>Ŕéçéîpţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Return %1</source>
            <translation>Ŕéţûŕñ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Save</source>
            <translation>Šávéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Saved: %1</source>
            <translation>Šávéð: %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Smaller</source>
            <translation>Šmáļļéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>The printer did not take the document. Look at it, then print again.</source>
            <translation>Ţĥé pŕîñţéŕ ðîð ñöţ ţáķé ţĥé ðöçûméñţ. Ļööķ áţ îţ, ţĥéñ pŕîñţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>There is no such document of this order. Open the order again.</source>
            <translation>Ţĥéŕé îš ñö šûçĥ ðöçûméñţ öf ţĥîš öŕðéŕ. Öpéñ ţĥé öŕðéŕ áğáîñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Try again</source>
            <translation>Ţŕý áğáîñöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>a file</source>
            <translation>á fîļéöñ</translation>
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
            <translation>%1 ð %2 ĥö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 h %2</source>
            <comment>hours, minutes of two digits</comment>
            <translation>%1 ĥ %2ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 min</source>
            <translation>%1 mîñö</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n îţémöñ</numerusform>
                <numerusform>%n îţémšöñ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n öŕðéŕöñ</numerusform>
                <numerusform>%n öŕðéŕšöñ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n ûñîţöñ</numerusform>
                <numerusform>%n ûñîţšöñ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due %1</source>
            <comment>date</comment>
            <translation>Ðûé %1ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due in %1</source>
            <translation>Ðûé îñ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due now</source>
            <translation>Ðûé ñöŵöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Overdue %1</source>
            <translation>Övéŕðûé %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Today</source>
            <translation>Ţöðáýöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Yesterday</source>
            <translation>Ýéšţéŕðáý öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>d MMM</source>
            <comment>date pattern</comment>
            <translation>ð MMMöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>d MMM yyyy</source>
            <comment>date pattern</comment>
            <translation>ð MMM ýýýýöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>tomorrow %1</source>
            <translation>ţömöŕŕöŵ %1öñé</translation>
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
            <translation>%1 îš ñö ļöñğéŕ ŵáîţîñğ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%1 of %2</source>
            <translation>%1 öf %2ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%1 of %2 accepted</source>
            <translation>%1 öf %2 áççépţéð öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n bag(s) to fetch</source>
            <translation>
                <numerusform>%n báğ ţö féţçĥ öñé</numerusform>
                <numerusform>%n báğš ţö féţçĥ öñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) still to pick</source>
            <translation>
                <numerusform>%n îţém šţîļļ ţö pîçķ öñé ţŵ</numerusform>
                <numerusform>%n îţémš šţîļļ ţö pîçķ öñé ţŵ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n îţém ţö ðéçîðé öñé ţ</numerusform>
                <numerusform>%n îţémš ţö ðéçîðé öñé ţ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to put back first</source>
            <translation>
                <numerusform>%n îţém ţö pûţ báçķ fîŕšţ öñé ţŵö</numerusform>
                <numerusform>%n îţémš ţö pûţ báçķ fîŕšţ öñé ţŵö</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) will be refunded with this hand-over.</source>
            <translation>
                <numerusform>%n îţém ŵîļļ bé ŕéfûñðéð ŵîţĥ ţĥîš ĥáñð-övéŕ. öñé ţŵö öñé ţŵ</numerusform>
                <numerusform>%n îţémš ŵîļļ bé ŕéfûñðéð ŵîţĥ ţĥîš ĥáñð-övéŕ. öñé ţŵö öñé ţŵ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n refund(s)</source>
            <translation>
                <numerusform>%n ŕéfûñðöñ</numerusform>
                <numerusform>%n ŕéfûñðšöñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%n rejected</source>
            <translation>
                <numerusform>%n ŕéĵéçţéðöñé</numerusform>
                <numerusform>%n ŕéĵéçţéðöñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n to decide</source>
            <translation>
                <numerusform>%n ţö ðéçîðéöñé</numerusform>
                <numerusform>%n ţö ðéçîðéöñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>%n waiting</source>
            <translation>
                <numerusform>%n ŵáîţîñğöñé</numerusform>
                <numerusform>%n ŵáîţîñğöñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n without its state</source>
            <translation>
                <numerusform>%n ŵîţĥöûţ îţš šţáţé öñé ţŵ</numerusform>
                <numerusform>%n ŵîţĥöûţ îţš šţáţé öñé ţŵ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>A return of %n item(s) is opened; its credit note is the refund.</source>
            <translation>
                <numerusform>Å ŕéţûŕñ öf %n îţém îš öpéñéð; îţš çŕéðîţ ñöţé îš ţĥé ŕéfûñð. öñé ţŵö öñé ţŵö öñ</numerusform>
                <numerusform>Å ŕéţûŕñ öf %n îţémš îš öpéñéð; îţš çŕéðîţ ñöţé îš ţĥé ŕéfûñð. öñé ţŵö öñé ţŵö öñ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Above the limit: a manager finishes it in Returns</source>
            <translation>Åbövé ţĥé ļîmîţ: á máñáğéŕ fîñîšĥéš îţ îñ Ŕéţûŕñš öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Accept</source>
            <translation>Åççépţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>All was rejected. A return is opened; its credit note is the refund.</source>
            <translation>Åļļ ŵáš ŕéĵéçţéð. Å ŕéţûŕñ îš öpéñéð; îţš çŕéðîţ ñöţé îš ţĥé ŕéfûñð. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Already closed</source>
            <translation>Åļŕéáðý çļöšéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Bag %1 of %2</source>
            <translation>Báğ %1 öf %2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Cancel</source>
            <translation>Çáñçéļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Check the ID first</source>
            <translation>Çĥéçķ ţĥé ÎÐ fîŕšţ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Curbside</source>
            <translation>Çûŕbšîðéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Damaged</source>
            <comment>state of a rejected unit</comment>
            <translation>Ðámáğéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Desk</source>
            <translation>Ðéšķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Done</source>
            <translation>Ðöñéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Everything was rejected. The order is closed and refunded.</source>
            <translation>Évéŕýţĥîñğ ŵáš ŕéĵéçţéð. Ţĥé öŕðéŕ îš çļöšéð áñð ŕéfûñðéð. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Get signature</source>
            <translation>Ğéţ šîğñáţûŕé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Good</source>
            <comment>state of a rejected unit</comment>
            <translation>Ğööðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Hand over</source>
            <translation>Ĥáñð övéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Hand-off</source>
            <translation>Ĥáñð-öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Handed over to %1</source>
            <translation>Ĥáñðéð övéŕ ţö %1 öñé ţ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>How many of %n?</source>
            <translation>
                <numerusform>Ĥöŵ máñý öf %n? öñé</numerusform>
                <numerusform>Ĥöŵ máñý öf %n? öñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>In store</source>
            <translation>Îñ šţöŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Keep the state</source>
            <translation>Ķéép ţĥé šţáţé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>No open order fits “%1”. Look in Orders, or check the number.</source>
            <translation>Ñö öpéñ öŕðéŕ fîţš “%1”. Ļööķ îñ Öŕðéŕš, öŕ çĥéçķ ţĥé ñûmbéŕ. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Ñöböðý îš ŵáîţîñğ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Not checked in</source>
            <translation>Ñöţ çĥéçķéð îñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Not found</source>
            <translation>Ñöţ föûñðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Nothing taken by %1, refund requested</source>
            <translation>Ñöţĥîñğ ţáķéñ bý %1, ŕéfûñð ŕéqûéšţéð öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Nothing to hand over</source>
            <translation>Ñöţĥîñğ ţö ĥáñð övéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Open the order</source>
            <translation>Öpéñ ţĥé öŕðéŕ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Parts missing</source>
            <comment>state of a rejected unit</comment>
            <translation>Páŕţš mîššîñğ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Pickup person: %1</source>
            <translation>Pîçķûp péŕšöñ: %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Quantity</source>
            <translation>Qûáñţîţýöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Ready notice sent %1</source>
            <translation>Ŕéáðý ñöţîçé šéñţ %1 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund at hand-over</source>
            <translation>Ŕéfûñð áţ ĥáñð-övéŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund requested</source>
            <translation>Ŕéfûñð ŕéqûéšţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Refund requested: %1</source>
            <translation>Ŕéfûñð ŕéqûéšţéð: %1 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund with hand-over</source>
            <translation>Ŕéfûñð ŵîţĥ ĥáñð-övéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refunded</source>
            <translation>Ŕéfûñðéðöñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Reject %n unit(s)</source>
            <translation>
                <numerusform>Ŕéĵéçţ %n ûñîţ öñé</numerusform>
                <numerusform>Ŕéĵéçţ %n ûñîţš öñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Return opened: %1</source>
            <translation>Ŕéţûŕñ öpéñéð: %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Spot %1</source>
            <translation>Špöţ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Staged %1</source>
            <translation>Šţáğéð %1öñ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Still to be checked in Returns: %n item(s)</source>
            <translation>
                <numerusform>Šţîļļ ţö bé çĥéçķéð îñ Ŕéţûŕñš: %n îţém öñé ţŵö öñé</numerusform>
                <numerusform>Šţîļļ ţö bé çĥéçķéð îñ Ŕéţûŕñš: %n îţémš öñé ţŵö öñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Take all back</source>
            <translation>Ţáķé áļļ báçķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>The invoice is made, so a return is opened. Its credit note is the refund.</source>
            <translation>Ţĥé îñvöîçé îš máðé, šö á ŕéţûŕñ îš öpéñéð. Îţš çŕéðîţ ñöţé îš ţĥé ŕéfûñð. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The pick is not finished</source>
            <translation>Ţĥé pîçķ îš ñöţ fîñîšĥéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The ready notice is sent again</source>
            <translation>Ţĥé ŕéáðý ñöţîçé îš šéñţ áğáîñ öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>To pick</source>
            <translation>Ţö pîçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Type a name, an order number or the last 4 digits of the phone, or scan the customer's code.</source>
            <translation>Ţýpé á ñámé, áñ öŕðéŕ ñûmbéŕ öŕ ţĥé ļášţ 4 ðîğîţš öf ţĥé pĥöñé, öŕ šçáñ ţĥé çûšţöméŕ'š çöðé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Until the order system has confirmed it</source>
            <translation>Ûñţîļ ţĥé öŕðéŕ šýšţém ĥáš çöñfîŕméð îţ öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the credit note</source>
            <translation>Ŵáîţš föŕ ţĥé çŕéðîţ ñöţé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the order system, then for the credit note</source>
            <translation>Ŵáîţš föŕ ţĥé öŕðéŕ šýšţém, ţĥéñ föŕ ţĥé çŕéðîţ ñöţé öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>What state is it in?</source>
            <translation>Ŵĥáţ šţáţé îš îţ îñ? öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>What waits</source>
            <translation>Ŵĥáţ ŵáîţš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why?</source>
            <translation>Ŵĥý?ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why? It is refunded with the hand-over.</source>
            <translation>Ŵĥý? Îţ îš ŕéfûñðéð ŵîţĥ ţĥé ĥáñð-övéŕ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Worn</source>
            <comment>state of a rejected unit</comment>
            <translation>Ŵöŕñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Wrong item</source>
            <comment>state of a rejected unit</comment>
            <translation>Ŵŕöñğ îţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>accepted</source>
            <translation>áççépţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>longest %1</source>
            <translation>ļöñğéšţ %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>not decided</source>
            <translation>ñöţ ðéçîðéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>rejected</source>
            <translation>ŕéĵéçţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>waiting %1</source>
            <translation>ŵáîţîñğ %1öñé</translation>
        </message>
    </context>
    <context>
        <name>HandOffPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept %1</source>
            <translation>Åççépţ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept all</source>
            <translation>Åççépţ áļļ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Back</source>
            <translation>Báçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Bags</source>
            <translation>Báğšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Check the ID</source>
            <translation>Çĥéçķ ţĥé ÎÐ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Customer left</source>
            <translation>Çûšţöméŕ ļéfţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Hand-off</source>
            <translation>Ĥáñð-öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Items</source>
            <translation>Îţémšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>No ready notice sent yet</source>
            <translation>Ñö ŕéáðý ñöţîçé šéñţ ýéţ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Nobody came for a long time</source>
            <translation>Ñöböðý çámé föŕ á ļöñğ ţîmé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Reject %1</source>
            <translation>Ŕéĵéçţ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send</source>
            <translation>Šéñðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send again</source>
            <translation>Šéñð áğáîñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Šĥöŵ ţĥé pĥöñé ñûmbéŕ öñé ţŵö</translation>
        </message>
    </context>
    <context>
        <name>HandoffDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Šĥöŵ ţĥé pĥöñé ñûmbéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>That order is not on this device</source>
            <translation>Ţĥáţ öŕðéŕ îš ñöţ öñ ţĥîš ðévîçé öñé ţŵö öñ</translation>
        </message>
    </context>
    <context>
        <name>HandoffScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>%1 is checked in</source>
            <translation>%1 îš çĥéçķéð îñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Check in a customer</source>
            <translation>Çĥéçķ îñ á çûšţöméŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Choose a customer, scan an order's code, or check a customer in.</source>
            <translation>Çĥööšé á çûšţöméŕ, šçáñ áñ öŕðéŕ'š çöðé, öŕ çĥéçķ á çûšţöméŕ îñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear by themselves, with a chime.</source>
            <translation>Ñéŵ áŕŕîváļš áppéáŕ bý ţĥémšéļvéš, ŵîţĥ á çĥîmé. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear here by themselves, with a chime.</source>
            <translation>Ñéŵ áŕŕîváļš áppéáŕ ĥéŕé bý ţĥémšéļvéš, ŵîţĥ á çĥîmé. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>No hand-off open</source>
            <translation>Ñö ĥáñð-öff öpéñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Ñöböðý îš ŵáîţîñğ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Waiting customers</source>
            <translation>Ŵáîţîñğ çûšţöméŕš öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Help</source>
            <translation>Ĥéļpöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Works offline</source>
            <translation>Ŵöŕķš öffļîñé öñé ţ</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Delete</source>
            <translation>Ðéļéţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Digits</source>
            <translation>Ðîğîţšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Enter</source>
            <translation>Éñţéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Letters</source>
            <translation>Ļéţţéŕšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Scan</source>
            <translation>Šçáñöñ</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>%1 may not allow this. Ask a manager.</source>
            <translation>%1 máý ñöţ áļļöŵ ţĥîš. Åšķ á máñáğéŕ. öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>A manager allows it with badge and PIN</source>
            <translation>Å máñáğéŕ áļļöŵš îţ ŵîţĥ báðğé áñð PÎÑ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>A manager allows this once</source>
            <translation>Å máñáğéŕ áļļöŵš ţĥîš öñçé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Allow once</source>
            <translation>Åļļöŵ öñçé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Back</source>
            <translation>Báçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Cancel</source>
            <translation>Çáñçéļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Checking...</source>
            <translation>Çĥéçķîñğ...öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Hold the manager's badge here</source>
            <translation>Ĥöļð ţĥé máñáğéŕ'š báðğé ĥéŕé öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Manager's number</source>
            <translation>Máñáğéŕ'š ñûmbéŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Now the PIN of %1</source>
            <translation>Ñöŵ ţĥé PÎÑ öf %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Scan the manager's badge</source>
            <translation>Šçáñ ţĥé máñáğéŕ'š báðğé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Scan the manager's badge, or enter the number</source>
            <translation>Šçáñ ţĥé máñáğéŕ'š báðğé, öŕ éñţéŕ ţĥé ñûmbéŕ öñé ţŵö öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN has {least} to {most} digits. Nothing was changed. Choose another one.</source>
            <translation>Å PÎÑ ĥáš {least} ţö {most} ðîğîţš. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé áñöţĥéŕ öñé. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN holds digits only. Nothing was changed. Choose {least} to {most} digits.</source>
            <translation>Å PÎÑ ĥöļðš ðîğîţš öñļý. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé {least} ţö {most} ðîğîţš. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program cannot be read ({path}). Your data is untouched. Install the app again.</source>
            <translation>Å fîļé öf ţĥé pŕöğŕám çáññöţ bé ŕéáð ({path}). Ýöûŕ ðáţá îš ûñţöûçĥéð. Îñšţáļļ ţĥé ápp áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program is missing ({path}). Your data is untouched. Install the app again.</source>
            <translation>Å fîļé öf ţĥé pŕöğŕám îš mîššîñğ ({path}). Ýöûŕ ðáţá îš ûñţöûçĥéð. Îñšţáļļ ţĥé ápp áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A hub is already running on {folder}. Nothing was changed. Stop it first.</source>
            <translation>Å ĥûb îš áļŕéáðý ŕûññîñğ öñ {folder}. Ñöţĥîñğ ŵáš çĥáñğéð. Šţöp îţ fîŕšţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came with a wrong secret and was not taken. Orders still come in by polling. Check the secret at both ends.</source>
            <translation>Å ñöţîçé öf ţĥé öŕðéŕ šýšţém çámé ŵîţĥ á ŵŕöñğ šéçŕéţ áñð ŵáš ñöţ ţáķéñ. Öŕðéŕš šţîļļ çömé îñ bý pöļļîñğ. Çĥéçķ ţĥé šéçŕéţ áţ böţĥ éñðš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came without its secret and was not taken. Orders still come in by polling. Check the secret at the order system.</source>
            <translation>Å ñöţîçé öf ţĥé öŕðéŕ šýšţém çámé ŵîţĥöûţ îţš šéçŕéţ áñð ŵáš ñöţ ţáķéñ. Öŕðéŕš šţîļļ çömé îñ bý pöļļîñğ. Çĥéçķ ţĥé šéçŕéţ áţ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system could not be read. Orders still come in by polling.</source>
            <translation>Å ñöţîçé öf ţĥé öŕðéŕ šýšţém çöûļð ñöţ bé ŕéáð. Öŕðéŕš šţîļļ çömé îñ bý pöļļîñğ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A photo of this item cannot be used. Nothing is lost. Take it again.</source>
            <translation>Å pĥöţö öf ţĥîš îţém çáññöţ bé ûšéð. Ñöţĥîñğ îš ļöšţ. Ţáķé îţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A place is needed. Scan the shelf label or type where the bag stands.</source>
            <translation>Å pļáçé îš ñééðéð. Šçáñ ţĥé šĥéļf ļábéļ öŕ ţýpé ŵĥéŕé ţĥé báğ šţáñðš. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>A problem has gone by itself</source>
            <translation>Å pŕöbļém ĥáš ğöñé bý îţšéļf öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A reason is needed. Nothing was changed. Choose one.</source>
            <translation>Å ŕéášöñ îš ñééðéð. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé öñé. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity</source>
            <translation>Åççépţ ţĥé ñéŵ qûáñţîţý öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity ({quantity})</source>
            <translation>Åççépţ ţĥé ñéŵ qûáñţîţý ({quantity}) öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted</source>
            <translation>Åççépţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}</source>
            <translation>Åççépţéð {quantity:ûñîţ|ûñîţš}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}: {name}</source>
            <translation>Åççépţéð {quantity:ûñîţ|ûñîţš}: {name}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods of this cancelled order. Nothing was changed here. Clear up what left the store.</source>
            <translation>Åççöŕðîñğ ţö ţĥé öŕðéŕ šýšţém ţĥé çûšţöméŕ ĥáš ţĥé ğööðš öf ţĥîš çáñçéļļéð öŕðéŕ. Ñöţĥîñğ ŵáš çĥáñğéð ĥéŕé. Çļéáŕ ûp ŵĥáţ ļéfţ ţĥé šţöŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods. The cancellation was not sent. Look at the order there, then settle it with a note.</source>
            <translation>Åççöŕðîñğ ţö ţĥé öŕðéŕ šýšţém ţĥé çûšţöméŕ ĥáš ţĥé ğööðš. Ţĥé çáñçéļļáţîöñ ŵáš ñöţ šéñţ. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the order is not of this store. Nothing was reserved. Look at the order there.</source>
            <translation>Åççöŕðîñğ ţö ţĥé öŕðéŕ šýšţém ţĥé öŕðéŕ îš ñöţ öf ţĥîš šţöŕé. Ñöţĥîñğ ŵáš ŕéšéŕvéð. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Already have {picked} of {ordered}: {name}. Nothing more was counted.</source>
            <translation>Åļŕéáðý ĥávé {picked} öf {ordered}: {name}. Ñöţĥîñğ möŕé ŵáš çöûñţéð. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>An action could not be saved from the damaged data of this device. Everything else is safe. Look at the order and do it again if it is missing.</source>
            <translation>Åñ áçţîöñ çöûļð ñöţ bé šávéð fŕöm ţĥé ðámáğéð ðáţá öf ţĥîš ðévîçé. Évéŕýţĥîñğ éļšé îš šáfé. Ļööķ áţ ţĥé öŕðéŕ áñð ðö îţ áğáîñ îf îţ îš mîššîñğ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>An earlier step of the order comes first. Nothing is lost; it is tried again.</source>
            <translation>Åñ éáŕļîéŕ šţép öf ţĥé öŕðéŕ çöméš fîŕšţ. Ñöţĥîñğ îš ļöšţ; îţ îš ţŕîéð áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order cannot be used: {reason}. It was not imported; the good ones were. Correct it and import it again.</source>
            <translation>Åñ öŕðéŕ çáññöţ bé ûšéð: {reason}. Îţ ŵáš ñöţ împöŕţéð; ţĥé ğööð öñéš ŵéŕé. Çöŕŕéçţ îţ áñð împöŕţ îţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order of the order system could not be taken ({order}). The others came in. The hub's log says more.</source>
            <translation>Åñ öŕðéŕ öf ţĥé öŕðéŕ šýšţém çöûļð ñöţ bé ţáķéñ ({order}). Ţĥé öţĥéŕš çámé îñ. Ţĥé ĥûb'š ļöğ šáýš möŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another copy of this device sends to the hub. What was not yet sent is kept here. Enrol this device again.</source>
            <translation>Åñöţĥéŕ çöpý öf ţĥîš ðévîçé šéñðš ţö ţĥé ĥûb. Ŵĥáţ ŵáš ñöţ ýéţ šéñţ îš ķépţ ĥéŕé. Éñŕöļ ţĥîš ðévîçé áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program has claimed the scanner. Nothing was changed. Close that program; this app tries again by itself.</source>
            <translation>Åñöţĥéŕ pŕöğŕám ĥáš çļáîméð ţĥé šçáññéŕ. Ñöţĥîñğ ŵáš çĥáñğéð. Çļöšé ţĥáţ pŕöğŕám; ţĥîš ápp ţŕîéš áğáîñ bý îţšéļf. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program uses the camera. You can keep picking with the scan trigger or by typing the SKU.</source>
            <translation>Åñöţĥéŕ pŕöğŕám ûšéš ţĥé çáméŕá. Ýöû çáñ ķéép pîçķîñğ ŵîţĥ ţĥé šçáñ ţŕîğğéŕ öŕ bý ţýpîñğ ţĥé ŠĶÛ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Another program uses {host}:{port}. Nothing was started. Choose another port with --port.</source>
            <translation>Åñöţĥéŕ pŕöğŕám ûšéš {host}:{port}. Ñöţĥîñğ ŵáš šţáŕţéð. Çĥööšé áñöţĥéŕ pöŕţ ŵîţĥ --pöŕţ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Asked the order system again</source>
            <translation>Åšķéð ţĥé öŕðéŕ šýšţém áğáîñ öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancellation confirmed by the order system</source>
            <translation>Çáñçéļļáţîöñ çöñfîŕméð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled</source>
            <translation>Çáñçéļļéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office</source>
            <translation>Çáñçéļļéð bý ĥéáð öffîçé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office: {reason}</source>
            <translation>Çáñçéļļéð bý ĥéáð öffîçé: {reason} öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled: {reason}</source>
            <translation>Çáñçéļļéð: {reason} öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed by head office</source>
            <translation>Çĥáñğéð bý ĥéáð öffîçé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed mind</source>
            <translation>Çĥáñğéð mîñð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Check of the return recorded by the order system</source>
            <translation>Çĥéçķ öf ţĥé ŕéţûŕñ ŕéçöŕðéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Confirmed by the order system</source>
            <translation>Çöñfîŕméð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Contactless hand-over</source>
            <translation>Çöñţáçţļéšš ĥáñð-övéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note issued</source>
            <translation>Çŕéðîţ ñöţé îššûéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note recorded by the order system</source>
            <translation>Çŕéðîţ ñöţé ŕéçöŕðéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note {number}</source>
            <translation>Çŕéðîţ ñöţé {number} öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Curbside</source>
            <translation>Çûŕbšîðéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer asked for it</source>
            <translation>Çûšţöméŕ ášķéð föŕ îţ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer cannot sign</source>
            <translation>Çûšţöméŕ çáññöţ šîğñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer did not come</source>
            <translation>Çûšţöméŕ ðîð ñöţ çömé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here</source>
            <translation>Çûšţöméŕ îš ĥéŕé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here, spot {spot}</source>
            <translation>Çûšţöméŕ îš ĥéŕé, špöţ {spot} öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer left</source>
            <translation>Çûšţöméŕ ļéfţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Damaged</source>
            <translation>Ðámáğéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Document ready</source>
            <translation>Ðöçûméñţ ŕéáðý öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>Every item of the return {name} was rejected here, and the order system accepted it. Nothing was changed here. Clear up who pays.</source>
            <translation>Évéŕý îţém öf ţĥé ŕéţûŕñ {name} ŵáš ŕéĵéçţéð ĥéŕé, áñð ţĥé öŕðéŕ šýšţém áççépţéð îţ. Ñöţĥîñğ ŵáš çĥáñğéð ĥéŕé. Çļéáŕ ûp ŵĥö páýš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected</source>
            <translation>Évéŕýţĥîñğ ŕéĵéçţéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected by {recipient}</source>
            <translation>Évéŕýţĥîñğ ŕéĵéçţéð bý {recipient} öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Faulty</source>
            <translation>Fáûļţýöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to the colleague</source>
            <translation>Ğîvé mîñé ţö ţĥé çöļļéáğûé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to {holder}</source>
            <translation>Ğîvé mîñé ţö {holder} öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give my {units:unit|units} to {holder}</source>
            <translation>Ğîvé mý {units:ûñîţ|ûñîţš} ţö {holder}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Given back to the queue</source>
            <translation>Ğîvéñ báçķ ţö ţĥé qûéûé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods are here</source>
            <translation>Ğööðš áŕé ĥéŕé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods left the store</source>
            <translation>Ğööðš ļéfţ ţĥé šţöŕé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Hand-over recorded by the order system</source>
            <translation>Ĥáñð-övéŕ ŕéçöŕðéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over</source>
            <translation>Ĥáñðéð övéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to head office</source>
            <translation>Ĥáñðéð övéŕ áççöŕðîñğ ţö ĥéáð öffîçé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to the order system</source>
            <translation>Ĥáñðéð övéŕ áççöŕðîñğ ţö ţĥé öŕðéŕ šýšţém öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Ĥáñðéð övéŕ éļšéŵĥéŕé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over to {recipient}</source>
            <translation>Ĥáñðéð övéŕ ţö {recipient} öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Hub and device are putting their order of actions right. Your work is saved; nothing is needed.</source>
            <translation>Ĥûb áñð ðévîçé áŕé pûţţîñğ ţĥéîŕ öŕðéŕ öf áçţîöñš ŕîğĥţ. Ýöûŕ ŵöŕķ îš šávéð; ñöţĥîñğ îš ñééðéð. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>In store</source>
            <translation>Îñ šţöŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice issued</source>
            <translation>Îñvöîçé îššûéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice recorded by the order system</source>
            <translation>Îñvöîçé ŕéçöŕðéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice {number}</source>
            <translation>Îñvöîçé {number}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Looked for again</source>
            <translation>Ļööķéð föŕ áğáîñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Marked as not found</source>
            <translation>Máŕķéð áš ñöţ föûñð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved</source>
            <translation>Mövéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved from {old} to {place}</source>
            <translation>Mövéð fŕöm {old} ţö {place} öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to another place</source>
            <translation>Mövéð ţö áñöţĥéŕ pļáçé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {places}</source>
            <translation>Mövéð ţö {places}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {place}</source>
            <translation>Mövéð ţö {place}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Name one request to the order system, or all of them. Nothing was changed.</source>
            <translation>Ñámé öñé ŕéqûéšţ ţö ţĥé öŕðéŕ šýšţém, öŕ áļļ öf ţĥém. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>News from the order system</source>
            <translation>Ñéŵš fŕöm ţĥé öŕðéŕ šýšţém öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No associate has that number. Check it, or ask a manager.</source>
            <translation>Ñö áššöçîáţé ĥáš ţĥáţ ñûmbéŕ. Çĥéçķ îţ, öŕ ášķ á máñáğéŕ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No camera was found. You can keep picking with the scan trigger or by typing the SKU. Check the camera in Settings.</source>
            <translation>Ñö çáméŕá ŵáš föûñð. Ýöû çáñ ķéép pîçķîñğ ŵîţĥ ţĥé šçáñ ţŕîğğéŕ öŕ bý ţýpîñğ ţĥé ŠĶÛ. Çĥéçķ ţĥé çáméŕá îñ Šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No hub answers at {url}. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Ñö ĥûb áñšŵéŕš áţ {url}. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥéçķ ţĥé áððŕéšš áñð ţĥé ñéţŵöŕķ, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No item is chosen. Nothing was changed. Choose what the customer brings back.</source>
            <translation>Ñö îţém îš çĥöšéñ. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé ŵĥáţ ţĥé çûšţöméŕ bŕîñğš báçķ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>No item of the return was accepted. Nothing was sent. Settle it with a note.</source>
            <translation>Ñö îţém öf ţĥé ŕéţûŕñ ŵáš áççépţéð. Ñöţĥîñğ ŵáš šéñţ. Šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>No picture can be read at {path}. Nothing was changed. Name a PNG, JPEG or BMP file, or a folder with some.</source>
            <translation>Ñö pîçţûŕé çáñ bé ŕéáð áţ {path}. Ñöţĥîñğ ŵáš çĥáñğéð. Ñámé á PÑĞ, ĴPÉĞ öŕ BMP fîļé, öŕ á föļðéŕ ŵîţĥ šömé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody holds order #{number} any more. Start picking it in the usual way.</source>
            <translation>Ñöböðý ĥöļðš öŕðéŕ #{number} áñý möŕé. Šţáŕţ pîçķîñğ îţ îñ ţĥé ûšûáļ ŵáý. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody is signed in, so it was not saved. Sign in, then do it again.</source>
            <translation>Ñöböðý îš šîğñéð îñ, šö îţ ŵáš ñöţ šávéð. Šîğñ îñ, ţĥéñ ðö îţ áğáîñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody who did this had signed in on this device. The action is kept. A manager decides about it.</source>
            <translation>Ñöböðý ŵĥö ðîð ţĥîš ĥáð šîğñéð îñ öñ ţĥîš ðévîçé. Ţĥé áçţîöñ îš ķépţ. Å máñáğéŕ ðéçîðéš áböûţ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not as described</source>
            <translation>Ñöţ áš ðéšçŕîbéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not at its place</source>
            <translation>Ñöţ áţ îţš pļáçé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not found: {name}</source>
            <translation>Ñöţ föûñð: {name}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not on the shelf</source>
            <translation>Ñöţ öñ ţĥé šĥéļf öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note</source>
            <translation>Ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note: {text}</source>
            <translation>Ñöţé: {text}öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Nothing found, order closed</source>
            <translation>Ñöţĥîñğ föûñð, öŕðéŕ çļöšéð öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nothing of order #{number} is left for this document. The order is not touched.</source>
            <translation>Ñöţĥîñğ öf öŕðéŕ #{number} îš ļéfţ föŕ ţĥîš ðöçûméñţ. Ţĥé öŕðéŕ îš ñöţ ţöûçĥéð. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Number {number} is void</source>
            <translation>Ñûmbéŕ {number} îš vöîð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Odd data looked at</source>
            <translation>Öðð ðáţá ļööķéð áţ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only the hub can decide that, and it cannot be reached. Nothing was changed. Try again when the network returns.</source>
            <translation>Öñļý ţĥé ĥûb çáñ ðéçîðé ţĥáţ, áñð îţ çáññöţ bé ŕéáçĥéð. Ñöţĥîñğ ŵáš çĥáñğéð. Ţŕý áğáîñ ŵĥéñ ţĥé ñéţŵöŕķ ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only {taken} of {bags} bags are ticked. Nothing was handed over. Find the others, then tick them.</source>
            <translation>Öñļý {taken} öf {bags} báğš áŕé ţîçķéð. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Fîñð ţĥé öţĥéŕš, ţĥéñ ţîçķ ţĥém. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Open the order</source>
            <translation>Öpéñ ţĥé öŕðéŕ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} cannot be used: {detail}. Nothing was saved. Correct it where it comes from.</source>
            <translation>Öŕðéŕ #{number} çáññöţ bé ûšéð: {detail}. Ñöţĥîñğ ŵáš šávéð. Çöŕŕéçţ îţ ŵĥéŕé îţ çöméš fŕöm. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} changed after the customer signed. Nothing was handed over. Show it again and ask for a new signature.</source>
            <translation>Öŕðéŕ #{number} çĥáñğéð áfţéŕ ţĥé çûšţöméŕ šîğñéð. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Šĥöŵ îţ áğáîñ áñð ášķ föŕ á ñéŵ šîğñáţûŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has already been handed over. Nothing was changed.</source>
            <translation>Öŕðéŕ #{number} ĥáš áļŕéáðý bééñ ĥáñðéð övéŕ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no number for this document yet. It is made by itself once there is one.</source>
            <translation>Öŕðéŕ #{number} ĥáš ñö ñûmbéŕ föŕ ţĥîš ðöçûméñţ ýéţ. Îţ îš máðé bý îţšéļf öñçé ţĥéŕé îš öñé. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such request to the order system. Nothing was changed. Tell a manager.</source>
            <translation>Öŕðéŕ #{number} ĥáš ñö šûçĥ ŕéqûéšţ ţö ţĥé öŕðéŕ šýšţém. Ñöţĥîñğ ŵáš çĥáñğéð. Ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such return. Nothing was changed. Open the order again.</source>
            <translation>Öŕðéŕ #{number} ĥáš ñö šûçĥ ŕéţûŕñ. Ñöţĥîñğ ŵáš çĥáñğéð. Öpéñ ţĥé öŕðéŕ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has not been handed over, so nothing of it can be returned. Nothing was changed. Reject the items at hand-off instead.</source>
            <translation>Öŕðéŕ #{number} ĥáš ñöţ bééñ ĥáñðéð övéŕ, šö ñöţĥîñğ öf îţ çáñ bé ŕéţûŕñéð. Ñöţĥîñğ ŵáš çĥáñğéð. Ŕéĵéçţ ţĥé îţémš áţ ĥáñð-öff îñšţéáð. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already here. Nothing was changed.</source>
            <translation>Öŕðéŕ #{number} îš áļŕéáðý ĥéŕé. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already staged at {place}. Nothing was changed. Move it to another place instead.</source>
            <translation>Öŕðéŕ #{number} îš áļŕéáðý šţáğéð áţ {place}. Ñöţĥîñğ ŵáš çĥáñğéð. Mövé îţ ţö áñöţĥéŕ pļáçé îñšţéáð. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not picked yet. Nothing was changed. Finish the pick first.</source>
            <translation>Öŕðéŕ #{number} îš ñöţ pîçķéð ýéţ. Ñöţĥîñğ ŵáš çĥáñğéð. Fîñîšĥ ţĥé pîçķ fîŕšţ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not staged. Nothing was changed.</source>
            <translation>Öŕðéŕ #{number} îš ñöţ šţáğéð. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed.</source>
            <translation>Öŕðéŕ #{number} îš pášţ pîçķîñğ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed. Look at it in Orders.</source>
            <translation>Öŕðéŕ #{number} îš pášţ pîçķîñğ. Ñöţĥîñğ ŵáš çĥáñğéð. Ļööķ áţ îţ îñ Öŕðéŕš. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} no longer has that line. Nothing was changed. Open the order again.</source>
            <translation>Öŕðéŕ #{number} ñö ļöñğéŕ ĥáš ţĥáţ ļîñé. Ñöţĥîñğ ŵáš çĥáñğéð. Öpéñ ţĥé öŕðéŕ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} still holds {units:item|items} to put back. Nothing is lost. Put them on the shelf first.</source>
            <translation>Öŕðéŕ #{number} šţîļļ ĥöļðš {units:îţém|îţémš} ţö pûţ báçķ. Ñöţĥîñğ îš ļöšţ. Pûţ ţĥém öñ ţĥé šĥéļf fîŕšţ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was cancelled. Nothing more can be done on it; goods in hand go back to the shelf.</source>
            <translation>Öŕðéŕ #{number} ŵáš çáñçéļļéð. Ñöţĥîñğ möŕé çáñ bé ðöñé öñ îţ; ğööðš îñ ĥáñð ğö báçķ ţö ţĥé šĥéļf. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was handed over elsewhere, according to head office. Goods in hand go back to the shelf.</source>
            <translation>Öŕðéŕ #{number} ŵáš ĥáñðéð övéŕ éļšéŵĥéŕé, áççöŕðîñğ ţö ĥéáð öffîçé. Ğööðš îñ ĥáñð ğö báçķ ţö ţĥé šĥéļf. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number}: {units:unit is|units are} still open, {name} among them. Pick what is there or mark it not found.</source>
            <translation>Öŕðéŕ #{number}: {units:ûñîţ îš|ûñîţš áŕé} šţîļļ öpéñ, {name} ámöñğ ţĥém. Pîçķ ŵĥáţ îš ţĥéŕé öŕ máŕķ îţ ñöţ föûñð. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order arrived</source>
            <translation>Öŕðéŕ áŕŕîvéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order system: {status}</source>
            <translation>Öŕðéŕ šýšţém: {status} öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Order {number} was not taken: {reason}. Nothing was saved. Correct it where it comes from.</source>
            <translation>Öŕðéŕ {number} ŵáš ñöţ ţáķéñ: {reason}. Ñöţĥîñğ ŵáš šávéð. Çöŕŕéçţ îţ ŵĥéŕé îţ çöméš fŕöm. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Other reason</source>
            <translation>Öţĥéŕ ŕéášöñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Out of stock</source>
            <translation>Öûţ öf šţöçķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Photo</source>
            <translation>Pĥöţööñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Pick finished</source>
            <translation>Pîçķ fîñîšĥéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked 1 unit</source>
            <translation>Pîçķéð 1 ûñîţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {done} of {of}</source>
            <translation>Pîçķéð {done} öf {of}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}</source>
            <translation>Pîçķéð {quantity:ûñîţ|ûñîţš}öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}: {name}</source>
            <translation>Pîçķéð {quantity:ûñîţ|ûñîţš}: {name}öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}</source>
            <translation>Pîçķéð {units:ûñîţ|ûñîţš}öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}, {not_found} not found</source>
            <translation>Pîçķéð {units:ûñîţ|ûñîţš}, {not_found} ñöţ föûñð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picking started</source>
            <translation>Pîçķîñğ šţáŕţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back 1 unit</source>
            <translation>Pûţ báçķ 1 ûñîţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {quantity:unit|units}</source>
            <translation>Pûţ báçķ {quantity:ûñîţ|ûñîţš}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {units:unit|units}</source>
            <translation>Pûţ báçķ {units:ûñîţ|ûñîţš}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put them back</source>
            <translation>Pûţ ţĥém báçķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent</source>
            <translation>Ŕéáðý ñöţîçé šéñţ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent again</source>
            <translation>Ŕéáðý ñöţîçé šéñţ áğáîñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for rejected items confirmed</source>
            <translation>Ŕéfûñð föŕ ŕéĵéçţéð îţémš çöñfîŕméð öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for returned items confirmed</source>
            <translation>Ŕéfûñð föŕ ŕéţûŕñéð îţémš çöñfîŕméð öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for what was not found confirmed</source>
            <translation>Ŕéfûñð föŕ ŵĥáţ ŵáš ñöţ föûñð çöñfîŕméð öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refused by the order system</source>
            <translation>Ŕéfûšéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected</source>
            <translation>Ŕéĵéçţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item given back to the customer</source>
            <translation>Ŕéĵéçţéð îţém ğîvéñ báçķ ţö ţĥé çûšţöméŕ öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item kept by the store</source>
            <translation>Ŕéĵéçţéð îţém ķépţ bý ţĥé šţöŕé öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item settled</source>
            <translation>Ŕéĵéçţéð îţém šéţţļéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected {quantity:unit|units}: {reason}</source>
            <translation>Ŕéĵéçţéð {quantity:ûñîţ|ûñîţš}: {reason}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved</source>
            <translation>Ŕéšéŕvéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved with the order system</source>
            <translation>Ŕéšéŕvéð ŵîţĥ ţĥé öŕðéŕ šýšţém öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return accepted by the order system</source>
            <translation>Ŕéţûŕñ áççépţéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return checked</source>
            <translation>Ŕéţûŕñ çĥéçķéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return completed</source>
            <translation>Ŕéţûŕñ çömpļéţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return finished</source>
            <translation>Ŕéţûŕñ fîñîšĥéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return found at the order system</source>
            <translation>Ŕéţûŕñ föûñð áţ ţĥé öŕðéŕ šýšţém öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return numbered</source>
            <translation>Ŕéţûŕñ ñûmbéŕéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return of {units:item|items} opened</source>
            <translation>Ŕéţûŕñ öf {units:îţém|îţémš} öpéñéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return opened</source>
            <translation>Ŕéţûŕñ öpéñéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return rejected</source>
            <translation>Ŕéţûŕñ ŕéĵéçţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return started at the order system</source>
            <translation>Ŕéţûŕñ šţáŕţéð áţ ţĥé öŕðéŕ šýšţém öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return withdrawn</source>
            <translation>Ŕéţûŕñ ŵîţĥðŕáŵñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {local_number} opened</source>
            <translation>Ŕéţûŕñ {local_number} öpéñéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} accepted by the order system</source>
            <translation>Ŕéţûŕñ {name} áççépţéð bý ţĥé öŕðéŕ šýšţém öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} belongs to another return of the order system already. Nothing was changed.</source>
            <translation>Ŕéţûŕñ {name} béļöñğš ţö áñöţĥéŕ ŕéţûŕñ öf ţĥé öŕðéŕ šýšţém áļŕéáðý. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked</source>
            <translation>Ŕéţûŕñ {name} çĥéçķéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked: {units:item|items} accepted, {refused} rejected</source>
            <translation>Ŕéţûŕñ {name} çĥéçķéð: {units:îţém|îţémš} áççépţéð, {refused} ŕéĵéçţéð öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} completed</source>
            <translation>Ŕéţûŕñ {name} çömpļéţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} holds no rejected item to settle any more. Nothing was changed.</source>
            <translation>Ŕéţûŕñ {name} ĥöļðš ñö ŕéĵéçţéð îţém ţö šéţţļé áñý möŕé. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} is above what you may credit. The check is saved. Ask a manager to finish it.</source>
            <translation>Ŕéţûŕñ {name} îš ábövé ŵĥáţ ýöû máý çŕéðîţ. Ţĥé çĥéçķ îš šávéð. Åšķ á máñáğéŕ ţö fîñîšĥ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} is {oms} at the order system</source>
            <translation>Ŕéţûŕñ {name} îš {oms} áţ ţĥé öŕðéŕ šýšţém öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} of {units:item|items} opened</source>
            <translation>Ŕéţûŕñ {name} öf {units:îţém|îţémš} öpéñéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} rejected</source>
            <translation>Ŕéţûŕñ {name} ŕéĵéçţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} still has {units:item|items} to check. The check so far is saved. Check the rest first.</source>
            <translation>Ŕéţûŕñ {name} šţîļļ ĥáš {units:îţém|îţémš} ţö çĥéçķ. Ţĥé çĥéçķ šö fáŕ îš šávéð. Çĥéçķ ţĥé ŕéšţ fîŕšţ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} withdrawn</source>
            <translation>Ŕéţûŕñ {name} ŵîţĥðŕáŵñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {number}</source>
            <translation>Ŕéţûŕñ {number}öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned goods received</source>
            <translation>Ŕéţûŕñéð ğööðš ŕéçéîvéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned item checked</source>
            <translation>Ŕéţûŕñéð îţém çĥéçķéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>SQLite {found} is too old to keep data safe; {needed} or newer is needed. Nothing was changed. Update the app.</source>
            <translation>ŠQĻîţé {found} îš ţöö öļð ţö ķéép ðáţá šáfé; {needed} öŕ ñéŵéŕ îš ñééðéð. Ñöţĥîñğ ŵáš çĥáñğéð. Ûpðáţé ţĥé ápp. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Sent to the order system</source>
            <translation>Šéñţ ţö ţĥé öŕðéŕ šýšţém öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled a refused action</source>
            <translation>Šéţţļéð á ŕéfûšéð áçţîöñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager</source>
            <translation>Šéţţļéð bý á máñáğéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager: {note}</source>
            <translation>Šéţţļéð bý á máñáğéŕ: {note} öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled: {act}</source>
            <translation>Šéţţļéð: {act}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Several devices are called {device}. Nothing was changed. Use one of these ids: {ids}.</source>
            <translation>Šévéŕáļ ðévîçéš áŕé çáļļéð {device}. Ñöţĥîñğ ŵáš çĥáñğéð. Ûšé öñé öf ţĥéšé îðš: {ids}. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Signature pad broken</source>
            <translation>Šîğñáţûŕé páð bŕöķéñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped a line</source>
            <translation>Šķîppéð á ļîñé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped: {name}</source>
            <translation>Šķîppéð: {name}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Something answered at {url}, but it is not a StoreAssist hub. Nothing was changed. Check the address.</source>
            <translation>Šöméţĥîñğ áñšŵéŕéð áţ {url}, bûţ îţ îš ñöţ á ŠţöŕéÅššîšţ ĥûb. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥéçķ ţĥé áððŕéšš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Something odd in the order data</source>
            <translation>Šöméţĥîñğ öðð îñ ţĥé öŕðéŕ ðáţá öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged</source>
            <translation>Šţáğéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {places}</source>
            <translation>Šţáğéð áţ {places}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {place}</source>
            <translation>Šţáğéð áţ {place}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staging undone</source>
            <translation>Šţáğîñğ ûñðöñé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Started picking</source>
            <translation>Šţáŕţéð pîçķîñğ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Suspected fraud</source>
            <translation>Šûšpéçţéð fŕáûð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over</source>
            <translation>Ţáķéñ övéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over from {former}</source>
            <translation>Ţáķéñ övéŕ fŕöm {former} öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That PIN is too easy to guess. Nothing was changed. Choose {least} digits or more that are not in a row.</source>
            <translation>Ţĥáţ PÎÑ îš ţöö éášý ţö ğûéšš. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé {least} ðîğîţš öŕ möŕé ţĥáţ áŕé ñöţ îñ á ŕöŵ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That access is not for this kind of program. Nothing was changed. Check which token is used.</source>
            <translation>Ţĥáţ áççéšš îš ñöţ föŕ ţĥîš ķîñð öf pŕöğŕám. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥéçķ ŵĥîçĥ ţöķéñ îš ûšéð. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That answer needs a note and a photo. Nothing is lost. Add both, then accept the item; without a camera a manager can accept it with a note.</source>
            <translation>Ţĥáţ áñšŵéŕ ñééðš á ñöţé áñð á pĥöţö. Ñöţĥîñğ îš ļöšţ. Åðð böţĥ, ţĥéñ áççépţ ţĥé îţém; ŵîţĥöûţ á çáméŕá á máñáğéŕ çáñ áççépţ îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>That badge belongs to the associate {number}. Nothing was changed. Use another badge.</source>
            <translation>Ţĥáţ báðğé béļöñğš ţö ţĥé áššöçîáţé {number}. Ñöţĥîñğ ŵáš çĥáñğéð. Ûšé áñöţĥéŕ báðğé. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That card was settled already. Nothing was changed.</source>
            <translation>Ţĥáţ çáŕð ŵáš šéţţļéð áļŕéáðý. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That code is a pack of {units}. Nothing was counted. Count whole packs, or scan a single piece.</source>
            <translation>Ţĥáţ çöðé îš á páçķ öf {units}. Ñöţĥîñğ ŵáš çöûñţéð. Çöûñţ ŵĥöļé páçķš, öŕ šçáñ á šîñğļé pîéçé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That did not work. Nothing saved before it is lost. If it happens again, tell a manager the code {code}.</source>
            <translation>Ţĥáţ ðîð ñöţ ŵöŕķ. Ñöţĥîñğ šávéð béföŕé îţ îš ļöšţ. Îf îţ ĥáppéñš áğáîñ, ţéļļ á máñáğéŕ ţĥé çöðé {code}. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That is not a signature yet. Nothing was handed over. Let the customer sign again.</source>
            <translation>Ţĥáţ îš ñöţ á šîğñáţûŕé ýéţ. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Ļéţ ţĥé çûšţöméŕ šîğñ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That item expired on {expiry}. It was not counted. Take a fresh one.</source>
            <translation>Ţĥáţ îţém éxpîŕéð öñ {expiry}. Îţ ŵáš ñöţ çöûñţéð. Ţáķé á fŕéšĥ öñé. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That looks like a card number, so it was not saved. Nothing else was changed. Leave the number out.</source>
            <translation>Ţĥáţ ļööķš ļîķé á çáŕð ñûmbéŕ, šö îţ ŵáš ñöţ šávéð. Ñöţĥîñğ éļšé ŵáš çĥáñğéð. Ļéávé ţĥé ñûmbéŕ öûţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That number and PIN did not match. {tries_left:try|tries} left.</source>
            <translation>Ţĥáţ ñûmbéŕ áñð PÎÑ ðîð ñöţ máţçĥ. {tries_left:ţŕý|ţŕîéš} ļéfţ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be kept as a photo. Nothing is lost. Take it again.</source>
            <translation>Ţĥáţ pîçţûŕé çáññöţ bé ķépţ áš á pĥöţö. Ñöţĥîñğ îš ļöšţ. Ţáķé îţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be printed as a logo. Nothing was changed. Choose a PNG or JPEG of up to 2 MB.</source>
            <translation>Ţĥáţ pîçţûŕé çáññöţ bé pŕîñţéð áš á ļöğö. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé á PÑĞ öŕ ĴPÉĞ öf ûp ţö 2 MB. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That place is longer than {limit} characters. Nothing was changed. Use a shorter name.</source>
            <translation>Ţĥáţ pļáçé îš ļöñğéŕ ţĥáñ {limit} çĥáŕáçţéŕš. Ñöţĥîñğ ŵáš çĥáñğéð. Ûšé á šĥöŕţéŕ ñámé. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That return of order #{number} is open already. Nothing was changed. Look at it in Returns.</source>
            <translation>Ţĥáţ ŕéţûŕñ öf öŕðéŕ #{number} îš öpéñ áļŕéáðý. Ñöţĥîñğ ŵáš çĥáñğéð. Ļööķ áţ îţ îñ Ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That text cannot be drawn as a barcode. Nothing was printed. Check the number.</source>
            <translation>Ţĥáţ ţéxţ çáññöţ bé ðŕáŵñ áš á báŕçöðé. Ñöţĥîñğ ŵáš pŕîñţéð. Çĥéçķ ţĥé ñûmbéŕ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd setting {name} takes {expected}. The connection was not started.</source>
            <translation>Ţĥé Fýñð šéţţîñğ {name} ţáķéš {expected}. Ţĥé çöññéçţîöñ ŵáš ñöţ šţáŕţéð. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd settings at {path} cannot be read ({detail}). The connection was not started.</source>
            <translation>Ţĥé Fýñð šéţţîñğš áţ {path} çáññöţ bé ŕéáð ({detail}). Ţĥé çöññéçţîöñ ŵáš ñöţ šţáŕţéð. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The Wi-Fi asks for a sign-in page before it lets the app through. Your work is saved on this device. Sign in to the Wi-Fi, then try again.</source>
            <translation>Ţĥé Ŵî-Fî ášķš föŕ á šîğñ-îñ páğé béföŕé îţ ļéţš ţĥé ápp ţĥŕöûğĥ. Ýöûŕ ŵöŕķ îš šávéð öñ ţĥîš ðévîçé. Šîğñ îñ ţö ţĥé Ŵî-Fî, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The access of the integrator {name} was withdrawn. Nothing was changed. Ask for a new token.</source>
            <translation>Ţĥé áççéšš öf ţĥé îñţéğŕáţöŕ {name} ŵáš ŵîţĥðŕáŵñ. Ñöţĥîñğ ŵáš çĥáñğéð. Åšķ föŕ á ñéŵ ţöķéñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The address of the hub is missing. Nothing was changed. Give it with --hub, such as --hub http://10.0.0.5:8840.</source>
            <translation>Ţĥé áððŕéšš öf ţĥé ĥûb îš mîššîñğ. Ñöţĥîñğ ŵáš çĥáñğéð. Ğîvé îţ ŵîţĥ --ĥûb, šûçĥ áš --ĥûb ĥţţp://10.0.0.5:8840. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Nothing was changed. Use the window that is open.</source>
            <translation>Ţĥé ápp îš áļŕéáðý ŕûññîñğ öñ ţĥîš ðévîçé. Ñöţĥîñğ ŵáš çĥáñğéð. Ûšé ţĥé ŵîñðöŵ ţĥáţ îš öpéñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Use the window that is open.</source>
            <translation>Ţĥé ápp îš áļŕéáðý ŕûññîñğ öñ ţĥîš ðévîçé. Ûšé ţĥé ŵîñðöŵ ţĥáţ îš öpéñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is closing, so this was not saved. What was saved before is safe. Start the app again.</source>
            <translation>Ţĥé ápp îš çļöšîñğ, šö ţĥîš ŵáš ñöţ šávéð. Ŵĥáţ ŵáš šávéð béföŕé îš šáfé. Šţáŕţ ţĥé ápp áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app met a fault and wrote it down. Your saved work is safe. Go on; if it happens again, tell a manager.</source>
            <translation>Ţĥé ápp méţ á fáûļţ áñð ŵŕöţé îţ ðöŵñ. Ýöûŕ šávéð ŵöŕķ îš šáfé. Ğö öñ; îf îţ ĥáppéñš áğáîñ, ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera sends pictures this app cannot read. Use the scan trigger or type the SKU; choose another camera in Settings.</source>
            <translation>Ţĥé çáméŕá šéñðš pîçţûŕéš ţĥîš ápp çáññöţ ŕéáð. Ûšé ţĥé šçáñ ţŕîğğéŕ öŕ ţýpé ţĥé ŠĶÛ; çĥööšé áñöţĥéŕ çáméŕá îñ Šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera was unplugged. The walk goes on: use the scan trigger or type the SKU, or plug it in again.</source>
            <translation>Ţĥé çáméŕá ŵáš ûñpļûğğéð. Ţĥé ŵáļķ ğöéš öñ: ûšé ţĥé šçáñ ţŕîğğéŕ öŕ ţýpé ţĥé ŠĶÛ, öŕ pļûğ îţ îñ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The certificate of {url} is not trusted. Nothing was sent. Check the address, or tell whoever looks after the hub.</source>
            <translation>Ţĥé çéŕţîfîçáţé öf {url} îš ñöţ ţŕûšţéð. Ñöţĥîñğ ŵáš šéñţ. Çĥéçķ ţĥé áððŕéšš, öŕ ţéļļ ŵĥöévéŕ ļööķš áfţéŕ ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The check of return {name} is finished. Nothing was changed. Look at it in Returns.</source>
            <translation>Ţĥé çĥéçķ öf ŕéţûŕñ {name} îš fîñîšĥéð. Ñöţĥîñğ ŵáš çĥáñğéð. Ļööķ áţ îţ îñ Ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The clock of this device is wrong by more than 2 minutes. Due and wait times follow the hub's clock.</source>
            <translation>Ţĥé çļöçķ öf ţĥîš ðévîçé îš ŵŕöñğ bý möŕé ţĥáñ 2 mîñûţéš. Ðûé áñð ŵáîţ ţîméš föļļöŵ ţĥé ĥûb'š çļöçķ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The connection to Fynd lacks the setting {name}. It was not started. Add it to the settings file.</source>
            <translation>Ţĥé çöññéçţîöñ ţö Fýñð ļáçķš ţĥé šéţţîñğ {name}. Îţ ŵáš ñöţ šţáŕţéð. Åðð îţ ţö ţĥé šéţţîñğš fîļé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The credit note {number} of the order system comes to another amount than the return here. Its amount is shown. Compare it with the order system.</source>
            <translation>Ţĥé çŕéðîţ ñöţé {number} öf ţĥé öŕðéŕ šýšţém çöméš ţö áñöţĥéŕ ámöûñţ ţĥáñ ţĥé ŕéţûŕñ ĥéŕé. Îţš ámöûñţ îš šĥöŵñ. Çömpáŕé îţ ŵîţĥ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data in {path} belongs to another key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Ţĥé ðáţá îñ {path} béļöñğš ţö áñöţĥéŕ ķéý. Îţ îš ļéfţ ûñţöûçĥéð. Ţéļļ ŵĥöévéŕ ļööķš áfţéŕ ţĥé ðévîçéš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be opened with its key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Ţĥé ðáţá öñ ţĥîš ðévîçé çáññöţ bé öpéñéð ŵîţĥ îţš ķéý. Îţ îš ļéfţ ûñţöûçĥéð. Ţéļļ ŵĥöévéŕ ļööķš áfţéŕ ţĥé ðévîçéš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be written. What was saved before is safe. Check the disk, then start the app again.</source>
            <translation>Ţĥé ðáţá öñ ţĥîš ðévîçé çáññöţ bé ŵŕîţţéñ. Ŵĥáţ ŵáš šávéð béföŕé îš šáfé. Çĥéçķ ţĥé ðîšķ, ţĥéñ šţáŕţ ţĥé ápp áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device could not be read or written. What was saved before is safe. Do it again; if it fails again, start the app anew.</source>
            <translation>Ţĥé ðáţá öñ ţĥîš ðévîçé çöûļð ñöţ bé ŕéáð öŕ ŵŕîţţéñ. Ŵĥáţ ŵáš šávéð béföŕé îš šáfé. Ðö îţ áğáîñ; îf îţ fáîļš áğáîñ, šţáŕţ ţĥé ápp áñéŵ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was damaged. The old file was set aside and what had not been sent was saved from it. The rest comes again from the hub.</source>
            <translation>Ţĥé ðáţá öñ ţĥîš ðévîçé ŵáš ðámáğéð. Ţĥé öļð fîļé ŵáš šéţ ášîðé áñð ŵĥáţ ĥáð ñöţ bééñ šéñţ ŵáš šávéð fŕöm îţ. Ţĥé ŕéšţ çöméš áğáîñ fŕöm ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was written by a newer version of the app and is left untouched. Install the newer version again.</source>
            <translation>Ţĥé ðáţá öñ ţĥîš ðévîçé ŵáš ŵŕîţţéñ bý á ñéŵéŕ véŕšîöñ öf ţĥé ápp áñð îš ļéfţ ûñţöûçĥéð. Îñšţáļļ ţĥé ñéŵéŕ véŕšîöñ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The device {device} was removed from the store. What it had not sent is kept on it. A manager can enrol it again.</source>
            <translation>Ţĥé ðévîçé {device} ŵáš ŕémövéð fŕöm ţĥé šţöŕé. Ŵĥáţ îţ ĥáð ñöţ šéñţ îš ķépţ öñ îţ. Å máñáğéŕ çáñ éñŕöļ îţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The disk of this device is full. What was saved before is safe; this action was not saved. Free some space, then do it again.</source>
            <translation>Ţĥé ðîšķ öf ţĥîš ðévîçé îš fûļļ. Ŵĥáţ ŵáš šávéð béföŕé îš šáfé; ţĥîš áçţîöñ ŵáš ñöţ šávéð. Fŕéé šömé špáçé, ţĥéñ ðö îţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file cannot be read: {detail}. Nothing was imported. Save it as CSV or JSON in UTF-8.</source>
            <translation>Ţĥé fîļé çáññöţ bé ŕéáð: {detail}. Ñöţĥîñğ ŵáš împöŕţéð. Šávé îţ áš ÇŠV öŕ ĴŠÖÑ îñ ÛŢF-8. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file has columns nobody knows: {unknown}. Nothing was imported. The known ones are {known}.</source>
            <translation>Ţĥé fîļé ĥáš çöļûmñš ñöböðý ķñöŵš: {unknown}. Ñöţĥîñğ ŵáš împöŕţéð. Ţĥé ķñöŵñ öñéš áŕé {known}. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file lacks the columns {missing}. Nothing was imported. The known ones are {known}.</source>
            <translation>Ţĥé fîļé ļáçķš ţĥé çöļûmñš {missing}. Ñöţĥîñğ ŵáš împöŕţéð. Ţĥé ķñöŵñ öñéš áŕé {known}. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file {path} cannot be used: {detail}. Nothing was changed. Choose another file.</source>
            <translation>Ţĥé fîļé {path} çáññöţ bé ûšéð: {detail}. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé áñöţĥéŕ fîļé. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The folder {path} cannot be used: {detail}. Nothing was changed. Check that it exists and may be written to.</source>
            <translation>Ţĥé föļðéŕ {path} çáññöţ bé ûšéð: {detail}. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥéçķ ţĥáţ îţ éxîšţš áñð máý bé ŵŕîţţéñ ţö. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub answered with something this app cannot read. Your work stays on this device. Check the hub address in Settings, or tell a manager.</source>
            <translation>Ţĥé ĥûb áñšŵéŕéð ŵîţĥ šöméţĥîñğ ţĥîš ápp çáññöţ ŕéáð. Ýöûŕ ŵöŕķ šţáýš öñ ţĥîš ðévîçé. Çĥéçķ ţĥé ĥûb áððŕéšš îñ Šéţţîñğš, öŕ ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub cannot be reached. What you do is saved on this device and will be sent when the network returns.</source>
            <translation>Ţĥé ĥûb çáññöţ bé ŕéáçĥéð. Ŵĥáţ ýöû ðö îš šávéð öñ ţĥîš ðévîçé áñð ŵîļļ bé šéñţ ŵĥéñ ţĥé ñéţŵöŕķ ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub cannot listen at {host}:{port}: {detail}. It was not started. Choose another address.</source>
            <translation>Ţĥé ĥûb çáññöţ ļîšţéñ áţ {host}:{port}: {detail}. Îţ ŵáš ñöţ šţáŕţéð. Çĥööšé áñöţĥéŕ áððŕéšš. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub could not read what was sent. Your work is saved on this device. Update the app, or tell a manager.</source>
            <translation>Ţĥé ĥûb çöûļð ñöţ ŕéáð ŵĥáţ ŵáš šéñţ. Ýöûŕ ŵöŕķ îš šávéð öñ ţĥîš ðévîçé. Ûpðáţé ţĥé ápp, öŕ ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub did not start: {detail}. Nothing was changed.</source>
            <translation>Ţĥé ĥûb ðîð ñöţ šţáŕţ: {detail}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not accept that enrolment code: it was used, has expired or is mistyped. Nothing was changed. Ask a manager for a new one.</source>
            <translation>Ţĥé ĥûb ðöéš ñöţ áççépţ ţĥáţ éñŕöļméñţ çöðé: îţ ŵáš ûšéð, ĥáš éxpîŕéð öŕ îš mîšţýpéð. Ñöţĥîñğ ŵáš çĥáñğéð. Åšķ á máñáğéŕ föŕ á ñéŵ öñé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub does not have that photo yet. It is still on the device that took it.</source>
            <translation>Ţĥé ĥûb ðöéš ñöţ ĥávé ţĥáţ pĥöţö ýéţ. Îţ îš šţîļļ öñ ţĥé ðévîçé ţĥáţ ţööķ îţ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know that this person signed in on this device. The action is kept. Sign in here once while the hub can be reached, then try again.</source>
            <translation>Ţĥé ĥûb ðöéš ñöţ ķñöŵ ţĥáţ ţĥîš péŕšöñ šîğñéð îñ öñ ţĥîš ðévîçé. Ţĥé áçţîöñ îš ķépţ. Šîğñ îñ ĥéŕé öñçé ŵĥîļé ţĥé ĥûb çáñ bé ŕéáçĥéð, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know who did this on this device. The action is kept here. Sign in again, then try again.</source>
            <translation>Ţĥé ĥûb ðöéš ñöţ ķñöŵ ŵĥö ðîð ţĥîš öñ ţĥîš ðévîçé. Ţĥé áçţîöñ îš ķépţ ĥéŕé. Šîğñ îñ áğáîñ, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no signature for that order. Nothing was changed.</source>
            <translation>Ţĥé ĥûb ĥáš ñö šîğñáţûŕé föŕ ţĥáţ öŕðéŕ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no store yet. Nothing was changed. Run “storeassist hub setup” first.</source>
            <translation>Ţĥé ĥûb ĥáš ñö šţöŕé ýéţ. Ñöţĥîñğ ŵáš çĥáñğéð. Ŕûñ “šţöŕéáššîšţ ĥûb šéţûp” fîŕšţ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub has not numbered this document yet. It comes by itself; nothing waits for it.</source>
            <translation>Ţĥé ĥûb ĥáš ñöţ ñûmbéŕéð ţĥîš ðöçûméñţ ýéţ. Îţ çöméš bý îţšéļf; ñöţĥîñğ ŵáîţš föŕ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub in {folder} has a store already. Nothing was changed. Use “hub settings” to change it.</source>
            <translation>Ţĥé ĥûb îñ {folder} ĥáš á šţöŕé áļŕéáðý. Ñöţĥîñğ ŵáš çĥáñğéð. Ûšé “ĥûb šéţţîñğš” ţö çĥáñğé îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is busy. Your work is saved on this device; it is sent again in a moment.</source>
            <translation>Ţĥé ĥûb îš bûšý. Ýöûŕ ŵöŕķ îš šávéð öñ ţĥîš ðévîçé; îţ îš šéñţ áğáîñ îñ á möméñţ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is newer than this app. Your work is saved and waits on this device. Update the app.</source>
            <translation>Ţĥé ĥûb îš ñéŵéŕ ţĥáñ ţĥîš ápp. Ýöûŕ ŵöŕķ îš šávéð áñð ŵáîţš öñ ţĥîš ðévîçé. Ûpðáţé ţĥé ápp. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub is stopping. Nothing is lost: what was not answered is sent again later.</source>
            <translation>Ţĥé ĥûb îš šţöppîñğ. Ñöţĥîñğ îš ļöšţ: ŵĥáţ ŵáš ñöţ áñšŵéŕéð îš šéñţ áğáîñ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub knows another action under the same name. Both are kept. Tell a manager.</source>
            <translation>Ţĥé ĥûb ķñöŵš áñöţĥéŕ áçţîöñ ûñðéŕ ţĥé šámé ñámé. Böţĥ áŕé ķépţ. Ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no associate {number}. Nothing was changed. “hub associate list” shows all.</source>
            <translation>Ţĥé ĥûb ķñöŵš ñö áššöçîáţé {number}. Ñöţĥîñğ ŵáš çĥáñğéð. “ĥûb áššöçîáţé ļîšţ” šĥöŵš áļļ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no device {device}. Nothing was changed. “hub device list” shows all.</source>
            <translation>Ţĥé ĥûb ķñöŵš ñö ðévîçé {device}. Ñöţĥîñğ ŵáš çĥáñğéð. “ĥûb ðévîçé ļîšţ” šĥöŵš áļļ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no integrator {name}. Nothing was changed.</source>
            <translation>Ţĥé ĥûb ķñöŵš ñö îñţéğŕáţöŕ {name}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no role {found}; it knows {known}. Nothing was changed.</source>
            <translation>Ţĥé ĥûb ķñöŵš ñö ŕöļé {found}; îţ ķñöŵš {known}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub needs a token for that. Nothing was changed. Send it as a bearer token.</source>
            <translation>Ţĥé ĥûb ñééðš á ţöķéñ föŕ ţĥáţ. Ñöţĥîñğ ŵáš çĥáñğéð. Šéñð îţ áš á béáŕéŕ ţöķéñ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer has this document. The order is not touched. Look for it in the order system.</source>
            <translation>Ţĥé ĥûb ñö ļöñğéŕ ĥáš ţĥîš ðöçûméñţ. Ţĥé öŕðéŕ îš ñöţ ţöûçĥéð. Ļööķ föŕ îţ îñ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer knows this device. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Ţĥé ĥûb ñö ļöñğéŕ ķñöŵš ţĥîš ðévîçé. Ŵĥáţ ŵáš ñöţ ýéţ šéñţ îš ķépţ ĥéŕé. Å máñáğéŕ çáñ éñŕöļ îţ áğáîñ ŵîţĥ á ñéŵ çöðé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub refused the request ({status}). Your work is saved on this device. Tell a manager.</source>
            <translation>Ţĥé ĥûb ŕéfûšéð ţĥé ŕéqûéšţ ({status}). Ýöûŕ ŵöŕķ îš šávéð öñ ţĥîš ðévîçé. Ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub runs without the settings of the order system. What is meant for it waits and is not lost. Start the hub with them again.</source>
            <translation>Ţĥé ĥûb ŕûñš ŵîţĥöûţ ţĥé šéţţîñğš öf ţĥé öŕðéŕ šýšţém. Ŵĥáţ îš méáñţ föŕ îţ ŵáîţš áñð îš ñöţ ļöšţ. Šţáŕţ ţĥé ĥûb ŵîţĥ ţĥém áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub sent more than this app takes at once. Your work stays on this device. Tell a manager.</source>
            <translation>Ţĥé ĥûb šéñţ möŕé ţĥáñ ţĥîš ápp ţáķéš áţ öñçé. Ýöûŕ ŵöŕķ šţáýš öñ ţĥîš ðévîçé. Ţéļļ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub takes no notices under this name. Nothing was changed. Set hook_secret in its settings.</source>
            <translation>Ţĥé ĥûb ţáķéš ñö ñöţîçéš ûñðéŕ ţĥîš ñámé. Ñöţĥîñğ ŵáš çĥáñğéð. Šéţ ĥööķ_šéçŕéţ îñ îţš šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub was restored from a backup. This device loads everything again; your work is kept.</source>
            <translation>Ţĥé ĥûb ŵáš ŕéšţöŕéð fŕöm á báçķûp. Ţĥîš ðévîçé ļöáðš évéŕýţĥîñğ áğáîñ; ýöûŕ ŵöŕķ îš ķépţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub would be open to the network at {host} without encryption. It was not started. Add --insecure if that is meant.</source>
            <translation>Ţĥé ĥûb ŵöûļð bé öpéñ ţö ţĥé ñéţŵöŕķ áţ {host} ŵîţĥöûţ éñçŕýpţîöñ. Îţ ŵáš ñöţ šţáŕţéð. Åðð --îñšéçûŕé îf ţĥáţ îš méáñţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub's secret {path} cannot be used: {detail}. Nothing was changed. Put the file back from a backup.</source>
            <translation>Ţĥé ĥûb'š šéçŕéţ {path} çáññöţ bé ûšéð: {detail}. Ñöţĥîñğ ŵáš çĥáñğéð. Pûţ ţĥé fîļé báçķ fŕöm á báçķûp. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal does not fit its anchor of {at}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>Ţĥé ĵöûŕñáļ ðöéš ñöţ fîţ îţš áñçĥöŕ öf {at}. Ñöţĥîñğ ŵáš çĥáñğéð. Ķéép ţĥé fîļé áñð çömpáŕé îţ ŵîţĥ á báçķûp. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal of order {order} does not fit at entry {entry}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>Ţĥé ĵöûŕñáļ öf öŕðéŕ {order} ðöéš ñöţ fîţ áţ éñţŕý {entry}. Ñöţĥîñğ ŵáš çĥáñğéð. Ķéép ţĥé fîļé áñð çömpáŕé îţ ŵîţĥ á báçķûp. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data cannot be read ({path}: {detail}). The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>Ţĥé ķéý öf ţĥîš ðévîçé'š ðáţá çáññöţ bé ŕéáð ({path}: {detail}). Ţĥé ðáţá îš ļéfţ ûñţöûçĥéð. Ţéļļ ŵĥöévéŕ ļööķš áfţéŕ ţĥé ðévîçéš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data has the wrong length. The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>Ţĥé ķéý öf ţĥîš ðévîçé'š ðáţá ĥáš ţĥé ŵŕöñğ ļéñğţĥ. Ţĥé ðáţá îš ļéfţ ûñţöûçĥéð. Ţéļļ ŵĥöévéŕ ļööķš áfţéŕ ţĥé ðévîçéš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The last digit of {text} does not fit; it was misread or mistyped. Scan again.</source>
            <translation>Ţĥé ļášţ ðîğîţ öf {text} ðöéš ñöţ fîţ; îţ ŵáš mîšŕéáð öŕ mîšţýpéð. Šçáñ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The ledger has no refund {refund}. Nothing was changed. “hub refunds” lists all.</source>
            <translation>Ţĥé ļéðğéŕ ĥáš ñö ŕéfûñð {refund}. Ñöţĥîñğ ŵáš çĥáñğéð. “ĥûb ŕéfûñðš” ļîšţš áļļ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The lines of the order do not add up to its total. The lines' amounts are used. Compare it with the order system.</source>
            <translation>Ţĥé ļîñéš öf ţĥé öŕðéŕ ðö ñöţ áðð ûp ţö îţš ţöţáļ. Ţĥé ļîñéš' ámöûñţš áŕé ûšéð. Çömpáŕé îţ ŵîţĥ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note has {length} characters, at most {limit} are kept. It was not saved. Make it shorter.</source>
            <translation>Ţĥé ñöţé ĥáš {length} çĥáŕáçţéŕš, áţ möšţ {limit} áŕé ķépţ. Îţ ŵáš ñöţ šávéð. Máķé îţ šĥöŕţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note is empty. Type a few words first.</source>
            <translation>Ţĥé ñöţé îš émpţý. Ţýpé á féŵ ŵöŕðš fîŕšţ. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The number {number} belongs to somebody else. Nothing was changed. Choose another one.</source>
            <translation>Ţĥé ñûmbéŕ {number} béļöñğš ţö šöméböðý éļšé. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé áñöţĥéŕ öñé. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order came without amounts that can be read. They count as 0 here. Look them up in the order system before money goes back.</source>
            <translation>Ţĥé öŕðéŕ çámé ŵîţĥöûţ ámöûñţš ţĥáţ çáñ bé ŕéáð. Ţĥéý çöûñţ áš 0 ĥéŕé. Ļööķ ţĥém ûp îñ ţĥé öŕðéŕ šýšţém béföŕé möñéý ğöéš báçķ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order did not come from the order system. Nothing was sent. Settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ ðîð ñöţ çömé fŕöm ţĥé öŕðéŕ šýšţém. Ñöţĥîñğ ŵáš šéñţ. Šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The order does not take this ({reason}). Nothing was changed.</source>
            <translation>Ţĥé öŕðéŕ ðöéš ñöţ ţáķé ţĥîš ({reason}). Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order is invoiced, so single lines can no longer be cancelled. Nothing was sent. Once it is handed over, have the items refunded there by a return.</source>
            <translation>Ţĥé öŕðéŕ îš îñvöîçéð, šö šîñğļé ļîñéš çáñ ñö ļöñğéŕ bé çáñçéļļéð. Ñöţĥîñğ ŵáš šéñţ. Öñçé îţ îš ĥáñðéð övéŕ, ĥávé ţĥé îţémš ŕéfûñðéð ţĥéŕé bý á ŕéţûŕñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order names the product {sku}, which is not in the catalogue. It can be picked by its SKU. Import the product.</source>
            <translation>Ţĥé öŕðéŕ ñáméš ţĥé pŕöðûçţ {sku}, ŵĥîçĥ îš ñöţ îñ ţĥé çáţáļöğûé. Îţ çáñ bé pîçķéð bý îţš ŠĶÛ. Împöŕţ ţĥé pŕöðûçţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system answered the hub's login without a token. All that was done here is kept. Check the address in the hub's settings.</source>
            <translation>Ţĥé öŕðéŕ šýšţém áñšŵéŕéð ţĥé ĥûb'š ļöğîñ ŵîţĥöûţ á ţöķéñ. Åļļ ţĥáţ ŵáš ðöñé ĥéŕé îš ķépţ. Çĥéçķ ţĥé áððŕéšš îñ ţĥé ĥûb'š šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled this order, and the customer has the goods. Nothing was changed here. Clear up who pays.</source>
            <translation>Ţĥé öŕðéŕ šýšţém çáñçéļļéð ţĥîš öŕðéŕ, áñð ţĥé çûšţöméŕ ĥáš ţĥé ğööðš. Ñöţĥîñğ ŵáš çĥáñğéð ĥéŕé. Çļéáŕ ûp ŵĥö páýš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled {units:item|items} of this order that the customer has. Nothing was changed here. Clear up who pays.</source>
            <translation>Ţĥé öŕðéŕ šýšţém çáñçéļļéð {units:îţém|îţémš} öf ţĥîš öŕðéŕ ţĥáţ ţĥé çûšţöméŕ ĥáš. Ñöţĥîñğ ŵáš çĥáñğéð ĥéŕé. Çļéáŕ ûp ŵĥö páýš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not accept the form of this number. Change what invoice numbers begin with in the hub's settings, then try again: the order gets a new number, and this one is recorded as void.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ áççépţ ţĥé föŕm öf ţĥîš ñûmbéŕ. Çĥáñğé ŵĥáţ îñvöîçé ñûmbéŕš béğîñ ŵîţĥ îñ ţĥé ĥûb'š šéţţîñğš, ţĥéñ ţŕý áğáîñ: ţĥé öŕðéŕ ğéţš á ñéŵ ñûmbéŕ, áñð ţĥîš öñé îš ŕéçöŕðéð áš vöîð. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not answer. All that was done here is kept and sent later.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ áñšŵéŕ. Åļļ ţĥáţ ŵáš ðöñé ĥéŕé îš ķépţ áñð šéñţ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not give the document yet. It is fetched by itself once it is there.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ğîvé ţĥé ðöçûméñţ ýéţ. Îţ îš féţçĥéð bý îţšéļf öñçé îţ îš ţĥéŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order at this store. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ķñöŵ ţĥé öŕðéŕ áţ ţĥîš šţöŕé. Ñöţĥîñğ ŵáš šéñţ. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order or the item at this store. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ķñöŵ ţĥé öŕðéŕ öŕ ţĥé îţém áţ ţĥîš šţöŕé. Ţĥé ñûmbéŕ ŵáš ñöţ ţáķéñ ţĥéŕé. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the return at this store. Nothing was sent. Look at the return there, then try again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ķñöŵ ţĥé ŕéţûŕñ áţ ţĥîš šţöŕé. Ñöţĥîñğ ŵáš šéñţ. Ļööķ áţ ţĥé ŕéţûŕñ ţĥéŕé, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not list the states {filters}. All other changes still come in. Run “storeassist oms check”.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ļîšţ ţĥé šţáţéš {filters}. Åļļ öţĥéŕ çĥáñğéš šţîļļ çömé îñ. Ŕûñ “šţöŕéáššîšţ ömš çĥéçķ”. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show the hand-over yet. Nothing is lost; it is tried again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ šĥöŵ ţĥé ĥáñð-övéŕ ýéţ. Ñöţĥîñğ îš ļöšţ; îţ îš ţŕîéð áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show this order for the store any more. It was kept here. Ask where it went.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ šĥöŵ ţĥîš öŕðéŕ föŕ ţĥé šţöŕé áñý möŕé. Îţ ŵáš ķépţ ĥéŕé. Åšķ ŵĥéŕé îţ ŵéñţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the hub's user name and password. All that was done here is kept. Correct them in the hub's settings.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ţáķé ţĥé ĥûb'š ûšéŕ ñámé áñð páššŵöŕð. Åļļ ţĥáţ ŵáš ðöñé ĥéŕé îš ķépţ. Çöŕŕéçţ ţĥém îñ ţĥé ĥûb'š šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the login that records hand-overs and returns. Orders still come in, and what was done here is kept. Correct the client id and secret in the hub's settings.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ðöéš ñöţ ţáķé ţĥé ļöğîñ ţĥáţ ŕéçöŕðš ĥáñð-övéŕš áñð ŕéţûŕñš. Öŕðéŕš šţîļļ çömé îñ, áñð ŵĥáţ ŵáš ðöñé ĥéŕé îš ķépţ. Çöŕŕéçţ ţĥé çļîéñţ îð áñð šéçŕéţ îñ ţĥé ĥûb'š šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system failed several times in a row and is left alone for a moment. All that was done here is kept and sent later.</source>
            <translation>Ţĥé öŕðéŕ šýšţém fáîļéð šévéŕáļ ţîméš îñ á ŕöŵ áñð îš ļéfţ áļöñé föŕ á möméñţ. Åļļ ţĥáţ ŵáš ðöñé ĥéŕé îš ķépţ áñð šéñţ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. Nothing was reserved. Look at the order there.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ĥáš çáñçéļļéð ţĥé öŕðéŕ öŕ ţĥé îţém. Ñöţĥîñğ ŵáš ŕéšéŕvéð. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ĥáš çáñçéļļéð ţĥé öŕðéŕ öŕ ţĥé îţém. Ţĥé ñûmbéŕ ŵáš ñöţ ţáķéñ ţĥéŕé. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order. The hand-over was not recorded there. Look at the order there, then settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ĥáš çáñçéļļéð ţĥé öŕðéŕ. Ţĥé ĥáñð-övéŕ ŵáš ñöţ ŕéçöŕðéð ţĥéŕé. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has locked the order for a moment. Nothing is lost; it is tried again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ĥáš ļöçķéð ţĥé öŕðéŕ föŕ á möméñţ. Ñöţĥîñğ îš ļöšţ; îţ îš ţŕîéð áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has not made this document yet. It is fetched by itself; nothing waits for it.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ĥáš ñöţ máðé ţĥîš ðöçûméñţ ýéţ. Îţ îš féţçĥéð bý îţšéļf; ñöţĥîñğ ŵáîţš föŕ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has started return {name}, so it cannot be withdrawn here. Nothing was changed. Finish it, or have it withdrawn there.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ĥáš šţáŕţéð ŕéţûŕñ {name}, šö îţ çáññöţ bé ŵîţĥðŕáŵñ ĥéŕé. Ñöţĥîñğ ŵáš çĥáñğéð. Fîñîšĥ îţ, öŕ ĥávé îţ ŵîţĥðŕáŵñ ţĥéŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is asked no faster than it allows. Nothing is lost; it is tried again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém îš ášķéð ñö fášţéŕ ţĥáñ îţ áļļöŵš. Ñöţĥîñğ îš ļöšţ; îţ îš ţŕîéð áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is not ready for this step yet. Nothing is lost; it is tried again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém îš ñöţ ŕéáðý föŕ ţĥîš šţép ýéţ. Ñöţĥîñğ îš ļöšţ; îţ îš ţŕîéð áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system pays this return back with its credit note. Nothing was sent. Settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém páýš ţĥîš ŕéţûŕñ báçķ ŵîţĥ îţš çŕéðîţ ñöţé. Ñöţĥîñğ ŵáš šéñţ. Šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused it without saying why. Nothing is lost. Look at the order there, then try again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð îţ ŵîţĥöûţ šáýîñğ ŵĥý. Ñöţĥîñğ îš ļöšţ. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the cancellation</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé çáñçéļļáţîöñ öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the check of the return</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé çĥéçķ öf ţĥé ŕéţûŕñ öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the credit note</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé çŕéðîţ ñöţé öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the hand-over</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé ĥáñð-övéŕ öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the invoice</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé îñvöîçé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for rejected items</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé ŕéfûñð föŕ ŕéĵéçţéð îţémš öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for what was not found</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé ŕéfûñð föŕ ŵĥáţ ŵáš ñöţ föûñð öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the reservation</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé ŕéšéŕváţîöñ öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused the return {name} ({status}). Nothing was changed here. Settle it with the customer.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥé ŕéţûŕñ {name} ({status}). Ñöţĥîñğ ŵáš çĥáñğéð ĥéŕé. Šéţţļé îţ ŵîţĥ ţĥé çûšţöméŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused to start the return</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţö šţáŕţ ţĥé ŕéţûŕñ öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses every question ({text}). All that was done here is kept. Check the store code in the hub's settings.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéš évéŕý qûéšţîöñ ({text}). Åļļ ţĥáţ ŵáš ðöñé ĥéŕé îš ķépţ. Çĥéçķ ţĥé šţöŕé çöðé îñ ţĥé ĥûb'š šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses the document. Nothing else waits for it. Look at the order there.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéš ţĥé ðöçûméñţ. Ñöţĥîñğ éļšé ŵáîţš föŕ îţ. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it yet. Nothing is lost; it is looked at again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šáîð ýéš, áñð ðöéš ñöţ šĥöŵ îţ ýéţ. Ñöţĥîñğ îš ļöšţ; îţ îš ļööķéð áţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it. Nothing is lost here. Look at the order there, then try again.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šáîð ýéš, áñð ðöéš ñöţ šĥöŵ îţ. Ñöţĥîñğ îš ļöšţ ĥéŕé. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system sent an older version of order #{number}. The newer one stays.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šéñţ áñ öļðéŕ véŕšîöñ öf öŕðéŕ #{number}. Ţĥé ñéŵéŕ öñé šţáýš. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} in a form that cannot be read. It was not taken. Look at it in the order system, and tell whoever looks after the hub.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šéñţ ţĥé öŕðéŕ {number} îñ á föŕm ţĥáţ çáññöţ bé ŕéáð. Îţ ŵáš ñöţ ţáķéñ. Ļööķ áţ îţ îñ ţĥé öŕðéŕ šýšţém, áñð ţéļļ ŵĥöévéŕ ļööķš áfţéŕ ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} of the store {location}. It was not taken. Check the store code in the hub's settings.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šéñţ ţĥé öŕðéŕ {number} öf ţĥé šţöŕé {location}. Îţ ŵáš ñöţ ţáķéñ. Çĥéçķ ţĥé šţöŕé çöðé îñ ţĥé ĥûb'š šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to confirm. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šĥöŵš ñö îţémš ţö çöñfîŕm. Ñöţĥîñğ ŵáš šéñţ. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to invoice. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šĥöŵš ñö îţémš ţö îñvöîçé. Ñöţĥîñğ ŵáš šéñţ. Ļööķ áţ ţĥé öŕðéŕ ţĥéŕé, ţĥéñ šéţţļé îţ ŵîţĥ á ñöţé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the credit note {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šĥöŵš ţĥé çŕéðîţ ñöţé {oms}, áñð öûŕš îš {ours}. Öûŕš ŵáš ķépţ. Çļéáŕ ûp ŵĥîçĥ öñé çöûñţš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the invoice {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>Ţĥé öŕðéŕ šýšţém šĥöŵš ţĥé îñvöîçé {oms}, áñð öûŕš îš {ours}. Öûŕš ŵáš ķépţ. Çļéáŕ ûp ŵĥîçĥ öñé çöûñţš. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system was asked again</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŵáš ášķéð áğáîñ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system's answers cannot be read; something else may stand in between. All that was done here is kept and sent later.</source>
            <translation>Ţĥé öŕðéŕ šýšţém'š áñšŵéŕš çáññöţ bé ŕéáð; šöméţĥîñğ éļšé máý šţáñð îñ béţŵééñ. Åļļ ţĥáţ ŵáš ðöñé ĥéŕé îš ķépţ áñð šéñţ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is not to be picked up in a store. It was not taken.</source>
            <translation>Ţĥé öŕðéŕ {number} îš ñöţ ţö bé pîçķéð ûp îñ á šţöŕé. Îţ ŵáš ñöţ ţáķéñ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is of the kind {type}, which is not known here. It was not put on the queue. Look for its number to bring it in.</source>
            <translation>Ţĥé öŕðéŕ {number} îš öf ţĥé ķîñð {type}, ŵĥîçĥ îš ñöţ ķñöŵñ ĥéŕé. Îţ ŵáš ñöţ pûţ öñ ţĥé qûéûé. Ļööķ föŕ îţš ñûmbéŕ ţö bŕîñğ îţ îñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} names no items. It was not taken. Look at it in the order system.</source>
            <translation>Ţĥé öŕðéŕ {number} ñáméš ñö îţémš. Îţ ŵáš ñöţ ţáķéñ. Ļööķ áţ îţ îñ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The part of the order system that records hand-overs and returns does not answer. Orders still come in, and what was done here is kept and sent later.</source>
            <translation>Ţĥé páŕţ öf ţĥé öŕðéŕ šýšţém ţĥáţ ŕéçöŕðš ĥáñð-övéŕš áñð ŕéţûŕñš ðöéš ñöţ áñšŵéŕ. Öŕðéŕš šţîļļ çömé îñ, áñð ŵĥáţ ŵáš ðöñé ĥéŕé îš ķépţ áñð šéñţ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The photo does not match its name. It was not kept. Send it again.</source>
            <translation>Ţĥé pĥöţö ðöéš ñöţ máţçĥ îţš ñámé. Îţ ŵáš ñöţ ķépţ. Šéñð îţ áğáîñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The quantity of {sku} in this order cannot be read. It counts as 1 here. Compare it with the order system.</source>
            <translation>Ţĥé qûáñţîţý öf {sku} îñ ţĥîš öŕðéŕ çáññöţ bé ŕéáð. Îţ çöûñţš áš 1 ĥéŕé. Çömpáŕé îţ ŵîţĥ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The ready notice could not be sent</source>
            <translation>Ţĥé ŕéáðý ñöţîçé çöûļð ñöţ bé šéñţ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The refund for returned items was refused</source>
            <translation>Ţĥé ŕéfûñð föŕ ŕéţûŕñéð îţémš ŵáš ŕéfûšéð öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The refund {refund} could not be marked: {reason}. Nothing was changed.</source>
            <translation>Ţĥé ŕéfûñð {refund} çöûļð ñöţ bé máŕķéð: {reason}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return in the order system does not hold these items. Nothing was sent. Compare the two.</source>
            <translation>Ţĥé ŕéţûŕñ îñ ţĥé öŕðéŕ šýšţém ðöéš ñöţ ĥöļð ţĥéšé îţémš. Ñöţĥîñğ ŵáš šéñţ. Çömpáŕé ţĥé ţŵö. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} belongs to the order {number}, which the order system does not show. It was not taken. Look at it in the order system.</source>
            <translation>Ţĥé ŕéţûŕñ {oms_return} béļöñğš ţö ţĥé öŕðéŕ {number}, ŵĥîçĥ ţĥé öŕðéŕ šýšţém ðöéš ñöţ šĥöŵ. Îţ ŵáš ñöţ ţáķéñ. Ļööķ áţ îţ îñ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} in the order system holds items that cannot be returned any more. It was not opened here. Compare it with the returns of the order.</source>
            <translation>Ţĥé ŕéţûŕñ {oms_return} îñ ţĥé öŕðéŕ šýšţém ĥöļðš îţémš ţĥáţ çáññöţ bé ŕéţûŕñéð áñý möŕé. Îţ ŵáš ñöţ öpéñéð ĥéŕé. Çömpáŕé îţ ŵîţĥ ţĥé ŕéţûŕñš öf ţĥé öŕðéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner cannot be claimed for this app alone: the evdev package is not installed. The scanner still works as a keyboard. Install StoreAssist with its evdev part, or set it to off in Settings.</source>
            <translation>Ţĥé šçáññéŕ çáññöţ bé çļáîméð föŕ ţĥîš ápp áļöñé: ţĥé évðév páçķáğé îš ñöţ îñšţáļļéð. Ţĥé šçáññéŕ šţîļļ ŵöŕķš áš á ķéýböáŕð. Îñšţáļļ ŠţöŕéÅššîšţ ŵîţĥ îţš évðév páŕţ, öŕ šéţ îţ ţö öff îñ Šéţţîñğš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner sent {length} characters in one go; that is no barcode. Nothing was counted and nothing was changed. Scan again; if it happens again, unplug the scanner and plug it in.</source>
            <translation>Ţĥé šçáññéŕ šéñţ {length} çĥáŕáçţéŕš îñ öñé ğö; ţĥáţ îš ñö báŕçöðé. Ñöţĥîñğ ŵáš çöûñţéð áñð ñöţĥîñğ ŵáš çĥáñğéð. Šçáñ áğáîñ; îf îţ ĥáppéñš áğáîñ, ûñpļûğ ţĥé šçáññéŕ áñð pļûğ îţ îñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner to claim was not found. Scanners that type still work. Plug it in, or name another device in Settings; this app keeps looking for it.</source>
            <translation>Ţĥé šçáññéŕ ţö çļáîm ŵáš ñöţ föûñð. Šçáññéŕš ţĥáţ ţýpé šţîļļ ŵöŕķ. Pļûğ îţ îñ, öŕ ñámé áñöţĥéŕ ðévîçé îñ Šéţţîñğš; ţĥîš ápp ķéépš ļööķîñğ föŕ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} cannot be {found}; it takes {expected}. It was not taken.</source>
            <translation>Ţĥé šéţţîñğ {key} çáññöţ bé {found}; îţ ţáķéš {expected}. Îţ ŵáš ñöţ ţáķéñ. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} comes from {variable} and cannot be changed here. The value stays. Change it where it is set.</source>
            <translation>Ţĥé šéţţîñğ {key} çöméš fŕöm {variable} áñð çáññöţ bé çĥáñğéð ĥéŕé. Ţĥé váļûé šţáýš. Çĥáñğé îţ ŵĥéŕé îţ îš šéţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be read: {detail}. It is left as it is and the defaults are used. Correct the file, or rename it.</source>
            <translation>Ţĥé šéţţîñğš fîļé {path} çáññöţ bé ŕéáð: {detail}. Îţ îš ļéfţ áš îţ îš áñð ţĥé ðéfáûļţš áŕé ûšéð. Çöŕŕéçţ ţĥé fîļé, öŕ ŕéñámé îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be written: {detail}. The change is not kept. Check the folder's rights.</source>
            <translation>Ţĥé šéţţîñğš fîļé {path} çáññöţ bé ŵŕîţţéñ: {detail}. Ţĥé çĥáñğé îš ñöţ ķépţ. Çĥéçķ ţĥé föļðéŕ'š ŕîğĥţš. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The store's policy does not take {name} back today. Nothing was changed. A manager may allow it with a reason.</source>
            <translation>Ţĥé šţöŕé'š pöļîçý ðöéš ñöţ ţáķé {name} báçķ ţöðáý. Ñöţĥîñğ ŵáš çĥáñğéð. Å máñáğéŕ máý áļļöŵ îţ ŵîţĥ á ŕéášöñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The time to undo has passed. Order #{number} stays staged at {place}; move it to another place instead.</source>
            <translation>Ţĥé ţîmé ţö ûñðö ĥáš páššéð. Öŕðéŕ #{number} šţáýš šţáğéð áţ {place}; mövé îţ ţö áñöţĥéŕ pļáçé îñšţéáð. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The {kind} of order #{number} is larger than 5 MB and was not kept. Look at it in the order system.</source>
            <translation>Ţĥé {kind} öf öŕðéŕ #{number} îš ļáŕğéŕ ţĥáñ 5 MB áñð ŵáš ñöţ ķépţ. Ļööķ áţ îţ îñ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There are no pictures in {path}. Nothing was changed. Choose another folder.</source>
            <translation>Ţĥéŕé áŕé ñö pîçţûŕéš îñ {path}. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé áñöţĥéŕ föļðéŕ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is an integrator {name} already. Nothing was changed. Choose another name.</source>
            <translation>Ţĥéŕé îš áñ îñţéğŕáţöŕ {name} áļŕéáðý. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé áñöţĥéŕ ñámé. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no Fynd setting {name}. The connection was not started. Check how it is written.</source>
            <translation>Ţĥéŕé îš ñö Fýñð šéţţîñğ {name}. Ţĥé çöññéçţîöñ ŵáš ñöţ šţáŕţéð. Çĥéçķ ĥöŵ îţ îš ŵŕîţţéñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no open request {request} to the order system. Nothing was changed.</source>
            <translation>Ţĥéŕé îš ñö öpéñ ŕéqûéšţ {request} ţö ţĥé öŕðéŕ šýšţém. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There is no setting {key}. Nothing was changed.</source>
            <translation>Ţĥéŕé îš ñö šéţţîñğ {key}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no time zone {time_zone}. Nothing was changed. It looks like Europe/Berlin.</source>
            <translation>Ţĥéŕé îš ñö ţîmé žöñé {time_zone}. Ñöţĥîñğ ŵáš çĥáñğéð. Îţ ļööķš ļîķé Éûŕöpé/Béŕļîñ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This app is newer than the hub (form {found}, the hub knows {known}). Your work waits on this device. Update the hub.</source>
            <translation>Ţĥîš ápp îš ñéŵéŕ ţĥáñ ţĥé ĥûb (föŕm {found}, ţĥé ĥûb ķñöŵš {known}). Ýöûŕ ŵöŕķ ŵáîţš öñ ţĥîš ðévîçé. Ûpðáţé ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This associate no longer works in this store. Ask a manager.</source>
            <translation>Ţĥîš áššöçîáţé ñö ļöñğéŕ ŵöŕķš îñ ţĥîš šţöŕé. Åšķ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device and the hub do not know that order. Nothing was changed.</source>
            <translation>Ţĥîš ðévîçé áñð ţĥé ĥûb ðö ñöţ ķñöŵ ţĥáţ öŕðéŕ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device does not know that badge. Type your number instead, or ask a manager.</source>
            <translation>Ţĥîš ðévîçé ðöéš ñöţ ķñöŵ ţĥáţ báðğé. Ţýpé ýöûŕ ñûmbéŕ îñšţéáð, öŕ ášķ á máñáğéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device has not reached the hub for {hours:hour|hours}, so it cannot sign you in offline. One connection mends it.</source>
            <translation>Ţĥîš ðévîçé ĥáš ñöţ ŕéáçĥéð ţĥé ĥûb föŕ {hours:ĥöûŕ|ĥöûŕš}, šö îţ çáññöţ šîğñ ýöû îñ öffļîñé. Öñé çöññéçţîöñ méñðš îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device is not connected to a hub yet. What you do is saved here. A manager can enrol it.</source>
            <translation>Ţĥîš ðévîçé îš ñöţ çöññéçţéð ţö á ĥûb ýéţ. Ŵĥáţ ýöû ðö îš šávéð ĥéŕé. Å máñáğéŕ çáñ éñŕöļ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was enrolled anew. What was done on it is kept and is sent as soon as somebody signs in while the hub can be reached.</source>
            <translation>Ţĥîš ðévîçé ŵáš éñŕöļļéð áñéŵ. Ŵĥáţ ŵáš ðöñé öñ îţ îš ķépţ áñð îš šéñţ áš šööñ áš šöméböðý šîğñš îñ ŵĥîļé ţĥé ĥûb çáñ bé ŕéáçĥéð. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was removed from the store. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Ţĥîš ðévîçé ŵáš ŕémövéð fŕöm ţĥé šţöŕé. Ŵĥáţ ŵáš ñöţ ýéţ šéñţ îš ķépţ ĥéŕé. Å máñáğéŕ çáñ éñŕöļ îţ áğáîñ ŵîţĥ á ñéŵ çöðé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: its file is damaged. The order is not touched. Try again later.</source>
            <translation>Ţĥîš ðöçûméñţ çáññöţ bé šĥöŵñ: îţš fîļé îš ðámáğéð. Ţĥé öŕðéŕ îš ñöţ ţöûçĥéð. Ţŕý áğáîñ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: the file is damaged. The order is not touched. Try again later.</source>
            <translation>Ţĥîš ðöçûméñţ çáññöţ bé šĥöŵñ: ţĥé fîļé îš ðámáğéð. Ţĥé öŕðéŕ îš ñöţ ţöûçĥéð. Ţŕý áğáîñ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document could not be made. The order is not touched. It is tried again; the hub's log says more.</source>
            <translation>Ţĥîš ðöçûméñţ çöûļð ñöţ bé máðé. Ţĥé öŕðéŕ îš ñöţ ţöûçĥéð. Îţ îš ţŕîéð áğáîñ; ţĥé ĥûb'š ļöğ šáýš möŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document is not there yet. It is made or fetched by itself; nothing waits for it.</source>
            <translation>Ţĥîš ðöçûméñţ îš ñöţ ţĥéŕé ýéţ. Îţ îš máðé öŕ féţçĥéð bý îţšéļf; ñöţĥîñğ ŵáîţš föŕ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document lies at the hub, which cannot be reached. Try again when this device is online.</source>
            <translation>Ţĥîš ðöçûméñţ ļîéš áţ ţĥé ĥûb, ŵĥîçĥ çáññöţ bé ŕéáçĥéð. Ţŕý áğáîñ ŵĥéñ ţĥîš ðévîçé îš öñļîñé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This number is locked after too many tries. A manager or the hub can unlock it.</source>
            <translation>Ţĥîš ñûmbéŕ îš ļöçķéð áfţéŕ ţöö máñý ţŕîéš. Å máñáğéŕ öŕ ţĥé ĥûb çáñ ûñļöçķ îţ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This order is to have no such document. Nothing was changed.</source>
            <translation>Ţĥîš öŕðéŕ îš ţö ĥávé ñö šûçĥ ðöçûméñţ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This person's account was closed before the action was sent. It is kept. A manager can sign in here and try again.</source>
            <translation>Ţĥîš péŕšöñ'š áççöûñţ ŵáš çļöšéð béföŕé ţĥé áçţîöñ ŵáš šéñţ. Îţ îš ķépţ. Å máñáğéŕ çáñ šîğñ îñ ĥéŕé áñð ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store asks for an ID check. Nothing was handed over. Check the ID, then tick it.</source>
            <translation>Ţĥîš šţöŕé ášķš föŕ áñ ÎÐ çĥéçķ. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Çĥéçķ ţĥé ÎÐ, ţĥéñ ţîçķ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store needs a signature. Nothing was handed over. Let the customer sign, or give the reason why not.</source>
            <translation>Ţĥîš šţöŕé ñééðš á šîğñáţûŕé. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Ļéţ ţĥé çûšţöméŕ šîğñ, öŕ ğîvé ţĥé ŕéášöñ ŵĥý ñöţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This user may not open the scanner {spec}. The scanner still works as a keyboard. Ask an administrator to add the user to the input group.</source>
            <translation>Ţĥîš ûšéŕ máý ñöţ öpéñ ţĥé šçáññéŕ {spec}. Ţĥé šçáññéŕ šţîļļ ŵöŕķš áš á ķéýböáŕð. Åšķ áñ áðmîñîšţŕáţöŕ ţö áðð ţĥé ûšéŕ ţö ţĥé îñpûţ ğŕöûp. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Nothing was changed. Wait {retry_after_s:second|seconds}, then try again.</source>
            <translation>Ţöö máñý ţŕîéš. Ñöţĥîñğ ŵáš çĥáñğéð. Ŵáîţ {retry_after_s:šéçöñð|šéçöñðš}, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Wait {wait_s:second|seconds}, then try again.</source>
            <translation>Ţöö máñý ţŕîéš. Ŵáîţ {wait_s:šéçöñð|šéçöñðš}, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Try again</source>
            <translation>Ţŕý áğáîñöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Understood</source>
            <translation>Ûñðéŕšţööð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>What the order system sent as the {kind} of order #{number} is no PDF. It was not kept. Look at it in the order system.</source>
            <translation>Ŵĥáţ ţĥé öŕðéŕ šýšţém šéñţ áš ţĥé {kind} öf öŕðéŕ #{number} îš ñö PÐF. Îţ ŵáš ñöţ ķépţ. Ļööķ áţ îţ îñ ţĥé öŕðéŕ šýšţém. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Who takes order #{number}? Nothing was handed over. Choose the customer or the other person.</source>
            <translation>Ŵĥö ţáķéš öŕðéŕ #{number}? Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Çĥööšé ţĥé çûšţöméŕ öŕ ţĥé öţĥéŕ péŕšöñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong item</source>
            <translation>Ŵŕöñğ îţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Wrong item: scanned {scanned}, needed {needed} {name}. Nothing was counted. Scan the right item.</source>
            <translation>Ŵŕöñğ îţém: šçáññéð {scanned}, ñééðéð {needed} {name}. Ñöţĥîñğ ŵáš çöûñţéð. Šçáñ ţĥé ŕîğĥţ îţém. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong price</source>
            <translation>Ŵŕöñğ pŕîçé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong size</source>
            <translation>Ŵŕöñğ šîžé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>You have not signed in on this device before, and the hub cannot be reached. Connect once, then it works offline too.</source>
            <translation>Ýöû ĥávé ñöţ šîğñéð îñ öñ ţĥîš ðévîçé béföŕé, áñð ţĥé ĥûb çáññöţ bé ŕéáçĥéð. Çöññéçţ öñçé, ţĥéñ îţ ŵöŕķš öffļîñé ţöö. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{actor} may not do this: it needs the role {needed}. Nothing was changed. Ask somebody who has it.</source>
            <translation>{actor} máý ñöţ ðö ţĥîš: îţ ñééðš ţĥé ŕöļé {needed}. Ñöţĥîñğ ŵáš çĥáñğéð. Åšķ šöméböðý ŵĥö ĥáš îţ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{bags} bags are more than {limit}. Nothing was changed. Count again.</source>
            <translation>{bags} báğš áŕé möŕé ţĥáñ {limit}. Ñöţĥîñğ ŵáš çĥáñğéð. Çöûñţ áğáîñ. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{found} is no {part} of a label layout; it takes {expected}. Nothing was changed.</source>
            <translation>{found} îš ñö {part} öf á ļábéļ ļáýöûţ; îţ ţáķéš {expected}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a name; it takes {expected}. Nothing was changed.</source>
            <translation>{found} îš ñöţ á ñámé; îţ ţáķéš {expected}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a number for an associate; it takes {expected}. Nothing was changed.</source>
            <translation>{found} îš ñöţ á ñûmbéŕ föŕ áñ áššöçîáţé; îţ ţáķéš {expected}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a role of a device; it is one of {known}. Nothing was changed.</source>
            <translation>{found} îš ñöţ á ŕöļé öf á ðévîçé; îţ îš öñé öf {known}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} is picking order #{number}. Your own picks are safe. Take it over, or leave it to {holder}.</source>
            <translation>{holder} îš pîçķîñğ öŕðéŕ #{number}. Ýöûŕ öŵñ pîçķš áŕé šáfé. Ţáķé îţ övéŕ, öŕ ļéávé îţ ţö {holder}. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} took over order #{number}. Your later picks do not count there. Give your units to {holder}, or put them back.</source>
            <translation>{holder} ţööķ övéŕ öŕðéŕ #{number}. Ýöûŕ ļáţéŕ pîçķš ðö ñöţ çöûñţ ţĥéŕé. Ğîvé ýöûŕ ûñîţš ţö {holder}, öŕ pûţ ţĥém báçķ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{left:check|checks} still to be answered. Nothing is lost. Answer all of them first.</source>
            <translation>{left:çĥéçķ|çĥéçķš} šţîļļ ţö bé áñšŵéŕéð. Ñöţĥîñğ îš ļöšţ. Åñšŵéŕ áļļ öf ţĥém fîŕšţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} has no not-found units that can be opened again; their refund was already requested.</source>
            <translation>{name} ĥáš ñö ñöţ-föûñð ûñîţš ţĥáţ çáñ bé öpéñéð áğáîñ; ţĥéîŕ ŕéfûñð ŵáš áļŕéáðý ŕéqûéšţéð. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is a set. Scan one of its parts.</source>
            <translation>{name} îš á šéţ. Šçáñ öñé öf îţš páŕţš. öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is already done. Nothing was changed.</source>
            <translation>{name} îš áļŕéáðý ðöñé. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: bought {bought}, already returned or reserved {returned}, so {left} can be returned, not {quantity}. Nothing was changed.</source>
            <translation>{name}: böûğĥţ {bought}, áļŕéáðý ŕéţûŕñéð öŕ ŕéšéŕvéð {returned}, šö {left} çáñ bé ŕéţûŕñéð, ñöţ {quantity}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: nothing more to put back. Nothing was changed.</source>
            <translation>{name}: ñöţĥîñğ möŕé ţö pûţ báçķ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {available:unit|units} can be decided. Nothing was changed.</source>
            <translation>{name}: öñļý {available:ûñîţ|ûñîţš} çáñ bé ðéçîðéð. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {open:unit is|units are} still open. Nothing was changed.</source>
            <translation>{name}: öñļý {open:ûñîţ îš|ûñîţš áŕé} šţîļļ öpéñ. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {quantity} wanted now, {picked} in hand. Nothing more was counted. Accept the new quantity.</source>
            <translation>{name}: öñļý {quantity} ŵáñţéð ñöŵ, {picked} îñ ĥáñð. Ñöţĥîñğ möŕé ŵáš çöûñţéð. Åççépţ ţĥé ñéŵ qûáñţîţý. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is neither CSV nor JSON. Nothing was imported. Rename it to .csv or .json.</source>
            <translation>{path} îš ñéîţĥéŕ ÇŠV ñöŕ ĴŠÖÑ. Ñöţĥîñğ ŵáš împöŕţéð. Ŕéñámé îţ ţö .çšv öŕ .ĵšöñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{path} is no picture that can be read. Nothing was changed. Choose another file.</source>
            <translation>{path} îš ñö pîçţûŕé ţĥáţ çáñ bé ŕéáð. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé áñöţĥéŕ fîļé. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is not a backup of a hub: {detail}. Nothing was restored. Choose another file.</source>
            <translation>{path} îš ñöţ á báçķûp öf á ĥûb: {detail}. Ñöţĥîñğ ŵáš ŕéšţöŕéð. Çĥööšé áñöţĥéŕ fîļé. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{place} is not a place to wait. Nothing was changed. Choose in store or curbside.</source>
            <translation>{place} îš ñöţ á pļáçé ţö ŵáîţ. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥööšé îñ šţöŕé öŕ çûŕbšîðé. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} looked for again</source>
            <translation>{quantity:ûñîţ|ûñîţš} ļööķéð föŕ áğáîñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found</source>
            <translation>{quantity:ûñîţ|ûñîţš} ñöţ föûñðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found: {name}</source>
            <translation>{quantity:ûñîţ|ûñîţš} ñöţ föûñð: {name}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{quantity} is not a quantity. Nothing was changed. Enter 1 or more.</source>
            <translation>{quantity} îš ñöţ á qûáñţîţý. Ñöţĥîñğ ŵáš çĥáñğéð. Éñţéŕ 1 öŕ möŕé. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} has {length} digits; a barcode number has 8, 12, 13 or 14. Scan again or type the SKU.</source>
            <translation>{text} ĥáš {length} ðîğîţš; á báŕçöðé ñûmbéŕ ĥáš 8, 12, 13 öŕ 14. Šçáñ áğáîñ öŕ ţýpé ţĥé ŠĶÛ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} is not a barcode number. Scan again or type the SKU.</source>
            <translation>{text} îš ñöţ á báŕçöðé ñûmbéŕ. Šçáñ áğáîñ öŕ ţýpé ţĥé ŠĶÛ. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{units:item is|items are} not decided yet. Nothing was handed over. Accept or reject each item.</source>
            <translation>{units:îţém îš|îţémš áŕé} ñöţ ðéçîðéð ýéţ. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Åççépţ öŕ ŕéĵéçţ éáçĥ îţém. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{units:unit|units} not found: {name}</source>
            <translation>{units:ûñîţ|ûñîţš} ñöţ föûñð: {name}öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{url} is not an address. Nothing was changed. It looks like http://10.0.0.5:8840.</source>
            <translation>{url} îš ñöţ áñ áððŕéšš. Ñöţĥîñğ ŵáš çĥáñğéð. Îţ ļööķš ļîķé ĥţţp://10.0.0.5:8840. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>“{found}” is no layout of the store's own barcodes ({part}); it takes {expected}. Nothing was changed.</source>
            <translation>“{found}” îš ñö ļáýöûţ öf ţĥé šţöŕé'š öŵñ báŕçöðéš ({part}); îţ ţáķéš {expected}. Ñöţĥîñğ ŵáš çĥáñğéð. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Credit</source>
            <translation>Çŕéðîţöñ</translation>
        </message>
    </context>
    <context>
        <name>MoneyPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Money</source>
            <translation>Möñéýöñ</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A bottle, a bag or a label without a code: type the SKU. It is recorded as typed.</source>
            <translation>Å böţţļé, á báğ öŕ á ļábéļ ŵîţĥöûţ á çöðé: ţýpé ţĥé ŠĶÛ. Îţ îš ŕéçöŕðéð áš ţýpéð. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A rejected item is settled by a manager. Above the store's limit a manager finishes the return.</source>
            <translation>Å ŕéĵéçţéð îţém îš šéţţļéð bý á máñáğéŕ. Åbövé ţĥé šţöŕé'š ļîmîţ á máñáğéŕ fîñîšĥéš ţĥé ŕéţûŕñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A scan works on every screen without tapping a field first.</source>
            <translation>Å šçáñ ŵöŕķš öñ évéŕý šçŕééñ ŵîţĥöûţ ţáppîñğ á fîéļð fîŕšţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Accept or reject each item. A rejected one is refunded with the hand-over.</source>
            <translation>Åççépţ öŕ ŕéĵéçţ éáçĥ îţém. Å ŕéĵéçţéð öñé îš ŕéfûñðéð ŵîţĥ ţĥé ĥáñð-övéŕ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>After 5 wrong tries there is a pause; after 10 a manager or the hub unlocks you.</source>
            <translation>Åfţéŕ 5 ŵŕöñğ ţŕîéš ţĥéŕé îš á páûšé; áfţéŕ 10 á máñáğéŕ öŕ ţĥé ĥûb ûñļöçķš ýöû. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Answer the checks of each item. A bad answer needs a note and a photo.</source>
            <translation>Åñšŵéŕ ţĥé çĥéçķš öf éáçĥ îţém. Å báð áñšŵéŕ ñééðš á ñöţé áñð á pĥöţö. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Arrows move in lists, Space chooses, Enter opens. Left and Right reach the buttons within a row.</source>
            <translation>Åŕŕöŵš mövé îñ ļîšţš, Špáçé çĥööšéš, Éñţéŕ öpéñš. Ļéfţ áñð Ŕîğĥţ ŕéáçĥ ţĥé bûţţöñš ŵîţĥîñ á ŕöŵ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Cannot find it? Skip it for now, or mark it not found. A refund starts at staging, not before.</source>
            <translation>Çáññöţ fîñð îţ? Šķîp îţ föŕ ñöŵ, öŕ máŕķ îţ ñöţ föûñð. Å ŕéfûñð šţáŕţš áţ šţáğîñğ, ñöţ béföŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Check in a customer by name, order number, the last 4 digits of the phone, or a scan.</source>
            <translation>Çĥéçķ îñ á çûšţöméŕ bý ñámé, öŕðéŕ ñûmbéŕ, ţĥé ļášţ 4 ðîğîţš öf ţĥé pĥöñé, öŕ á šçáñ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Customers who are here stand in the list, the longest wait first. A chime tells of a new one.</source>
            <translation>Çûšţöméŕš ŵĥö áŕé ĥéŕé šţáñð îñ ţĥé ļîšţ, ţĥé ļöñğéšţ ŵáîţ fîŕšţ. Å çĥîmé ţéļļš öf á ñéŵ öñé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Esc: back. Ctrl+Enter: the main button. Ctrl+F or /: search. F1: help. F2 to F6: the main places.</source>
            <translation>Éšç: báçķ. Çţŕļ+Éñţéŕ: ţĥé máîñ bûţţöñ. Çţŕļ+F öŕ /: šéáŕçĥ. F1: ĥéļp. F2 ţö F6: ţĥé máîñ pļáçéš. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Everything you do is saved on this device at once and sent to the hub when there is a network.</source>
            <translation>Évéŕýţĥîñğ ýöû ðö îš šávéð öñ ţĥîš ðévîçé áţ öñçé áñð šéñţ ţö ţĥé ĥûb ŵĥéñ ţĥéŕé îš á ñéţŵöŕķ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Finish the return: the order system credits it. Until then its line says what it waits for.</source>
            <translation>Fîñîšĥ ţĥé ŕéţûŕñ: ţĥé öŕðéŕ šýšţém çŕéðîţš îţ. Ûñţîļ ţĥéñ îţš ļîñé šáýš ŵĥáţ îţ ŵáîţš föŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Hand-off</source>
            <translation>Ĥáñð-öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Help</source>
            <translation>Ĥéļpöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>If the hub refuses an action, it becomes a card with the ways out. Nothing disappears.</source>
            <translation>Îf ţĥé ĥûb ŕéfûšéš áñ áçţîöñ, îţ béçöméš á çáŕð ŵîţĥ ţĥé ŵáýš öûţ. Ñöţĥîñğ ðîšáppéáŕš. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Keys</source>
            <translation>Ķéýšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>No camera, or the camera is taken: the walk goes on with the trigger or the typed SKU.</source>
            <translation>Ñö çáméŕá, öŕ ţĥé çáméŕá îš ţáķéñ: ţĥé ŵáļķ ğöéš öñ ŵîţĥ ţĥé ţŕîğğéŕ öŕ ţĥé ţýpéð ŠĶÛ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Number</source>
            <translation>Ñûmbéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline</source>
            <translation>Öffļîñéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline sign-in</source>
            <translation>Öffļîñé šîğñ-îñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Orders</source>
            <translation>Öŕðéŕšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Picking</source>
            <translation>Pîçķîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Returns</source>
            <translation>Ŕéţûŕñšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Say where the bags stand: scan the shelf label or type any place up to 40 characters.</source>
            <translation>Šáý ŵĥéŕé ţĥé báğš šţáñð: šçáñ ţĥé šĥéļf ļábéļ öŕ ţýpé áñý pļáçé ûp ţö 40 çĥáŕáçţéŕš. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan each item with the trigger or the camera. A wrong item buzzes and is not counted.</source>
            <translation>Šçáñ éáçĥ îţém ŵîţĥ ţĥé ţŕîğğéŕ öŕ ţĥé çáméŕá. Å ŵŕöñğ îţém bûžžéš áñð îš ñöţ çöûñţéð. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan the receipt or an item, or search for the sale. Choose what comes back, and why.</source>
            <translation>Šçáñ ţĥé ŕéçéîpţ öŕ áñ îţém, öŕ šéáŕçĥ föŕ ţĥé šáļé. Çĥööšé ŵĥáţ çöméš báçķ, áñð ŵĥý. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan your badge or type your number, then your PIN. The PIN is never shown.</source>
            <translation>Šçáñ ýöûŕ báðğé öŕ ţýpé ýöûŕ ñûmbéŕ, ţĥéñ ýöûŕ PÎÑ. Ţĥé PÎÑ îš ñévéŕ šĥöŵñ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scanner and camera</source>
            <translation>Šçáññéŕ áñð çáméŕá öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Search by number, name, phone digits or SKU, or scan a receipt.</source>
            <translation>Šéáŕçĥ bý ñûmbéŕ, ñámé, pĥöñé ðîğîţš öŕ ŠĶÛ, öŕ šçáñ á ŕéçéîpţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings</source>
            <translation>Šéţţîñğšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings &gt; Scanner has a test panel that shows what the scanner sends.</source>
            <translation>Šéţţîñğš &gt; Šçáññéŕ ĥáš á ţéšţ páñéļ ţĥáţ šĥöŵš ŵĥáţ ţĥé šçáññéŕ šéñðš. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out</source>
            <translation>Šîğñ öûţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out. What waits to be sent stays on this device.</source>
            <translation>Šîğñ öûţ. Ŵĥáţ ŵáîţš ţö bé šéñţ šţáýš öñ ţĥîš ðévîçé. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Signing in</source>
            <translation>Šîğñîñğ îñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Staging</source>
            <translation>Šţáğîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync and conflicts</source>
            <translation>Šýñç áñð çöñfļîçţš öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync status</source>
            <translation>Šýñç šţáţûš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Tap orders to choose them, or take the most overdue with one tap. Hold a card to open the order.</source>
            <translation>Ţáp öŕðéŕš ţö çĥööšé ţĥém, öŕ ţáķé ţĥé möšţ övéŕðûé ŵîţĥ öñé ţáp. Ĥöļð á çáŕð ţö öpéñ ţĥé öŕðéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The button names what happens, a refund too. You have 10 seconds to undo.</source>
            <translation>Ţĥé bûţţöñ ñáméš ŵĥáţ ĥáppéñš, á ŕéfûñð ţöö. Ýöû ĥávé 10 šéçöñðš ţö ûñðö. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The customer signs on the screen. If that is not possible, give the reason.</source>
            <translation>Ţĥé çûšţöméŕ šîğñš öñ ţĥé šçŕééñ. Îf ţĥáţ îš ñöţ pöššîbļé, ğîvé ţĥé ŕéášöñ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The pill at the top shows: Synced, Syncing, Offline with the number waiting, or Needs attention.</source>
            <translation>Ţĥé pîļļ áţ ţĥé ţöp šĥöŵš: Šýñçéð, Šýñçîñğ, Öffļîñé ŵîţĥ ţĥé ñûmbéŕ ŵáîţîñğ, öŕ Ñééðš áţţéñţîöñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>This device holds open orders and those of the last 14 days. More matches come from the hub.</source>
            <translation>Ţĥîš ðévîçé ĥöļðš öpéñ öŕðéŕš áñð ţĥöšé öf ţĥé ļášţ 14 ðáýš. Möŕé máţçĥéš çömé fŕöm ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>What waits to be sent stays on this device</source>
            <translation>Ŵĥáţ ŵáîţš ţö bé šéñţ šţáýš öñ ţĥîš ðévîçé öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Where only a manager may, a manager's badge and PIN allow that one thing, and you stay signed in.</source>
            <translation>Ŵĥéŕé öñļý á máñáğéŕ máý, á máñáğéŕ'š báðğé áñð PÎÑ áļļöŵ ţĥáţ öñé ţĥîñğ, áñð ýöû šţáý šîğñéð îñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Without a network you can sign in where you signed in within the last 24 hours.</source>
            <translation>Ŵîţĥöûţ á ñéţŵöŕķ ýöû çáñ šîğñ îñ ŵĥéŕé ýöû šîğñéð îñ ŵîţĥîñ ţĥé ļášţ 24 ĥöûŕš. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/more.py"></location>
            <source>More</source>
            <translation>Möŕéöñ</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Please read</source>
            <translation>Pļéášé ŕéáð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Understood</source>
            <translation>Ûñðéŕšţööð öñé</translation>
        </message>
    </context>
    <context>
        <name>Oms</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 is asked again</source>
            <translation>%1 îš ášķéð áğáîñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 says: %2</source>
            <translation>%1 šáýš: %2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask %1 again. %2.</source>
            <translation>Åšķ %1 áğáîñ. %2.öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask again</source>
            <translation>Åšķ áğáîñöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Cancellation</source>
            <translation>Çáñçéļļáţîöñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Check of the return</source>
            <translation>Çĥéçķ öf ţĥé ŕéţûŕñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Credit note</source>
            <translation>Çŕéðîţ ñöţé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Delivered</source>
            <translation>Ðéļîvéŕéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Hand-over</source>
            <translation>Ĥáñð-övéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Invoice</source>
            <translation>Îñvöîçéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>It counts as done from now on, and is not asked again. Say how it was done.</source>
            <translation>Îţ çöûñţš áš ðöñé fŕöm ñöŵ öñ, áñð îš ñöţ ášķéð áğáîñ. Šáý ĥöŵ îţ ŵáš ðöñé. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Looked at</source>
            <translation>Ļööķéð áţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Note</source>
            <translation>Ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Odd order data</source>
            <translation>Öðð öŕðéŕ ðáţá öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Open in Returns</source>
            <translation>Öpéñ îñ Ŕéţûŕñš öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Order system</source>
            <translation>Öŕðéŕ šýšţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Ready notice</source>
            <translation>Ŕéáðý ñöţîçé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of rejected items</source>
            <translation>Ŕéfûñð öf ŕéĵéçţéð îţémš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of returned items</source>
            <translation>Ŕéfûñð öf ŕéţûŕñéð îţémš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of what was not found</source>
            <translation>Ŕéfûñð öf ŵĥáţ ŵáš ñöţ föûñð öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Refused: %1</source>
            <translation>Ŕéfûšéð: %1öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Rejected returned items: %n</source>
            <translation>
                <numerusform>Ŕéĵéçţéð ŕéţûŕñéð îţémš: %n öñé ţŵö</numerusform>
                <numerusform>Ŕéĵéçţéð ŕéţûŕñéð îţémš: %n öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Reservation</source>
            <translation>Ŕéšéŕváţîöñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Settle</source>
            <translation>Šéţţļéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle it with the note “%1”. %2.</source>
            <translation>Šéţţļé îţ ŵîţĥ ţĥé ñöţé “%1”. %2. öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle with a note</source>
            <translation>Šéţţļé ŵîţĥ á ñöţé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settled</source>
            <translation>Šéţţļéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Start of the return</source>
            <translation>Šţáŕţ öf ţĥé ŕéţûŕñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Such as: refunded at the till</source>
            <translation>Šûçĥ áš: ŕéfûñðéð áţ ţĥé ţîļļ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed</source>
            <translation>çöñfîŕméð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed %1</source>
            <translation>çöñfîŕméð %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused</source>
            <translation>ŕéfûšéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused %1</source>
            <translation>ŕéfûšéð %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>seen %1</source>
            <translation>šééñ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>sent, not answered yet</source>
            <translation>šéñţ, ñöţ áñšŵéŕéð ýéţ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>waits to be sent</source>
            <translation>ŵáîţš ţö bé šéñţ öñé ţ</translation>
        </message>
    </context>
    <context>
        <name>OrderDetail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it</source>
            <translation>%1 îš pîçķîñğ îţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it; only the hub can decide that</source>
            <translation>%1 îš pîçķîñğ îţ; öñļý ţĥé ĥûb çáñ ðéçîðé ţĥáţ öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is told at once. What %1 picked so far counts.</source>
            <translation>%1 îš ţöļð áţ öñçé. Ŵĥáţ %1 pîçķéð šö fáŕ çöûñţš. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 will be refunded.</source>
            <translation>%1 ŵîļļ bé ŕéfûñðéð. öñé ţŵ</translation>
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
                <numerusform>%n báğö</numerusform>
                <numerusform>%n báğšöñ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Åðð á ñöţéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>At %1</source>
            <translation>Åţ %1ö</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Back to the shelf: %n item(s).</source>
            <translation>
                <numerusform>Báçķ ţö ţĥé šĥéļf: %n îţém. öñé ţŵö</numerusform>
                <numerusform>Báçķ ţö ţĥé šĥéļf: %n îţémš. öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Bought in the store</source>
            <translation>Böûğĥţ îñ ţĥé šţöŕé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel order %1: %2.</source>
            <translation>Çáñçéļ öŕðéŕ %1: %2. öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Çáñçéļ ţĥé öŕðéŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Çáñçéļļéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Check in the customer</source>
            <translation>Çĥéçķ îñ ţĥé çûšţöméŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Closed more than a day ago: this device keeps number, lines and initials. Names are at the hub.</source>
            <translation>Çļöšéð möŕé ţĥáñ á ðáý áğö: ţĥîš ðévîçé ķéépš ñûmbéŕ, ļîñéš áñð îñîţîáļš. Ñáméš áŕé áţ ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <source>Credit note %1</source>
            <translation>Çŕéðîţ ñöţé %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Curbside</source>
            <translation>Çûŕbšîðéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer</source>
            <translation>Çûšţöméŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer left</source>
            <translation>Çûšţöméŕ ļéfţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Discount</source>
            <translation>Ðîšçöûñţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Documents</source>
            <translation>Ðöçûméñţš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Due</source>
            <translation>Ðûéö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Hand off</source>
            <translation>Ĥáñð öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Ĥáñðéð övéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Handed over to</source>
            <translation>Ĥáñðéð övéŕ ţö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>In store</source>
            <translation>Îñ šţöŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Invoice</source>
            <translation>Îñvöîçéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Items</source>
            <translation>Îţémšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Move to another place</source>
            <translation>Mövé ţö áñöţĥéŕ pļáçé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Not found</source>
            <translation>Ñöţ föûñðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Note added</source>
            <translation>Ñöţé áððéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Order %1 is cancelled, refund requested</source>
            <translation>Öŕðéŕ %1 îš çáñçéļļéð, ŕéfûñð ŕéqûéšţéð öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Paid</source>
            <translation>Páîðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pick this order</source>
            <translation>Pîçķ ţĥîš öŕðéŕ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Pîçķéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked %1/%2</source>
            <translation>Pîçķéð %1/%2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Picked by</source>
            <translation>Pîçķéð býöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup</source>
            <translation>Pîçķûpöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup person</source>
            <translation>Pîçķûp péŕšöñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Placed</source>
            <translation>Pļáçéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Print: %1</source>
            <translation>Pŕîñţ: %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Put back</source>
            <translation>Pûţ báçķöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>Pûţ báçķ %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refund requested</source>
            <translation>Ŕéfûñð ŕéqûéšţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refunded</source>
            <translation>Ŕéfûñðéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Rejected</source>
            <translation>Ŕéĵéçţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Reserved: the order system was told, so quantities can no longer be changed there.</source>
            <translation>Ŕéšéŕvéð: ţĥé öŕðéŕ šýšţém ŵáš ţöļð, šö qûáñţîţîéš çáñ ñö ļöñğéŕ bé çĥáñğéð ţĥéŕé. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Return items</source>
            <translation>Ŕéţûŕñ îţémš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Returns</source>
            <translation>Ŕéţûŕñšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Save: %1</source>
            <translation>Šávé: %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Skipped</source>
            <translation>Šķîppéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Stage</source>
            <translation>Šţáğéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1</source>
            <translation>Ţáķé övéŕ fŕöm %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1?</source>
            <translation>Ţáķé övéŕ fŕöm %1? öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax</source>
            <translation>Ţáxö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax included</source>
            <translation>Ţáx îñçļûðéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>The customer is no longer waiting</source>
            <translation>Ţĥé çûšţöméŕ îš ñö ļöñğéŕ ŵáîţîñğ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Total</source>
            <translation>Ţöţáļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>View: %1</source>
            <translation>Vîéŵ: %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Waiting</source>
            <translation>Ŵáîţîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Your roles do not include picking</source>
            <translation>Ýöûŕ ŕöļéš ðö ñöţ îñçļûðé pîçķîñğ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>seen %1</source>
            <translation>šééñ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>signed</source>
            <translation>šîğñéðöñ</translation>
        </message>
    </context>
    <context>
        <name>OrderDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Not on this device</source>
            <translation>Ñöţ öñ ţĥîš ðévîçé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Öŕðéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Šĥöŵ ţĥé pĥöñé ñûmbéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>This order has left the device. Look it up in Orders while online.</source>
            <translation>Ţĥîš öŕðéŕ ĥáš ļéfţ ţĥé ðévîçé. Ļööķ îţ ûp îñ Öŕðéŕš ŵĥîļé öñļîñé. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
    </context>
    <context>
        <name>OrderPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Åðð á ñöţéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Back</source>
            <translation>Báçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel order %1?</source>
            <translation>Çáñçéļ öŕðéŕ %1? öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Items</source>
            <translation>Îţémšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Öŕðéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Šĥöŵ ţĥé pĥöñé ñûmbéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Take over</source>
            <translation>Ţáķé övéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Timeline</source>
            <translation>Ţîméļîñéöñé</translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Çáñçéļļéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Curbside</source>
            <translation>Çûŕbšîðéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Desk</source>
            <translation>Ðéšķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Ĥáñðéð övéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Ĥáñðéð övéŕ éļšéŵĥéŕé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>In store</source>
            <translation>Îñ šţöŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Partly refunded</source>
            <translation>Páŕţļý ŕéfûñðéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Pîçķéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking</source>
            <translation>Pîçķîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking · %1 left</source>
            <translation>Pîçķîñğ · %1 ļéfţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>Pûţ báçķ %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Ready</source>
            <translation>Ŕéáðýöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund refused</source>
            <translation>Ŕéfûñð ŕéfûšéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund requested</source>
            <translation>Ŕéfûñð ŕéqûéšţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refunded</source>
            <translation>Ŕéfûñðéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Reserved</source>
            <translation>Ŕéšéŕvéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Spot %1</source>
            <translation>Špöţ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Staged %1</source>
            <translation>Šţáğéð %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>To pick</source>
            <translation>Ţö pîçķöñ</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 matches</source>
            <translation>%1 máţçĥéšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 order</source>
            <translation>%1 öŕðéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 orders</source>
            <translation>%1 öŕðéŕšöñ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n möŕé áţ ţĥé ĥûb öñé ţ</numerusform>
                <numerusform>%n möŕé áţ ţĥé ĥûb öñé ţ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>1 match</source>
            <translation>1 máţçĥöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>All</source>
            <translation>Åļļö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Cancelled</source>
            <translation>Çáñçéļļéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Handed over</source>
            <translation>Ĥáñðéð övéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Loading orders…</source>
            <translation>Ļöáðîñğ öŕðéŕš… öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>Ñö öŕðéŕ %1 ĥéŕé öŕ áţ ţĥé ĥûb. Çĥéçķ ţĥé ñûmbéŕ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Nothing fits “%1”. Try the number, a name, phone digits or a SKU.</source>
            <translation>Ñöţĥîñğ fîţš “%1”. Ţŕý ţĥé ñûmbéŕ, á ñámé, pĥöñé ðîğîţš öŕ á ŠĶÛ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Offline: orders closed more than a day ago are found by number; their names are at the hub.</source>
            <translation>Öffļîñé: öŕðéŕš çļöšéð möŕé ţĥáñ á ðáý áğö áŕé föûñð bý ñûmbéŕ; ţĥéîŕ ñáméš áŕé áţ ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>Öŕðéŕ %1 îš ñöţ öñ ţĥîš ðévîçé. Îţ îš ļööķéð ûp áš šööñ áš ţĥé ñéţŵöŕķ ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders</source>
            <translation>Öŕðéŕšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders show here as soon as they come in.</source>
            <translation>Öŕðéŕš šĥöŵ ĥéŕé áš šööñ áš ţĥéý çömé îñ. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Picking</source>
            <translation>Pîçķîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Ready</source>
            <translation>Ŕéáðýöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Refunded</source>
            <translation>Ŕéfûñðéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>To pick</source>
            <translation>Ţö pîçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>all statuses</source>
            <translation>áļļ šţáţûšéš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>on this device</source>
            <translation>öñ ţĥîš ðévîçé öñé ţ</translation>
        </message>
    </context>
    <context>
        <name>OrdersScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Choose an order, or scan a receipt.</source>
            <translation>Çĥööšé áñ öŕðéŕ, öŕ šçáñ á ŕéçéîpţ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Filters</source>
            <translation>Fîļţéŕšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No order open</source>
            <translation>Ñö öŕðéŕ öpéñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No orders</source>
            <translation>Ñö öŕðéŕšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Nothing found</source>
            <translation>Ñöţĥîñğ föûñð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Number, name, phone or SKU</source>
            <translation>Ñûmbéŕ, ñámé, pĥöñé öŕ ŠĶÛ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders</source>
            <translation>Öŕðéŕšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders could not be read</source>
            <translation>Öŕðéŕš çöûļð ñöţ bé ŕéáð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Search orders</source>
            <translation>Šéáŕçĥ öŕðéŕš öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Try again</source>
            <translation>Ţŕý áğáîñöñé</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/page_view.py"></location>
            <source>Document</source>
            <translation>Ðöçûméñţöñé</translation>
        </message>
    </context>
    <context>
        <name>PhotoSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo kept</source>
            <translation>Pĥöţö ķépţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Show what is wrong, then take the photo</source>
            <translation>Šĥöŵ ŵĥáţ îš ŵŕöñğ, ţĥéñ ţáķé ţĥé pĥöţö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Take photo</source>
            <translation>Ţáķé pĥöţö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>There is no picture yet. Wait for the camera.</source>
            <translation>Ţĥéŕé îš ñö pîçţûŕé ýéţ. Ŵáîţ föŕ ţĥé çáméŕá. öñé ţŵö öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo</source>
            <translation>Pĥöţööñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Remove photo</source>
            <translation>Ŕémövé pĥöţö öñé</translation>
        </message>
    </context>
    <context>
        <name>PickQueue</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>#%1 is in your walk already</source>
            <translation>#%1 îš îñ ýöûŕ ŵáļķ áļŕéáðý öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 is picking #%2 and is told at once. What %1 picked so far counts.</source>
            <translation>%1 îš pîçķîñğ #%2 áñð îš ţöļð áţ öñçé. Ŵĥáţ %1 pîçķéð šö fáŕ çöûñţš. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 picking</source>
            <translation>%1 pîçķîñğöñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n new</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n ñéŵö</numerusform>
                <numerusform>%n ñéŵö</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n selected</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n šéļéçţéðöñé</numerusform>
                <numerusform>%n šéļéçţéðöñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>A walk holds %n order(s) at most</source>
            <translation>
                <numerusform>Å ŵáļķ ĥöļðš %n öŕðéŕ áţ möšţ öñé ţŵö</numerusform>
                <numerusform>Å ŵáļķ ĥöļðš %n öŕðéŕš áţ möšţ öñé ţŵö ö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Add to walk</source>
            <translation>Åðð ţö ŵáļķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>All caught up</source>
            <translation>Åļļ çáûğĥţ ûp öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Cancel</source>
            <translation>Çáñçéļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Check hand-off</source>
            <translation>Çĥéçķ ĥáñð-öff öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Clear selection</source>
            <translation>Çļéáŕ šéļéçţîöñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Curbside</source>
            <translation>Çûŕbšîðéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Customer waiting</source>
            <translation>Çûšţöméŕ ŵáîţîñğ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In %1 min</source>
            <translation>Îñ %1 mîñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In store</source>
            <translation>Îñ šţöŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In your walk</source>
            <translation>Îñ ýöûŕ ŵáļķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Later</source>
            <translation>Ļáţéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Loading orders...</source>
            <translation>Ļöáðîñğ öŕðéŕš... öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Next %1 min</source>
            <translation>Ñéxţ %1 mîñöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>No orders to pick. New orders show here within a few seconds.</source>
            <translation>Ñö öŕðéŕš ţö pîçķ. Ñéŵ öŕðéŕš šĥöŵ ĥéŕé ŵîţĥîñ á féŵ šéçöñðš. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Nothing selected</source>
            <translation>Ñöţĥîñğ šéļéçţéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Only the hub can decide that, and it cannot be reached now.</source>
            <translation>Öñļý ţĥé ĥûb çáñ ðéçîðé ţĥáţ, áñð îţ çáññöţ bé ŕéáçĥéð ñöŵ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Open order</source>
            <translation>Öpéñ öŕðéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Order %1</source>
            <translation>Öŕðéŕ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Orders to pick</source>
            <translation>Öŕðéŕš ţö pîçķ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Overdue</source>
            <translation>Övéŕðûéöñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n for waiting customer(s)</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Pîçķ %n föŕ ŵáîţîñğ çûšţöméŕ öñé ţŵö ö</numerusform>
                <numerusform>Pîçķ %n föŕ ŵáîţîñğ çûšţöméŕš öñé ţŵö ö</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n overdue now</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Pîçķ %n övéŕðûé ñöŵ öñé ţŵ</numerusform>
                <numerusform>Pîçķ %n övéŕðûé ñöŵ öñé ţŵ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Pick queue</source>
            <translation>Pîçķ qûéûé öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick the %n most overdue</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Pîçķ ţĥé %n möšţ övéŕðûé öñé ţŵö</numerusform>
                <numerusform>Pîçķ ţĥé %n möšţ övéŕðûé öñé ţŵö</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Resume walk (%n left)</source>
            <comment>units</comment>
            <translation>
                <numerusform>Ŕéšûmé ŵáļķ (%n ļéfţ) öñé ţŵ</numerusform>
                <numerusform>Ŕéšûmé ŵáļķ (%n ļéfţ) öñé ţŵ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Start walk</source>
            <translation>Šţáŕţ ŵáļķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over</source>
            <translation>Ţáķé övéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over from %1?</source>
            <translation>Ţáķé övéŕ fŕöm %1? öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>This walk</source>
            <translation>Ţĥîš ŵáļķöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Waiting</source>
            <translation>Ŵáîţîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>customer waiting %1</source>
            <translation>çûšţöméŕ ŵáîţîñğ %1 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>not selected</source>
            <translation>ñöţ šéļéçţéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>selected</source>
            <translation>šéļéçţéðöñé</translation>
        </message>
    </context>
    <context>
        <name>PickWalk</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 not found</source>
            <translation>%1 ñöţ föûñðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 of %2 done</source>
            <translation>%1 öf %2 ðöñéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1 of %2 picked</source>
            <translation>%1 öf %2 pîçķéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 skipped</source>
            <translation>%1 šķîppéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 took over #%2. What you picked counts.</source>
            <translation>%1 ţööķ övéŕ #%2. Ŵĥáţ ýöû pîçķéð çöûñţš. öñé ţŵö öñé</translation>
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
                <numerusform>%n ļéfţ ţö pûţ báçķ öñé ţ</numerusform>
                <numerusform>%n ļéfţ ţö pûţ báçķ öñé ţ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) not found</source>
            <translation>
                <numerusform>%n ûñîţ ñöţ föûñð öñé ţ</numerusform>
                <numerusform>%n ûñîţš ñöţ föûñð öñé ţ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) to put back</source>
            <translation>
                <numerusform>%n ûñîţ ţö pûţ báçķ öñé ţ</numerusform>
                <numerusform>%n ûñîţš ţö pûţ báçķ öñé ţŵ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>A number from %1 to %2</source>
            <translation>Å ñûmbéŕ fŕöm %1 ţö %2 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_list.py"></location>
            <source>All lines</source>
            <translation>Åļļ ļîñéšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>All lines of the walk</source>
            <translation>Åļļ ļîñéš öf ţĥé ŵáļķ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Already have %1 of %2</source>
            <translation>Åļŕéáðý ĥávé %1 öf %2 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Also needed by %1</source>
            <translation>Åļšö ñééðéð bý %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Another app uses the camera. Use the trigger or type the SKU.</source>
            <translation>Åñöţĥéŕ ápp ûšéš ţĥé çáméŕá. Ûšé ţĥé ţŕîğğéŕ öŕ ţýpé ţĥé ŠĶÛ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Ask or search</source>
            <translation>Åšķ öŕ šéáŕçĥ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Bay %1</source>
            <translation>Báý %1ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Brand</source>
            <translation>Bŕáñðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Camera is starting</source>
            <translation>Çáméŕá îš šţáŕţîñğ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Cancel</source>
            <translation>Çáñçéļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Can’t find it?</source>
            <translation>Çáñ’ţ fîñð îţ? öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Colour</source>
            <translation>Çöļöûŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Correct the quantity</source>
            <translation>Çöŕŕéçţ ţĥé qûáñţîţý öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, %2</source>
            <comment>line number, item</comment>
            <translation>Çöûñţéð föŕ ļîñé %1, %2 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, tote %2</source>
            <translation>Çöûñţéð föŕ ļîñé %1, ţöţé %2 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted, but it weighs %1 g instead of %2 g</source>
            <translation>Çöûñţéð, bûţ îţ ŵéîğĥš %1 ğ îñšţéáð öf %2 ğ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>EAN</source>
            <translation>ÉÅÑö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>EAN / UPC</source>
            <translation>ÉÅÑ / ÛPÇöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Enter SKU</source>
            <translation>Éñţéŕ ŠĶÛöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Expired on %1. Take a fresh one.</source>
            <translation>Éxpîŕéð öñ %1. Ţáķé á fŕéšĥ öñé. öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Fewer go back to the shelf and are open again.</source>
            <translation>Féŵéŕ ğö báçķ ţö ţĥé šĥéļf áñð áŕé öpéñ áğáîñ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Finish walk</source>
            <translation>Fîñîšĥ ŵáļķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Fit</source>
            <translation>Fîţö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>For #%1</source>
            <translation>Föŕ #%1ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over</source>
            <translation>Ĥáñð övéŕöñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over, then stage %n order(s)</source>
            <translation>
                <numerusform>Ĥáñð övéŕ, ţĥéñ šţáğé %n öŕðéŕ öñé ţŵö ö</numerusform>
                <numerusform>Ĥáñð övéŕ, ţĥéñ šţáğé %n öŕðéŕš öñé ţŵö ö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>How many are missing?</source>
            <translation>Ĥöŵ máñý áŕé mîššîñğ? öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>How many do you have?</source>
            <translation>Ĥöŵ máñý ðö ýöû ĥávé? öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>In tote %1</source>
            <translation>Îñ ţöţé %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Last scanned at %1, %2</source>
            <comment>place, time</comment>
            <translation>Ļášţ šçáññéð áţ %1, %2 öñé ţ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Mark %n unit(s) not found</source>
            <translation>
                <numerusform>Máŕķ %n ûñîţ ñöţ föûñð öñé ţŵ</numerusform>
                <numerusform>Máŕķ %n ûñîţš ñöţ föûñð öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Matched · %1</source>
            <translation>Máţçĥéð · %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Missing units</source>
            <translation>Mîššîñğ ûñîţš öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No barcode: type the SKU</source>
            <translation>Ñö báŕçöðé: ţýpé ţĥé ŠĶÛ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No camera found. Use the trigger or type the SKU.</source>
            <translation>Ñö çáméŕá föûñð. Ûšé ţĥé ţŕîğğéŕ öŕ ţýpé ţĥé ŠĶÛ. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No place</source>
            <translation>Ñö pļáçéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Not found</source>
            <translation>Ñöţ föûñðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Not found: %1</source>
            <translation>Ñöţ föûñð: %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Not in this walk: %1</source>
            <translation>Ñöţ îñ ţĥîš ŵáļķ: %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Nothing else was found: the refund starts at the end of the walk</source>
            <translation>Ñöţĥîñğ éļšé ŵáš föûñð: ţĥé ŕéfûñð šţáŕţš áţ ţĥé éñð öf ţĥé ŵáļķ öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Nothing is left of this walk</source>
            <translation>Ñöţĥîñğ îš ļéfţ öf ţĥîš ŵáļķ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Nothing was found: the order is closed and refunded when you finish.</source>
            <translation>Ñöţĥîñğ ŵáš föûñð: ţĥé öŕðéŕ îš çļöšéð áñð ŕéfûñðéð ŵĥéñ ýöû fîñîšĥ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Now scan tote %1</source>
            <translation>Ñöŵ šçáñ ţöţé %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 changed</source>
            <translation>Öŕðéŕ #%1 çĥáñğéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Order #%1 no longer needs this. Put it back first.</source>
            <translation>Öŕðéŕ #%1 ñö ļöñğéŕ ñééðš ţĥîš. Pûţ îţ báçķ fîŕšţ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was cancelled and left the walk</source>
            <translation>Öŕðéŕ #%1 ŵáš çáñçéļļéð áñð ļéfţ ţĥé ŵáļķ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was handed over elsewhere</source>
            <translation>Öŕðéŕ #%1 ŵáš ĥáñðéð övéŕ éļšéŵĥéŕé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of</source>
            <translation>Páŕţ öföñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of %1</source>
            <translation>Páŕţ öf %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Pick 1</source>
            <translation>Pîçķ 1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Pick walk</source>
            <translation>Pîçķ ŵáļķöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked</source>
            <translation>Pîçķéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked %1 of %2 units</source>
            <translation>Pîçķéð %1 öf %2 ûñîţš öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Picked units</source>
            <translation>Pîçķéð ûñîţš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Picture of %1</source>
            <translation>Pîçţûŕé öf %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Pŕéšš ţĥé ţŕîğğéŕ öŕ áîm ĥéŕé öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger to scan</source>
            <translation>Pŕéšš ţĥé ţŕîğğéŕ ţö šçáñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Price</source>
            <translation>Pŕîçéöñ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Pûţ báçķ %nöñé</numerusform>
                <numerusform>Pûţ báçķ %nöñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Put back. Thank you.</source>
            <translation>Pûţ báçķ. Ţĥáñķ ýöû. öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU</source>
            <translation>ŠĶÛö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>SKU %1</source>
            <translation>ŠĶÛ %1ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>SKU or barcode digits</source>
            <translation>ŠĶÛ öŕ báŕçöðé ðîğîţš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU typed · %1</source>
            <translation>ŠĶÛ ţýpéð · %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Save</source>
            <translation>Šávéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Scan the first one, then the number can be corrected</source>
            <translation>Šçáñ ţĥé fîŕšţ öñé, ţĥéñ ţĥé ñûmbéŕ çáñ bé çöŕŕéçţéð öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Scan the item as you put it back</source>
            <translation>Šçáñ ţĥé îţém áš ýöû pûţ îţ báçķ öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelf %1</source>
            <translation>Šĥéļf %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelves</source>
            <translation>Šĥéļvéšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Size</source>
            <translation>Šîžéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Skip</source>
            <translation>Šķîpöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Skip for now, come back later</source>
            <translation>Šķîp föŕ ñöŵ, çömé báçķ ļáţéŕ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Skipped</source>
            <translation>Šķîppéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Skipped before</source>
            <translation>Šķîppéð béföŕé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Skipped. It comes back at the end.</source>
            <translation>Šķîppéð. Îţ çöméš báçķ áţ ţĥé éñð. öñé ţŵö öñ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Stage %n order(s)</source>
            <translation>
                <numerusform>Šţáğé %n öŕðéŕ öñé</numerusform>
                <numerusform>Šţáğé %n öŕðéŕš öñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>That is a pack of %1, need %2 of %3</source>
            <translation>Ţĥáţ îš á páçķ öf %1, ñééð %2 öf %3 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera was unplugged. Use the trigger or type the SKU.</source>
            <translation>Ţĥé çáméŕá ŵáš ûñpļûğğéð. Ûšé ţĥé ţŕîğğéŕ öŕ ţýpé ţĥé ŠĶÛ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera's picture cannot be read. Use the trigger.</source>
            <translation>Ţĥé çáméŕá'š pîçţûŕé çáññöţ bé ŕéáð. Ûšé ţĥé ţŕîğğéŕ. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The customer is waiting: the refund starts at the end of the walk</source>
            <translation>Ţĥé çûšţöméŕ îš ŵáîţîñğ: ţĥé ŕéfûñð šţáŕţš áţ ţĥé éñð öf ţĥé ŵáļķ öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The refund starts only when the order is staged</source>
            <translation>Ţĥé ŕéfûñð šţáŕţš öñļý ŵĥéñ ţĥé öŕðéŕ îš šţáğéð öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you finish.</source>
            <translation>Ţĥé ŕéfûñð šţáŕţš ŵĥéñ ýöû fîñîšĥ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you stage this order.</source>
            <translation>Ţĥé ŕéfûñð šţáŕţš ŵĥéñ ýöû šţáğé ţĥîš öŕðéŕ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>To pick</source>
            <translation>Ţö pîçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>To the summary</source>
            <translation>Ţö ţĥé šûmmáŕý öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Tote %1</source>
            <translation>Ţöţé %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Walk done</source>
            <translation>Ŵáļķ ðöñéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Why?</source>
            <translation>Ŵĥý?ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong colour: scanned %1, need %2</source>
            <translation>Ŵŕöñğ çöļöûŕ: šçáññéð %1, ñééð %2 öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong item: scanned %1, need %2</source>
            <translation>Ŵŕöñğ îţém: šçáññéð %1, ñééð %2 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong size: scanned %1, need %2</source>
            <translation>Ŵŕöñğ šîžé: šçáññéð %1, ñééð %2 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Wrong tote: scanned %1, need %2</source>
            <translation>Ŵŕöñğ ţöţé: šçáññéð %1, ñééð %2 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>need %1</source>
            <translation>ñééð %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>picked</source>
            <translation>pîçķéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>put back</source>
            <translation>pûţ báçķöñé</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/labels.py"></location>
            <source>PIN, digits entered: %1</source>
            <translation>PÎÑ, ðîğîţš éñţéŕéð: %1 öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>QueuePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Back to the returns</source>
            <translation>Báçķ ţö ţĥé ŕéţûŕñš öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Find the sale</source>
            <translation>Fîñð ţĥé šáļé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>New return</source>
            <translation>Ñéŵ ŕéţûŕñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns</source>
            <translation>Ŕéţûŕñšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns could not be read</source>
            <translation>Ŕéţûŕñš çöûļð ñöţ bé ŕéáð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan a return label or search</source>
            <translation>Šçáñ á ŕéţûŕñ ļábéļ öŕ šéáŕçĥ öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan the receipt or an item, or search.</source>
            <translation>Šçáñ ţĥé ŕéçéîpţ öŕ áñ îţém, öŕ šéáŕçĥ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Search returns and sales</source>
            <translation>Šéáŕçĥ ŕéţûŕñš áñð šáļéš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Step %1 of %2</source>
            <translation>Šţép %1 öf %2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Try again</source>
            <translation>Ţŕý áğáîñöñé</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>More</source>
            <translation>Möŕéöñ</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%1 is more than you may credit (%2). A manager allows it with badge and PIN.</source>
            <translation>%1 îš möŕé ţĥáñ ýöû máý çŕéðîţ (%2). Å máñáğéŕ áļļöŵš îţ ŵîţĥ báðğé áñð PÎÑ. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 is not in this sale. Scan its receipt to begin another return.</source>
            <translation>%1 îš ñöţ îñ ţĥîš šáļé. Šçáñ îţš ŕéçéîpţ ţö béğîñ áñöţĥéŕ ŕéţûŕñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 was returned at another counter meanwhile</source>
            <translation>%1 ŵáš ŕéţûŕñéð áţ áñöţĥéŕ çöûñţéŕ méáñŵĥîļé öñé ţŵö öñé ţŵ</translation>
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
                <numerusform>%n îţém šţîļļ ţö bé çĥéçķéð. öñé ţŵö</numerusform>
                <numerusform>%n îţémš šţîļļ ţö bé çĥéçķéð. öñé ţŵö</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n möŕé áţ ţĥé ĥûb öñé ţ</numerusform>
                <numerusform>%n möŕé áţ ţĥé ĥûb öñé ţ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n pĥöţööñ</numerusform>
                <numerusform>%n pĥöţöšöñ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_photos.py"></location>
            <source>%n photo(s) still on %1</source>
            <translation>
                <numerusform>%n pĥöţö šţîļļ öñ %1 öñé ţ</numerusform>
                <numerusform>%n pĥöţöš šţîļļ öñ %1 öñé ţ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>%n photo(s) taken</source>
            <translation>
                <numerusform>%n pĥöţö ţáķéñ öñé</numerusform>
                <numerusform>%n pĥöţöš ţáķéñ öñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>%n to settle</source>
            <translation>
                <numerusform>%n ţö šéţţļéöñé</numerusform>
                <numerusform>%n ţö šéţţļéöñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>A receipt is needed. Or say why not, and a manager allows it.</source>
            <translation>Å ŕéçéîpţ îš ñééðéð. Öŕ šáý ŵĥý ñöţ, áñð á máñáğéŕ áļļöŵš îţ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>A receipt is needed. Without one a manager may allow it with a reason.</source>
            <translation>Å ŕéçéîpţ îš ñééðéð. Ŵîţĥöûţ öñé á máñáğéŕ máý áļļöŵ îţ ŵîţĥ á ŕéášöñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accept item</source>
            <translation>Åççépţ îţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Accepted</source>
            <translation>Åççépţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accepted. You can still change it.</source>
            <translation>Åççépţéð. Ýöû çáñ šţîļļ çĥáñğé îţ. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos</source>
            <translation>Åðð pĥöţöš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos (%1)</source>
            <translation>Åðð pĥöţöš (%1) öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>All parts and tags</source>
            <translation>Åļļ páŕţš áñð ţáğš öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Allowed by %1: %2</source>
            <translation>Åļļöŵéð bý %1: %2 öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Answer %n more check(s) to finish this item.</source>
            <translation>
                <numerusform>Åñšŵéŕ %n möŕé çĥéçķ ţö fîñîšĥ ţĥîš îţém. öñé ţŵö öñé</numerusform>
                <numerusform>Åñšŵéŕ %n möŕé çĥéçķš ţö fîñîšĥ ţĥîš îţém. öñé ţŵö öñé ţ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Back to the return</source>
            <translation>Báçķ ţö ţĥé ŕéţûŕñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought %1</source>
            <translation>Böûğĥţ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Bought %1, returned %2</source>
            <translation>Böûğĥţ %1, ŕéţûŕñéð %2 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought today</source>
            <translation>Böûğĥţ ţöðáý öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought yesterday</source>
            <translation>Böûğĥţ ýéšţéŕðáý öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Cancel</source>
            <translation>Çáñçéļöñ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose a reason for %n item(s).</source>
            <translation>
                <numerusform>Çĥööšé á ŕéášöñ föŕ %n îţém. öñé ţŵö</numerusform>
                <numerusform>Çĥööšé á ŕéášöñ föŕ %n îţémš. öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose what comes back.</source>
            <translation>Çĥööšé ŵĥáţ çöméš báçķ. öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Close return</source>
            <translation>Çļöšé ŕéţûŕñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Complete</source>
            <translation>Çömpļéţéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Completed</source>
            <translation>Çömpļéţéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Condition</source>
            <translation>Çöñðîţîöñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Credit</source>
            <translation>Çŕéðîţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited</source>
            <translation>Çŕéðîţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited. The order system closes the return by itself.</source>
            <translation>Çŕéðîţéð. Ţĥé öŕðéŕ šýšţém çļöšéš ţĥé ŕéţûŕñ bý îţšéļf. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Customer says: %1</source>
            <translation>Çûšţöméŕ šáýš: %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Damaged</source>
            <translation>Ðámáğéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Decide what becomes of the rejected items.</source>
            <translation>Ðéçîðé ŵĥáţ béçöméš öf ţĥé ŕéĵéçţéð îţémš. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Decided</source>
            <translation>Ðéçîðéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Everything is done. The order system has completed the return.</source>
            <translation>Évéŕýţĥîñğ îš ðöñé. Ţĥé öŕðéŕ šýšţém ĥáš çömpļéţéð ţĥé ŕéţûŕñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return</source>
            <translation>Fîñîšĥ ŕéţûŕñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return %1 and credit %2, which is more than the limit of %3.</source>
            <translation>Fîñîšĥ ŕéţûŕñ %1 áñð çŕéðîţ %2, ŵĥîçĥ îš möŕé ţĥáñ ţĥé ļîmîţ öf %3. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Hand-off %1</source>
            <translation>Ĥáñð-öff %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>In check</source>
            <translation>Îñ çĥéçķöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Item %1 of %2</source>
            <translation>Îţém %1 öf %2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Like new</source>
            <translation>Ļîķé ñéŵöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Manager</source>
            <translation>Máñáğéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Missing</source>
            <translation>Mîššîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>New return</source>
            <translation>Ñéŵ ŕéţûŕñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>No</source>
            <translation>Ñöö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>No more of %1 can be returned</source>
            <translation>Ñö möŕé öf %1 çáñ bé ŕéţûŕñéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>Ñö öŕðéŕ %1 ĥéŕé öŕ áţ ţĥé ĥûb. Çĥéçķ ţĥé ñûmbéŕ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No returns yet</source>
            <translation>Ñö ŕéţûŕñš ýéţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sale of %1 is on this device</source>
            <translation>Ñö šáļé öf %1 îš öñ ţĥîš ðévîçé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sales here</source>
            <translation>Ñö šáļéš ĥéŕé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Not opened yet</source>
            <translation>Ñöţ öpéñéð ýéţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Not this item: scanned %1, expected %2</source>
            <translation>Ñöţ ţĥîš îţém: šçáññéð %1, éxpéçţéð %2 öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing fits “%1”. Try the receipt's number, a name, the phone or a SKU.</source>
            <translation>Ñöţĥîñğ fîţš “%1”. Ţŕý ţĥé ŕéçéîpţ'š ñûmbéŕ, á ñámé, ţĥé pĥöñé öŕ á ŠĶÛ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing found</source>
            <translation>Ñöţĥîñğ föûñð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted, so nothing is credited.</source>
            <translation>Ñöţĥîñğ ŵáš áççépţéð, šö ñöţĥîñğ îš çŕéðîţéð. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted: the return is closed without a credit.</source>
            <translation>Ñöţĥîñğ ŵáš áççépţéð: ţĥé ŕéţûŕñ îš çļöšéð ŵîţĥöûţ á çŕéðîţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Offline: older sales are found by number; their names are at the hub.</source>
            <translation>Öffļîñé: öļðéŕ šáļéš áŕé föûñð bý ñûmbéŕ; ţĥéîŕ ñáméš áŕé áţ ţĥé ĥûb. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open a return of %n item(s) against the store's policy.</source>
            <translation>
                <numerusform>Öpéñ á ŕéţûŕñ öf %n îţém áğáîñšţ ţĥé šţöŕé'š pöļîçý. öñé ţŵö öñé ţŵö</numerusform>
                <numerusform>Öpéñ á ŕéţûŕñ öf %n îţémš áğáîñšţ ţĥé šţöŕé'š pöļîçý. öñé ţŵö öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open return</source>
            <translation>Öpéñ ŕéţûŕñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Opened</source>
            <translation>Öpéñéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 has not been handed over. There is nothing to return yet.</source>
            <translation>Öŕðéŕ %1 ĥáš ñöţ bééñ ĥáñðéð övéŕ. Ţĥéŕé îš ñöţĥîñğ ţö ŕéţûŕñ ýéţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>Öŕðéŕ %1 îš ñöţ öñ ţĥîš ðévîçé. Îţ îš ļööķéð ûp áš šööñ áš ţĥé ñéţŵöŕķ ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Order %1. Why: %2</source>
            <translation>Öŕðéŕ %1. Ŵĥý: %2öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1: nothing to return</source>
            <translation>Öŕðéŕ %1: ñöţĥîñğ ţö ŕéţûŕñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outlet</source>
            <translation>Öûţļéţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. A manager may allow it with a reason.</source>
            <translation>Öûţšîðé ţĥé šţöŕé'š pöļîçý. Å máñáğéŕ máý áļļöŵ îţ ŵîţĥ á ŕéášöñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. As a manager you may allow it with a reason.</source>
            <translation>Öûţšîðé ţĥé šţöŕé'š pöļîçý. Åš á máñáğéŕ ýöû máý áļļöŵ îţ ŵîţĥ á ŕéášöñ. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Outside the store's policy. Say why, and a manager allows it.</source>
            <translation>Öûţšîðé ţĥé šţöŕé'š pöļîçý. Šáý ŵĥý, áñð á máñáğéŕ áļļöŵš îţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Package damaged</source>
            <translation>Páçķáğé ðámáğéð öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Parts missing</source>
            <translation>Páŕţš mîššîñğ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>RMA %1</source>
            <translation>ŔMÅ %1ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Refund preview</source>
            <translation>Ŕéfûñð pŕévîéŵ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Reject item</source>
            <translation>Ŕéĵéçţ îţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Rejected</source>
            <translation>Ŕéĵéçţéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Rejected at hand-off</source>
            <translation>Ŕéĵéçţéð áţ ĥáñð-öff öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, given back to the customer: %1</source>
            <translation>Ŕéĵéçţéð îţém, ğîvéñ báçķ ţö ţĥé çûšţöméŕ: %1 öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, kept in the store: %1</source>
            <translation>Ŕéĵéçţéð îţém, ķépţ îñ ţĥé šţöŕé: %1 öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Resell</source>
            <translation>Ŕéšéļļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Return of %1</source>
            <translation>Ŕéţûŕñ öf %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Right item?</source>
            <translation>Ŕîğĥţ îţém? öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>SKU %1</source>
            <translation>ŠĶÛ %1ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Sales</source>
            <translation>Šáļéšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Saved on this device. It goes on by itself when the network is back.</source>
            <translation>Šávéð öñ ţĥîš ðévîçé. Îţ ğöéš öñ bý îţšéļf ŵĥéñ ţĥé ñéţŵöŕķ îš báçķ. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Say why you allow it against the store's policy.</source>
            <translation>Šáý ŵĥý ýöû áļļöŵ îţ áğáîñšţ ţĥé šţöŕé'š pöļîçý. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan a receipt or an item to begin one. Returns begun elsewhere show here too.</source>
            <translation>Šçáñ á ŕéçéîpţ öŕ áñ îţém ţö béğîñ öñé. Ŕéţûŕñš béğûñ éļšéŵĥéŕé šĥöŵ ĥéŕé ţöö. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan the receipt or an item, or search by number, name or phone.</source>
            <translation>Šçáñ ţĥé ŕéçéîpţ öŕ áñ îţém, öŕ šéáŕçĥ bý ñûmbéŕ, ñámé öŕ pĥöñé. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Scrap</source>
            <translation>Šçŕápöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Seal broken</source>
            <translation>Šéáļ bŕöķéñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Shelf</source>
            <translation>Šĥéļföñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Show and print</source>
            <translation>Šĥöŵ áñð pŕîñţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start in Store OS</source>
            <translation>Šţáŕţ îñ Šţöŕé ÖŠ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS</source>
            <translation>Šţáŕţ îţ îñ Šţöŕé ÖŠ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS: order %1, the items accepted below.</source>
            <translation>Šţáŕţ îţ îñ Šţöŕé ÖŠ: öŕðéŕ %1, ţĥé îţémš áççépţéð béļöŵ. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Tag missing</source>
            <translation>Ţáğ mîššîñğ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax</source>
            <translation>Ţáxö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax included</source>
            <translation>Ţáx îñçļûðéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>The order system credited this amount; by our figures it is %1.</source>
            <translation>Ţĥé öŕðéŕ šýšţém çŕéðîţéð ţĥîš ámöûñţ; bý öûŕ fîğûŕéš îţ îš %1. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused it. A manager may withdraw it.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð îţ. Å máñáğéŕ máý ŵîţĥðŕáŵ îţ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused this return. A manager settles it on the order or in Sync.</source>
            <translation>Ţĥé öŕðéŕ šýšţém ŕéfûšéð ţĥîš ŕéţûŕñ. Å máñáğéŕ šéţţļéš îţ öñ ţĥé öŕðéŕ öŕ îñ Šýñç. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The return is closed</source>
            <translation>Ţĥé ŕéţûŕñ îš çļöšéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on at another counter, have a manager check the item, or reject it.</source>
            <translation>Ţĥîš áñšŵéŕ ñééðš á ñöţé áñð á pĥöţö, áñð ñö çáméŕá îš šéţ ûp ĥéŕé. Çĥööšé öñé îñ Šéţţîñğš, ğö öñ áţ áñöţĥéŕ çöûñţéŕ, ĥávé á máñáğéŕ çĥéçķ ţĥé îţém, öŕ ŕéĵéçţ îţ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo.</source>
            <translation>Ţĥîš áñšŵéŕ ñééðš á ñöţé áñð á pĥöţö. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note.</source>
            <translation>Ţĥîš áñšŵéŕ ñééðš á ñöţé. öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a photo.</source>
            <translation>Ţĥîš áñšŵéŕ ñééðš á pĥöţö. öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>To check</source>
            <translation>Ţö çĥéçķöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting %1</source>
            <translation>Ŵáîţîñğ %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for a manager</source>
            <translation>Ŵáîţîñğ föŕ á máñáğéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the credit note</source>
            <translation>Ŵáîţîñğ föŕ ţĥé çŕéðîţ ñöţé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the order system</source>
            <translation>Ŵáîţîñğ föŕ ţĥé öŕðéŕ šýšţém öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return</source>
            <translation>Ŵîţĥðŕáŵ ŕéţûŕñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return %1: the customer keeps the goods</source>
            <translation>Ŵîţĥðŕáŵ ŕéţûŕñ %1: ţĥé çûšţöméŕ ķéépš ţĥé ğööðš öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdrawn: the customer keeps the goods.</source>
            <translation>Ŵîţĥðŕáŵñ: ţĥé çûšţöméŕ ķéépš ţĥé ğööðš. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Worn</source>
            <translation>Ŵöŕñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Wrong item</source>
            <translation>Ŵŕöñğ îţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Yes</source>
            <translation>Ýéšö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>day %1 of %2</source>
            <translation>ðáý %1 öf %2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>given back to the customer</source>
            <translation>ğîvéñ báçķ ţö ţĥé çûšţöméŕ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>kept</source>
            <translation>ķépţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>not returnable</source>
            <translation>ñöţ ŕéţûŕñábļé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>note</source>
            <translation>ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>receipt needed</source>
            <translation>ŕéçéîpţ ñééðéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>too late</source>
            <translation>ţöö ļáţéöñé</translation>
        </message>
    </context>
    <context>
        <name>ReturnsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>A manager decides what becomes of it: it is given back to the customer, or kept.</source>
            <translation>Å máñáğéŕ ðéçîðéš ŵĥáţ béçöméš öf îţ: îţ îš ğîvéñ báçķ ţö ţĥé çûšţöméŕ, öŕ ķépţ. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Back</source>
            <translation>Báçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Find the sale</source>
            <translation>Fîñð ţĥé šáļé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>New return</source>
            <translation>Ñéŵ ŕéţûŕñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>No return open</source>
            <translation>Ñö ŕéţûŕñ öpéñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Note</source>
            <translation>Ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photo</source>
            <translation>Pĥöţööñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photos</source>
            <translation>Pĥöţöšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reason</source>
            <translation>Ŕéášöñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reject item</source>
            <translation>Ŕéĵéçţ îţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Return %1 is open</source>
            <translation>Ŕéţûŕñ %1 îš öpéñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Returns QC</source>
            <translation>Ŕéţûŕñš QÇ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Save note</source>
            <translation>Šávé ñöţéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan</source>
            <translation>Šçáñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan a receipt, a return label or an item, or choose a return.</source>
            <translation>Šçáñ á ŕéçéîpţ, á ŕéţûŕñ ļábéļ öŕ áñ îţém, öŕ çĥööšé á ŕéţûŕñ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan the receipt or an item, or choose the sale in the list.</source>
            <translation>Šçáñ ţĥé ŕéçéîpţ öŕ áñ îţém, öŕ çĥööšé ţĥé šáļé îñ ţĥé ļîšţ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Step %1 of %2</source>
            <translation>Šţép %1 öf %2öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Store %1</source>
            <translation>Šţöŕé %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That order is not on this device</source>
            <translation>Ţĥáţ öŕðéŕ îš ñöţ öñ ţĥîš ðévîçé öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That return is not on this device</source>
            <translation>Ţĥáţ ŕéţûŕñ îš ñöţ öñ ţĥîš ðévîçé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The customer keeps the goods, and all of them may be returned again later.</source>
            <translation>Ţĥé çûšţöméŕ ķéépš ţĥé ğööðš, áñð áļļ öf ţĥém máý bé ŕéţûŕñéð áğáîñ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The return is withdrawn</source>
            <translation>Ţĥé ŕéţûŕñ îš ŵîţĥðŕáŵñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw return</source>
            <translation>Ŵîţĥðŕáŵ ŕéţûŕñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw this return?</source>
            <translation>Ŵîţĥðŕáŵ ţĥîš ŕéţûŕñ? öñé ţŵö</translation>
        </message>
    </context>
    <context>
        <name>Scan</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Hold still</source>
            <translation>Ĥöļð šţîļļ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light off</source>
            <translation>Šŵîţçĥ ţĥé ļîğĥţ öff öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light on</source>
            <translation>Šŵîţçĥ ţĥé ļîğĥţ öñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>That code is not the one needed</source>
            <translation>Ţĥáţ çöðé îš ñöţ ţĥé öñé ñééðéð öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>The trigger works here too.</source>
            <translation>Ţĥé ţŕîğğéŕ ŵöŕķš ĥéŕé ţöö. öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too dark. Switch on the light.</source>
            <translation>Ţöö ðáŕķ. Šŵîţçĥ öñ ţĥé ļîğĥţ. öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too far. Go nearer.</source>
            <translation>Ţöö fáŕ. Ğö ñéáŕéŕ. öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctor</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 characters in %2 ms, longest pause %3 ms</source>
            <translation>%1 çĥáŕáçţéŕš îñ %2 mš, ļöñğéšţ páûšé %3 mš öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 · %2 ms per frame · %3 · brightness %4</source>
            <translation>%1 · %2 mš péŕ fŕámé · %3 · bŕîğĥţñéšš %4 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added before</source>
            <translation>Åððéð béföŕé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added behind</source>
            <translation>Åððéð béĥîñð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>An item</source>
            <translation>Åñ îţémöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Ended by</source>
            <translation>Éñðéð býöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Identifier</source>
            <translation>Îðéñţîfîéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Keyboard layout, prefix and suffix</source>
            <translation>Ķéýböáŕð ļáýöûţ, pŕéfîx áñð šûffîx öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Large and small letters are exchanged: Caps Lock is on. Switch it off.</source>
            <translation>Ļáŕğé áñð šmáļļ ļéţţéŕš áŕé éxçĥáñğéð: Çápš Ļöçķ îš öñ. Šŵîţçĥ îţ öff. öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Means</source>
            <translation>Méáñšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Nothing ends the code. Let the scanner send Enter (CR) after each code: scans get faster.</source>
            <translation>Ñöţĥîñğ éñðš ţĥé çöðé. Ļéţ ţĥé šçáññéŕ šéñð Éñţéŕ (ÇŔ) áfţéŕ éáçĥ çöðé: šçáñš ğéţ fášţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Separators of GS1 data</source>
            <translation>Šépáŕáţöŕš öf ĞŠ1 ðáţá öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Some characters came as others. Set the scanner's keyboard country to the layout of this device.</source>
            <translation>Šömé çĥáŕáçţéŕš çámé áš öţĥéŕš. Šéţ ţĥé šçáññéŕ'š ķéýböáŕð çöûñţŕý ţö ţĥé ļáýöûţ öf ţĥîš ðévîçé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Speed</source>
            <translation>Špééðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The check digit is wrong or missing. Let the scanner send the check digit, and keep UPC-A and EAN whole.</source>
            <translation>Ţĥé çĥéçķ ðîğîţ îš ŵŕöñğ öŕ mîššîñğ. Ļéţ ţĥé šçáññéŕ šéñð ţĥé çĥéçķ ðîğîţ, áñð ķéép ÛPÇ-Å áñð ÉÅÑ ŵĥöļé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The code came twice. Switch off repeated transmission or continuous scanning at the scanner.</source>
            <translation>Ţĥé çöðé çámé ţŵîçé. Šŵîţçĥ öff ŕépéáţéð ţŕáñšmîššîöñ öŕ çöñţîñûöûš šçáññîñğ áţ ţĥé šçáññéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as French. Set the scanner's keyboard country to French, or the device's layout to English (US).</source>
            <translation>Ţĥé ķéýböáŕð ļáýöûţ çĥáñğéš ŵĥáţ ţĥé šçáññéŕ ţýpéš: ţĥîš ðévîçé ŕéáðš ţĥé ķéýš áš Fŕéñçĥ. Šéţ ţĥé šçáññéŕ'š ķéýböáŕð çöûñţŕý ţö Fŕéñçĥ, öŕ ţĥé ðévîçé'š ļáýöûţ ţö Éñğļîšĥ (ÛŠ). öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as German. Set the scanner's keyboard country to German, or the device's layout to English (US).</source>
            <translation>Ţĥé ķéýböáŕð ļáýöûţ çĥáñğéš ŵĥáţ ţĥé šçáññéŕ ţýpéš: ţĥîš ðévîçé ŕéáðš ţĥé ķéýš áš Ğéŕmáñ. Šéţ ţĥé šçáññéŕ'š ķéýböáŕð çöûñţŕý ţö Ğéŕmáñ, öŕ ţĥé ðévîçé'š ļáýöûţ ţö Éñğļîšĥ (ÛŠ). öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as Spanish. Set the scanner's keyboard country to Spanish, or the device's layout to English (US).</source>
            <translation>Ţĥé ķéýböáŕð ļáýöûţ çĥáñğéš ŵĥáţ ţĥé šçáññéŕ ţýpéš: ţĥîš ðévîçé ŕéáðš ţĥé ķéýš áš Špáñîšĥ. Šéţ ţĥé šçáññéŕ'š ķéýböáŕð çöûñţŕý ţö Špáñîšĥ, öŕ ţĥé ðévîçé'š ļáýöûţ ţö Éñğļîšĥ (ÛŠ). öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something after the code. Switch it off, or enter it as suffix.</source>
            <translation>Ţĥé šçáññéŕ áððš šöméţĥîñğ áfţéŕ ţĥé çöðé. Šŵîţçĥ îţ öff, öŕ éñţéŕ îţ áš šûffîx. öñé ţŵö öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something before the code. Switch it off, or enter it as prefix.</source>
            <translation>Ţĥé šçáññéŕ áððš šöméţĥîñğ béföŕé ţĥé çöðé. Šŵîţçĥ îţ öff, öŕ éñţéŕ îţ áš pŕéfîx. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner types slowly. Set its delay between characters to 0, or raise the longest pause in Settings, Scanner.</source>
            <translation>Ţĥé šçáññéŕ ţýpéš šļöŵļý. Šéţ îţš ðéļáý béţŵééñ çĥáŕáçţéŕš ţö 0, öŕ ŕáîšé ţĥé ļöñğéšţ páûšé îñ Šéţţîñğš, Šçáññéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The separators of the GS1 data are missing, so batch and date run together. Let the scanner send the group separator (GS, FNC1), for example as Ctrl-] or as &lt;GS&gt;.</source>
            <translation>Ţĥé šépáŕáţöŕš öf ţĥé ĞŠ1 ðáţá áŕé mîššîñğ, šö báţçĥ áñð ðáţé ŕûñ ţöğéţĥéŕ. Ļéţ ţĥé šçáññéŕ šéñð ţĥé ğŕöûp šépáŕáţöŕ (ĞŠ, FÑÇ1), föŕ éxámpļé áš Çţŕļ-] öŕ áš &lt;GS&gt;. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>nothing read</source>
            <translation>ñöţĥîñğ ŕéáð öñé</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctorScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Camera</source>
            <translation>Çáméŕáöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Codes to test with</source>
            <translation>Çöðéš ţö ţéšţ ŵîţĥ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Keep frames</source>
            <translation>Ķéép fŕáméš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>No frame was saved. Check the camera and the consent.</source>
            <translation>Ñö fŕámé ŵáš šávéð. Çĥéçķ ţĥé çáméŕá áñð ţĥé çöñšéñţ. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Save this frame</source>
            <translation>Šávé ţĥîš fŕámé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Saved as %1</source>
            <translation>Šávéð áš %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan doctor</source>
            <translation>Šçáñ ðöçţöŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan the first code below.</source>
            <translation>Šçáñ ţĥé fîŕšţ çöðé béļöŵ. öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>The frame could not be saved. Check the space on this device.</source>
            <translation>Ţĥé fŕámé çöûļð ñöţ bé šávéð. Çĥéçķ ţĥé špáçé öñ ţĥîš ðévîçé. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>This scanner is set well.</source>
            <translation>Ţĥîš šçáññéŕ îš šéţ ŵéļļ. öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>To measure later what would not read: the aiming band alone, kept on this device. No people.</source>
            <translation>Ţö méášûŕé ļáţéŕ ŵĥáţ ŵöûļð ñöţ ŕéáð: ţĥé áîmîñğ báñð áļöñé, ķépţ öñ ţĥîš ðévîçé. Ñö péöpļé. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>What to set at the scanner is said here.</source>
            <translation>Ŵĥáţ ţö šéţ áţ ţĥé šçáññéŕ îš šáîð ĥéŕé. öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>off</source>
            <translation>öffö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>on</source>
            <translation>öñö</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scan_panel.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Pŕéšš ţĥé ţŕîğğéŕ öŕ áîm ĥéŕé öñé ţŵö öñ</translation>
        </message>
    </context>
    <context>
        <name>ScrollColumn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scroll.py"></location>
            <source>Content</source>
            <translation>Çöñţéñţöñé</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>No hub answers there. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Ñö ĥûb áñšŵéŕš ţĥéŕé. Ñöţĥîñğ ŵáš çĥáñğéð. Çĥéçķ ţĥé áððŕéšš áñð ţĥé ñéţŵöŕķ, ţĥéñ ţŕý áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>That is not an address. It looks like http://10.0.0.5:8840.</source>
            <translation>Ţĥáţ îš ñöţ áñ áððŕéšš. Îţ ļööķš ļîķé ĥţţp://10.0.0.5:8840. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>This program was started without a way to the hub. Start it again.</source>
            <translation>Ţĥîš pŕöğŕám ŵáš šţáŕţéð ŵîţĥöûţ á ŵáý ţö ţĥé ĥûb. Šţáŕţ îţ áğáîñ. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the address of the hub, such as http://10.0.0.5:8840. A manager knows it.</source>
            <translation>Ţýpé ţĥé áððŕéšš öf ţĥé ĥûb, šûçĥ áš ĥţţp://10.0.0.5:8840. Å máñáğéŕ ķñöŵš îţ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the enrolment code. A manager gets one with “storeassist hub device enrol”.</source>
            <translation>Ţýpé ţĥé éñŕöļméñţ çöðé. Å máñáğéŕ ğéţš öñé ŵîţĥ “šţöŕéáššîšţ ĥûb ðévîçé éñŕöļ”. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Address of the hub</source>
            <translation>Åððŕéšš öf ţĥé ĥûb öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect</source>
            <translation>Çöññéçţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect it to your store's hub once. The code is used up by it and is not needed again.</source>
            <translation>Çöññéçţ îţ ţö ýöûŕ šţöŕé'š ĥûb öñçé. Ţĥé çöðé îš ûšéð ûp bý îţ áñð îš ñöţ ñééðéð áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connecting…</source>
            <translation>Çöññéçţîñğ… öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Enrolment code</source>
            <translation>Éñŕöļméñţ çöðé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>From a manager</source>
            <translation>Fŕöm á máñáğéŕ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Set up this device</source>
            <translation>Šéţ ûp ţĥîš ðévîçé öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n çĥáŕáçţéŕ öñé</numerusform>
                <numerusform>%n çĥáŕáçţéŕš öñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures</source>
            <translation>Å ñûmbéŕ (0), á ðévîçé páţĥ, áñ ŔŢŠP öŕ ĤŢŢP áððŕéšš, á vîðéö fîļé öŕ á föļðéŕ öf pîçţûŕéš öñé ţŵö öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>About</source>
            <translation>Åböûţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>After a restart</source>
            <translation>Åfţéŕ á ŕéšţáŕţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As enrolled</source>
            <translation>Åš éñŕöļļéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As the system</source>
            <translation>Åš ţĥé šýšţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Automatic</source>
            <translation>Åûţömáţîç öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera</source>
            <translation>Çáméŕáöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera resolution</source>
            <translation>Çáméŕá ŕéšöļûţîöñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Dark</source>
            <translation>Ðáŕķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Device</source>
            <translation>Ðévîçéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Exclusive scanner</source>
            <translation>Éxçļûšîvé šçáññéŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Hub</source>
            <translation>Ĥûbö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Kept at the hub. A manager changes them there.</source>
            <translation>Ķépţ áţ ţĥé ĥûb. Å máñáğéŕ çĥáñğéš ţĥém ţĥéŕé. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Language</source>
            <translation>Ļáñğûáğéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Left-handed</source>
            <translation>Ļéfţ-ĥáñðéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Light</source>
            <translation>Ļîğĥţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Longest gap</source>
            <translation>Ļöñğéšţ ğáp öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Loud</source>
            <translation>Ļöûðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Milliseconds between two characters</source>
            <translation>Mîļļîšéçöñðš béţŵééñ ţŵö çĥáŕáçţéŕš öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No</source>
            <translation>Ñöö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>No name yet</source>
            <translation>Ñö ñámé ýéţ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Normal</source>
            <translation>Ñöŕmáļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Not set</source>
            <translation>Ñöţ šéţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Nothing for off, auto, or a device such as /dev/input/event5</source>
            <translation>Ñöţĥîñğ föŕ öff, áûţö, öŕ á ðévîçé šûçĥ áš /ðév/îñpûţ/évéñţ5 öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Off</source>
            <translation>Öffö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Prefix</source>
            <translation>Pŕéfîxöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Pseudo (for tests)</source>
            <translation>Pšéûðö (föŕ ţéšţš) öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Quiet</source>
            <translation>Qûîéţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Read DataBar (loose produce)</source>
            <translation>Ŕéáð ÐáţáBáŕ (ļööšé pŕöðûçé) öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Reduced motion</source>
            <translation>Ŕéðûçéð möţîöñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Saved. It takes effect after a restart of the app.</source>
            <translation>Šávéð. Îţ ţáķéš éfféçţ áfţéŕ á ŕéšţáŕţ öf ţĥé ápp. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scale</source>
            <translation>Šçáļéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan doctor</source>
            <translation>Šçáñ ðöçţöŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan trigger</source>
            <translation>Šçáñ ţŕîğğéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan with</source>
            <translation>Šçáñ ŵîţĥöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scanner</source>
            <translation>Šçáññéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Signature screen</source>
            <translation>Šîğñáţûŕé šçŕééñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Some changes take effect after a restart of the app.</source>
            <translation>Šömé çĥáñğéš ţáķé éfféçţ áfţéŕ á ŕéšţáŕţ öf ţĥé ápp. öñé ţŵö öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sound</source>
            <translation>Šöûñðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Store</source>
            <translation>Šţöŕéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Suffix</source>
            <translation>Šûffîxöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sunlight</source>
            <translation>Šûñļîğĥţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Text size</source>
            <translation>Ţéxţ šîžéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Theme</source>
            <translation>Ţĥéméöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>This device</source>
            <translation>Ţĥîš ðévîçé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Vibration</source>
            <translation>Vîbŕáţîöñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends after a code</source>
            <translation>Ŵĥáţ ţĥé šçáññéŕ šéñðš áfţéŕ á çöðé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends before a code</source>
            <translation>Ŵĥáţ ţĥé šçáññéŕ šéñðš béföŕé á çöðé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Yes</source>
            <translation>Ýéšö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>not set</source>
            <translation>ñöţ šéţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>off</source>
            <translation>öffö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>on</source>
            <translation>öñö</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Settings</source>
            <translation>Šéţţîñğšöñé</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/sheet.py"></location>
            <source>Close</source>
            <translation>Çļöšéöñ</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Back</source>
            <translation>Báçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Enter a new code</source>
            <translation>Éñţéŕ á ñéŵ çöðé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Hold your badge here</source>
            <translation>Ĥöļð ýöûŕ báðğé ĥéŕé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Locked. Enter your PIN to go on where you were.</source>
            <translation>Ļöçķéð. Éñţéŕ ýöûŕ PÎÑ ţö ğö öñ ŵĥéŕé ýöû ŵéŕé. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Next</source>
            <translation>Ñéxţöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Now enter your PIN</source>
            <translation>Ñöŵ éñţéŕ ýöûŕ PÎÑ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Number</source>
            <translation>Ñûmbéŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Offline sign-in, for people known here</source>
            <translation>Öffļîñé šîğñ-îñ, föŕ péöpļé ķñöŵñ ĥéŕé öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Scan your badge</source>
            <translation>Šçáñ ýöûŕ báðğé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Scan your badge, or enter your number</source>
            <translation>Šçáñ ýöûŕ báðğé, öŕ éñţéŕ ýöûŕ ñûmbéŕ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Sign in</source>
            <translation>Šîğñ îñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>This badge is not known here. Enter your number instead.</source>
            <translation>Ţĥîš báðğé îš ñöţ ķñöŵñ ĥéŕé. Éñţéŕ ýöûŕ ñûmbéŕ îñšţéáð. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Wait %1 s</source>
            <translation>Ŵáîţ %1 šöñ</translation>
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>%1 signs</source>
            <translation>%1 šîğñšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Recorded with your initials: %1</source>
            <translation>Ŕéçöŕðéð ŵîţĥ ýöûŕ îñîţîáļš: %1 öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for order %1</source>
            <translation>Šîğñ föŕ öŕðéŕ %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for orders %1</source>
            <translation>Šîğñ föŕ öŕðéŕš %1 öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>The order changed, so the signature no longer fits. Nothing was handed over. Please sign again.</source>
            <translation>Ţĥé öŕðéŕ çĥáñğéð, šö ţĥé šîğñáţûŕé ñö ļöñğéŕ fîţš. Ñöţĥîñğ ŵáš ĥáñðéð övéŕ. Pļéášé šîğñ áğáîñ. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>collected by %1</source>
            <translation>çöļļéçţéð bý %1 öñé</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/signature.py"></location>
            <source>Signature</source>
            <translation>Šîğñáţûŕé öñé</translation>
        </message>
    </context>
    <context>
        <name>SignatureScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Hand over without a signature?</source>
            <translation>Ĥáñð övéŕ ŵîţĥöûţ á šîğñáţûŕé? öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>It shows nothing but what the customer signs for.</source>
            <translation>Îţ šĥöŵš ñöţĥîñğ bûţ ŵĥáţ ţĥé çûšţöméŕ šîğñš föŕ. öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Sign on this screen</source>
            <translation>Šîğñ öñ ţĥîš šçŕééñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>That order is not on this device</source>
            <translation>Ţĥáţ öŕðéŕ îš ñöţ öñ ţĥîš ðévîçé öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>The customer signs on the other screen</source>
            <translation>Ţĥé çûšţöméŕ šîğñš öñ ţĥé öţĥéŕ šçŕééñ öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>What is collected</source>
            <translation>Ŵĥáţ îš çöļļéçţéð öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/states.py"></location>
            <source>Loading</source>
            <translation>Ļöáðîñğöñé</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 moved to %2</source>
            <translation>#%1 mövéð ţö %2öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 staged at %2</source>
            <translation>#%1 šţáğéð áţ %2öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 at %2</source>
            <comment>bags, place</comment>
            <translation>%1 áţ %2ö</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 of %n item(s)</source>
            <comment>picked</comment>
            <translation>
                <numerusform>%1 öf %n îţémöñ</numerusform>
                <numerusform>%1 öf %n îţémšöñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 was not found.</source>
            <translation>%1 ŵáš ñöţ föûñð. öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n báğö</numerusform>
                <numerusform>%n báğšöñ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n item(s) must go back to the shelf first.</source>
            <translation>
                <numerusform>%n îţém mûšţ ğö báçķ ţö ţĥé šĥéļf fîŕšţ. öñé ţŵö öñé</numerusform>
                <numerusform>%n îţémš mûšţ ğö báçķ ţö ţĥé šĥéļf fîŕšţ. öñé ţŵö öñé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n order(s) to stage</source>
            <translation>
                <numerusform>%n öŕðéŕ ţö šţáğé öñé ţ</numerusform>
                <numerusform>%n öŕðéŕš ţö šţáğé öñé ţ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>A refund starts when you stage this order.</source>
            <translation>Å ŕéfûñð šţáŕţš ŵĥéñ ýöû šţáğé ţĥîš öŕðéŕ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Aim at the shelf label</source>
            <translation>Åîm áţ ţĥé šĥéļf ļábéļ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>All bags at one place</source>
            <translation>Åļļ báğš áţ öñé pļáçé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Bags</source>
            <translation>Báğšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Choose an order on the left</source>
            <translation>Çĥööšé áñ öŕðéŕ öñ ţĥé ļéfţ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Go to the pick queue</source>
            <translation>Ğö ţö ţĥé pîçķ qûéûé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move order</source>
            <translation>Mövé öŕðéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move to %1</source>
            <translation>Mövé ţö %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Nothing is missing.</source>
            <translation>Ñöţĥîñğ îš mîššîñğ. öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Nothing to stage</source>
            <translation>Ñöţĥîñğ ţö šţáğé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders appear here as soon as their pick walk is finished.</source>
            <translation>Öŕðéŕš áppéáŕ ĥéŕé áš šööñ áš ţĥéîŕ pîçķ ŵáļķ îš fîñîšĥéð. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders to stage</source>
            <translation>Öŕðéŕš ţö šţáğé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Picked %1 of %2 items</source>
            <translation>Pîçķéð %1 öf %2 îţémš öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Place of bag %1</source>
            <translation>Pļáçé öf báğ %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Places for each bag</source>
            <translation>Pļáçéš föŕ éáçĥ báğ öñé ţŵ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Pûţ báçķ %nöñé</numerusform>
                <numerusform>Pûţ báçķ %nöñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready</source>
            <translation>Ŕéáðýöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready · %1</source>
            <translation>Ŕéáðý · %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund requested.</source>
            <translation>Ŕéfûñð ŕéqûéšţéð. öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund: %1</source>
            <translation>Ŕéfûñð: %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refunded.</source>
            <translation>Ŕéfûñðéð.öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the place</source>
            <translation>Šçáñ ţĥé pļáçé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the shelf label or type any place, such as “under the counter”.</source>
            <translation>Šçáñ ţĥé šĥéļf ļábéļ öŕ ţýpé áñý pļáçé, šûçĥ áš “ûñðéŕ ţĥé çöûñţéŕ”. öñé ţŵö öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage</source>
            <translation>Šţáğéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1</source>
            <translation>Šţáğé áţ %1öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1 and refund %n item(s)</source>
            <translation>
                <numerusform>Šţáğé áţ %1 áñð ŕéfûñð %n îţém öñé ţŵö</numerusform>
                <numerusform>Šţáğé áţ %1 áñð ŕéfûñð %n îţémš öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_order.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage order</source>
            <translation>Šţáğé öŕðéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged</source>
            <translation>Šţáğéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged at %1 · Refund requested</source>
            <translation>Šţáğéð áţ %1 · Ŕéfûñð ŕéqûéšţéð öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Stands at</source>
            <translation>Šţáñðš áţöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>To stage</source>
            <translation>Ţö šţáğéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Used today</source>
            <translation>Ûšéð ţöðáý öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Where did you put it?</source>
            <translation>Ŵĥéŕé ðîð ýöû pûţ îţ? öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>Less</source>
            <translation>Ļéššöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>More</source>
            <translation>Möŕéöñ</translation>
        </message>
    </context>
    <context>
        <name>StoreSettings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>%n of its own</source>
            <comment>questions</comment>
            <translation>
                <numerusform>%n öf îţš öŵñöñé</numerusform>
                <numerusform>%n öf îţš öŵñöñé</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>24-hour clock</source>
            <translation>24-ĥöûŕ çļöçķ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Ask for an ID check</source>
            <translation>Åšķ föŕ áñ ÎÐ çĥéçķ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Badge alone (pick role only)</source>
            <translation>Báðğé áļöñé (pîçķ ŕöļé öñļý) öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Cancel</source>
            <comment>role</comment>
            <translation>Çáñçéļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Claim without a pick, minutes</source>
            <translation>Çļáîm ŵîţĥöûţ á pîçķ, mîñûţéš öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, at most</source>
            <translation>Çļöšéð öŕðéŕš öñ ðévîçéš, áţ möšţ öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, days</source>
            <translation>Çļöšéð öŕðéŕš öñ ðévîçéš, ðáýš öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Count bags at hand-off</source>
            <translation>Çöûñţ báğš áţ ĥáñð-öff öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Currency</source>
            <translation>Çûŕŕéñçýöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days by category</source>
            <translation>Ðáýš bý çáţéğöŕý öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Days by category, such as Beauty:0 or Home:60:receipt</source>
            <translation>Ðáýš bý çáţéğöŕý, šûçĥ áš Béáûţý:0 öŕ Ĥömé:60:ŕéçéîpţ öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days to return</source>
            <translation>Ðáýš ţö ŕéţûŕñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Documents</source>
            <translation>Ðöçûméñţš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Due soon, minutes</source>
            <translation>Ðûé šööñ, mîñûţéš öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Enter a number after one scan</source>
            <translation>Éñţéŕ á ñûmbéŕ áfţéŕ öñé šçáñ öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Fiscal year begins on, month-day</source>
            <translation>Fîšçáļ ýéáŕ béğîñš öñ, möñţĥ-ðáý öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <translation>Ĥáñð-öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <comment>role</comment>
            <translation>Ĥáñð-öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Invoice number begins with</source>
            <translation>Îñvöîçé ñûmbéŕ béğîñš ŵîţĥ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Languages</source>
            <translation>Ļáñğûáğéš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines at the foot</source>
            <translation>Ļîñéš áţ ţĥé fööţ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines under the store's name</source>
            <translation>Ļîñéš ûñðéŕ ţĥé šţöŕé'š ñámé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a handheld after, minutes</source>
            <translation>Ļöçķ á ĥáñðĥéļð áfţéŕ, mîñûţéš öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a kiosk after, minutes</source>
            <translation>Ļöçķ á ķîöšķ áfţéŕ, mîñûţéš öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager</source>
            <comment>role</comment>
            <translation>Máñáğéŕöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager needed above</source>
            <translation>Máñáğéŕ ñééðéð ábövé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Manager needed above, minor units</source>
            <translation>Máñáğéŕ ñééðéð ábövé, mîñöŕ ûñîţš öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Names of closed orders on devices, hours</source>
            <translation>Ñáméš öf çļöšéð öŕðéŕš öñ ðévîçéš, ĥöûŕš öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No-show after, minutes</source>
            <translation>Ñö-šĥöŵ áfţéŕ, mîñûţéš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, extended, hours</source>
            <translation>Öffļîñé šîğñ-îñ, éxţéñðéð, ĥöûŕš öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, hours</source>
            <translation>Öffļîñé šîğñ-îñ, ĥöûŕš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Opening hours</source>
            <translation>Öpéñîñğ ĥöûŕš öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Opening hours, such as 08:00-21:30</source>
            <translation>Öpéñîñğ ĥöûŕš, šûçĥ áš 08:00-21:30 öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Order system</source>
            <translation>Öŕðéŕ šýšţém öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Orders in one walk</source>
            <translation>Öŕðéŕš îñ öñé ŵáļķ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Photos of bad items</source>
            <translation>Pĥöţöš öf báð îţémš öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Photos of bad items: always, when_camera or never</source>
            <translation>Pĥöţöš öf báð îţémš: áļŵáýš, ŵĥéñ_çáméŕá öŕ ñévéŕ öñé ţŵö öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick</source>
            <comment>role</comment>
            <translation>Pîçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store invoices are made</source>
            <translation>Pîçķ-Åţ-Šţöŕé îñvöîçéš áŕé máðé öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store orders are confirmed</source>
            <translation>Pîçķ-Åţ-Šţöŕé öŕðéŕš áŕé çöñfîŕméð öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Picking</source>
            <translation>Pîçķîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Questions of the check</source>
            <translation>Qûéšţîöñš öf ţĥé çĥéçķ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Questions of the check, key:Question:Good answer|Bad answer=fault!</source>
            <translation>Qûéšţîöñš öf ţĥé çĥéçķ, ķéý:Qûéšţîöñ:Ğööð áñšŵéŕ|Báð áñšŵéŕ=fáûļţ! öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Queue</source>
            <translation>Qûéûéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Receipt needed</source>
            <translation>Ŕéçéîpţ ñééðéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Retention</source>
            <translation>Ŕéţéñţîöñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <translation>Ŕéţûŕñšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <comment>role</comment>
            <translation>Ŕéţûŕñšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Scan the tote after each item</source>
            <translation>Šçáñ ţĥé ţöţé áfţéŕ éáçĥ îţém öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Show the last associates</source>
            <translation>Šĥöŵ ţĥé ļášţ áššöçîáţéš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signature required</source>
            <translation>Šîğñáţûŕé ŕéqûîŕéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signatures at the hub, days</source>
            <translation>Šîğñáţûŕéš áţ ţĥé ĥûb, ðáýš öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signing in</source>
            <translation>Šîğñîñğ îñ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store</source>
            <translation>Šţöŕéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store name</source>
            <translation>Šţöŕé ñámé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Tax number</source>
            <translation>Ţáx ñûmbéŕ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Time zone</source>
            <translation>Ţîmé žöñéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns amber after, seconds</source>
            <translation>Ŵáîţ ţûŕñš ámbéŕ áfţéŕ, šéçöñðš öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns red after, seconds</source>
            <translation>Ŵáîţ ţûŕñš ŕéð áfţéŕ, šéçöñðš öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight and price labels</source>
            <translation>Ŵéîğĥţ áñð pŕîçé ļábéļš öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Weight and price labels, prefix:item:value:measure:decimals</source>
            <translation>Ŵéîğĥţ áñð pŕîçé ļábéļš, pŕéfîx:îţém:váļûé:méášûŕé:ðéçîmáļš öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight tolerance, percent</source>
            <translation>Ŵéîğĥţ ţöļéŕáñçé, péŕçéñţ öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Who may cancel an order</source>
            <translation>Ŵĥö máý çáñçéļ áñ öŕðéŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>after the pick</source>
            <translation>áfţéŕ ţĥé pîçķ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always</source>
            <translation>áļŵáýšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always, or a manager decides</source>
            <translation>áļŵáýš, öŕ á máñáğéŕ ðéçîðéš öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>at the first pick</source>
            <translation>áţ ţĥé fîŕšţ pîçķ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by the order system</source>
            <translation>bý ţĥé öŕðéŕ šýšţém öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by this store</source>
            <translation>bý ţĥîš šţöŕé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>none</source>
            <translation>ñöñéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>not needed</source>
            <translation>ñöţ ñééðéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>nowhere</source>
            <translation>ñöŵĥéŕéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>on arrival</source>
            <translation>öñ áŕŕîváļ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>the usual three</source>
            <translation>ţĥé ûšûáļ ţĥŕéé öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>where there is a camera</source>
            <translation>ŵĥéŕé ţĥéŕé îš á çáméŕá öñé ţŵö</translation>
        </message>
    </context>
    <context>
        <name>SummaryPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Credit note</source>
            <translation>Çŕéðîţ ñöţé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Return</source>
            <translation>Ŕéţûŕñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Show the order</source>
            <translation>Šĥöŵ ţĥé öŕðéŕ öñé ţ</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>%1 GB free</source>
            <translation>%1 ĞB fŕééöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1 ago</source>
            <translation>%1 áğöö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1, asked at %2</source>
            <translation>%1, ášķéð áţ %2öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) following from it</source>
            <translation>
                <numerusform>%n möŕé áçţîöñ föļļöŵîñğ fŕöm îţ öñé ţŵö öñ</numerusform>
                <numerusform>%n möŕé áçţîöñš föļļöŵîñğ fŕöm îţ öñé ţŵö öñ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) waiting</source>
            <translation>
                <numerusform>%n möŕé áçţîöñ ŵáîţîñğ öñé ţŵö</numerusform>
                <numerusform>%n möŕé áçţîöñš ŵáîţîñğ öñé ţŵö</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>%n more to settle</source>
            <translation>
                <numerusform>%n möŕé ţö šéţţļé öñé ţ</numerusform>
                <numerusform>%n möŕé ţö šéţţļé öñé ţ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n pĥöţööñ</numerusform>
                <numerusform>%n pĥöţöšöñ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n request(s) wait.</source>
            <translation>
                <numerusform>%n ŕéqûéšţ ŵáîţ. öñé</numerusform>
                <numerusform>%n ŕéqûéšţš ŵáîţ. öñé ţ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>All is synced</source>
            <translation>Åļļ îš šýñçéð öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>An action was refused</source>
            <translation>Åñ áçţîöñ ŵáš ŕéfûšéð öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Attention · %1</source>
            <comment>sync pill</comment>
            <translation>Åţţéñţîöñ · %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Battery</source>
            <translation>Báţţéŕýöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Clock is wrong</source>
            <translation>Çļöçķ îš ŵŕöñğ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Disk</source>
            <translation>Ðîšķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>For a manager</source>
            <translation>Föŕ á máñáğéŕ öñé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>For a manager: %n to settle</source>
            <translation>
                <numerusform>Föŕ á máñáğéŕ: %n ţö šéţţļé öñé ţŵö</numerusform>
                <numerusform>Föŕ á máñáğéŕ: %n ţö šéţţļé öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>From %1</source>
            <translation>Fŕöm %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Last sync %1</source>
            <translation>Ļášţ šýñç %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Last update %1</source>
            <translation>Ļášţ ûpðáţé %1 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>May be refused</source>
            <translation>Máý bé ŕéfûšéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs a person</source>
            <translation>Ñééðš á péŕšöñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs attention</source>
            <translation>Ñééðš áţţéñţîöñ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention · %1</source>
            <translation>Ñééðš áţţéñţîöñ · %1 öñé ţŵ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention: %n action(s)</source>
            <translation>
                <numerusform>Ñééðš áţţéñţîöñ: %n áçţîöñ öñé ţŵö</numerusform>
                <numerusform>Ñééðš áţţéñţîöñ: %n áçţîöñš öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs the connection to the hub</source>
            <translation>Ñééðš ţĥé çöññéçţîöñ ţö ţĥé ĥûb öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>No connection to %1</source>
            <translation>Ñö çöññéçţîöñ ţö %1 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Not synced yet</source>
            <translation>Ñöţ šýñçéð ýéţ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline</source>
            <translation>Öffļîñéöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline · %1</source>
            <translation>Öffļîñé · %1öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Oldest unsent action</source>
            <translation>Öļðéšţ ûñšéñţ áçţîöñ öñé ţŵö</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>On the way to the hub: %n action(s), saved on this device.</source>
            <translation>
                <numerusform>Öñ ţĥé ŵáý ţö ţĥé ĥûb: %n áçţîöñ, šávéð öñ ţĥîš ðévîçé. öñé ţŵö öñé ţŵö</numerusform>
                <numerusform>Öñ ţĥé ŵáý ţö ţĥé ĥûb: %n áçţîöñš, šávéð öñ ţĥîš ðévîçé. öñé ţŵö öñé ţŵö</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 changed</source>
            <translation>Öŕðéŕ %1 çĥáñğéð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 is not on this device</source>
            <translation>Öŕðéŕ %1 îš ñöţ öñ ţĥîš ðévîçé öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Orders are on the way to this device. You can go on working.</source>
            <translation>Öŕðéŕš áŕé öñ ţĥé ŵáý ţö ţĥîš ðévîçé. Ýöû çáñ ğö öñ ŵöŕķîñğ. öñé ţŵö öñé ţŵö öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Picks, hand-offs and returns are saved on this device and will send when the network returns.</source>
            <translation>Pîçķš, ĥáñð-öffš áñð ŕéţûŕñš áŕé šávéð öñ ţĥîš ðévîçé áñð ŵîļļ šéñð ŵĥéñ ţĥé ñéţŵöŕķ ŕéţûŕñš. öñé ţŵö öñé ţŵö öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Refused</source>
            <translation>Ŕéfûšéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sent today</source>
            <translation>Šéñţ ţöðáý öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Settled</source>
            <translation>Šéţţļéðöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sync status</source>
            <translation>Šýñç šţáţûš öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Synced</source>
            <translation>Šýñçéðöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Syncing</source>
            <translation>Šýñçîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub has everything this device did.</source>
            <translation>Ţĥé ĥûb ĥáš évéŕýţĥîñğ ţĥîš ðévîçé ðîð. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub refused an action. Choose a way out.</source>
            <translation>Ţĥé ĥûb ŕéfûšéð áñ áçţîöñ. Çĥööšé á ŵáý öûţ. öñé ţŵö öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>This device's clock is %1 off. Due times follow the hub's clock.</source>
            <translation>Ţĥîš ðévîçé'š çļöçķ îš %1 öff. Ðûé ţîméš föļļöŵ ţĥé ĥûb'š çļöçķ. öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Trying to reach the hub…</source>
            <translation>Ţŕýîñğ ţö ŕéáçĥ ţĥé ĥûb… öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Waiting to send</source>
            <translation>Ŵáîţîñğ ţö šéñð öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Wi-Fi</source>
            <translation>Ŵî-Fîöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Working offline</source>
            <translation>Ŵöŕķîñğ öffļîñé öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Working offline. Picks, hand-offs and returns are saved on this device and sent later.</source>
            <translation>Ŵöŕķîñğ öffļîñé. Pîçķš, ĥáñð-öffš áñð ŕéţûŕñš áŕé šávéð öñ ţĥîš ðévîçé áñð šéñţ ļáţéŕ. öñé ţŵö öñé ţŵö öñé ţŵö öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>almost full</source>
            <translation>áļmöšţ fûļļ öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>charging</source>
            <translation>çĥáŕğîñğöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>full</source>
            <translation>fûļļöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>now</source>
            <translation>ñöŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>oldest %1</source>
            <translation>öļðéšţ %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>on battery</source>
            <translation>öñ báţţéŕý öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>since %1</source>
            <translation>šîñçé %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>still on this device</source>
            <translation>šţîļļ öñ ţĥîš ðévîçé öñé ţŵö</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copied: %1</source>
            <translation>Çöpîéð: %1öñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copy diagnostic code</source>
            <translation>Çöpý ðîáğñöšţîç çöðé öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Nothing needs attention</source>
            <translation>Ñöţĥîñğ ñééðš áţţéñţîöñ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>This device</source>
            <translation>Ţĥîš ðévîçé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Try now</source>
            <translation>Ţŕý ñöŵöñ</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Clear</source>
            <translation>Çļéáŕöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Scan</source>
            <translation>Šçáñöñ</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is here for #%2</source>
            <translation>%1 îš ĥéŕé föŕ #%2 öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is waiting: pick #%2 now</source>
            <translation>%1 îš ŵáîţîñğ: pîçķ #%2 ñöŵ öñé ţŵ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%n customer(s) arrived</source>
            <translation>
                <numerusform>%n çûšţöméŕ áŕŕîvéð öñé ţŵ</numerusform>
                <numerusform>%n çûšţöméŕš áŕŕîvéð öñé ţŵ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Cannot be used here: %1</source>
            <translation>Çáññöţ bé ûšéð ĥéŕé: %1 öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Hand-off</source>
            <comment>destination</comment>
            <translation>Ĥáñð-öfföñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>More</source>
            <comment>destination</comment>
            <translation>Möŕéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Offline sign-in</source>
            <translation>Öffļîñé šîğñ-îñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Orders</source>
            <comment>destination</comment>
            <translation>Öŕðéŕšöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Pick</source>
            <comment>destination</comment>
            <translation>Pîçķöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Returns</source>
            <comment>destination</comment>
            <translation>Ŕéţûŕñšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Settings</source>
            <comment>destination</comment>
            <translation>Šéţţîñğšöñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Stage</source>
            <comment>destination</comment>
            <translation>Šţáğéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Sync</source>
            <comment>destination</comment>
            <translation>Šýñçöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Undo</source>
            <translation>Ûñðööñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>We kept your walk</source>
            <translation>Ŵé ķépţ ýöûŕ ŵáļķ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Your roles do not cover this. Ask a manager.</source>
            <translation>Ýöûŕ ŕöļéš ðö ñöţ çövéŕ ţĥîš. Åšķ á máñáğéŕ. öñé ţŵö öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>_LineCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Unit %1 of %2</source>
            <translation>Ûñîţ %1 öf %2öñ</translation>
        </message>
    </context>
    <context>
        <name>_NavButton</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n ŵáîţîñğöñé</numerusform>
                <numerusform>%1, %n ŵáîţîñğöñé</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_ReasonSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add the note</source>
            <translation>Åðð ţĥé ñöţé öñé</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Another reason</source>
            <translation>Åñöţĥéŕ ŕéášöñ öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Çáñçéļ ţĥé öŕðéŕ öñé ţŵ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Note</source>
            <translation>Ñöţéöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Reason</source>
            <translation>Ŕéášöñöñ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>What should the others know?</source>
            <translation>Ŵĥáţ šĥöûļð ţĥé öţĥéŕš ķñöŵ? öñé ţŵö ö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Why?</source>
            <translation>Ŵĥý?ö</translation>
        </message>
    </context>
    <context>
        <name>_TestPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Scan anything: its characters show here.</source>
            <translation>Šçáñ áñýţĥîñğ: îţš çĥáŕáçţéŕš šĥöŵ ĥéŕé. öñé ţŵö öñé ţ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Test the scanner</source>
            <translation>Ţéšţ ţĥé šçáññéŕ öñé ţŵ</translation>
        </message>
    </context>
    <context>
        <name>_Tick</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Checked</source>
            <translation>Çĥéçķéðöñé</translation>
        </message>
    </context>
    <context>
        <name>_TypeSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Save</source>
            <translation>Šávéöñ</translation>
        </message>
    </context>
    <context>
        <name>_UnitCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Give back to the customer</source>
            <translation>Ğîvé báçķ ţö ţĥé çûšţöméŕ öñé ţŵö</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Keep</source>
            <translation>Ķéépöñ</translation>
        </message>
    </context>
</TS>
