<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
    <context>
        <name>AppBar</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/banner.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Fixed</source>
            <translation>Fijo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus</source>
            <translation>Enfoque</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus distance</source>
            <translation>Distancia de enfoque</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/lists.py"></location>
            <source>List</source>
            <translation>Lista</translation>
        </message>
    </context>
    <context>
        <name>CheckInSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>All are handed over together.</source>
            <translation>Todos se entregan juntos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Another customer</source>
            <translation>Otro cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Check in</source>
            <translation>Registrar llegada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Curbside</source>
            <translation>En el coche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>In store</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order number or phone</source>
            <translation>Nombre, número de pedido o teléfono</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order, phone</source>
            <translation>Nombre, pedido, teléfono</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot</source>
            <translation>Plaza</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot, such as 4</source>
            <translation>Plaza, p. ej. 4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle colour</source>
            <translation>Color del vehículo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle make</source>
            <translation>Marca del vehículo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle, such as hatchback</source>
            <translation>Vehículo, p. ej. compacto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where the customer waits</source>
            <translation>Dónde espera el cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where, such as desk</source>
            <translation>Dónde, p. ej. mostrador</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Check</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Item before</source>
            <translation>Artículo anterior</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Next item</source>
            <translation>Artículo siguiente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Photo %1</source>
            <translation>Foto %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, off</source>
            <translation>%1, no</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, on</source>
            <translation>%1, sí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Allow it against the policy</source>
            <translation>Permitirlo fuera de las normas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>New return</source>
            <translation>Nueva devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Receipt shown</source>
            <translation>Recibo mostrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>What the customer says</source>
            <translation>Lo que dice el cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Why it is allowed</source>
            <translation>Por qué se permite</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%1: sent to %2</source>
            <translation>%1: enviado a %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
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
            <translation>Etiquetas de bolsas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>It cannot be shown</source>
            <translation>No se puede mostrar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>It could not be saved as %1 (%2). Choose another folder.</source>
            <translation>No se pudo guardar como %1 (%2). Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Not here yet</source>
            <translation>Aún no está aquí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Order #%1</source>
            <translation>Pedido #%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Preparing…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Return %1</source>
            <translation>Devolución %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>The printer did not take the document. Look at it, then print again.</source>
            <translation>La impresora no aceptó el documento. Mírela e imprima de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>There is no such document of this order. Open the order again.</source>
            <translation>Este pedido no tiene ese documento. Abra el pedido de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>a file</source>
            <translation>un archivo</translation>
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
            <translation>%1 d %2 h</translation>
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
                <numerusform>%n artículo</numerusform>
                <numerusform>%n artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n pedido</numerusform>
                <numerusform>%n pedidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unidad</numerusform>
                <numerusform>%n unidades</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due %1</source>
            <comment>date</comment>
            <translation>Para el %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due in %1</source>
            <translation>En %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due now</source>
            <translation>Para ahora</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Overdue %1</source>
            <translation>Atraso %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Yesterday</source>
            <translation>Ayer</translation>
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
            <translation>mañana %1</translation>
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
            <translation>%1 ya no espera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%1 of %2 accepted</source>
            <translation>%1 de %2 aceptadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n bag(s) to fetch</source>
            <translation>
                <numerusform>%n bolsa que traer</numerusform>
                <numerusform>%n bolsas que traer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) still to pick</source>
            <translation>
                <numerusform>%n artículo aún por preparar</numerusform>
                <numerusform>%n artículos aún por preparar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n artículo por decidir</numerusform>
                <numerusform>%n artículos por decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to put back first</source>
            <translation>
                <numerusform>%n artículo por devolver al estante</numerusform>
                <numerusform>%n artículos por devolver al estante</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) will be refunded with this hand-over.</source>
            <translation>
                <numerusform>%n artículo se reembolsará con esta entrega.</numerusform>
                <numerusform>%n artículos se reembolsarán con esta entrega.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n refund(s)</source>
            <translation>
                <numerusform>%n reembolso</numerusform>
                <numerusform>%n reembolsos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rechazado</numerusform>
                <numerusform>%n rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n to decide</source>
            <translation>
                <numerusform>%n por decidir</numerusform>
                <numerusform>%n por decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n without its state</source>
            <translation>
                <numerusform>%n sin estado</numerusform>
                <numerusform>%n sin estado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>A return of %n item(s) is opened; its credit note is the refund.</source>
            <translation>
                <numerusform>Se abre una devolución de %n artículo; su nota de crédito es el reembolso.</numerusform>
                <numerusform>Se abre una devolución de %n artículos; su nota de crédito es el reembolso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Above the limit: a manager finishes it in Returns</source>
            <translation>Supera el límite: un encargado la termina en Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>All was rejected. A return is opened; its credit note is the refund.</source>
            <translation>Todo se rechazó. Se abre una devolución; su nota de crédito es el reembolso.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Already closed</source>
            <translation>Ya está cerrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Bag %1 of %2</source>
            <translation>Bolsa %1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Check the ID first</source>
            <translation>Compruebe antes la identidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Curbside</source>
            <translation>En el coche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Damaged</source>
            <comment>state of a rejected unit</comment>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Desk</source>
            <translation>Mostrador</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Everything was rejected. The order is closed and refunded.</source>
            <translation>Todo se rechazó. El pedido se cierra y se reembolsa.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Get signature</source>
            <translation>Pedir firma</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Good</source>
            <comment>state of a rejected unit</comment>
            <translation>Bueno</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Hand-off</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Handed over to %1</source>
            <translation>Entregado a %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>How many of %n?</source>
            <translation>
                <numerusform>¿Cuántas de %n?</numerusform>
                <numerusform>¿Cuántas de %n?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>In store</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Keep the state</source>
            <translation>Guardar el estado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>No open order fits “%1”. Look in Orders, or check the number.</source>
            <translation>Ningún pedido abierto coincide con “%1”. Mire en Pedidos o compruebe el número.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Nadie espera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Not checked in</source>
            <translation>Llegada sin registrar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Nothing taken by %1, refund requested</source>
            <translation>%1 no se llevó nada, reembolso solicitado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Nothing to hand over</source>
            <translation>Nada que entregar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Open the order</source>
            <translation>Abrir el pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Parts missing</source>
            <comment>state of a rejected unit</comment>
            <translation>Faltan piezas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Pickup person: %1</source>
            <translation>Recoge: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Ready notice sent %1</source>
            <translation>Aviso enviado %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund at hand-over</source>
            <translation>Reembolso al entregar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund requested</source>
            <translation>Reembolso solicitado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Refund requested: %1</source>
            <translation>Reembolso solicitado: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund with hand-over</source>
            <translation>Reembolso con la entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Reject %n unit(s)</source>
            <translation>
                <numerusform>Rechazar %n unidad</numerusform>
                <numerusform>Rechazar %n unidades</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Return opened: %1</source>
            <translation>Devolución abierta: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Spot %1</source>
            <translation>Plaza %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Staged %1</source>
            <translation>Ubicado %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Still to be checked in Returns: %n item(s)</source>
            <translation>
                <numerusform>Por revisar en Devoluciones: %n artículo</numerusform>
                <numerusform>Por revisar en Devoluciones: %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Take all back</source>
            <translation>Devolver todo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>The invoice is made, so a return is opened. Its credit note is the refund.</source>
            <translation>La factura está hecha, por eso se abre una devolución. Su nota de crédito es el reembolso.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The pick is not finished</source>
            <translation>La preparación no está terminada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The ready notice is sent again</source>
            <translation>El aviso se envía de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>To pick</source>
            <translation>Por preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Type a name, an order number or the last 4 digits of the phone, or scan the customer's code.</source>
            <translation>Escriba un nombre, un número de pedido o las 4 últimas cifras del teléfono, o escanee el código del cliente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Until the order system has confirmed it</source>
            <translation>Hasta que el sistema de pedidos lo confirme</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the credit note</source>
            <translation>Espera la nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the order system, then for the credit note</source>
            <translation>Espera al sistema de pedidos y después la nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>What state is it in?</source>
            <translation>¿En qué estado está?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>What waits</source>
            <translation>Lo pendiente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why? It is refunded with the hand-over.</source>
            <translation>¿Por qué? Se reembolsa con la entrega.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Worn</source>
            <comment>state of a rejected unit</comment>
            <translation>Usado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Wrong item</source>
            <comment>state of a rejected unit</comment>
            <translation>Artículo equivocado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>longest %1</source>
            <translation>máx. %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>not decided</source>
            <translation>sin decidir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>waiting %1</source>
            <translation>espera %1</translation>
        </message>
    </context>
    <context>
        <name>HandOffPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept %1</source>
            <translation>Aceptar %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept all</source>
            <translation>Aceptar todo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Bags</source>
            <translation>Bolsas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Check the ID</source>
            <translation>Comprobar identidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Customer left</source>
            <translation>El cliente se fue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Hand-off</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>No ready notice sent yet</source>
            <translation>Aún sin aviso de listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Nobody came for a long time</source>
            <translation>Hace mucho que no viene nadie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Reject %1</source>
            <translation>Rechazar %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Mostrar el teléfono</translation>
        </message>
    </context>
    <context>
        <name>HandoffDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Mostrar el teléfono</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>That order is not on this device</source>
            <translation>Ese pedido no está en este dispositivo</translation>
        </message>
    </context>
    <context>
        <name>HandoffScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>%1 is checked in</source>
            <translation>Llegada de %1 registrada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Check in a customer</source>
            <translation>Registrar un cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Choose a customer, scan an order's code, or check a customer in.</source>
            <translation>Elija un cliente, escanee el código de un pedido o registre a un cliente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear by themselves, with a chime.</source>
            <translation>Las llegadas aparecen solas, con un aviso sonoro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear here by themselves, with a chime.</source>
            <translation>Las llegadas aparecen aquí solas, con un aviso sonoro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>No hand-off open</source>
            <translation>Ninguna entrega abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>Nadie espera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Waiting customers</source>
            <translation>Clientes en espera</translation>
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Works offline</source>
            <translation>Funciona sin conexión</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Digits</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Enter</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>%1 may not allow this. Ask a manager.</source>
            <translation>%1 no puede permitirlo. Pregunte a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>A manager allows it with badge and PIN</source>
            <translation>Un encargado lo permite con tarjeta y PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>A manager allows this once</source>
            <translation>Un encargado lo permite una vez</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Allow once</source>
            <translation>Permitir una vez</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Checking...</source>
            <translation>Comprobando...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Hold the manager's badge here</source>
            <translation>Ponga aquí la tarjeta del encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Manager's number</source>
            <translation>Número del encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Now the PIN of %1</source>
            <translation>Ahora el PIN de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Scan the manager's badge</source>
            <translation>Escanee la tarjeta del encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Scan the manager's badge, or enter the number</source>
            <translation>Escanee la tarjeta del encargado o escriba el número</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN has {least} to {most} digits. Nothing was changed. Choose another one.</source>
            <translation>Un PIN tiene de {least} a {most} cifras. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN holds digits only. Nothing was changed. Choose {least} to {most} digits.</source>
            <translation>Un PIN solo lleva cifras. No se cambió nada. Elija de {least} a {most} cifras.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program cannot be read ({path}). Your data is untouched. Install the app again.</source>
            <translation>No se puede leer un archivo del programa ({path}). Sus datos están intactos. Reinstale la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program is missing ({path}). Your data is untouched. Install the app again.</source>
            <translation>Falta un archivo del programa ({path}). Sus datos están intactos. Reinstale la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A hub is already running on {folder}. Nothing was changed. Stop it first.</source>
            <translation>Ya funciona un hub en {folder}. No se cambió nada. Deténgalo antes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came with a wrong secret and was not taken. Orders still come in by polling. Check the secret at both ends.</source>
            <translation>Un aviso del sistema de pedidos llegó con un secreto erróneo y no se aceptó. Los pedidos siguen llegando por consulta. Compruebe el secreto en ambos lados.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came without its secret and was not taken. Orders still come in by polling. Check the secret at the order system.</source>
            <translation>Un aviso del sistema de pedidos llegó sin su secreto y no se aceptó. Los pedidos siguen llegando por consulta. Compruebe el secreto en el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system could not be read. Orders still come in by polling.</source>
            <translation>No se pudo leer un aviso del sistema de pedidos. Los pedidos siguen llegando por consulta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A photo of this item cannot be used. Nothing is lost. Take it again.</source>
            <translation>Una foto de este artículo no se puede usar. Nada se pierde. Hágala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A place is needed. Scan the shelf label or type where the bag stands.</source>
            <translation>Hace falta un lugar. Escanee la etiqueta del estante o escriba dónde está la bolsa.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>A problem has gone by itself</source>
            <translation>Un problema se resolvió solo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A reason is needed. Nothing was changed. Choose one.</source>
            <translation>Hace falta un motivo. No se cambió nada. Elija uno.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity</source>
            <translation>Aceptar la cantidad nueva</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity ({quantity})</source>
            <translation>Aceptar la cantidad nueva ({quantity})</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}</source>
            <translation>Aceptado: {quantity:unidad|unidades}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}: {name}</source>
            <translation>Aceptado: {quantity:unidad|unidades} de {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods of this cancelled order. Nothing was changed here. Clear up what left the store.</source>
            <translation>Según el sistema de pedidos, el cliente tiene la mercancía de este pedido cancelado. Aquí no se cambió nada. Aclare qué salió de la tienda.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods. The cancellation was not sent. Look at the order there, then settle it with a note.</source>
            <translation>Según el sistema de pedidos, el cliente tiene la mercancía. La cancelación no se envió. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the order is not of this store. Nothing was reserved. Look at the order there.</source>
            <translation>Según el sistema de pedidos, el pedido no es de esta tienda. No se reservó nada. Mire allí el pedido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Already have {picked} of {ordered}: {name}. Nothing more was counted.</source>
            <translation>Ya hay {picked} de {ordered}: {name}. No se contó nada más.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>An action could not be saved from the damaged data of this device. Everything else is safe. Look at the order and do it again if it is missing.</source>
            <translation>Una acción no se pudo salvar de los datos dañados de este dispositivo. Lo demás está a salvo. Mire el pedido y repítala si falta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>An earlier step of the order comes first. Nothing is lost; it is tried again.</source>
            <translation>Antes va otro paso del pedido. Nada se pierde; se reintenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order cannot be used: {reason}. It was not imported; the good ones were. Correct it and import it again.</source>
            <translation>Un pedido no se puede usar: {reason}. No se importó; los correctos sí. Corríjalo e impórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order of the order system could not be taken ({order}). The others came in. The hub's log says more.</source>
            <translation>No se pudo aceptar un pedido del sistema de pedidos ({order}). Los demás llegaron. El registro del hub dice más.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another copy of this device sends to the hub. What was not yet sent is kept here. Enrol this device again.</source>
            <translation>Otra copia de este dispositivo envía al hub. Lo no enviado queda aquí. Registre de nuevo este dispositivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program has claimed the scanner. Nothing was changed. Close that program; this app tries again by itself.</source>
            <translation>Otro programa ha tomado el escáner. No se ha cambiado nada. Cierre ese programa; esta aplicación lo vuelve a intentar sola.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program uses the camera. You can keep picking with the scan trigger or by typing the SKU.</source>
            <translation>Otro programa usa la cámara. Puede seguir con el gatillo o escribiendo el SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Another program uses {host}:{port}. Nothing was started. Choose another port with --port.</source>
            <translation>Otro programa usa {host}:{port}. No se inició nada. Elija otro puerto con --port.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Asked the order system again</source>
            <translation>Se preguntó de nuevo al sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancellation confirmed by the order system</source>
            <translation>Cancelación confirmada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office</source>
            <translation>Cancelado por la central</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office: {reason}</source>
            <translation>Cancelado por la central: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled: {reason}</source>
            <translation>Cancelado: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed by head office</source>
            <translation>Cambiado por la central</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed mind</source>
            <translation>Cambió de opinión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Check of the return recorded by the order system</source>
            <translation>Revisión de la devolución anotada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Confirmed by the order system</source>
            <translation>Confirmado por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Contactless hand-over</source>
            <translation>Entrega sin contacto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note issued</source>
            <translation>Nota de crédito emitida</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note recorded by the order system</source>
            <translation>Nota de crédito anotada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note {number}</source>
            <translation>Nota de crédito {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Curbside</source>
            <translation>En el coche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer asked for it</source>
            <translation>Lo pidió el cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer cannot sign</source>
            <translation>El cliente no puede firmar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer did not come</source>
            <translation>El cliente no vino</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here</source>
            <translation>El cliente está aquí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here, spot {spot}</source>
            <translation>El cliente está aquí, plaza {spot}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer left</source>
            <translation>El cliente se fue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Document ready</source>
            <translation>Documento listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>Every item of the return {name} was rejected here, and the order system accepted it. Nothing was changed here. Clear up who pays.</source>
            <translation>Aquí se rechazaron todos los artículos de la devolución {name} y el sistema de pedidos la aceptó. Aquí no se cambió nada. Aclare quién paga.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected</source>
            <translation>Todo rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected by {recipient}</source>
            <translation>{recipient} lo rechazó todo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Faulty</source>
            <translation>Defectuoso</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to the colleague</source>
            <translation>Dar lo mío al compañero</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to {holder}</source>
            <translation>Dar lo mío a {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give my {units:unit|units} to {holder}</source>
            <translation>Dar mis {units:unidad|unidades} a {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Given back to the queue</source>
            <translation>Devuelto a la cola</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods are here</source>
            <translation>La mercancía está aquí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods left the store</source>
            <translation>La mercancía salió de la tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Hand-over recorded by the order system</source>
            <translation>Entrega anotada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to head office</source>
            <translation>Entregado según la central</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to the order system</source>
            <translation>Entregado según el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Entregado en otro sitio</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over to {recipient}</source>
            <translation>Entregado a {recipient}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Hub and device are putting their order of actions right. Your work is saved; nothing is needed.</source>
            <translation>El hub y el dispositivo ordenan sus acciones. Su trabajo está guardado; no hace falta nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>In store</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice issued</source>
            <translation>Factura emitida</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice recorded by the order system</source>
            <translation>Factura anotada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice {number}</source>
            <translation>Factura {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Looked for again</source>
            <translation>Buscado de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Marked as not found</source>
            <translation>Marcado como no encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved</source>
            <translation>Movido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved from {old} to {place}</source>
            <translation>Movido de {old} a {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to another place</source>
            <translation>Movido a otro lugar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {places}</source>
            <translation>Movido a {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {place}</source>
            <translation>Movido a {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Name one request to the order system, or all of them. Nothing was changed.</source>
            <translation>Indique una petición al sistema de pedidos, o todas. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>News from the order system</source>
            <translation>Novedades del sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No associate has that number. Check it, or ask a manager.</source>
            <translation>Ningún empleado tiene ese número. Compruébelo o pregunte a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No camera was found. You can keep picking with the scan trigger or by typing the SKU. Check the camera in Settings.</source>
            <translation>No hay cámara. Puede seguir con el gatillo o escribiendo el SKU. Mire la cámara en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No hub answers at {url}. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Ningún hub responde en {url}. No se cambió nada. Compruebe la dirección y la red y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No item is chosen. Nothing was changed. Choose what the customer brings back.</source>
            <translation>No hay ningún artículo elegido. No se cambió nada. Elija lo que devuelve el cliente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>No item of the return was accepted. Nothing was sent. Settle it with a note.</source>
            <translation>No se aceptó ningún artículo de la devolución. No se envió nada. Resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>No picture can be read at {path}. Nothing was changed. Name a PNG, JPEG or BMP file, or a folder with some.</source>
            <translation>No se puede leer ninguna imagen en {path}. No se cambió nada. Indique un archivo PNG, JPEG o BMP, o una carpeta con alguno.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody holds order #{number} any more. Start picking it in the usual way.</source>
            <translation>Nadie tiene ya el pedido #{number}. Empiece a prepararlo como siempre.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody is signed in, so it was not saved. Sign in, then do it again.</source>
            <translation>Nadie ha iniciado sesión, no se guardó. Entre y repítalo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody who did this had signed in on this device. The action is kept. A manager decides about it.</source>
            <translation>Quien lo hizo no había iniciado sesión en este dispositivo. La acción queda guardada. Decide un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not as described</source>
            <translation>No es como se describe</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not at its place</source>
            <translation>No está en su sitio</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not found: {name}</source>
            <translation>No encontrado: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not on the shelf</source>
            <translation>No está en el estante</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Nothing found, order closed</source>
            <translation>Nada encontrado, pedido cerrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nothing of order #{number} is left for this document. The order is not touched.</source>
            <translation>No queda nada del pedido #{number} para este documento. El pedido no se toca.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Number {number} is void</source>
            <translation>El número {number} está anulado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Odd data looked at</source>
            <translation>Datos extraños vistos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only the hub can decide that, and it cannot be reached. Nothing was changed. Try again when the network returns.</source>
            <translation>Solo el hub puede decidirlo y no responde. No se cambió nada. Reintente cuando vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only {taken} of {bags} bags are ticked. Nothing was handed over. Find the others, then tick them.</source>
            <translation>Solo {taken} de {bags} bolsas están marcadas. No se entregó nada. Busque las demás y márquelas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Open the order</source>
            <translation>Abrir el pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} cannot be used: {detail}. Nothing was saved. Correct it where it comes from.</source>
            <translation>El pedido #{number} no se puede usar: {detail}. No se guardó nada. Corríjalo en su origen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} changed after the customer signed. Nothing was handed over. Show it again and ask for a new signature.</source>
            <translation>El pedido #{number} cambió tras la firma. No se entregó nada. Muéstrelo de nuevo y pida otra firma.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has already been handed over. Nothing was changed.</source>
            <translation>El pedido #{number} ya se entregó. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no number for this document yet. It is made by itself once there is one.</source>
            <translation>El pedido #{number} aún no tiene número para este documento. Se hace solo en cuanto lo haya.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such request to the order system. Nothing was changed. Tell a manager.</source>
            <translation>El pedido #{number} no tiene esa petición al sistema de pedidos. No se cambió nada. Avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such return. Nothing was changed. Open the order again.</source>
            <translation>El pedido #{number} no tiene esa devolución. No se cambió nada. Abra el pedido de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has not been handed over, so nothing of it can be returned. Nothing was changed. Reject the items at hand-off instead.</source>
            <translation>El pedido #{number} no se ha entregado, así que no se puede devolver nada. No se cambió nada. Rechace los artículos en la entrega.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already here. Nothing was changed.</source>
            <translation>El pedido #{number} ya está aquí. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already staged at {place}. Nothing was changed. Move it to another place instead.</source>
            <translation>El pedido #{number} ya está ubicado en {place}. No se cambió nada. Muévalo a otro lugar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not picked yet. Nothing was changed. Finish the pick first.</source>
            <translation>El pedido #{number} aún no está preparado. No se cambió nada. Termine antes de prepararlo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not staged. Nothing was changed.</source>
            <translation>El pedido #{number} no está ubicado. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed.</source>
            <translation>El pedido #{number} ya no se prepara. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed. Look at it in Orders.</source>
            <translation>El pedido #{number} ya no se prepara. No se cambió nada. Mírelo en Pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} no longer has that line. Nothing was changed. Open the order again.</source>
            <translation>El pedido #{number} ya no tiene esa línea. No se cambió nada. Abra el pedido de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} still holds {units:item|items} to put back. Nothing is lost. Put them on the shelf first.</source>
            <translation>El pedido #{number} aún tiene {units:artículo|artículos} por devolver. Nada se pierde. Póngalos antes en el estante.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was cancelled. Nothing more can be done on it; goods in hand go back to the shelf.</source>
            <translation>El pedido #{number} se canceló. No hay nada más que hacer; lo que tenga vuelve al estante.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was handed over elsewhere, according to head office. Goods in hand go back to the shelf.</source>
            <translation>El pedido #{number} se entregó en otro sitio según la central. Lo que tenga vuelve al estante.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number}: {units:unit is|units are} still open, {name} among them. Pick what is there or mark it not found.</source>
            <translation>Pedido #{number}: aún {units:unidad abierta|unidades abiertas}, entre ellas {name}. Prepare lo que haya o márquelo como no encontrado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order arrived</source>
            <translation>Llegó el pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order system: {status}</source>
            <translation>Sistema de pedidos: {status}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Order {number} was not taken: {reason}. Nothing was saved. Correct it where it comes from.</source>
            <translation>El pedido {number} no se aceptó: {reason}. No se guardó nada. Corríjalo en su origen.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Other reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Out of stock</source>
            <translation>Agotado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Pick finished</source>
            <translation>Preparación terminada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked 1 unit</source>
            <translation>Preparada 1 unidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {done} of {of}</source>
            <translation>Preparadas {done} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}</source>
            <translation>Preparado: {quantity:unidad|unidades}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}: {name}</source>
            <translation>Preparado: {quantity:unidad|unidades} de {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}</source>
            <translation>Preparado: {units:unidad|unidades}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}, {not_found} not found</source>
            <translation>Preparado: {units:unidad|unidades}, {not_found} sin encontrar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picking started</source>
            <translation>Preparación iniciada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back 1 unit</source>
            <translation>Devuelta 1 unidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {quantity:unit|units}</source>
            <translation>Devuelto: {quantity:unidad|unidades}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {units:unit|units}</source>
            <translation>Devuelto: {units:unidad|unidades}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put them back</source>
            <translation>Devolverlas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent</source>
            <translation>Aviso de listo enviado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent again</source>
            <translation>Aviso de listo reenviado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for rejected items confirmed</source>
            <translation>Reembolso de lo rechazado confirmado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for returned items confirmed</source>
            <translation>Reembolso de lo devuelto confirmado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for what was not found confirmed</source>
            <translation>Reembolso de lo no encontrado confirmado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refused by the order system</source>
            <translation>Rechazado por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item given back to the customer</source>
            <translation>Artículo rechazado devuelto al cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item kept by the store</source>
            <translation>Artículo rechazado: se queda en la tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item settled</source>
            <translation>Artículo rechazado resuelto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected {quantity:unit|units}: {reason}</source>
            <translation>Rechazado: {quantity:unidad|unidades}, {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved with the order system</source>
            <translation>Reservado en el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return accepted by the order system</source>
            <translation>Devolución aceptada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return checked</source>
            <translation>Devolución revisada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return completed</source>
            <translation>Devolución completada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return finished</source>
            <translation>Devolución terminada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return found at the order system</source>
            <translation>Devolución encontrada en el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return numbered</source>
            <translation>Devolución numerada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return of {units:item|items} opened</source>
            <translation>Devolución de {units:artículo|artículos} abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return opened</source>
            <translation>Devolución abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return rejected</source>
            <translation>Devolución rechazada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return started at the order system</source>
            <translation>Devolución iniciada en el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return withdrawn</source>
            <translation>Devolución anulada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {local_number} opened</source>
            <translation>Devolución {local_number} abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} accepted by the order system</source>
            <translation>Devolución {name} aceptada por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} belongs to another return of the order system already. Nothing was changed.</source>
            <translation>La devolución {name} ya pertenece a otra devolución del sistema de pedidos. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked</source>
            <translation>Devolución {name} revisada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked: {units:item|items} accepted, {refused} rejected</source>
            <translation>Devolución {name} revisada: {units:artículo aceptado|artículos aceptados}, rechazados: {refused}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} completed</source>
            <translation>Devolución {name} completada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} holds no rejected item to settle any more. Nothing was changed.</source>
            <translation>La devolución {name} ya no tiene ningún artículo rechazado por resolver. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} is above what you may credit. The check is saved. Ask a manager to finish it.</source>
            <translation>La devolución {name} supera lo que usted puede abonar. La revisión está guardada. Pida a un encargado que la termine.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} is {oms} at the order system</source>
            <translation>Devolución {name} en el sistema de pedidos: {oms}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} of {units:item|items} opened</source>
            <translation>Devolución {name} abierta: {units:artículo|artículos}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} rejected</source>
            <translation>Devolución {name} rechazada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} still has {units:item|items} to check. The check so far is saved. Check the rest first.</source>
            <translation>A la devolución {name} aún le faltan {units:artículo|artículos} por revisar. Lo revisado está guardado. Revise antes el resto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} withdrawn</source>
            <translation>Devolución {name} anulada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {number}</source>
            <translation>Devolución {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned goods received</source>
            <translation>Mercancía devuelta recibida</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned item checked</source>
            <translation>Artículo devuelto revisado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>SQLite {found} is too old to keep data safe; {needed} or newer is needed. Nothing was changed. Update the app.</source>
            <translation>SQLite {found} es demasiado antiguo para guardar datos; hace falta {needed} o posterior. No se cambió nada. Actualice la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Sent to the order system</source>
            <translation>Enviado al sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled a refused action</source>
            <translation>Acción rechazada resuelta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager</source>
            <translation>Resuelto por un encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager: {note}</source>
            <translation>Resuelto por un encargado: {note}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled: {act}</source>
            <translation>Resuelto: {act}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Several devices are called {device}. Nothing was changed. Use one of these ids: {ids}.</source>
            <translation>Varios dispositivos se llaman {device}. No se cambió nada. Use uno de estos identificadores: {ids}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Signature pad broken</source>
            <translation>Pantalla de firma averiada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped a line</source>
            <translation>Línea saltada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped: {name}</source>
            <translation>Saltado: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Something answered at {url}, but it is not a StoreAssist hub. Nothing was changed. Check the address.</source>
            <translation>Algo respondió en {url}, pero no es un hub de StoreAssist. No se cambió nada. Compruebe la dirección.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Something odd in the order data</source>
            <translation>Algo extraño en los datos del pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged</source>
            <translation>Ubicado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {places}</source>
            <translation>Ubicado en {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {place}</source>
            <translation>Ubicado en {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staging undone</source>
            <translation>Ubicación deshecha</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Started picking</source>
            <translation>Empezó a preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Suspected fraud</source>
            <translation>Sospecha de fraude</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over</source>
            <translation>Relevado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over from {former}</source>
            <translation>Relevado de {former}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That PIN is too easy to guess. Nothing was changed. Choose {least} digits or more that are not in a row.</source>
            <translation>Ese PIN es demasiado fácil. No se cambió nada. Elija {least} cifras o más que no sean seguidas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That access is not for this kind of program. Nothing was changed. Check which token is used.</source>
            <translation>Ese acceso no es para este tipo de programa. No se cambió nada. Compruebe qué token se usa.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That answer needs a note and a photo. Nothing is lost. Add both, then accept the item; without a camera a manager can accept it with a note.</source>
            <translation>Esa respuesta necesita una nota y una foto. Nada se pierde. Añada ambas y acepte el artículo; sin cámara puede aceptarlo un encargado con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>That badge belongs to the associate {number}. Nothing was changed. Use another badge.</source>
            <translation>Esa tarjeta es del empleado {number}. No se cambió nada. Use otra tarjeta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That card was settled already. Nothing was changed.</source>
            <translation>Esa tarjeta ya se resolvió. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That code is a pack of {units}. Nothing was counted. Count whole packs, or scan a single piece.</source>
            <translation>Ese código es un paquete de {units}. No se contó nada. Cuente paquetes enteros o escanee una pieza.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That did not work. Nothing saved before it is lost. If it happens again, tell a manager the code {code}.</source>
            <translation>No funcionó. Lo guardado antes no se pierde. Si se repite, dé a un encargado el código {code}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That is not a signature yet. Nothing was handed over. Let the customer sign again.</source>
            <translation>Eso aún no es una firma. No se entregó nada. Pida al cliente que firme de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That item expired on {expiry}. It was not counted. Take a fresh one.</source>
            <translation>Ese artículo caducó el {expiry}. No se contó. Tome uno fresco.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That looks like a card number, so it was not saved. Nothing else was changed. Leave the number out.</source>
            <translation>Eso parece un número de tarjeta de pago, por eso no se guardó. Nada más cambió. Quite el número.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That number and PIN did not match. {tries_left:try|tries} left.</source>
            <translation>Ese número y el PIN no coinciden. Aún {tries_left:intento|intentos}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be kept as a photo. Nothing is lost. Take it again.</source>
            <translation>Esa imagen no se puede guardar como foto. Nada se pierde. Hágala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be printed as a logo. Nothing was changed. Choose a PNG or JPEG of up to 2 MB.</source>
            <translation>Esa imagen no se puede imprimir como logotipo. No se cambió nada. Elija un PNG o JPEG de hasta 2 MB.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That place is longer than {limit} characters. Nothing was changed. Use a shorter name.</source>
            <translation>Ese lugar tiene más de {limit} caracteres. No se cambió nada. Use un nombre más corto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That return of order #{number} is open already. Nothing was changed. Look at it in Returns.</source>
            <translation>Esa devolución del pedido #{number} ya está abierta. No se cambió nada. Mírela en Devoluciones.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That text cannot be drawn as a barcode. Nothing was printed. Check the number.</source>
            <translation>Ese texto no cabe en un código de barras. No se imprimió nada. Compruebe el número.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd setting {name} takes {expected}. The connection was not started.</source>
            <translation>El ajuste de Fynd {name} admite {expected}. La conexión no se inició.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd settings at {path} cannot be read ({detail}). The connection was not started.</source>
            <translation>No se pueden leer los ajustes de Fynd en {path} ({detail}). La conexión no se inició.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The Wi-Fi asks for a sign-in page before it lets the app through. Your work is saved on this device. Sign in to the Wi-Fi, then try again.</source>
            <translation>El Wi-Fi pide una página de acceso antes de dejar pasar. Su trabajo está guardado aquí. Acceda al Wi-Fi y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The access of the integrator {name} was withdrawn. Nothing was changed. Ask for a new token.</source>
            <translation>Se retiró el acceso del integrador {name}. No se cambió nada. Pida un token nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The address of the hub is missing. Nothing was changed. Give it with --hub, such as --hub http://10.0.0.5:8840.</source>
            <translation>Falta la dirección del hub. No se cambió nada. Indíquela con --hub, p. ej. --hub http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Nothing was changed. Use the window that is open.</source>
            <translation>La aplicación ya funciona en este dispositivo. No se cambió nada. Use la ventana abierta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Use the window that is open.</source>
            <translation>La aplicación ya funciona en este dispositivo. Use la ventana abierta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is closing, so this was not saved. What was saved before is safe. Start the app again.</source>
            <translation>La aplicación se cierra y esto no se guardó. Lo anterior está a salvo. Inicie de nuevo la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app met a fault and wrote it down. Your saved work is safe. Go on; if it happens again, tell a manager.</source>
            <translation>La aplicación encontró un fallo y lo anotó. Lo guardado está a salvo. Siga; si se repite, avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera sends pictures this app cannot read. Use the scan trigger or type the SKU; choose another camera in Settings.</source>
            <translation>La cámara envía imágenes que no se pueden leer. Use el gatillo o el SKU; elija otra cámara en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera was unplugged. The walk goes on: use the scan trigger or type the SKU, or plug it in again.</source>
            <translation>La cámara se desconectó. El recorrido sigue: use el gatillo o el SKU, o conéctela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The certificate of {url} is not trusted. Nothing was sent. Check the address, or tell whoever looks after the hub.</source>
            <translation>El certificado de {url} no es de confianza. No se envió nada. Compruebe la dirección o avise a quien cuida el hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The check of return {name} is finished. Nothing was changed. Look at it in Returns.</source>
            <translation>La revisión de la devolución {name} está terminada. No se cambió nada. Mírela en Devoluciones.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The clock of this device is wrong by more than 2 minutes. Due and wait times follow the hub's clock.</source>
            <translation>El reloj de este dispositivo se desvía más de 2 minutos. Plazos y esperas siguen el reloj del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The connection to Fynd lacks the setting {name}. It was not started. Add it to the settings file.</source>
            <translation>A la conexión con Fynd le falta el ajuste {name}. No se inició. Añádalo al archivo de ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The credit note {number} of the order system comes to another amount than the return here. Its amount is shown. Compare it with the order system.</source>
            <translation>La nota de crédito {number} del sistema de pedidos tiene otro importe que la devolución de aquí. Se muestra el suyo. Compárela con el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data in {path} belongs to another key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Los datos de {path} son de otra clave. Quedan intactos. Avise a quien cuida los dispositivos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be opened with its key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>Los datos de este dispositivo no se abren con su clave. Quedan intactos. Avise a quien cuida los dispositivos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be written. What was saved before is safe. Check the disk, then start the app again.</source>
            <translation>Los datos de este dispositivo no se pueden escribir. Lo anterior está a salvo. Revise el disco y reinicie la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device could not be read or written. What was saved before is safe. Do it again; if it fails again, start the app anew.</source>
            <translation>Los datos de este dispositivo no se pudieron leer o escribir. Lo anterior está a salvo. Repítalo; si vuelve a fallar, reinicie la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was damaged. The old file was set aside and what had not been sent was saved from it. The rest comes again from the hub.</source>
            <translation>Los datos de este dispositivo se dañaron. El archivo se apartó y se salvó lo no enviado. Lo demás vuelve del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was written by a newer version of the app and is left untouched. Install the newer version again.</source>
            <translation>Los datos de este dispositivo son de una versión más nueva y quedan intactos. Instale de nuevo la versión nueva.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The device {device} was removed from the store. What it had not sent is kept on it. A manager can enrol it again.</source>
            <translation>El dispositivo {device} se quitó de la tienda. Lo no enviado sigue en él. Un encargado puede registrarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The disk of this device is full. What was saved before is safe; this action was not saved. Free some space, then do it again.</source>
            <translation>El disco de este dispositivo está lleno. Lo anterior está a salvo; esta acción no se guardó. Libere espacio y repítala.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file cannot be read: {detail}. Nothing was imported. Save it as CSV or JSON in UTF-8.</source>
            <translation>No se puede leer el archivo: {detail}. No se importó nada. Guárdelo como CSV o JSON en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file has columns nobody knows: {unknown}. Nothing was imported. The known ones are {known}.</source>
            <translation>El archivo tiene columnas desconocidas: {unknown}. No se importó nada. Las conocidas son {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file lacks the columns {missing}. Nothing was imported. The known ones are {known}.</source>
            <translation>Al archivo le faltan las columnas {missing}. No se importó nada. Las conocidas son {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file {path} cannot be used: {detail}. Nothing was changed. Choose another file.</source>
            <translation>El archivo {path} no se puede usar: {detail}. No se cambió nada. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The folder {path} cannot be used: {detail}. Nothing was changed. Check that it exists and may be written to.</source>
            <translation>La carpeta {path} no se puede usar: {detail}. No se cambió nada. Compruebe que existe y admite escritura.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub answered with something this app cannot read. Your work stays on this device. Check the hub address in Settings, or tell a manager.</source>
            <translation>El hub respondió algo que no se puede leer. Su trabajo queda en este dispositivo. Compruebe la dirección del hub en Ajustes o avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub cannot be reached. What you do is saved on this device and will be sent when the network returns.</source>
            <translation>No se alcanza el hub. Lo que haga se guarda en este dispositivo y se envía cuando vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub cannot listen at {host}:{port}: {detail}. It was not started. Choose another address.</source>
            <translation>El hub no puede escuchar en {host}:{port}: {detail}. No se inició. Elija otra dirección.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub could not read what was sent. Your work is saved on this device. Update the app, or tell a manager.</source>
            <translation>El hub no pudo leer lo enviado. Su trabajo está guardado en este dispositivo. Actualice la aplicación o avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub did not start: {detail}. Nothing was changed.</source>
            <translation>El hub no se inició: {detail}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not accept that enrolment code: it was used, has expired or is mistyped. Nothing was changed. Ask a manager for a new one.</source>
            <translation>El hub no acepta ese código de registro: está usado, caducado o mal escrito. No se cambió nada. Pida otro a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub does not have that photo yet. It is still on the device that took it.</source>
            <translation>El hub aún no tiene esa foto. Sigue en el dispositivo que la hizo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know that this person signed in on this device. The action is kept. Sign in here once while the hub can be reached, then try again.</source>
            <translation>El hub no sabe que esta persona inició sesión aquí. La acción queda guardada. Entre aquí una vez con el hub al alcance y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know who did this on this device. The action is kept here. Sign in again, then try again.</source>
            <translation>El hub no sabe quién lo hizo en este dispositivo. La acción queda aquí. Entre de nuevo y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no signature for that order. Nothing was changed.</source>
            <translation>El hub no tiene firma de ese pedido. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no store yet. Nothing was changed. Run “storeassist hub setup” first.</source>
            <translation>El hub aún no tiene tienda. No se cambió nada. Ejecute antes “storeassist hub setup”.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub has not numbered this document yet. It comes by itself; nothing waits for it.</source>
            <translation>El hub aún no ha numerado este documento. Llega solo; nada depende de él.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub in {folder} has a store already. Nothing was changed. Use “hub settings” to change it.</source>
            <translation>El hub de {folder} ya tiene tienda. No se cambió nada. Use “hub settings” para cambiarla.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is busy. Your work is saved on this device; it is sent again in a moment.</source>
            <translation>El hub está ocupado. Su trabajo está guardado aquí; se reenvía enseguida.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is newer than this app. Your work is saved and waits on this device. Update the app.</source>
            <translation>El hub es más nuevo que esta aplicación. Su trabajo está guardado y espera aquí. Actualice la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub is stopping. Nothing is lost: what was not answered is sent again later.</source>
            <translation>El hub se detiene. Nada se pierde: lo no contestado se reenvía después.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub knows another action under the same name. Both are kept. Tell a manager.</source>
            <translation>El hub conoce otra acción con el mismo nombre. Se guardan ambas. Avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no associate {number}. Nothing was changed. “hub associate list” shows all.</source>
            <translation>El hub no conoce al empleado {number}. No se cambió nada. “hub associate list” los muestra todos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no device {device}. Nothing was changed. “hub device list” shows all.</source>
            <translation>El hub no conoce el dispositivo {device}. No se cambió nada. “hub device list” los muestra todos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no integrator {name}. Nothing was changed.</source>
            <translation>El hub no conoce al integrador {name}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no role {found}; it knows {known}. Nothing was changed.</source>
            <translation>El hub no conoce la función {found}; conoce {known}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub needs a token for that. Nothing was changed. Send it as a bearer token.</source>
            <translation>El hub pide un token para eso. No se cambió nada. Envíelo como token bearer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer has this document. The order is not touched. Look for it in the order system.</source>
            <translation>El hub ya no tiene este documento. El pedido no se toca. Búsquelo en el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer knows this device. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>El hub ya no conoce este dispositivo. Lo no enviado queda aquí. Un encargado puede registrarlo con un código nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub refused the request ({status}). Your work is saved on this device. Tell a manager.</source>
            <translation>El hub rechazó la petición ({status}). Su trabajo está guardado aquí. Avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub runs without the settings of the order system. What is meant for it waits and is not lost. Start the hub with them again.</source>
            <translation>El hub funciona sin los ajustes del sistema de pedidos. Lo que va para él espera y no se pierde. Inicie de nuevo el hub con ellos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub sent more than this app takes at once. Your work stays on this device. Tell a manager.</source>
            <translation>El hub envió más de lo que la aplicación admite. Su trabajo queda aquí. Avise a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub takes no notices under this name. Nothing was changed. Set hook_secret in its settings.</source>
            <translation>El hub no acepta avisos con este nombre. No se cambió nada. Defina hook_secret en sus ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub was restored from a backup. This device loads everything again; your work is kept.</source>
            <translation>El hub se restauró de una copia. Este dispositivo lo carga todo de nuevo; su trabajo se conserva.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub would be open to the network at {host} without encryption. It was not started. Add --insecure if that is meant.</source>
            <translation>El hub quedaría abierto a la red en {host} sin cifrado. No se inició. Añada --insecure si es lo deseado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub's secret {path} cannot be used: {detail}. Nothing was changed. Put the file back from a backup.</source>
            <translation>El secreto del hub {path} no se puede usar: {detail}. No se cambió nada. Recupere el archivo de una copia.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal does not fit its anchor of {at}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>El diario no encaja con su ancla del {at}. No se cambió nada. Guarde el archivo y compárelo con una copia.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal of order {order} does not fit at entry {entry}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>El diario del pedido {order} no encaja en la entrada {entry}. No se cambió nada. Guarde el archivo y compárelo con una copia.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data cannot be read ({path}: {detail}). The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>No se puede leer la clave de los datos ({path}: {detail}). Los datos quedan intactos. Avise a quien cuida los dispositivos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data has the wrong length. The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>La clave de los datos tiene una longitud errónea. Los datos quedan intactos. Avise a quien cuida los dispositivos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The last digit of {text} does not fit; it was misread or mistyped. Scan again.</source>
            <translation>La última cifra de {text} no encaja; se leyó o escribió mal. Escanee de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The ledger has no refund {refund}. Nothing was changed. “hub refunds” lists all.</source>
            <translation>El registro no tiene el reembolso {refund}. No se cambió nada. “hub refunds” los lista todos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The lines of the order do not add up to its total. The lines' amounts are used. Compare it with the order system.</source>
            <translation>Las líneas del pedido no suman su total. Se usan los importes de las líneas. Compárelo con el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note has {length} characters, at most {limit} are kept. It was not saved. Make it shorter.</source>
            <translation>La nota tiene {length} caracteres, caben {limit}. No se guardó. Acórtela.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note is empty. Type a few words first.</source>
            <translation>La nota está vacía. Escriba antes unas palabras.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The number {number} belongs to somebody else. Nothing was changed. Choose another one.</source>
            <translation>El número {number} es de otra persona. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order came without amounts that can be read. They count as 0 here. Look them up in the order system before money goes back.</source>
            <translation>El pedido llegó sin importes legibles. Aquí cuentan como 0. Consúltelos en el sistema de pedidos antes de devolver dinero.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order did not come from the order system. Nothing was sent. Settle it with a note.</source>
            <translation>El pedido no vino del sistema de pedidos. No se envió nada. Resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The order does not take this ({reason}). Nothing was changed.</source>
            <translation>El pedido no lo admite ({reason}). No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order is invoiced, so single lines can no longer be cancelled. Nothing was sent. Once it is handed over, have the items refunded there by a return.</source>
            <translation>El pedido está facturado y ya no se cancelan líneas sueltas. No se envió nada. Una vez entregado, haga reembolsar allí los artículos con una devolución.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order names the product {sku}, which is not in the catalogue. It can be picked by its SKU. Import the product.</source>
            <translation>El pedido nombra el producto {sku}, que no está en el catálogo. Se puede preparar por su SKU. Importe el producto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system answered the hub's login without a token. All that was done here is kept. Check the address in the hub's settings.</source>
            <translation>El sistema de pedidos respondió al acceso del hub sin un token. Todo lo hecho aquí se conserva. Compruebe la dirección en los ajustes del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled this order, and the customer has the goods. Nothing was changed here. Clear up who pays.</source>
            <translation>El sistema de pedidos canceló este pedido y el cliente tiene la mercancía. Aquí no se cambió nada. Aclare quién paga.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled {units:item|items} of this order that the customer has. Nothing was changed here. Clear up who pays.</source>
            <translation>El sistema de pedidos canceló {units:artículo|artículos} de este pedido que tiene el cliente. Aquí no se cambió nada. Aclare quién paga.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not accept the form of this number. Change what invoice numbers begin with in the hub's settings, then try again: the order gets a new number, and this one is recorded as void.</source>
            <translation>El sistema de pedidos no acepta la forma de este número. Cambie en los ajustes del hub cómo empiezan los números de factura y vuelva a intentarlo: el pedido recibe un número nuevo y este queda registrado como anulado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not answer. All that was done here is kept and sent later.</source>
            <translation>El sistema de pedidos no responde. Todo lo hecho aquí se conserva y se envía después.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not give the document yet. It is fetched by itself once it is there.</source>
            <translation>El sistema de pedidos aún no da el documento. Se trae solo en cuanto esté.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order at this store. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>El sistema de pedidos no conoce el pedido en esta tienda. No se envió nada. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order or the item at this store. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>El sistema de pedidos no conoce el pedido o el artículo en esta tienda. El número no se aceptó allí. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the return at this store. Nothing was sent. Look at the return there, then try again.</source>
            <translation>El sistema de pedidos no conoce la devolución en esta tienda. No se envió nada. Mire allí la devolución y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not list the states {filters}. All other changes still come in. Run “storeassist oms check”.</source>
            <translation>El sistema de pedidos no lista los estados {filters}. Los demás cambios siguen llegando. Ejecute “storeassist oms check”.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show the hand-over yet. Nothing is lost; it is tried again.</source>
            <translation>El sistema de pedidos aún no muestra la entrega. Nada se pierde; se reintenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show this order for the store any more. It was kept here. Ask where it went.</source>
            <translation>El sistema de pedidos ya no muestra este pedido para la tienda. Aquí se conservó. Pregunte adónde fue.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the hub's user name and password. All that was done here is kept. Correct them in the hub's settings.</source>
            <translation>El sistema de pedidos no acepta el usuario y la contraseña del hub. Todo lo hecho aquí se conserva. Corríjalos en los ajustes del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the login that records hand-overs and returns. Orders still come in, and what was done here is kept. Correct the client id and secret in the hub's settings.</source>
            <translation>El sistema de pedidos no acepta el acceso que anota entregas y devoluciones. Los pedidos siguen llegando y lo hecho aquí se conserva. Corrija el client id y el secreto en los ajustes del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system failed several times in a row and is left alone for a moment. All that was done here is kept and sent later.</source>
            <translation>El sistema de pedidos falló varias veces seguidas y se deja en paz un momento. Todo lo hecho aquí se conserva y se envía después.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. Nothing was reserved. Look at the order there.</source>
            <translation>El sistema de pedidos canceló el pedido o el artículo. No se reservó nada. Mire allí el pedido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>El sistema de pedidos canceló el pedido o el artículo. El número no se aceptó allí. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order. The hand-over was not recorded there. Look at the order there, then settle it with a note.</source>
            <translation>El sistema de pedidos canceló el pedido. La entrega no se anotó allí. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has locked the order for a moment. Nothing is lost; it is tried again.</source>
            <translation>El sistema de pedidos bloqueó el pedido un momento. Nada se pierde; se reintenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has not made this document yet. It is fetched by itself; nothing waits for it.</source>
            <translation>El sistema de pedidos aún no ha hecho este documento. Se trae solo; nada depende de él.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has started return {name}, so it cannot be withdrawn here. Nothing was changed. Finish it, or have it withdrawn there.</source>
            <translation>El sistema de pedidos inició la devolución {name}, por eso no se puede anular aquí. No se cambió nada. Termínela o haga que la anulen allí.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is asked no faster than it allows. Nothing is lost; it is tried again.</source>
            <translation>Se pregunta al sistema de pedidos solo tan rápido como permite. Nada se pierde; se reintenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is not ready for this step yet. Nothing is lost; it is tried again.</source>
            <translation>El sistema de pedidos aún no está listo para este paso. Nada se pierde; se reintenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system pays this return back with its credit note. Nothing was sent. Settle it with a note.</source>
            <translation>El sistema de pedidos reembolsa esta devolución con su nota de crédito. No se envió nada. Resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused it without saying why. Nothing is lost. Look at the order there, then try again.</source>
            <translation>El sistema de pedidos lo rechazó sin decir por qué. Nada se pierde. Mire allí el pedido y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the cancellation</source>
            <translation>El sistema de pedidos rechazó la cancelación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the check of the return</source>
            <translation>El sistema de pedidos rechazó la revisión de la devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the credit note</source>
            <translation>El sistema de pedidos rechazó la nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the hand-over</source>
            <translation>El sistema de pedidos rechazó la entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the invoice</source>
            <translation>El sistema de pedidos rechazó la factura</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for rejected items</source>
            <translation>El sistema de pedidos rechazó reembolsar lo rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for what was not found</source>
            <translation>El sistema de pedidos rechazó reembolsar lo no encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the reservation</source>
            <translation>El sistema de pedidos rechazó la reserva</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused the return {name} ({status}). Nothing was changed here. Settle it with the customer.</source>
            <translation>El sistema de pedidos rechazó la devolución {name} ({status}). Aquí no se cambió nada. Resuélvalo con el cliente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused to start the return</source>
            <translation>El sistema de pedidos rechazó iniciar la devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses every question ({text}). All that was done here is kept. Check the store code in the hub's settings.</source>
            <translation>El sistema de pedidos rechaza toda consulta ({text}). Todo lo hecho aquí se conserva. Compruebe el código de tienda en los ajustes del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses the document. Nothing else waits for it. Look at the order there.</source>
            <translation>El sistema de pedidos rechaza el documento. Nada más depende de él. Mire allí el pedido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it yet. Nothing is lost; it is looked at again.</source>
            <translation>El sistema de pedidos dijo que sí y aún no lo muestra. Nada se pierde; se mira de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it. Nothing is lost here. Look at the order there, then try again.</source>
            <translation>El sistema de pedidos dijo que sí y no lo muestra. Aquí no se pierde nada. Mire allí el pedido y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system sent an older version of order #{number}. The newer one stays.</source>
            <translation>El sistema de pedidos envió una versión anterior del pedido #{number}. Se queda la nueva.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} in a form that cannot be read. It was not taken. Look at it in the order system, and tell whoever looks after the hub.</source>
            <translation>El sistema de pedidos envió el pedido {number} en una forma ilegible. No se aceptó. Mírelo en el sistema de pedidos y avise a quien cuida el hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} of the store {location}. It was not taken. Check the store code in the hub's settings.</source>
            <translation>El sistema de pedidos envió el pedido {number} de la tienda {location}. No se aceptó. Compruebe el código de tienda en los ajustes del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to confirm. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>El sistema de pedidos no muestra artículos que confirmar. No se envió nada. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to invoice. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>El sistema de pedidos no muestra artículos que facturar. No se envió nada. Mire allí el pedido y resuélvalo con una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the credit note {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>El sistema de pedidos muestra la nota de crédito {oms} y la nuestra es {ours}. Se conservó la nuestra. Aclare cuál vale.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the invoice {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>El sistema de pedidos muestra la factura {oms} y la nuestra es {ours}. Se conservó la nuestra. Aclare cuál vale.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system was asked again</source>
            <translation>Se preguntó de nuevo al sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system's answers cannot be read; something else may stand in between. All that was done here is kept and sent later.</source>
            <translation>Las respuestas del sistema de pedidos no se pueden leer; quizá haya algo en medio. Todo lo hecho aquí se conserva y se envía después.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is not to be picked up in a store. It was not taken.</source>
            <translation>El pedido {number} no es para recoger en tienda. No se aceptó.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is of the kind {type}, which is not known here. It was not put on the queue. Look for its number to bring it in.</source>
            <translation>El pedido {number} es del tipo {type}, que aquí no se conoce. No se puso en la cola. Busque su número para traerlo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} names no items. It was not taken. Look at it in the order system.</source>
            <translation>El pedido {number} no nombra artículos. No se aceptó. Mírelo en el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The part of the order system that records hand-overs and returns does not answer. Orders still come in, and what was done here is kept and sent later.</source>
            <translation>La parte del sistema de pedidos que anota entregas y devoluciones no responde. Los pedidos siguen llegando; lo hecho aquí se conserva y se envía después.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The photo does not match its name. It was not kept. Send it again.</source>
            <translation>La foto no corresponde a su nombre. No se guardó. Envíela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The quantity of {sku} in this order cannot be read. It counts as 1 here. Compare it with the order system.</source>
            <translation>La cantidad de {sku} en este pedido no se puede leer. Aquí cuenta como 1. Compárela con el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The ready notice could not be sent</source>
            <translation>No se pudo enviar el aviso de listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The refund for returned items was refused</source>
            <translation>El reembolso de lo devuelto se rechazó</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The refund {refund} could not be marked: {reason}. Nothing was changed.</source>
            <translation>El reembolso {refund} no se pudo marcar: {reason}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return in the order system does not hold these items. Nothing was sent. Compare the two.</source>
            <translation>La devolución del sistema de pedidos no tiene estos artículos. No se envió nada. Compare ambas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} belongs to the order {number}, which the order system does not show. It was not taken. Look at it in the order system.</source>
            <translation>La devolución {oms_return} es del pedido {number}, que el sistema de pedidos no muestra. No se aceptó. Mírela en el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} in the order system holds items that cannot be returned any more. It was not opened here. Compare it with the returns of the order.</source>
            <translation>La devolución {oms_return} del sistema de pedidos tiene artículos que ya no se pueden devolver. Aquí no se abrió. Compárela con las devoluciones del pedido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner cannot be claimed for this app alone: the evdev package is not installed. The scanner still works as a keyboard. Install StoreAssist with its evdev part, or set it to off in Settings.</source>
            <translation>El escáner no se puede reservar para esta aplicación: falta el paquete evdev. El escáner sigue funcionando como teclado. Instale StoreAssist con la parte evdev o desactívelo en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner sent {length} characters in one go; that is no barcode. Nothing was counted and nothing was changed. Scan again; if it happens again, unplug the scanner and plug it in.</source>
            <translation>El escáner envió {length} caracteres de golpe; eso no es un código de barras. No se contó ni se cambió nada. Escanee de nuevo; si se repite, desenchufe el escáner y vuelva a enchufarlo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner to claim was not found. Scanners that type still work. Plug it in, or name another device in Settings; this app keeps looking for it.</source>
            <translation>No se encontró el escáner que debía reservarse. Los escáneres que escriben siguen funcionando. Conéctelo o indique otro dispositivo en Ajustes; la aplicación lo sigue buscando.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} cannot be {found}; it takes {expected}. It was not taken.</source>
            <translation>El ajuste {key} no puede ser {found}; admite {expected}. No se aceptó.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} comes from {variable} and cannot be changed here. The value stays. Change it where it is set.</source>
            <translation>El ajuste {key} viene de {variable} y no se cambia aquí. El valor queda. Cámbielo donde está fijado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be read: {detail}. It is left as it is and the defaults are used. Correct the file, or rename it.</source>
            <translation>No se puede leer el archivo de ajustes {path}: {detail}. Queda como está y se usan los valores por defecto. Corríjalo o renómbrelo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be written: {detail}. The change is not kept. Check the folder's rights.</source>
            <translation>No se puede escribir el archivo de ajustes {path}: {detail}. El cambio no se conserva. Revise los permisos de la carpeta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The store's policy does not take {name} back today. Nothing was changed. A manager may allow it with a reason.</source>
            <translation>Según las normas de la tienda, {name} no se puede devolver hoy. No se cambió nada. Un encargado puede permitirlo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The time to undo has passed. Order #{number} stays staged at {place}; move it to another place instead.</source>
            <translation>Pasó el tiempo para deshacer. El pedido #{number} sigue en {place}; muévalo a otro lugar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The {kind} of order #{number} is larger than 5 MB and was not kept. Look at it in the order system.</source>
            <translation>El documento ({kind}) del pedido #{number} supera 5 MB y no se guardó. Mírelo en el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There are no pictures in {path}. Nothing was changed. Choose another folder.</source>
            <translation>No hay imágenes en {path}. No se cambió nada. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is an integrator {name} already. Nothing was changed. Choose another name.</source>
            <translation>Ya hay un integrador {name}. No se cambió nada. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no Fynd setting {name}. The connection was not started. Check how it is written.</source>
            <translation>No hay ningún ajuste de Fynd {name}. La conexión no se inició. Compruebe cómo está escrito.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no open request {request} to the order system. Nothing was changed.</source>
            <translation>No hay ninguna petición abierta {request} al sistema de pedidos. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There is no setting {key}. Nothing was changed.</source>
            <translation>No hay ningún ajuste {key}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no time zone {time_zone}. Nothing was changed. It looks like Europe/Berlin.</source>
            <translation>No hay zona horaria {time_zone}. No se cambió nada. Tiene la forma Europe/Berlin.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This app is newer than the hub (form {found}, the hub knows {known}). Your work waits on this device. Update the hub.</source>
            <translation>Esta aplicación es más nueva que el hub (forma {found}, el hub conoce {known}). Su trabajo espera aquí. Actualice el hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This associate no longer works in this store. Ask a manager.</source>
            <translation>Este empleado ya no trabaja en esta tienda. Pregunte a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device and the hub do not know that order. Nothing was changed.</source>
            <translation>Este dispositivo y el hub no conocen ese pedido. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device does not know that badge. Type your number instead, or ask a manager.</source>
            <translation>Este dispositivo no conoce esa tarjeta. Escriba su número o pregunte a un encargado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device has not reached the hub for {hours:hour|hours}, so it cannot sign you in offline. One connection mends it.</source>
            <translation>Este dispositivo no alcanza el hub desde hace {hours:hora|horas}, por eso no hay acceso sin conexión. Basta conectarlo una vez.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device is not connected to a hub yet. What you do is saved here. A manager can enrol it.</source>
            <translation>Este dispositivo aún no está conectado a un hub. Lo que haga se guarda aquí. Un encargado puede registrarlo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was enrolled anew. What was done on it is kept and is sent as soon as somebody signs in while the hub can be reached.</source>
            <translation>Este dispositivo se registró de nuevo. Lo hecho en él se conserva y se envía en cuanto alguien entre con el hub al alcance.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was removed from the store. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>Este dispositivo se quitó de la tienda. Lo no enviado queda aquí. Un encargado puede registrarlo con un código nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: its file is damaged. The order is not touched. Try again later.</source>
            <translation>Este documento no se puede mostrar: su archivo está dañado. El pedido no se toca. Reintente más tarde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: the file is damaged. The order is not touched. Try again later.</source>
            <translation>Este documento no se puede mostrar: el archivo está dañado. El pedido no se toca. Reintente más tarde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document could not be made. The order is not touched. It is tried again; the hub's log says more.</source>
            <translation>Este documento no se pudo hacer. El pedido no se toca. Se reintenta; el registro del hub dice más.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document is not there yet. It is made or fetched by itself; nothing waits for it.</source>
            <translation>Este documento aún no está. Se hace o se trae solo; nada depende de él.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document lies at the hub, which cannot be reached. Try again when this device is online.</source>
            <translation>Este documento está en el hub, que no responde. Reintente cuando este dispositivo tenga conexión.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This number is locked after too many tries. A manager or the hub can unlock it.</source>
            <translation>Este número está bloqueado tras demasiados intentos. Un encargado o el hub lo desbloquea.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This order is to have no such document. Nothing was changed.</source>
            <translation>Este pedido no debe tener ese documento. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This person's account was closed before the action was sent. It is kept. A manager can sign in here and try again.</source>
            <translation>La cuenta de esta persona se cerró antes de enviar la acción. Queda guardada. Un encargado puede entrar aquí y reintentar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store asks for an ID check. Nothing was handed over. Check the ID, then tick it.</source>
            <translation>Esta tienda pide comprobar la identidad. No se entregó nada. Compruébela y márquela.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store needs a signature. Nothing was handed over. Let the customer sign, or give the reason why not.</source>
            <translation>Esta tienda pide firma. No se entregó nada. Pida la firma o indique por qué falta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This user may not open the scanner {spec}. The scanner still works as a keyboard. Ask an administrator to add the user to the input group.</source>
            <translation>Este usuario no puede abrir el escáner {spec}. El escáner sigue funcionando como teclado. Pida a un administrador que añada el usuario al grupo input.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Nothing was changed. Wait {retry_after_s:second|seconds}, then try again.</source>
            <translation>Demasiados intentos. No se cambió nada. Espere {retry_after_s:segundo|segundos} y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Wait {wait_s:second|seconds}, then try again.</source>
            <translation>Demasiados intentos. Espere {wait_s:segundo|segundos} y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>What the order system sent as the {kind} of order #{number} is no PDF. It was not kept. Look at it in the order system.</source>
            <translation>Lo que el sistema de pedidos envió como documento ({kind}) del pedido #{number} no es un PDF. No se guardó. Mírelo en el sistema de pedidos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Who takes order #{number}? Nothing was handed over. Choose the customer or the other person.</source>
            <translation>¿Quién recoge el pedido #{number}? No se entregó nada. Elija al cliente o a la otra persona.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong item</source>
            <translation>Artículo equivocado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Wrong item: scanned {scanned}, needed {needed} {name}. Nothing was counted. Scan the right item.</source>
            <translation>Otro artículo: escaneado {scanned}, se pide {needed} {name}. No se contó nada. Escanee el correcto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong price</source>
            <translation>Precio equivocado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong size</source>
            <translation>Talla equivocada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>You have not signed in on this device before, and the hub cannot be reached. Connect once, then it works offline too.</source>
            <translation>No ha entrado antes en este dispositivo y el hub no responde. Conéctese una vez y después funcionará sin red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{actor} may not do this: it needs the role {needed}. Nothing was changed. Ask somebody who has it.</source>
            <translation>{actor} no puede hacerlo: hace falta la función {needed}. No se cambió nada. Pídalo a quien la tenga.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{bags} bags are more than {limit}. Nothing was changed. Count again.</source>
            <translation>{bags} bolsas son más de {limit}. No se cambió nada. Cuente de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{found} is no {part} of a label layout; it takes {expected}. Nothing was changed.</source>
            <translation>{found} no es {part} de un formato de etiqueta; se admite {expected}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a name; it takes {expected}. Nothing was changed.</source>
            <translation>{found} no es un nombre; se admite {expected}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a number for an associate; it takes {expected}. Nothing was changed.</source>
            <translation>{found} no es un número de empleado; se admite {expected}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a role of a device; it is one of {known}. Nothing was changed.</source>
            <translation>{found} no es una función de dispositivo; las hay: {known}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} is picking order #{number}. Your own picks are safe. Take it over, or leave it to {holder}.</source>
            <translation>{holder} prepara el pedido #{number}. Lo que usted preparó está a salvo. Relévelo o déjeselo a {holder}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} took over order #{number}. Your later picks do not count there. Give your units to {holder}, or put them back.</source>
            <translation>{holder} tomó el pedido #{number}. Lo que preparó después no cuenta ahí. Dé sus unidades a {holder} o devuélvalas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{left:check|checks} still to be answered. Nothing is lost. Answer all of them first.</source>
            <translation>{left:revisión sigue|revisiones siguen} sin responder. Nada se pierde. Respóndalas antes todas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} has no not-found units that can be opened again; their refund was already requested.</source>
            <translation>{name} no tiene unidades no encontradas que reabrir; su reembolso ya se pidió.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is a set. Scan one of its parts.</source>
            <translation>{name} es un conjunto. Escanee una de sus partes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is already done. Nothing was changed.</source>
            <translation>{name} ya está hecho. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: bought {bought}, already returned or reserved {returned}, so {left} can be returned, not {quantity}. Nothing was changed.</source>
            <translation>{name}: comprado {bought}, ya devuelto o reservado {returned}; se puede devolver {left}, no {quantity}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: nothing more to put back. Nothing was changed.</source>
            <translation>{name}: nada más que devolver. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {available:unit|units} can be decided. Nothing was changed.</source>
            <translation>{name}: solo se puede decidir sobre {available:unidad|unidades}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {open:unit is|units are} still open. Nothing was changed.</source>
            <translation>{name}: solo {open:unidad sigue abierta|unidades siguen abiertas}. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {quantity} wanted now, {picked} in hand. Nothing more was counted. Accept the new quantity.</source>
            <translation>{name}: ahora solo se piden {quantity} y hay {picked}. No se contó nada más. Acepte la cantidad nueva.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is neither CSV nor JSON. Nothing was imported. Rename it to .csv or .json.</source>
            <translation>{path} no es CSV ni JSON. No se importó nada. Renómbrelo a .csv o .json.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{path} is no picture that can be read. Nothing was changed. Choose another file.</source>
            <translation>{path} no es una imagen legible. No se cambió nada. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is not a backup of a hub: {detail}. Nothing was restored. Choose another file.</source>
            <translation>{path} no es una copia de un hub: {detail}. No se restauró nada. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{place} is not a place to wait. Nothing was changed. Choose in store or curbside.</source>
            <translation>{place} no es un lugar de espera. No se cambió nada. Elija en tienda o en el coche.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} looked for again</source>
            <translation>{quantity:unidad buscada|unidades buscadas} de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found</source>
            <translation>{quantity:unidad no encontrada|unidades no encontradas}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found: {name}</source>
            <translation>{quantity:unidad no encontrada|unidades no encontradas}: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{quantity} is not a quantity. Nothing was changed. Enter 1 or more.</source>
            <translation>{quantity} no es una cantidad. No se cambió nada. Escriba 1 o más.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} has {length} digits; a barcode number has 8, 12, 13 or 14. Scan again or type the SKU.</source>
            <translation>{text} tiene {length} cifras; un código tiene 8, 12, 13 o 14. Escanee de nuevo o escriba el SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} is not a barcode number. Scan again or type the SKU.</source>
            <translation>{text} no es un número de código de barras. Escanee de nuevo o escriba el SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{units:item is|items are} not decided yet. Nothing was handed over. Accept or reject each item.</source>
            <translation>{units:artículo sigue|artículos siguen} sin decidir. No se entregó nada. Acepte o rechace cada artículo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{units:unit|units} not found: {name}</source>
            <translation>{units:unidad no encontrada|unidades no encontradas}: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{url} is not an address. Nothing was changed. It looks like http://10.0.0.5:8840.</source>
            <translation>{url} no es una dirección. No se cambió nada. Tiene la forma http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>“{found}” is no layout of the store's own barcodes ({part}); it takes {expected}. Nothing was changed.</source>
            <translation>“{found}” no es un formato de los códigos propios de la tienda ({part}); se admite {expected}. No se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Credit</source>
            <translation>Abono</translation>
        </message>
    </context>
    <context>
        <name>MoneyPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Money</source>
            <translation>Importes</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A bottle, a bag or a label without a code: type the SKU. It is recorded as typed.</source>
            <translation>Una botella, una bolsa o una etiqueta sin código: escriba el SKU. Queda anotado como tecleado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A rejected item is settled by a manager. Above the store's limit a manager finishes the return.</source>
            <translation>Lo rechazado lo resuelve un encargado. Por encima del límite de la tienda, un encargado termina la devolución.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A scan works on every screen without tapping a field first.</source>
            <translation>El escáner funciona en todas las pantallas sin tocar antes un campo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Accept or reject each item. A rejected one is refunded with the hand-over.</source>
            <translation>Acepte o rechace cada artículo. Lo rechazado se reembolsa con la entrega.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>After 5 wrong tries there is a pause; after 10 a manager or the hub unlocks you.</source>
            <translation>Tras 5 fallos hay una pausa; tras 10 desbloquea un encargado o el hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Answer the checks of each item. A bad answer needs a note and a photo.</source>
            <translation>Responda a las preguntas de cada artículo. Una respuesta mala pide una nota y una foto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Arrows move in lists, Space chooses, Enter opens. Left and Right reach the buttons within a row.</source>
            <translation>Las flechas mueven en listas, Espacio elige, Intro abre. Izquierda y derecha llegan a los botones de una fila.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Cannot find it? Skip it for now, or mark it not found. A refund starts at staging, not before.</source>
            <translation>¿No lo encuentra? Sáltelo por ahora o márquelo como no encontrado. El reembolso empieza al ubicar, no antes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Check in a customer by name, order number, the last 4 digits of the phone, or a scan.</source>
            <translation>Registre a un cliente por nombre, pedido, las 4 últimas cifras del teléfono o un escaneo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Customers who are here stand in the list, the longest wait first. A chime tells of a new one.</source>
            <translation>Los clientes que están aquí salen en la lista, primero la espera más larga. Un sonido avisa de los nuevos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Esc: back. Ctrl+Enter: the main button. Ctrl+F or /: search. F1: help. F2 to F6: the main places.</source>
            <translation>Esc: atrás. Ctrl+Intro: botón principal. Ctrl+F o /: buscar. F1: ayuda. F2 a F6: secciones principales.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Everything you do is saved on this device at once and sent to the hub when there is a network.</source>
            <translation>Todo lo que hace se guarda al momento en este dispositivo y se envía al hub cuando hay red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Finish the return: the order system credits it. Until then its line says what it waits for.</source>
            <translation>Termine la devolución: el sistema de pedidos la abona. Hasta entonces, su línea dice qué espera.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Hand-off</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>If the hub refuses an action, it becomes a card with the ways out. Nothing disappears.</source>
            <translation>Si el hub rechaza una acción, aparece una tarjeta con las salidas. Nada se pierde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>No camera, or the camera is taken: the walk goes on with the trigger or the typed SKU.</source>
            <translation>Sin cámara, o cámara ocupada: el recorrido sigue con el gatillo o el SKU tecleado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline sign-in</source>
            <translation>Acceso sin conexión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Picking</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Say where the bags stand: scan the shelf label or type any place up to 40 characters.</source>
            <translation>Diga dónde están las bolsas: escanee la etiqueta del estante o escriba un lugar de hasta 40 caracteres.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan each item with the trigger or the camera. A wrong item buzzes and is not counted.</source>
            <translation>Escanee cada artículo con el gatillo o la cámara. Uno erróneo suena y no cuenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan the receipt or an item, or search for the sale. Choose what comes back, and why.</source>
            <translation>Escanee el recibo o un artículo, o busque la venta. Elija qué vuelve y por qué.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan your badge or type your number, then your PIN. The PIN is never shown.</source>
            <translation>Escanee su tarjeta o escriba su número, luego el PIN. El PIN nunca se muestra.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scanner and camera</source>
            <translation>Escáner y cámara</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Search by number, name, phone digits or SKU, or scan a receipt.</source>
            <translation>Busque por número, nombre, teléfono o SKU, o escanee un recibo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings &gt; Scanner has a test panel that shows what the scanner sends.</source>
            <translation>Ajustes &gt; Escáner tiene un panel de prueba que muestra lo que envía el escáner.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out. What waits to be sent stays on this device.</source>
            <translation>Cierre sesión. Lo pendiente de envío queda en este dispositivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Signing in</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Staging</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync and conflicts</source>
            <translation>Sincronización y conflictos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync status</source>
            <translation>Estado de sincronización</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Tap orders to choose them, or take the most overdue with one tap. Hold a card to open the order.</source>
            <translation>Toque pedidos para elegirlos o tome los más atrasados de una vez. Mantenga pulsado para abrir el pedido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The button names what happens, a refund too. You have 10 seconds to undo.</source>
            <translation>El botón dice lo que ocurre, también un reembolso. Hay 10 segundos para deshacer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The customer signs on the screen. If that is not possible, give the reason.</source>
            <translation>El cliente firma en la pantalla. Si no es posible, indique el motivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The pill at the top shows: Synced, Syncing, Offline with the number waiting, or Needs attention.</source>
            <translation>La etiqueta de arriba muestra: Al día, Sincronizando, Sin red con lo pendiente, o Atención.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>This device holds open orders and those of the last 14 days. More matches come from the hub.</source>
            <translation>Este dispositivo tiene los pedidos abiertos y los de los últimos 14 días. Más resultados llegan del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>What waits to be sent stays on this device</source>
            <translation>Lo no enviado queda aquí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Where only a manager may, a manager's badge and PIN allow that one thing, and you stay signed in.</source>
            <translation>Donde solo puede un encargado, su tarjeta y su PIN permiten esa única acción, y usted sigue con su sesión.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Without a network you can sign in where you signed in within the last 24 hours.</source>
            <translation>Sin red puede entrar donde haya entrado en las últimas 24 horas.</translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/more.py"></location>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Please read</source>
            <translation>Aviso importante</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
    </context>
    <context>
        <name>Oms</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 is asked again</source>
            <translation>Se pregunta de nuevo a %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 says: %2</source>
            <translation>%1 dice: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask %1 again. %2.</source>
            <translation>Preguntar de nuevo a %1. %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask again</source>
            <translation>Preguntar de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Check of the return</source>
            <translation>Revisión de la devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Hand-over</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>It counts as done from now on, and is not asked again. Say how it was done.</source>
            <translation>Desde ahora cuenta como hecho y no se pregunta más. Diga cómo se hizo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Looked at</source>
            <translation>Visto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Odd order data</source>
            <translation>Datos extraños del pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Open in Returns</source>
            <translation>Abrir en Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Order system</source>
            <translation>Sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Ready notice</source>
            <translation>Aviso de listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of rejected items</source>
            <translation>Reembolso de lo rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of returned items</source>
            <translation>Reembolso de lo devuelto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of what was not found</source>
            <translation>Reembolso de lo no encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Refused: %1</source>
            <translation>Rechazado: %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Rejected returned items: %n</source>
            <translation>
                <numerusform>Artículos devueltos rechazados: %n</numerusform>
                <numerusform>Artículos devueltos rechazados: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Reservation</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Settle</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle it with the note “%1”. %2.</source>
            <translation>Resolverlo con la nota “%1”. %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle with a note</source>
            <translation>Resolver con una nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settled</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Start of the return</source>
            <translation>Inicio de la devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Such as: refunded at the till</source>
            <translation>P. ej.: reembolsado en caja</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed %1</source>
            <translation>confirmado %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused %1</source>
            <translation>rechazado %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>seen %1</source>
            <translation>visto %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>sent, not answered yet</source>
            <translation>enviado, sin respuesta aún</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>waits to be sent</source>
            <translation>pendiente de envío</translation>
        </message>
    </context>
    <context>
        <name>OrderDetail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it</source>
            <translation>%1 lo prepara</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it; only the hub can decide that</source>
            <translation>%1 lo prepara; solo el hub puede decidirlo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is told at once. What %1 picked so far counts.</source>
            <translation>Se avisa a %1 al momento. Lo que %1 preparó cuenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 will be refunded.</source>
            <translation>Se reembolsarán %1.</translation>
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
                <numerusform>%n bolsa</numerusform>
                <numerusform>%n bolsas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Añadir nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>At %1</source>
            <translation>En %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Back to the shelf: %n item(s).</source>
            <translation>
                <numerusform>De vuelta al estante: %n artículo.</numerusform>
                <numerusform>De vuelta al estante: %n artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Bought in the store</source>
            <translation>Comprado en la tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel order %1: %2.</source>
            <translation>Cancelar el pedido %1: %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Cancelar el pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Check in the customer</source>
            <translation>Registrar al cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Closed more than a day ago: this device keeps number, lines and initials. Names are at the hub.</source>
            <translation>Cerrado hace más de un día: este dispositivo guarda número, líneas e iniciales. Los nombres están en el hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <source>Credit note %1</source>
            <translation>Nota de crédito %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Curbside</source>
            <translation>En el coche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer left</source>
            <translation>El cliente se fue</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Discount</source>
            <translation>Descuento</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Due</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Hand off</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Handed over to</source>
            <translation>Entregado a</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>In store</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Move to another place</source>
            <translation>Mover a otro lugar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Note added</source>
            <translation>Nota añadida</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Order %1 is cancelled, refund requested</source>
            <translation>Pedido %1 cancelado, reembolso solicitado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pick this order</source>
            <translation>Preparar este pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Preparado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked %1/%2</source>
            <translation>Preparado %1/%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Picked by</source>
            <translation>Preparado por</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup</source>
            <translation>Recogida</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup person</source>
            <translation>Quién recoge</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Placed</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Print: %1</source>
            <translation>Imprimir: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>Devolver %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refund requested</source>
            <translation>Reembolso solicitado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Reserved: the order system was told, so quantities can no longer be changed there.</source>
            <translation>Reservado: el sistema de pedidos está avisado, las cantidades ya no se pueden cambiar allí.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Return items</source>
            <translation>Devolver artículos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Save: %1</source>
            <translation>Guardar: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Skipped</source>
            <translation>Saltado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Stage</source>
            <translation>Ubicar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1</source>
            <translation>Relevar a %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1?</source>
            <translation>¿Relevar a %1?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax included</source>
            <translation>Impuesto incluido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>The customer is no longer waiting</source>
            <translation>El cliente ya no espera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>View: %1</source>
            <translation>Ver: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Your roles do not include picking</source>
            <translation>Sus funciones no incluyen preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>seen %1</source>
            <translation>visto %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>signed</source>
            <translation>firmado</translation>
        </message>
    </context>
    <context>
        <name>OrderDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Not on this device</source>
            <translation>No está en este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Mostrar el teléfono</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>This order has left the device. Look it up in Orders while online.</source>
            <translation>Este pedido ya no está en el dispositivo. Búsquelo en Pedidos con conexión.</translation>
        </message>
    </context>
    <context>
        <name>OrderPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add a note</source>
            <translation>Añadir nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel order %1?</source>
            <translation>¿Cancelar el pedido %1?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>Mostrar el teléfono</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Take over</source>
            <translation>Relevar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Timeline</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Curbside</source>
            <translation>En el coche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Desk</source>
            <translation>Mostrador</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over elsewhere</source>
            <translation>Entregado en otro sitio</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>In store</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Partly refunded</source>
            <translation>Reembolso parcial</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>Preparado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking · %1 left</source>
            <translation>Preparando · faltan %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>Devolver %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund refused</source>
            <translation>Reembolso rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund requested</source>
            <translation>Reembolso solicitado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Spot %1</source>
            <translation>Plaza %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Staged %1</source>
            <translation>Ubicado %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>To pick</source>
            <translation>Por preparar</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 matches</source>
            <translation>%1 resultados</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 order</source>
            <translation>%1 pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 orders</source>
            <translation>%1 pedidos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n más en el hub</numerusform>
                <numerusform>%n más en el hub</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>1 match</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Loading orders…</source>
            <translation>Cargando pedidos…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>El pedido %1 no está aquí ni en el hub. Compruebe el número.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Nothing fits “%1”. Try the number, a name, phone digits or a SKU.</source>
            <translation>Nada coincide con “%1”. Pruebe número, nombre, teléfono o SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Offline: orders closed more than a day ago are found by number; their names are at the hub.</source>
            <translation>Sin conexión: los pedidos cerrados hace más de un día se buscan por número; los nombres están en el hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>El pedido %1 no está en este dispositivo. Se busca en cuanto vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders show here as soon as they come in.</source>
            <translation>Los pedidos aparecen aquí en cuanto llegan.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Picking</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>To pick</source>
            <translation>Por preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>all statuses</source>
            <translation>todos los estados</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>on this device</source>
            <translation>en este dispositivo</translation>
        </message>
    </context>
    <context>
        <name>OrdersScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Choose an order, or scan a receipt.</source>
            <translation>Elija un pedido o escanee un recibo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No order open</source>
            <translation>Ningún pedido abierto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No orders</source>
            <translation>Sin pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Number, name, phone or SKU</source>
            <translation>Número, nombre, teléfono o SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders could not be read</source>
            <translation>No se pudieron leer los pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Search orders</source>
            <translation>Buscar pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/page_view.py"></location>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
    </context>
    <context>
        <name>PhotoSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo kept</source>
            <translation>Foto guardada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Show what is wrong, then take the photo</source>
            <translation>Muestre el defecto y haga la foto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Take photo</source>
            <translation>Hacer foto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>There is no picture yet. Wait for the camera.</source>
            <translation>Aún no hay imagen. Espere a la cámara.</translation>
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
            <translation>Quitar la foto</translation>
        </message>
    </context>
    <context>
        <name>PickQueue</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>#%1 is in your walk already</source>
            <translation>#%1 ya está en su recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 is picking #%2 and is told at once. What %1 picked so far counts.</source>
            <translation>%1 prepara #%2 y se le avisa al momento. Lo que %1 preparó cuenta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 picking</source>
            <translation>%1 prepara</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n new</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n selected</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n elegido</numerusform>
                <numerusform>%n elegidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>A walk holds %n order(s) at most</source>
            <translation>
                <numerusform>Un recorrido admite %n pedido como máximo</numerusform>
                <numerusform>Un recorrido admite %n pedidos como máximo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Add to walk</source>
            <translation>Añadir al recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>All caught up</source>
            <translation>Todo al día</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Check hand-off</source>
            <translation>Ver entregas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Clear selection</source>
            <translation>Quitar selección</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Curbside</source>
            <translation>En el coche</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Customer waiting</source>
            <translation>Cliente esperando</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In %1 min</source>
            <translation>En %1 min</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In store</source>
            <translation>En tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In your walk</source>
            <translation>En su recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Loading orders...</source>
            <translation>Cargando pedidos...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Next %1 min</source>
            <translation>Próximos %1 min</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>No orders to pick. New orders show here within a few seconds.</source>
            <translation>No hay pedidos por preparar. Los nuevos aparecen aquí en segundos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Nothing selected</source>
            <translation>Nada elegido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Only the hub can decide that, and it cannot be reached now.</source>
            <translation>Solo el hub puede decidirlo y ahora no responde.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Open order</source>
            <translation>Abrir pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Order %1</source>
            <translation>Pedido %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Orders to pick</source>
            <translation>Pedidos por preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Overdue</source>
            <translation>Atrasados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n for waiting customer(s)</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Preparar %n para clientes en espera</numerusform>
                <numerusform>Preparar %n para clientes en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n overdue now</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Preparar %n atrasado ya</numerusform>
                <numerusform>Preparar %n atrasados ya</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Pick queue</source>
            <translation>Cola de preparación</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick the %n most overdue</source>
            <comment>orders</comment>
            <translation>
                <numerusform>Preparar el más atrasado (%n)</numerusform>
                <numerusform>Preparar los %n más atrasados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Resume walk (%n left)</source>
            <comment>units</comment>
            <translation>
                <numerusform>Seguir recorrido (queda %n)</numerusform>
                <numerusform>Seguir recorrido (quedan %n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Start walk</source>
            <translation>Iniciar recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over</source>
            <translation>Relevar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over from %1?</source>
            <translation>¿Relevar a %1?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>This walk</source>
            <translation>Este recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>customer waiting %1</source>
            <translation>cliente esperando %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>not selected</source>
            <translation>no elegido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>selected</source>
            <translation>elegido</translation>
        </message>
    </context>
    <context>
        <name>PickWalk</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 not found</source>
            <translation>sin hallar: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 hechas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1 of %2 picked</source>
            <translation>%1 de %2 preparadas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 skipped</source>
            <translation>saltadas: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 took over #%2. What you picked counts.</source>
            <translation>%1 tomó el #%2. Lo que usted preparó cuenta.</translation>
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
                <numerusform>Queda %n por devolver</numerusform>
                <numerusform>Quedan %n por devolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) not found</source>
            <translation>
                <numerusform>%n unidad no encontrada</numerusform>
                <numerusform>%n unidades no encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) to put back</source>
            <translation>
                <numerusform>%n unidad por devolver al estante</numerusform>
                <numerusform>%n unidades por devolver al estante</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>A number from %1 to %2</source>
            <translation>Un número de %1 a %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_list.py"></location>
            <source>All lines</source>
            <translation>Todas las líneas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>All lines of the walk</source>
            <translation>Todas las líneas del recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Already have %1 of %2</source>
            <translation>Ya hay %1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Also needed by %1</source>
            <translation>También lo necesita %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Another app uses the camera. Use the trigger or type the SKU.</source>
            <translation>Otra aplicación usa la cámara. Use el gatillo o escriba el SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Ask or search</source>
            <translation>Preguntar o buscar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Bay %1</source>
            <translation>Módulo %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Brand</source>
            <translation>Marca</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Camera is starting</source>
            <translation>La cámara se inicia</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Can’t find it?</source>
            <translation>¿No está?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Correct the quantity</source>
            <translation>Corregir la cantidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, %2</source>
            <comment>line number, item</comment>
            <translation>Contado para la línea %1, %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, tote %2</source>
            <translation>Contado para la línea %1, caja %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted, but it weighs %1 g instead of %2 g</source>
            <translation>Contado, pero pesa %1 g en vez de %2 g</translation>
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
            <translation>Escribir SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Expired on %1. Take a fresh one.</source>
            <translation>Caducó el %1. Tome uno fresco.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Fewer go back to the shelf and are open again.</source>
            <translation>Las que sobran vuelven al estante y quedan abiertas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Finish walk</source>
            <translation>Terminar recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Fit</source>
            <translation>Corte</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>For #%1</source>
            <translation>Para #%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over, then stage %n order(s)</source>
            <translation>
                <numerusform>Entregar, luego ubicar %n pedido</numerusform>
                <numerusform>Entregar, luego ubicar %n pedidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>How many are missing?</source>
            <translation>¿Cuántas faltan?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>How many do you have?</source>
            <translation>¿Cuántas tiene?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>In tote %1</source>
            <translation>En caja %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Last scanned at %1, %2</source>
            <comment>place, time</comment>
            <translation>Último escaneo en %1, %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Mark %n unit(s) not found</source>
            <translation>
                <numerusform>Marcar %n unidad no encontrada</numerusform>
                <numerusform>Marcar %n unidades no encontradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Matched · %1</source>
            <translation>Correcto · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Missing units</source>
            <translation>Unidades que faltan</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No barcode: type the SKU</source>
            <translation>Sin código: escriba el SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No camera found. Use the trigger or type the SKU.</source>
            <translation>No hay cámara. Use el gatillo o escriba el SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No place</source>
            <translation>Sin lugar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Not found: %1</source>
            <translation>No encontrado: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Not in this walk: %1</source>
            <translation>No es de este recorrido: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Nothing else was found: the refund starts at the end of the walk</source>
            <translation>No se halló nada más: el reembolso empieza al final del recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Nothing is left of this walk</source>
            <translation>No queda nada de este recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Nothing was found: the order is closed and refunded when you finish.</source>
            <translation>No se halló nada: el pedido se cierra y se reembolsa al terminar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Now scan tote %1</source>
            <translation>Ahora escanee la caja %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 changed</source>
            <translation>El pedido #%1 cambió</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Order #%1 no longer needs this. Put it back first.</source>
            <translation>El pedido #%1 ya no lo necesita. Devuélvalo antes.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was cancelled and left the walk</source>
            <translation>El pedido #%1 se canceló y salió del recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was handed over elsewhere</source>
            <translation>El pedido #%1 se entregó en otro sitio</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of</source>
            <translation>Parte de</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of %1</source>
            <translation>Parte de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Pick 1</source>
            <translation>Preparar 1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Pick walk</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked</source>
            <translation>Preparado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked %1 of %2 units</source>
            <translation>Preparadas %1 de %2 unidades</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Picked units</source>
            <translation>Unidades preparadas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Picture of %1</source>
            <translation>Imagen de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Pulse el gatillo o apunte aquí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger to scan</source>
            <translation>Pulse el gatillo para escanear</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Devolver %n</numerusform>
                <numerusform>Devolver %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Put back. Thank you.</source>
            <translation>Devuelto. Gracias.</translation>
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
            <translation>SKU o cifras del código</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU typed · %1</source>
            <translation>SKU tecleado · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Scan the first one, then the number can be corrected</source>
            <translation>Escanee la primera; después se corrige el número</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Scan the item as you put it back</source>
            <translation>Escanee el artículo al devolverlo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelf %1</source>
            <translation>Balda %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelves</source>
            <translation>Estantes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Size</source>
            <translation>Talla</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Skip for now, come back later</source>
            <translation>Saltar por ahora, volver luego</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Skipped</source>
            <translation>Saltado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Skipped before</source>
            <translation>Saltado antes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Skipped. It comes back at the end.</source>
            <translation>Saltado. Vuelve al final.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Stage %n order(s)</source>
            <translation>
                <numerusform>Ubicar %n pedido</numerusform>
                <numerusform>Ubicar %n pedidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>That is a pack of %1, need %2 of %3</source>
            <translation>Es un paquete de %1, faltan %2 de %3</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera was unplugged. Use the trigger or type the SKU.</source>
            <translation>La cámara se desconectó. Use el gatillo o escriba el SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera's picture cannot be read. Use the trigger.</source>
            <translation>La imagen de la cámara no se puede leer. Use el gatillo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The customer is waiting: the refund starts at the end of the walk</source>
            <translation>El cliente espera: el reembolso empieza al final del recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The refund starts only when the order is staged</source>
            <translation>El reembolso empieza solo al ubicar el pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you finish.</source>
            <translation>El reembolso empieza al terminar.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you stage this order.</source>
            <translation>El reembolso empieza al ubicar este pedido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>To pick</source>
            <translation>Por preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>To the summary</source>
            <translation>Al resumen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Tote %1</source>
            <translation>Caja %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Walk done</source>
            <translation>Recorrido hecho</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong colour: scanned %1, need %2</source>
            <translation>Otro color: escaneado %1, se pide %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong item: scanned %1, need %2</source>
            <translation>Otro artículo: escaneado %1, se pide %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong size: scanned %1, need %2</source>
            <translation>Otra talla: escaneado %1, se pide %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Wrong tote: scanned %1, need %2</source>
            <translation>Otra caja: escaneada %1, se pide %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>need %1</source>
            <translation>se pide %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>picked</source>
            <translation>preparado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>put back</source>
            <translation>devuelto</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/labels.py"></location>
            <source>PIN, digits entered: %1</source>
            <translation>PIN, cifras escritas: %1</translation>
        </message>
    </context>
    <context>
        <name>QueuePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Back to the returns</source>
            <translation>Volver a las devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Find the sale</source>
            <translation>Buscar la venta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>New return</source>
            <translation>Nueva devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns could not be read</source>
            <translation>No se pudieron leer las devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan a return label or search</source>
            <translation>Escanee etiqueta o busque</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan the receipt or an item, or search.</source>
            <translation>Escanee el recibo o un artículo, o busque.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Search returns and sales</source>
            <translation>Buscar devoluciones y ventas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%1 is more than you may credit (%2). A manager allows it with badge and PIN.</source>
            <translation>%1 es más de lo que usted puede abonar (%2). Un encargado lo permite con tarjeta y PIN.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 is not in this sale. Scan its receipt to begin another return.</source>
            <translation>%1 no es de esta venta. Escanee su recibo para empezar otra devolución.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 was returned at another counter meanwhile</source>
            <translation>%1 se devolvió entretanto en otro mostrador</translation>
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
                <numerusform>Queda %n artículo por revisar.</numerusform>
                <numerusform>Quedan %n artículos por revisar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n más en el hub</numerusform>
                <numerusform>%n más en el hub</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_photos.py"></location>
            <source>%n photo(s) still on %1</source>
            <translation>
                <numerusform>%n foto aún en %1</numerusform>
                <numerusform>%n fotos aún en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>%n photo(s) taken</source>
            <translation>
                <numerusform>%n foto hecha</numerusform>
                <numerusform>%n fotos hechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>%n to settle</source>
            <translation>
                <numerusform>%n por resolver</numerusform>
                <numerusform>%n por resolver</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>A receipt is needed. Or say why not, and a manager allows it.</source>
            <translation>Hace falta un recibo. O diga por qué falta, y un encargado lo permite.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>A receipt is needed. Without one a manager may allow it with a reason.</source>
            <translation>Hace falta un recibo. Sin él, un encargado puede permitirlo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accept item</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accepted. You can still change it.</source>
            <translation>Aceptado. Aún puede cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos</source>
            <translation>Añadir fotos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos (%1)</source>
            <translation>Añadir fotos (%1)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>All parts and tags</source>
            <translation>Todas las piezas y etiquetas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Allowed by %1: %2</source>
            <translation>Permitido por %1: %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Answer %n more check(s) to finish this item.</source>
            <translation>
                <numerusform>Responda a %n pregunta más para terminar este artículo.</numerusform>
                <numerusform>Responda a %n preguntas más para terminar este artículo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Back to the return</source>
            <translation>Volver a la devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought %1</source>
            <translation>Comprado %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Bought %1, returned %2</source>
            <translation>Comprado %1, devuelto %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought today</source>
            <translation>Comprado hoy</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought yesterday</source>
            <translation>Comprado ayer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose a reason for %n item(s).</source>
            <translation>
                <numerusform>Elija un motivo para %n artículo.</numerusform>
                <numerusform>Elija un motivo para %n artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose what comes back.</source>
            <translation>Elija qué vuelve.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Close return</source>
            <translation>Cerrar devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Complete</source>
            <translation>Completo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Condition</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Credit</source>
            <translation>Abono</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited</source>
            <translation>Abonado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited. The order system closes the return by itself.</source>
            <translation>Abonado. El sistema de pedidos cierra la devolución solo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Customer says: %1</source>
            <translation>El cliente dice: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Decide what becomes of the rejected items.</source>
            <translation>Decida qué pasa con los artículos rechazados.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Decided</source>
            <translation>Decidida</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Everything is done. The order system has completed the return.</source>
            <translation>Todo está hecho. El sistema de pedidos completó la devolución.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return</source>
            <translation>Terminar devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return %1 and credit %2, which is more than the limit of %3.</source>
            <translation>Terminar la devolución %1 y abonar %2, que supera el límite de %3.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Hand-off %1</source>
            <translation>Entrega %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>In check</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Item %1 of %2</source>
            <translation>Artículo %1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Like new</source>
            <translation>Como nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Manager</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Missing</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>New return</source>
            <translation>Nueva devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>No more of %1 can be returned</source>
            <translation>No se puede devolver más de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>El pedido %1 no está aquí ni en el hub. Compruebe el número.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No returns yet</source>
            <translation>Aún no hay devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sale of %1 is on this device</source>
            <translation>No hay ninguna venta de %1 en este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sales here</source>
            <translation>Aquí no hay ventas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Not opened yet</source>
            <translation>Aún sin abrir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Not this item: scanned %1, expected %2</source>
            <translation>No es este artículo: escaneado %1, se espera %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing fits “%1”. Try the receipt's number, a name, the phone or a SKU.</source>
            <translation>Nada coincide con “%1”. Pruebe el número del recibo, un nombre, el teléfono o un SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted, so nothing is credited.</source>
            <translation>No se aceptó nada, así que no se abona nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted: the return is closed without a credit.</source>
            <translation>No se aceptó nada: la devolución se cierra sin abono.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Offline: older sales are found by number; their names are at the hub.</source>
            <translation>Sin conexión: las ventas antiguas se buscan por número; los nombres están en el hub.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open a return of %n item(s) against the store's policy.</source>
            <translation>
                <numerusform>Abrir una devolución de %n artículo fuera de las normas de la tienda.</numerusform>
                <numerusform>Abrir una devolución de %n artículos fuera de las normas de la tienda.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open return</source>
            <translation>Abrir devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Opened</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 has not been handed over. There is nothing to return yet.</source>
            <translation>El pedido %1 no se ha entregado. Aún no hay nada que devolver.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>El pedido %1 no está en este dispositivo. Se busca en cuanto vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Order %1. Why: %2</source>
            <translation>Pedido %1. Motivo: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1: nothing to return</source>
            <translation>Pedido %1: nada que devolver</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. A manager may allow it with a reason.</source>
            <translation>Fuera de las normas de la tienda. Un encargado puede permitirlo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. As a manager you may allow it with a reason.</source>
            <translation>Fuera de las normas de la tienda. Como encargado puede permitirlo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Outside the store's policy. Say why, and a manager allows it.</source>
            <translation>Fuera de las normas de la tienda. Diga por qué, y un encargado lo permite.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Package damaged</source>
            <translation>Embalaje dañado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Parts missing</source>
            <translation>Faltan piezas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>RMA %1</source>
            <translation>RMA %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Refund preview</source>
            <translation>Reembolso previsto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Reject item</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Rejected at hand-off</source>
            <translation>Rechazado en la entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, given back to the customer: %1</source>
            <translation>Artículo rechazado, devuelto al cliente: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, kept in the store: %1</source>
            <translation>Artículo rechazado, se queda en la tienda: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Resell</source>
            <translation>Reventa</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Return of %1</source>
            <translation>Devolución de %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Right item?</source>
            <translation>¿Artículo correcto?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>SKU %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Sales</source>
            <translation>Ventas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Saved on this device. It goes on by itself when the network is back.</source>
            <translation>Guardado en este dispositivo. Sigue solo cuando vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Say why you allow it against the store's policy.</source>
            <translation>Diga por qué lo permite fuera de las normas de la tienda.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan a receipt or an item to begin one. Returns begun elsewhere show here too.</source>
            <translation>Escanee un recibo o un artículo para empezar una. Las empezadas en otro sitio también aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan the receipt or an item, or search by number, name or phone.</source>
            <translation>Escanee el recibo o un artículo, o busque por número, nombre o teléfono.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Scrap</source>
            <translation>Desechar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Seal broken</source>
            <translation>Precinto roto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Shelf</source>
            <translation>Estante</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Show and print</source>
            <translation>Mostrar e imprimir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start in Store OS</source>
            <translation>Iniciar en Store OS</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS</source>
            <translation>Iníciela en Store OS</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS: order %1, the items accepted below.</source>
            <translation>Iníciela en Store OS: pedido %1, los artículos aceptados abajo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Tag missing</source>
            <translation>Falta la etiqueta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax included</source>
            <translation>Impuesto incluido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>The order system credited this amount; by our figures it is %1.</source>
            <translation>El sistema de pedidos abonó este importe; según nuestros datos es %1.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused it. A manager may withdraw it.</source>
            <translation>El sistema de pedidos la rechazó. Un encargado puede anularla.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused this return. A manager settles it on the order or in Sync.</source>
            <translation>El sistema de pedidos rechazó esta devolución. Un encargado lo resuelve en el pedido o en Sinc.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The return is closed</source>
            <translation>La devolución está cerrada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on at another counter, have a manager check the item, or reject it.</source>
            <translation>Esta respuesta necesita una nota y una foto, y aquí no hay cámara configurada. Elija una en Ajustes, siga en otro mostrador, pida a un encargado que revise el artículo o rechácelo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo.</source>
            <translation>Esta respuesta necesita una nota y una foto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note.</source>
            <translation>Esta respuesta necesita una nota.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a photo.</source>
            <translation>Esta respuesta necesita una foto.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>To check</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting %1</source>
            <translation>Espera %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for a manager</source>
            <translation>Espera a un encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the credit note</source>
            <translation>Espera la nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the order system</source>
            <translation>Espera al sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return</source>
            <translation>Anular</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return %1: the customer keeps the goods</source>
            <translation>Anular la devolución %1: el cliente se queda con los artículos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdrawn: the customer keeps the goods.</source>
            <translation>Anulada: el cliente se queda la mercancía.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Worn</source>
            <translation>Usado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Wrong item</source>
            <translation>Artículo equivocado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>day %1 of %2</source>
            <translation>día %1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>given back to the customer</source>
            <translation>devuelto al cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>kept</source>
            <translation>se queda en tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>not returnable</source>
            <translation>no se devuelve</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>receipt needed</source>
            <translation>pide recibo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>too late</source>
            <translation>fuera de plazo</translation>
        </message>
    </context>
    <context>
        <name>ReturnsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>A manager decides what becomes of it: it is given back to the customer, or kept.</source>
            <translation>Un encargado decide qué pasa con él: se devuelve al cliente o se queda.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Find the sale</source>
            <translation>Buscar la venta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>New return</source>
            <translation>Nueva devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>No return open</source>
            <translation>Ninguna devolución abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
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
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reject item</source>
            <translation>Rechazar artículo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Return %1 is open</source>
            <translation>La devolución %1 está abierta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Returns QC</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Save note</source>
            <translation>Guardar la nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan a receipt, a return label or an item, or choose a return.</source>
            <translation>Escanee un recibo, una etiqueta de devolución o un artículo, o elija una devolución.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan the receipt or an item, or choose the sale in the list.</source>
            <translation>Escanee el recibo o un artículo, o elija la venta en la lista.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Store %1</source>
            <translation>Tienda %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That order is not on this device</source>
            <translation>Ese pedido no está en este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That return is not on this device</source>
            <translation>Esa devolución no está en este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The customer keeps the goods, and all of them may be returned again later.</source>
            <translation>El cliente se queda la mercancía y toda puede devolverse más adelante.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The return is withdrawn</source>
            <translation>La devolución está anulada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw return</source>
            <translation>Anular devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw this return?</source>
            <translation>¿Anular esta devolución?</translation>
        </message>
    </context>
    <context>
        <name>Scan</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Hold still</source>
            <translation>No lo mueva</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light off</source>
            <translation>Apagar la luz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light on</source>
            <translation>Encender la luz</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>That code is not the one needed</source>
            <translation>Ese código no es el que hace falta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>The trigger works here too.</source>
            <translation>El gatillo también funciona aquí.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too dark. Switch on the light.</source>
            <translation>Poca luz. Encienda la luz.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too far. Go nearer.</source>
            <translation>Demasiado lejos. Acérquese.</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctor</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 characters in %2 ms, longest pause %3 ms</source>
            <translation>%1 caracteres en %2 ms, pausa máxima %3 ms</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 · %2 ms per frame · %3 · brightness %4</source>
            <translation>%1 · %2 ms por imagen · %3 · brillo %4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added before</source>
            <translation>Añadido delante</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added behind</source>
            <translation>Añadido detrás</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>An item</source>
            <translation>Un artículo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Ended by</source>
            <translation>Terminado por</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Keyboard layout, prefix and suffix</source>
            <translation>Teclado, prefijo y sufijo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Large and small letters are exchanged: Caps Lock is on. Switch it off.</source>
            <translation>Mayúsculas y minúsculas están cambiadas: Bloq Mayús está activo. Desactívelo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Nothing ends the code. Let the scanner send Enter (CR) after each code: scans get faster.</source>
            <translation>Nada cierra el código. Haga que el escáner envíe Intro (CR) tras cada código: se leerá más rápido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Separators of GS1 data</source>
            <translation>Separadores de los datos GS1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Some characters came as others. Set the scanner's keyboard country to the layout of this device.</source>
            <translation>Algunos caracteres llegaron cambiados. Ponga el país de teclado del escáner igual que en este dispositivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The check digit is wrong or missing. Let the scanner send the check digit, and keep UPC-A and EAN whole.</source>
            <translation>La cifra de control falta o es errónea. Haga que el escáner la envíe y deje UPC-A y EAN completos.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The code came twice. Switch off repeated transmission or continuous scanning at the scanner.</source>
            <translation>El código llegó dos veces. Desactive en el escáner el envío repetido o la lectura continua.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as French. Set the scanner's keyboard country to French, or the device's layout to English (US).</source>
            <translation>El teclado altera lo que escribe el escáner: este dispositivo lee las teclas como francés. Ponga el país de teclado del escáner en francés o el dispositivo en inglés (EE. UU.).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as German. Set the scanner's keyboard country to German, or the device's layout to English (US).</source>
            <translation>El teclado altera lo que escribe el escáner: este dispositivo lee las teclas como alemán. Ponga el país de teclado del escáner en alemán o el dispositivo en inglés (EE. UU.).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as Spanish. Set the scanner's keyboard country to Spanish, or the device's layout to English (US).</source>
            <translation>El teclado altera lo que escribe el escáner: este dispositivo lee las teclas como español. Ponga el país de teclado del escáner en español o el dispositivo en inglés (EE. UU.).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something after the code. Switch it off, or enter it as suffix.</source>
            <translation>El escáner añade algo tras el código. Desactívelo o escríbalo como sufijo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something before the code. Switch it off, or enter it as prefix.</source>
            <translation>El escáner añade algo antes del código. Desactívelo o escríbalo como prefijo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner types slowly. Set its delay between characters to 0, or raise the longest pause in Settings, Scanner.</source>
            <translation>El escáner escribe despacio. Ponga su pausa entre caracteres a 0 o suba la pausa máxima en Ajustes, Escáner.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The separators of the GS1 data are missing, so batch and date run together. Let the scanner send the group separator (GS, FNC1), for example as Ctrl-] or as &lt;GS&gt;.</source>
            <translation>Faltan los separadores de los datos GS1, así lote y fecha se juntan. Haga que el escáner envíe el separador de grupo (GS, FNC1), p. ej. como Ctrl-] o como &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>nothing read</source>
            <translation>nada leído</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctorScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Codes to test with</source>
            <translation>Códigos de prueba</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Keep frames</source>
            <translation>Guardar imágenes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>No frame was saved. Check the camera and the consent.</source>
            <translation>No se guardó ninguna imagen. Compruebe la cámara y el permiso.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Save this frame</source>
            <translation>Guardar esta imagen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan doctor</source>
            <translation>Diagnóstico del escáner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan the first code below.</source>
            <translation>Escanee el primer código de abajo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>The frame could not be saved. Check the space on this device.</source>
            <translation>No se pudo guardar la imagen. Compruebe el espacio de este dispositivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>This scanner is set well.</source>
            <translation>Este escáner está bien configurado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>To measure later what would not read: the aiming band alone, kept on this device. No people.</source>
            <translation>Para medir después lo que no se leyó: solo la franja de enfoque, guardada aquí. Sin personas.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>What to set at the scanner is said here.</source>
            <translation>Aquí se dice qué ajustar en el escáner.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>off</source>
            <translation>apagado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>on</source>
            <translation>encendido</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scan_panel.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>Pulse el gatillo o apunte aquí</translation>
        </message>
    </context>
    <context>
        <name>ScrollColumn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scroll.py"></location>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>No hub answers there. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>Ahí no responde ningún hub. No se cambió nada. Compruebe la dirección y la red y reintente.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>That is not an address. It looks like http://10.0.0.5:8840.</source>
            <translation>Eso no es una dirección. Tiene la forma http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>This program was started without a way to the hub. Start it again.</source>
            <translation>El programa se inició sin camino al hub. Reinícielo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the address of the hub, such as http://10.0.0.5:8840. A manager knows it.</source>
            <translation>Escriba la dirección del hub, p. ej. http://10.0.0.5:8840. Un encargado la conoce.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the enrolment code. A manager gets one with “storeassist hub device enrol”.</source>
            <translation>Escriba el código de registro. Un encargado lo obtiene con “storeassist hub device enrol”.</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Address of the hub</source>
            <translation>Dirección del hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect it to your store's hub once. The code is used up by it and is not needed again.</source>
            <translation>Conéctelo una vez al hub de su tienda. El código se consume y ya no hace falta.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Enrolment code</source>
            <translation>Código de registro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>From a manager</source>
            <translation>De un encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Set up this device</source>
            <translation>Configurar este dispositivo</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures</source>
            <translation>Un número (0), una ruta de dispositivo, una dirección RTSP o HTTP, un vídeo o una carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>After a restart</source>
            <translation>Tras reiniciar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As enrolled</source>
            <translation>Como registrado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera resolution</source>
            <translation>Resolución de la cámara</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Exclusive scanner</source>
            <translation>Escáner exclusivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Kept at the hub. A manager changes them there.</source>
            <translation>Se guardan en el hub. Un encargado los cambia allí.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Left-handed</source>
            <translation>Para zurdos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Longest gap</source>
            <translation>Pausa máxima</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Loud</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Milliseconds between two characters</source>
            <translation>Milisegundos entre dos caracteres</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>No name yet</source>
            <translation>Sin nombre aún</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Not set</source>
            <translation>Sin definir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Nothing for off, auto, or a device such as /dev/input/event5</source>
            <translation>Nada para apagado, auto, o un dispositivo como /dev/input/event5</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Prefix</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Pseudo (for tests)</source>
            <translation>Pseudo (para pruebas)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Quiet</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Read DataBar (loose produce)</source>
            <translation>Leer DataBar (fruta y verdura a granel)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Reduced motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Saved. It takes effect after a restart of the app.</source>
            <translation>Guardado. Surte efecto al reiniciar la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan doctor</source>
            <translation>Diagnóstico del escáner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan trigger</source>
            <translation>Gatillo de escaneo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan with</source>
            <translation>Escanear con</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scanner</source>
            <translation>Escáner</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Signature screen</source>
            <translation>Pantalla de firma</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Some changes take effect after a restart of the app.</source>
            <translation>Algunos cambios surten efecto al reiniciar la aplicación.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Suffix</source>
            <translation>Sufijo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sunlight</source>
            <translation>Sol</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>This device</source>
            <translation>Este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Vibration</source>
            <translation>Vibración</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends after a code</source>
            <translation>Lo que el escáner envía tras un código</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends before a code</source>
            <translation>Lo que el escáner envía antes de un código</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>off</source>
            <translation>apagado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>on</source>
            <translation>encendido</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/sheet.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Enter a new code</source>
            <translation>Introducir un código nuevo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Hold your badge here</source>
            <translation>Ponga aquí su tarjeta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Locked. Enter your PIN to go on where you were.</source>
            <translation>Bloqueado. Escriba su PIN para seguir donde estaba.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Now enter your PIN</source>
            <translation>Ahora escriba su PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Offline sign-in, for people known here</source>
            <translation>Acceso sin conexión, para conocidos aquí</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Scan your badge</source>
            <translation>Escanee su tarjeta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Scan your badge, or enter your number</source>
            <translation>Escanee su tarjeta o escriba su número</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>This badge is not known here. Enter your number instead.</source>
            <translation>Esta tarjeta no se conoce aquí. Escriba su número.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Wait %1 s</source>
            <translation>Espere %1 s</translation>
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>%1 signs</source>
            <translation>%1 firma</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Recorded with your initials: %1</source>
            <translation>Queda anotado con sus iniciales: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for order %1</source>
            <translation>Firma del pedido %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for orders %1</source>
            <translation>Firma de los pedidos %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>The order changed, so the signature no longer fits. Nothing was handed over. Please sign again.</source>
            <translation>El pedido cambió y la firma ya no vale. No se entregó nada. Firme de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>collected by %1</source>
            <translation>recogido por %1</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/signature.py"></location>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
    </context>
    <context>
        <name>SignatureScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Hand over without a signature?</source>
            <translation>¿Entregar sin firma?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>It shows nothing but what the customer signs for.</source>
            <translation>Solo muestra lo que el cliente firma.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Sign on this screen</source>
            <translation>Firmar en esta pantalla</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>That order is not on this device</source>
            <translation>Ese pedido no está en este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>The customer signs on the other screen</source>
            <translation>El cliente firma en la otra pantalla</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>What is collected</source>
            <translation>Lo que se recoge</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/states.py"></location>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 moved to %2</source>
            <translation>#%1 movido a %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 staged at %2</source>
            <translation>#%1 ubicado en %2</translation>
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
                <numerusform>%1 de %n artículo</numerusform>
                <numerusform>%1 de %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 was not found.</source>
            <translation>No se encontró: %1.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n bolsa</numerusform>
                <numerusform>%n bolsas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n item(s) must go back to the shelf first.</source>
            <translation>
                <numerusform>%n artículo debe volver antes al estante.</numerusform>
                <numerusform>%n artículos deben volver antes al estante.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n order(s) to stage</source>
            <translation>
                <numerusform>%n pedido por ubicar</numerusform>
                <numerusform>%n pedidos por ubicar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>A refund starts when you stage this order.</source>
            <translation>Al ubicar este pedido empieza un reembolso.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Aim at the shelf label</source>
            <translation>Apunte a la etiqueta del estante</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>All bags at one place</source>
            <translation>Todas las bolsas juntas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Bags</source>
            <translation>Bolsas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Choose an order on the left</source>
            <translation>Elija un pedido a la izquierda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Go to the pick queue</source>
            <translation>Ir a la cola de preparación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move order</source>
            <translation>Mover pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move to %1</source>
            <translation>Mover a %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Nothing to stage</source>
            <translation>Nada que ubicar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders appear here as soon as their pick walk is finished.</source>
            <translation>Los pedidos aparecen aquí al terminar su recorrido.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders to stage</source>
            <translation>Pedidos por ubicar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Picked %1 of %2 items</source>
            <translation>Preparados %1 de %2 artículos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Place of bag %1</source>
            <translation>Lugar de la bolsa %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Places for each bag</source>
            <translation>Un lugar por bolsa</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>Devolver %n</numerusform>
                <numerusform>Devolver %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready · %1</source>
            <translation>Listo · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund requested.</source>
            <translation>Reembolso solicitado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund: %1</source>
            <translation>Reembolso: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refunded.</source>
            <translation>Reembolsado.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the place</source>
            <translation>Escanear el lugar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the shelf label or type any place, such as “under the counter”.</source>
            <translation>Escanee la etiqueta del estante o escriba un lugar, p. ej. “bajo el mostrador”.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage</source>
            <translation>Ubicar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1</source>
            <translation>Ubicar en %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1 and refund %n item(s)</source>
            <translation>
                <numerusform>Ubicar en %1 y reembolsar %n artículo</numerusform>
                <numerusform>Ubicar en %1 y reembolsar %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_order.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage order</source>
            <translation>Ubicar pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged</source>
            <translation>Ubicado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged at %1 · Refund requested</source>
            <translation>Ubicado en %1 · Reembolso solicitado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Stands at</source>
            <translation>Está en</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>To stage</source>
            <translation>Por ubicar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Used today</source>
            <translation>Usados hoy</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Where did you put it?</source>
            <translation>¿Dónde lo dejó?</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>StoreSettings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>%n of its own</source>
            <comment>questions</comment>
            <translation>
                <numerusform>%n propia</numerusform>
                <numerusform>%n propias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>24-hour clock</source>
            <translation>Reloj de 24 horas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Ask for an ID check</source>
            <translation>Pedir comprobar la identidad</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Badge alone (pick role only)</source>
            <translation>Solo tarjeta (función de preparar)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Cancel</source>
            <comment>role</comment>
            <translation>Cancelación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Claim without a pick, minutes</source>
            <translation>Toma sin preparar, minutos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, at most</source>
            <translation>Pedidos cerrados en dispositivos, máximo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, days</source>
            <translation>Pedidos cerrados en dispositivos, días</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Count bags at hand-off</source>
            <translation>Contar bolsas al entregar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days by category</source>
            <translation>Días por categoría</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Days by category, such as Beauty:0 or Home:60:receipt</source>
            <translation>Días por categoría, p. ej. Beauty:0 o Home:60:receipt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days to return</source>
            <translation>Días para devolver</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Due soon, minutes</source>
            <translation>Vence pronto, minutos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Enter a number after one scan</source>
            <translation>Escribir cantidad tras un escaneo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Fiscal year begins on, month-day</source>
            <translation>El año fiscal empieza el, mes-día</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <comment>role</comment>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Invoice number begins with</source>
            <translation>El número de factura empieza por</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines at the foot</source>
            <translation>Líneas al pie</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines under the store's name</source>
            <translation>Líneas bajo el nombre de la tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a handheld after, minutes</source>
            <translation>Bloquear terminal tras, minutos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a kiosk after, minutes</source>
            <translation>Bloquear kiosco tras, minutos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager</source>
            <comment>role</comment>
            <translation>Encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager needed above</source>
            <translation>Encargado por encima de</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Manager needed above, minor units</source>
            <translation>Encargado desde, unidades mínimas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Names of closed orders on devices, hours</source>
            <translation>Nombres de pedidos cerrados, horas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No-show after, minutes</source>
            <translation>No se presenta tras, minutos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, extended, hours</source>
            <translation>Acceso sin conexión ampliado, horas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, hours</source>
            <translation>Acceso sin conexión, horas</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Opening hours</source>
            <translation>Horario de apertura</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Opening hours, such as 08:00-21:30</source>
            <translation>Horario de apertura, p. ej. 08:00-21:30</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Order system</source>
            <translation>Sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Orders in one walk</source>
            <translation>Pedidos por recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Photos of bad items</source>
            <translation>Fotos de artículos en mal estado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Photos of bad items: always, when_camera or never</source>
            <translation>Fotos de artículos en mal estado: always, when_camera o never</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick</source>
            <comment>role</comment>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store invoices are made</source>
            <translation>Las facturas Pick-At-Store se hacen</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store orders are confirmed</source>
            <translation>Los pedidos Pick-At-Store se confirman</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Picking</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Questions of the check</source>
            <translation>Preguntas de la revisión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Questions of the check, key:Question:Good answer|Bad answer=fault!</source>
            <translation>Preguntas de la revisión, clave:Pregunta:Respuesta buena|Respuesta mala=defecto!</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Receipt needed</source>
            <translation>Recibo necesario</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Retention</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <comment>role</comment>
            <translation>Devoluciones</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Scan the tote after each item</source>
            <translation>Escanear la caja tras cada artículo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Show the last associates</source>
            <translation>Mostrar los últimos empleados</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signature required</source>
            <translation>Firma obligatoria</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signatures at the hub, days</source>
            <translation>Firmas en el hub, días</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signing in</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store name</source>
            <translation>Nombre de la tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Tax number</source>
            <translation>Número fiscal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns amber after, seconds</source>
            <translation>Espera en ámbar tras, segundos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns red after, seconds</source>
            <translation>Espera en rojo tras, segundos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight and price labels</source>
            <translation>Etiquetas de peso y precio</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Weight and price labels, prefix:item:value:measure:decimals</source>
            <translation>Etiquetas de peso y precio, prefijo:artículo:valor:medida:decimales</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight tolerance, percent</source>
            <translation>Tolerancia de peso, por ciento</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Who may cancel an order</source>
            <translation>Quién puede cancelar un pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>after the pick</source>
            <translation>tras la preparación</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always</source>
            <translation>siempre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always, or a manager decides</source>
            <translation>siempre, o decide un encargado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>at the first pick</source>
            <translation>al empezar a preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by the order system</source>
            <translation>por el sistema de pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by this store</source>
            <translation>por esta tienda</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>not needed</source>
            <translation>no hacen falta</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>nowhere</source>
            <translation>en ningún sitio</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>on arrival</source>
            <translation>al llegar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>the usual three</source>
            <translation>las tres de siempre</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>where there is a camera</source>
            <translation>donde hay cámara</translation>
        </message>
    </context>
    <context>
        <name>SummaryPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Return</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Show the order</source>
            <translation>Mostrar el pedido</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>%1 GB free</source>
            <translation>%1 GB libres</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1, asked at %2</source>
            <translation>%1, preguntado a las %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) following from it</source>
            <translation>
                <numerusform>%n acción más que depende de ella</numerusform>
                <numerusform>%n acciones más que dependen de ella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) waiting</source>
            <translation>
                <numerusform>%n acción más en espera</numerusform>
                <numerusform>%n acciones más en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>%n more to settle</source>
            <translation>
                <numerusform>%n más por resolver</numerusform>
                <numerusform>%n más por resolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n request(s) wait.</source>
            <translation>
                <numerusform>%n petición en espera.</numerusform>
                <numerusform>%n peticiones en espera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>All is synced</source>
            <translation>Todo sincronizado</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>An action was refused</source>
            <translation>Se rechazó una acción</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Attention · %1</source>
            <comment>sync pill</comment>
            <translation>Atención · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Battery</source>
            <translation>Batería</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Clock is wrong</source>
            <translation>El reloj va mal</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>For a manager</source>
            <translation>Para un encargado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>For a manager: %n to settle</source>
            <translation>
                <numerusform>Para un encargado: %n por resolver</numerusform>
                <numerusform>Para un encargado: %n por resolver</numerusform>
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
            <translation>Última sinc. %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Last update %1</source>
            <translation>Última actualización %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>May be refused</source>
            <translation>Puede rechazarse</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs a person</source>
            <translation>Requiere a una persona</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention · %1</source>
            <translation>Atención · %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention: %n action(s)</source>
            <translation>
                <numerusform>Requiere atención: %n acción</numerusform>
                <numerusform>Requieren atención: %n acciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs the connection to the hub</source>
            <translation>Necesita la conexión con el hub</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>No connection to %1</source>
            <translation>Sin conexión con %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Not synced yet</source>
            <translation>Aún sin sincronizar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline</source>
            <translation>Sin red</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline · %1</source>
            <translation>Sin red · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Oldest unsent action</source>
            <translation>Acción sin enviar más antigua</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>On the way to the hub: %n action(s), saved on this device.</source>
            <translation>
                <numerusform>En camino al hub: %n acción, guardada en este dispositivo.</numerusform>
                <numerusform>En camino al hub: %n acciones, guardadas en este dispositivo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 changed</source>
            <translation>El pedido %1 cambió</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 is not on this device</source>
            <translation>El pedido %1 no está en este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Orders are on the way to this device. You can go on working.</source>
            <translation>Los pedidos vienen de camino a este dispositivo. Puede seguir trabajando.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Picks, hand-offs and returns are saved on this device and will send when the network returns.</source>
            <translation>Las recogidas, entregas y devoluciones están guardadas en este dispositivo y se enviarán cuando vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sent today</source>
            <translation>Enviado hoy</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Settled</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sync status</source>
            <translation>Estado de sincronización</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Synced</source>
            <translation>Al día</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Syncing</source>
            <translation>Sincronizando</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub has everything this device did.</source>
            <translation>El hub tiene todo lo hecho en este dispositivo.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub refused an action. Choose a way out.</source>
            <translation>El hub rechazó una acción. Elija una salida.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>This device's clock is %1 off. Due times follow the hub's clock.</source>
            <translation>El reloj de este dispositivo se desvía %1. Los plazos siguen el reloj del hub.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Trying to reach the hub…</source>
            <translation>Buscando el hub…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Waiting to send</source>
            <translation>Pendiente de envío</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Wi-Fi</source>
            <translation>Wi-Fi</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Working offline</source>
            <translation>Trabajando sin conexión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Working offline. Picks, hand-offs and returns are saved on this device and sent later.</source>
            <translation>Sin conexión. Las recogidas, entregas y devoluciones se guardan en este dispositivo y se envían después.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>almost full</source>
            <translation>casi lleno</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>charging</source>
            <translation>cargando</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>full</source>
            <translation>llena</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>oldest %1</source>
            <translation>más antigua %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>on battery</source>
            <translation>con batería</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>still on this device</source>
            <translation>aún en este dispositivo</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copied: %1</source>
            <translation>Copiado: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copy diagnostic code</source>
            <translation>Copiar código de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Nothing needs attention</source>
            <translation>Nada requiere atención</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>This device</source>
            <translation>Este dispositivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is here for #%2</source>
            <translation>%1 ya está aquí por #%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is waiting: pick #%2 now</source>
            <translation>%1 espera: prepare #%2 ya</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%n customer(s) arrived</source>
            <translation>
                <numerusform>Llegó %n cliente</numerusform>
                <numerusform>Llegaron %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Cannot be used here: %1</source>
            <translation>No sirve aquí: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Hand-off</source>
            <comment>destination</comment>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>More</source>
            <comment>destination</comment>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Offline sign-in</source>
            <translation>Acceso sin conexión</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Orders</source>
            <comment>destination</comment>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Pick</source>
            <comment>destination</comment>
            <translation>Preparar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Returns</source>
            <comment>destination</comment>
            <translation>Devol.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Settings</source>
            <comment>destination</comment>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Stage</source>
            <comment>destination</comment>
            <translation>Ubicar</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Sync</source>
            <comment>destination</comment>
            <translation>Sinc.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>We kept your walk</source>
            <translation>Guardamos su recorrido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Your roles do not cover this. Ask a manager.</source>
            <translation>Sus funciones no lo permiten. Pregunte a un encargado.</translation>
        </message>
    </context>
    <context>
        <name>_LineCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Unit %1 of %2</source>
            <translation>Unidad %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>_NavButton</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n en espera</numerusform>
                <numerusform>%1, %n en espera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_ReasonSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add the note</source>
            <translation>Añadir la nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>Cancelar el pedido</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>What should the others know?</source>
            <translation>¿Qué deben saber los demás?</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
    </context>
    <context>
        <name>_TestPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Scan anything: its characters show here.</source>
            <translation>Escanee algo: aquí se ven sus caracteres.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Test the scanner</source>
            <translation>Probar el escáner</translation>
        </message>
    </context>
    <context>
        <name>_Tick</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
    </context>
    <context>
        <name>_TypeSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>_UnitCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Give back to the customer</source>
            <translation>Devolver al cliente</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Keep</source>
            <translation>Quedárselo</translation>
        </message>
    </context>
</TS>
