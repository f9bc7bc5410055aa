<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
    <context>
        <name>AppBar</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/banner.py"></location>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>CameraControls</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Exposure</source>
            <translation>التعريض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Fixed</source>
            <translation>ثابت</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus</source>
            <translation>التركيز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_controls.py"></location>
            <source>Focus distance</source>
            <translation>مسافة التركيز</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/lists.py"></location>
            <source>List</source>
            <translation>قائمة</translation>
        </message>
    </context>
    <context>
        <name>CheckInSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>All are handed over together.</source>
            <translation>تُسلَّم كلها معًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Another customer</source>
            <translation>عميل آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Check in</source>
            <translation>تسجيل الوصول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Curbside</source>
            <translation>بالسيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>In store</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order number or phone</source>
            <translation>الاسم أو رقم الطلب أو الهاتف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Name, order, phone</source>
            <translation>الاسم، الطلب، الهاتف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Spot, such as 4</source>
            <translation>الموقف، مثل 4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle colour</source>
            <translation>لون السيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle make</source>
            <translation>نوع السيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Vehicle, such as hatchback</source>
            <translation>السيارة، مثل هاتشباك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where the customer waits</source>
            <translation>أين ينتظر العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_check_in.py"></location>
            <source>Where, such as desk</source>
            <translation>أين، مثل المكتب</translation>
        </message>
    </context>
    <context>
        <name>CheckPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Item before</source>
            <translation>الصنف السابق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Next item</source>
            <translation>الصنف التالي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Photo %1</source>
            <translation>صورة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_check.py"></location>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, off</source>
            <translation>%1، متوقف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>%1, on</source>
            <translation>%1، مفعّل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Allow it against the policy</source>
            <translation>السماح خلافًا للسياسة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>New return</source>
            <translation>مرتجع جديد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Receipt shown</source>
            <translation>عُرض الإيصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>What the customer says</source>
            <translation>ما يقوله العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Why it is allowed</source>
            <translation>سبب السماح</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%1: sent to %2</source>
            <translation>%1: أُرسل إلى %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n صفحة</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>80 mm</source>
            <translation>80 مم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Bag labels</source>
            <translation>ملصقات الأكياس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Credit note</source>
            <translation>إشعار دائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Document</source>
            <translation>مستند</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Invoice</source>
            <translation>فاتورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>It cannot be shown</source>
            <translation>يتعذّر عرضه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>It could not be saved as %1 (%2). Choose another folder.</source>
            <translation>تعذّر حفظه باسم %1 (%2). اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Label</source>
            <translation>ملصق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Not here yet</source>
            <translation>لم يصل بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Order #%1</source>
            <translation>الطلب ‎#%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Preparing…</source>
            <translation>جارٍ التحضير…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Receipt</source>
            <translation>إيصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document_words.py"></location>
            <source>Return %1</source>
            <translation>المرتجع %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>The printer did not take the document. Look at it, then print again.</source>
            <translation>لم تقبل الطابعة المستند. افحصها ثم اطبع مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>There is no such document of this order. Open the order again.</source>
            <translation>ليس لهذا الطلب مستند كهذا. افتح الطلب مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/document.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/document.py"></location>
            <source>a file</source>
            <translation>ملف</translation>
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
            <translation>%1 ي %2 س</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 h %2</source>
            <comment>hours, minutes of two digits</comment>
            <translation>%1 س %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%1 min</source>
            <translation>%1 د</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n صنف</numerusform>
                <numerusform>صنف واحد</numerusform>
                <numerusform>صنفان</numerusform>
                <numerusform>%n أصناف</numerusform>
                <numerusform>%n صنفًا</numerusform>
                <numerusform>%n صنف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n طلب</numerusform>
                <numerusform>طلب واحد</numerusform>
                <numerusform>طلبان</numerusform>
                <numerusform>%n طلبات</numerusform>
                <numerusform>%n طلبًا</numerusform>
                <numerusform>%n طلب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n قطعة</numerusform>
                <numerusform>قطعة واحدة</numerusform>
                <numerusform>قطعتان</numerusform>
                <numerusform>%n قطع</numerusform>
                <numerusform>%n قطعة</numerusform>
                <numerusform>%n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due %1</source>
            <comment>date</comment>
            <translation>الموعد %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due in %1</source>
            <translation>بعد %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Due now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Overdue %1</source>
            <translation>متأخر %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/format.py"></location>
            <source>Yesterday</source>
            <translation>أمس</translation>
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
            <translation>غدًا %1</translation>
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
            <translation>%1 لم يعد ينتظر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%1 of %2 accepted</source>
            <translation>قُبل %1 من %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n bag(s) to fetch</source>
            <translation>
                <numerusform>%n كيس لإحضاره</numerusform>
                <numerusform>كيس واحد لإحضاره</numerusform>
                <numerusform>كيسان لإحضارهما</numerusform>
                <numerusform>%n أكياس لإحضارها</numerusform>
                <numerusform>%n كيسًا لإحضاره</numerusform>
                <numerusform>%n كيس لإحضاره</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) still to pick</source>
            <translation>
                <numerusform>%n صنف لم يُجمع بعد</numerusform>
                <numerusform>صنف واحد لم يُجمع بعد</numerusform>
                <numerusform>صنفان لم يُجمعا بعد</numerusform>
                <numerusform>%n أصناف لم تُجمع بعد</numerusform>
                <numerusform>%n صنفًا لم يُجمع بعد</numerusform>
                <numerusform>%n صنف لم يُجمع بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n صنف للبت</numerusform>
                <numerusform>صنف واحد للبت</numerusform>
                <numerusform>صنفان للبت</numerusform>
                <numerusform>%n أصناف للبت</numerusform>
                <numerusform>%n صنفًا للبت</numerusform>
                <numerusform>%n صنف للبت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) to put back first</source>
            <translation>
                <numerusform>أعد %n صنف أولًا</numerusform>
                <numerusform>أعد صنفًا واحدًا أولًا</numerusform>
                <numerusform>أعد صنفين أولًا</numerusform>
                <numerusform>أعد %n أصناف أولًا</numerusform>
                <numerusform>أعد %n صنفًا أولًا</numerusform>
                <numerusform>أعد %n صنف أولًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n item(s) will be refunded with this hand-over.</source>
            <translation>
                <numerusform>سيُسترد ثمن %n صنف مع هذا التسليم.</numerusform>
                <numerusform>سيُسترد ثمن صنف واحد مع هذا التسليم.</numerusform>
                <numerusform>سيُسترد ثمن صنفين مع هذا التسليم.</numerusform>
                <numerusform>سيُسترد ثمن %n أصناف مع هذا التسليم.</numerusform>
                <numerusform>سيُسترد ثمن %n صنفًا مع هذا التسليم.</numerusform>
                <numerusform>سيُسترد ثمن %n صنف مع هذا التسليم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n refund(s)</source>
            <translation>
                <numerusform>%n استرداد</numerusform>
                <numerusform>استرداد واحد</numerusform>
                <numerusform>استردادان</numerusform>
                <numerusform>%n عمليات استرداد</numerusform>
                <numerusform>%n عملية استرداد</numerusform>
                <numerusform>%n عملية استرداد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>%n rejected</source>
            <translation>
                <numerusform>%n مرفوض</numerusform>
                <numerusform>صنف واحد مرفوض</numerusform>
                <numerusform>صنفان مرفوضان</numerusform>
                <numerusform>%n أصناف مرفوضة</numerusform>
                <numerusform>%n صنفًا مرفوضًا</numerusform>
                <numerusform>%n مرفوض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n to decide</source>
            <translation>
                <numerusform>%n للبت</numerusform>
                <numerusform>واحدة للبت</numerusform>
                <numerusform>اثنتان للبت</numerusform>
                <numerusform>%n للبت</numerusform>
                <numerusform>%n للبت</numerusform>
                <numerusform>%n للبت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>%n waiting</source>
            <translation>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>واحد في الانتظار</numerusform>
                <numerusform>اثنان في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>%n without its state</source>
            <translation>
                <numerusform>%n بلا حالة</numerusform>
                <numerusform>واحدة بلا حالة</numerusform>
                <numerusform>اثنتان بلا حالة</numerusform>
                <numerusform>%n بلا حالة</numerusform>
                <numerusform>%n بلا حالة</numerusform>
                <numerusform>%n بلا حالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>A return of %n item(s) is opened; its credit note is the refund.</source>
            <translation>
                <numerusform>يُفتح مرتجع من %n صنف، وإشعاره الدائن هو الاسترداد.</numerusform>
                <numerusform>يُفتح مرتجع من صنف واحد، وإشعاره الدائن هو الاسترداد.</numerusform>
                <numerusform>يُفتح مرتجع من صنفين، وإشعاره الدائن هو الاسترداد.</numerusform>
                <numerusform>يُفتح مرتجع من %n أصناف، وإشعاره الدائن هو الاسترداد.</numerusform>
                <numerusform>يُفتح مرتجع من %n صنفًا، وإشعاره الدائن هو الاسترداد.</numerusform>
                <numerusform>يُفتح مرتجع من %n صنف، وإشعاره الدائن هو الاسترداد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Above the limit: a manager finishes it in Returns</source>
            <translation>فوق الحد: ينهيه المدير في المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>All was rejected. A return is opened; its credit note is the refund.</source>
            <translation>رُفض كل شيء. يُفتح مرتجع، وإشعاره الدائن هو الاسترداد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Already closed</source>
            <translation>مغلق من قبل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Bag %1 of %2</source>
            <translation>الكيس %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Check the ID first</source>
            <translation>تحقق من الهوية أولًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Curbside</source>
            <translation>بالسيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Damaged</source>
            <comment>state of a rejected unit</comment>
            <translation>تالف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Everything was rejected. The order is closed and refunded.</source>
            <translation>رُفض كل شيء. يُغلق الطلب ويُسترد ثمنه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Get signature</source>
            <translation>أخذ التوقيع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Good</source>
            <comment>state of a rejected unit</comment>
            <translation>سليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Hand-off</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Handed over to %1</source>
            <translation>سُلّم إلى %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>How many of %n?</source>
            <translation>
                <numerusform>كم من %n؟</numerusform>
                <numerusform>كم من %n؟</numerusform>
                <numerusform>كم من %n؟</numerusform>
                <numerusform>كم من %n؟</numerusform>
                <numerusform>كم من %n؟</numerusform>
                <numerusform>كم من %n؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>In store</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Keep the state</source>
            <translation>اعتماد الحالة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>No open order fits “%1”. Look in Orders, or check the number.</source>
            <translation>لا طلب مفتوح يطابق «%1». ابحث في الطلبات أو تحقق من الرقم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>لا أحد ينتظر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Not checked in</source>
            <translation>لم يُسجَّل الوصول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Nothing taken by %1, refund requested</source>
            <translation>لم يأخذ %1 شيئًا، طُلب الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Nothing to hand over</source>
            <translation>لا شيء للتسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>Open the order</source>
            <translation>فتح الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Parts missing</source>
            <comment>state of a rejected unit</comment>
            <translation>أجزاء ناقصة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Pickup person: %1</source>
            <translation>المستلم: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Ready notice sent %1</source>
            <translation>أُرسل إشعار الجاهزية %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund at hand-over</source>
            <translation>الاسترداد عند التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund requested</source>
            <translation>طُلب الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Refund requested: %1</source>
            <translation>طُلب الاسترداد: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refund with hand-over</source>
            <translation>استرداد مع التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Refunded</source>
            <translation>تم الاسترداد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Reject %n unit(s)</source>
            <translation>
                <numerusform>رفض %n قطعة</numerusform>
                <numerusform>رفض قطعة واحدة</numerusform>
                <numerusform>رفض قطعتين</numerusform>
                <numerusform>رفض %n قطع</numerusform>
                <numerusform>رفض %n قطعة</numerusform>
                <numerusform>رفض %n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Return opened: %1</source>
            <translation>فُتح المرتجع: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Spot %1</source>
            <translation>موقف %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Staged %1</source>
            <translation>مخزّن %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Still to be checked in Returns: %n item(s)</source>
            <translation>
                <numerusform>بقي فحصه في المرتجعات: %n صنف</numerusform>
                <numerusform>بقي فحصه في المرتجعات: صنف واحد</numerusform>
                <numerusform>بقي فحصه في المرتجعات: صنفان</numerusform>
                <numerusform>بقي فحصه في المرتجعات: %n أصناف</numerusform>
                <numerusform>بقي فحصه في المرتجعات: %n صنفًا</numerusform>
                <numerusform>بقي فحصه في المرتجعات: %n صنف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>Take all back</source>
            <translation>استرجاع الكل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>The invoice is made, so a return is opened. Its credit note is the refund.</source>
            <translation>صدرت الفاتورة، لذا يُفتح مرتجع. إشعاره الدائن هو الاسترداد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The pick is not finished</source>
            <translation>لم يكتمل الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_detail.py"></location>
            <source>The ready notice is sent again</source>
            <translation>يُرسل إشعار الجاهزية مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>To pick</source>
            <translation>للجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>Type a name, an order number or the last 4 digits of the phone, or scan the customer's code.</source>
            <translation>اكتب اسمًا أو رقم طلب أو آخر 4 أرقام من الهاتف، أو امسح رمز العميل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Until the order system has confirmed it</source>
            <translation>حتى يؤكده نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the credit note</source>
            <translation>بانتظار الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_after.py"></location>
            <source>Waits for the order system, then for the credit note</source>
            <translation>بانتظار نظام الطلبات ثم الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>What state is it in?</source>
            <translation>ما حالته؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_after.py"></location>
            <source>What waits</source>
            <translation>ما ينتظر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_decision.py"></location>
            <source>Why? It is refunded with the hand-over.</source>
            <translation>لماذا؟ يُسترد ثمنه مع التسليم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Worn</source>
            <comment>state of a rejected unit</comment>
            <translation>مستعمل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>Wrong item</source>
            <comment>state of a rejected unit</comment>
            <translation>صنف خطأ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>longest %1</source>
            <translation>الأطول %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>not decided</source>
            <translation>لم يُبَت</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff_rows.py"></location>
            <source>rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <source>waiting %1</source>
            <translation>ينتظر %1</translation>
        </message>
    </context>
    <context>
        <name>HandOffPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept %1</source>
            <translation>قبول %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Accept all</source>
            <translation>قبول الكل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Bags</source>
            <translation>الأكياس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Check the ID</source>
            <translation>تحقق من الهوية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Customer left</source>
            <translation>غادر العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Hand-off</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Items</source>
            <translation>الأصناف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>No ready notice sent yet</source>
            <translation>لم يُرسل إشعار جاهزية بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Nobody came for a long time</source>
            <translation>لم يأتِ أحد منذ وقت طويل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Reject %1</source>
            <translation>رفض %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Send again</source>
            <translation>إرسال مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>إظهار رقم الهاتف</translation>
        </message>
    </context>
    <context>
        <name>HandoffDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Show the phone number</source>
            <translation>إظهار رقم الهاتف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>That order is not on this device</source>
            <translation>هذا الطلب ليس على هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>HandoffScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>%1 is checked in</source>
            <translation>سُجّل وصول %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Check in a customer</source>
            <translation>تسجيل وصول عميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Choose a customer, scan an order's code, or check a customer in.</source>
            <translation>اختر عميلًا أو امسح رمز طلب أو سجّل وصول عميل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear by themselves, with a chime.</source>
            <translation>يظهر القادمون تلقائيًا مع تنبيه صوتي.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>New arrivals appear here by themselves, with a chime.</source>
            <translation>يظهر القادمون هنا تلقائيًا مع تنبيه صوتي.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>No hand-off open</source>
            <translation>لا تسليم مفتوح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Nobody is waiting</source>
            <translation>لا أحد ينتظر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff.py"></location>
            <source>Waiting customers</source>
            <translation>العملاء المنتظرون</translation>
        </message>
    </context>
    <context>
        <name>HelpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/help.py"></location>
            <source>Works offline</source>
            <translation>تعمل دون اتصال</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Digits</source>
            <translation>أرقام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Enter</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Letters</source>
            <translation>حروف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/keypad.py"></location>
            <source>Scan</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>%1 may not allow this. Ask a manager.</source>
            <translation>لا يحق لـ%1 السماح بهذا. اسأل المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>A manager allows it with badge and PIN</source>
            <translation>يسمح به المدير بالبطاقة ورمز PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>A manager allows this once</source>
            <translation>يسمح المدير بهذا مرة واحدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Allow once</source>
            <translation>السماح مرة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Checking...</source>
            <translation>جارٍ التحقق...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Hold the manager's badge here</source>
            <translation>قرّب بطاقة المدير هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Manager's number</source>
            <translation>رقم المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Now the PIN of %1</source>
            <translation>الآن رمز PIN لـ%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/manager_sheet.py"></location>
            <source>Scan the manager's badge</source>
            <translation>امسح بطاقة المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/manager_proof.py"></location>
            <source>Scan the manager's badge, or enter the number</source>
            <translation>امسح بطاقة المدير أو أدخل الرقم</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN has {least} to {most} digits. Nothing was changed. Choose another one.</source>
            <translation>رمز PIN من {least} إلى {most} أرقام. لم يتغير شيء. اختر رمزًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A PIN holds digits only. Nothing was changed. Choose {least} to {most} digits.</source>
            <translation>رمز PIN أرقام فقط. لم يتغير شيء. اختر من {least} إلى {most} أرقام.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program cannot be read ({path}). Your data is untouched. Install the app again.</source>
            <translation>تعذّرت قراءة ملف من البرنامج ({path}). بياناتك سليمة. أعد تثبيت التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A file of the program is missing ({path}). Your data is untouched. Install the app again.</source>
            <translation>ملف من البرنامج مفقود ({path}). بياناتك سليمة. أعد تثبيت التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A hub is already running on {folder}. Nothing was changed. Stop it first.</source>
            <translation>يعمل خادم بالفعل على {folder}. لم يتغير شيء. أوقفه أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came with a wrong secret and was not taken. Orders still come in by polling. Check the secret at both ends.</source>
            <translation>وصل إشعار من نظام الطلبات بسر خطأ فلم يُقبل. ما زالت الطلبات تصل بالاستعلام. تحقق من السر في الطرفين.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system came without its secret and was not taken. Orders still come in by polling. Check the secret at the order system.</source>
            <translation>وصل إشعار من نظام الطلبات بلا سر فلم يُقبل. ما زالت الطلبات تصل بالاستعلام. تحقق من السر في نظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>A notice of the order system could not be read. Orders still come in by polling.</source>
            <translation>تعذّرت قراءة إشعار من نظام الطلبات. ما زالت الطلبات تصل بالاستعلام.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A photo of this item cannot be used. Nothing is lost. Take it again.</source>
            <translation>لا يمكن استخدام صورة لهذا الصنف. لم يضع شيء. التقطها مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A place is needed. Scan the shelf label or type where the bag stands.</source>
            <translation>يلزم مكان. امسح ملصق الرف أو اكتب مكان الكيس.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>A problem has gone by itself</source>
            <translation>زالت مشكلة من تلقاء نفسها</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>A reason is needed. Nothing was changed. Choose one.</source>
            <translation>يلزم سبب. لم يتغير شيء. اختر سببًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity</source>
            <translation>قبول الكمية الجديدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accept the new quantity ({quantity})</source>
            <translation>قبول الكمية الجديدة ({quantity})</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted</source>
            <translation>قُبل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}</source>
            <translation>قُبلت {quantity:قطعة|قطع}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Accepted {quantity:unit|units}: {name}</source>
            <translation>قُبلت {quantity:قطعة|قطع}: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods of this cancelled order. Nothing was changed here. Clear up what left the store.</source>
            <translation>بحسب نظام الطلبات، بضاعة هذا الطلب الملغى لدى العميل. لم يتغير شيء هنا. تبيّن ما غادر المتجر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the customer has the goods. The cancellation was not sent. Look at the order there, then settle it with a note.</source>
            <translation>بحسب نظام الطلبات، البضاعة لدى العميل. لم يُرسل الإلغاء. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>According to the order system the order is not of this store. Nothing was reserved. Look at the order there.</source>
            <translation>بحسب نظام الطلبات، ليس الطلب لهذا المتجر. لم يُحجز شيء. راجع الطلب هناك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Already have {picked} of {ordered}: {name}. Nothing more was counted.</source>
            <translation>لديك {picked} من {ordered}: {name}. لم يُحسب شيء آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>An action could not be saved from the damaged data of this device. Everything else is safe. Look at the order and do it again if it is missing.</source>
            <translation>تعذّر إنقاذ إجراء من بيانات هذا الجهاز التالفة. كل ما عداه سليم. راجع الطلب وأعده إن كان ناقصًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>An earlier step of the order comes first. Nothing is lost; it is tried again.</source>
            <translation>تسبقه خطوة أخرى للطلب. لم يضع شيء؛ ستُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order cannot be used: {reason}. It was not imported; the good ones were. Correct it and import it again.</source>
            <translation>طلب لا يمكن استخدامه: {reason}. لم يُستورد، والسليمة استُوردت. صحّحه وأعد استيراده.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>An order of the order system could not be taken ({order}). The others came in. The hub's log says more.</source>
            <translation>تعذّر أخذ طلب من نظام الطلبات ({order}). وصلت البقية. التفاصيل في سجل الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another copy of this device sends to the hub. What was not yet sent is kept here. Enrol this device again.</source>
            <translation>نسخة أخرى من هذا الجهاز ترسل إلى الخادم. ما لم يُرسل محفوظ هنا. سجّل هذا الجهاز من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program has claimed the scanner. Nothing was changed. Close that program; this app tries again by itself.</source>
            <translation>برنامج آخر يستخدم الماسح. لم يتغير شيء. أغلق ذلك البرنامج؛ سيحاول هذا التطبيق مجددًا تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Another program uses the camera. You can keep picking with the scan trigger or by typing the SKU.</source>
            <translation>برنامج آخر يستخدم الكاميرا. يمكنك المتابعة بالزناد أو بكتابة SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Another program uses {host}:{port}. Nothing was started. Choose another port with --port.</source>
            <translation>برنامج آخر يستخدم {host}:{port}. لم يبدأ شيء. اختر منفذًا آخر عبر --port.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Asked the order system again</source>
            <translation>سُئل نظام الطلبات مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancellation confirmed by the order system</source>
            <translation>أكّد نظام الطلبات الإلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled</source>
            <translation>مُلغى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office</source>
            <translation>ألغته الإدارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled by head office: {reason}</source>
            <translation>ألغته الإدارة: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Cancelled: {reason}</source>
            <translation>مُلغى: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed by head office</source>
            <translation>غيّرته الإدارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Changed mind</source>
            <translation>غيّر رأيه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Check of the return recorded by the order system</source>
            <translation>سجّل نظام الطلبات فحص المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Confirmed by the order system</source>
            <translation>أكّده نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Contactless hand-over</source>
            <translation>تسليم دون تلامس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note issued</source>
            <translation>صدر الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note recorded by the order system</source>
            <translation>سجّل نظام الطلبات الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Credit note {number}</source>
            <translation>الإشعار الدائن {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Curbside</source>
            <translation>بالسيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer asked for it</source>
            <translation>بطلب من العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer cannot sign</source>
            <translation>العميل لا يستطيع التوقيع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer did not come</source>
            <translation>لم يأتِ العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here</source>
            <translation>العميل هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer is here, spot {spot}</source>
            <translation>العميل هنا، الموقف {spot}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Customer left</source>
            <translation>غادر العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Document ready</source>
            <translation>المستند جاهز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>Every item of the return {name} was rejected here, and the order system accepted it. Nothing was changed here. Clear up who pays.</source>
            <translation>رُفضت هنا كل أصناف المرتجع {name}، وقبله نظام الطلبات. لم يتغير شيء هنا. تبيّن من يدفع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected</source>
            <translation>رُفض كل شيء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Everything rejected by {recipient}</source>
            <translation>رفض {recipient} كل شيء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Faulty</source>
            <translation>معيب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to the colleague</source>
            <translation>إعطاء ما معي للزميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give mine to {holder}</source>
            <translation>إعطاء ما معي إلى {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Give my {units:unit|units} to {holder}</source>
            <translation>إعطاء {units:قطعة|قطع} إلى {holder}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Given back to the queue</source>
            <translation>أُعيد إلى القائمة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods are here</source>
            <translation>البضاعة هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Goods left the store</source>
            <translation>غادرت البضاعة المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Hand-over recorded by the order system</source>
            <translation>سجّل نظام الطلبات التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to head office</source>
            <translation>سُلّم بحسب الإدارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over according to the order system</source>
            <translation>سُلّم بحسب نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over elsewhere</source>
            <translation>سُلّم في مكان آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Handed over to {recipient}</source>
            <translation>سُلّم إلى {recipient}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Hub and device are putting their order of actions right. Your work is saved; nothing is needed.</source>
            <translation>يرتب الخادم والجهاز تسلسل الإجراءات. عملك محفوظ ولا يلزم شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>In store</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice issued</source>
            <translation>صدرت الفاتورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice recorded by the order system</source>
            <translation>سجّل نظام الطلبات الفاتورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Invoice {number}</source>
            <translation>الفاتورة {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Looked for again</source>
            <translation>بُحث مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Marked as not found</source>
            <translation>سُجّل غير موجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved</source>
            <translation>نُقل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved from {old} to {place}</source>
            <translation>نُقل من {old} إلى {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to another place</source>
            <translation>نُقل إلى مكان آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {places}</source>
            <translation>نُقل إلى {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Moved to {place}</source>
            <translation>نُقل إلى {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Name one request to the order system, or all of them. Nothing was changed.</source>
            <translation>حدد طلبًا واحدًا إلى نظام الطلبات أو كلها. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>News from the order system</source>
            <translation>جديد من نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No associate has that number. Check it, or ask a manager.</source>
            <translation>لا موظف بهذا الرقم. تحقق منه أو اسأل المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No camera was found. You can keep picking with the scan trigger or by typing the SKU. Check the camera in Settings.</source>
            <translation>لا توجد كاميرا. يمكنك المتابعة بالزناد أو بكتابة SKU. راجع الكاميرا في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No hub answers at {url}. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>لا خادم يجيب على {url}. لم يتغير شيء. تحقق من العنوان والشبكة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>No item is chosen. Nothing was changed. Choose what the customer brings back.</source>
            <translation>لم يُختر أي صنف. لم يتغير شيء. اختر ما يعيده العميل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>No item of the return was accepted. Nothing was sent. Settle it with a note.</source>
            <translation>لم يُقبل أي صنف من المرتجع. لم يُرسل شيء. احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>No picture can be read at {path}. Nothing was changed. Name a PNG, JPEG or BMP file, or a folder with some.</source>
            <translation>لا صورة مقروءة في {path}. لم يتغير شيء. حدد ملف PNG أو JPEG أو BMP أو مجلدًا فيه بعضها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody holds order #{number} any more. Start picking it in the usual way.</source>
            <translation>لم يعد أحد يمسك الطلب ‎#{number}. ابدأ جمعه بالطريقة المعتادة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody is signed in, so it was not saved. Sign in, then do it again.</source>
            <translation>لا أحد مسجّل الدخول فلم يُحفظ. سجّل الدخول ثم أعده.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nobody who did this had signed in on this device. The action is kept. A manager decides about it.</source>
            <translation>من فعل هذا لم يسجّل الدخول على هذا الجهاز. الإجراء محفوظ. يقرر المدير بشأنه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not as described</source>
            <translation>ليس كما وُصف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not at its place</source>
            <translation>ليس في مكانه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not found: {name}</source>
            <translation>غير موجود: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Not on the shelf</source>
            <translation>ليس على الرف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Note: {text}</source>
            <translation>ملاحظة: {text}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Nothing found, order closed</source>
            <translation>لم يوجد شيء، أُغلق الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Nothing of order #{number} is left for this document. The order is not touched.</source>
            <translation>لم يبق من الطلب ‎#{number} شيء لهذا المستند. الطلب لم يُمس.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Number {number} is void</source>
            <translation>الرقم {number} ملغى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Odd data looked at</source>
            <translation>روجعت بيانات غير معتادة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only the hub can decide that, and it cannot be reached. Nothing was changed. Try again when the network returns.</source>
            <translation>الخادم وحده يقرر ذلك ولا يمكن الوصول إليه. لم يتغير شيء. أعد المحاولة عند عودة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Only {taken} of {bags} bags are ticked. Nothing was handed over. Find the others, then tick them.</source>
            <translation>حُدّد {taken} فقط من {bags} أكياس. لم يُسلَّم شيء. ابحث عن الباقي وحدّده.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Open the order</source>
            <translation>فتح الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} cannot be used: {detail}. Nothing was saved. Correct it where it comes from.</source>
            <translation>لا يمكن استخدام الطلب ‎#{number}: {detail}. لم يُحفظ شيء. صحّحه في مصدره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} changed after the customer signed. Nothing was handed over. Show it again and ask for a new signature.</source>
            <translation>تغيّر الطلب ‎#{number} بعد التوقيع. لم يُسلَّم شيء. اعرضه مجددًا واطلب توقيعًا جديدًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has already been handed over. Nothing was changed.</source>
            <translation>سُلّم الطلب ‎#{number} من قبل. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no number for this document yet. It is made by itself once there is one.</source>
            <translation>ليس للطلب ‎#{number} رقم لهذا المستند بعد. يُنشأ تلقائيًا عند توفره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such request to the order system. Nothing was changed. Tell a manager.</source>
            <translation>ليس للطلب ‎#{number} طلب كهذا لدى نظام الطلبات. لم يتغير شيء. أخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has no such return. Nothing was changed. Open the order again.</source>
            <translation>ليس للطلب ‎#{number} مرتجع كهذا. لم يتغير شيء. افتح الطلب مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} has not been handed over, so nothing of it can be returned. Nothing was changed. Reject the items at hand-off instead.</source>
            <translation>لم يُسلَّم الطلب ‎#{number}، فلا شيء منه يُرتجع. لم يتغير شيء. ارفض الأصناف عند التسليم بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already here. Nothing was changed.</source>
            <translation>الطلب ‎#{number} موجود هنا بالفعل. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is already staged at {place}. Nothing was changed. Move it to another place instead.</source>
            <translation>الطلب ‎#{number} مخزّن بالفعل في {place}. لم يتغير شيء. انقله إلى مكان آخر بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not picked yet. Nothing was changed. Finish the pick first.</source>
            <translation>لم يُجمع الطلب ‎#{number} بعد. لم يتغير شيء. أكمل الجمع أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is not staged. Nothing was changed.</source>
            <translation>الطلب ‎#{number} غير مخزّن. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed.</source>
            <translation>تجاوز الطلب ‎#{number} مرحلة الجمع. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} is past picking. Nothing was changed. Look at it in Orders.</source>
            <translation>تجاوز الطلب ‎#{number} مرحلة الجمع. لم يتغير شيء. راجعه في الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} no longer has that line. Nothing was changed. Open the order again.</source>
            <translation>لم يعد في الطلب ‎#{number} هذا البند. لم يتغير شيء. افتح الطلب مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} still holds {units:item|items} to put back. Nothing is lost. Put them on the shelf first.</source>
            <translation>في الطلب ‎#{number} {units:صنف|أصناف} للإعادة. لم يضع شيء. أعدها إلى الرف أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was cancelled. Nothing more can be done on it; goods in hand go back to the shelf.</source>
            <translation>أُلغي الطلب ‎#{number}. لا شيء آخر يُفعل به؛ ما في اليد يعود إلى الرف.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number} was handed over elsewhere, according to head office. Goods in hand go back to the shelf.</source>
            <translation>سُلّم الطلب ‎#{number} في مكان آخر بحسب الإدارة. ما في اليد يعود إلى الرف.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Order #{number}: {units:unit is|units are} still open, {name} among them. Pick what is there or mark it not found.</source>
            <translation>الطلب ‎#{number}: بقيت {units:قطعة|قطع} مفتوحة، منها {name}. اجمع الموجود أو سجّله غير موجود.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order arrived</source>
            <translation>وصل الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Order system: {status}</source>
            <translation>نظام الطلبات: {status}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Order {number} was not taken: {reason}. Nothing was saved. Correct it where it comes from.</source>
            <translation>لم يُقبل الطلب {number}: {reason}. لم يُحفظ شيء. صحّحه في مصدره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Other reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Out of stock</source>
            <translation>نفد المخزون</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Pick finished</source>
            <translation>اكتمل الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked 1 unit</source>
            <translation>جُمعت قطعة واحدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {done} of {of}</source>
            <translation>جُمع {done} من {of}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}</source>
            <translation>جُمعت {quantity:قطعة|قطع}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {quantity:unit|units}: {name}</source>
            <translation>جُمعت {quantity:قطعة|قطع}: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}</source>
            <translation>جُمعت {units:قطعة|قطع}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picked {units:unit|units}, {not_found} not found</source>
            <translation>جُمعت {units:قطعة|قطع}، و{not_found} غير موجودة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Picking started</source>
            <translation>بدأ الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back 1 unit</source>
            <translation>أُعيدت قطعة واحدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {quantity:unit|units}</source>
            <translation>أُعيدت {quantity:قطعة|قطع}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put back {units:unit|units}</source>
            <translation>أُعيدت {units:قطعة|قطع}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Put them back</source>
            <translation>إعادتها</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent</source>
            <translation>أُرسل إشعار الجاهزية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Ready notice sent again</source>
            <translation>أُعيد إرسال إشعار الجاهزية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for rejected items confirmed</source>
            <translation>تأكد استرداد المرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for returned items confirmed</source>
            <translation>تأكد استرداد الأصناف المرتجعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refund for what was not found confirmed</source>
            <translation>تأكد استرداد غير الموجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Refused by the order system</source>
            <translation>رفضه نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item given back to the customer</source>
            <translation>أُعيد الصنف المرفوض إلى العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item kept by the store</source>
            <translation>أبقى المتجر الصنف المرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected item settled</source>
            <translation>حُسم الصنف المرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Rejected {quantity:unit|units}: {reason}</source>
            <translation>رُفضت {quantity:قطعة|قطع}: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Reserved with the order system</source>
            <translation>محجوز لدى نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return accepted by the order system</source>
            <translation>قبل نظام الطلبات المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return checked</source>
            <translation>فُحص المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return completed</source>
            <translation>اكتمل المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return finished</source>
            <translation>أُنهي المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return found at the order system</source>
            <translation>وُجد المرتجع لدى نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return numbered</source>
            <translation>رُقّم المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return of {units:item|items} opened</source>
            <translation>فُتح مرتجع من {units:صنف|أصناف}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return opened</source>
            <translation>فُتح المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return rejected</source>
            <translation>رُفض المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return started at the order system</source>
            <translation>بدأ المرتجع لدى نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return withdrawn</source>
            <translation>سُحب المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {local_number} opened</source>
            <translation>فُتح المرتجع {local_number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} accepted by the order system</source>
            <translation>قبل نظام الطلبات المرتجع {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} belongs to another return of the order system already. Nothing was changed.</source>
            <translation>المرتجع {name} مرتبط بمرتجع آخر في نظام الطلبات. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked</source>
            <translation>فُحص المرتجع {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} checked: {units:item|items} accepted, {refused} rejected</source>
            <translation>فُحص المرتجع {name}: قُبلت {units:صنف|أصناف}، ورُفض {refused}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} completed</source>
            <translation>اكتمل المرتجع {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} holds no rejected item to settle any more. Nothing was changed.</source>
            <translation>لم يبق في المرتجع {name} صنف مرفوض للحسم. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} is above what you may credit. The check is saved. Ask a manager to finish it.</source>
            <translation>المرتجع {name} فوق المبلغ الدائن المسموح لك. حُفظ الفحص. اطلب من المدير إنهاءه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} is {oms} at the order system</source>
            <translation>حالة المرتجع {name} لدى نظام الطلبات: {oms}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} of {units:item|items} opened</source>
            <translation>فُتح المرتجع {name} من {units:صنف|أصناف}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} rejected</source>
            <translation>رُفض المرتجع {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Return {name} still has {units:item|items} to check. The check so far is saved. Check the rest first.</source>
            <translation>بقي في المرتجع {name} {units:صنف|أصناف} للفحص. حُفظ الفحص حتى الآن. افحص الباقي أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {name} withdrawn</source>
            <translation>سُحب المرتجع {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Return {number}</source>
            <translation>المرتجع {number}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned goods received</source>
            <translation>استُلمت البضاعة المرتجعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Returned item checked</source>
            <translation>فُحص الصنف المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>SQLite {found} is too old to keep data safe; {needed} or newer is needed. Nothing was changed. Update the app.</source>
            <translation>إصدار SQLite {found} قديم لا يحفظ البيانات بأمان؛ يلزم {needed} أو أحدث. لم يتغير شيء. حدّث التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Sent to the order system</source>
            <translation>أُرسل إلى نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled a refused action</source>
            <translation>حُسم إجراء مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager</source>
            <translation>حسمه المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled by a manager: {note}</source>
            <translation>حسمه المدير: {note}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Settled: {act}</source>
            <translation>حُسم: {act}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>Several devices are called {device}. Nothing was changed. Use one of these ids: {ids}.</source>
            <translation>عدة أجهزة اسمها {device}. لم يتغير شيء. استخدم أحد هذه المعرّفات: {ids}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Signature pad broken</source>
            <translation>لوحة التوقيع معطلة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped a line</source>
            <translation>تُخطّي بند</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Skipped: {name}</source>
            <translation>تُخطّي: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Something answered at {url}, but it is not a StoreAssist hub. Nothing was changed. Check the address.</source>
            <translation>أجاب شيء على {url} لكنه ليس خادم StoreAssist. لم يتغير شيء. تحقق من العنوان.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Something odd in the order data</source>
            <translation>شيء غير معتاد في بيانات الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged</source>
            <translation>مخزّن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {places}</source>
            <translation>خُزّن في {places}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staged at {place}</source>
            <translation>خُزّن في {place}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Staging undone</source>
            <translation>أُلغي التخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Started picking</source>
            <translation>بدأ الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Suspected fraud</source>
            <translation>اشتباه احتيال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over</source>
            <translation>استُلم العمل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Taken over from {former}</source>
            <translation>استُلم من {former}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That PIN is too easy to guess. Nothing was changed. Choose {least} digits or more that are not in a row.</source>
            <translation>رمز PIN هذا سهل التخمين. لم يتغير شيء. اختر {least} أرقام أو أكثر غير متتالية.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That access is not for this kind of program. Nothing was changed. Check which token is used.</source>
            <translation>هذا الدخول ليس لهذا النوع من البرامج. لم يتغير شيء. تحقق من الرمز المستخدم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That answer needs a note and a photo. Nothing is lost. Add both, then accept the item; without a camera a manager can accept it with a note.</source>
            <translation>هذه الإجابة تحتاج إلى ملاحظة وصورة. لم يضع شيء. أضفهما ثم اقبل الصنف؛ وعند عدم وجود كاميرا يمكن للمدير قبوله مع ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>That badge belongs to the associate {number}. Nothing was changed. Use another badge.</source>
            <translation>هذه البطاقة للموظف {number}. لم يتغير شيء. استخدم بطاقة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That card was settled already. Nothing was changed.</source>
            <translation>حُسم هذا من قبل. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That code is a pack of {units}. Nothing was counted. Count whole packs, or scan a single piece.</source>
            <translation>هذا رمز عبوة من {units}. لم يُحسب شيء. احسب عبوات كاملة أو امسح قطعة مفردة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That did not work. Nothing saved before it is lost. If it happens again, tell a manager the code {code}.</source>
            <translation>لم ينجح ذلك. ما حُفظ من قبل لم يضع. إن تكرر فأخبر المدير بالرمز {code}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That is not a signature yet. Nothing was handed over. Let the customer sign again.</source>
            <translation>هذا ليس توقيعًا بعد. لم يُسلَّم شيء. اطلب من العميل التوقيع مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That item expired on {expiry}. It was not counted. Take a fresh one.</source>
            <translation>انتهت صلاحية هذا الصنف في {expiry}. لم يُحسب. خذ واحدًا طازجًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That looks like a card number, so it was not saved. Nothing else was changed. Leave the number out.</source>
            <translation>يبدو هذا رقم بطاقة دفع فلم يُحفظ. لم يتغير شيء آخر. احذف الرقم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That number and PIN did not match. {tries_left:try|tries} left.</source>
            <translation>الرقم ورمز PIN غير متطابقين. بقي {tries_left:محاولة|محاولات}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be kept as a photo. Nothing is lost. Take it again.</source>
            <translation>لا يمكن حفظ هذه الصورة. لم يضع شيء. التقطها مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That picture cannot be printed as a logo. Nothing was changed. Choose a PNG or JPEG of up to 2 MB.</source>
            <translation>لا يمكن طباعة هذه الصورة كشعار. لم يتغير شيء. اختر PNG أو JPEG حتى 2 م.ب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That place is longer than {limit} characters. Nothing was changed. Use a shorter name.</source>
            <translation>المكان أطول من {limit} حرفًا. لم يتغير شيء. استخدم اسمًا أقصر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That return of order #{number} is open already. Nothing was changed. Look at it in Returns.</source>
            <translation>هذا المرتجع للطلب ‎#{number} مفتوح بالفعل. لم يتغير شيء. راجعه في المرتجعات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>That text cannot be drawn as a barcode. Nothing was printed. Check the number.</source>
            <translation>لا يمكن رسم هذا النص كباركود. لم يُطبع شيء. تحقق من الرقم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd setting {name} takes {expected}. The connection was not started.</source>
            <translation>إعداد Fynd ‏{name} يقبل {expected}. لم يبدأ الاتصال.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The Fynd settings at {path} cannot be read ({detail}). The connection was not started.</source>
            <translation>تعذّرت قراءة إعدادات Fynd في {path} ({detail}). لم يبدأ الاتصال.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The Wi-Fi asks for a sign-in page before it lets the app through. Your work is saved on this device. Sign in to the Wi-Fi, then try again.</source>
            <translation>تطلب شبكة Wi-Fi صفحة دخول قبل السماح للتطبيق. عملك محفوظ على هذا الجهاز. سجّل الدخول إلى Wi-Fi ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The access of the integrator {name} was withdrawn. Nothing was changed. Ask for a new token.</source>
            <translation>سُحب دخول المُدمِج {name}. لم يتغير شيء. اطلب رمزًا جديدًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The address of the hub is missing. Nothing was changed. Give it with --hub, such as --hub http://10.0.0.5:8840.</source>
            <translation>عنوان الخادم ناقص. لم يتغير شيء. حدده عبر --hub، مثل --hub http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Nothing was changed. Use the window that is open.</source>
            <translation>التطبيق يعمل بالفعل على هذا الجهاز. لم يتغير شيء. استخدم النافذة المفتوحة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is already running on this device. Use the window that is open.</source>
            <translation>التطبيق يعمل بالفعل على هذا الجهاز. استخدم النافذة المفتوحة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app is closing, so this was not saved. What was saved before is safe. Start the app again.</source>
            <translation>التطبيق يُغلق فلم يُحفظ هذا. ما حُفظ من قبل سليم. شغّل التطبيق مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The app met a fault and wrote it down. Your saved work is safe. Go on; if it happens again, tell a manager.</source>
            <translation>واجه التطبيق خللًا ودوّنه. عملك المحفوظ سليم. تابع، وإن تكرر فأخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera sends pictures this app cannot read. Use the scan trigger or type the SKU; choose another camera in Settings.</source>
            <translation>ترسل الكاميرا صورًا لا يقرؤها التطبيق. استخدم الزناد أو اكتب SKU، واختر كاميرا أخرى في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The camera was unplugged. The walk goes on: use the scan trigger or type the SKU, or plug it in again.</source>
            <translation>فُصلت الكاميرا. تستمر الجولة: استخدم الزناد أو اكتب SKU أو أعد توصيلها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The certificate of {url} is not trusted. Nothing was sent. Check the address, or tell whoever looks after the hub.</source>
            <translation>شهادة {url} غير موثوقة. لم يُرسل شيء. تحقق من العنوان أو أخبر المسؤول عن الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The check of return {name} is finished. Nothing was changed. Look at it in Returns.</source>
            <translation>انتهى فحص المرتجع {name}. لم يتغير شيء. راجعه في المرتجعات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The clock of this device is wrong by more than 2 minutes. Due and wait times follow the hub's clock.</source>
            <translation>ساعة هذا الجهاز منحرفة أكثر من دقيقتين. المواعيد وأوقات الانتظار تتبع ساعة الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The connection to Fynd lacks the setting {name}. It was not started. Add it to the settings file.</source>
            <translation>ينقص الاتصال بـ Fynd الإعداد {name}. لم يبدأ. أضفه إلى ملف الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The credit note {number} of the order system comes to another amount than the return here. Its amount is shown. Compare it with the order system.</source>
            <translation>مبلغ الإشعار الدائن {number} من نظام الطلبات يخالف المرتجع هنا. يُعرض مبلغه. قارنه بنظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data in {path} belongs to another key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>البيانات في {path} تخص مفتاحًا آخر. تُركت كما هي. أخبر المسؤول عن الأجهزة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be opened with its key. It is left untouched. Tell whoever looks after the devices.</source>
            <translation>لا تُفتح بيانات هذا الجهاز بمفتاحها. تُركت كما هي. أخبر المسؤول عن الأجهزة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device cannot be written. What was saved before is safe. Check the disk, then start the app again.</source>
            <translation>تعذّرت كتابة بيانات هذا الجهاز. ما حُفظ من قبل سليم. افحص القرص ثم أعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device could not be read or written. What was saved before is safe. Do it again; if it fails again, start the app anew.</source>
            <translation>تعذّرت قراءة بيانات هذا الجهاز أو كتابتها. ما حُفظ من قبل سليم. أعد المحاولة، وإن فشلت فأعد تشغيل التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was damaged. The old file was set aside and what had not been sent was saved from it. The rest comes again from the hub.</source>
            <translation>تلفت بيانات هذا الجهاز. وُضع الملف القديم جانبًا وأُنقذ منه ما لم يُرسل. الباقي يأتي من الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The data on this device was written by a newer version of the app and is left untouched. Install the newer version again.</source>
            <translation>كتب إصدار أحدث من التطبيق بيانات هذا الجهاز وتُركت كما هي. ثبّت الإصدار الأحدث مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The device {device} was removed from the store. What it had not sent is kept on it. A manager can enrol it again.</source>
            <translation>أُزيل الجهاز {device} من المتجر. ما لم يُرسل محفوظ عليه. يمكن للمدير تسجيله من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The disk of this device is full. What was saved before is safe; this action was not saved. Free some space, then do it again.</source>
            <translation>قرص هذا الجهاز ممتلئ. ما حُفظ من قبل سليم، ولم يُحفظ هذا الإجراء. أفرغ مساحة ثم أعده.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file cannot be read: {detail}. Nothing was imported. Save it as CSV or JSON in UTF-8.</source>
            <translation>تعذّرت قراءة الملف: {detail}. لم يُستورد شيء. احفظه CSV أو JSON بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file has columns nobody knows: {unknown}. Nothing was imported. The known ones are {known}.</source>
            <translation>في الملف أعمدة غير معروفة: {unknown}. لم يُستورد شيء. المعروفة هي {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file lacks the columns {missing}. Nothing was imported. The known ones are {known}.</source>
            <translation>تنقص الملف الأعمدة {missing}. لم يُستورد شيء. المعروفة هي {known}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The file {path} cannot be used: {detail}. Nothing was changed. Choose another file.</source>
            <translation>لا يمكن استخدام الملف {path}: {detail}. لم يتغير شيء. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The folder {path} cannot be used: {detail}. Nothing was changed. Check that it exists and may be written to.</source>
            <translation>لا يمكن استخدام المجلد {path}: {detail}. لم يتغير شيء. تحقق من وجوده وإمكان الكتابة فيه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub answered with something this app cannot read. Your work stays on this device. Check the hub address in Settings, or tell a manager.</source>
            <translation>أجاب الخادم بما لا يقرؤه التطبيق. عملك باقٍ على هذا الجهاز. تحقق من عنوان الخادم في الإعدادات أو أخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub cannot be reached. What you do is saved on this device and will be sent when the network returns.</source>
            <translation>لا يمكن الوصول إلى الخادم. ما تفعله محفوظ على هذا الجهاز ويُرسل عند عودة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub cannot listen at {host}:{port}: {detail}. It was not started. Choose another address.</source>
            <translation>لا يستطيع الخادم الاستماع على {host}:{port}: {detail}. لم يبدأ. اختر عنوانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub could not read what was sent. Your work is saved on this device. Update the app, or tell a manager.</source>
            <translation>لم يستطع الخادم قراءة ما أُرسل. عملك محفوظ على هذا الجهاز. حدّث التطبيق أو أخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub did not start: {detail}. Nothing was changed.</source>
            <translation>لم يبدأ الخادم: {detail}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not accept that enrolment code: it was used, has expired or is mistyped. Nothing was changed. Ask a manager for a new one.</source>
            <translation>لا يقبل الخادم رمز التسجيل هذا: استُخدم أو انتهى أو كُتب خطأ. لم يتغير شيء. اطلب رمزًا جديدًا من المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub does not have that photo yet. It is still on the device that took it.</source>
            <translation>ليست الصورة لدى الخادم بعد. ما زالت على الجهاز الذي التقطها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know that this person signed in on this device. The action is kept. Sign in here once while the hub can be reached, then try again.</source>
            <translation>لا يعرف الخادم أن هذا الشخص دخل على هذا الجهاز. الإجراء محفوظ. سجّل الدخول هنا مرة والخادم متاح ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub does not know who did this on this device. The action is kept here. Sign in again, then try again.</source>
            <translation>لا يعرف الخادم من فعل هذا على الجهاز. الإجراء محفوظ هنا. سجّل الدخول مجددًا ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no signature for that order. Nothing was changed.</source>
            <translation>ليس لدى الخادم توقيع لهذا الطلب. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub has no store yet. Nothing was changed. Run “storeassist hub setup” first.</source>
            <translation>ليس لدى الخادم متجر بعد. لم يتغير شيء. شغّل «storeassist hub setup» أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub has not numbered this document yet. It comes by itself; nothing waits for it.</source>
            <translation>لم يرقّم الخادم هذا المستند بعد. يأتي تلقائيًا، ولا شيء ينتظره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub in {folder} has a store already. Nothing was changed. Use “hub settings” to change it.</source>
            <translation>للخادم في {folder} متجر بالفعل. لم يتغير شيء. استخدم «hub settings» لتغييره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is busy. Your work is saved on this device; it is sent again in a moment.</source>
            <translation>الخادم مشغول. عملك محفوظ على هذا الجهاز ويُعاد إرساله بعد لحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub is newer than this app. Your work is saved and waits on this device. Update the app.</source>
            <translation>الخادم أحدث من هذا التطبيق. عملك محفوظ وينتظر على هذا الجهاز. حدّث التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub is stopping. Nothing is lost: what was not answered is sent again later.</source>
            <translation>الخادم يتوقف. لا يضيع شيء: ما لم يُجَب يُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub knows another action under the same name. Both are kept. Tell a manager.</source>
            <translation>يعرف الخادم إجراءً آخر بالاسم نفسه. كلاهما محفوظ. أخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no associate {number}. Nothing was changed. “hub associate list” shows all.</source>
            <translation>لا يعرف الخادم موظفًا {number}. لم يتغير شيء. «hub associate list» يعرض الجميع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no device {device}. Nothing was changed. “hub device list” shows all.</source>
            <translation>لا يعرف الخادم الجهاز {device}. لم يتغير شيء. «hub device list» يعرض الكل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no integrator {name}. Nothing was changed.</source>
            <translation>لا يعرف الخادم المُدمِج {name}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub knows no role {found}; it knows {known}. Nothing was changed.</source>
            <translation>لا يعرف الخادم الدور {found}؛ يعرف {known}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub needs a token for that. Nothing was changed. Send it as a bearer token.</source>
            <translation>يطلب الخادم رمز دخول لذلك. لم يتغير شيء. أرسله كرمز bearer.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer has this document. The order is not touched. Look for it in the order system.</source>
            <translation>لم يعد هذا المستند لدى الخادم. الطلب لم يُمس. ابحث عنه في نظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub no longer knows this device. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>لم يعد الخادم يعرف هذا الجهاز. ما لم يُرسل محفوظ هنا. يمكن للمدير تسجيله برمز جديد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub refused the request ({status}). Your work is saved on this device. Tell a manager.</source>
            <translation>رفض الخادم الطلب ({status}). عملك محفوظ على هذا الجهاز. أخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub runs without the settings of the order system. What is meant for it waits and is not lost. Start the hub with them again.</source>
            <translation>يعمل الخادم دون إعدادات نظام الطلبات. ما يخصه ينتظر ولم يضع. شغّل الخادم بها مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub sent more than this app takes at once. Your work stays on this device. Tell a manager.</source>
            <translation>أرسل الخادم أكثر مما يقبله التطبيق دفعة واحدة. عملك باقٍ على هذا الجهاز. أخبر المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub takes no notices under this name. Nothing was changed. Set hook_secret in its settings.</source>
            <translation>لا يقبل الخادم إشعارات بهذا الاسم. لم يتغير شيء. اضبط hook_secret في إعداداته.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The hub was restored from a backup. This device loads everything again; your work is kept.</source>
            <translation>استُعيد الخادم من نسخة احتياطية. يحمّل هذا الجهاز كل شيء مجددًا وعملك محفوظ.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub would be open to the network at {host} without encryption. It was not started. Add --insecure if that is meant.</source>
            <translation>سيكون الخادم مفتوحًا للشبكة على {host} دون تشفير. لم يبدأ. أضف --insecure إن كان مقصودًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The hub's secret {path} cannot be used: {detail}. Nothing was changed. Put the file back from a backup.</source>
            <translation>لا يمكن استخدام سر الخادم {path}: {detail}. لم يتغير شيء. أعد الملف من نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal does not fit its anchor of {at}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>لا يطابق السجل مرساته في {at}. لم يتغير شيء. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The journal of order {order} does not fit at entry {entry}. Nothing was changed. Keep the file and compare it with a backup.</source>
            <translation>لا يطابق سجل الطلب {order} عند القيد {entry}. لم يتغير شيء. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data cannot be read ({path}: {detail}). The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>تعذّرت قراءة مفتاح بيانات الجهاز ({path}: {detail}). تُركت البيانات كما هي. أخبر المسؤول عن الأجهزة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The key of this device's data has the wrong length. The data is left untouched. Tell whoever looks after the devices.</source>
            <translation>طول مفتاح بيانات الجهاز خطأ. تُركت البيانات كما هي. أخبر المسؤول عن الأجهزة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The last digit of {text} does not fit; it was misread or mistyped. Scan again.</source>
            <translation>الرقم الأخير من {text} لا يطابق؛ قُرئ أو كُتب خطأ. امسح مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The ledger has no refund {refund}. Nothing was changed. “hub refunds” lists all.</source>
            <translation>لا يوجد استرداد {refund} في السجل. لم يتغير شيء. «hub refunds» يعرض الكل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The lines of the order do not add up to its total. The lines' amounts are used. Compare it with the order system.</source>
            <translation>مجموع بنود الطلب لا يساوي إجماليه. تُستخدم مبالغ البنود. قارنه بنظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note has {length} characters, at most {limit} are kept. It was not saved. Make it shorter.</source>
            <translation>في الملاحظة {length} حرفًا والحد {limit}. لم تُحفظ. اختصرها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The note is empty. Type a few words first.</source>
            <translation>الملاحظة فارغة. اكتب بضع كلمات أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The number {number} belongs to somebody else. Nothing was changed. Choose another one.</source>
            <translation>الرقم {number} لشخص آخر. لم يتغير شيء. اختر رقمًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order came without amounts that can be read. They count as 0 here. Look them up in the order system before money goes back.</source>
            <translation>وصل الطلب بلا مبالغ يمكن قراءتها، وتُحتسب هنا صفرًا. راجعها في نظام الطلبات قبل رد أي مال.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order did not come from the order system. Nothing was sent. Settle it with a note.</source>
            <translation>لم يأتِ الطلب من نظام الطلبات. لم يُرسل شيء. احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The order does not take this ({reason}). Nothing was changed.</source>
            <translation>لا يقبل الطلب هذا ({reason}). لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order is invoiced, so single lines can no longer be cancelled. Nothing was sent. Once it is handed over, have the items refunded there by a return.</source>
            <translation>صدرت فاتورة الطلب فلا يمكن إلغاء بنود منفردة. لم يُرسل شيء. بعد التسليم اطلب رد ثمن الأصناف هناك بمرتجع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order names the product {sku}, which is not in the catalogue. It can be picked by its SKU. Import the product.</source>
            <translation>يذكر الطلب المنتج {sku} وليس في الكتالوج. يمكن جمعه برمز SKU. استورد المنتج.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system answered the hub's login without a token. All that was done here is kept. Check the address in the hub's settings.</source>
            <translation>رد نظام الطلبات على دخول الخادم بلا رمز. كل ما تم هنا محفوظ. تحقق من العنوان في إعدادات الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled this order, and the customer has the goods. Nothing was changed here. Clear up who pays.</source>
            <translation>ألغى نظام الطلبات هذا الطلب، والبضاعة لدى العميل. لم يتغير شيء هنا. تبيّن من يدفع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system cancelled {units:item|items} of this order that the customer has. Nothing was changed here. Clear up who pays.</source>
            <translation>ألغى نظام الطلبات {units:صنف|أصناف} من هذا الطلب وهي لدى العميل. لم يتغير شيء هنا. تبيّن من يدفع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not accept the form of this number. Change what invoice numbers begin with in the hub's settings, then try again: the order gets a new number, and this one is recorded as void.</source>
            <translation>لا يقبل نظام الطلبات شكل هذا الرقم. غيّر بداية أرقام الفواتير في إعدادات الخادم ثم أعد المحاولة: يحصل الطلب على رقم جديد ويُسجَّل هذا الرقم ملغى.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not answer. All that was done here is kept and sent later.</source>
            <translation>نظام الطلبات لا يجيب. كل ما تم هنا محفوظ ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not give the document yet. It is fetched by itself once it is there.</source>
            <translation>لا يعطي نظام الطلبات المستند بعد. يُجلب تلقائيًا عند توفره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order at this store. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>لا يعرف نظام الطلبات الطلب في هذا المتجر. لم يُرسل شيء. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the order or the item at this store. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>لا يعرف نظام الطلبات الطلب أو الصنف في هذا المتجر. لم يُقبل الرقم هناك. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not know the return at this store. Nothing was sent. Look at the return there, then try again.</source>
            <translation>لا يعرف نظام الطلبات المرتجع في هذا المتجر. لم يُرسل شيء. راجع المرتجع هناك ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not list the states {filters}. All other changes still come in. Run “storeassist oms check”.</source>
            <translation>لا يعرض نظام الطلبات الحالات {filters}. ما زالت كل التغييرات الأخرى تصل. شغّل «storeassist oms check».</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show the hand-over yet. Nothing is lost; it is tried again.</source>
            <translation>لا يُظهر نظام الطلبات التسليم بعد. لم يضع شيء؛ ستُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not show this order for the store any more. It was kept here. Ask where it went.</source>
            <translation>لم يعد نظام الطلبات يُظهر هذا الطلب للمتجر. بقي محفوظًا هنا. اسأل إلى أين ذهب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the hub's user name and password. All that was done here is kept. Correct them in the hub's settings.</source>
            <translation>لا يقبل نظام الطلبات اسم مستخدم الخادم وكلمة مروره. كل ما تم هنا محفوظ. صحّحهما في إعدادات الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system does not take the login that records hand-overs and returns. Orders still come in, and what was done here is kept. Correct the client id and secret in the hub's settings.</source>
            <translation>لا يقبل نظام الطلبات الدخول الذي يسجّل التسليم والمرتجعات. ما زالت الطلبات تصل، وما تم هنا محفوظ. صحّح معرّف العميل والسر في إعدادات الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system failed several times in a row and is left alone for a moment. All that was done here is kept and sent later.</source>
            <translation>تعطّل نظام الطلبات عدة مرات متتالية فيُترك لحظة. كل ما تم هنا محفوظ ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. Nothing was reserved. Look at the order there.</source>
            <translation>ألغى نظام الطلبات الطلب أو الصنف. لم يُحجز شيء. راجع الطلب هناك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order or the item. The number was not taken there. Look at the order there, then settle it with a note.</source>
            <translation>ألغى نظام الطلبات الطلب أو الصنف. لم يُقبل الرقم هناك. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has cancelled the order. The hand-over was not recorded there. Look at the order there, then settle it with a note.</source>
            <translation>ألغى نظام الطلبات الطلب. لم يُسجَّل التسليم هناك. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system has locked the order for a moment. Nothing is lost; it is tried again.</source>
            <translation>قفل نظام الطلبات الطلب لحظة. لم يضع شيء؛ ستُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has not made this document yet. It is fetched by itself; nothing waits for it.</source>
            <translation>لم يُنشئ نظام الطلبات هذا المستند بعد. يُجلب تلقائيًا، ولا شيء ينتظره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system has started return {name}, so it cannot be withdrawn here. Nothing was changed. Finish it, or have it withdrawn there.</source>
            <translation>بدأ نظام الطلبات المرتجع {name} فلا يمكن سحبه هنا. لم يتغير شيء. أنهِه أو اطلب سحبه هناك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is asked no faster than it allows. Nothing is lost; it is tried again.</source>
            <translation>لا يُسأل نظام الطلبات أسرع مما يسمح. لم يضع شيء؛ ستُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system is not ready for this step yet. Nothing is lost; it is tried again.</source>
            <translation>نظام الطلبات غير مستعد لهذه الخطوة بعد. لم يضع شيء؛ ستُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system pays this return back with its credit note. Nothing was sent. Settle it with a note.</source>
            <translation>يرد نظام الطلبات ثمن هذا المرتجع بإشعاره الدائن. لم يُرسل شيء. احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused it without saying why. Nothing is lost. Look at the order there, then try again.</source>
            <translation>رفضه نظام الطلبات دون ذكر السبب. لم يضع شيء. راجع الطلب هناك ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the cancellation</source>
            <translation>رفض نظام الطلبات الإلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the check of the return</source>
            <translation>رفض نظام الطلبات فحص المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the credit note</source>
            <translation>رفض نظام الطلبات الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the hand-over</source>
            <translation>رفض نظام الطلبات التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the invoice</source>
            <translation>رفض نظام الطلبات الفاتورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for rejected items</source>
            <translation>رفض نظام الطلبات استرداد المرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the refund for what was not found</source>
            <translation>رفض نظام الطلبات استرداد غير الموجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused the reservation</source>
            <translation>رفض نظام الطلبات الحجز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refused the return {name} ({status}). Nothing was changed here. Settle it with the customer.</source>
            <translation>رفض نظام الطلبات المرتجع {name} ({status}). لم يتغير شيء هنا. احسمه مع العميل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system refused to start the return</source>
            <translation>رفض نظام الطلبات بدء المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses every question ({text}). All that was done here is kept. Check the store code in the hub's settings.</source>
            <translation>يرفض نظام الطلبات كل سؤال ({text}). كل ما تم هنا محفوظ. تحقق من رمز المتجر في إعدادات الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system refuses the document. Nothing else waits for it. Look at the order there.</source>
            <translation>يرفض نظام الطلبات المستند. لا شيء آخر ينتظره. راجع الطلب هناك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it yet. Nothing is lost; it is looked at again.</source>
            <translation>وافق نظام الطلبات ولم يُظهره بعد. لم يضع شيء؛ سيُراجع مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system said yes, and does not show it. Nothing is lost here. Look at the order there, then try again.</source>
            <translation>وافق نظام الطلبات ولا يُظهره. لم يضع شيء هنا. راجع الطلب هناك ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The order system sent an older version of order #{number}. The newer one stays.</source>
            <translation>أرسل نظام الطلبات إصدارًا أقدم من الطلب ‎#{number}. يبقى الأحدث.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} in a form that cannot be read. It was not taken. Look at it in the order system, and tell whoever looks after the hub.</source>
            <translation>أرسل نظام الطلبات الطلب {number} بصيغة غير مقروءة. لم يُقبل. راجعه في نظام الطلبات وأخبر المسؤول عن الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system sent the order {number} of the store {location}. It was not taken. Check the store code in the hub's settings.</source>
            <translation>أرسل نظام الطلبات الطلب {number} الخاص بالمتجر {location}. لم يُقبل. تحقق من رمز المتجر في إعدادات الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to confirm. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>لا يُظهر نظام الطلبات أصنافًا للتأكيد. لم يُرسل شيء. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows no items to invoice. Nothing was sent. Look at the order there, then settle it with a note.</source>
            <translation>لا يُظهر نظام الطلبات أصنافًا للفوترة. لم يُرسل شيء. راجع الطلب هناك ثم احسمه بملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the credit note {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>يُظهر نظام الطلبات الإشعار الدائن {oms}، وإشعارنا {ours}. أُبقي على إشعارنا. تبيّن أيهما يُعتمد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system shows the invoice {oms}, and ours is {ours}. Ours was kept. Clear up which one counts.</source>
            <translation>يُظهر نظام الطلبات الفاتورة {oms}، وفاتورتنا {ours}. أُبقي على فاتورتنا. تبيّن أيهما تُعتمد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The order system was asked again</source>
            <translation>سُئل نظام الطلبات مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order system's answers cannot be read; something else may stand in between. All that was done here is kept and sent later.</source>
            <translation>تعذّرت قراءة إجابات نظام الطلبات؛ ربما يعترضها شيء آخر. كل ما تم هنا محفوظ ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is not to be picked up in a store. It was not taken.</source>
            <translation>الطلب {number} لا يُستلم من متجر. لم يُقبل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} is of the kind {type}, which is not known here. It was not put on the queue. Look for its number to bring it in.</source>
            <translation>الطلب {number} من النوع {type} غير المعروف هنا. لم يُضف إلى القائمة. ابحث عن رقمه لجلبه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The order {number} names no items. It was not taken. Look at it in the order system.</source>
            <translation>لا يذكر الطلب {number} أي أصناف. لم يُقبل. راجعه في نظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The part of the order system that records hand-overs and returns does not answer. Orders still come in, and what was done here is kept and sent later.</source>
            <translation>الجزء الذي يسجّل التسليم والمرتجعات في نظام الطلبات لا يجيب. ما زالت الطلبات تصل، وما تم هنا محفوظ ويُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The photo does not match its name. It was not kept. Send it again.</source>
            <translation>الصورة لا تطابق اسمها. لم تُحفظ. أرسلها مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The quantity of {sku} in this order cannot be read. It counts as 1 here. Compare it with the order system.</source>
            <translation>تعذرت قراءة كمية {sku} في هذا الطلب، وتُحتسب هنا 1. قارنها بنظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The ready notice could not be sent</source>
            <translation>تعذّر إرسال إشعار الجاهزية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>The refund for returned items was refused</source>
            <translation>رُفض استرداد الأصناف المرتجعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The refund {refund} could not be marked: {reason}. Nothing was changed.</source>
            <translation>تعذّر وسم الاسترداد {refund}: {reason}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return in the order system does not hold these items. Nothing was sent. Compare the two.</source>
            <translation>لا يضم المرتجع في نظام الطلبات هذه الأصناف. لم يُرسل شيء. قارن بينهما.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} belongs to the order {number}, which the order system does not show. It was not taken. Look at it in the order system.</source>
            <translation>المرتجع {oms_return} للطلب {number} الذي لا يُظهره نظام الطلبات. لم يُقبل. راجعه في نظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_oms.py"></location>
            <source>The return {oms_return} in the order system holds items that cannot be returned any more. It was not opened here. Compare it with the returns of the order.</source>
            <translation>يضم المرتجع {oms_return} في نظام الطلبات أصنافًا لم يعد إرجاعها ممكنًا. لم يُفتح هنا. قارنه بمرتجعات الطلب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner cannot be claimed for this app alone: the evdev package is not installed. The scanner still works as a keyboard. Install StoreAssist with its evdev part, or set it to off in Settings.</source>
            <translation>لا يمكن حجز الماسح لهذا التطبيق وحده: حزمة evdev غير مثبتة. يظل الماسح يعمل كلوحة مفاتيح. ثبّت StoreAssist مع evdev أو أوقفه من الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner sent {length} characters in one go; that is no barcode. Nothing was counted and nothing was changed. Scan again; if it happens again, unplug the scanner and plug it in.</source>
            <translation>أرسل الماسح {length} حرفًا دفعة واحدة؛ هذا ليس باركود. لم يُحسب شيء ولم يتغير. امسح مجددًا، وإن تكرر فافصل الماسح ثم أعد توصيله.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The scanner to claim was not found. Scanners that type still work. Plug it in, or name another device in Settings; this app keeps looking for it.</source>
            <translation>لم يُعثر على الماسح المطلوب حجزه. الماسحات التي تكتب تظل تعمل. وصّله أو سمِّ جهازًا آخر في الإعدادات؛ سيواصل التطبيق البحث عنه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} cannot be {found}; it takes {expected}. It was not taken.</source>
            <translation>الإعداد {key} لا يقبل {found}؛ يقبل {expected}. لم يؤخذ به.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The setting {key} comes from {variable} and cannot be changed here. The value stays. Change it where it is set.</source>
            <translation>الإعداد {key} يأتي من {variable} ولا يتغير هنا. تبقى القيمة. غيّره حيث حُدّد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be read: {detail}. It is left as it is and the defaults are used. Correct the file, or rename it.</source>
            <translation>تعذّرت قراءة ملف الإعدادات {path}: {detail}. تُرك كما هو وتُستخدم القيم الافتراضية. صحّح الملف أو أعد تسميته.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The settings file {path} cannot be written: {detail}. The change is not kept. Check the folder's rights.</source>
            <translation>تعذّرت كتابة ملف الإعدادات {path}: {detail}. لم يُحفظ التغيير. تحقق من صلاحيات المجلد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The store's policy does not take {name} back today. Nothing was changed. A manager may allow it with a reason.</source>
            <translation>لا تقبل سياسة المتجر إرجاع {name} اليوم. لم يتغير شيء. يمكن للمدير السماح به مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>The time to undo has passed. Order #{number} stays staged at {place}; move it to another place instead.</source>
            <translation>انتهى وقت التراجع. الطلب ‎#{number} باقٍ في {place}؛ انقله إلى مكان آخر بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>The {kind} of order #{number} is larger than 5 MB and was not kept. Look at it in the order system.</source>
            <translation>مستند {kind} للطلب ‎#{number} أكبر من 5 م.ب فلم يُحفظ. راجعه في نظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There are no pictures in {path}. Nothing was changed. Choose another folder.</source>
            <translation>لا صور في {path}. لم يتغير شيء. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is an integrator {name} already. Nothing was changed. Choose another name.</source>
            <translation>يوجد مُدمِج باسم {name} بالفعل. لم يتغير شيء. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no Fynd setting {name}. The connection was not started. Check how it is written.</source>
            <translation>لا يوجد إعداد Fynd باسم {name}. لم يبدأ الاتصال. تحقق من كتابته.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no open request {request} to the order system. Nothing was changed.</source>
            <translation>لا يوجد طلب مفتوح {request} إلى نظام الطلبات. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>There is no setting {key}. Nothing was changed.</source>
            <translation>لا يوجد إعداد {key}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>There is no time zone {time_zone}. Nothing was changed. It looks like Europe/Berlin.</source>
            <translation>لا توجد منطقة زمنية {time_zone}. لم يتغير شيء. تكون مثل Europe/Berlin.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This app is newer than the hub (form {found}, the hub knows {known}). Your work waits on this device. Update the hub.</source>
            <translation>هذا التطبيق أحدث من الخادم (الصيغة {found}، والخادم يعرف {known}). عملك ينتظر على هذا الجهاز. حدّث الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This associate no longer works in this store. Ask a manager.</source>
            <translation>لم يعد هذا الموظف يعمل في المتجر. اسأل المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device and the hub do not know that order. Nothing was changed.</source>
            <translation>لا يعرف هذا الجهاز ولا الخادم ذلك الطلب. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device does not know that badge. Type your number instead, or ask a manager.</source>
            <translation>لا يعرف هذا الجهاز تلك البطاقة. اكتب رقمك أو اسأل المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device has not reached the hub for {hours:hour|hours}, so it cannot sign you in offline. One connection mends it.</source>
            <translation>لم يصل هذا الجهاز إلى الخادم منذ {hours:ساعة|ساعات}، فلا دخول دون اتصال. يكفي اتصال واحد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device is not connected to a hub yet. What you do is saved here. A manager can enrol it.</source>
            <translation>هذا الجهاز غير متصل بخادم بعد. ما تفعله محفوظ هنا. يمكن للمدير تسجيله.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was enrolled anew. What was done on it is kept and is sent as soon as somebody signs in while the hub can be reached.</source>
            <translation>سُجّل هذا الجهاز من جديد. ما تم عليه محفوظ ويُرسل فور تسجيل دخول أي شخص والخادم متاح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This device was removed from the store. What was not yet sent is kept here. A manager can enrol it again with a new code.</source>
            <translation>أُزيل هذا الجهاز من المتجر. ما لم يُرسل محفوظ هنا. يمكن للمدير تسجيله برمز جديد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: its file is damaged. The order is not touched. Try again later.</source>
            <translation>لا يمكن عرض هذا المستند: ملفه تالف. الطلب لم يُمس. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document cannot be shown: the file is damaged. The order is not touched. Try again later.</source>
            <translation>لا يمكن عرض هذا المستند: الملف تالف. الطلب لم يُمس. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document could not be made. The order is not touched. It is tried again; the hub's log says more.</source>
            <translation>تعذّر إنشاء هذا المستند. الطلب لم يُمس. ستُعاد المحاولة؛ التفاصيل في سجل الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This document is not there yet. It is made or fetched by itself; nothing waits for it.</source>
            <translation>لم يصل هذا المستند بعد. يُنشأ أو يُجلب تلقائيًا، ولا شيء ينتظره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This document lies at the hub, which cannot be reached. Try again when this device is online.</source>
            <translation>هذا المستند لدى الخادم ولا يمكن الوصول إليه. أعد المحاولة عند اتصال هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This number is locked after too many tries. A manager or the hub can unlock it.</source>
            <translation>هذا الرقم مقفل بعد محاولات كثيرة. يفتحه المدير أو الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>This order is to have no such document. Nothing was changed.</source>
            <translation>لا يُفترض لهذا الطلب مستند كهذا. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This person's account was closed before the action was sent. It is kept. A manager can sign in here and try again.</source>
            <translation>أُغلق حساب هذا الشخص قبل إرسال الإجراء. هو محفوظ. يمكن للمدير تسجيل الدخول هنا وإعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store asks for an ID check. Nothing was handed over. Check the ID, then tick it.</source>
            <translation>يطلب هذا المتجر التحقق من الهوية. لم يُسلَّم شيء. تحقق منها ثم حدّدها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This store needs a signature. Nothing was handed over. Let the customer sign, or give the reason why not.</source>
            <translation>يطلب هذا المتجر توقيعًا. لم يُسلَّم شيء. دع العميل يوقّع أو اذكر سبب عدم التوقيع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>This user may not open the scanner {spec}. The scanner still works as a keyboard. Ask an administrator to add the user to the input group.</source>
            <translation>لا يُسمح لهذا المستخدم بفتح الماسح {spec}. يظل الماسح يعمل كلوحة مفاتيح. اطلب من المسؤول إضافة المستخدم إلى المجموعة input.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Nothing was changed. Wait {retry_after_s:second|seconds}, then try again.</source>
            <translation>محاولات كثيرة. لم يتغير شيء. انتظر {retry_after_s:ثانية|ثوانٍ} ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Too many tries. Wait {wait_s:second|seconds}, then try again.</source>
            <translation>محاولات كثيرة. انتظر {wait_s:ثانية|ثوانٍ} ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Understood</source>
            <translation>فهمت</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>What the order system sent as the {kind} of order #{number} is no PDF. It was not kept. Look at it in the order system.</source>
            <translation>ما أرسله نظام الطلبات كمستند {kind} للطلب ‎#{number} ليس PDF. لم يُحفظ. راجعه في نظام الطلبات.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Who takes order #{number}? Nothing was handed over. Choose the customer or the other person.</source>
            <translation>من يأخذ الطلب ‎#{number}؟ لم يُسلَّم شيء. اختر العميل أو الشخص الآخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong item</source>
            <translation>صنف خطأ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>Wrong item: scanned {scanned}, needed {needed} {name}. Nothing was counted. Scan the right item.</source>
            <translation>صنف خطأ: مُسح {scanned}، المطلوب {needed} {name}. لم يُحسب شيء. امسح الصنف الصحيح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong price</source>
            <translation>سعر خطأ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>Wrong size</source>
            <translation>مقاس خطأ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>You have not signed in on this device before, and the hub cannot be reached. Connect once, then it works offline too.</source>
            <translation>لم تدخل على هذا الجهاز من قبل ولا يمكن الوصول إلى الخادم. اتصل مرة واحدة ثم يعمل دون اتصال أيضًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{actor} may not do this: it needs the role {needed}. Nothing was changed. Ask somebody who has it.</source>
            <translation>لا يجوز لـ {actor} ذلك: يلزم الدور {needed}. لم يتغير شيء. اسأل من لديه هذا الدور.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{bags} bags are more than {limit}. Nothing was changed. Count again.</source>
            <translation>{bags} أكياس أكثر من {limit}. لم يتغير شيء. أعد العد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{found} is no {part} of a label layout; it takes {expected}. Nothing was changed.</source>
            <translation>‏{found} ليس {part} لصيغة ملصق؛ المقبول {expected}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a name; it takes {expected}. Nothing was changed.</source>
            <translation>‏{found} ليس اسمًا؛ المقبول {expected}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a number for an associate; it takes {expected}. Nothing was changed.</source>
            <translation>‏{found} ليس رقم موظف؛ المقبول {expected}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{found} is not a role of a device; it is one of {known}. Nothing was changed.</source>
            <translation>‏{found} ليس دورًا لجهاز؛ الأدوار: {known}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} is picking order #{number}. Your own picks are safe. Take it over, or leave it to {holder}.</source>
            <translation>يجمع {holder} الطلب ‎#{number}. ما جمعته محفوظ. استلمه أو اتركه لـ {holder}.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{holder} took over order #{number}. Your later picks do not count there. Give your units to {holder}, or put them back.</source>
            <translation>استلم {holder} الطلب ‎#{number}. ما جمعته بعد ذلك لا يُحسب فيه. أعطِ قطعك إلى {holder} أو أعدها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{left:check|checks} still to be answered. Nothing is lost. Answer all of them first.</source>
            <translation>بقي الرد على {left:سؤال|أسئلة}. لم يضع شيء. أجب عنها كلها أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} has no not-found units that can be opened again; their refund was already requested.</source>
            <translation>لا قطع غير موجودة من {name} يمكن فتحها؛ طُلب استردادها من قبل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is a set. Scan one of its parts.</source>
            <translation>‏{name} طقم. امسح أحد أجزائه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name} is already done. Nothing was changed.</source>
            <translation>‏{name} منجز بالفعل. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: bought {bought}, already returned or reserved {returned}, so {left} can be returned, not {quantity}. Nothing was changed.</source>
            <translation>‏{name}: اشتُري {bought}، وأُرجع أو حُجز {returned}، فيمكن إرجاع {left} لا {quantity}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: nothing more to put back. Nothing was changed.</source>
            <translation>‏{name}: لا شيء آخر للإعادة. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {available:unit|units} can be decided. Nothing was changed.</source>
            <translation>‏{name}: يمكن البت في {available:قطعة|قطع} فقط. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {open:unit is|units are} still open. Nothing was changed.</source>
            <translation>‏{name}: بقيت {open:قطعة|قطع} مفتوحة فقط. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{name}: only {quantity} wanted now, {picked} in hand. Nothing more was counted. Accept the new quantity.</source>
            <translation>‏{name}: المطلوب الآن {quantity} فقط وفي اليد {picked}. لم يُحسب شيء آخر. اقبل الكمية الجديدة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is neither CSV nor JSON. Nothing was imported. Rename it to .csv or .json.</source>
            <translation>‏{path} ليس CSV ولا JSON. لم يُستورد شيء. أعد تسميته إلى ‎.csv أو ‎.json.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{path} is no picture that can be read. Nothing was changed. Choose another file.</source>
            <translation>‏{path} ليس صورة مقروءة. لم يتغير شيء. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>{path} is not a backup of a hub: {detail}. Nothing was restored. Choose another file.</source>
            <translation>‏{path} ليس نسخة احتياطية لخادم: {detail}. لم يُستعد شيء. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{place} is not a place to wait. Nothing was changed. Choose in store or curbside.</source>
            <translation>‏{place} ليس مكان انتظار. لم يتغير شيء. اختر في المتجر أو بالسيارة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} looked for again</source>
            <translation>بُحث مجددًا عن {quantity:قطعة|قطع}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found</source>
            <translation>{quantity:قطعة|قطع} غير موجودة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{quantity:unit|units} not found: {name}</source>
            <translation>{quantity:قطعة|قطع} غير موجودة: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{quantity} is not a quantity. Nothing was changed. Enter 1 or more.</source>
            <translation>‏{quantity} ليست كمية. لم يتغير شيء. أدخل 1 أو أكثر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} has {length} digits; a barcode number has 8, 12, 13 or 14. Scan again or type the SKU.</source>
            <translation>في {text} عدد {length} أرقام؛ والباركود 8 أو 12 أو 13 أو 14. امسح مجددًا أو اكتب SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{text} is not a barcode number. Scan again or type the SKU.</source>
            <translation>‏{text} ليس رقم باركود. امسح مجددًا أو اكتب SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{units:item is|items are} not decided yet. Nothing was handed over. Accept or reject each item.</source>
            <translation>{units:صنف|أصناف} لم يُبَت فيها. لم يُسلَّم شيء. اقبل كل صنف أو ارفضه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_acts.py"></location>
            <source>{units:unit|units} not found: {name}</source>
            <translation>{units:قطعة|قطع} غير موجودة: {name}</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_errors.py"></location>
            <source>{url} is not an address. Nothing was changed. It looks like http://10.0.0.5:8840.</source>
            <translation>‏{url} ليس عنوانًا. لم يتغير شيء. يكون مثل http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/messages_hub.py"></location>
            <source>“{found}” is no layout of the store's own barcodes ({part}); it takes {expected}. Nothing was changed.</source>
            <translation>«{found}» ليس صيغة لباركود المتجر ({part})؛ المقبول {expected}. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>MoneyLines</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Credit</source>
            <translation>المبلغ الدائن</translation>
        </message>
    </context>
    <context>
        <name>MoneyPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_parts.py"></location>
            <source>Money</source>
            <translation>المال</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A bottle, a bag or a label without a code: type the SKU. It is recorded as typed.</source>
            <translation>زجاجة أو كيس أو ملصق بلا رمز: اكتب SKU. يُسجَّل أنه مكتوب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A rejected item is settled by a manager. Above the store's limit a manager finishes the return.</source>
            <translation>الصنف المرفوض يحسمه المدير. وفوق حد المتجر ينهي المدير المرتجع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>A scan works on every screen without tapping a field first.</source>
            <translation>يعمل المسح في كل شاشة دون لمس أي حقل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Accept or reject each item. A rejected one is refunded with the hand-over.</source>
            <translation>اقبل كل صنف أو ارفضه. المرفوض يُسترد ثمنه مع التسليم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>After 5 wrong tries there is a pause; after 10 a manager or the hub unlocks you.</source>
            <translation>بعد 5 محاولات خاطئة فترة انتظار، وبعد 10 يفتحه المدير أو الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Answer the checks of each item. A bad answer needs a note and a photo.</source>
            <translation>أجب عن أسئلة الفحص لكل صنف. الإجابة السيئة تحتاج إلى ملاحظة وصورة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Arrows move in lists, Space chooses, Enter opens. Left and Right reach the buttons within a row.</source>
            <translation>الأسهم للتنقل في القوائم، والمسافة للاختيار، وEnter للفتح. يمين ويسار للوصول إلى أزرار السطر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Cannot find it? Skip it for now, or mark it not found. A refund starts at staging, not before.</source>
            <translation>لم تجده؟ تخطَّه الآن أو سجّله غير موجود. يبدأ الاسترداد عند التخزين لا قبله.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Check in a customer by name, order number, the last 4 digits of the phone, or a scan.</source>
            <translation>سجّل وصول العميل بالاسم أو رقم الطلب أو آخر 4 أرقام من الهاتف أو بالمسح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Customers who are here stand in the list, the longest wait first. A chime tells of a new one.</source>
            <translation>العملاء الحاضرون في القائمة، والأطول انتظارًا أولًا. نغمة تنبّه إلى كل قادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Esc: back. Ctrl+Enter: the main button. Ctrl+F or /: search. F1: help. F2 to F6: the main places.</source>
            <translation>Esc: رجوع. Ctrl+Enter: الزر الرئيسي. Ctrl+F أو /: بحث. F1: مساعدة. F2 إلى F6: الصفحات الرئيسية.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Everything you do is saved on this device at once and sent to the hub when there is a network.</source>
            <translation>كل ما تفعله يُحفظ فورًا على هذا الجهاز ويُرسل إلى الخادم عند توفر الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Finish the return: the order system credits it. Until then its line says what it waits for.</source>
            <translation>أنهِ المرتجع فيصدر نظام الطلبات إشعاره الدائن. وحتى ذلك يذكر سطره ما ينتظره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Hand-off</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>If the hub refuses an action, it becomes a card with the ways out. Nothing disappears.</source>
            <translation>إذا رفض الخادم إجراءً ظهر في بطاقة مع الحلول. لا يضيع شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>No camera, or the camera is taken: the walk goes on with the trigger or the typed SKU.</source>
            <translation>لا كاميرا أو الكاميرا مشغولة: تستمر الجولة بزناد المسح أو بكتابة SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline</source>
            <translation>دون اتصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Offline sign-in</source>
            <translation>دخول دون اتصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Picking</source>
            <translation>الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Say where the bags stand: scan the shelf label or type any place up to 40 characters.</source>
            <translation>حدد مكان الأكياس: امسح ملصق الرف أو اكتب أي مكان حتى 40 حرفًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan each item with the trigger or the camera. A wrong item buzzes and is not counted.</source>
            <translation>امسح كل صنف بالزناد أو الكاميرا. الصنف الخطأ يصدر تنبيهًا ولا يُحسب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan the receipt or an item, or search for the sale. Choose what comes back, and why.</source>
            <translation>امسح الإيصال أو صنفًا، أو ابحث عن عملية البيع. اختر ما يُعاد وسببه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scan your badge or type your number, then your PIN. The PIN is never shown.</source>
            <translation>امسح بطاقتك أو اكتب رقمك ثم رمز PIN. لا يُعرض الرمز أبدًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Scanner and camera</source>
            <translation>الماسح والكاميرا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Search by number, name, phone digits or SKU, or scan a receipt.</source>
            <translation>ابحث بالرقم أو الاسم أو الهاتف أو SKU، أو امسح إيصالًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Settings &gt; Scanner has a test panel that shows what the scanner sends.</source>
            <translation>في الإعدادات &gt; الماسح لوحة اختبار تعرض ما يرسله الماسح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sign out. What waits to be sent stays on this device.</source>
            <translation>سجّل الخروج. ما ينتظر الإرسال يبقى على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Signing in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Staging</source>
            <translation>التخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync and conflicts</source>
            <translation>المزامنة والتعارضات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Sync status</source>
            <translation>حالة المزامنة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Tap orders to choose them, or take the most overdue with one tap. Hold a card to open the order.</source>
            <translation>المس الطلبات لاختيارها، أو خذ الأكثر تأخرًا بلمسة. اضغط مطولًا لفتح الطلب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The button names what happens, a refund too. You have 10 seconds to undo.</source>
            <translation>الزر يذكر ما سيحدث، بما فيه الاسترداد. لديك 10 ثوانٍ للتراجع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The customer signs on the screen. If that is not possible, give the reason.</source>
            <translation>يوقّع العميل على الشاشة. إن تعذّر ذلك فاذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>The pill at the top shows: Synced, Syncing, Offline with the number waiting, or Needs attention.</source>
            <translation>يُظهر المؤشر أعلاه: متزامن، جارٍ التزامن، دون اتصال مع عدد المنتظر، أو انتباه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>This device holds open orders and those of the last 14 days. More matches come from the hub.</source>
            <translation>على هذا الجهاز الطلبات المفتوحة وطلبات آخر 14 يومًا. المزيد يأتي من الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>What waits to be sent stays on this device</source>
            <translation>ما لم يُرسل يبقى هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Where only a manager may, a manager's badge and PIN allow that one thing, and you stay signed in.</source>
            <translation>حيث لا يحق إلا للمدير، تسمح بطاقته ورمز PIN بذلك الأمر وحده، وتبقى أنت مسجّل الدخول.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/more.py"></location>
            <source>Without a network you can sign in where you signed in within the last 24 hours.</source>
            <translation>دون شبكة يمكنك الدخول حيث دخلت خلال آخر 24 ساعة.</translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/more.py"></location>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Please read</source>
            <translation>يرجى القراءة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/app/notices.py"></location>
            <source>Understood</source>
            <translation>فهمت</translation>
        </message>
    </context>
    <context>
        <name>Oms</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 is asked again</source>
            <translation>يُسأل %1 مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>%1 says: %2</source>
            <translation>يقول %1: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask %1 again. %2.</source>
            <translation>سؤال %1 مجددًا. %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Ask again</source>
            <translation>السؤال مجددًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Cancellation</source>
            <translation>الإلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Check of the return</source>
            <translation>فحص المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Credit note</source>
            <translation>إشعار دائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Delivered</source>
            <translation>تم التوصيل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Hand-over</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Invoice</source>
            <translation>الفاتورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>It counts as done from now on, and is not asked again. Say how it was done.</source>
            <translation>يُعد منجزًا من الآن ولا يُسأل عنه مجددًا. اذكر كيف أُنجز.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Looked at</source>
            <translation>تمت المراجعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Odd order data</source>
            <translation>بيانات طلب غير معتادة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Open in Returns</source>
            <translation>فتح في المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Order system</source>
            <translation>نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Ready notice</source>
            <translation>إشعار الجاهزية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of rejected items</source>
            <translation>استرداد الأصناف المرفوضة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of returned items</source>
            <translation>استرداد الأصناف المرتجعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Refund of what was not found</source>
            <translation>استرداد غير الموجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Refused: %1</source>
            <translation>مرفوض: %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Rejected returned items: %n</source>
            <translation>
                <numerusform>أصناف مرتجعة مرفوضة: %n</numerusform>
                <numerusform>أصناف مرتجعة مرفوضة: %n</numerusform>
                <numerusform>أصناف مرتجعة مرفوضة: %n</numerusform>
                <numerusform>أصناف مرتجعة مرفوضة: %n</numerusform>
                <numerusform>أصناف مرتجعة مرفوضة: %n</numerusform>
                <numerusform>أصناف مرتجعة مرفوضة: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Reservation</source>
            <translation>الحجز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Settle</source>
            <translation>حسم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle it with the note “%1”. %2.</source>
            <translation>حسمه بالملاحظة «%1». %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settle with a note</source>
            <translation>حسم بملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_tasks.py"></location>
            <source>Settled</source>
            <translation>حُسم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>Start of the return</source>
            <translation>بدء المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/task_cards.py"></location>
            <source>Such as: refunded at the till</source>
            <translation>مثل: استُرد عند الصندوق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>confirmed %1</source>
            <translation>تأكد %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>refused %1</source>
            <translation>رُفض %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>seen %1</source>
            <translation>شوهد %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>sent, not answered yet</source>
            <translation>أُرسل ولم يُجَب بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/oms_words.py"></location>
            <source>waits to be sent</source>
            <translation>بانتظار الإرسال</translation>
        </message>
    </context>
    <context>
        <name>OrderDetail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it</source>
            <translation>%1 يجمعه الآن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is picking it; only the hub can decide that</source>
            <translation>%1 يجمعه الآن؛ الخادم وحده يقرر ذلك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 is told at once. What %1 picked so far counts.</source>
            <translation>يُبلَّغ %1 فورًا. ما جمعه %1 حتى الآن يُحسب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>%1 will be refunded.</source>
            <translation>سيُسترد %1.</translation>
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
                <numerusform>%n كيس</numerusform>
                <numerusform>كيس واحد</numerusform>
                <numerusform>كيسان</numerusform>
                <numerusform>%n أكياس</numerusform>
                <numerusform>%n كيسًا</numerusform>
                <numerusform>%n كيس</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Add a note</source>
            <translation>إضافة ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>At %1</source>
            <translation>في %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Back to the shelf: %n item(s).</source>
            <translation>
                <numerusform>إلى الرف: %n صنف.</numerusform>
                <numerusform>إلى الرف: صنف واحد.</numerusform>
                <numerusform>إلى الرف: صنفان.</numerusform>
                <numerusform>إلى الرف: %n أصناف.</numerusform>
                <numerusform>إلى الرف: %n صنفًا.</numerusform>
                <numerusform>إلى الرف: %n صنف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Bought in the store</source>
            <translation>شراء من المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel order %1: %2.</source>
            <translation>إلغاء الطلب ‎%1: %2.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>إلغاء الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>مُلغى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Check in the customer</source>
            <translation>تسجيل وصول العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Closed more than a day ago: this device keeps number, lines and initials. Names are at the hub.</source>
            <translation>أُغلق منذ أكثر من يوم: على هذا الجهاز الرقم والبنود والأحرف الأولى. الأسماء لدى الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <source>Credit note %1</source>
            <translation>الإشعار الدائن %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Curbside</source>
            <translation>بالسيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Customer left</source>
            <translation>غادر العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Discount</source>
            <translation>الخصم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Hand off</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Handed over to</source>
            <translation>سُلّم إلى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>In store</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Invoice</source>
            <translation>فاتورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Items</source>
            <translation>الأصناف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Move to another place</source>
            <translation>نقل إلى مكان آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Note added</source>
            <translation>أُضيفت الملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Order %1 is cancelled, refund requested</source>
            <translation>أُلغي الطلب ‎%1 وطُلب الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Paid</source>
            <translation>المدفوع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pick this order</source>
            <translation>جمع هذا الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>تم الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked %1/%2</source>
            <translation>جُمع %1/%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Picked by</source>
            <translation>جمعه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup</source>
            <translation>الاستلام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Pickup person</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Placed</source>
            <translation>وقت الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Print: %1</source>
            <translation>طباعة: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Put back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>إعادة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refund requested</source>
            <translation>طُلب الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Refunded</source>
            <translation>تم الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Reserved: the order system was told, so quantities can no longer be changed there.</source>
            <translation>محجوز: أُبلغ نظام الطلبات، فلا يمكن تغيير الكميات هناك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Return items</source>
            <translation>إرجاع أصناف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>Save: %1</source>
            <translation>حفظ: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Skipped</source>
            <translation>تم تخطيه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Stage</source>
            <translation>تخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1</source>
            <translation>استلام من %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Take over from %1?</source>
            <translation>استلام من %1؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax</source>
            <translation>الضريبة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Tax included</source>
            <translation>شامل الضريبة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>The customer is no longer waiting</source>
            <translation>العميل لم يعد ينتظر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Total</source>
            <translation>الإجمالي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_papers.py"></location>
            <source>View: %1</source>
            <translation>عرض: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>Your roles do not include picking</source>
            <translation>أدوارك لا تشمل الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>seen %1</source>
            <translation>شوهد %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <source>signed</source>
            <translation>موقّع</translation>
        </message>
    </context>
    <context>
        <name>OrderDetailScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Not on this device</source>
            <translation>ليس على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>إظهار رقم الهاتف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>This order has left the device. Look it up in Orders while online.</source>
            <translation>لم يعد هذا الطلب على الجهاز. ابحث عنه في الطلبات عند الاتصال.</translation>
        </message>
    </context>
    <context>
        <name>OrderPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add a note</source>
            <translation>إضافة ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel order %1?</source>
            <translation>إلغاء الطلب ‎%1؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Items</source>
            <translation>الأصناف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Order</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Show the phone number</source>
            <translation>إظهار رقم الهاتف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Take over</source>
            <translation>استلام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Timeline</source>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Cancelled</source>
            <translation>مُلغى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Curbside</source>
            <translation>بالسيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Handed over elsewhere</source>
            <translation>سُلّم في مكان آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>In store</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Partly refunded</source>
            <translation>استرداد جزئي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picked</source>
            <translation>تم الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking</source>
            <translation>قيد الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Picking · %1 left</source>
            <translation>قيد الجمع · بقي %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Put back %1</source>
            <translation>إعادة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund refused</source>
            <translation>رُفض الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refund requested</source>
            <translation>طُلب الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Refunded</source>
            <translation>تم الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_detail.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Reserved</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/handoff.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Spot %1</source>
            <translation>موقف %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>Staged %1</source>
            <translation>مخزّن %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_words.py"></location>
            <source>To pick</source>
            <translation>للجمع</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 matches</source>
            <translation>%1 نتيجة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 order</source>
            <translation>%1 طلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%1 orders</source>
            <translation>%1 طلب</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n أخرى لدى الخادم</numerusform>
                <numerusform>واحد آخر لدى الخادم</numerusform>
                <numerusform>اثنان آخران لدى الخادم</numerusform>
                <numerusform>%n أخرى لدى الخادم</numerusform>
                <numerusform>%n أخرى لدى الخادم</numerusform>
                <numerusform>%n أخرى لدى الخادم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>1 match</source>
            <translation>نتيجة واحدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Cancelled</source>
            <translation>مُلغى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Handed over</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Loading orders…</source>
            <translation>جارٍ تحميل الطلبات…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>لا يوجد الطلب ‎%1 هنا ولا لدى الخادم. تحقق من الرقم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Nothing fits “%1”. Try the number, a name, phone digits or a SKU.</source>
            <translation>لا شيء يطابق «%1». جرّب الرقم أو اسمًا أو الهاتف أو SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Offline: orders closed more than a day ago are found by number; their names are at the hub.</source>
            <translation>دون اتصال: الطلبات المغلقة منذ أكثر من يوم تُعثر عليها بالرقم؛ أسماؤها لدى الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>الطلب ‎%1 ليس على هذا الجهاز. سيُبحث عنه عند عودة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Orders show here as soon as they come in.</source>
            <translation>تظهر الطلبات هنا فور وصولها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Picking</source>
            <translation>قيد الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>Refunded</source>
            <translation>تم الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>To pick</source>
            <translation>للجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>all statuses</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/orders.py"></location>
            <source>on this device</source>
            <translation>على هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>OrdersScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Choose an order, or scan a receipt.</source>
            <translation>اختر طلبًا أو امسح إيصالًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Filters</source>
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No order open</source>
            <translation>لا طلب مفتوح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>No orders</source>
            <translation>لا طلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Number, name, phone or SKU</source>
            <translation>الرقم أو الاسم أو الهاتف أو SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Orders could not be read</source>
            <translation>تعذّرت قراءة الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Search orders</source>
            <translation>البحث عن طلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/orders.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/page_view.py"></location>
            <source>Document</source>
            <translation>مستند</translation>
        </message>
    </context>
    <context>
        <name>PhotoSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo kept</source>
            <translation>حُفظت الصورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Show what is wrong, then take the photo</source>
            <translation>أظهر الخلل ثم التقط الصورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Take photo</source>
            <translation>التقاط صورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>There is no picture yet. Wait for the camera.</source>
            <translation>لا صورة بعد. انتظر الكاميرا.</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>Remove photo</source>
            <translation>إزالة الصورة</translation>
        </message>
    </context>
    <context>
        <name>PickQueue</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>#%1 is in your walk already</source>
            <translation>‏‎#%1 في جولتك بالفعل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 is picking #%2 and is told at once. What %1 picked so far counts.</source>
            <translation>%1 يجمع ‎#%2 ويُبلَّغ فورًا. ما جمعه %1 حتى الآن يُحسب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%1 picking</source>
            <translation>%1 يجمع</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n new</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n جديد</numerusform>
                <numerusform>طلب جديد</numerusform>
                <numerusform>طلبان جديدان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدًا</numerusform>
                <numerusform>%n جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>%n selected</source>
            <comment>orders</comment>
            <translation>
                <numerusform>%n محدد</numerusform>
                <numerusform>طلب محدد</numerusform>
                <numerusform>طلبان محددان</numerusform>
                <numerusform>%n محددة</numerusform>
                <numerusform>%n محددًا</numerusform>
                <numerusform>%n محدد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>A walk holds %n order(s) at most</source>
            <translation>
                <numerusform>تتسع الجولة لـ %n طلب على الأكثر</numerusform>
                <numerusform>تتسع الجولة لطلب واحد على الأكثر</numerusform>
                <numerusform>تتسع الجولة لطلبين على الأكثر</numerusform>
                <numerusform>تتسع الجولة لـ %n طلبات على الأكثر</numerusform>
                <numerusform>تتسع الجولة لـ %n طلبًا على الأكثر</numerusform>
                <numerusform>تتسع الجولة لـ %n طلب على الأكثر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Add to walk</source>
            <translation>إضافة إلى الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>All caught up</source>
            <translation>كل شيء منجز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Check hand-off</source>
            <translation>عرض التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Clear selection</source>
            <translation>مسح التحديد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Curbside</source>
            <translation>بالسيارة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Customer waiting</source>
            <translation>عميل ينتظر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In %1 min</source>
            <translation>خلال %1 د</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In store</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>In your walk</source>
            <translation>في جولتك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Loading orders...</source>
            <translation>جارٍ تحميل الطلبات...</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Next %1 min</source>
            <translation>الـ %1 د القادمة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>No orders to pick. New orders show here within a few seconds.</source>
            <translation>لا طلبات للجمع. تظهر الجديدة هنا خلال ثوانٍ.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Nothing selected</source>
            <translation>لا شيء محدد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Only the hub can decide that, and it cannot be reached now.</source>
            <translation>الخادم وحده يقرر ذلك، ولا يمكن الوصول إليه الآن.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Open order</source>
            <translation>فتح الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Order %1</source>
            <translation>الطلب ‎%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Orders to pick</source>
            <translation>طلبات للجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n for waiting customer(s)</source>
            <comment>orders</comment>
            <translation>
                <numerusform>جمع %n لمن ينتظر</numerusform>
                <numerusform>جمع طلب لعميل ينتظر</numerusform>
                <numerusform>جمع طلبين لمن ينتظر</numerusform>
                <numerusform>جمع %n لمن ينتظر</numerusform>
                <numerusform>جمع %n لمن ينتظر</numerusform>
                <numerusform>جمع %n لمن ينتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick %n overdue now</source>
            <comment>orders</comment>
            <translation>
                <numerusform>جمع %n متأخر الآن</numerusform>
                <numerusform>جمع طلب متأخر الآن</numerusform>
                <numerusform>جمع طلبين متأخرين الآن</numerusform>
                <numerusform>جمع %n متأخرة الآن</numerusform>
                <numerusform>جمع %n متأخرًا الآن</numerusform>
                <numerusform>جمع %n متأخر الآن</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>Pick queue</source>
            <translation>قائمة الجمع</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Pick the %n most overdue</source>
            <comment>orders</comment>
            <translation>
                <numerusform>جمع %n الأكثر تأخرًا</numerusform>
                <numerusform>جمع الأكثر تأخرًا</numerusform>
                <numerusform>جمع الطلبين الأكثر تأخرًا</numerusform>
                <numerusform>جمع %n الأكثر تأخرًا</numerusform>
                <numerusform>جمع %n الأكثر تأخرًا</numerusform>
                <numerusform>جمع %n الأكثر تأخرًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Resume walk (%n left)</source>
            <comment>units</comment>
            <translation>
                <numerusform>متابعة الجولة (بقي %n)</numerusform>
                <numerusform>متابعة الجولة (بقيت قطعة)</numerusform>
                <numerusform>متابعة الجولة (بقيت قطعتان)</numerusform>
                <numerusform>متابعة الجولة (بقي %n)</numerusform>
                <numerusform>متابعة الجولة (بقي %n)</numerusform>
                <numerusform>متابعة الجولة (بقي %n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Start walk</source>
            <translation>بدء الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over</source>
            <translation>استلام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Take over from %1?</source>
            <translation>استلام من %1؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/queue.py"></location>
            <source>This walk</source>
            <translation>هذه الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>customer waiting %1</source>
            <translation>عميل ينتظر %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>not selected</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/queue.py"></location>
            <source>selected</source>
            <translation>محدد</translation>
        </message>
    </context>
    <context>
        <name>PickWalk</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 not found</source>
            <translation>غير موجودة: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 of %2 done</source>
            <translation>أُنجز %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1 of %2 picked</source>
            <translation>جُمع %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 skipped</source>
            <translation>متخطّاة: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%1 took over #%2. What you picked counts.</source>
            <translation>استلم %1 الطلب ‎#%2. ما جمعته يُحسب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>%1, %2</source>
            <comment>what was scanned, what is needed</comment>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n left to put back</source>
            <translation>
                <numerusform>بقي %n للإعادة</numerusform>
                <numerusform>بقيت واحدة للإعادة</numerusform>
                <numerusform>بقيت اثنتان للإعادة</numerusform>
                <numerusform>بقي %n للإعادة</numerusform>
                <numerusform>بقي %n للإعادة</numerusform>
                <numerusform>بقي %n للإعادة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) not found</source>
            <translation>
                <numerusform>%n قطعة غير موجودة</numerusform>
                <numerusform>قطعة واحدة غير موجودة</numerusform>
                <numerusform>قطعتان غير موجودتين</numerusform>
                <numerusform>%n قطع غير موجودة</numerusform>
                <numerusform>%n قطعة غير موجودة</numerusform>
                <numerusform>%n قطعة غير موجودة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>%n unit(s) to put back</source>
            <translation>
                <numerusform>%n قطعة للإعادة</numerusform>
                <numerusform>قطعة واحدة للإعادة</numerusform>
                <numerusform>قطعتان للإعادة</numerusform>
                <numerusform>%n قطع للإعادة</numerusform>
                <numerusform>%n قطعة للإعادة</numerusform>
                <numerusform>%n قطعة للإعادة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>A number from %1 to %2</source>
            <translation>رقم من %1 إلى %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_list.py"></location>
            <source>All lines</source>
            <translation>كل البنود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>All lines of the walk</source>
            <translation>كل بنود الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Already have %1 of %2</source>
            <translation>لديك %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Also needed by %1</source>
            <translation>يحتاجه أيضًا ‎%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Another app uses the camera. Use the trigger or type the SKU.</source>
            <translation>تطبيق آخر يستخدم الكاميرا. استخدم الزناد أو اكتب SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Ask or search</source>
            <translation>اسأل أو ابحث</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Bay %1</source>
            <translation>القسم %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Brand</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Camera is starting</source>
            <translation>تشغيل الكاميرا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Can’t find it?</source>
            <translation>لم تجده؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Correct the quantity</source>
            <translation>تصحيح الكمية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, %2</source>
            <comment>line number, item</comment>
            <translation>حُسب للبند %1، %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted for line %1, tote %2</source>
            <translation>حُسب للبند %1، السلة %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Counted, but it weighs %1 g instead of %2 g</source>
            <translation>حُسب، لكن وزنه %1 غ بدل %2 غ</translation>
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
            <translation>كتابة SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Expired on %1. Take a fresh one.</source>
            <translation>انتهت صلاحيته في %1. خذ واحدًا طازجًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Fewer go back to the shelf and are open again.</source>
            <translation>ما ينقص يعود إلى الرف ويُفتح من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Finish walk</source>
            <translation>إنهاء الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Fit</source>
            <translation>القَصّة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>For #%1</source>
            <translation>لـ ‎#%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Hand over, then stage %n order(s)</source>
            <translation>
                <numerusform>سلّم ثم خزّن %n طلب</numerusform>
                <numerusform>سلّم ثم خزّن طلبًا واحدًا</numerusform>
                <numerusform>سلّم ثم خزّن طلبين</numerusform>
                <numerusform>سلّم ثم خزّن %n طلبات</numerusform>
                <numerusform>سلّم ثم خزّن %n طلبًا</numerusform>
                <numerusform>سلّم ثم خزّن %n طلب</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>How many are missing?</source>
            <translation>كم ينقص؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>How many do you have?</source>
            <translation>كم لديك؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>In tote %1</source>
            <translation>في سلة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Last scanned at %1, %2</source>
            <comment>place, time</comment>
            <translation>آخر مسح في %1، %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Mark %n unit(s) not found</source>
            <translation>
                <numerusform>تسجيل %n قطعة غير موجودة</numerusform>
                <numerusform>تسجيل قطعة غير موجودة</numerusform>
                <numerusform>تسجيل قطعتين غير موجودتين</numerusform>
                <numerusform>تسجيل %n قطع غير موجودة</numerusform>
                <numerusform>تسجيل %n قطعة غير موجودة</numerusform>
                <numerusform>تسجيل %n قطعة غير موجودة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Matched · %1</source>
            <translation>مطابق · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Missing units</source>
            <translation>القطع الناقصة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No barcode: type the SKU</source>
            <translation>بلا باركود: اكتب SKU</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No camera found. Use the trigger or type the SKU.</source>
            <translation>لا كاميرا. استخدم الزناد أو اكتب SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>No place</source>
            <translation>بلا مكان</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Not found: %1</source>
            <translation>غير موجود: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Not in this walk: %1</source>
            <translation>ليس في هذه الجولة: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Nothing else was found: the refund starts at the end of the walk</source>
            <translation>لم يوجد شيء آخر: يبدأ الاسترداد في نهاية الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Nothing is left of this walk</source>
            <translation>لم يبقَ شيء من هذه الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Nothing was found: the order is closed and refunded when you finish.</source>
            <translation>لم يوجد شيء: يُغلق الطلب ويُسترد ثمنه عند الإنهاء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Now scan tote %1</source>
            <translation>امسح الآن السلة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 changed</source>
            <translation>تغيّر الطلب ‎#%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Order #%1 no longer needs this. Put it back first.</source>
            <translation>الطلب ‎#%1 لم يعد يحتاجه. أعده أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was cancelled and left the walk</source>
            <translation>أُلغي الطلب ‎#%1 وخرج من الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Order #%1 was handed over elsewhere</source>
            <translation>سُلّم الطلب ‎#%1 في مكان آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of</source>
            <translation>جزء من</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Part of %1</source>
            <translation>جزء من %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Pick 1</source>
            <translation>جمع 1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Pick walk</source>
            <translation>جولة الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked</source>
            <translation>تم الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Picked %1 of %2 units</source>
            <translation>جُمع %1 من %2 قطعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Picked units</source>
            <translation>القطع المجموعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Picture of %1</source>
            <translation>صورة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>اضغط الزناد أو وجّه هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Press the trigger to scan</source>
            <translation>اضغط الزناد للمسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>إعادة %n</numerusform>
                <numerusform>إعادة واحدة</numerusform>
                <numerusform>إعادة اثنتين</numerusform>
                <numerusform>إعادة %n</numerusform>
                <numerusform>إعادة %n</numerusform>
                <numerusform>إعادة %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Put back. Thank you.</source>
            <translation>أُعيد. شكرًا.</translation>
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
            <translation>SKU أو أرقام الباركود</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>SKU typed · %1</source>
            <translation>كُتب SKU · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Scan the first one, then the number can be corrected</source>
            <translation>امسح الأولى ثم يمكن تصحيح العدد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Scan the item as you put it back</source>
            <translation>امسح الصنف عند إعادته</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelf %1</source>
            <translation>الرف %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Shelves</source>
            <translation>الرفوف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Size</source>
            <translation>المقاس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Skip for now, come back later</source>
            <translation>تخطَّ الآن وعُد لاحقًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Skipped</source>
            <translation>تم تخطيه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Skipped before</source>
            <translation>تُخطّي من قبل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Skipped. It comes back at the end.</source>
            <translation>تُخطّي. يعود في النهاية.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>Stage %n order(s)</source>
            <translation>
                <numerusform>تخزين %n طلب</numerusform>
                <numerusform>تخزين طلب واحد</numerusform>
                <numerusform>تخزين طلبين</numerusform>
                <numerusform>تخزين %n طلبات</numerusform>
                <numerusform>تخزين %n طلبًا</numerusform>
                <numerusform>تخزين %n طلب</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>That is a pack of %1, need %2 of %3</source>
            <translation>هذه عبوة من %1، المطلوب %2 من %3</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera was unplugged. Use the trigger or type the SKU.</source>
            <translation>فُصلت الكاميرا. استخدم الزناد أو اكتب SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The camera's picture cannot be read. Use the trigger.</source>
            <translation>صورة الكاميرا غير مقروءة. استخدم الزناد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The customer is waiting: the refund starts at the end of the walk</source>
            <translation>العميل ينتظر: يبدأ الاسترداد في نهاية الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>The refund starts only when the order is staged</source>
            <translation>يبدأ الاسترداد فقط عند تخزين الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you finish.</source>
            <translation>يبدأ الاسترداد عند الإنهاء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>The refund starts when you stage this order.</source>
            <translation>يبدأ الاسترداد عند تخزين هذا الطلب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <source>To pick</source>
            <translation>للجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk.py"></location>
            <source>To the summary</source>
            <translation>إلى الملخص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_list.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Tote %1</source>
            <translation>سلة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_summary.py"></location>
            <source>Walk done</source>
            <translation>انتهت الجولة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/walk_sheets.py"></location>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong colour: scanned %1, need %2</source>
            <translation>لون خطأ: مُسح %1، المطلوب %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong item: scanned %1, need %2</source>
            <translation>صنف خطأ: مُسح %1، المطلوب %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Wrong size: scanned %1, need %2</source>
            <translation>مقاس خطأ: مُسح %1، المطلوب %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk.py"></location>
            <source>Wrong tote: scanned %1, need %2</source>
            <translation>سلة خطأ: مُسح %1، المطلوب %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>need %1</source>
            <translation>المطلوب %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>picked</source>
            <translation>جُمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>put back</source>
            <translation>أُعيد</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/labels.py"></location>
            <source>PIN, digits entered: %1</source>
            <translation>رمز PIN، الأرقام المدخلة: %1</translation>
        </message>
    </context>
    <context>
        <name>QueuePane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Back to the returns</source>
            <translation>العودة إلى المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Find the sale</source>
            <translation>البحث عن عملية البيع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>New return</source>
            <translation>مرتجع جديد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Returns could not be read</source>
            <translation>تعذّرت قراءة المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan a return label or search</source>
            <translation>امسح ملصق مرتجع أو ابحث</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Scan the receipt or an item, or search.</source>
            <translation>امسح الإيصال أو صنفًا، أو ابحث.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Search returns and sales</source>
            <translation>البحث في المرتجعات والمبيعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Step %1 of %2</source>
            <translation>الخطوة %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_queue.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%1 is more than you may credit (%2). A manager allows it with badge and PIN.</source>
            <translation>%1 أكثر من المبلغ الدائن المسموح لك (%2). يسمح به المدير بالبطاقة ورمز PIN.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 is not in this sale. Scan its receipt to begin another return.</source>
            <translation>%1 ليس في عملية البيع هذه. امسح إيصاله لبدء مرتجع آخر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>%1 was returned at another counter meanwhile</source>
            <translation>أُرجع %1 في هذه الأثناء عند منضدة أخرى</translation>
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
                <numerusform>بقي %n صنف للفحص.</numerusform>
                <numerusform>بقي صنف واحد للفحص.</numerusform>
                <numerusform>بقي صنفان للفحص.</numerusform>
                <numerusform>بقي %n أصناف للفحص.</numerusform>
                <numerusform>بقي %n صنفًا للفحص.</numerusform>
                <numerusform>بقي %n صنف للفحص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>%n more at the hub</source>
            <translation>
                <numerusform>%n أخرى لدى الخادم</numerusform>
                <numerusform>واحد آخر لدى الخادم</numerusform>
                <numerusform>اثنان آخران لدى الخادم</numerusform>
                <numerusform>%n أخرى لدى الخادم</numerusform>
                <numerusform>%n أخرى لدى الخادم</numerusform>
                <numerusform>%n أخرى لدى الخادم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n صورة</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%n صور</numerusform>
                <numerusform>%n صورة</numerusform>
                <numerusform>%n صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_photos.py"></location>
            <source>%n photo(s) still on %1</source>
            <translation>
                <numerusform>%n صورة ما زالت على %1</numerusform>
                <numerusform>صورة واحدة ما زالت على %1</numerusform>
                <numerusform>صورتان ما زالتا على %1</numerusform>
                <numerusform>%n صور ما زالت على %1</numerusform>
                <numerusform>%n صورة ما زالت على %1</numerusform>
                <numerusform>%n صورة ما زالت على %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/returns_sheets.py"></location>
            <source>%n photo(s) taken</source>
            <translation>
                <numerusform>التُقطت %n صورة</numerusform>
                <numerusform>التُقطت صورة واحدة</numerusform>
                <numerusform>التُقطت صورتان</numerusform>
                <numerusform>التُقطت %n صور</numerusform>
                <numerusform>التُقطت %n صورة</numerusform>
                <numerusform>التُقطت %n صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>%n to settle</source>
            <translation>
                <numerusform>%n للتسوية</numerusform>
                <numerusform>واحد للتسوية</numerusform>
                <numerusform>اثنان للتسوية</numerusform>
                <numerusform>%n للتسوية</numerusform>
                <numerusform>%n للتسوية</numerusform>
                <numerusform>%n للتسوية</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>A receipt is needed. Or say why not, and a manager allows it.</source>
            <translation>يلزم الإيصال. أو اذكر سبب غيابه فيسمح به المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>A receipt is needed. Without one a manager may allow it with a reason.</source>
            <translation>يلزم الإيصال. دونه يمكن للمدير السماح به مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accept item</source>
            <translation>قبول الصنف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Accepted. You can still change it.</source>
            <translation>مقبول. ما زال بإمكانك تغييره.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos</source>
            <translation>إضافة صور</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Add photos (%1)</source>
            <translation>إضافة صور (%1)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>All parts and tags</source>
            <translation>كل الأجزاء وبطاقات السعر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Allowed by %1: %2</source>
            <translation>سمح به %1: %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Answer %n more check(s) to finish this item.</source>
            <translation>
                <numerusform>أجب عن %n سؤال لإنهاء هذا الصنف.</numerusform>
                <numerusform>أجب عن سؤال واحد بعد لإنهاء هذا الصنف.</numerusform>
                <numerusform>أجب عن سؤالين بعد لإنهاء هذا الصنف.</numerusform>
                <numerusform>أجب عن %n أسئلة بعد لإنهاء هذا الصنف.</numerusform>
                <numerusform>أجب عن %n سؤالًا بعد لإنهاء هذا الصنف.</numerusform>
                <numerusform>أجب عن %n سؤال بعد لإنهاء هذا الصنف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Back to the return</source>
            <translation>العودة إلى المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought %1</source>
            <translation>الشراء: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Bought %1, returned %2</source>
            <translation>الشراء: %1، أُرجع: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought today</source>
            <translation>اشتُري اليوم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Bought yesterday</source>
            <translation>اشتُري أمس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose a reason for %n item(s).</source>
            <translation>
                <numerusform>اختر سببًا لـ %n صنف.</numerusform>
                <numerusform>اختر سببًا لصنف واحد.</numerusform>
                <numerusform>اختر سببًا لصنفين.</numerusform>
                <numerusform>اختر سببًا لـ %n أصناف.</numerusform>
                <numerusform>اختر سببًا لـ %n صنفًا.</numerusform>
                <numerusform>اختر سببًا لـ %n صنف.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Choose what comes back.</source>
            <translation>اختر ما يُعاد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Close return</source>
            <translation>إغلاق المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Complete</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Completed</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Condition</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Credit</source>
            <translation>المبلغ الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited</source>
            <translation>صدر الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Credited. The order system closes the return by itself.</source>
            <translation>صدر الإشعار الدائن. يغلق نظام الطلبات المرتجع تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Customer says: %1</source>
            <translation>يقول العميل: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Decide what becomes of the rejected items.</source>
            <translation>قرر مصير الأصناف المرفوضة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Decided</source>
            <translation>تم البت</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Everything is done. The order system has completed the return.</source>
            <translation>تم كل شيء. أكمل نظام الطلبات المرتجع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return</source>
            <translation>إنهاء المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Finish return %1 and credit %2, which is more than the limit of %3.</source>
            <translation>إنهاء المرتجع %1 بمبلغ دائن %2، وهو أكثر من الحد %3.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Hand-off %1</source>
            <translation>التسليم %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>In check</source>
            <translation>قيد الفحص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Item %1 of %2</source>
            <translation>الصنف %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Like new</source>
            <translation>كالجديد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Manager</source>
            <translation>المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>New return</source>
            <translation>مرتجع جديد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>No more of %1 can be returned</source>
            <translation>لا يمكن إرجاع المزيد من %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No order %1 here or at the hub. Check the number.</source>
            <translation>لا يوجد الطلب ‎%1 هنا ولا لدى الخادم. تحقق من الرقم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No returns yet</source>
            <translation>لا مرتجعات بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sale of %1 is on this device</source>
            <translation>لا عملية بيع تضم %1 على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>No sales here</source>
            <translation>لا مبيعات هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Not opened yet</source>
            <translation>لم يُفتح بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Not this item: scanned %1, expected %2</source>
            <translation>ليس هذا الصنف: مُسح %1، المتوقع %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing fits “%1”. Try the receipt's number, a name, the phone or a SKU.</source>
            <translation>لا شيء يطابق «%1». جرّب رقم الإيصال أو اسمًا أو الهاتف أو SKU.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted, so nothing is credited.</source>
            <translation>لم يُقبل شيء، فلا مبلغ دائن.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Nothing was accepted: the return is closed without a credit.</source>
            <translation>لم يُقبل شيء: يُغلق المرتجع دون مبلغ دائن.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Offline: older sales are found by number; their names are at the hub.</source>
            <translation>دون اتصال: المبيعات الأقدم تُعثر عليها بالرقم؛ أسماؤها لدى الخادم.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open a return of %n item(s) against the store's policy.</source>
            <translation>
                <numerusform>فتح مرتجع من %n صنف خلافًا لسياسة المتجر.</numerusform>
                <numerusform>فتح مرتجع من صنف واحد خلافًا لسياسة المتجر.</numerusform>
                <numerusform>فتح مرتجع من صنفين خلافًا لسياسة المتجر.</numerusform>
                <numerusform>فتح مرتجع من %n أصناف خلافًا لسياسة المتجر.</numerusform>
                <numerusform>فتح مرتجع من %n صنفًا خلافًا لسياسة المتجر.</numerusform>
                <numerusform>فتح مرتجع من %n صنف خلافًا لسياسة المتجر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Open return</source>
            <translation>فتح المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Opened</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 has not been handed over. There is nothing to return yet.</source>
            <translation>لم يُسلَّم الطلب ‎%1. لا شيء للإرجاع بعد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1 is not on this device. It is looked up as soon as the network returns.</source>
            <translation>الطلب ‎%1 ليس على هذا الجهاز. سيُبحث عنه عند عودة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Order %1. Why: %2</source>
            <translation>الطلب ‎%1. السبب: %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Order %1: nothing to return</source>
            <translation>الطلب ‎%1: لا شيء للإرجاع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outlet</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. A manager may allow it with a reason.</source>
            <translation>خارج سياسة المتجر. يمكن للمدير السماح به مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Outside the store's policy. As a manager you may allow it with a reason.</source>
            <translation>خارج سياسة المتجر. بصفتك مديرًا يمكنك السماح به مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Outside the store's policy. Say why, and a manager allows it.</source>
            <translation>خارج سياسة المتجر. اذكر السبب فيسمح به المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Package damaged</source>
            <translation>العبوة تالفة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Parts missing</source>
            <translation>أجزاء ناقصة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>RMA %1</source>
            <translation>RMA %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Refund preview</source>
            <translation>معاينة الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Reject item</source>
            <translation>رفض الصنف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Rejected at hand-off</source>
            <translation>رُفض عند التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, given back to the customer: %1</source>
            <translation>صنف مرفوض، أُعيد إلى العميل: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Rejected item, kept in the store: %1</source>
            <translation>صنف مرفوض، بقي في المتجر: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>Resell</source>
            <translation>إعادة البيع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Return of %1</source>
            <translation>مرتجع %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Right item?</source>
            <translation>الصنف الصحيح؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>SKU %1</source>
            <translation>SKU %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Sales</source>
            <translation>المبيعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Saved on this device. It goes on by itself when the network is back.</source>
            <translation>محفوظ على هذا الجهاز. يتابع تلقائيًا عند عودة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_choose.py"></location>
            <source>Say why you allow it against the store's policy.</source>
            <translation>اذكر لماذا تسمح به خلافًا لسياسة المتجر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan a receipt or an item to begin one. Returns begun elsewhere show here too.</source>
            <translation>امسح إيصالًا أو صنفًا للبدء. المرتجعات التي بدأت في مكان آخر تظهر هنا أيضًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns.py"></location>
            <source>Scan the receipt or an item, or search by number, name or phone.</source>
            <translation>امسح الإيصال أو صنفًا، أو ابحث بالرقم أو الاسم أو الهاتف.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Scrap</source>
            <translation>إتلاف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Seal broken</source>
            <translation>الختم مكسور</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Shelf</source>
            <translation>الرف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Show and print</source>
            <translation>عرض وطباعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start in Store OS</source>
            <translation>ابدأه في Store OS</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS</source>
            <translation>ابدأه في Store OS</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Start it in Store OS: order %1, the items accepted below.</source>
            <translation>ابدأه في Store OS: الطلب ‎%1، الأصناف المقبولة أدناه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Tag missing</source>
            <translation>بطاقة السعر ناقصة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax</source>
            <translation>الضريبة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>Tax included</source>
            <translation>شامل الضريبة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_money.py"></location>
            <source>The order system credited this amount; by our figures it is %1.</source>
            <translation>أصدر نظام الطلبات هذا المبلغ الدائن؛ وبحسابنا هو %1.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused it. A manager may withdraw it.</source>
            <translation>رفضه نظام الطلبات. يمكن للمدير سحبه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The order system refused this return. A manager settles it on the order or in Sync.</source>
            <translation>رفض نظام الطلبات هذا المرتجع. يحسمه المدير في الطلب أو في المزامنة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>The return is closed</source>
            <translation>أُغلق المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo, and no camera is set up here. Choose one in Settings, go on at another counter, have a manager check the item, or reject it.</source>
            <translation>تحتاج هذه الإجابة إلى ملاحظة وصورة، ولا توجد كاميرا معدّة هنا. اختر واحدة في الإعدادات، أو تابع على منضدة أخرى، أو اطلب من المدير فحص الصنف، أو ارفضه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note and a photo.</source>
            <translation>هذه الإجابة تحتاج إلى ملاحظة وصورة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a note.</source>
            <translation>هذه الإجابة تحتاج إلى ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_check.py"></location>
            <source>This answer needs a photo.</source>
            <translation>هذه الإجابة تحتاج إلى صورة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>To check</source>
            <translation>للفحص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting %1</source>
            <translation>ينتظر %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for a manager</source>
            <translation>بانتظار المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the credit note</source>
            <translation>بانتظار الإشعار الدائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/order_papers.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Waiting for the order system</source>
            <translation>بانتظار نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return</source>
            <translation>سحب المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdraw return %1: the customer keeps the goods</source>
            <translation>سحب المرتجع %1: يحتفظ العميل بالبضاعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>Withdrawn: the customer keeps the goods.</source>
            <translation>سُحب: تبقى البضاعة لدى العميل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Worn</source>
            <translation>مستعمل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Wrong item</source>
            <translation>صنف خطأ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>day %1 of %2</source>
            <translation>اليوم %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>given back to the customer</source>
            <translation>أُعيد إلى العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>kept</source>
            <translation>بقي في المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>not returnable</source>
            <translation>لا يُرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_summary.py"></location>
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>receipt needed</source>
            <translation>يلزم الإيصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/returns_words.py"></location>
            <source>too late</source>
            <translation>متأخر</translation>
        </message>
    </context>
    <context>
        <name>ReturnsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>A manager decides what becomes of it: it is given back to the customer, or kept.</source>
            <translation>يقرر المدير مصيره: يُعاد إلى العميل أو يبقى في المتجر.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Find the sale</source>
            <translation>البحث عن عملية البيع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>New return</source>
            <translation>مرتجع جديد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>No return open</source>
            <translation>لا مرتجع مفتوح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Photos</source>
            <translation>صور</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Reject item</source>
            <translation>رفض الصنف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Return %1 is open</source>
            <translation>المرتجع %1 مفتوح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Returns QC</source>
            <translation>فحص المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Save note</source>
            <translation>حفظ الملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan a receipt, a return label or an item, or choose a return.</source>
            <translation>امسح إيصالًا أو ملصق مرتجع أو صنفًا، أو اختر مرتجعًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Scan the receipt or an item, or choose the sale in the list.</source>
            <translation>امسح الإيصال أو صنفًا، أو اختر عملية البيع من القائمة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Step %1 of %2</source>
            <translation>الخطوة %1 من %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Store %1</source>
            <translation>المتجر %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That order is not on this device</source>
            <translation>هذا الطلب ليس على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>That return is not on this device</source>
            <translation>هذا المرتجع ليس على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The customer keeps the goods, and all of them may be returned again later.</source>
            <translation>تبقى البضاعة لدى العميل، ويمكن إرجاعها كلها لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>The return is withdrawn</source>
            <translation>سُحب المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw return</source>
            <translation>سحب المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns.py"></location>
            <source>Withdraw this return?</source>
            <translation>سحب هذا المرتجع؟</translation>
        </message>
    </context>
    <context>
        <name>Scan</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Hold still</source>
            <translation>ثبّت يدك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light off</source>
            <translation>إطفاء الضوء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>Switch the light on</source>
            <translation>تشغيل الضوء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>That code is not the one needed</source>
            <translation>ليس هذا الرمز المطلوب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/camera_feed.py"></location>
            <source>The trigger works here too.</source>
            <translation>يعمل الزناد هنا أيضًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too dark. Switch on the light.</source>
            <translation>المكان مظلم. شغّل الضوء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/walk_texts.py"></location>
            <source>Too far. Go nearer.</source>
            <translation>بعيد جدًا. اقترب.</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctor</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 characters in %2 ms, longest pause %3 ms</source>
            <translation>%1 حرفًا في %2 م.ث، أطول فاصل %3 م.ث</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>%1 · %2 ms per frame · %3 · brightness %4</source>
            <translation>%1 · %2 م.ث لكل صورة · %3 · السطوع %4</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added before</source>
            <translation>مضاف قبله</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Added behind</source>
            <translation>مضاف بعده</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>An item</source>
            <translation>صنف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Ended by</source>
            <translation>ينتهي بـ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Identifier</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Keyboard layout, prefix and suffix</source>
            <translation>تخطيط لوحة المفاتيح والبادئة واللاحقة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Large and small letters are exchanged: Caps Lock is on. Switch it off.</source>
            <translation>الحروف الكبيرة والصغيرة متبادلة: مفتاح Caps Lock مفعّل. أوقفه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Means</source>
            <translation>المعنى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Nothing ends the code. Let the scanner send Enter (CR) after each code: scans get faster.</source>
            <translation>لا شيء ينهي الرمز. اضبط الماسح ليرسل Enter (CR) بعد كل رمز: يصبح المسح أسرع.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Separators of GS1 data</source>
            <translation>فواصل بيانات GS1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Some characters came as others. Set the scanner's keyboard country to the layout of this device.</source>
            <translation>وصلت بعض الحروف مختلفة. اضبط بلد لوحة مفاتيح الماسح على تخطيط هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The check digit is wrong or missing. Let the scanner send the check digit, and keep UPC-A and EAN whole.</source>
            <translation>رقم التحقق خطأ أو ناقص. اضبط الماسح ليرسله واترك UPC-A وEAN كاملين.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The code came twice. Switch off repeated transmission or continuous scanning at the scanner.</source>
            <translation>وصل الرمز مرتين. أوقف الإرسال المتكرر أو المسح المستمر في الماسح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as French. Set the scanner's keyboard country to French, or the device's layout to English (US).</source>
            <translation>تخطيط لوحة المفاتيح يغيّر ما يكتبه الماسح: هذا الجهاز يقرأ المفاتيح بالفرنسية. اضبط الماسح على الفرنسية أو الجهاز على الإنجليزية (US).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as German. Set the scanner's keyboard country to German, or the device's layout to English (US).</source>
            <translation>تخطيط لوحة المفاتيح يغيّر ما يكتبه الماسح: هذا الجهاز يقرأ المفاتيح بالألمانية. اضبط الماسح على الألمانية أو الجهاز على الإنجليزية (US).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The keyboard layout changes what the scanner types: this device reads the keys as Spanish. Set the scanner's keyboard country to Spanish, or the device's layout to English (US).</source>
            <translation>تخطيط لوحة المفاتيح يغيّر ما يكتبه الماسح: هذا الجهاز يقرأ المفاتيح بالإسبانية. اضبط الماسح على الإسبانية أو الجهاز على الإنجليزية (US).</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something after the code. Switch it off, or enter it as suffix.</source>
            <translation>يضيف الماسح شيئًا بعد الرمز. أوقفه أو أدخله كلاحقة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner adds something before the code. Switch it off, or enter it as prefix.</source>
            <translation>يضيف الماسح شيئًا قبل الرمز. أوقفه أو أدخله كبادئة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The scanner types slowly. Set its delay between characters to 0, or raise the longest pause in Settings, Scanner.</source>
            <translation>يكتب الماسح ببطء. اجعل تأخيره بين الحروف 0 أو زد أطول فاصل في الإعدادات، الماسح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>The separators of the GS1 data are missing, so batch and date run together. Let the scanner send the group separator (GS, FNC1), for example as Ctrl-] or as &lt;GS&gt;.</source>
            <translation>فواصل بيانات GS1 ناقصة فتختلط الدفعة بالتاريخ. اضبط الماسح ليرسل فاصل المجموعة (GS، FNC1)، مثل Ctrl-] أو &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/scan_doctor.py"></location>
            <source>nothing read</source>
            <translation>لم يُقرأ شيء</translation>
        </message>
    </context>
    <context>
        <name>ScanDoctorScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Codes to test with</source>
            <translation>رموز للاختبار</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Keep frames</source>
            <translation>حفظ الصور</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>No frame was saved. Check the camera and the consent.</source>
            <translation>لم تُحفظ صورة. تحقق من الكاميرا والموافقة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Save this frame</source>
            <translation>حفظ هذه الصورة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Saved as %1</source>
            <translation>حُفظ باسم %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan doctor</source>
            <translation>فحص الماسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>Scan the first code below.</source>
            <translation>امسح الرمز الأول أدناه.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>The frame could not be saved. Check the space on this device.</source>
            <translation>تعذّر حفظ الصورة. تحقق من مساحة هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>This scanner is set well.</source>
            <translation>هذا الماسح مضبوط جيدًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>To measure later what would not read: the aiming band alone, kept on this device. No people.</source>
            <translation>لقياس ما لم يُقرأ لاحقًا: شريط التصويب وحده، محفوظ على هذا الجهاز. دون أشخاص.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>What to set at the scanner is said here.</source>
            <translation>يُذكر هنا ما يجب ضبطه في الماسح.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/scan_doctor.py"></location>
            <source>on</source>
            <translation>يعمل</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scan_panel.py"></location>
            <source>Press the trigger or aim here</source>
            <translation>اضغط الزناد أو وجّه هنا</translation>
        </message>
    </context>
    <context>
        <name>ScrollColumn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/scroll.py"></location>
            <source>Content</source>
            <translation>المحتوى</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>No hub answers there. Nothing was changed. Check the address and the network, then try again.</source>
            <translation>لا خادم يجيب هناك. لم يتغير شيء. تحقق من العنوان والشبكة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>That is not an address. It looks like http://10.0.0.5:8840.</source>
            <translation>هذا ليس عنوانًا. يكون مثل http://10.0.0.5:8840.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>This program was started without a way to the hub. Start it again.</source>
            <translation>بدأ البرنامج دون طريق إلى الخادم. أعد تشغيله.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the address of the hub, such as http://10.0.0.5:8840. A manager knows it.</source>
            <translation>اكتب عنوان الخادم، مثل http://10.0.0.5:8840. يعرفه المدير.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/set_up.py"></location>
            <source>Type the enrolment code. A manager gets one with “storeassist hub device enrol”.</source>
            <translation>اكتب رمز التسجيل. يحصل عليه المدير بالأمر «storeassist hub device enrol».</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Address of the hub</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connect it to your store's hub once. The code is used up by it and is not needed again.</source>
            <translation>صِله مرة واحدة بخادم متجرك. يُستهلك الرمز بذلك ولا يلزم ثانية.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Enrolment code</source>
            <translation>رمز التسجيل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>From a manager</source>
            <translation>من المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/set_up.py"></location>
            <source>Set up this device</source>
            <translation>إعداد هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n حرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>A number (0), a device path, an RTSP or HTTP address, a video file or a folder of pictures</source>
            <translation>رقم (0) أو مسار جهاز أو عنوان RTSP أو HTTP أو ملف فيديو أو مجلد صور</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>After a restart</source>
            <translation>بعد إعادة التشغيل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As enrolled</source>
            <translation>كما سُجّل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Camera resolution</source>
            <translation>دقة الكاميرا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Exclusive scanner</source>
            <translation>ماسح حصري</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Hub</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Kept at the hub. A manager changes them there.</source>
            <translation>محفوظة لدى الخادم. يغيّرها المدير هناك.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Left-handed</source>
            <translation>لليد اليسرى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Longest gap</source>
            <translation>أطول فاصل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Loud</source>
            <translation>عالٍ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Milliseconds between two characters</source>
            <translation>ميلي ثانية بين حرفين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>No name yet</source>
            <translation>بلا اسم بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Not set</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Nothing for off, auto, or a device such as /dev/input/event5</source>
            <translation>فارغ للإيقاف، أو auto، أو جهاز مثل /dev/input/event5</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Prefix</source>
            <translation>البادئة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Pseudo (for tests)</source>
            <translation>زائفة (للاختبار)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Quiet</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Read DataBar (loose produce)</source>
            <translation>قراءة DataBar (خضار وفواكه سائبة)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Reduced motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Saved. It takes effect after a restart of the app.</source>
            <translation>حُفظ. يسري بعد إعادة تشغيل التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan doctor</source>
            <translation>فحص الماسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan trigger</source>
            <translation>زناد المسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scan with</source>
            <translation>المسح بواسطة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Scanner</source>
            <translation>الماسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Signature screen</source>
            <translation>شاشة التوقيع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Some changes take effect after a restart of the app.</source>
            <translation>بعض التغييرات تسري بعد إعادة تشغيل التطبيق.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Store</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Suffix</source>
            <translation>اللاحقة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Sunlight</source>
            <translation>ضوء الشمس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>This device</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>Vibration</source>
            <translation>الاهتزاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends after a code</source>
            <translation>ما يرسله الماسح بعد الرمز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>What the scanner sends before a code</source>
            <translation>ما يرسله الماسح قبل الرمز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>not set</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/settings.py"></location>
            <source>on</source>
            <translation>يعمل</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/sheet.py"></location>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Enter a new code</source>
            <translation>أدخل رمزًا جديدًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Hold your badge here</source>
            <translation>ضع بطاقتك هنا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Locked. Enter your PIN to go on where you were.</source>
            <translation>مقفل. أدخل رمز PIN لتتابع من حيث كنت.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Now enter your PIN</source>
            <translation>أدخل الآن رمز PIN</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Offline sign-in, for people known here</source>
            <translation>دخول دون اتصال لمن يعرفه الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <source>Scan your badge</source>
            <translation>امسح بطاقتك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Scan your badge, or enter your number</source>
            <translation>امسح بطاقتك أو أدخل رقمك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sign_in.py"></location>
            <source>Sign in</source>
            <translation>دخول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>This badge is not known here. Enter your number instead.</source>
            <translation>هذه البطاقة غير معروفة هنا. أدخل رقمك بدلًا منها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/pin_entry.py"></location>
            <source>Wait %1 s</source>
            <translation>انتظر %1 ث</translation>
        </message>
    </context>
    <context>
        <name>Signature</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>%1 signs</source>
            <translation>يوقّع %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Recorded with your initials: %1</source>
            <translation>يُسجَّل بأحرفك الأولى: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for order %1</source>
            <translation>توقيع الطلب ‎%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>Sign for orders %1</source>
            <translation>توقيع الطلبات ‎%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>The order changed, so the signature no longer fits. Nothing was handed over. Please sign again.</source>
            <translation>تغيّر الطلب فلم يعد التوقيع صالحًا. لم يُسلَّم شيء. يرجى التوقيع مجددًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/signature.py"></location>
            <source>collected by %1</source>
            <translation>استلمه %1</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/signature.py"></location>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
    </context>
    <context>
        <name>SignatureScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Hand over without a signature?</source>
            <translation>تسليم دون توقيع؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>It shows nothing but what the customer signs for.</source>
            <translation>لا تعرض إلا ما يوقّع عليه العميل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>Sign on this screen</source>
            <translation>التوقيع على هذه الشاشة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>That order is not on this device</source>
            <translation>هذا الطلب ليس على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>The customer signs on the other screen</source>
            <translation>يوقّع العميل على الشاشة الأخرى</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/signature.py"></location>
            <source>What is collected</source>
            <translation>ما يُستلم</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/states.py"></location>
            <source>Loading</source>
            <translation>جارٍ التحميل</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 moved to %2</source>
            <translation>‏نُقل ‎#%1 إلى %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>#%1 staged at %2</source>
            <translation>‏خُزّن ‎#%1 في %2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 at %2</source>
            <comment>bags, place</comment>
            <translation>%1 في %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 of %n item(s)</source>
            <comment>picked</comment>
            <translation>
                <numerusform>%1 من %n صنف</numerusform>
                <numerusform>%1 من صنف واحد</numerusform>
                <numerusform>%1 من صنفين</numerusform>
                <numerusform>%1 من %n أصناف</numerusform>
                <numerusform>%1 من %n صنفًا</numerusform>
                <numerusform>%1 من %n صنف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%1 was not found.</source>
            <translation>لم يوجد: %1.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n كيس</numerusform>
                <numerusform>كيس واحد</numerusform>
                <numerusform>كيسان</numerusform>
                <numerusform>%n أكياس</numerusform>
                <numerusform>%n كيسًا</numerusform>
                <numerusform>%n كيس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n item(s) must go back to the shelf first.</source>
            <translation>
                <numerusform>يجب إعادة %n صنف إلى الرف أولًا.</numerusform>
                <numerusform>يجب إعادة صنف واحد إلى الرف أولًا.</numerusform>
                <numerusform>يجب إعادة صنفين إلى الرف أولًا.</numerusform>
                <numerusform>يجب إعادة %n أصناف إلى الرف أولًا.</numerusform>
                <numerusform>يجب إعادة %n صنفًا إلى الرف أولًا.</numerusform>
                <numerusform>يجب إعادة %n صنف إلى الرف أولًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>%n order(s) to stage</source>
            <translation>
                <numerusform>%n طلب للتخزين</numerusform>
                <numerusform>طلب واحد للتخزين</numerusform>
                <numerusform>طلبان للتخزين</numerusform>
                <numerusform>%n طلبات للتخزين</numerusform>
                <numerusform>%n طلبًا للتخزين</numerusform>
                <numerusform>%n طلب للتخزين</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>A refund starts when you stage this order.</source>
            <translation>يبدأ استرداد عند تخزين هذا الطلب.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Aim at the shelf label</source>
            <translation>وجّه إلى ملصق الرف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>All bags at one place</source>
            <translation>كل الأكياس في مكان واحد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Bags</source>
            <translation>الأكياس</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Choose an order on the left</source>
            <translation>اختر طلبًا من القائمة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Go to the pick queue</source>
            <translation>إلى قائمة الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move order</source>
            <translation>نقل الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Move to %1</source>
            <translation>نقل إلى %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Nothing is missing.</source>
            <translation>لا ينقص شيء.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Nothing to stage</source>
            <translation>لا شيء للتخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders appear here as soon as their pick walk is finished.</source>
            <translation>تظهر الطلبات هنا فور انتهاء جولة جمعها.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <source>Orders to stage</source>
            <translation>طلبات للتخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Picked %1 of %2 items</source>
            <translation>جُمع %1 من %2 صنف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Place of bag %1</source>
            <translation>مكان الكيس %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Places for each bag</source>
            <translation>مكان لكل كيس</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Put back %n</source>
            <comment>units</comment>
            <translation>
                <numerusform>إعادة %n</numerusform>
                <numerusform>إعادة واحدة</numerusform>
                <numerusform>إعادة اثنتين</numerusform>
                <numerusform>إعادة %n</numerusform>
                <numerusform>إعادة %n</numerusform>
                <numerusform>إعادة %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Ready · %1</source>
            <translation>جاهز · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund requested.</source>
            <translation>طُلب الاسترداد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refund: %1</source>
            <translation>الاسترداد: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Refunded.</source>
            <translation>تم الاسترداد.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the place</source>
            <translation>مسح المكان</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Scan the shelf label or type any place, such as “under the counter”.</source>
            <translation>امسح ملصق الرف أو اكتب أي مكان، مثل «تحت المكتب».</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage</source>
            <translation>تخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1</source>
            <translation>تخزين في %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage at %1 and refund %n item(s)</source>
            <translation>
                <numerusform>تخزين في %1 واسترداد %n صنف</numerusform>
                <numerusform>تخزين في %1 واسترداد صنف واحد</numerusform>
                <numerusform>تخزين في %1 واسترداد صنفين</numerusform>
                <numerusform>تخزين في %1 واسترداد %n أصناف</numerusform>
                <numerusform>تخزين في %1 واسترداد %n صنفًا</numerusform>
                <numerusform>تخزين في %1 واسترداد %n صنف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_order.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Stage order</source>
            <translation>تخزين الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged</source>
            <translation>مخزّن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>Staged at %1 · Refund requested</source>
            <translation>خُزّن في %1 · طُلب الاسترداد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Stands at</source>
            <translation>مكانه الآن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/stage.py"></location>
            <source>To stage</source>
            <translation>للتخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Used today</source>
            <translation>استُخدمت اليوم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/stage_form.py"></location>
            <source>Where did you put it?</source>
            <translation>أين وضعته؟</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>Less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/stepper.py"></location>
            <source>More</source>
            <translation>أكثر</translation>
        </message>
    </context>
    <context>
        <name>StoreSettings</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>%n of its own</source>
            <comment>questions</comment>
            <translation>
                <numerusform>%n خاصة بالمتجر</numerusform>
                <numerusform>واحد خاص بالمتجر</numerusform>
                <numerusform>اثنان خاصان بالمتجر</numerusform>
                <numerusform>%n خاصة بالمتجر</numerusform>
                <numerusform>%n خاصًا بالمتجر</numerusform>
                <numerusform>%n خاص بالمتجر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>24-hour clock</source>
            <translation>ساعة 24</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Ask for an ID check</source>
            <translation>طلب التحقق من الهوية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Badge alone (pick role only)</source>
            <translation>البطاقة وحدها (دور الجمع فقط)</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Cancel</source>
            <comment>role</comment>
            <translation>الإلغاء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Claim without a pick, minutes</source>
            <translation>حجز بلا جمع، دقائق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, at most</source>
            <translation>الطلبات المغلقة على الأجهزة، الحد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Closed orders on devices, days</source>
            <translation>الطلبات المغلقة على الأجهزة، أيام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Count bags at hand-off</source>
            <translation>عدّ الأكياس عند التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days by category</source>
            <translation>الأيام حسب الفئة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Days by category, such as Beauty:0 or Home:60:receipt</source>
            <translation>الأيام حسب الفئة، مثل Beauty:0 أو Home:60:receipt</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Days to return</source>
            <translation>أيام الإرجاع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Due soon, minutes</source>
            <translation>قرب الموعد، دقائق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Enter a number after one scan</source>
            <translation>إدخال عدد بعد مسح واحد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Fiscal year begins on, month-day</source>
            <translation>بداية السنة المالية، شهر-يوم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Hand-off</source>
            <comment>role</comment>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Invoice number begins with</source>
            <translation>يبدأ رقم الفاتورة بـ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines at the foot</source>
            <translation>أسطر أسفل المستند</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lines under the store's name</source>
            <translation>أسطر تحت اسم المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a handheld after, minutes</source>
            <translation>قفل الجهاز اليدوي بعد، دقائق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Lock a kiosk after, minutes</source>
            <translation>قفل الكشك بعد، دقائق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager</source>
            <comment>role</comment>
            <translation>المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Manager needed above</source>
            <translation>يلزم المدير فوق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Manager needed above, minor units</source>
            <translation>يلزم المدير فوق، أصغر وحدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Names of closed orders on devices, hours</source>
            <translation>أسماء الطلبات المغلقة، ساعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>No-show after, minutes</source>
            <translation>عدم الحضور بعد، دقائق</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, extended, hours</source>
            <translation>دخول دون اتصال ممدد، ساعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Offline sign-in, hours</source>
            <translation>دخول دون اتصال، ساعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Opening hours, such as 08:00-21:30</source>
            <translation>ساعات العمل، مثل 08:00-21:30</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Order system</source>
            <translation>نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Orders in one walk</source>
            <translation>طلبات الجولة الواحدة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Photos of bad items</source>
            <translation>صور الأصناف المعيبة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Photos of bad items: always, when_camera or never</source>
            <translation>صور الأصناف المعيبة: always أو when_camera أو never</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick</source>
            <comment>role</comment>
            <translation>الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store invoices are made</source>
            <translation>إصدار فواتير Pick-At-Store</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Pick-At-Store orders are confirmed</source>
            <translation>تأكيد طلبات Pick-At-Store</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Picking</source>
            <translation>الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Questions of the check</source>
            <translation>أسئلة الفحص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Questions of the check, key:Question:Good answer|Bad answer=fault!</source>
            <translation>أسئلة الفحص، مفتاح:سؤال:إجابة جيدة|إجابة سيئة=خلل!</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Queue</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Receipt needed</source>
            <translation>يلزم الإيصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Retention</source>
            <translation>الاحتفاظ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Returns</source>
            <comment>role</comment>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Scan the tote after each item</source>
            <translation>مسح السلة بعد كل صنف</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Show the last associates</source>
            <translation>عرض آخر الموظفين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signature required</source>
            <translation>التوقيع مطلوب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signatures at the hub, days</source>
            <translation>التواقيع لدى الخادم، أيام</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Signing in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Store name</source>
            <translation>اسم المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Tax number</source>
            <translation>الرقم الضريبي</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns amber after, seconds</source>
            <translation>الانتظار برتقالي بعد، ثوانٍ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Wait turns red after, seconds</source>
            <translation>الانتظار أحمر بعد، ثوانٍ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight and price labels</source>
            <translation>ملصقات الوزن والسعر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <source>Weight and price labels, prefix:item:value:measure:decimals</source>
            <translation>ملصقات الوزن والسعر، بادئة:صنف:قيمة:قياس:كسور</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Weight tolerance, percent</source>
            <translation>تفاوت الوزن، بالمئة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/domain/policy.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>Who may cancel an order</source>
            <translation>من يمكنه إلغاء الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>after the pick</source>
            <translation>بعد الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>always, or a manager decides</source>
            <translation>دائمًا، أو يقرر المدير</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>at the first pick</source>
            <translation>عند أول جمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by the order system</source>
            <translation>من نظام الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>by this store</source>
            <translation>من هذا المتجر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>not needed</source>
            <translation>غير مطلوبة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>nowhere</source>
            <translation>لا تُصدر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>on arrival</source>
            <translation>عند الوصول</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>the usual three</source>
            <translation>الثلاثة المعتادة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/setting_words.py"></location>
            <source>where there is a camera</source>
            <translation>حيث توجد كاميرا</translation>
        </message>
    </context>
    <context>
        <name>SummaryPane</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Credit note</source>
            <translation>إشعار دائن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Return</source>
            <translation>المرتجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Show the order</source>
            <translation>عرض الطلب</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>%1 GB free</source>
            <translation>%1 غ.ب متاحة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%1, asked at %2</source>
            <translation>%1، سُئل في %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) following from it</source>
            <translation>
                <numerusform>%n إجراء آخر يتبعه</numerusform>
                <numerusform>إجراء آخر يتبعه</numerusform>
                <numerusform>إجراءان آخران يتبعانه</numerusform>
                <numerusform>%n إجراءات أخرى تتبعه</numerusform>
                <numerusform>%n إجراءً آخر يتبعه</numerusform>
                <numerusform>%n إجراء آخر يتبعه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n more action(s) waiting</source>
            <translation>
                <numerusform>%n إجراء آخر ينتظر</numerusform>
                <numerusform>إجراء آخر ينتظر</numerusform>
                <numerusform>إجراءان آخران ينتظران</numerusform>
                <numerusform>%n إجراءات أخرى تنتظر</numerusform>
                <numerusform>%n إجراءً آخر ينتظر</numerusform>
                <numerusform>%n إجراء آخر ينتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>%n more to settle</source>
            <translation>
                <numerusform>%n أخرى للحسم</numerusform>
                <numerusform>واحد آخر للحسم</numerusform>
                <numerusform>اثنان آخران للحسم</numerusform>
                <numerusform>%n أخرى للحسم</numerusform>
                <numerusform>%n أخرى للحسم</numerusform>
                <numerusform>%n أخرى للحسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n صورة</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%n صور</numerusform>
                <numerusform>%n صورة</numerusform>
                <numerusform>%n صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>%n request(s) wait.</source>
            <translation>
                <numerusform>%n طلب ينتظر.</numerusform>
                <numerusform>طلب واحد ينتظر.</numerusform>
                <numerusform>طلبان ينتظران.</numerusform>
                <numerusform>%n طلبات تنتظر.</numerusform>
                <numerusform>%n طلبًا ينتظر.</numerusform>
                <numerusform>%n طلب ينتظر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>All is synced</source>
            <translation>كل شيء متزامن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>An action was refused</source>
            <translation>رُفض إجراء</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Attention · %1</source>
            <comment>sync pill</comment>
            <translation>انتباه · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Battery</source>
            <translation>البطارية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Clock is wrong</source>
            <translation>الساعة خاطئة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>For a manager</source>
            <translation>للمدير</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>For a manager: %n to settle</source>
            <translation>
                <numerusform>للمدير: %n للحسم</numerusform>
                <numerusform>للمدير: واحد للحسم</numerusform>
                <numerusform>للمدير: اثنان للحسم</numerusform>
                <numerusform>للمدير: %n للحسم</numerusform>
                <numerusform>للمدير: %n للحسم</numerusform>
                <numerusform>للمدير: %n للحسم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Last sync %1</source>
            <translation>آخر مزامنة %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Last update %1</source>
            <translation>آخر تحديث %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>May be refused</source>
            <translation>قد يُرفض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs a person</source>
            <translation>يحتاج إلى شخص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs attention</source>
            <translation>يلزم الانتباه</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention · %1</source>
            <translation>انتباه · %1</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Needs attention: %n action(s)</source>
            <translation>
                <numerusform>يلزم الانتباه: %n إجراء</numerusform>
                <numerusform>يلزم الانتباه: إجراء واحد</numerusform>
                <numerusform>يلزم الانتباه: إجراءان</numerusform>
                <numerusform>يلزم الانتباه: %n إجراءات</numerusform>
                <numerusform>يلزم الانتباه: %n إجراءً</numerusform>
                <numerusform>يلزم الانتباه: %n إجراء</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Needs the connection to the hub</source>
            <translation>يتطلب الاتصال بالخادم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>No connection to %1</source>
            <translation>لا اتصال بـ %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Not synced yet</source>
            <translation>لم يتزامن بعد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline</source>
            <translation>دون اتصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Offline · %1</source>
            <translation>دون اتصال · %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Oldest unsent action</source>
            <translation>أقدم إجراء لم يُرسل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>On the way to the hub: %n action(s), saved on this device.</source>
            <translation>
                <numerusform>في الطريق إلى الخادم: %n إجراء، محفوظ على هذا الجهاز.</numerusform>
                <numerusform>في الطريق إلى الخادم: إجراء واحد، محفوظ على هذا الجهاز.</numerusform>
                <numerusform>في الطريق إلى الخادم: إجراءان محفوظان على هذا الجهاز.</numerusform>
                <numerusform>في الطريق إلى الخادم: %n إجراءات محفوظة على هذا الجهاز.</numerusform>
                <numerusform>في الطريق إلى الخادم: %n إجراءً محفوظًا على هذا الجهاز.</numerusform>
                <numerusform>في الطريق إلى الخادم: %n إجراء محفوظ على هذا الجهاز.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 changed</source>
            <translation>تغيّر الطلب ‎%1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Order %1 is not on this device</source>
            <translation>الطلب ‎%1 ليس على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Orders are on the way to this device. You can go on working.</source>
            <translation>الطلبات في طريقها إلى هذا الجهاز. يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Picks, hand-offs and returns are saved on this device and will send when the network returns.</source>
            <translation>عمليات الالتقاط والتسليم والمرتجعات محفوظة على هذا الجهاز وستُرسل عند عودة الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sent today</source>
            <translation>أُرسل اليوم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Settled</source>
            <translation>حُسم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Sync status</source>
            <translation>حالة المزامنة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Synced</source>
            <translation>متزامن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sign_in.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Syncing</source>
            <translation>جارٍ التزامن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub has everything this device did.</source>
            <translation>لدى الخادم كل ما فعله هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>The hub refused an action. Choose a way out.</source>
            <translation>رفض الخادم إجراءً. اختر حلًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>This device's clock is %1 off. Due times follow the hub's clock.</source>
            <translation>ساعة هذا الجهاز منحرفة %1. المواعيد تتبع ساعة الخادم.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Trying to reach the hub…</source>
            <translation>محاولة الوصول إلى الخادم…</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Waiting to send</source>
            <translation>بانتظار الإرسال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>Wi-Fi</source>
            <translation>Wi-Fi</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>Working offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>Working offline. Picks, hand-offs and returns are saved on this device and sent later.</source>
            <translation>العمل دون اتصال. عمليات الالتقاط والتسليم والمرتجعات محفوظة على هذا الجهاز وتُرسل لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>almost full</source>
            <translation>شبه ممتلئ</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>charging</source>
            <translation>قيد الشحن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>full</source>
            <translation>مكتملة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>oldest %1</source>
            <translation>الأقدم %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/diagnostics.py"></location>
            <source>on battery</source>
            <translation>على البطارية</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/sync.py"></location>
            <source>still on this device</source>
            <translation>ما زالت على هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copied: %1</source>
            <translation>نُسخ: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Copy diagnostic code</source>
            <translation>نسخ رمز التشخيص</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Nothing needs attention</source>
            <translation>لا شيء يلزم انتباهًا</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>This device</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/sync.py"></location>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/kit/fields.py"></location>
            <source>Scan</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is here for #%2</source>
            <translation>%1 هنا من أجل ‎#%2</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%1 is waiting: pick #%2 now</source>
            <translation>%1 ينتظر: اجمع ‎#%2 الآن</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/vm/session.py"></location>
            <source>%n customer(s) arrived</source>
            <translation>
                <numerusform>وصل %n عميل</numerusform>
                <numerusform>وصل عميل واحد</numerusform>
                <numerusform>وصل عميلان</numerusform>
                <numerusform>وصل %n عملاء</numerusform>
                <numerusform>وصل %n عميلًا</numerusform>
                <numerusform>وصل %n عميل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Cannot be used here: %1</source>
            <translation>لا يُستخدم هنا: %1</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Hand-off</source>
            <comment>destination</comment>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>More</source>
            <comment>destination</comment>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Offline sign-in</source>
            <translation>دخول دون اتصال</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Orders</source>
            <comment>destination</comment>
            <translation>الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Pick</source>
            <comment>destination</comment>
            <translation>الجمع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Returns</source>
            <comment>destination</comment>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Settings</source>
            <comment>destination</comment>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Stage</source>
            <comment>destination</comment>
            <translation>التخزين</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell_nav.py"></location>
            <source>Sync</source>
            <comment>destination</comment>
            <translation>المزامنة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>We kept your walk</source>
            <translation>حفظنا جولتك</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/shell.py"></location>
            <source>Your roles do not cover this. Ask a manager.</source>
            <translation>أدوارك لا تسمح بذلك. اسأل المدير.</translation>
        </message>
    </context>
    <context>
        <name>_LineCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_choose.py"></location>
            <source>Unit %1 of %2</source>
            <translation>القطعة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>_NavButton</name>
        <message numerus="yes">
            <location filename="../../src/storeassist_qt/ui/kit/bars.py"></location>
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1، %n في الانتظار</numerusform>
                <numerusform>%1، واحد في الانتظار</numerusform>
                <numerusform>%1، اثنان في الانتظار</numerusform>
                <numerusform>%1، %n في الانتظار</numerusform>
                <numerusform>%1، %n في الانتظار</numerusform>
                <numerusform>%1، %n في الانتظار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_ReasonSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Add the note</source>
            <translation>إضافة الملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Another reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Cancel the order</source>
            <translation>إلغاء الطلب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>What should the others know?</source>
            <translation>ما الذي يجب أن يعرفه الآخرون؟</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/order_detail.py"></location>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
    </context>
    <context>
        <name>_TestPanel</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Scan anything: its characters show here.</source>
            <translation>امسح أي شيء: تظهر حروفه هنا.</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Test the scanner</source>
            <translation>اختبار الماسح</translation>
        </message>
    </context>
    <context>
        <name>_Tick</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/handoff_detail.py"></location>
            <source>Checked</source>
            <translation>تم التحقق</translation>
        </message>
    </context>
    <context>
        <name>_TypeSheet</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/settings.py"></location>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>_UnitCard</name>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Give back to the customer</source>
            <translation>إعادة إلى العميل</translation>
        </message>
        <message>
            <location filename="../../src/storeassist_qt/ui/screens/returns_summary.py"></location>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
    </context>
</TS>
