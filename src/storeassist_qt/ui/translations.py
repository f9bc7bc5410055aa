"""Loads the language of the app: translated texts, the direction of the layout, figures and dates."""

from __future__ import annotations

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from storeassist_qt.ui.theme.resources import resource_path

logger = logging.getLogger(__name__)

SOURCE = "en"
PSEUDO = "xx"
LANGUAGES = ("en", "es", "fr", "de", "ar")
_RIGHT_TO_LEFT = frozenset({"ar"})
# The whole app shows 0-9, as shelf labels, totes and keypads do; most Arabic locales would write other digits.
_ARABIC_WITH_LATIN_DIGITS = "ar_AE"


def install_translations(application: QApplication, language: str) -> list[QTranslator]:
    """Install the texts of a language ("auto", "de", ...) and return what was installed, English plurals first.

    Sets the layout's direction and the default QLocale too. Call it once, before the first text is shown; the
    translators belong to the application. A missing file is logged, and the texts stay English.
    """
    chosen = resolve_language(language)
    installed = []
    # The last one installed is asked first; English holds the plural forms alone and answers what is left.
    for name in dict.fromkeys((SOURCE, chosen)):
        translator = QTranslator(application)
        path = resource_path("translations", f"storeassist_{name}.qm")
        if not translator.load(str(path)):
            logger.error("the texts in %s cannot be read; they stay English", path)
            continue
        application.installTranslator(translator)
        installed.append(translator)
    if chosen not in (SOURCE, PSEUDO):
        # Qt's own texts: the menu of an input field, a few keys.
        own = QTranslator(application)
        if own.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(own)
            installed.append(own)
    QLocale.setDefault(locale_of(chosen))
    right_to_left = chosen in _RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    return installed


def resolve_language(language: str, system: list[str] | None = None) -> str:
    """Return the code of the language to show; "auto" takes the first of the system's languages that we have.

    ``system`` stands in for what the system says ("de-AT"); what we do not have becomes English.
    """
    if language in (*LANGUAGES, PSEUDO):
        return language
    if language != "auto":
        logger.warning("there is no language %r; the texts are English", language)
        return SOURCE
    for wanted in QLocale.system().uiLanguages() if system is None else system:
        code = wanted.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """Return how figures and dates are written in a language: as in the system's country where that speaks it."""
    system = QLocale.system() if system is None else system
    if language == PSEUDO:
        return QLocale("en_US")
    spoken = QLocale(language)
    locale = spoken
    if system.language() != QLocale.Language.C:
        local = QLocale(spoken.language(), system.territory())
        locale = local if local.territory() == system.territory() else spoken
    if locale.zeroDigit() != "0":
        return QLocale(_ARABIC_WITH_LATIN_DIGITS)
    return locale
