"""A scrolling column whose content fills it where there is room."""

from __future__ import annotations

from storeassist_qt.ui.kit import ScrollColumn, clear_layout
from storeassist_qt.ui.theme import Theme

__all__ = ["FillingColumn", "clear_layout"]


class FillingColumn(ScrollColumn):
    """The kit's column with margins of its own: what is added to `body` may take the height that is left."""

    def __init__(
        self, theme: Theme, name: str, *, margins: tuple[int, int, int, int] = (12, 8, 12, 12), spacing: int = 8
    ) -> None:
        super().__init__(theme, gap=spacing, margin=0, fills=True, name=name)
        self.body = self.column
        self.body.setContentsMargins(*margins)
