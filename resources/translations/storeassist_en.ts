<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Document</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unit</numerusform>
                <numerusform>%n units</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOff</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n bag(s) to fetch</source>
            <translation>
                <numerusform>%n bag to fetch</numerusform>
                <numerusform>%n bags to fetch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) still to pick</source>
            <translation>
                <numerusform>%n item still to pick</numerusform>
                <numerusform>%n items still to pick</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n item to decide</numerusform>
                <numerusform>%n items to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to put back first</source>
            <translation>
                <numerusform>%n item to put back first</numerusform>
                <numerusform>%n items to put back first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) will be refunded with this hand-over.</source>
            <translation>
                <numerusform>%n item will be refunded with this hand-over.</numerusform>
                <numerusform>%n items will be refunded with this hand-over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n refund(s)</source>
            <translation>
                <numerusform>%n refund</numerusform>
                <numerusform>%n refunds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n to decide</source>
            <translation>
                <numerusform>%n to decide</numerusform>
                <numerusform>%n to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n without its state</source>
            <translation>
                <numerusform>%n without its state</numerusform>
                <numerusform>%n without its state</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>A return of %n item(s) is opened; its credit note is the refund.</source>
            <translation>
                <numerusform>A return of %n item is opened; its credit note is the refund.</numerusform>
                <numerusform>A return of %n items is opened; its credit note is the refund.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>How many of %n?</source>
            <translation>
                <numerusform>How many of %n?</numerusform>
                <numerusform>How many of %n?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Reject %n unit(s)</source>
            <translation>
                <numerusform>Reject %n unit</numerusform>
                <numerusform>Reject %n units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Still to be checked in Returns: %n item(s)</source>
            <translation>
                <numerusform>Still to be checked in Returns: %n item</numerusform>
                <numerusform>Still to be checked in Returns: %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Oms</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Rejected returned items: %n</source>
            <translation>
                <numerusform>Rejected returned items: %n</numerusform>
                <numerusform>Rejected returned items: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderDetail</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n bag</numerusform>
                <numerusform>%n bags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Back to the shelf: %n item(s).</source>
            <translation>
                <numerusform>Back to the shelf: %n item.</numerusform>
                <numerusform>Back to the shelf: %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n more at the hub</numerusform>
                <numerusform>%n more at the hub</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickQueue</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n new</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n selected</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>A walk holds %n order(s) at most</source>
            <translation>
                <numerusform>A walk holds %n order at most</numerusform>
                <numerusform>A walk holds %n orders at most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n for waiting customer(s)</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Pick %n for waiting customer</numerusform>
                <numerusform>Pick %n for waiting customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n overdue now</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Pick %n overdue now</numerusform>
                <numerusform>Pick %n overdue now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick the %n most overdue</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Pick the %n most overdue</numerusform>
                <numerusform>Pick the %n most overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Resume walk (%n left)</source>
            <comment>units</comment>
            <translation>
                <numerusform>Resume walk (%n left)</numerusform>
                <numerusform>Resume walk (%n left)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickWalk</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n left to put back</source>
            <translation>
                <numerusform>%n left to put back</numerusform>
                <numerusform>%n left to put back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) not found</source>
            <translation>
                <numerusform>%n unit not found</numerusform>
                <numerusform>%n units not found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) to put back</source>
            <translation>
                <numerusform>%n unit to put back</numerusform>
                <numerusform>%n units to put back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over, then stage %n order(s)</source>
            <translation>
                <numerusform>Hand over, then stage %n order</numerusform>
                <numerusform>Hand over, then stage %n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Mark %n unit(s) not found</source>
            <translation>
                <numerusform>Mark %n unit not found</numerusform>
                <numerusform>Mark %n units not found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Put back %n</numerusform>
                <numerusform>Put back %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Stage %n order(s)</source>
            <translation>
                <numerusform>Stage %n order</numerusform>
                <numerusform>Stage %n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n item(s) still to be checked.</source>
            <translation>
                <numerusform>%n item still to be checked.</numerusform>
                <numerusform>%n items still to be checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n more at the hub</numerusform>
                <numerusform>%n more at the hub</numerusform>
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
                <numerusform>%n photo still on %1</numerusform>
                <numerusform>%n photos still on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>%n photo(s) taken</source>
            <translation>
                <numerusform>%n photo taken</numerusform>
                <numerusform>%n photos taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Answer %n more check(s) to finish this item.</source>
            <translation>
                <numerusform>Answer %n more check to finish this item.</numerusform>
                <numerusform>Answer %n more checks to finish this item.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose a reason for %n item(s).</source>
            <translation>
                <numerusform>Choose a reason for %n item.</numerusform>
                <numerusform>Choose a reason for %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open a return of %n item(s) against the store's policy.</source>
            <translation>
                <numerusform>Open a return of %n item against the store's policy.</numerusform>
                <numerusform>Open a return of %n items against the store's policy.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 of %n item(s)</source>
            <comment>picked</comment>
            <translation>
                <numerusform>%1 of %n item</numerusform>
                <numerusform>%1 of %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n bag</numerusform>
                <numerusform>%n bags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n item(s) must go back to the shelf first.</source>
            <translation>
                <numerusform>%n item must go back to the shelf first.</numerusform>
                <numerusform>%n items must go back to the shelf first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n order(s) to stage</source>
            <translation>
                <numerusform>%n order to stage</numerusform>
                <numerusform>%n orders to stage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Put back %n</numerusform>
                <numerusform>Put back %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1 and refund %n item(s)</source>
            <translation>
                <numerusform>Stage at %1 and refund %n item</numerusform>
                <numerusform>Stage at %1 and refund %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StoreSettings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>%n of its own</source>
            <comment>questions</comment>
            <translation>
                <numerusform>%n of its own</numerusform>
                <numerusform>%n of its own</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) following from it</source>
            <translation>
                <numerusform>%n more action following from it</numerusform>
                <numerusform>%n more actions following from it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) waiting</source>
            <translation>
                <numerusform>%n more action waiting</numerusform>
                <numerusform>%n more actions waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>%n more to settle</source>
            <translation>
                <numerusform>%n more to settle</numerusform>
                <numerusform>%n more to settle</numerusform>
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
                <numerusform>%n request wait.</numerusform>
                <numerusform>%n requests wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>For a manager: %n to settle</source>
            <translation>
                <numerusform>For a manager: %n to settle</numerusform>
                <numerusform>For a manager: %n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention: %n action(s)</source>
            <translation>
                <numerusform>Needs attention: %n action</numerusform>
                <numerusform>Needs attention: %n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>On the way to the hub: %n action(s), saved on this device.</source>
            <translation>
                <numerusform>On the way to the hub: %n action, saved on this device.</numerusform>
                <numerusform>On the way to the hub: %n actions, saved on this device.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%n customer(s) arrived</source>
            <translation>
                <numerusform>%n customer arrived</numerusform>
                <numerusform>%n customers arrived</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_NavButton</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
    </context>
</TS>
