"""The languages of the app: complete, alike in what is filled in, and shown."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from tests.ui.fakes import make_world

from storeassist_qt.ui import messages
from storeassist_qt.ui.kit.labels import Label
from storeassist_qt.ui.shell import MainWindow
from storeassist_qt.ui.theme import Theme
from storeassist_qt.ui.theme.resources import resource_path
from storeassist_qt.ui.translations import LANGUAGES, install_translations, locale_of, resolve_language
from storeassist_qt.ui.vm.format import translate

TRANSLATED = ("es", "fr", "de", "ar", "xx")
COUNTS = (1, 2, 5, 11, 100)


def _load_tool() -> ModuleType:
    path = Path(__file__).parents[2] / "tools" / "translations.py"
    spec = importlib.util.spec_from_file_location("translation_tool", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _load_tool()


@pytest.fixture(scope="module")
def extracted() -> Any:
    return tool.Extractor().run()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], list[QTranslator]]]:
    """Install a language for one test."""
    installed: list[QTranslator] = []
    before, direction = QLocale(), qapp.layoutDirection()

    def install(language: str) -> list[QTranslator]:
        for translator in installed:
            qapp.removeTranslator(translator)
        installed[:] = install_translations(qapp, language)
        return installed

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


# --- the sources and their translations -------------------------------------------------------------------------------


def test_every_marked_text_can_be_read_off_the_sources(extracted: Any) -> None:
    assert extracted.problems == []
    assert len(extracted.texts) > 800


def test_every_text_is_translated_and_keeps_what_is_filled_in(extracted: Any) -> None:
    gaps = list(tool.missing(extracted.texts))
    assert gaps == [], "run tools/translations.py, translate what is unfinished, run it again"


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_the_compiled_texts_are_those_of_the_source_file(language: str, tmp_path: Path) -> None:
    path = tool.ts_path(language)
    (tmp_path / path.name).write_bytes(path.read_bytes())
    tool.compile_all(tmp_path)
    name = f"storeassist_{language}.qm"
    assert (tmp_path / name).read_bytes() == resource_path("translations", name).read_bytes()


def test_a_language_has_no_texts_the_program_has_lost(extracted: Any) -> None:
    for language in TRANSLATED:
        assert set(tool.read_ts(tool.ts_path(language))) <= set(extracted.texts), language


def test_counts_and_expressions_are_found_where_lupdate_misses_them(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "a.py").write_text(
        "class Base(QWidget):\n"
        "    def show(self, many):\n"
        "        self.tr('%n bag(s)', '', len(many))\n"
        "        translate('Ctx', 'yes' if many else 'no', 'why')\n"
        "        plural(len(many), '%n try', '%n tries')\n"
        "        translate('Ctx', many)\n"
        "class Heir(Base): ...\n",
        encoding="utf-8",
    )
    found = tool.Extractor(tmp_path).run()
    keys = {(key.context, key.source, key.comment): text.is_counted for key, text in found.texts.items()}
    assert keys == {
        ("Base", "%n bag(s)", ""): True,
        ("Heir", "%n bag(s)", ""): True,
        ("Ctx", "yes", "why"): False,
        ("Ctx", "no", "why"): False,
        ("Messages", "%n tries", ""): True,
    }
    assert len(found.problems) == 1
    assert "the text is no literal" in found.problems[0]


def test_an_update_keeps_translations_and_names_new_texts(tmp_path: Path) -> None:
    old, new = tool.Key("Ctx", "Old"), tool.Key("Ctx", "New %1")
    tool.update({old: tool.Text(old)}, tmp_path)
    path = tool.ts_path("de", tmp_path)
    tool.write_ts(path, "de", {old: tool.Text(old)}, {old: tool.Translation(["Alt"], is_finished=True)})
    both = {old: tool.Text(old), new: tool.Text(new)}
    tool.update(both, tmp_path)
    assert tool.read_ts(path)[old].forms == ["Alt"]
    assert not tool.read_ts(path)[new].is_finished
    assert "de: Ctx: 'New %1' is not translated" in list(tool.missing(both, tmp_path))
    tool.write_ts(path, "de", both, {new: tool.Translation(["Neu %2"], is_finished=True)})
    assert any("holds ['%2'] instead of ['%1']" in gap for gap in tool.missing(both, tmp_path))


def test_the_pseudo_language_is_longer_and_keeps_what_is_filled_in() -> None:
    source = "Order #{number}: {units:unit is|units are} open, %1 of %n, see <GS>"
    made = tool.pseudo(source)
    assert tool.places(made) == tool.places(source)
    assert "{number}" in made
    assert "<GS>" in made
    plain = "Nobody is waiting"
    assert len(tool.pseudo(plain)) >= len(plain) * 1.3


# --- loading ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "system", "shown"),
    [
        ("auto", ["de-AT", "en"], "de"),
        ("auto", ["it-IT", "fr-FR"], "fr"),
        ("auto", ["pt_BR"], "en"),
        ("auto", ["C"], "en"),
        ("ar", ["de-AT"], "ar"),
        ("xx", ["de-AT"], "xx"),
    ],
)
def test_the_language_follows_the_setting_then_the_system(wanted: str, system: list[str], shown: str) -> None:
    assert resolve_language(wanted, system) == shown


def test_an_unknown_language_is_english_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert resolve_language("tlh", ["de-AT"]) == "en"
    assert "tlh" in caplog.text


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "C", "de_DE"),
        ("es", "en_US", "es_US"),
        ("en", "en_GB", "en_GB"),
        ("ar", "ar_EG", "ar_AE"),
        ("ar", "ar_MA", "ar_MA"),
        ("xx", "de_DE", "en_US"),
    ],
)
def test_figures_are_written_as_in_the_country_and_always_with_0_to_9(language: str, system: str, name: str) -> None:
    locale = locale_of(language, QLocale(system))
    assert locale.name() == name
    assert locale.zeroDigit() == "0"


@pytest.mark.parametrize("language", LANGUAGES)
def test_arabic_runs_from_the_right_and_the_others_from_the_left(qapp: QApplication, speak: Any, language: str) -> None:
    speak(language)
    right = language == "ar"
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) == right
    assert (QLocale().textDirection() is Qt.LayoutDirection.RightToLeft) == right


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication, speak: Any) -> None:
    speak("ar")
    speak("en")
    assert translate("Format", "Today") == "Today"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


# --- plurals and messages ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1 order", "2 orders", "5 orders", "11 orders", "100 orders"]),
        ("es", ["1 pedido", "2 pedidos", "5 pedidos", "11 pedidos", "100 pedidos"]),
        ("fr", ["1 commande", "2 commandes", "5 commandes", "11 commandes", "100 commandes"]),
        ("de", ["1 Auftrag", "2 Aufträge", "5 Aufträge", "11 Aufträge", "100 Aufträge"]),
        ("ar", ["طلب واحد", "طلبان", "5 طلبات", "11 طلبًا", "100 طلب"]),
    ],
)
def test_a_count_takes_the_plural_of_its_language(speak: Any, language: str, expected: list[str]) -> None:
    speak(language)
    assert [translate("Format", "%n order(s)", "", count) for count in COUNTS] == expected


@pytest.mark.parametrize("language", [*LANGUAGES, "xx"])
def test_no_count_is_left_open_in_any_plural(speak: Any, extracted: Any, language: str) -> None:
    speak(language)
    for key, text in extracted.texts.items():
        if text.is_counted:
            for count in COUNTS:
                shown = translate(key.context, key.source, key.comment, count)
                assert "(s)" not in shown, key
                assert "%n" not in shown, key
                if count > 2:
                    assert str(count) in shown, key


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 unit not found", "3 units not found"),
        ("es", "1 unidad no encontrada", "3 unidades no encontradas"),
        ("fr", "1 unité introuvable", "3 unités introuvables"),
        ("de", "1 Stück nicht gefunden", "3 Stück nicht gefunden"),
        ("ar", "1 قطعة غير موجودة", "3 قطع غير موجودة"),
    ],
)
def test_a_message_chooses_between_its_two_forms(speak: Any, language: str, one: str, many: str) -> None:
    speak(language)
    template = "{quantity:unit|units} not found"
    assert messages.fill(template, {"quantity": 1}) == one
    assert messages.fill(template, {"quantity": 3}) == many


@pytest.mark.parametrize("language", [*LANGUAGES, "xx"])
def test_every_message_can_be_filled_in_every_language(speak: Any, extracted: Any, language: str) -> None:
    speak(language)
    for key in extracted.texts:
        if key.context == messages.CONTEXT:
            shown = messages.fill(key.source, {})
            assert "{" not in shown, key
            assert "|" not in shown, key


# --- the screens ------------------------------------------------------------------------------------------------------


def _open(theme: Theme, *, is_signed_in: bool = True) -> MainWindow:
    world = make_world(theme=theme, is_signed_in=is_signed_in)
    window = MainWindow(world.services)
    window.resize(360, 640)
    window.show()
    QApplication.processEvents()
    return window


def _english(window: MainWindow, texts: Any) -> list[str]:
    """Return what a screen shows word by word as it stands in the sources."""
    sources = {key.source for key in texts if sum(sign.isalpha() for sign in key.source) > 2}
    labels = [label.text() for label in window.findChildren(Label) if label.isVisibleTo(window)]
    names = [child.accessibleName() for child in window.findChildren(object) if hasattr(child, "accessibleName")]
    return [text for text in [*labels, *names] if text in sources]


@pytest.mark.parametrize("screen", ["queue", "stage", "handoff", "orders", "more", "settings", "sync"])
def test_no_text_of_a_main_screen_stays_english(
    qtbot: Any, theme: Theme, speak: Any, extracted: Any, screen: str
) -> None:
    speak("xx")
    window = _open(theme)
    qtbot.addWidget(window)
    window.open(screen)
    QApplication.processEvents()
    assert [label.text() for label in window.findChildren(Label) if label.isVisibleTo(window)]
    assert _english(window, extracted.texts) == []


def test_no_text_of_the_sign_in_stays_english(qtbot: Any, theme: Theme, speak: Any, extracted: Any) -> None:
    speak("xx")
    window = _open(theme, is_signed_in=False)
    qtbot.addWidget(window)
    assert _english(window, extracted.texts) == []


def test_the_screens_mirror_in_arabic(qtbot: Any, theme: Theme, speak: Any) -> None:
    speak("ar")
    window = _open(theme)
    qtbot.addWidget(window)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    texts = [label.text() for label in window.findChildren(Label) if label.isVisibleTo(window)]
    assert "قائمة الجمع" in texts
