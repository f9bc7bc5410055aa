"""Texts of the app and their translations: `python tools/translations.py [--check | --compile-only]`.

Reads every marked text of `src/storeassist_qt`, brings `resources/translations/storeassist_<language>.ts` up to date
(what is translated stays), writes the pseudo-language `xx` anew and compiles all of it with `pyside6-lrelease`.
Qt's own `pyside6-lupdate` reads neither a count given as an expression nor our `plural`, hence this extractor.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "storeassist_qt"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "fr", "de", "ar")
# Plural forms in the order of Qt: Arabic has zero, one, two, few (3-10), many (11-99), other.
FORMS = {"en": 2, "es": 2, "fr": 2, "de": 2, "ar": 6, "xx": 2}
# The file of the pseudo-language counts as English for Qt, which knows no rules for "xx".
TS_LANGUAGE = {"en": "en_US", "es": "es_ES", "fr": "fr_FR", "de": "de_DE", "ar": "ar_EG", "xx": "en_US"}
PLURAL_CONTEXT = "Messages"  # the default of ui/messages.py
# The domain knows nothing of languages: the names of its settings are read off these calls.
NAMED_IN_DOMAIN = {"domain/policy.py": ("SettingSpec", "StoreSettings")}
# These hand texts on that are marked where they stand.
WRAPPERS = {"ui/messages.py", "ui/messages_mark.py", "ui/vm/format.py"}

_COUNTED = re.compile(r"\{(\w+):([^|{}]*)\|([^{}]*)\}")
_PLACE = re.compile(r"%n|%L?\d|\{\w+\}|\{\w+:[^|{}]*\|[^{}]*\}|<[^>]+>|&\w+;")


@dataclass(frozen=True, order=True)
class Key:
    """What Qt looks a text up by."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Text:
    """One marked text and where it stands."""

    key: Key
    is_counted: bool = False
    files: set[str] = field(default_factory=set)
    one: str = ""  # the English form for 1, where `plural` gives it


@dataclass
class Translation:
    """What a .ts file says for a text: one form, or one for each plural."""

    forms: list[str]
    is_counted: bool = False
    is_finished: bool = False


class Extractor:
    """Collects the marked texts of a source tree."""

    def __init__(self, sources: Path = SOURCES) -> None:
        self.texts: dict[Key, Text] = {}
        self.problems: list[str] = []
        self._sources = sources
        self._bases: dict[str, set[str]] = {}
        self._counted_tr: list[tuple[str, Text]] = []

    def run(self) -> Extractor:
        """Read all files; afterwards `texts` and `problems` hold what was found."""
        for path in sorted(self._sources.rglob("*.py")):
            name = path.relative_to(self._sources).as_posix()
            if name.startswith(("ui/", "app/")) or name in NAMED_IN_DOMAIN:
                tree = ast.parse(path.read_text(encoding="utf-8"), name)
                self._visit(tree, name, "", _constants(tree))
        self._add_heirs()
        return self

    def _visit(self, node: ast.AST, name: str, class_name: str, constants: dict[str, str]) -> None:
        for child in ast.iter_child_nodes(node):
            inner = class_name
            if isinstance(child, ast.ClassDef):
                inner = child.name
                bases = {base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in child.bases}
                self._bases.setdefault(inner, set()).update(bases)
            elif isinstance(child, ast.Call):
                self._call(child, name, class_name, constants)
            self._visit(child, name, inner, constants)

    def _call(self, call: ast.Call, name: str, class_name: str, constants: dict[str, str]) -> None:
        function = call.func
        called = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        owner = function.value if isinstance(function, ast.Attribute) else None
        named = {word.arg: word.value for word in call.keywords if word.arg}
        args = list(call.args)
        if name in NAMED_IN_DOMAIN:
            specification, its_context = NAMED_IN_DOMAIN[name]
            for arg in args[1:3] if called == specification else ():
                for source in self._strings(arg, constants):
                    self._keep(Key(its_context, source), name, counted=False)
            return
        if called == "tr" and isinstance(owner, ast.Name):
            if not class_name:
                self._problem(call, name, "tr() outside a class")
                return
            self._add(call, name, [class_name], args, named, constants, first=0)
        elif called == "translate" and (owner is None or getattr(owner, "id", "") == "QCoreApplication"):
            contexts = self._strings(args[0], constants) if args else []
            if name in WRAPPERS and not contexts:
                return
            if not contexts:
                self._problem(call, name, "the context is no literal")
                return
            self._add(call, name, contexts, args, named, constants, first=1)
        elif called == "QT_TRANSLATE_NOOP" and len(args) >= 2:
            self._add(call, name, self._strings(args[0], constants), args, named, constants, first=1)
        elif called == "plural" and owner is None and len(args) >= 3:
            context = args[3] if len(args) > 3 else named.get("context")
            contexts = self._strings(context, constants) if context else [PLURAL_CONTEXT]
            ones, many = self._strings(args[1], constants), self._strings(args[2], constants)
            if len(ones) != 1 or len(many) != 1 or not contexts:
                self._problem(call, name, "plural() needs literals")
                return
            text = self._keep(Key(contexts[0], many[0]), name, counted=True)
            text.one = ones[0]

    def _add(
        self,
        call: ast.Call,
        name: str,
        contexts: list[str],
        args: list[ast.expr],
        named: dict[str, ast.expr],
        constants: dict[str, str],
        first: int,
    ) -> None:
        sources = self._strings(args[first], constants) if len(args) > first else []
        if not sources:
            marked_elsewhere = {context for _, context in NAMED_IN_DOMAIN.values()}
            if name not in WRAPPERS and not set(contexts) <= marked_elsewhere:
                self._problem(call, name, "the text is no literal")
            return
        comment_node = args[first + 1] if len(args) > first + 1 else named.get("disambiguation")
        comments = self._strings(comment_node, constants) if comment_node else [""]
        is_none = isinstance(comment_node, ast.Constant) and comment_node.value is None
        if not comments and not is_none:
            self._problem(call, name, "the disambiguation is no literal")
            return
        count = args[first + 2] if len(args) > first + 2 else named.get("n")
        for context in contexts:
            for source in sources:
                text = self._keep(Key(context, source, "".join(comments[:1])), name, counted=count is not None)
                if first == 0 and count is not None:
                    self._counted_tr.append((context, text))

    def _keep(self, key: Key, name: str, *, counted: bool) -> Text:
        text = self.texts.setdefault(key, Text(key))
        text.is_counted = text.is_counted or counted
        text.files.add(name)
        return text

    def _add_heirs(self) -> None:
        """Repeat counted texts of `tr` for the heirs of a class.

        `tr` asks for each class from the heir up and stops at the first answer that differs from the source; with a
        count that is the heir's own, since %n has been filled in.
        """
        for context, text in self._counted_tr:
            heirs = {context}
            while more := {name for name, bases in self._bases.items() if bases & heirs} - heirs:
                heirs |= more
            for heir in heirs - {context}:
                self._keep(Key(heir, text.key.source, text.key.comment), min(text.files), counted=True)

    def _strings(self, node: ast.expr | None, constants: dict[str, str]) -> list[str]:
        """Return the texts an expression may be, none where that cannot be read off the source."""
        if isinstance(node, ast.Constant):
            return [node.value] if isinstance(node.value, str) else []
        if isinstance(node, ast.Name):
            return [constants[node.id]] if node.id in constants else []
        if isinstance(node, ast.IfExp):
            first, second = self._strings(node.body, constants), self._strings(node.orelse, constants)
            return first + second if first and second else []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            left, right = self._strings(node.left, constants), self._strings(node.right, constants)
            return [left[0] + right[0]] if len(left) == len(right) == 1 else []
        return []

    def _problem(self, call: ast.Call, name: str, what: str) -> None:
        self.problems.append(f"{name}:{call.lineno}: {what}: {ast.unparse(call)[:90]}")


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the module's names that stand for one text."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            targets, value = [node.target], node.value
        else:
            continue
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            found.update({target.id: value.value for target in targets if isinstance(target, ast.Name)})
    return found


def places(text: str) -> list[str]:
    """Return what a translation must keep: %1, %n, {facts}; of {units:unit|units} the name alone."""
    found = [f"{{{match[1]}:}}" for match in _COUNTED.finditer(text)]
    found += [mark for mark in _PLACE.findall(text) if "|" not in mark]
    return sorted(found)


# --- .ts files --------------------------------------------------------------------------------------------------------


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    """Return the .ts file of a language."""
    return folder / f"storeassist_{language}.ts"


def read_ts(path: Path) -> dict[Key, Translation]:
    """Return what a .ts file holds; nothing where there is no file."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            node = message.find("translation")
            if node is None or node.get("type") in ("vanished", "obsolete"):
                continue
            is_counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in node.iter("numerusform")] if is_counted else [node.text or ""]
            key = Key(name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = Translation(forms, is_counted, node.get("type") != "unfinished" and all(forms))
    return found


def write_ts(path: Path, language: str, texts: dict[Key, Text], known: dict[Key, Translation]) -> None:
    """Write a .ts file with all the texts; what is not known is marked unfinished."""
    root = ET.Element("TS", version="2.1", language=TS_LANGUAGE[language], sourcelanguage="en_US")
    contexts: dict[str, ET.Element] = {}
    for key in sorted(texts):
        text = texts[key]
        if key.context not in contexts:
            contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key.context], "name").text = key.context
        message = ET.SubElement(contexts[key.context], "message")
        for file in sorted(text.files):
            ET.SubElement(message, "location", filename=f"../../src/storeassist_qt/{file}")
        ET.SubElement(message, "source").text = key.source
        if key.comment:
            ET.SubElement(message, "comment").text = key.comment
        translation = ET.SubElement(message, "translation")
        forms = _fitting(known.get(key), text, FORMS[language])
        if not all(forms):
            translation.set("type", "unfinished")
        if text.is_counted:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _fitting(known: Translation | None, text: Text, wanted: int) -> list[str]:
    count = wanted if text.is_counted else 1
    if known is None or not known.is_finished or known.is_counted != text.is_counted or len(known.forms) != count:
        return [""] * count
    return known.forms


# --- English and the pseudo-language ----------------------------------------------------------------------------------


def english(text: Text) -> Translation:
    """Return the English forms for one and for many."""
    source = text.key.source
    one = text.one or source.replace("(s)", "")
    return Translation([one, source.replace("(s)", "s")], is_counted=True, is_finished=True)


_ACCENTS = str.maketrans("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅáÇçÐðÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")


def pseudo(source: str) -> str:
    """Return a text with accents and 40 % longer; what is filled in stays."""

    def accented(text: str) -> str:
        last, built = 0, ""
        for mark in _PLACE.finditer(text):
            if counted := _COUNTED.fullmatch(mark[0]):
                kept = f"{{{counted[1]}:{accented(counted[2])}|{accented(counted[3])}}}"
            else:
                kept = mark[0]
            built += text[last : mark.start()].translate(_ACCENTS) + kept
            last = mark.end()
        return built + text[last:].translate(_ACCENTS)

    letters = sum(sign.isalpha() for sign in _PLACE.sub("", source))
    if not letters:
        return source
    extra = max(1, round(letters * 0.4))
    return f"{accented(source)}{' ' if extra > 3 else ''}{('öñé ţŵö ' * extra)[:extra].strip()}"


def pseudo_translation(text: Text) -> Translation:
    """Return what the pseudo-language says for a text."""
    forms = [pseudo(form) for form in english(text).forms] if text.is_counted else [pseudo(text.key.source)]
    return Translation(forms, text.is_counted, is_finished=True)


# --- the commands -----------------------------------------------------------------------------------------------------


def update(texts: dict[Key, Text], folder: Path = FOLDER) -> None:
    """Bring every .ts file up to date."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = ts_path(language, folder)
        write_ts(path, language, texts, read_ts(path))
    counted = {key: text for key, text in texts.items() if text.is_counted}
    write_ts(ts_path("en", folder), "en", counted, {key: english(text) for key, text in counted.items()})
    write_ts(ts_path("xx", folder), "xx", texts, {key: pseudo_translation(text) for key, text in texts.items()})


def compile_all(folder: Path = FOLDER, out: Path | None = None) -> dict[str, str]:
    """Compile the .ts files of a folder into .qm files; return what the compiler said for each language.

    Raises RuntimeError where the compiler fails.
    """
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    said = {}
    for path in sorted(folder.glob("storeassist_*.ts")):
        language = path.stem.partition("_")[2]
        target = (out or folder) / f"{path.stem}.qm"
        done = subprocess.run(
            [str(tool), "-nounfinished", str(path), "-qm", str(target)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{path.name}: {done.stdout}{done.stderr}")
        said[language] = done.stdout + done.stderr
    return said


def missing(texts: dict[Key, Text], folder: Path = FOLDER) -> Iterator[str]:
    """Name every text that a language lacks, or whose places to fill differ."""
    for language in (*LANGUAGES, "en", "xx"):
        known = read_ts(ts_path(language, folder))
        for key, text in sorted(texts.items()):
            if language == "en" and not text.is_counted:
                continue
            found = known.get(key)
            where = f"{language}: {key.context}: {key.source[:70]!r}"
            if (
                found is None
                or found.is_counted != text.is_counted
                or len(found.forms) != (FORMS[language] if text.is_counted else 1)
            ):
                yield f"{where} is missing"
            elif not found.is_finished:
                yield f"{where} is not translated"
            elif wrong := misplaced(key.source, found, language):
                yield f"{where}: {wrong}"


def misplaced(source: str, translation: Translation, language: str) -> str:
    """Return what is wrong with the places to fill of a translation, nothing where they are all there."""
    for number, form in enumerate(translation.forms):
        wanted, got = places(source), places(form)
        # A form for none, one or two may say the number in a word.
        worded = translation.is_counted and (number == 0 or (language == "ar" and number < 3))
        if worded and "%n" not in got and "%n" in wanted:
            wanted.remove("%n")
        if wanted != got:
            return f"holds {got} instead of {wanted}"
    return ""


def main() -> int:
    """Run the tool; 1 where a text is missing, unfinished or not readable off the source."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; name what is missing or unfinished")
    parser.add_argument("--compile-only", action="store_true", help="compile the .ts files as they are")
    options = parser.parse_args()
    found = Extractor().run()
    for problem in found.problems:
        print(problem)
    if not options.check:
        if not options.compile_only:
            update(found.texts)
        for language, said in compile_all().items():
            print(f"{language}: {' '.join(said.split())}")
    gaps = list(missing(found.texts))
    if options.check:
        with tempfile.TemporaryDirectory() as out:
            compile_all(out=Path(out))
            gaps += [
                f"{path.name} is older than its .ts: compile it"
                for path in sorted(Path(out).glob("*.qm"))
                if not (FOLDER / path.name).exists() or (FOLDER / path.name).read_bytes() != path.read_bytes()
            ]
    for gap in gaps:
        print(gap)
    print(f"{len(found.texts)} texts, {len(gaps)} gaps")
    return 1 if found.problems or (options.check and gaps) else 0


if __name__ == "__main__":
    sys.exit(main())
