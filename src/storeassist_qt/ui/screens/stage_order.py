"""Staging of one order on a handheld, and of the orders of a walk one after the other."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from storeassist_qt.domain.ports import SeenCode
from storeassist_qt.ui.screens.base import Navigator
from storeassist_qt.ui.screens.page import Page
from storeassist_qt.ui.screens.stage_form import StageForm
from storeassist_qt.ui.services import Services
from storeassist_qt.ui.theme import LayoutClass
from storeassist_qt.ui.vm.format import translate


class StageOrderScreen(Page):
    """Opened as `open("stage_order", order_id=..., then=(...))`; `then` are staged after it."""

    def __init__(self, services: Services, navigator: Navigator) -> None:
        super().__init__(services, navigator)
        self.setObjectName("stage_order_screen")
        self._then: tuple[str, ...] = ()
        self.set_header(title=translate("Stage", "Stage order"), has_back=True, has_navigation=False)
        self.form = StageForm(services, navigator)
        self.form.vm.changed.connect(self._show)
        self.form.finished.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def entered(self, **arguments: Any) -> None:
        """Show the order to stage."""
        self._then = tuple(arguments.get("then", ()))
        if not self.form.show_order(str(arguments.get("order_id", ""))):
            self._go_on()

    def left(self) -> None:
        """Stop a submission that is about to happen."""
        self.form.vm.leave()

    def closing(self) -> None:
        """Stop listening: the window is going away."""
        self.form.vm.close()

    def relayout(self, layout: LayoutClass) -> None:
        """Change the margins."""
        self.form.arrange(is_wide=layout is LayoutClass.EXPANDED)

    def handle_scan(self, code: SeenCode) -> bool:
        """Take a shelf label."""
        return self.form.handle_scan(code)

    def activate_primary(self) -> None:
        """Stage."""
        self.form.submit()

    def _show(self) -> None:
        self.set_header(title=self.form.vm.title(), subtitle=self.form.vm.subtitle())

    def _go_on(self) -> None:
        if self._then:
            self.navigator.open("stage_order", order_id=self._then[0], then=self._then[1:])
        else:
            self.navigator.open("stage")
