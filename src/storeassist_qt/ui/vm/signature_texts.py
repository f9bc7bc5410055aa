"""What the customer reads on the signature screen, in the customer's language.

The customer's language is chosen at the counter and has nothing to do with the language of the program, so these
texts stand in a table of their own instead of the program's translations.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SignatureTexts:
    """The customer's side in one language. ``{...}`` are facts; `units` is (one, two, few 3-10, many)."""

    code: str
    name: str
    collecting: str
    returned: str
    unavailable: str
    refund_later: str
    paid: str
    refund: str
    total: str
    legal: str
    units: tuple[str, str, str, str]
    clear: str
    accept: str
    cannot_sign: str
    language: str
    is_rtl: bool = False

    def units_text(self, count: int) -> str:
        """Return a count of units in words."""
        one, two, few, many = self.units
        if count == 1:
            form = one
        elif count == 2:
            form = two
        else:
            form = few if 3 <= count % 100 <= 10 else many
        return form.format(n=count)

    def legal_text(self, name: str, count: int) -> str:
        """Return the line below the signature."""
        return self.legal.format(name=name, units=self.units_text(count))


TEXTS: tuple[SignatureTexts, ...] = (
    SignatureTexts(
        code="en",
        name="English",
        collecting="You are collecting",
        returned="Returned at pickup",
        unavailable="Not available",
        refund_later="refund requested",
        paid="Paid",
        refund="Refund",
        total="Total",
        legal="{name} · signs to confirm receipt of {units}",
        units=("{n} unit", "{n} units", "{n} units", "{n} units"),
        clear="Clear",
        accept="Accept and hand over",
        cannot_sign="Customer cannot sign",
        language="Language",
    ),
    SignatureTexts(
        code="es",
        name="Español",
        collecting="Usted recoge",
        returned="Devuelto al recoger",
        unavailable="No disponible",
        refund_later="reembolso solicitado",
        paid="Pagado",
        refund="Reembolso",
        total="Total",
        legal="{name} · firma para confirmar la recepción de {units}",
        units=("{n} unidad", "{n} unidades", "{n} unidades", "{n} unidades"),
        clear="Borrar",
        accept="Aceptar y entregar",
        cannot_sign="El cliente no puede firmar",
        language="Idioma",
    ),
    SignatureTexts(
        code="fr",
        name="Français",
        collecting="Vous récupérez",
        returned="Rendu au retrait",
        unavailable="Non disponible",
        refund_later="remboursement demandé",
        paid="Payé",
        refund="Remboursement",
        total="Total",
        legal="{name} · signe pour confirmer la réception de {units}",
        units=("{n} unité", "{n} unités", "{n} unités", "{n} unités"),
        clear="Effacer",
        accept="Accepter et remettre",
        cannot_sign="Le client ne peut pas signer",
        language="Langue",
    ),
    SignatureTexts(
        code="de",
        name="Deutsch",
        collecting="Sie nehmen mit",
        returned="Bei Abholung zurückgegeben",
        unavailable="Nicht verfügbar",
        refund_later="Erstattung beantragt",
        paid="Bezahlt",
        refund="Erstattung",
        total="Summe",
        legal="{name} · bestätigt mit der Unterschrift den Erhalt von {units}",
        units=("{n} Stück", "{n} Stück", "{n} Stück", "{n} Stück"),
        clear="Löschen",
        accept="Annehmen und übergeben",
        cannot_sign="Unterschrift nicht möglich",
        language="Sprache",
    ),
    SignatureTexts(
        code="ar",
        name="العربية",
        collecting="أنت تستلم",
        returned="أُعيد عند الاستلام",
        unavailable="غير متوفر",
        refund_later="تم طلب الاسترداد",
        paid="المدفوع",
        refund="المبلغ المسترد",
        total="الإجمالي",
        legal="{name} · يوقّع لتأكيد استلام {units}",
        units=("قطعة واحدة", "قطعتين", "{n} قطع", "{n} قطعة"),
        clear="مسح",
        accept="قبول وتسليم",
        cannot_sign="العميل لا يستطيع التوقيع",
        language="اللغة",
        is_rtl=True,
    ),
)
BY_CODE = {texts.code: texts for texts in TEXTS}


def texts_for(code: str) -> SignatureTexts:
    """Return the texts of a language code ("de", "de_AT"); English where there are none."""
    return BY_CODE.get(code.replace("-", "_").partition("_")[0].lower(), TEXTS[0])
