"""How each kind of row is painted. One painter per row class; lists and single row widgets share them."""

from collections.abc import Callable
from typing import Any, ClassVar, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from storeassist_qt.ui.kit.paint import Canvas, wrap
from storeassist_qt.ui.rows import (
    ChipData,
    CustomerRow,
    ItemRowData,
    NoteRow,
    OrderRow,
    OrderSummaryRow,
    OutboxRow,
    ReturnRow,
    SectionRow,
    SettingRow,
    TimelineRow,
    WalkLineRow,
)
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.metrics import RADIUS_CARD, RADIUS_CONTROL

ImageSource = Callable[[str], QImage | None]

SEPARATOR: Final = " · "
"""Between the parts of a meta line."""
_CODE_FROM: Final = 8


class RowPainter:
    """Paints one class of rows. ``height`` is the drawn height at 100 % text, ``parts`` the targets inside a row."""

    height: ClassVar[float] = 56
    gap: ClassVar[float] = 8
    radius: ClassVar[float] = RADIUS_CARD

    def draw(self, canvas: Canvas, rect: QRectF, row: Any, images: ImageSource | None) -> None:
        """Paint the row into its card's rectangle."""
        raise NotImplementedError

    def parts(self, theme: Theme, rect: QRectF, row: Any) -> dict[str, QRectF]:
        """Return the targets inside the row by name, left-to-right."""
        return {}

    def full_height(self, theme: Theme) -> float:
        """Return height and gap in the chosen text size."""
        return round(theme.grow(self.height) + self.gap)


class SectionPainter(RowPainter):
    """A header within a list."""

    height = 30
    gap = 0

    def draw(self, canvas: Canvas, rect: QRectF, row: SectionRow, images: ImageSource | None) -> None:
        """Paint the title and what stands behind it."""
        tone = canvas.color.danger if row.kind == "danger" else canvas.color.text2
        canvas.text(rect.adjusted(4, 2, -80, -4), row.title, "label", tone)
        if row.trailing:
            canvas.text(rect.adjusted(80, 2, -4, -4), row.trailing, "caption", canvas.color.text2, align="end")


NUMBER_ROOM = 130
"""Where a long order number has so much room, it is shortened in its middle: the meta line has other things to say."""


class OrderCard(RowPainter):
    """A card of the pick queue."""

    height = 108

    def draw(self, canvas: Canvas, rect: QRectF, row: OrderRow, images: ImageSource | None) -> None:
        """Paint checkbox, due chip, number, name, units, place and holder."""
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CARD, selected=row.selected)
        is_disabled = bool(row.disabled_reason)
        left = rect.left() + 16
        if row.selectable:
            box = QRectF(rect.left() + 14, rect.center().y() - 13, 26, 26)
            canvas.checkbox(box, checked=row.selected, enabled=not is_disabled)
            left = rect.left() + 54
        right = rect.right() - 14
        is_number_drawn = self._draw_top(canvas, rect, row, left, right)
        strong = color.text3 if is_disabled else color.text
        units = canvas.width(row.units_text, "title")
        name_line = QRectF(left, rect.top() + grow(42), right - left, grow(24))
        canvas.text(name_line, row.units_text, "title", strong, align="end", elide=False)
        canvas.text(name_line.adjusted(0, 0, -units - 10, 0), row.customer, "title", strong)
        self._draw_meta(canvas, rect, row, left, right, has_number=not is_number_drawn)

    def _draw_top(self, canvas: Canvas, rect: QRectF, row: OrderRow, left: float, right: float) -> bool:
        """Paint due chip and number; return False where the number found no room beside the chip."""
        chip = ChipData(row.due_text, row.due_kind, row.due_icon)
        height = canvas.chip_height()
        place = QRectF(left, rect.top() + 12, canvas.chip_width(chip), height)
        canvas.chip(place, chip)
        number = QRectF(place.right() + 6, place.top(), right - place.right() - 6, height)
        is_long = canvas.smallest_width(row.number, "label") > number.width()
        if is_long and number.width() < canvas.theme.grow(NUMBER_ROOM):
            return False
        canvas.text(number, row.number, "label", canvas.color.text2, align="end", ltr=True)
        return True

    def _draw_meta(
        self, canvas: Canvas, rect: QRectF, row: OrderRow, left: float, right: float, *, has_number: bool
    ) -> None:
        grow, color = canvas.theme.grow, canvas.color
        line = QRectF(left, rect.top() + grow(75.5), right - left, grow(18))
        quiet = color.on_primary_c if row.selected else color.text2
        if row.disabled_reason:
            canvas.text(line, row.disabled_reason, "caption", color.text2)
            return
        if row.holder_text:
            width = canvas.width(row.holder_text, "caption")
            canvas.text(line, row.holder_text, "caption", color.primary, align="end", elide=False)
            line = line.adjusted(0, 0, -width - 12, 0)
        canvas.icon(row.meta_icon, QPointF(left + 9, line.center().y()), 18, quiet)
        # The number keeps its direction beside Arabic words: else its "#" is drawn at its end.
        number = f"\N{LEFT-TO-RIGHT ISOLATE}{row.number}\N{POP DIRECTIONAL ISOLATE}"
        text = f"{number} · {row.meta_text}" if has_number else row.meta_text
        canvas.text(line.adjusted(24, 0, 0, 0), text, "caption", quiet)


class CustomerCard(RowPainter):
    """A waiting customer."""

    height = 116

    def draw(self, canvas: Canvas, rect: QRectF, row: CustomerRow, images: ImageSource | None) -> None:
        """Paint avatar, name, order, wait, place and staged chip."""
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CARD, selected=row.selected)
        canvas.avatar(QRectF(rect.left() + 12, rect.top() + grow(14), 52, 52), row.initials)
        right = rect.right() - 12
        wait = canvas.chip_width(row.wait)
        canvas.chip(QRectF(right - wait, rect.top() + 14, wait, canvas.chip_height()), row.wait)
        left = rect.left() + 76
        canvas.text(
            QRectF(left, rect.top() + grow(13), right - wait - 8 - left, grow(24)), row.name, "title", color.text
        )
        order = QRectF(left, rect.top() + grow(40), right - left, grow(18))
        canvas.text(order, row.order_text, "caption", color.text2)
        self._draw_foot(canvas, rect, row, right)

    def _draw_foot(self, canvas: Canvas, rect: QRectF, row: CustomerRow, right: float) -> None:
        grow, color = canvas.theme.grow, canvas.color
        foot = QRectF(rect.left() + 14, rect.top() + grow(74), right - rect.left() - 14, grow(26))
        if row.staged is not None:
            width = canvas.chip_width(row.staged)
            canvas.chip(QRectF(right - width, foot.top(), width, canvas.chip_height()), row.staged)
            foot = foot.adjusted(0, 0, -width - 8, 0)
        canvas.icon(row.place_icon, QPointF(foot.left() + 10, foot.center().y()), 21, color.text)
        canvas.text(foot.adjusted(28, 0, 0, 0), row.place_text, "label", color.text)


class OrderSummaryCard(RowPainter):
    """An order found in Orders."""

    height = 80

    def draw(self, canvas: Canvas, rect: QRectF, row: OrderSummaryRow, images: ImageSource | None) -> None:
        """Paint name, number, status, when and items."""
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CONTROL, selected=row.selected)
        left, right = rect.left() + 14, rect.right() - 14
        line = QRectF(left, rect.top() + grow(9), right - left, grow(24))
        # In a narrow list the name comes first; a long number gives way, down to a third of the line.
        left_over = line.width() - canvas.width(row.name, "title", 700) - 10
        number = min(canvas.width(row.number, "label"), max(left_over, line.width() / 3))
        place = QRectF(right - number, line.top(), number, line.height())
        canvas.text(place, row.number, "label", color.text2, align="end", ltr=True)
        self._draw_name(canvas, line.adjusted(0, 0, -number - 10, 0), row)
        chip = QRectF(left, rect.top() + grow(41), canvas.chip_width(row.status), canvas.chip_height())
        canvas.chip(chip, row.status)
        when = QRectF(chip.right() + 14, chip.top(), right - chip.right() - 14, chip.height())
        canvas.text(when, row.when_text, "caption", color.text2)

    def _draw_name(self, canvas: Canvas, line: QRectF, row: OrderSummaryRow) -> None:
        fits = canvas.width(row.name, "title", 700) <= line.width()
        if not row.bold_spans or canvas.rtl or not fits:
            canvas.text(line, row.name, "title", canvas.color.text)
            return
        at, left = 0, line.left()
        for start, length in (*row.bold_spans, (len(row.name), 0)):
            for text, weight in ((row.name[at:start], 500), (row.name[start : start + length], 700)):
                if text:
                    place = QRectF(left, line.top(), line.right() - left, line.height())
                    left += canvas.text(place, text, "title", canvas.color.text, weight=weight, elide=False)
            at = start + length


class ReturnCard(RowPainter):
    """A return in the counter's queue."""

    height = 95

    def draw(self, canvas: Canvas, rect: QRectF, row: ReturnRow, images: ImageSource | None) -> None:
        """Paint number, customer and status."""
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CARD, selected=row.selected)
        left, width = rect.left() + 16, rect.width() - 32
        canvas.text(QRectF(left, rect.top() + grow(12), width, grow(24)), row.number, "title", color.text)
        canvas.text(QRectF(left, rect.top() + grow(38), width, grow(18)), row.meta_text, "caption", color.text2)
        place = QRectF(left, rect.top() + grow(61), canvas.chip_width(row.status), canvas.chip_height())
        canvas.chip(place, row.status)
        if row.second is not None:
            second = QRectF(place.right() + 8, place.top(), canvas.chip_width(row.second), place.height())
            if second.right() <= left + width + 8:  # never over the edge: the row's sentence says it anyway
                canvas.chip(second, row.second)


class ItemRow(RowPainter):
    """An item of an order, with accept and reject while it is undecided at hand-off."""

    height = 78

    _BUTTON_WIDTH: Final = 48
    _BUTTON_HEIGHT: Final = 52

    def parts(self, theme: Theme, rect: QRectF, row: ItemRowData) -> dict[str, QRectF]:
        """Return accept and reject."""
        if row.decision == "none":
            return {}
        top = rect.center().y() - self._BUTTON_HEIGHT / 2
        reject = QRectF(rect.right() - 16 - self._BUTTON_WIDTH, top, self._BUTTON_WIDTH, self._BUTTON_HEIGHT)
        return {"accept": reject.translated(-self._BUTTON_WIDTH - 8, 0), "reject": reject}

    def draw(self, canvas: Canvas, rect: QRectF, row: ItemRowData, images: ImageSource | None) -> None:
        """Paint picture, name, meta and what stands at the end."""
        if row.plain:
            self._draw_plain(canvas, rect, row, images)
            return
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CARD, selected=row.selected)
        picture = QRectF(rect.left() + 10, rect.center().y() - 22, 44, 44)
        image = images(row.image_key) if images is not None and row.image_key else None
        canvas.picture(picture, 10, image, row.icon, muted=row.muted)
        left, right = picture.right() + 10, rect.right() - 12
        right = self._draw_end(canvas, rect, row, right)
        name = color.text3 if row.muted else color.text
        lines = [row.name]
        if canvas.smallest_width(row.name, "label") > right - left:
            lines = wrap(canvas.theme, row.name, "label", right - left, limit=2)
        top = rect.center().y() - grow(22 + 10 * (len(lines) - 1))
        canvas.lines(QRectF(left, top, right - left, grow(20)), lines, "label", name)
        below = top + grow(20 * len(lines) + (5 if len(lines) == 1 else 1))
        meta = self._meta_that_fits(canvas, row.meta_text, right - left)
        canvas.text(QRectF(left, below, right - left, grow(18)), meta, "caption", color.text2)

    @staticmethod
    def _meta_that_fits(canvas: Canvas, meta: str, width: float) -> str:
        """Return the meta line; where it is too long, without a SKU at its end: size and colour say more."""
        shorter, _, last = meta.rpartition(SEPARATOR)
        is_code = len(last) >= _CODE_FROM and " " not in last and any(sign.isdigit() for sign in last)
        is_long = canvas.smallest_width(meta, "caption") > width
        return shorter if is_long and is_code and shorter else meta

    def _draw_plain(self, canvas: Canvas, rect: QRectF, row: ItemRowData, images: ImageSource | None) -> None:
        grow, color = canvas.theme.grow, canvas.color
        image = images(row.image_key) if images is not None and row.image_key else None
        picture = QRectF(rect.left(), rect.center().y() - 32, 64, 64)
        canvas.picture(picture, 12, image, row.icon)
        left = picture.right() + 14
        right = rect.right()
        if row.trailing_text:
            canvas.text(rect, row.trailing_text, "label", color.text, align="end")
            right -= canvas.width(row.trailing_text, "label") + 10
        top = rect.center().y() - grow(26)
        canvas.text(QRectF(left, top, right - left, grow(22)), row.name, "body_strong", color.text)
        if row.chip is not None:
            place = QRectF(left, top + grow(26), canvas.chip_width(row.chip), canvas.chip_height())
            canvas.chip(place, row.chip)
            return
        canvas.text(QRectF(left, top + grow(28), right - left, grow(18)), row.meta_text, "caption", color.text2)

    def _draw_end(self, canvas: Canvas, rect: QRectF, row: ItemRowData, right: float) -> float:
        """Paint buttons, chip or text; return where the texts must end."""
        parts = self.parts(canvas.theme, rect, row)
        if parts:
            self._draw_buttons(canvas, row, parts)
            return parts["accept"].left() - 8
        if row.chip is not None:
            width, height = canvas.chip_width(row.chip), canvas.chip_height()
            canvas.chip(QRectF(right - width, rect.center().y() - height / 2, width, height), row.chip)
            return right - width - 8
        if row.trailing_text:
            width = canvas.width(row.trailing_text, "label")
            canvas.text(rect.adjusted(0, 0, -14, 0), row.trailing_text, "label", canvas.color.text, align="end")
            return right - width - 10
        return right

    def _draw_buttons(self, canvas: Canvas, row: ItemRowData, parts: dict[str, QRectF]) -> None:
        color = canvas.color
        looks = {
            "accept": ("check", row.decision == "accepted", color.success_fill, color.on_success_fill),
            "reject": ("x", row.decision == "rejected", color.danger_fill, color.on_danger_fill),
        }
        for name, (icon, is_on, fill, ink) in looks.items():
            place = parts[name]
            if is_on:
                canvas.box(place, RADIUS_CONTROL, fill)
            else:
                canvas.box(place, RADIUS_CONTROL, color.surface, color.outline, 1.5)
            canvas.icon(icon, place.center(), 24, ink if is_on else color.text)


class WalkLineCard(RowPainter):
    """A line in the walk's list."""

    height = 76

    def draw(self, canvas: Canvas, rect: QRectF, row: WalkLineRow, images: ImageSource | None) -> None:
        """Paint name, quantity, description, status and price."""
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CONTROL, selected=row.current)
        left, right = rect.left() + 14, rect.right() - 14
        line = QRectF(left, rect.top() + grow(8), right - left, grow(20))
        quantity = canvas.width(row.quantity_text, "title")
        canvas.text(line, row.quantity_text, "title", color.text, align="end", elide=False)
        canvas.text(line.adjusted(0, 0, -quantity - 10, 0), row.name, "label", color.text)
        width, height = canvas.chip_width(row.status), canvas.chip_height()
        foot = QRectF(left, rect.top() + grow(76) - height - grow(10), right - left, height)
        canvas.chip(QRectF(left, foot.top(), width, height), row.status)
        price = canvas.width(row.price_text, "caption")
        canvas.text(foot, row.price_text, "caption", color.text2, align="end", elide=False)
        meta = foot.adjusted(width + 10, 0, -price - 10, 0)
        canvas.text(meta, row.meta_text, "caption", color.text2)


class OutboxCard(RowPainter):
    """An action waiting to be sent."""

    height = 52
    gap = 6

    def draw(self, canvas: Canvas, rect: QRectF, row: OutboxRow, images: ImageSource | None) -> None:
        """Paint icon, what, order and time."""
        color = canvas.color
        canvas.card(rect, RADIUS_CONTROL)
        canvas.icon(row.icon, QPointF(rect.left() + 25, rect.center().y()), 22, color.text2)
        right = rect.right() - 14
        width = canvas.width(row.meta_text, "caption")
        canvas.text(
            QRectF(rect.left(), rect.top(), right - rect.left(), rect.height()),
            row.meta_text,
            "caption",
            color.text2,
            align="end",
            ltr=True,
            elide=False,
        )
        right -= width + 10
        if row.chip is not None:
            chip_width, height = canvas.chip_width(row.chip), canvas.chip_height()
            canvas.chip(QRectF(right - chip_width, rect.center().y() - height / 2, chip_width, height), row.chip)
            right -= chip_width + 8
        left = rect.left() + 48
        canvas.text(QRectF(left, rect.top(), right - left, rect.height()), row.text, "body_strong", color.text)


class SettingCard(RowPainter):
    """A setting or a menu entry."""

    height = 64
    gap = 6

    def draw(self, canvas: Canvas, rect: QRectF, row: SettingRow, images: ImageSource | None) -> None:
        """Paint icon, title, sub-line, then value, switch or arrow."""
        grow, color = canvas.theme.grow, canvas.color
        canvas.card(rect, RADIUS_CONTROL)
        strong = color.text if row.enabled else color.text3
        if row.danger:
            strong = color.danger
        is_tight = self._is_tight(canvas, rect, row)
        left, right = rect.left() + 16, self._draw_end(canvas, rect, row, has_arrow=row.arrow and not is_tight)
        if row.icon and not is_tight:
            canvas.icon(row.icon, QPointF(left + 11, rect.center().y()), 22, strong if row.danger else color.text2)
            left += 36
        if row.subtitle:
            top = rect.center().y() - grow(20)
            canvas.text(QRectF(left, top, right - left, grow(22)), row.title, "body_strong", strong)
            canvas.text(QRectF(left, top + grow(22), right - left, grow(18)), row.subtitle, "caption", color.text2)
        else:
            canvas.text(QRectF(left, rect.top(), right - left, rect.height()), row.title, "body_strong", strong)

    @staticmethod
    def _is_tight(canvas: Canvas, rect: QRectF, row: SettingRow) -> bool:
        """Tell whether icon and arrow make room: a status is never cut, and a title must not vanish beside it."""
        if row.chip is None:
            return False
        taken = 16 + (36 if row.icon else 0) + (24 if row.arrow else 0) + canvas.chip_width(row.chip) + 28
        return rect.width() - taken < canvas.smallest_width(row.title, "body_strong")

    def _draw_end(self, canvas: Canvas, rect: QRectF, row: SettingRow, *, has_arrow: bool) -> float:
        color = canvas.color
        right = rect.right() - 16
        if row.switch is not None:
            canvas.switch(QRectF(right - 52, rect.center().y() - 16, 52, 32), on=row.switch, enabled=row.enabled)
            return right - 64
        if has_arrow:
            canvas.icon("chevron-right", QPointF(right - 8, rect.center().y()), 20, color.text2)
            right -= 24
        if row.chip is not None:
            width, height = canvas.chip_width(row.chip), canvas.chip_height()
            canvas.chip(QRectF(right - width, rect.center().y() - height / 2, width, height), row.chip)
            right -= width + 8
        if row.value_text:
            room = min(canvas.width(row.value_text, "body"), rect.width() * 0.45)
            place = QRectF(right - room, rect.top(), room + 1, rect.height())
            canvas.text(place, row.value_text, "body", color.text2, align="end")
            right -= room + 8
        return right - 4


class TimelineEntry(RowPainter):
    """An entry of an order's timeline."""

    height = 56
    gap = 0

    def draw(self, canvas: Canvas, rect: QRectF, row: TimelineRow, images: ImageSource | None) -> None:
        """Paint the rail with its dot, what, who and when."""
        grow, color = canvas.theme.grow, canvas.color
        middle = QPointF(rect.left() + 22, rect.center().y())
        top = middle.y() if row.first else rect.top()
        bottom = middle.y() if row.last else rect.bottom()
        canvas.box(QRectF(middle.x() - 1, top, 2, bottom - top), 0, color.outline)
        disc = QRectF(middle.x() - 16, middle.y() - 16, 32, 32)
        canvas.box(disc.adjusted(-3, -3, 3, 3), 19, color.bg)
        ink = canvas.container(disc, 16, row.kind)
        canvas.icon(row.icon, disc.center(), 18, ink)
        left, right = rect.left() + 50, rect.right() - 8
        time = canvas.width(row.time_text, "caption")
        upper = QRectF(left, rect.center().y() - grow(20), right - left, grow(20))
        lower = upper.translated(0, grow(20))
        # A text that needs the whole line leaves the time to the line below.
        is_long = canvas.smallest_width(row.text, "label") > upper.width() - time - 10
        timed, room = (lower, upper) if is_long else (upper, upper.adjusted(0, 0, -time - 10, 0))
        canvas.text(timed, row.time_text, "caption", color.text2, align="end", elide=False)
        canvas.text(room, row.text, "label", color.text)
        meta = lower.adjusted(0, 0, -time - 10 if is_long else 0, 0)
        canvas.text(meta, row.meta_text, "caption", color.text2)


class NoteLine(RowPainter):
    """A line of running text within a list."""

    height = 44
    gap = 0

    def draw(self, canvas: Canvas, rect: QRectF, row: NoteRow, images: ImageSource | None) -> None:
        """Paint icon and text."""
        left = rect.left() + 6
        if row.icon:
            canvas.icon(row.icon, QPointF(left + 9, rect.center().y()), 18, canvas.color.text2)
            left += 26
        place = QRectF(left, rect.top(), rect.right() - 6 - left, rect.height())
        canvas.text(place, row.text, "caption", canvas.color.text2)


PAINTERS: Final[dict[type, RowPainter]] = {
    SectionRow: SectionPainter(),
    OrderRow: OrderCard(),
    CustomerRow: CustomerCard(),
    OrderSummaryRow: OrderSummaryCard(),
    ReturnRow: ReturnCard(),
    ItemRowData: ItemRow(),
    WalkLineRow: WalkLineCard(),
    OutboxRow: OutboxCard(),
    SettingRow: SettingCard(),
    TimelineRow: TimelineEntry(),
    NoteRow: NoteLine(),
}


def painter_of(row: object) -> RowPainter:
    """Return the painter of a row; a row of an unknown class is a KeyError."""
    return PAINTERS[type(row)]
